#pragma once
// Units as the page shows them, and one of them with what was changed in it.

#include <identity/people.h>

#include <optional>

namespace zs::identity {

struct RelationView {
  api::IdText to;
  std::string type;
};
BOOST_DESCRIBE_STRUCT(RelationView, (), (to, type))

struct UnitView {
  api::IdText id;
  std::string name;
  std::string kind;
  std::optional<api::IdText> parent;
  bool is_organ = false;
  bool external = false;
  bool ended = false;
  int order = 0;
  api::IdText organ;
  std::vector<api::IdText> serves;
  std::vector<RelationView> relations;
  int people_count = 0;
};
BOOST_DESCRIBE_STRUCT(UnitView, (),
                      (id, name, kind, parent, is_organ, external, ended, order, organ, serves, relations,
                       people_count))
UnitView unit_view(const Directory& directory, const Unit& unit);

struct UnitFile {
  UnitView unit;
  std::int64_t version = 0;
  std::vector<ChangeLine> changes;  // newest first
};
BOOST_DESCRIBE_STRUCT(UnitFile, (), (unit, version, changes))

/// One statement. Errors: not_found.
Result<UnitFile> unit_file(db::Tx& tx, const Directory& directory, Id unit);

}  // namespace zs::identity
