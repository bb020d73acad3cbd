// Another calendar year comes into force: what runs follows it, whatever restarts, on every node.
#include <app/known_calendar.h>
#include <app/test_office.h>
#include <base/log.h>
#include <doctest/doctest.h>
#include <matter/command.h>

using namespace zs;
using namespace zs::app;

namespace {

constexpr db::Backend both[] = {db::Backend::sqlite, db::Backend::postgres};

/// 31 December is a Thursday: by Monday to Friday a working day from then ends on New Year's Day.
constexpr std::string_view last_day = "2026-12-31T10:00:00+08:00";
constexpr std::string_view notice = R"({"year": 2027, "source": "国办发明电〔2026〕8号",
  "days": [{"date": "2027-01-01", "name": "元旦", "off": true}]})";

constexpr std::string_view declaration = R"json({
  "kind": "timed_note", "title": "说明", "version": 1, "form_title": "说明", "subject": "{about}",
  "fields": [{"name": "about", "label": "事由", "type": "text", "list": true}],
  "flow": [{"step": "write", "title": "拟写", "by": "starter", "writes": ["about"]},
           {"step": "look", "title": "审核", "by": "unit_head(of: starter)", "due": "1 working_day"}]})json";

std::string begun(const Desk& desk, int number) {
  json::object fields{{"about", "事由" + std::to_string(number)}};
  auto heard = desk.post("/matters", json::object{{"kind", "timed_note"}, {"submit", true}, {"fields", fields}});
  REQUIRE_MESSAGE(heard.status == 201, heard.text);
  return std::string(heard.body.at("id").as_string());
}

std::string due_of(const Desk& desk, const std::string& matter) {
  return std::string(desk.get("/matters/" + matter).body.at("holders").at(0).at("due_at").as_string()).substr(0, 10);
}

json::value followed(TestOffice& office) {
  return office.desk("系统管理员").get("/calendar?year=2027").body.at("recount");
}

void import(TestOffice& office) {
  auto heard = office.desk("系统管理员").send_text("/calendar/import", std::string(notice));
  REQUIRE_MESSAGE(heard.ok(), heard.text);
}

}  // namespace

TEST_CASE("what runs follows an imported calendar also when the program was stopped meanwhile, each matter once") {
  log::quiet();
  for (auto backend : both) {
    const std::vector<Resource> own{{"test/timed_note.matter.jsonc", declaration}};
    TestOffice office(backend, last_day, {}, own);
    std::vector<std::string> matters;
    for (int i = 0; i < 3; ++i) matters.push_back(begun(office.desk("谢建国"), i));
    import(office);
    CHECK(followed(office).at("finished").as_bool() == false);
    for (const auto& one : matters) CHECK(due_of(office.desk("谢建国"), one) == "2027-01-01");
    office.start_again(own);
    CHECK(due_of(office.desk("谢建国"), begun(office.desk("谢建国"), 4)) == "2027-01-04");
    office->later().run_until_idle();
    for (const auto& one : matters) CHECK(due_of(office.desk("谢建国"), one) == "2027-01-04");
    CHECK(followed(office).at("finished").as_bool());
    CHECK(followed(office).at("moved").as_int64() == 3);
    CHECK(office->verify().empty());
    auto events = office.desk("谢建国").get("/matters/" + matters.front() + "/events").body.at("items").as_array().size();
    office.clock().set(office.clock().now() + std::chrono::minutes(11));  // all is gone through once more
    office->later().run_until_idle();
    CHECK(office.desk("谢建国").get("/matters/" + matters.front() + "/events").body.at("items").as_array().size() ==
          events);
    CHECK(followed(office).at("moved").as_int64() == 3);
  }
}

TEST_CASE("a node that did not import the year counts by it once it has asked, and not before") {
  log::quiet();
  for (auto backend : both) {
    TestOffice office(backend, last_day);
    KnownCalendar other;
    other.follow(office->database());
    CHECK_FALSE(other.today()->known(2027));
    import(office);
    CHECK(office->matters().calendar()->known(2027));
    CHECK_FALSE(other.today()->known(2027));
    other.follow(office->database());
    CHECK(other.today()->known(2027));
  }
}

TEST_CASE("what counted by the calendar before while the others followed is caught when all is gone through again") {
  log::quiet();
  for (auto backend : both) {
    const std::vector<Resource> own{{"test/timed_note.matter.jsonc", declaration}};
    TestOffice office(backend, last_day, {}, own);
    import(office);
    office->later().run_until_idle();
    // A node that has not heard yet.
    matter::Services behind = office->matters();
    auto former = std::make_shared<const calendar::Calendar>(office->matters().calendar()->without(2027));
    behind.calendar = [former] { return former; };
    auto heard = office->database().write([&](db::Tx& tx) {
      api::Call call;
      call.caller = office.desk("谢建国").caller();
      call.now = office.clock().now();
      matter::StartMatter in;
      in.kind = "timed_note";
      in.submit = true;
      in.fields = json::object{{"about", "晚到的"}};
      return matter::start(behind, tx, call, in);
    });
    REQUIRE(heard);
    const auto late = zs::to_text(heard->id);
    CHECK(due_of(office.desk("谢建国"), late) == "2027-01-01");
    office->later().run_until_idle();
    CHECK(due_of(office.desk("谢建国"), late) == "2027-01-01");
    office.clock().set(office.clock().now() + std::chrono::minutes(10));
    office->later().run_until_idle();
    CHECK(due_of(office.desk("谢建国"), late) == "2027-01-04");
  }
}
