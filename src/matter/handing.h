#pragma once
// Fields of another matter, filled from this one's as a declaration says: of a paper sent to another organ, of the
// matter a unit gets (联合办理).

#include <matter/record.h>

#include <string>
#include <utility>
#include <vector>

namespace zs::matter {

/// What is handed on to the matter `to` of a kind.
struct Handing {
  const std::string& kind;
  const std::vector<std::pair<std::string, std::string>>& fields;  // theirs, and ours or one of `sent`
  Id to = no_id;
  Id unit = no_id;  // `@unit`
};

/// The fields, without those that are empty here. Files become the other matter's own rows of the same contents: two
/// statements each.
json::object fields_handed(Doing& doing, const api::Call& call, const Handing& handing);

}  // namespace zs::matter
