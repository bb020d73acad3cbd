#pragma once
// What a declaration says of lines that are taken together from registers about one person: the key `"gathers"`.

#include <base/declaration.h>
#include <base/json.h>

#include <optional>
#include <string>
#include <vector>

namespace zs::matter {

struct Kind;
class Kinds;

/// One register: lines narrowed by `where` that have the person in the column `by` (`starter`: he began them), whose
/// day `on` (a date, `started`, `closed`, or a count that is a year) lies between the two ends. `shows`: columns that
/// stand behind each. `count`: how many, and no lines.
struct GatheredFrom {
  std::string kind, by, on;
  std::vector<std::string> where, shows;
  bool count = false;
};

/// `{"at": step, "into": field, "person": field, "since": field, "until": field, "link": type, "from": [{"kind":
/// "honour", "by": "account", "where": ["state:closed"], "on": "closed", "shows": ["level"]}]}`: completing the step
/// writes into the long text `into`, which nobody else writes, what those registers say of the person, as far as
/// whoever completes it may see it, from `since` until `until` (dates, or counts that are years), and links it by
/// `link`.
struct Gathers {
  std::string at, into, person, since, until, link;
  std::vector<GatheredFrom> from;
};

/// Reads the key "gathers" of a kind whose form, flow and links are read.
std::optional<Gathers> parse_gathers(const json::object& declaration, const Kind& kind, DeclarationFaults& faults);

/// Whether those registers can be asked that, and the link leads to them.
void check_gathers(const Kind& kind, const Kinds& kinds, DeclarationFaults& faults);

}  // namespace zs::matter
