#pragma once
// What recurs, gathers and begins to show (规律性、集中性、苗头性) among things that happened: by rule, from their days and what
// they have in common. Pure.

#include <stats/period.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zs::stats {

/// gathers: so many within a few days of the period. recurs: so many in the period and in each of those before it.
/// emerges: so many in the period, and more than so many times what there was in the one before.
enum class Pattern { gathers, recurs, emerges };
std::string_view to_text(Pattern pattern);
std::optional<Pattern> pattern_from_text(std::string_view text);

struct PatternRule {
  Pattern pattern = Pattern::gathers;
  std::int64_t least = 1;
  int within = 7;   // gathers: days
  int periods = 3;  // recurs: the period and those before it
  int times = 2;    // emerges
};

/// One thing that happened: on which day, and what it has in common with others; without it, with nobody.
struct Happened {
  Date day;
  std::vector<std::string> same;
};

/// What was found, by place in the list. `peak`: where it stood thickest within the days of the rule.
struct Found {
  std::vector<std::string> same;
  std::vector<std::size_t> now;     // in the period, the earliest first
  std::vector<std::int64_t> before;  // in each period before it that was looked at, the nearest first
  Date peak_first{}, peak_last{};
  std::int64_t peak = 0;
};

/// The first day that may matter: that of the earliest period looked at.
Date looked_from(const PatternRule& rule, const Period& period);

/// Everything the rule finds in the period, the most first.
std::vector<Found> find_patterns(const PatternRule& rule, const std::vector<Happened>& all, const Period& period);

}  // namespace zs::stats
