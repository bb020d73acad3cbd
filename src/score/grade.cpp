#include <score/grade.h>

#include <algorithm>
#include <functional>
#include <map>

namespace zs::score {
namespace {

/// What two are compared by: the total, then what they have of the indicators that part equals.
using Standing = std::vector<std::int64_t>;

Standing standing_of(const Scheme& scheme, const Sheet& sheet) {
  Standing standing{*sheet.total};
  for (const auto& name : scheme.equals) {
    auto at = std::ranges::find(scheme.indicators, name, &Indicator::name) - scheme.indicators.begin();
    standing.push_back(sheet.lines[static_cast<std::size_t>(at)].score);
  }
  return standing;
}

/// Whether it may be given to so many of `judged`, the last of whom has this total.
bool has_room(const Grade& grade, std::int64_t total, std::int64_t given, std::int64_t judged) {
  if (total < grade.from * 100) return false;
  return !grade.quota || given * 100 <= *grade.quota * judged;
}

}  // namespace

std::vector<std::optional<std::size_t>> grades(const Scheme& scheme, std::span<const Sheet> sheets) {
  std::vector<std::optional<std::size_t>> out(sheets.size());
  if (scheme.grades.empty()) return out;
  std::map<Standing, std::vector<std::size_t>, std::greater<>> in_order;
  std::int64_t judged = 0;
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    if (!sheets[i].total) continue;
    in_order[standing_of(scheme, sheets[i])].push_back(i);
    ++judged;
  }
  std::size_t grade = 0;
  std::int64_t given = 0;
  for (const auto& [standing, equals] : in_order) {
    const auto more = static_cast<std::int64_t>(equals.size());
    while (grade + 1 < scheme.grades.size() &&
           !has_room(scheme.grades[grade], standing.front(), given + more, judged)) {
      ++grade;
      given = 0;
    }
    given += more;
    for (auto i : equals) out[i] = grade;
  }
  return out;
}

std::vector<std::optional<std::int64_t>> places(std::span<const Sheet> sheets) {
  std::vector<std::optional<std::int64_t>> out(sheets.size());
  for (std::size_t i = 0; i < sheets.size(); ++i)
    if (sheets[i].total)
      out[i] = 1 + std::ranges::count_if(sheets, [&](const Sheet& one) { return one.total > sheets[i].total; });
  return out;
}

}  // namespace zs::score
