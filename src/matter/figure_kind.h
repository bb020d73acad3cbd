#pragma once
// Figures of a kind (统计指标): each is two questions to its register, so that it opens the lists it was counted from.

#include <base/declaration.h>
#include <base/json.h>

#include <optional>
#include <string>
#include <vector>

namespace zs::matter {

struct Kind;
class Kinds;

/// Which moment of a matter must lie in the period asked for; `now`: whatever the period, as things stand; `day`: what
/// a date or an interval of its form says.
enum class FigureOver { started, closed, now, day };
/// How many; which part of how many; how long they took.
enum class Measure { number, rate, time };

/// How many per cent a rate must come to: what the newest closed matter of that kind in the organ says in its field, up
/// to the end of the period; without one, `otherwise`.
struct FigureStandard {
  std::string kind, field;
  int otherwise = 0;
};

/// `{"name": "solved_rate", "title": "办实率", "count": ["solved:yes"], "among": ["reached:yes"], "over": "closed",
/// "how": "…"}`. `count` and `among` narrow the register as `where` of `GET /ledgers/{kind}` does; what is counted also
/// lies within `among`. Without `among` it is a number, with it a rate. With `"time": "propose..reply"` it is how much
/// working time they took between, of those that went so far; `start` and `close` stand before the first step and after
/// the last. `over` may also name a date or an interval of the form ("session"). `how` says to people what it is of.
/// `"at_least": 30`, or `{"kind", "field", "otherwise"}`: what a rate must come to; `lack` narrows `among` to those
/// that are wanting.
struct Figure {
  std::string name;
  std::string title;
  std::string how;
  std::vector<std::string> count;
  std::vector<std::string> among;
  Measure measure = Measure::number;
  FigureOver over = FigureOver::started;
  std::string time;
  std::string day;  // the field of FigureOver::day
  std::optional<FigureStandard> at_least{};
  std::vector<std::string> lack{};
};

/// Reads the key "figures"; whether its columns exist is seen by `check_figures`, when the kind is whole.
std::vector<Figure> parse_figures(const json::object& declaration, DeclarationFaults& faults);

/// Whether the register of the kind can be asked what its figures ask.
void check_figures(const Kind& kind, DeclarationFaults& faults);
/// Whether the kinds that say what a rate must come to are there.
void check_standards(const Kind& kind, const Kinds& kinds, DeclarationFaults& faults);

}  // namespace zs::matter
