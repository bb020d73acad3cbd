// What one's desk looks like: views kept under a name, the first page, and that one's work is with somebody else.
#include <app/test_office.h>
#include <base/log.h>
#include <doctest/doctest.h>

using namespace zs;
using namespace zs::app;

namespace {

Heard keep(const Desk& desk, std::string name, std::string only = {}, std::string q = {}) {
  json::object view{{"name", std::move(name)}, {"list", "pending"}, {"only", std::move(only)}, {"q", std::move(q)}};
  return desk.post("/work_views", view);
}

std::string names(const Heard& heard) {
  std::string out;
  for (const auto& one : heard.body.at("items").as_array()) out += std::string(one.at("name").as_string()) + " ";
  return out;
}

std::string matter_of(const json::value& lines) {
  return lines.as_array().empty() ? std::string() : std::string(lines.as_array().front().at("matter").as_string());
}

}  // namespace

TEST_CASE("what a person chose for himself stays until he chooses otherwise, and is his alone") {
  log::quiet();
  for (auto backend : {db::Backend::sqlite, db::Backend::postgres}) {
    TestOffice office(backend);
    auto desk = office.desk("程振宇"), other = office.desk("张涛");
    auto put = [&](json::object what) { return desk.send(http::Method::put, "/me/choices", std::move(what)); };
    CHECK(desk.get("/me").body.at("choices").at("theme") == "system");
    REQUIRE(put({{"theme", "dark"}, {"language", "zh-TW"}}).ok());
    REQUIRE(put({{"phrases", json::array{"同意。", "请按期办结。"}}}).ok());
    REQUIRE(put({{"large", true}, {"single_keys", false}}).ok());
    auto kept = desk.get("/me").body.at("choices");
    CHECK(kept.at("theme") == "dark");
    CHECK(kept.at("language") == "zh-TW");
    CHECK(kept.at("large") == true);
    CHECK(kept.at("single_keys") == false);
    CHECK(kept.at("phrases").at(1) == "请按期办结。");
    CHECK(other.get("/me").body.at("choices").at("theme") == "system");
    CHECK(put({{"theme", "neon"}}).status == 422);
    CHECK(put({{"language", "fr"}}).status == 422);
    CHECK(put({{"phrases", json::array{""}}}).status == 422);
    CHECK(put({{"phrases", json::array{}}}).body.at("phrases").as_array().empty());
    CHECK(desk.get("/me").body.at("choices").at("theme") == "dark");
  }
}

TEST_CASE("a view is kept under its name, replaced by one of the same name, and nobody else's") {
  log::quiet();
  for (auto backend : {db::Backend::sqlite, db::Backend::postgres}) {
    TestOffice office(backend);
    auto desk = office.desk("程振宇"), other = office.desk("张涛");
    REQUIRE(keep(desk, "急件", "most_urgent").ok());
    REQUIRE(keep(desk, "水利", "", "水利").ok());
    auto kept = keep(desk, "急件", "overdue", "防汛");
    CHECK(names(kept) == "急件 水利 ");
    CHECK(kept.body.at("items").at(0).at("only") == "overdue");
    CHECK(kept.body.at("items").at(0).at("q") == "防汛");
    CHECK(names(other.get("/work_views")).empty());
    auto id = std::string(kept.body.at("items").at(0).at("id").as_string());
    CHECK(other.send(http::Method::delete_, "/work_views/" + id, json::object()).status == 404);
    CHECK(desk.send(http::Method::delete_, "/work_views/" + id, json::object()).ok());
    CHECK(names(desk.get("/work_views")) == "水利 ");
    CHECK(keep(desk, "  ").status == 422);
  }
}

TEST_CASE("nobody keeps more views than he can find again, but may change those he has") {
  log::quiet();
  TestOffice office(db::Backend::sqlite);
  auto desk = office.desk("程振宇");
  for (int i = 0; i < 20; ++i) REQUIRE(keep(desk, "视图" + std::to_string(i)).ok());
  auto refused = keep(desk, "再来一个");
  CHECK(refused.status == 422);
  CHECK(refused.body.at("code") == "matter_views_full");
  CHECK(keep(desk, "视图3", "today").ok());
}

TEST_CASE("the first page says what needs me, what I sent and who has it, and what I was told") {
  log::quiet();
  for (auto backend : {db::Backend::sqlite, db::Backend::postgres}) {
    TestOffice office(backend);
    auto begun = office.desk("谢建国").post(
        "/matters", json::object{{"kind", "seal"}, {"submit", true}, {"urgency", "most_urgent"},
                                 {"fields", {{"document", "关于防汛的函"}, {"copies", 2}, {"reason", "报送。"}}}});
    REQUIRE_MESSAGE(begun.ok(), begun.text);
    auto matter = std::string(begun.body.at("id").as_string());
    office->later().run_until_idle();
    auto his = office.desk("程振宇").get("/workbench");
    REQUIRE_MESSAGE(his.ok(), his.text);
    CHECK(matter_of(his.body.at("pending")) == matter);
    CHECK(his.body.at("pending").at(0).at("simple") == true);
    CHECK(his.body.at("pending").at(0).at("left") == "剩2个工作日");
    CHECK(his.body.at("counts").at("most_urgent") == 1);
    CHECK(his.body.at("notices").as_array().size() == 1);
    CHECK(his.body.at("leader") == false);
    auto mine = office.desk("谢建国").get("/workbench");
    CHECK(matter_of(mine.body.at("pending")).empty());
    REQUIRE(matter_of(mine.body.at("away")) == matter);
    CHECK(mine.body.at("away").at(0).at("holders").at(0) == "程振宇");
    CHECK(mine.body.at("away").at(0).at("since").is_string());
    CHECK(office.desk("周长河").get("/workbench").body.at("leader") == true);
  }
}

TEST_CASE("whoever has given his work away is told with whom it is, until it ends") {
  log::quiet();
  TestOffice office(db::Backend::sqlite);
  auto desk = office.desk("程振宇");
  CHECK(desk.get("/me").body.at("stand_ins").as_array().empty());
  auto agent = zs::to_text(office.desk("谢建国").caller().post);
  auto given = desk.post("/delegations", json::object{{"agent", agent}, {"mode", "replace"}});
  REQUIRE_MESSAGE(given.ok(), given.text);
  auto told = desk.get("/me").body.at("stand_ins");
  REQUIRE(told.as_array().size() == 1);
  CHECK(told.at(0).at("person").at("name") == "谢建国");
  auto path = "/delegations/" + std::string(told.at(0).at("delegation").as_string());
  CHECK(desk.send(http::Method::delete_, path, json::object()).ok());
  CHECK(desk.get("/me").body.at("stand_ins").as_array().empty());
}
