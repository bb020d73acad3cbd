#include <deadline/deadline.h>
#include <doctest/doctest.h>

#include <random>

using namespace zs;
using namespace zs::deadline;
using std::chrono::minutes;

namespace {

const calendar::Calendar& official() {
  static const calendar::Calendar calendar(calendar::embedded_years(resources::calendars()));
  return calendar;
}

Instant at(std::string_view text) {
  auto parsed = from_rfc3339(std::string(text) + ":00+08:00");
  REQUIRE(parsed);
  return *parsed;
}

std::string text(const std::optional<Instant>& moment) { return moment ? to_rfc3339(*moment).substr(0, 16) : "none"; }

expr::Schema schema() {
  expr::Schema names;
  names.fields = {
      {"visit", {expr::Type::interval, {}}}, {"day", {expr::Type::date, {}}}, {"rush", {expr::Type::boolean, {}}}};
  return names;
}

std::optional<Instant> first_of(const Due& due) {
  return due.reminders.empty() ? std::nullopt : std::optional(due.reminders.front());
}

Due due_of(std::string_view due, std::string_view remind, std::string_view entered, json::object fields = {}) {
  DeclarationFaults faults;
  std::vector<std::string> levels;
  if (!remind.empty()) levels.emplace_back(remind);
  auto rule = parse(due, levels, schema(), "/flow/0", faults);
  REQUIRE(faults.empty());
  expr::Environment environment;
  environment.fields = &fields;
  return compute(rule, official(), at(entered), environment);
}

json::object visit_ending(std::string_view end) {
  return {{"visit", {{"start", std::string(end)}, {"end", std::string(end)}}}};
}

}  // namespace

TEST_CASE("a step of two working days is due at the close of office on the second day") {
  auto due = due_of("2 working_days", "1 working_day before", "2026-03-05T16:00");
  CHECK(text(due.due_at) == "2026-03-09T17:30");
  CHECK(text(first_of(due)) == "2026-03-06T17:30");
  CHECK_FALSE(due.unverified);
}

TEST_CASE("a deadline counts from a field, across the holidays") {
  auto due = due_of("10 working_days after visit.end", "2 working_days before", "2026-02-10T09:00",
                    visit_ending("2026-02-13T12:00:00+08:00"));
  CHECK(text(due.due_at) == "2026-03-05T17:30");
  CHECK(text(first_of(due)) == "2026-03-03T17:30");
}

TEST_CASE("an empty field gives no deadline and says which") {
  auto due = due_of("10 working_days after visit.end", "1 working_day before", "2026-03-05T16:00");
  CHECK(text(due.due_at) == "none");
  CHECK(text(first_of(due)) == "none");
  CHECK(say(due.why, Language::zh_cn) == "暂无时限：“visit”未填写");
  CHECK(say(due_of("", "", "2026-03-05T16:00").why, Language::zh_cn) == "未规定时限");
}

TEST_CASE("deadlines of every wording come out as declared") {
  CHECK(text(due_of("by 06-30 of next_year", "", "2026-03-05T16:00").due_at) == "2027-06-30T17:30");
  CHECK(text(due_of("3 natural_days", "", "2026-03-05T16:00").due_at) == "2026-03-08T17:30");
  CHECK(text(due_of("4 hours", "30 minutes before", "2026-03-05T16:00").due_at) == "2026-03-05T20:00");
  CHECK(text(first_of(due_of("4 hours", "30 minutes before", "2026-03-05T16:00"))) == "2026-03-05T19:30");
  CHECK(text(due_of("4 working_hours", "", "2026-03-05T16:00").due_at) == "2026-03-06T11:00");
  CHECK(text(due_of("day", "", "2026-03-05T16:00", {{"day", "2026-03-10"}}).due_at) == "2026-03-10T17:30");
  CHECK(text(due_of("if(rush, 4 hours, 2 working_days)", "", "2026-03-05T16:00", {{"rush", true}}).due_at) ==
        "2026-03-05T20:00");
  CHECK(text(due_of("min(2 working_days after entered, visit.end)", "", "2026-03-05T16:00",
                    visit_ending("2026-03-06T12:00:00+08:00"))
                 .due_at) == "2026-03-06T12:00");
}

TEST_CASE("a deadline in a year without a notice is marked") {
  CHECK(due_of("by 06-30 of next_year", "", "2026-03-05T16:00").unverified);
  CHECK(due_of("5 working_days", "", "2026-12-30T16:00").unverified);
  CHECK_FALSE(due_of("1 working_day", "", "2026-12-30T16:00").unverified);
}

TEST_CASE("reminders come in order of time, never before the step; one may come after the deadline") {
  CHECK(text(first_of(due_of("1 working_day", "3 working_days before", "2026-03-05T16:00"))) == "2026-03-05T16:00");
  CHECK(text(first_of(due_of("1 working_day", "2 working_days after due", "2026-03-05T16:00"))) == "2026-03-10T17:30");
}

