#include <base/phrases.h>
#include <calendar/calendar.h>

#include <algorithm>

namespace zs::calendar {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

// Counting stops here: about 300 years of working days, far beyond any limit of a law.
constexpr std::int64_t most_days = 100000;

Date shifted(Date date, int by) { return Date(sys_days(date) + days(by)); }

bool is_weekday(Date date) { return std::chrono::weekday(sys_days(date)).iso_encoding() <= 5; }

minutes overlap(const Opening& opening, minutes from, minutes to) {
  return std::max(minutes(0), std::min(opening.close, to) - std::max(opening.open, from));
}

constexpr minutes whole_day{24 * 60};

}  // namespace

std::vector<Opening> default_hours() {
  return {{minutes(8 * 60 + 30), minutes(12 * 60)}, {minutes(14 * 60 + 30), minutes(17 * 60 + 30)}};
}

Calendar::Calendar(std::vector<Year> years, std::vector<Opening> hours)
    : hours_(hours.empty() ? default_hours() : std::move(hours)) {
  for (auto& year : years) {
    int number = year.year;
    years_[number] = std::move(year);
  }
}

minutes Calendar::minutes_per_day() const {
  minutes sum{0};
  for (const auto& opening : hours_) sum += opening.close - opening.open;
  return sum;
}

const Day* Calendar::special(Date date) const {
  auto year = years_.find(static_cast<int>(date.year()));
  if (year == years_.end()) return nullptr;
  auto day = year->second.days.find(date);
  return day == year->second.days.end() ? nullptr : &day->second;
}

Calendar Calendar::with(Year year) const {
  Calendar other = *this;
  other.years_.insert_or_assign(year.year, std::move(year));
  return other;
}

Calendar Calendar::without(int year) const {
  Calendar other = *this;
  other.years_.erase(year);
  return other;
}

bool Calendar::is_workday(Date date) const {
  const Day* day = special(date);
  return day ? !day->off : is_weekday(date);
}

Words Calendar::name_of(Date date) const {
  const Day* day = special(date);
  if (!day) return {};
  if (day->off) return day->name;
  return Phrase(phrases::calendar::moved_day, {{"name", day->name}});
}

Counted<Date> Calendar::add_working_days(Date date, std::int64_t n) const {
  n = std::clamp(n, -most_days, most_days);
  Counted<Date> at{date, !known(static_cast<int>(date.year()))};
  int step = n < 0 ? -1 : 1;
  for (auto left = n < 0 ? -n : n; left > 0;) {
    at.value = shifted(at.value, step);
    if (!known(static_cast<int>(at.value.year()))) at.unverified = true;
    if (is_workday(at.value)) --left;
  }
  return at;
}

Counted<std::int64_t> Calendar::working_days_between(Date from, Date to) const {
  if (sys_days(to) < sys_days(from)) {
    auto back = working_days_between(to, from);
    return {-back.value, back.unverified};
  }
  Counted<std::int64_t> count{0, !known(static_cast<int>(from.year()))};
  for (Date at = from; at != to;) {
    at = shifted(at, 1);
    if (!known(static_cast<int>(at.year()))) count.unverified = true;
    if (is_workday(at)) ++count.value;
  }
  return count;
}

Instant Calendar::end_of_office(Date date) const { return at_time(date, close_of_day()); }

Counted<Instant> Calendar::after_working_days(Instant from, std::int64_t n) const {
  auto day = add_working_days(date_of(from), n);
  return {end_of_office(day.value), day.unverified};
}

Counted<Instant> Calendar::before_working_days(Instant from, std::int64_t n) const {
  auto day = add_working_days(date_of(from), -n);
  auto into_day = from - at_time(date_of(from), minutes(0));
  return {at_time(day.value, minutes(0)) + into_day, day.unverified};
}

minutes Calendar::open_on(Date date, minutes from, minutes to) const {
  if (!is_workday(date)) return minutes(0);
  minutes sum{0};
  for (const auto& opening : hours_) sum += overlap(opening, from, to);
  return sum;
}

Counted<minutes> Calendar::working_time_between(Instant from, Instant to) const {
  if (to < from) {
    auto back = working_time_between(to, from);
    return {-back.value, back.unverified};
  }
  Date first = date_of(from), last = date_of(to);
  Counted<minutes> sum{minutes(0), false};
  for (Date at = first;; at = shifted(at, 1)) {
    if (!known(static_cast<int>(at.year()))) sum.unverified = true;
    sum.value += open_on(at, at == first ? time_of_day(from) : minutes(0), at == last ? time_of_day(to) : whole_day);
    if (at == last) return sum;
  }
}

Counted<Instant> Calendar::add_working_time(Instant from, minutes time) const {
  if (time == minutes(0)) return {from, !known(static_cast<int>(date_of(from).year()))};
  return time < minutes(0) ? back_by(from, -time) : forward_by(from, time);
}

Counted<Instant> Calendar::forward_by(Instant from, minutes left) const {
  Counted<Instant> result{from, false};
  minutes begin = time_of_day(from);
  Date at = date_of(from);
  for (std::int64_t days_seen = 0; days_seen < most_days; ++days_seen, at = shifted(at, 1), begin = minutes(0)) {
    if (!known(static_cast<int>(at.year()))) result.unverified = true;
    if (!is_workday(at)) continue;
    for (const auto& opening : hours_) {
      minutes open = overlap(opening, begin, whole_day);
      if (left <= open) {
        result.value = at_time(at, opening.close - open + left);
        return result;
      }
      left -= open;
    }
  }
  return result;
}

Counted<Instant> Calendar::back_by(Instant from, minutes left) const {
  Counted<Instant> result{from, false};
  minutes end = time_of_day(from);
  Date at = date_of(from);
  for (std::int64_t days_seen = 0; days_seen < most_days; ++days_seen, at = shifted(at, -1), end = whole_day) {
    if (!known(static_cast<int>(at.year()))) result.unverified = true;
    if (!is_workday(at)) continue;
    for (auto opening = hours_.rbegin(); opening != hours_.rend(); ++opening) {
      minutes open = overlap(*opening, minutes(0), end);
      if (left <= open) {
        result.value = at_time(at, opening->open + open - left);
        return result;
      }
      left -= open;
    }
  }
  return result;
}

}  // namespace zs::calendar
