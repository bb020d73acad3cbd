#include <calendar/calendar.h>
#include <calendar/errors.h>
#include <db/test_support.h>
#include <doctest/doctest.h>

#include <algorithm>
#include <random>

using namespace zs;
using namespace zs::calendar;
using std::chrono::days;
using std::chrono::sys_days;

namespace {

const Calendar& official() {
  static const Calendar calendar(embedded_years(resources::calendars()));
  return calendar;
}

Date date(std::string_view text) {
  auto parsed = date_from_text(text);
  REQUIRE(parsed);
  return *parsed;
}

Instant at(std::string_view text) {
  auto parsed = from_rfc3339(std::string(text) + ":00+08:00");
  REQUIRE(parsed);
  return *parsed;
}

std::string plus(std::string_view from, std::int64_t n) {
  return to_text(official().add_working_days(date(from), n).value);
}

std::vector<int> workdays_by_month(int year) {
  std::vector<int> counts(12);
  for (sys_days day = Date(std::chrono::year(year), std::chrono::January, std::chrono::day(1));
       Date(day).year() == std::chrono::year(year); day += days(1))
    if (official().is_workday(Date(day))) ++counts[static_cast<unsigned>(Date(day).month()) - 1];
  return counts;
}

int sum(const std::vector<int>& counts) {
  int total = 0;
  for (int count : counts) total += count;
  return total;
}

int migrate_calendar(db::Database& database) {
  auto migrations = db::embedded_migrations();
  std::erase_if(migrations, [](const auto& migration) { return migration.library != "calendar"; });
  return db::migrate(database, migrations);
}

json::value year_2027() {
  return *parse_json(R"({"year": 2027, "source": "试行通知", "days": [
    {"date": "2027-01-01", "name": "元旦", "off": true}, {"date": "2027-01-02", "name": "元旦", "off": false}]})");
}

}  // namespace

TEST_CASE("the working days of each month are those of the official notices") {
  CHECK(workdays_by_month(2026) == std::vector<int>{21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23});
  CHECK(workdays_by_month(2025) == std::vector<int>{19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23});
  CHECK(workdays_by_month(2024) == std::vector<int>{22, 18, 21, 22, 21, 19, 23, 22, 21, 19, 21, 22});
}

TEST_CASE("the working days of each year are those of the official notices") {
  CHECK(sum(workdays_by_month(2024)) == 251);
  CHECK(sum(workdays_by_month(2025)) == 248);
  CHECK(sum(workdays_by_month(2026)) == 248);
}

TEST_CASE("working days are added across holidays and made-up days, counting from the day after") {
  CHECK(plus("2026-02-13", 1) == "2026-02-14");
  CHECK(plus("2026-02-13", 5) == "2026-02-27");
  CHECK(plus("2026-02-13", 20) == "2026-03-19");
  CHECK(plus("2026-02-14", 1) == "2026-02-24");
  CHECK(plus("2026-04-30", 5) == "2026-05-11");
  CHECK(plus("2026-09-18", 1) == "2026-09-20");
  CHECK(plus("2026-09-18", 5) == "2026-09-24");
  CHECK(plus("2026-09-30", 3) == "2026-10-10");
  CHECK(plus("2025-12-31", 1) == "2026-01-04");
  CHECK(plus("2025-12-31", 2) == "2026-01-05");
  CHECK(plus("2025-01-24", 5) == "2025-02-07");
  CHECK(plus("2025-09-26", 5) == "2025-10-10");
  CHECK(plus("2024-04-03", 2) == "2024-04-08");
  CHECK(plus("2024-09-13", 3) == "2024-09-19");
}

