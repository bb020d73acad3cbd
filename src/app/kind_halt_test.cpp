// A kind is put aside whatever restarts and whoever leaves between the order and its matters.
#include <app/admin.h>
#include <app/test_office.h>
#include <base/log.h>
#include <doctest/doctest.h>

using namespace zs;
using namespace zs::app;

namespace {

std::string begun(TestOffice& office, std::string_view who) {
  json::object fields{{"subject", "联合整治"}, {"content", "请办。"}};
  auto directory = office->identity().directory();
  fields["lead_unit"] = zs::to_text(directory->unit_by_name("县教育和体育局")->id);
  auto heard = office.desk(who).post("/matters", {{"kind", "joint_task"}, {"submit", true}, {"fields", fields}});
  REQUIRE_MESSAGE(heard.status == 201, heard.text);
  return std::string(heard.body.at("id").as_string());
}

void halt(TestOffice& office, std::string_view who) {
  auto heard = office.desk(who).post("/kinds/joint_task/halt", {{"extent", "everything"}, {"reason", "机构改革。"}});
  REQUIRE_MESSAGE(heard.status == 200, heard.text);
  CHECK(heard.body.at("halt").at("finished") == false);
}

void leaves(TestOffice& office, std::string_view who) {
  auto user_name = office->identity().directory()->person(office.desk(who).caller().person)->user_name;
  administer(*office, {{"command", "user_active"}, {"user_name", user_name}, {"active", false}});
}

bool is_aside(TestOffice& office, std::string_view who, const std::string& matter) {
  return office.desk(who).get("/matters/" + matter).body.at("suspended").is_object();
}

}  // namespace

TEST_CASE("what was ordered for a kind is done after a restart, and waits while nobody directs the office") {
  log::quiet();
  for (auto backend : {db::Backend::sqlite, db::Backend::postgres}) {
    TestOffice office(backend, "2026-03-02T09:00:00+08:00");
    auto here = begun(office, "谢建国"), there = begun(office, "彭素芬");
    halt(office, "张涛");
    halt(office, "江𬱖");
    leaves(office, "张涛");
    office.start_again({});
    office->later().run_until_idle();
    CHECK_FALSE(is_aside(office, "谢建国", here));
    CHECK(is_aside(office, "彭素芬", there));
    CHECK(office->verify() == std::vector<std::string>());
  }
}

TEST_CASE("verifying tells of a halt that nobody ordered in those words") {
  log::quiet();
  static constexpr db::Statement change{"change_halt", "UPDATE kind_halt SET reason = '别的原因。'"};
  for (auto backend : {db::Backend::sqlite, db::Backend::postgres}) {
    TestOffice office(backend, "2026-03-02T09:00:00+08:00");
    begun(office, "谢建国");
    halt(office, "张涛");
    office->later().run_until_idle();
    CHECK(office->verify() == std::vector<std::string>());
    office->database().write([](db::Tx& tx) { return Result<bool>(tx.execute(change) == 1); });
    CHECK(office->verify().size() == 1);
  }
}

TEST_CASE("what the office ordered for a whole kind stands in the tray of who ordered it, with how far it is") {
  log::quiet();
  for (auto backend : {db::Backend::sqlite, db::Backend::postgres}) {
    TestOffice office(backend, "2026-03-02T09:00:00+08:00");
    auto tray = [&](std::string_view who) { return office.desk(who).get("/jobs").body.at("items").as_array(); };
    begun(office, "谢建国");
    halt(office, "张涛");
    REQUIRE(tray("张涛").size() == 1);
    CHECK(tray("张涛")[0].at("title") == "整类挂起：联合办理");
    CHECK(tray("张涛")[0].at("state") == "running");
    CHECK(tray("张涛")[0].at("done") == 0);
    CHECK(tray("张涛")[0].at("total") == 1);
    CHECK(tray("谢建国").empty());
    CHECK(tray("江𬱖").empty());
    office->later().run_until_idle();
    CHECK(tray("张涛")[0].at("state") == "done");
    CHECK(tray("张涛")[0].at("done") == 1);
    CHECK(office.desk("张涛").send(http::Method::delete_, "/kinds/joint_task/halt", json::object{}).ok());
    office->later().run_until_idle();
    CHECK(tray("张涛")[0].at("title") == "整类恢复：联合办理");
    CHECK(tray("张涛")[0].at("done") == 1);
    CHECK(tray("张涛")[0].at("stayed") == 0);
  }
}

TEST_CASE("a hand-over stands in the tray of who ordered it, with how many went") {
  log::quiet();
  for (auto backend : {db::Backend::sqlite, db::Backend::postgres}) {
    TestOffice office(backend, "2026-03-02T09:00:00+08:00");
    begun(office, "谢建国");
    auto director = office.desk("张涛").caller();
    auto to = office.desk("程振宇").caller();
    auto path = "/people/" + zs::to_text(director.person) + "/handover";
    auto heard = office.desk("张涛").post(path, {{"to", zs::to_text(to.post)}, {"reason", "轮岗。"}});
    REQUIRE_MESSAGE(heard.status == 200, heard.text);
    auto line = [&] { return office.desk("张涛").get("/jobs").body.at("items").as_array().at(0); };
    CHECK(line().at("state") == "running");
    CHECK(line().at("total") == 1);
    office->later().run_until_idle();
    CHECK(line().at("title") == "移交：张涛手上的事项交给程振宇");
    CHECK(line().at("state") == "done");
    CHECK(line().at("done") == 1);
  }
}
