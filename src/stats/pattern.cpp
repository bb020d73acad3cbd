#include <stats/pattern.h>

#include <algorithm>
#include <array>
#include <map>

namespace zs::stats {
namespace {

constexpr std::array<std::pair<Pattern, std::string_view>, 3> pattern_names{
    {{Pattern::gathers, "gathers"}, {Pattern::recurs, "recurs"}, {Pattern::emerges, "emerges"}}};

bool lies_in(const Period& period, Date day) { return period.first <= day && day <= period.last; }

int periods_looked_at(const PatternRule& rule) {
  return rule.pattern == Pattern::recurs ? std::max(rule.periods, 2) : 2;
}

/// The period, then those before it.
std::vector<Period> looked_at(const PatternRule& rule, const Period& period) {
  std::vector<Period> out{period};
  while (static_cast<int>(out.size()) < periods_looked_at(rule)) out.push_back(before(out.back()));
  return out;
}

/// From each of them on so many days: the window that holds most, the first of several.
void find_peak(Found& found, const std::vector<Happened>& all, int within) {
  for (std::size_t first = 0; first < found.now.size(); ++first) {
    const auto begin = std::chrono::sys_days(all[found.now[first]].day);
    auto last = first;
    while (last + 1 < found.now.size() &&
           std::chrono::sys_days(all[found.now[last + 1]].day) - begin < std::chrono::days(within))
      ++last;
    const auto count = static_cast<std::int64_t>(last - first + 1);
    if (count <= found.peak) continue;
    found.peak = count;
    found.peak_first = all[found.now[first]].day;
    found.peak_last = all[found.now[last]].day;
  }
}

bool holds(const PatternRule& rule, const Found& found) {
  const auto now = static_cast<std::int64_t>(found.now.size());
  switch (rule.pattern) {
    case Pattern::gathers:
      return found.peak >= rule.least;
    case Pattern::recurs:
      return now >= rule.least &&
             std::ranges::all_of(found.before, [&](std::int64_t count) { return count >= rule.least; });
    case Pattern::emerges:
      return now >= rule.least && now > found.before.front() * rule.times;
  }
  return false;
}

std::map<std::vector<std::string>, Found> grouped(const std::vector<Happened>& all,
                                                  const std::vector<Period>& periods) {
  std::map<std::vector<std::string>, Found> groups;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (std::ranges::any_of(all[i].same, [](const auto& one) { return one.empty(); })) continue;
    auto& group = groups[all[i].same];
    group.before.resize(periods.size() - 1);
    if (lies_in(periods.front(), all[i].day)) group.now.push_back(i);
    for (std::size_t p = 1; p < periods.size(); ++p)
      if (lies_in(periods[p], all[i].day)) ++group.before[p - 1];
  }
  return groups;
}

}  // namespace

std::string_view to_text(Pattern pattern) {
  for (const auto& [one, name] : pattern_names)
    if (one == pattern) return name;
  return {};
}

std::optional<Pattern> pattern_from_text(std::string_view text) {
  for (const auto& [one, name] : pattern_names)
    if (name == text) return one;
  return std::nullopt;
}

Date looked_from(const PatternRule& rule, const Period& period) { return looked_at(rule, period).back().first; }

std::vector<Found> find_patterns(const PatternRule& rule, const std::vector<Happened>& all, const Period& period) {
  std::vector<Found> out;
  for (auto& [same, found] : grouped(all, looked_at(rule, period))) {
    std::ranges::stable_sort(found.now, std::less(), [&](std::size_t i) { return all[i].day; });
    find_peak(found, all, rule.within);
    if (!holds(rule, found)) continue;
    found.same = same;
    out.push_back(std::move(found));
  }
  std::ranges::stable_sort(out, std::greater(), [](const Found& one) { return one.now.size(); });
  return out;
}

}  // namespace zs::stats
