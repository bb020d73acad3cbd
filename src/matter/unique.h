#pragma once
// What is registered only once: table `matter_unique`, written in the transaction of the command, so that two clerks
// who enter one paper at the same moment get one matter and one refusal.

#include <matter/record.h>
#include <matter/requests.h>

#include <optional>
#include <string>
#include <vector>

namespace zs::matter {

/// Another matter with the same values. `seen`: whether the caller may see it; who may not learns only that there is
/// one.
struct Twin {
  Id matter = no_id;
  std::string number;
  std::string title;
  Id starter = no_id;
  Instant at{};
  bool seen = false;
};

/// The first other matter, of the organ or of any, that has these fields' values. At most one statement.
std::optional<Twin> twin_of(db::Tx& tx, const Kind& kind, const Matter& matter, const json::object& fields,
                            const api::Call& call);

/// As the page tells it; of one the caller may not see nothing but that it is there.
TwinView twin_view(const Twin& twin, const identity::Directory& directory);

/// The same for what the caller has begun to write, told before he submits it. Three statements.
std::optional<TwinView> twin_of_draft(const Services& services, db::Tx& tx, const api::Call& call, Id matter);

/// What a command means for it, before anything is written; `before`: where the matter stood. Nothing is asked of kinds
/// that declare nothing, nor when none of the fields changed. Errors: invalid with matter_duplicate or
/// matter_duplicate_hidden at /fields/<the last one>; then the transaction is rolled back.
Result<void> settle_unique(Doing& doing, const flow::State& before);

/// Rows and matters say the same: a sentence per fault.
std::vector<std::string> verify_unique(db::Tx& tx, const Kinds& kinds);

}  // namespace zs::matter