TEST_CASE("holidays of the notices are off and made-up days are worked") {
  for (auto off :
       {"2026-01-01", "2026-01-03", "2026-02-15", "2026-02-23", "2026-04-06", "2026-05-05", "2026-06-19", "2026-09-25",
        "2026-10-07", "2025-01-28", "2025-02-04", "2025-06-02", "2025-10-08", "2024-02-17", "2024-06-10", "2024-09-17"})
    CHECK_FALSE_MESSAGE(official().is_workday(date(off)), off);
  for (auto worked : {"2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10", "2025-01-26",
                      "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11", "2024-02-09", "2024-02-04", "2024-02-18",
                      "2024-04-07", "2024-04-28", "2024-05-11", "2024-09-14", "2024-09-29", "2024-10-12"})
    CHECK_MESSAGE(official().is_workday(date(worked)), worked);
  CHECK(say(official().name_of(date("2026-02-17")), Language::zh_cn) == "春节");
  CHECK(say(official().name_of(date("2026-02-28")), Language::zh_cn) == "春节调休");
  CHECK(official().name_of(date("2026-03-03")).empty());
}

TEST_CASE("adding and then subtracting working days returns to the working day it began with") {
  std::mt19937 random(1);
  for (int i = 0; i < 2000; ++i) {
    Date from(sys_days(date("2020-01-01")) + days(random() % 2500));
    auto n = static_cast<std::int64_t>(random() % 400);
    auto there = official().add_working_days(from, n);
    auto between = official().working_days_between(from, there.value);
    if (between.value != n) FAIL(to_text(from) << " + " << n);
    if (official().is_workday(from) && official().add_working_days(there.value, -n).value != from)
      FAIL(to_text(from) << " ± " << n);
    if (n > 0 && !official().is_workday(there.value)) FAIL(to_text(there.value));
    if (official().working_days_between(there.value, from).value != -n && official().is_workday(from))
      FAIL("back from " << to_text(there.value));
  }
}

TEST_CASE("a later start or a longer time never ends earlier") {
  std::mt19937 random(2);
  for (int i = 0; i < 2000; ++i) {
    auto from = at("2026-01-01T00:00") + minutes(random() % (365 * 24 * 60));
    auto later = from + minutes(random() % 5000);
    auto time = minutes(random() % 5000);
    auto n = static_cast<std::int64_t>(random() % 60);
    if (official().add_working_time(later, time).value < official().add_working_time(from, time).value)
      FAIL(to_rfc3339(from));
    if (official().add_working_time(from, time + minutes(1)).value < official().add_working_time(from, time).value)
      FAIL(to_rfc3339(from));
    if (official().after_working_days(later, n).value < official().after_working_days(from, n).value)
      FAIL(to_rfc3339(from));
    if (official().after_working_days(from, n + 1).value <= official().after_working_days(from, n).value)
      FAIL(to_rfc3339(from));
  }
}

TEST_CASE("the office is open for exactly the working time that was added") {
  std::mt19937 random(3);
  for (int i = 0; i < 2000; ++i) {
    auto from = at("2026-01-01T00:00") + minutes(random() % (365 * 24 * 60));
    auto time = minutes(random() % 9000);
    auto there = official().add_working_time(from, time).value;
    if (official().working_time_between(from, there).value != time) FAIL(to_rfc3339(from) << " + " << time.count());
    if (official().working_time_between(there, from).value != -time) FAIL(to_rfc3339(from) << " back " << time.count());
    auto back = official().add_working_time(there, -time).value;
    if (official().working_time_between(back, there).value != time) FAIL(to_rfc3339(there) << " - " << time.count());
  }
}

TEST_CASE("working time passes over lunch, night, weekend and holiday") {
  CHECK(official().add_working_time(at("2026-03-02T11:30"), minutes(60)).value == at("2026-03-02T15:00"));
  CHECK(official().add_working_time(at("2026-03-02T17:00"), minutes(30)).value == at("2026-03-02T17:30"));
  CHECK(official().add_working_time(at("2026-03-06T17:00"), minutes(31)).value == at("2026-03-09T08:31"));
  CHECK(official().add_working_time(at("2026-02-14T17:00"), minutes(60)).value == at("2026-02-24T09:00"));
  CHECK(official().add_working_time(at("2026-03-09T08:31"), minutes(-31)).value == at("2026-03-06T17:00"));
  CHECK(official().working_time_between(at("2026-03-02T00:00"), at("2026-03-03T00:00")).value ==
        official().minutes_per_day());
}

