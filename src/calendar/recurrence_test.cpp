#include <calendar/recurrence.h>

#include <doctest/doctest.h>

namespace zs::calendar {
namespace {

using namespace std::chrono_literals;

std::string named(const Recurrence& recurrence, Date nominal) {
  return say(period_name(recurrence, nominal), Language::zh_cn);
}

Date date(std::string_view text) { return *date_from_text(text); }

/// National Day off, the Sunday before it worked.
Calendar with_october() {
  Year year{2026, "国办发明电〔2025〕7号", {}};
  for (unsigned day = 1; day <= 7; ++day) year.days[2026y / 10 / day] = {true, "国庆节"};
  return Calendar({year});
}

}  // namespace

TEST_CASE("a month without the day has it on its last") {
  Recurrence r{Every::month, 1, 31, 0};
  CHECK(zs::to_text(nominal_from(r, date("2026-02-01"))) == "2026-02-28");
  CHECK(zs::to_text(next_period(r, date("2026-02-28"))) == "2026-03-31");
  CHECK(zs::to_text(next_period(r, date("2028-01-31"))) == "2028-02-29");
}

TEST_CASE("a rule that is changed opens no period twice, and the first after the last") {
  Calendar calendar(std::vector<Year>{});
  Recurrence monthly{Every::month, 1, 25, 5}, earlier{Every::month, 1, 10, 5}, later{Every::month, 1, 28, 0};
  Recurrence yearly{Every::year, 6, 30, 0}, weekly{Every::week, 1, 5, 0};
  auto next = [&](const Recurrence& is, std::string_view from, std::optional<Date> opened) {
    return zs::to_text(period_after_change(calendar, monthly, is, date(from), opened));
  };
  CHECK(next(later, "2026-03-20", date("2026-03-25")) == "2026-04-28");
  CHECK(next(later, "2026-03-20", date("2026-02-25")) == "2026-03-28");
  CHECK(next(earlier, "2026-03-20", date("2026-03-25")) == "2026-04-10");
  CHECK(next(earlier, "2026-03-02", std::nullopt) == "2026-03-10");
  CHECK(next(yearly, "2026-03-20", date("2026-03-25")) == "2026-06-30");
  CHECK(next(weekly, "2026-03-20", date("2026-03-25")) == "2026-03-27");
}

TEST_CASE("weeks, quarters and years come round on their day") {
  CHECK(zs::to_text(nominal_from({Every::week, 1, 5, 0}, date("2026-11-26"))) == "2026-11-27");
  CHECK(zs::to_text(next_period({Every::week, 1, 5, 0}, date("2026-11-27"))) == "2026-12-04");
  CHECK(zs::to_text(nominal_from({Every::week, 1, 7, 0}, date("2026-11-29"))) == "2026-11-29");
  CHECK(zs::to_text(nominal_from({Every::quarter, 3, 25, 0}, date("2026-11-26"))) == "2026-12-25");
  CHECK(zs::to_text(nominal_from({Every::quarter, 1, 10, 0}, date("2026-11-26"))) == "2027-01-10");
  CHECK(zs::to_text(nominal_from({Every::year, 6, 30, 0}, date("2026-11-26"))) == "2027-06-30");
}

TEST_CASE("what falls on a day off is due on the working day before, and opened working days ahead of that") {
  auto calendar = with_october();
  Recurrence r{Every::month, 1, 5, 2};
  CHECK(zs::to_text(due_on(calendar, date("2026-10-05"))) == "2026-09-30");
  CHECK(to_rfc3339(opens_at(calendar, r, date("2026-10-05"))) == "2026-09-28T08:30:00.000+08:00");
  CHECK(zs::to_text(first_period(calendar, r, date("2026-10-02"))) == "2026-11-05");
  CHECK(zs::to_text(first_period(calendar, r, date("2026-09-30"))) == "2026-10-05");
}

TEST_CASE("what comes round each day comes on working days alone") {
  const Calendar calendar;
  const Recurrence daily{Every::day, 1, 1, 0};
  CHECK(zs::to_text(first_period(calendar, daily, date("2026-11-05"))) == "2026-11-06");  // a Friday
  CHECK(zs::to_text(first_period(calendar, daily, date("2026-11-07"))) == "2026-11-09");
  CHECK(zs::to_text(next_to_come(calendar, daily, date("2026-11-06"))) == "2026-11-09");
  CHECK(comes(calendar, daily, date("2026-11-06")));
  CHECK_FALSE(comes(calendar, daily, date("2026-11-07")));
  CHECK(to_rfc3339(opens_at(calendar, daily, date("2026-11-09"))) == "2026-11-09T08:30:00.000+08:00");
}

TEST_CASE("no period comes twice and none is left out") {
  const Recurrence all[] = {
      {Every::day, 1, 1, 0},
      {Every::week, 1, 3, 0}, {Every::month, 1, 30, 0}, {Every::quarter, 2, 31, 0}, {Every::year, 2, 29, 0}};
  for (const auto& r : all) {
    auto at = nominal_from(r, date("2024-01-01"));
    std::string last = named(r, at);
    for (int i = 0; i < 60; ++i) {
      auto next = next_period(r, at);
      CHECK(at < next);
      CHECK(nominal_from(r, next) == next);
      CHECK(named(r, next) != last);
      last = named(r, next);
      at = next;
    }
  }
}

TEST_CASE("a period is called as the office calls it") {
  CHECK(named({Every::day, 1, 1, 0}, date("2026-03-02")) == "2026-03-02");
  CHECK(named({Every::week, 1, 5, 0}, date("2027-01-01")) == "2026年第53周");
  CHECK(named({Every::month, 1, 5, 0}, date("2026-11-05")) == "2026年11月");
  CHECK(named({Every::quarter, 3, 5, 0}, date("2026-12-05")) == "2026年第4季度");
  CHECK(named({Every::year, 3, 5, 0}, date("2026-03-05")) == "2026年");
}

}  // namespace zs::calendar
