#pragma once
// What a declaration says of matters that its own write into: the key `"reaches"`.

#include <base/declaration.h>
#include <base/id.h>
#include <base/json.h>
#include <expr/expr.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace zs::matter {

struct Kind;
class Kinds;

/// `"reaches": [{"at": step, "kind": "…", "link": type, "lines": field, "fields": {…}}]`: completing it writes
/// into the matters of that kind it is linked with: those it leads to by its own `link`, or those that lead to it
/// (`linked_by`; `opens`: the whole that opened this one). `fields`: theirs, and ours or one of `@line`, `@number`,
/// `@title`, `@day`. `lines`: our text with a line for each, beginning with its number. `counted`: our count of them.
/// `ended`: also what has closed; `reopen`: that is opened again, at the first of these steps it had come to.
/// `later`: of days only a later one than what stands there is written. `when`: only if that holds.
struct Reaching {
  std::string at, kind, link, linked_by, lines, counted;
  std::vector<std::string> reopen;
  std::vector<std::pair<std::string, std::string>> fields;
  std::optional<expr::Program> when;
  bool ended = false;
  bool later = false;  // a later day that stands there stays
};

/// One matter that will be reached, and with what.
struct Reached {
  Id matter = no_id;
  json::object fields;
  std::vector<std::string> reopen;
  bool ended = false;
  bool later = false;
};

inline constexpr std::string_view reached_line = "@line";

/// Reads the key "reaches" of a kind whose form and flow are read.
std::vector<Reaching> parse_reaching(const json::object& declaration, const Kind& kind, const expr::Schema& schema,
                                     DeclarationFaults& faults);

/// Whether the other kind, the link and its fields are there and fit.
void check_reaching(const Kind& kind, const Kinds& kinds, DeclarationFaults& faults);

}  // namespace zs::matter
