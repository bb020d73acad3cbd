#pragma once
// Periods that figures are asked for (统计期).

#include <base/time.h>

#include <optional>
#include <string>
#include <string_view>

namespace zs::stats {

enum class Span { year, half, quarter, month, days };

/// From the first day to the last, both within it.
struct Period {
  Date first, last;
  Span span = Span::days;
};

/// "2026", "2026-H1", "2026-Q3", "2026-11", "2026-01-01..2026-03-15". Nothing else, and never backwards.
std::optional<Period> period_from(std::string_view text);
std::string to_text(const Period& period);

/// The one of that length a day lies in; not of `Span::days`.
Period period_of(Date day, Span span);

/// The one just before, as long by the calendar: 环比.
Period before(const Period& period);
/// The same of the year before: 同比. 29 February becomes the 28th.
Period year_before(const Period& period);

/// "2026-01-01..2026-03-31": its days, as registers are asked for them.
std::string days_of(const Period& period);

}  // namespace zs::stats
