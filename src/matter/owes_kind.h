#pragma once
// What a declaration says of what its matters owe again and again while they run (应做事项): how often, how much, and
// which matters that are linked to them count as done.

#include <base/declaration.h>
#include <base/json.h>
#include <expr/expr.h>
#include <plan/plan.h>

#include <optional>
#include <string>
#include <vector>

namespace zs::matter {

struct Kind;
class Kinds;

/// `{"kind": "study_session", "link": "carries_out", "count": ["state:closed"], "on": "hold_on"}`: matters of that kind
/// that lead here by that link, narrowed as `where` of `GET /ledgers/{kind}` does. `on`: the day that says of which
/// period they are, a register field of type date, `started` or `closed`.
struct OwedEvidence {
  std::string kind;
  std::string link;
  std::vector<std::string> count;
  std::string on;
};

/// `"owes": [{"name": "monthly_session", "title": "每月集中学习", "how": "…", "evidence": {…}, "every": "month", "least":
/// 1, "when": "level != person", "from": FIELD, "until": FIELD, "alert": "5 working_days", "who": "starter"}]`. Owed
/// from the day in `from` (without it: from when it was sent) to that in `until`, and no longer than it runs. `who`
/// hears of it before a period ends, and with its starter when one was missed.
struct Owes {
  std::string name;
  std::string title;
  std::string how;
  OwedEvidence evidence;
  plan::Every every = plan::Every::month;
  int least = 1;
  std::optional<expr::Program> when;
  std::string from, until;  // fields; empty: none
  int alert = 0;            // working days before a period ends; 0: nobody is told before
  std::optional<expr::Program> who;
};

/// Reads the key "owes". What it says of the other kind is looked at by `check_owes`.
std::vector<Owes> parse_owes(const json::object& declaration, const expr::Schema& schema, DeclarationFaults& faults);

/// Whether the other kind is there, leads here by that link, and its register can be asked what counts.
void check_owes(const Kind& kind, const Kinds& kinds, DeclarationFaults& faults);

const Owes* owes_named(const Kind& kind, std::string_view name);

}  // namespace zs::matter
