#pragma once
// What declarations say of scores: the key `"scores"` of a kind whose matters are score sheets, the key `"scored"`
// of one whose figures are not to count, and whether what a scheme asks can be asked.

#include <base/declaration.h>
#include <base/json.h>
#include <score/scheme.h>

#include <optional>
#include <string>
#include <vector>

namespace zs::matter {

struct Kind;
class Kinds;
class Schemes;

/// Whether the figures of a kind may count in a score: without more, only where an indicator names the decision
/// that lets them (`"decided_by"`), or not at all.
enum class Scored { freely, by_decision, never };
/// Reads the key "scored".
Scored parse_scored(const json::object& declaration, DeclarationFaults& faults);

/// `{"scheme": field, "subject": field, "period": field, "compute_at": [steps], "lock_at": step}`: completing one of
/// the steps `compute_at` computes the lines from what there is, completing `lock_at` closes them for ever. `scheme` is
/// a choice of schemes, `subject` a unit or a person, `period` a text as figures are asked for. `"dimensions"`: each of
/// these schemes weighs something under each of these headings.
struct Scoring {
  std::string scheme, subject, period;
  std::vector<std::string> compute_at;
  std::string lock_at;
  std::vector<std::string> dimensions;
};
/// Reads the key "scores" of a kind whose form and flow are read.
std::optional<Scoring> parse_scoring(const json::object& declaration, const Kind& kind, DeclarationFaults& faults);

/// Whether the schemes a sheet may be of exist, and are of units or of persons as its subject is.
void check_scoring(const Kind& kind, const Schemes& schemes, DeclarationFaults& faults);

/// Whether the registers can be asked what the scheme asks them, and whether that may count.
void check_scheme(const score::Scheme& scheme, const Kinds& kinds, DeclarationFaults& faults);

/// Whether a scheme rests on what came out under itself in the same period, whatever stands between.
void check_results(const score::Scheme& scheme, const Schemes& schemes, DeclarationFaults& faults);

}  // namespace zs::matter
