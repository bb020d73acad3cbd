#pragma once
// What a declaration says of matters it draws by lot from a register: the key `"draws"`.

#include <base/declaration.h>
#include <base/json.h>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zs::matter {

struct Kind;
class Kinds;

/// `{"at": step, "from": kind, "where": ["state:closed"], "on": "closed", "since": field, "until": field, "share":
/// field, "opens": kind, "link": type, "listed": type, "fields": {…}}`: completing the step draws so many percent
/// (`share`) or so many (`number`) of the lines of that register, as far as whoever completes it may see them, whose
/// day `on` lies between the two dates (all three left out: whenever they are from). `all`: every one of them, and no
/// lot is cast. In `where` a value `@field` is what that choice of ours says. For each one a matter of the kind `opens`
/// is started as its `starts_from` says by `link`, linked to this one by `listed`; `fields` are ours that are taken
/// along: theirs, and ours.
struct Drawing {
  std::string at, from, on, since, until, share, number, opens, link, listed;
  bool all = false;
  std::vector<std::string> where;
  std::vector<std::pair<std::string, std::string>> fields;
};

/// Our field that says the value of "COLUMN:@FIELD"; empty where the declaration says it.
std::string own_field(std::string_view where);

/// Reads the key "draws" of a kind whose form and flow are read.
std::optional<Drawing> parse_drawing(const json::object& declaration, const Kind& kind, DeclarationFaults& faults);

/// Whether the register can be asked that, and what is opened is started from it and leads here.
void check_drawing(const Kind& kind, const Kinds& kinds, DeclarationFaults& faults);

}  // namespace zs::matter
