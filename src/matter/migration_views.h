#pragma once
// What an administrator sends and sees of a migration: where matters stand, never what they are about.

#include <api/dto.h>
#include <base/json.h>

#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

namespace zs::matter {

using api::IdText;

struct MigrateKind {
  std::string kind;
  std::optional<json::object> steps;  // old name -> name in the newest version; others keep theirs
  std::optional<bool> dry_run;
  std::optional<IdText> after;  // of the page before
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "kind") return {.max_length = 64};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(MigrateKind, (), (kind, steps, dry_run, after))

/// One matter that runs under an older version: whether it can go on under the newest.
struct MigrationLine {
  IdText matter;
  int version = 0;
  std::string step;
  std::string step_title;
  std::string fit;                   // ok, needs_mapping, impossible
  std::vector<std::string> missing;  // steps the newest version does not have
  std::string why;
};
BOOST_DESCRIBE_STRUCT(MigrationLine, (), (matter, version, step, step_title, fit, missing, why))

struct MigrationView {
  std::string kind;
  int version = 0;           // the newest
  std::int64_t current = 0;  // matters that run under it
  std::vector<MigrationLine> items;
  std::optional<IdText> next;
};
BOOST_DESCRIBE_STRUCT(MigrationView, (), (kind, version, current, items, next))

}  // namespace zs::matter