TEST_CASE("faults of due and remind stand under their key") {
  DeclarationFaults faults;
  parse("2 days", {"1 working_dya before"}, schema(), "/flow/3", faults);
  parse("", {"1 working_day before"}, schema(), "/flow/4", faults);
  parse("rush", {}, schema(), "/flow/5", faults);
  REQUIRE(faults.size() == 4);
  CHECK(faults[0].path == "/flow/3/due");
  CHECK(faults[0].suggestion == "Write `working_days` or `natural_days`.");
  CHECK(faults[1].path == "/flow/3/remind");
  CHECK(faults[2].path == "/flow/4/remind");
  CHECK(faults[3].path == "/flow/5/due");
}

TEST_CASE("the light is soon from the later of one working day and the last fifth") {
  auto arrived = at("2026-03-02T08:30"), due = at("2026-03-16T17:30");
  CHECK(text(soon_from(official(), arrived, due)) == "2026-03-13T17:30");
  CHECK(light(official(), at("2026-03-13T17:29"), arrived, due) == Light::normal);
  CHECK(light(official(), at("2026-03-13T17:30"), arrived, due) == Light::soon);
  CHECK(light(official(), due, arrived, due) == Light::soon);
  CHECK(light(official(), due + minutes(1), arrived, due) == Light::overdue);
  auto next_day = at("2026-03-03T17:30");
  CHECK(text(soon_from(official(), arrived, next_day)) == "2026-03-03T14:54");
}

TEST_CASE("time only ever turns a light from normal to soon to overdue") {
  std::mt19937 random(4);
  for (int i = 0; i < 500; ++i) {
    auto arrived = at("2026-01-01T00:00") + minutes(random() % 500000);
    auto due = arrived + minutes(random() % 30000);
    auto begins = soon_from(official(), arrived, due);
    if (begins > due) FAIL(to_rfc3339(arrived) << " " << to_rfc3339(due));
    Light last = Light::normal;
    for (int step = 0; step < 40; ++step) {
      auto now = light(official(), arrived + minutes(step * 1000), arrived, due);
      if (now < last) FAIL(to_rfc3339(arrived) << " " << to_rfc3339(due));
      last = now;
    }
  }
}

TEST_CASE("what is left is said in the office's days and hours") {
  auto due = at("2026-03-09T17:30");
  CHECK(say(words(official(), at("2026-03-05T14:30"), due), Language::zh_cn) == "剩2个工作日3小时");
  CHECK(say(words(official(), at("2026-03-05T14:30"), due, Detail::brief), Language::zh_cn) == "剩2个工作日");
  CHECK(say(words(official(), at("2026-03-09T14:30"), due, Detail::brief), Language::zh_cn) == "剩3小时");
  CHECK(say(words(official(), at("2026-03-09T16:50"), due), Language::zh_cn) == "剩40分钟");
  CHECK(say(words(official(), at("2026-03-06T17:30"), due), Language::zh_cn) == "剩1个工作日");
  CHECK(say(words(official(), at("2026-03-10T17:30"), due), Language::zh_cn) == "超期1个工作日");
  CHECK(say(words(official(), at("2026-03-10T10:00"), due), Language::zh_cn) == "超期1小时");
  CHECK(say(words(official(), at("2026-03-09T20:30"), due), Language::zh_cn) == "超期3小时");
  CHECK(say(words(official(), due, due), Language::zh_cn) == "剩1分钟");
  CHECK(say(words(official(), at("2026-03-05T14:30"), due), Language::en) == "2 working days 3 hours left");
  CHECK(say(words(official(), at("2026-03-10T10:00"), due), Language::en) == "1 hour overdue");
  CHECK(say(words(official(), at("2026-03-10T10:00"), due), Language::zh_tw) == "超期1小時");
  CHECK(say(words(official(), at("2026-12-31T16:30"), at("2027-01-01T17:30")), Language::zh_cn) ==
        "剩1个工作日1小时（日历未核）");
}

TEST_CASE("without a rule the customary limit of the urgency orders the work") {
  auto arrived = at("2026-03-05T16:00");
  CHECK(text(customary_due(official(), Urgency::most_urgent, arrived)) == "2026-03-06T17:30");
  CHECK(text(customary_due(official(), Urgency::urgent, arrived)) == "2026-03-10T17:30");
  CHECK(text(customary_due(official(), Urgency::routine, arrived)) == "2026-03-16T17:30");
  CHECK(text(customary_due(official(), Urgency::urgent, arrived, {.urgent = 2})) == "2026-03-09T17:30");
}

TEST_CASE("customary limits are data, checked") {
  DeclarationFaults faults;
  auto limits = limits_from_json(*parse_json(R"({"urgent": 2})"), "/limits", faults);
  CHECK(faults.empty());
  CHECK(limits.urgent == 2);
  CHECK(limits.routine == 7);
  limits_from_json(*parse_json(R"({"urgent": 0, "rush": 3, "routine": "7"})"), "/limits", faults);
  CHECK(faults.size() == 3);
  limits_from_json(*parse_json("[]"), "/limits", faults);
  CHECK(faults.size() == 4);
}
