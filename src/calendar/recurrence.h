#pragma once
// When work comes round again (例行工作): every working day, or on one day of each week, month, quarter or year, opened
// so many working days before. Pure; a day that is not worked moves to the working day before it.

#include <base/words.h>
#include <calendar/calendar.h>

#include <optional>
#include <string>
#include <string_view>

namespace zs::calendar {

enum class Every { week = 1, month, quarter, year, day };
std::string_view to_text(Every every);
std::optional<Every> every_from_text(std::string_view text);

struct Recurrence {
  Every every = Every::month;
  int month = 1;  // quarter: 1 to 3, which of its months; year: 1 to 12
  int day = 1;    // week: 1 Monday to 7; of `Every::day` nothing; else of the month, its last where it has fewer
  int ahead = 0;  // working days before it is due
  bool valid() const;
};

/// The day it would fall on whether worked or not: the first on or after `from`. It names the period.
Date nominal_from(const Recurrence& recurrence, Date from);
/// The day it is due in that period.
Date due_on(const Calendar& calendar, Date nominal);
/// Whether it comes round in that period at all: each day means each working day.
bool comes(const Calendar& calendar, const Recurrence& recurrence, Date nominal);
/// The opening of the office on the day it is opened.
Instant opens_at(const Calendar& calendar, const Recurrence& recurrence, Date nominal);
/// The first period that is not over on `today`; what comes each day begins with the next: today's is there already.
Date first_period(const Calendar& calendar, const Recurrence& recurrence, Date today);
/// The period after that one, whether it comes round in it or not.
Date next_period(const Recurrence& recurrence, Date nominal);
/// The next in which it does.
Date next_to_come(const Calendar& calendar, const Recurrence& recurrence, Date nominal);

/// The period opened next once the rule was changed from `was`: the first that is not over on `from`, after the one
/// that was opened last. A month that was opened is not opened again on another day.
Date period_after_change(const Calendar& calendar, const Recurrence& was, const Recurrence& is, Date from,
                         const std::optional<Date>& opened);

/// 2026年第48周: the Thursday of a week decides its year (ISO 8601).
Phrase week_name(Date date);
/// 2026-11-03, 2026年第48周, 2026年11月, 2026年第4季度, 2026年: what the period is called in a title.
Words period_name(const Recurrence& recurrence, Date nominal);

}  // namespace zs::calendar
