#include <score/sheet.h>

#include <algorithm>
#include <functional>

namespace zs::score {
namespace {

constexpr std::int64_t point = 100, whole = 100 * point;

/// Rounded half up; neither is below zero.
std::int64_t part_of(std::int64_t weight, std::int64_t part, std::int64_t all) {
  return (weight * part * 2 + all) / (all * 2);
}

bool takes_part(const Indicator& indicator, const Measure& measure) {
  if (!weighted(indicator.formula) && indicator.minimum <= 1) return true;
  return measure.items >= indicator.minimum;
}

/// The weights of those that take part, in hundredths of a point and 100.00 together: what rounding leaves goes to
/// those from whom most was rounded away, the first of them first.
void spread_weights(const Scheme& scheme, std::vector<Line>& lines) {
  std::vector<std::size_t> parts;
  std::int64_t sum = 0;
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (lines[i].takes_part && weighted(scheme.indicators[i].formula)) {
      parts.push_back(i);
      sum += scheme.indicators[i].weight;
    }
  if (parts.empty()) return;
  std::int64_t left = whole;
  for (auto i : parts) left -= lines[i].weight = scheme.indicators[i].weight * whole / sum;
  std::ranges::stable_sort(parts, std::greater(),
                           [&](std::size_t i) { return scheme.indicators[i].weight * whole % sum; });
  for (std::size_t i = 0; left > 0; ++i, --left) ++lines[parts[i]].weight;
}

std::int64_t tier_reached(const Indicator& indicator, const Measure& measure) {
  for (const auto& tier : indicator.tiers)
    if (measure.counted * 100 >= tier.from * measure.items) return tier.gives;
  return 0;
}

std::int64_t capped_points(const Indicator& indicator, const Measure& measure) {
  const auto times = indicator.query.of.empty() ? measure.counted : std::max<std::int64_t>(measure.sum, 0);
  const auto most = indicator.cap / indicator.points + 1;  // enough to reach the cap: nothing overflows
  return std::min(indicator.cap, indicator.points * std::min(times, most)) * point;
}

std::int64_t amount_of(const Indicator& indicator, const Measure& found) {
  return std::clamp<std::int64_t>(indicator.query.of.empty() ? found.counted : found.sum, 0, indicator.full);
}

std::int64_t scored(const Indicator& indicator, const Line& line) {
  const auto& found = line.measure;
  switch (indicator.formula) {
    case Formula::share:
      return part_of(line.weight, found.counted, found.items);
    case Formula::average: {
      const auto all = indicator.full * found.items;
      return part_of(line.weight, std::clamp<std::int64_t>(found.sum, 0, all), all);
    }
    case Formula::tiers:
      return part_of(line.weight, tier_reached(indicator, found), 100);
    case Formula::amount:
      return part_of(line.weight, amount_of(indicator, found), indicator.full);
    case Formula::result:
      return part_of(line.weight, std::clamp<std::int64_t>(found.sum, 0, whole * found.items), whole * found.items);
    case Formula::deduction:
      return -capped_points(indicator, found);
    case Formula::bonus:
      return capped_points(indicator, found);
  }
  return 0;
}

}  // namespace

Measure measure(std::span<const Evidence> evidence) {
  Measure out;
  for (const auto& one : evidence) {
    ++out.items;
    if (!one.counted) continue;
    ++out.counted;
    out.sum += one.value;
  }
  return out;
}

Sheet compute(const Scheme& scheme, std::span<const Measure> measures) {
  Sheet sheet;
  for (std::size_t i = 0; i < scheme.indicators.size(); ++i)
    sheet.lines.push_back({measures[i], takes_part(scheme.indicators[i], measures[i]), 0, 0});
  spread_weights(scheme, sheet.lines);
  std::int64_t total = 0;
  bool judged = false;
  for (std::size_t i = 0; i < sheet.lines.size(); ++i) {
    auto& line = sheet.lines[i];
    if (!line.takes_part) continue;
    line.score = scored(scheme.indicators[i], line);
    total += line.score;
    const auto formula = scheme.indicators[i].formula;
    judged = judged || (weighted(formula) && formula != Formula::result);
  }
  if (judged) sheet.total = std::max<std::int64_t>(total, 0);
  return sheet;
}

}  // namespace zs::score