TEST_CASE("n working days end at the close of office on day n") {
  CHECK(official().after_working_days(at("2026-03-06T16:00"), 1).value == at("2026-03-09T17:30"));
  CHECK(official().after_working_days(at("2026-03-07T10:00"), 1).value == at("2026-03-09T17:30"));
  CHECK(official().before_working_days(at("2026-03-09T17:30"), 1).value == at("2026-03-06T17:30"));
}

TEST_CASE("a result that touches a year without a notice is unverified and counts Monday to Friday") {
  auto beyond = official().add_working_days(date("2026-12-31"), 1);
  CHECK(beyond.unverified);
  CHECK(to_text(beyond.value) == "2027-01-01");
  CHECK_FALSE(official().add_working_days(date("2026-12-30"), 1).unverified);
  CHECK(official().working_time_between(at("2026-12-31T09:00"), at("2027-01-04T09:00")).unverified);
  CHECK(official().add_working_days(date("2019-12-31"), 1).unverified);
  CHECK(Calendar().add_working_days(date("2026-03-06"), 1).unverified);
}

TEST_CASE("endless counting stops") {
  CHECK(official().add_working_days(date("2026-03-06"), INT64_MAX).unverified);
  CHECK(official().add_working_days(date("2026-03-06"), INT64_MIN).unverified);
}

TEST_CASE("office hours are data, checked") {
  auto hours = hours_from_json(*parse_json(R"([["09:00", "12:00"], ["13:30", "17:00"]])"));
  REQUIRE(hours);
  Calendar calendar(embedded_years(resources::calendars()), *hours);
  CHECK(calendar.after_working_days(at("2026-03-02T10:00"), 1).value == at("2026-03-03T17:00"));
  for (auto text : {"[]", "{}", R"([["12:00", "09:00"]])", R"([["09:00", "12:00"], ["11:00", "17:00"]])",
                    R"([["9:00", "12:00"]])", R"([["09:00"]])", R"([["09:00", "24:01"]])", R"([["09:60", "12:00"]])"})
    CHECK_FALSE_MESSAGE(hours_from_json(*parse_json(text)).has_value(), text);
}

TEST_CASE("an imported year replaces what was known and verifies the dates") {
  db::for_each_backend([](db::TestDatabase& database) {
    migrate_calendar(*database);
    auto imported = database->write([&](db::Tx& tx) { return import(tx, year_2027(), at("2026-11-05T10:00")); });
    REQUIRE(imported);
    database->write([&](db::Tx& tx) { return import(tx, year_2027(), at("2026-11-06T10:00")); });
    auto calendar = database->read([&](db::Tx& tx) -> Result<Calendar> { return load(tx, resources::calendars()); });
    REQUIRE(calendar);
    auto next = calendar->add_working_days(date("2026-12-31"), 1);
    CHECK(to_text(next.value) == "2027-01-02");
    CHECK_FALSE(next.unverified);
    CHECK(calendar->is_workday(date("2026-02-14")));
  });
}

TEST_CASE("a faulty year is refused with its reason and nothing is kept") {
  for (
      auto text :
      {R"({})", R"({"year": 2027, "source": "x", "days": []})",
       R"({"year": 2027, "days": [{"date": "2027-01-01", "name": "元旦", "off": true}]})",
       R"({"year": 2027, "source": "x", "days": [{"date": "2026-01-01", "name": "元旦", "off": true}]})",
       R"({"year": 2027, "source": "x", "days": [{"date": "2027-02-30", "name": "元旦", "off": true}]})",
       R"({"year": 2027, "source": "x", "days": [{"date": "2027-01-01", "name": "元旦", "off": 1}]})",
       R"({"year": 2027, "source": "x", "days": [{"date": "2027-01-01", "name": "a", "off": true}, {"date": "2027-01-01", "name": "a", "off": true}]})"}) {
    auto year = year_from_json(*parse_json(text));
    REQUIRE_MESSAGE(!year.has_value(), text);
    CHECK(year.error().is(errors::calendar_year_invalid));
  }
}
