#include <base/phrases.h>
#include <deadline/deadline.h>
#include <fmt/format.h>

#include <algorithm>

namespace zs::deadline {

using calendar::Calendar;
using calendar::Counted;
using std::chrono::minutes;

namespace {

expr::CalendarView::Moment moment(const Counted<Instant>& counted) { return {counted.value, counted.unverified}; }

Instant natural_days_after(const Calendar& calendar, Instant from, std::int64_t n) {
  return calendar.end_of_office(Date(std::chrono::sys_days(date_of(from)) + std::chrono::days(n)));
}

}  // namespace

expr::CalendarView::Moment OfficeCalendar::after(Instant from, const expr::Duration& duration) const {
  auto n = duration.amount;
  switch (duration.unit) {
    case expr::DurationUnit::working_days:
      return moment(calendar_->after_working_days(from, n));
    case expr::DurationUnit::working_hours:
      return moment(calendar_->add_working_time(from, minutes(n * 60)));
    case expr::DurationUnit::natural_days:
      return {natural_days_after(*calendar_, from, n), false};
    case expr::DurationUnit::hours:
      return {from + std::chrono::hours(n), false};
    case expr::DurationUnit::minutes:
      return {from + minutes(n), false};
  }
  return {from, false};
}

expr::CalendarView::Moment OfficeCalendar::before(Instant from, const expr::Duration& duration) const {
  auto n = duration.amount;
  switch (duration.unit) {
    case expr::DurationUnit::working_days:
      return moment(calendar_->before_working_days(from, n));
    case expr::DurationUnit::working_hours:
      return moment(calendar_->add_working_time(from, minutes(-n * 60)));
    case expr::DurationUnit::natural_days:
      return {from - std::chrono::days(n), false};
    case expr::DurationUnit::hours:
      return {from - std::chrono::hours(n), false};
    case expr::DurationUnit::minutes:
      return {from - minutes(n), false};
  }
  return {from, false};
}

expr::CalendarView::Moment OfficeCalendar::close_of_office(Date date) const {
  return {calendar_->end_of_office(date), !calendar_->known(static_cast<int>(date.year()))};
}

namespace {

constexpr auto expected = {expr::Type::instant, expr::Type::duration, expr::Type::date};

}  // namespace

Rule parse(std::string_view due, const std::vector<std::string>& remind, const expr::Schema& schema,
           std::string_view path, DeclarationFaults& faults) {
  Rule rule;
  if (!due.empty()) rule.due = expr::parse(due, schema, expected, fmt::format("{}/due", path), faults);
  for (const auto& level : remind)
    if (auto program = expr::parse(level, schema, expected, fmt::format("{}/remind", path), faults))
      rule.remind.push_back(std::move(*program));
  if (due.empty() && !remind.empty())
    faults.push_back({fmt::format("{}/remind", path), "A reminder without a deadline never comes.", "Add `\"due\"`."});
  return rule;
}

std::vector<std::optional<expr::Program>> parse_late(const std::vector<std::string>& levels, const expr::Schema& schema,
                                                     std::string_view path, DeclarationFaults& faults) {
  std::vector<std::optional<expr::Program>> late;
  for (const auto& level : levels)
    if (level.empty())
      late.emplace_back();
    else
      late.push_back(expr::parse(level, schema, expected, path, faults));
  return late;
}

namespace {

struct Reached {
  std::optional<Instant> at;
  bool unverified = false;
  Words why;
};

/// A calendar that keeps what was counted last: of an expression that counts, its outermost span.
class Remembering final : public expr::CalendarView {
 public:
  explicit Remembering(const OfficeCalendar& calendar) : calendar_(&calendar) {}
  Moment after(Instant from, const expr::Duration& duration) const override {
    from_ = from;
    by_clock_ = duration.unit != expr::DurationUnit::working_days && duration.unit != expr::DurationUnit::working_hours;
    return calendar_->after(from, duration);
  }
  Moment before(Instant from, const expr::Duration& duration) const override {
    forget();
    return calendar_->before(from, duration);
  }
  Moment close_of_office(Date date) const override {
    forget();
    return calendar_->close_of_office(date);
  }
  std::optional<Instant> from() const { return from_; }
  bool by_clock() const { return by_clock_; }

