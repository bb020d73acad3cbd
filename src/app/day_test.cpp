// My day: what stands in it, for whom, and when it does not any more.
#include <app/test_office.h>
#include <base/log.h>
#include <doctest/doctest.h>
#include <matter/kind.h>

using namespace zs;
using namespace zs::app;

namespace {

constexpr std::string_view trip = R"json({
  "kind": "trip", "title": "外出", "version": 1, "form_title": "外出", "subject": "{about}",
  "fields": [{"name": "about", "label": "事由", "type": "text", "list": true},
             {"name": "whole", "label": "日期", "type": "date"},
             {"name": "span", "label": "时间", "type": "interval"},
             {"name": "with", "label": "同行", "type": "people"}],
  "day": DAY,
  "flow": [{"step": "write", "title": "拟写", "by": "starter", "writes": ["about", "whole", "span", "with"]},
           {"step": "look", "title": "审核", "by": "unit_head(of: starter)", "due": "1 working_day"},
           {"step": "record", "title": "登记", "by": "starter", "due": "3 working_days"}]})json";

std::string with_day(std::string_view day) {
  std::string text(trip);
  return text.replace(text.find("DAY"), 3, day);
}

/// Every entry of the two days, by its day: "05 09:30 青屏 | 06 all …".
std::string days_of(const Desk& desk) {
  std::string out;
  const auto bench = desk.get("/workbench").body;
  for (const auto& day : bench.at("days").as_array())
    for (const auto& one : day.at("entries").as_array()) {
      out += (out.empty() ? "" : " | ") + std::string(day.at("date").as_string()).substr(8) + " " +
             (one.at("whole").as_bool() ? "all day" : std::string(one.at("at").as_string()).substr(11, 5)) +
             (one.at("deadline").as_bool() ? " due " : " ") + std::string(one.at("title").as_string());
    }
  return out;
}

Heard go(const Desk& desk, json::object fields) {
  return desk.post("/matters", json::object{{"kind", "trip"}, {"submit", true}, {"fields", std::move(fields)}});
}

std::string fault_of(std::string_view day) {
  DeclarationFaults faults;
  (void)matter::parse_kind(with_day(day), faults);
  return faults.empty() ? "" : faults.front().path;
}

}  // namespace

TEST_CASE("what takes a day or several stands in each of them, for whom the declaration names and who may see it") {
  log::quiet();
  for (auto backend : {db::Backend::sqlite, db::Backend::postgres}) {
    const auto by_span = with_day(R"({"when": "span", "who": ["write", "look", "with"]})");
    TestOffice office(backend, "2026-03-05T08:30:00+08:00", {}, {{"test/trip.matter.jsonc", by_span}});
    auto starter = office.desk("谢建国");
    json::object span{{"start", "2026-03-04T09:00:00+08:00"}, {"end", "2026-03-06T12:00:00+08:00"}};
    auto with = json::array{zs::to_text(office.desk("陈玉兰").caller().person)};
    auto heard = go(starter, {{"about", "调研"}, {"span", span}, {"with", with}});
    REQUIRE_MESSAGE(heard.status == 201, heard.text);
    CHECK(days_of(starter).empty());  // what follows a command has not been done
    office->later().run_until_idle();
    CHECK(days_of(starter) == "05 09:00 调研 | 06 09:00 调研");
    CHECK(days_of(office.desk("程振宇")) == "05 09:00 调研 | 06 09:00 调研 | 06 17:30 due 调研");
    CHECK(days_of(office.desk("陈玉兰")).empty());  // named, but nobody has shown it to her
    office.clock().set(office.clock().now() + std::chrono::hours(48));
    CHECK(days_of(starter).empty());
  }
}

TEST_CASE("a date is a whole day, it moves with the field, and waits for the step that settles it") {
  log::quiet();
  for (auto backend : {db::Backend::sqlite, db::Backend::postgres}) {
    const auto by_date = with_day(R"({"when": "whole", "who": ["write"], "after": "look"})");
    TestOffice office(backend, "2026-03-05T08:30:00+08:00", {}, {{"test/trip.matter.jsonc", by_date}});
    auto starter = office.desk("谢建国"), head = office.desk("程振宇");
    auto heard = go(starter, {{"about", "值班"}, {"whole", "2026-03-06"}});
    REQUIRE_MESSAGE(heard.status == 201, heard.text);
    office->later().run_until_idle();
    CHECK(days_of(starter).empty());
    auto path = "/matters/" + std::string(heard.body.at("id").as_string());
    auto asked = head.get(path).body.at("mine").at("work_item");
    REQUIRE(head.post(path + "/commands", json::object{{"verb", "agree"}, {"work_item", asked}}).ok());
    office->later().run_until_idle();
    CHECK(days_of(starter) == "06 all day 值班");
    auto item = starter.get(path).body.at("mine").at("work_item");
    REQUIRE(starter.post(path + "/commands", json::object{{"verb", "submit"}, {"work_item", item}}).ok());
    office->later().run_until_idle();
    CHECK(days_of(starter) == "06 all day 值班");  // done, it takes place all the same
  }
}

TEST_CASE("a declaration of the day is checked where it stands") {
  CHECK(fault_of(R"({"when": "span", "who": ["write", "with"], "where": "about", "after": "look"})").empty());
  CHECK(fault_of(R"("span")") == "/day");
  CHECK(fault_of(R"({"when": "about", "who": ["write"]})") == "/day/when");
  CHECK(fault_of(R"({"when": "spam", "who": ["write"]})") == "/day/when");
  CHECK(fault_of(R"({"who": ["write"]})") == "/day/when");
  CHECK(fault_of(R"({"when": "span", "who": []})") == "/day/who");
  CHECK(fault_of(R"({"when": "span", "who": ["wirte"]})") == "/day/who/0");
  CHECK(fault_of(R"({"when": "span", "who": ["about"]})") == "/day/who/0");
  CHECK(fault_of(R"({"when": "span", "who": ["write"], "where": "with"})") == "/day/where");
  CHECK(fault_of(R"({"when": "span", "who": ["write"], "after": "arrange"})") == "/day/after");
  CHECK(fault_of(R"({"when": "span", "who": ["write"], "until": "look"})") == "/day/until");
}
