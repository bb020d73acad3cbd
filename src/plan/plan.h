#pragma once
// What is owed again and again (应做事项): so often in each week, month, quarter, half or year, as long as a plan
// runs. Pure: which periods owe something between two days, from when their end is near, and how each stands.

#include <base/words.h>
#include <calendar/calendar.h>

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace zs::plan {

enum class Every { month, quarter, half, year, week };
inline constexpr std::array<std::string_view, 5> every_words = {"month", "quarter", "half", "year", "week"};
std::string_view to_text(Every every);
std::optional<Every> every_from_text(std::string_view text);

/// One part of the year or one week, both days within it. Weeks begin on Monday, whatever month or year they lie in.
struct Period {
  Date first, last;
  bool operator==(const Period&) const = default;
};
Period period_of(Every every, Date day);
Period period_after(Every every, const Period& period);
Period period_before(Every every, const Period& period);
/// 2026年第10周, 2026年3月, 2026年第1季度, 2026年上半年, 2026年.
Phrase name_of(Every every, const Period& period);

/// The days within which something is owed; without `until` there is no end yet.
struct Term {
  Date from;
  std::optional<Date> until;
};

/// A period that the term cuts owes as much as a whole one when at least half of its days lie within, and nothing else:
/// who begins on the 20th is not behind on the 31st.
bool owes(const Term& term, const Period& period);
/// The first on or after this one that owes; nothing once the term is over.
std::optional<Period> first_owing(Every every, const Term& term, Period period);
/// Those that owe, oldest first, up to the one `today` lies in: of these the last `most`.
std::vector<Period> owing(Every every, const Term& term, Date today, std::size_t most);

/// The last day on which it can be done in time: of the period, or of the term that cuts it.
Date ends_on(const Term& term, const Period& period);
/// The day from which the end is near: so many working days before it, never before the period (or the term) begins.
Date alert_on(const calendar::Calendar& calendar, const Term& term, const Period& period, int working_days);

/// What was done of a period, and of how much; `alert`: from which day its end is near, where anybody is told.
struct Standing {
  std::int64_t done = 0;
  int least = 1;
  Date ends{};
  std::optional<Date> alert;
};
enum class State { open, alert, missed, fulfilled };
inline constexpr std::array<std::string_view, 4> state_words = {"open", "alert", "missed", "fulfilled"};
std::string_view to_text(State state);
State state_of(const Standing& standing, Date today);

}  // namespace zs::plan
