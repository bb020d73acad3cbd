#pragma once
// What a declaration says of what is found in a register: the key `"patterns"` of the kind that reports it.

#include <base/declaration.h>
#include <base/id.h>
#include <base/json.h>
#include <stats/pattern.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace zs::matter {

struct Kind;
class Kinds;

/// One rule: `{"name": "gathering", "rule": "gathers", "by": ["topic", "place"], "least": 5, "within": 7, "how": "…",
/// "says": "…{count}…"}`. `name` is a value of the choice that says by which rule; `how` tells people the rule, `says`
/// is the sentence with its figures.
struct FindRule {
  std::string name, how, says;
  std::vector<std::string> by;  // columns of the register
  stats::PatternRule rule;
};

/// `"patterns": {"in": kind, "where": [...], "at": step, "rule": field, "since": field, "until": field, "same":
/// {column: field}, "count": field, "before": field, "facts": field, "cases": field, "link": type, "rules": [...]}`:
/// completing the step counts what the rule finds in that register among what was begun between the two days, and fills
/// the other fields; what it does not find is not reported.
struct Patterns {
  std::string in, at, rule, since, until, count, before, facts, cases, link;
  std::vector<std::string> where;
  std::vector<std::pair<std::string, std::string>> same;  // theirs, ours
  std::vector<FindRule> rules;
};

/// What a report found, on its way to being written down.
struct FoundHere {
  json::object told;
  std::vector<Id> cases;
};

const FindRule* rule_named(const Patterns& finding, std::string_view name);

/// Reads the key "patterns" of a kind whose form, flow and links are read.
std::optional<Patterns> parse_patterns(const json::object& declaration, const Kind& kind, DeclarationFaults& faults);

/// Whether the register can be asked that.
void check_patterns(const Kind& kind, const Kinds& kinds, DeclarationFaults& faults);

}  // namespace zs::matter
