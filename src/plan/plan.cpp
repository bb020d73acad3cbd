#include <base/phrases.h>
#include <calendar/recurrence.h>
#include <plan/plan.h>

#include <algorithm>

namespace zs::plan {
namespace {

using namespace std::chrono;

unsigned months_in(Every every) {
  switch (every) {
    case Every::week:
      break;  // no part of a month: asked of nobody
    case Every::month:
      return 1;
    case Every::quarter:
      return 3;
    case Every::half:
      return 6;
    case Every::year:
      break;
  }
  return 12;
}

/// The number of a period within its year, from 1.
unsigned nth_of(Every every, const Period& period) {
  return (static_cast<unsigned>(period.first.month()) - 1) / months_in(every) + 1;
}

Date day_after(Date day) { return Date(sys_days(day) + days(1)); }
Date day_before(Date day) { return Date(sys_days(day) - days(1)); }
int days_in(Date first, Date last) { return static_cast<int>((sys_days(last) - sys_days(first)).count()) + 1; }

/// From its Monday to its Sunday.
Period week_of(Date day) {
  const auto monday = sys_days(day) - (weekday(sys_days(day)) - Monday);
  return {Date(monday), Date(monday + days(6))};
}

Date begins_on(const Term& term, const Period& period) { return std::max(term.from, period.first); }

}  // namespace

std::string_view to_text(Every every) { return every_words[static_cast<std::size_t>(every)]; }

std::optional<Every> every_from_text(std::string_view text) {
  auto found = std::ranges::find(every_words, text);
  return found == every_words.end() ? std::nullopt : std::optional(static_cast<Every>(found - every_words.begin()));
}

std::string_view to_text(State state) { return state_words[static_cast<std::size_t>(state)]; }

Period period_of(Every every, Date day) {
  if (every == Every::week) return week_of(day);
  const unsigned long_ = months_in(every);
  const unsigned first = (static_cast<unsigned>(day.month()) - 1) / long_ * long_ + 1;
  return {day.year() / month(first) / 1, Date(day.year() / month(first + long_ - 1) / last)};
}

Period period_after(Every every, const Period& period) { return period_of(every, day_after(period.last)); }
Period period_before(Every every, const Period& period) { return period_of(every, day_before(period.first)); }

Phrase name_of(Every every, const Period& period) {
  if (every == Every::week) return calendar::week_name(period.first);
  const auto year = std::to_string(static_cast<int>(period.first.year()));
  const auto nth = nth_of(every, period);
  switch (every) {
    case Every::month:
      return {phrases::period::month, {{"year", year}, {"month", std::to_string(nth)}}};
    case Every::quarter:
      return {phrases::period::quarter, {{"year", year}, {"quarter", std::to_string(nth)}}};
    case Every::half:
      return {nth == 1 ? phrases::period::first_half : phrases::period::second_half, {{"year", year}}};
    case Every::week:
    case Every::year:
      break;
  }
  return {phrases::period::year, {{"year", year}}};
}

bool owes(const Term& term, const Period& period) {
  return 2 * days_in(begins_on(term, period), ends_on(term, period)) >= days_in(period.first, period.last);
}

std::optional<Period> first_owing(Every every, const Term& term, Period period) {
  if (period.last < term.from) period = period_of(every, term.from);
  while (!owes(term, period)) {
    if (term.until && period.last >= *term.until) return std::nullopt;
    period = period_after(every, period);
  }
  return period;
}

std::vector<Period> owing(Every every, const Term& term, Date today, std::size_t most) {
  std::vector<Period> out;
  const auto until = std::min(today, term.until.value_or(today));
  for (auto at = period_of(every, until); at.last >= term.from && out.size() < most; at = period_before(every, at))
    if (owes(term, at)) out.push_back(at);
  std::ranges::reverse(out);
  return out;
}

Date ends_on(const Term& term, const Period& period) { return std::min(period.last, term.until.value_or(period.last)); }

Date alert_on(const calendar::Calendar& calendar, const Term& term, const Period& period, int working_days) {
  const auto near = calendar.add_working_days(ends_on(term, period), -working_days).value;
  return std::max(near, begins_on(term, period));
}

State state_of(const Standing& standing, Date today) {
  if (standing.done >= standing.least) return State::fulfilled;
  if (today > standing.ends) return State::missed;
  return standing.alert && today >= *standing.alert ? State::alert : State::open;
}

}  // namespace zs::plan
