#include <base/phrases.h>
#include <calendar/recurrence.h>

#include <algorithm>
#include <array>
#include <utility>

namespace zs::calendar {
namespace {

using std::chrono::days;
using std::chrono::months;
using std::chrono::sys_days;
using std::chrono::weekday;
using std::chrono::year_month;

constexpr std::array<std::pair<Every, std::string_view>, 5> names{{{Every::week, "week"},
                                                                {Every::month, "month"},
                                                                {Every::quarter, "quarter"},
                                                                {Every::year, "year"},
                                                                {Every::day, "day"}}};

year_month month_of(Date date) { return date.year() / date.month(); }

/// The day of that month, its last where it has fewer.
Date day_in(year_month month, int day) {
  auto last = Date(month / std::chrono::last);
  return std::min(month / std::chrono::day(static_cast<unsigned>(day)), last);
}

/// The month of the round that `month` lies in.
year_month month_in_round(const Recurrence& r, year_month month) {
  if (r.every == Every::year) return month.year() / std::chrono::month(static_cast<unsigned>(r.month));
  if (r.every != Every::quarter) return month;
  auto first = (static_cast<unsigned>(month.month()) - 1) / 3 * 3;
  return month.year() / std::chrono::month(first + static_cast<unsigned>(r.month));
}

months round_of(const Recurrence& r) {
  return r.every == Every::year ? months(12) : r.every == Every::quarter ? months(3) : months(1);
}

Date weekday_from(const Recurrence& r, Date from) {
  auto day = sys_days(from);
  return day + (weekday(static_cast<unsigned>(r.day)) - weekday(day));
}

}  // namespace

std::string_view to_text(Every every) {
  return std::find_if(names.begin(), names.end(), [&](auto& one) { return one.first == every; })->second;
}

std::optional<Every> every_from_text(std::string_view text) {
  auto found = std::find_if(names.begin(), names.end(), [&](auto& one) { return one.second == text; });
  return found == names.end() ? std::nullopt : std::optional(found->first);
}

bool Recurrence::valid() const {
  const int most_month = every == Every::quarter ? 3 : 12, most_day = every == Every::week ? 7 : 31;
  return month >= 1 && month <= most_month && day >= 1 && day <= most_day && ahead >= 0 && ahead <= 60;
}

Date nominal_from(const Recurrence& recurrence, Date from) {
  if (recurrence.every == Every::day) return from;
  if (recurrence.every == Every::week) return weekday_from(recurrence, from);
  auto month = month_in_round(recurrence, month_of(from));
  auto found = day_in(month, recurrence.day);
  return found < from ? day_in(month + round_of(recurrence), recurrence.day) : found;
}

Date due_on(const Calendar& calendar, Date nominal) {
  return calendar.is_workday(nominal) ? nominal : calendar.add_working_days(nominal, -1).value;
}

bool comes(const Calendar& calendar, const Recurrence& recurrence, Date nominal) {
  return recurrence.every != Every::day || calendar.is_workday(nominal);
}

Instant opens_at(const Calendar& calendar, const Recurrence& recurrence, Date nominal) {
  auto day = calendar.add_working_days(due_on(calendar, nominal), -recurrence.ahead).value;
  return at_time(day, calendar.hours().front().open);
}

Date first_period(const Calendar& calendar, const Recurrence& recurrence, Date today) {
  if (recurrence.every == Every::day) return next_to_come(calendar, recurrence, today);
  auto nominal = nominal_from(recurrence, today);
  while (due_on(calendar, nominal) < today) nominal = next_to_come(calendar, recurrence, nominal);
  return nominal;
}

Date next_period(const Recurrence& recurrence, Date nominal) {
  return nominal_from(recurrence, Date(sys_days(nominal) + days(1)));
}

Date next_to_come(const Calendar& calendar, const Recurrence& recurrence, Date nominal) {
  do nominal = next_period(recurrence, nominal);
  while (!comes(calendar, recurrence, nominal));
  return nominal;
}

Date period_after_change(const Calendar& calendar, const Recurrence& was, const Recurrence& is, Date from,
                         const std::optional<Date>& opened) {
  auto nominal = first_period(calendar, is, from);
  auto had = [&](Date period) {
    bool same = was.every == is.every && period_name(is, period) == period_name(was, *opened);
    return period <= *opened || same;
  };
  while (opened && had(nominal)) nominal = next_to_come(calendar, is, nominal);
  return nominal;
}

Phrase week_name(Date date) {
  auto day = sys_days(date);
  auto thursday = Date(day + (weekday(4) - weekday(1)) - (weekday(day) - weekday(1)));
  auto new_year = sys_days(thursday.year() / 1 / 1);
  auto week = (sys_days(thursday) - new_year).count() / 7 + 1;
  return {phrases::period::week,
          {{"year", std::to_string(static_cast<int>(thursday.year()))}, {"week", std::to_string(week)}}};
}

Words period_name(const Recurrence& recurrence, Date nominal) {
  auto year = std::to_string(static_cast<int>(nominal.year()));
  auto month = static_cast<unsigned>(nominal.month());
  switch (recurrence.every) {
    case Every::day:
      return zs::to_text(nominal);
    case Every::week:
      return week_name(nominal);
    case Every::month:
      return Phrase(phrases::period::month, {{"year", year}, {"month", std::to_string(month)}});
    case Every::quarter:
      return Phrase(phrases::period::quarter, {{"year", year}, {"quarter", std::to_string((month - 1) / 3 + 1)}});
    case Every::year:
      break;
  }
  return Phrase(phrases::period::year, {{"year", year}});
}

}  // namespace zs::calendar
