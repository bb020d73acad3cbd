#pragma once
// Fields of another matter, filled from this one's as a declaration says: of a paper sent to another organ, of the
// matter a unit gets (联合办理).

#include <matter/record.h>

#include <string>
#include <utility>
#include <vector>

namespace zs::matter {

/// What somebody wrote at a step of a matter: `@opinion` and its like.
struct OpinionGiven {
  Id item = no_id;  // the line of the flow that keeps it
  std::string step;
  std::string text;
  Id by = no_id;  // whose word it is
  Instant at{};
};

/// What is handed on to the matter `to` of a kind.
struct Handing {
  const std::string& kind;
  const std::vector<std::pair<std::string, std::string>>& fields;  // theirs, and ours or one of `sent`
  Id to = no_id;  // none yet: files are named as they are here
  Id unit = no_id;  // `@unit`
  const OpinionGiven* opinion = nullptr;
};

/// The fields, without those that are empty here. Files become the other matter's own rows of the same contents: two
/// statements each.
json::object fields_handed(Doing& doing, const api::Call& call, const Handing& handing);

/// Of these files of this matter, rows of the other one's own; what is no file of it is left out.
json::value shared_files(Doing& doing, const api::Call& call, const json::value& files, Id to,
                         const std::string& field);

}  // namespace zs::matter