 private:
  void forget() const {
    from_.reset();
    by_clock_ = false;
  }
  const OfficeCalendar* calendar_;
  mutable std::optional<Instant> from_;
  mutable bool by_clock_ = false;
};

enum class Counting { forward, backward };

// An expression's result as a moment: a duration is counted from `base`, a date ends at the close of office.
Reached reach(const expr::Program& program, const expr::Environment& environment, Instant base, Counting counting) {
  auto result = expr::evaluate(program, environment);
  if (expr::nothing(result.value)) return {std::nullopt, false, expr::words(result.notes)};
  expr::CalendarView::Moment at;
  if (const auto* duration = std::get_if<expr::Duration>(&result.value)) {
    at = counting == Counting::forward ? environment.calendar->after(base, *duration)
                                       : environment.calendar->before(base, *duration);
  } else if (const auto* date = std::get_if<Date>(&result.value)) {
    at = environment.calendar->close_of_office(*date);
  } else {
    at = {std::get<Instant>(result.value), false};
  }
  return {at.at, at.unverified || result.unverified, {}};
}

}  // namespace

Due compute(const Rule& rule, const Calendar& calendar, Instant entered, expr::Environment environment) {
  if (!rule.due) return {std::nullopt, {}, {}, false, phrases::due::none};
  OfficeCalendar view(calendar);
  Remembering remembering(view);
  environment.calendar = &remembering;
  environment.entered = environment.now = entered;
  environment.due.reset();
  auto due = reach(*rule.due, environment, entered, Counting::forward);
  if (!due.at) return {std::nullopt, {}, {}, false, Phrase(phrases::due::open, {{"why", due.why}})};
  Phrase counted(phrases::due::counted, {{"rule", expr::print(*rule.due)}});
  Due result{due.at, {}, {}, due.unverified, std::move(counted), remembering.from(), remembering.by_clock()};
  environment.calendar = &view;
  environment.due = due.at;
  for (const auto& level : rule.remind) {
    auto remind = reach(level, environment, *due.at, Counting::backward);
    if (remind.at) result.reminders.push_back(std::max(*remind.at, entered));
    result.unverified = result.unverified || remind.unverified;
  }
  std::sort(result.reminders.begin(), result.reminders.end());
  for (const auto& level : rule.late) {
    auto late = level ? reach(*level, environment, *due.at, Counting::forward) : due;
    if (!late.at) break;
    result.lapses.push_back(std::max(*late.at, result.lapses.empty() ? *due.at : result.lapses.back()));
    result.unverified = result.unverified || late.unverified;
  }
  return result;
}

namespace {

bool read_limit(const json::value& value, std::int64_t& limit) {
  if (!value.is_int64() || value.get_int64() < 1 || value.get_int64() > 365) return false;
  limit = value.get_int64();
  return true;
}

}  // namespace

CustomaryLimits limits_from_json(const json::value& value, std::string_view path, DeclarationFaults& faults) {
  CustomaryLimits limits;
  if (!value.is_object()) {
    faults.push_back({std::string(path), "Expected an object of working days by urgency.", ""});
    return limits;
  }
  for (const auto& [key, days] : value.get_object()) {
    std::int64_t* limit = key == "routine"       ? &limits.routine
                          : key == "urgent"      ? &limits.urgent
                          : key == "most_urgent" ? &limits.most_urgent
                                                 : nullptr;
    auto at = fmt::format("{}/{}", path, std::string_view(key));
    if (!limit)
      faults.push_back({at, "Unknown urgency.", "Known are `routine`, `urgent`, `most_urgent`."});
    else if (!read_limit(days, *limit))
      faults.push_back({at, "Expected 1 to 365 working days.", ""});
  }
  return limits;
}

Instant customary_due(const Calendar& calendar, Urgency urgency, Instant arrived, const CustomaryLimits& limits) {
  auto days = urgency == Urgency::most_urgent ? limits.most_urgent
              : urgency == Urgency::urgent    ? limits.urgent
                                              : limits.routine;
  return calendar.after_working_days(arrived, days).value;
}

std::string_view name_of(Light light) {
  switch (light) {
    case Light::normal:
      return "normal";
    case Light::soon:
      return "soon";
    case Light::overdue:
      return "overdue";
  }
  return {};
}

Instant soon_from(const Calendar& calendar, Instant arrived, Instant due) {
  auto day_before = calendar.before_working_days(due, 1).value;
  auto whole = calendar.working_time_between(arrived, due).value;
  auto last_fifth = whole > minutes(0) ? calendar.add_working_time(due, -(whole / 5)).value : due - (due - arrived) / 5;
  return std::min(std::max(day_before, last_fifth), due);
}

Light light(Instant now, Instant due, Instant soon_from) {
  if (now > due) return Light::overdue;
  return now >= soon_from ? Light::soon : Light::normal;
}

Light light(const Calendar& calendar, Instant now, Instant arrived, Instant due) {
  if (now > due) return Light::overdue;
  return light(now, due, soon_from(calendar, arrived, due));
}

namespace {

Phrase counted(std::int64_t n, const Wording& one, const Wording& many) {
  return {n == 1 ? one : many, {{"n", std::to_string(n)}}};
}

// 2个工作日3小时: the office's days, then what is left of one; minutes only below an hour.
Phrase span_in_words(minutes time, minutes per_day, Detail detail) {
  auto days = counted(time / per_day, phrases::span::day, phrases::span::days);
  auto whole_hours = std::chrono::duration_cast<std::chrono::hours>(time % per_day).count();
  auto hours = counted(whole_hours, phrases::span::hour, phrases::span::hours);
  bool both = whole_hours > 0 && detail == Detail::whole;
  if (time >= per_day && both) return {phrases::span::both, {{"days", days}, {"hours", hours}}};
  if (time >= per_day) return days;
  if (whole_hours > 0) return hours;
  return counted(std::max<std::int64_t>(time.count(), 1), phrases::span::minute, phrases::span::minutes);
}

}  // namespace

Phrase words(const Calendar& calendar, Instant now, Instant due, Detail detail) {
  bool late = now > due;
  auto open = late ? calendar.working_time_between(due, now) : calendar.working_time_between(now, due);
  auto clock = std::chrono::duration_cast<minutes>(late ? now - due : due - now);
  // Outside office hours no office time passes: say the time by the clock instead of nothing.
  auto time = open.value > minutes(0) ? span_in_words(open.value, calendar.minutes_per_day(), detail)
                                      : span_in_words(std::max(clock, minutes(1)), minutes(24 * 60 * 1000), detail);
  Phrase left(late ? phrases::left::late : phrases::left::remaining, {{"time", std::move(time)}});
  if (open.unverified) return {phrases::left::unverified, {{"left", std::move(left)}}};
  return left;
}

}  // namespace zs::deadline
