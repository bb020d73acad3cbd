#pragma once
// What a declaration says of people who fall under a rule, and of what is opened for each: the keys `"finds"` and
// `"opens_for"`.

#include <base/declaration.h>
#include <base/json.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace zs::matter {

struct Kind;
class Kinds;

/// People named in `people` of what the organ has issued of the kind `in` and holds: where `same` says so, of those
/// that say there what our field says; where `born` does, of those whose age lies between two counts of ours.
struct Listed {
  std::string in, people;
  std::vector<std::pair<std::string, std::string>> same;  // theirs, ours
  std::string born, from, to;                             // a date of theirs, counts of ours; may be empty
};

/// `{"at": step, "into": field, "among": {"duty", "category", "role", "units": fields, "listed": […]}}`: completing the
/// step writes into the field of people whom of the organ all of it is true of; an empty field asks nothing, and where
/// all are empty the field stays as it is. `"among": "passed"`: who passed the quiz that the matter is.
struct Finds {
  std::string at, into, duty, category, role, units;
  std::vector<Listed> listed;
  bool passed = false;
};

/// `{"at": step, "people": field, "when": flag, "opens": kind, "as": field, "link": type, "starts": "person", "fields":
/// {…}, "sets": {…}}`: completing the step opens a matter for each of the people (where the flag, if named, is set),
/// who stands there in `as`; linked to this one; begun by himself, or by whoever began this one. `fields`: theirs,
/// and ours or one such as `@number`; `sets`: theirs, and a text in which {person} and {FIELD} stand for what they say.
struct OpensFor {
  std::string at, people, when, opens, as, link;
  bool by_person = false;
  std::vector<std::pair<std::string, std::string>> fields, sets;
};

/// Read the keys of a kind whose form, flow and survey are read.
std::optional<Finds> parse_finds(const json::object& declaration, const Kind& kind, DeclarationFaults& faults);
std::optional<OpensFor> parse_opens_for(const json::object& declaration, const Kind& kind, DeclarationFaults& faults);

/// Whether the other kinds are there and fit.
void check_opens_for(const Kind& kind, const Kinds& kinds, DeclarationFaults& faults);

}  // namespace zs::matter
