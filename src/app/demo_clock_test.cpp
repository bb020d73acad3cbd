// The demo's own clock: who has one, and what happens when it is put forward.
#include <app/test_office.h>
#include <base/log.h>
#include <doctest/doctest.h>
#include <identity/demo_clock.h>
#include <identity/organisation.h>

#include <thread>

using namespace zs;
using namespace zs::app;

namespace {

constexpr auto backends = {db::Backend::sqlite, db::Backend::postgres};

Instant now_in(const Desk& desk) {
  auto heard = desk.get("/demo/clock");
  REQUIRE_MESSAGE(heard.status == 200, heard.text);
  return *from_rfc3339(std::string_view(heard.body.at("now").as_string()));
}

void wait_for_clock(const Desk& desk) {
  for (;;) {
    auto heard = desk.get("/demo/clock");
    REQUIRE_MESSAGE(heard.status == 200, heard.text);
    if (heard.body.at("until").is_null()) return;
    std::this_thread::yield();
  }
}

/// What the person was told, as moments, oldest first.
std::vector<Instant> told_at(const Desk& desk) {
  std::vector<Instant> moments;
  auto heard = desk.get("/notices");
  REQUIRE_MESSAGE(heard.status == 200, heard.text);
  for (const auto& notice : heard.body.at("items").as_array())
    moments.insert(moments.begin(), *from_rfc3339(std::string_view(notice.at("at").as_string())));
  return moments;
}

std::string log_in(TestOffice& office, const Desk& desk) {
  return *office->database().write([&](db::Tx& tx) {
    auto call = identity::system_call(office->now());
    return Result<std::string>(identity::open_session(tx, call, office->identity(), desk.caller().person));
  });
}

bool is_logged_in(TestOffice& office, const std::string& secret) {
  http::Request request;
  request.loopback = true;
  request.headers.push_back({"Cookie", "zhongshu=" + secret});
  return *office->database().read([&](db::Tx& tx) {
    auto caller = office->identity().identify(tx, request);
    return Result<bool>(caller && !caller->anonymous());
  });
}

bool is_near(Instant at, std::string_view expected) {
  auto moment = *from_rfc3339(expected);
  return at >= moment && at < moment + std::chrono::minutes(2);
}

}  // namespace

TEST_CASE("a demo's clock goes on from its own today, is put forward and never goes back") {
  log::quiet();
  for (auto backend : backends) {
    TestOffice office(backend);
    office.live_by_its_own_clock();
    auto desk = office.desk("程振宇");
    CHECK(is_near(now_in(desk), "2026-01-05T08:30:00+08:00"));
    CHECK(desk.post("/demo/clock", json::object{{"by", "morning"}}).ok());
    auto again = desk.post("/demo/clock", json::object{{"by", "hour"}});
    CHECK(again.status == 409);
    CHECK(again.body.at("code") == "clock_is_moving");
    CHECK(desk.post("/demo/clock", json::object{{"by", "year"}}).status == 422);
    office->later().start();
    wait_for_clock(desk);
    CHECK(is_near(now_in(desk), "2026-01-06T08:30:00+08:00"));
    const auto before = now_in(desk);
    office.start_again({});
    CHECK(now_in(office.desk("程振宇")) >= before);
    CHECK(is_near(now_in(office.desk("程振宇")), "2026-01-06T08:30:00+08:00"));
    CHECK(office->verify().empty());
  }
}

TEST_CASE("on the way everything happens at its own time, and nobody is logged out") {
  log::quiet();
  for (auto backend : backends) {
    TestOffice office(backend);
    office.live_by_its_own_clock();
    auto head = office.desk("张涛");
    const auto secret = log_in(office, head);
    json::object fields{{"subject", "联合整治"}, {"content", "请各单位提出意见。"}};
    fields["lead_unit"] = zs::to_text(office->identity().directory()->unit_by_name("县教育和体育局")->id);
    json::object task{{"kind", "joint_task"}, {"fields", fields}, {"submit", true}};
    CHECK(office.desk("谢建国").post("/matters", task).ok());
    CHECK(head.post("/demo/clock", json::object{{"by", "week"}}).ok());
    office->later().start();
    wait_for_clock(head);
    CHECK(is_near(now_in(head), "2026-01-12T08:30:00+08:00"));
    // It arrived, is due by the end of the next working day, and its holder is reminded two hours before.
    auto told = told_at(head);
    REQUIRE(told.size() >= 2);
    CHECK(is_near(told[0], "2026-01-05T08:30:00+08:00"));
    CHECK(is_near(told[1], "2026-01-06T15:30:00+08:00"));
    CHECK(is_logged_in(office, secret));
  }
}

TEST_CASE("a real office has no clock of its own") {
  log::quiet();
  for (auto backend : backends) {
    TestOffice office(backend);
    auto desk = office.desk("程振宇");
    office->database().write([&](db::Tx& tx) {
      identity::begin_demo_clock(tx, office->now());
      auto call = identity::system_call(office->now());
      identity::set_setting(tx, call, office->ids(), "demo", "0");
      office->identity().publish(tx);
      CHECK_THROWS_AS(identity::demo_clock(tx), std::runtime_error);
      CHECK_THROWS_AS(identity::begin_demo_clock(tx, office->now()), std::logic_error);
      return Result<bool>(true);
    });
    CHECK(desk.get("/demo/clock").status == 404);
    CHECK(desk.post("/demo/clock", json::object{{"by", "hour"}}).status == 404);
  }
}
