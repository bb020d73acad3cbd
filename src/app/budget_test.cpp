// What a request may cost, counted: statements and rows, not time. Source: docs of the design, "One request".
#include <app/test_office.h>
#include <base/log.h>
#include <doctest/doctest.h>

#include <set>

using namespace zs;
using namespace zs::app;

namespace {

int header(const Heard& heard, std::string_view name) {
  for (const auto& [key, value] : heard.headers)
    if (key == name) return std::stoi(value);
  return -1;
}

json::object visit_of(const Desk& starter) {
  return {{"guest_unit", "青屏县人民政府办公室"},
          {"guest_count", 6},
          {"visit", json::object{{"start", "2026-03-05T09:30:00+08:00"}, {"end", "2026-03-05T17:00:00+08:00"}}},
          {"purpose", "学习交流。"},
          {"guests", "许立平等6人"},
          {"invitation", json::array{json::value(starter.upload("公函.txt", "公函"))}},
          {"meals", "none"},
          {"accompany_count", 0},
          {"plain_meal", true}};
}

/// A 公务接待 request waiting for review.
std::string waiting(TestOffice& office) {
  auto starter = office.desk("谢建国");
  auto heard =
      starter.post("/matters", json::object{{"kind", "reception"}, {"submit", true}, {"fields", visit_of(starter)}});
  REQUIRE_MESSAGE(heard.status == 201, heard.text);
  return std::string(heard.body.at("id").as_string());
}

Heard agree(TestOffice& office, std::string_view who, const std::string& matter) {
  auto desk = office.desk(who);
  auto view = desk.get("/matters/" + matter);
  return desk.post("/matters/" + matter + "/commands",
                   json::object{{"verb", "agree"}, {"work_item", view.body.at("mine").at("work_item")}});
}

/// A leader's word of agreement that his secretary writes down.
Heard agree_for(const Desk& secretary, const std::string& leader, const std::string& matter) {
  auto view = secretary.get("/matters/" + matter);
  for (const auto& action : view.body.at("leaders").at(0).at("actions").as_array())
    if (action.at("verb") == "agree")
      return secretary.post("/matters/" + matter + "/commands",
                            json::object{{"verb", "agree"},
                                         {"work_item", action.at("work_item")},
                                         {"opinion", "同意。"},
                                         {"via", json::object{{"person", leader}, {"how", "recorded"}}}});
  return view;
}

}  // namespace

TEST_CASE("a completion costs at most six statements and five rows, one more for a deadline") {
  log::quiet();
  for (auto backend : {db::Backend::sqlite, db::Backend::postgres}) {
    TestOffice office(backend);
    auto matter = waiting(office);
    auto heard = agree(office, "程振宇", matter);
    REQUIRE_MESSAGE(heard.status == 200, heard.text);
    constexpr int completion = 6, deadline = 1, view = 5;
    CHECK(header(heard, "X-Statements") <= completion + deadline + view);
    CHECK(header(heard, "X-Rows-Written") <= 5 + deadline);
  }
}

namespace {

constexpr const char* seven_steps = R"({
  "kind": "seven_steps", "title": "七步", "version": 1, "form_title": "七步", "subject": "{subject}",
  "fields": [ { "name": "subject", "label": "事由", "type": "text", "required": true, "list": true } ],
  "flow": [ { "step": "s1", "by": "starter", "writes": [ "subject" ] }, { "step": "s2", "by": "starter" },
            { "step": "s3", "by": "starter" }, { "step": "s4", "by": "starter" }, { "step": "s5", "by": "starter" },
            { "step": "s6", "by": "starter" }, { "step": "s7", "by": "starter" } ] })";

}  // namespace

TEST_CASE("a matter of seven steps is forty rows, from the first word to its end") {
  log::quiet();
  for (auto backend : {db::Backend::sqlite, db::Backend::postgres}) {
    TestOffice office(backend, "2026-01-05T08:30:00+08:00", {}, {{"seven/seven_steps.matter.jsonc", seven_steps}});
    auto desk = office.desk("谢建国");
    json::object begin{{"kind", "seven_steps"}, {"submit", true}, {"fields", {{"subject", "测算"}}}};
    auto heard = desk.post("/matters", begin);
    int rows = header(heard, "X-Rows-Written");
    for (int step = 2; step <= 7; ++step) {
      REQUIRE_MESSAGE(heard.ok(), heard.text);
      heard = desk.post("/matters/" + std::string(heard.body.at("id").as_string()) + "/commands",
                        json::object{{"verb", "submit"}, {"work_item", heard.body.at("mine").at("work_item")}});
      rows += header(heard, "X-Rows-Written");
    }
    CHECK(heard.body.at("state") == "closed");
    CHECK(rows == 40);
  }
}

TEST_CASE("the versions of a body cost three statements, one of them four; saying who writes it five") {
  log::quiet();
  for (auto backend : {db::Backend::sqlite, db::Backend::postgres}) {
    TestOffice office(backend);
    auto desk = office.desk("邓爱华");
    json::array spans{json::object{{"text", "请于5月1日前落实。"}}};
    json::object body{{"version", 1},
                      {"blocks", json::array{json::object{{"type", "paragraph"}, {"spans", std::move(spans)}}}}};
    auto heard = desk.post("/matters", json::object{{"kind", "outgoing_document"}, {"fields", {{"body", body}}}});
    REQUIRE_MESSAGE(heard.status == 201, heard.text);
    auto path = "/matters/" + std::string(heard.body.at("id").as_string());
    auto versions = desk.get(path + "/versions?field=body");
    CHECK(versions.body.at("items").as_array().size() == 1);
    CHECK(header(versions, "X-Statements") <= 3);
    CHECK(header(desk.get(path + "/versions/1?field=body"), "X-Statements") <= 4);
    auto editing = desk.send(http::Method::put, path + "/editing", json::object{{"field", "body"}});
    CHECK(editing.body.at("mine") == true);
    CHECK(header(editing, "X-Statements") <= 5);
    CHECK(header(editing, "X-Rows-Written") <= 1);
  }
}

namespace {

/// What it costs to ask that many units at once.
struct Joint {
  int statements = 0, rows = 0;
};

std::vector<std::string> units_with_heads(TestOffice& office, std::size_t count) {
  std::vector<std::string> out;
  std::set<Id> heads;
  auto directory = office->identity().directory();
  for (const auto& unit : directory->units()) {
    auto head = directory->unit_head(unit.id);
    if (head && heads.insert(head->person).second) out.push_back(zs::to_text(unit.id));
    if (out.size() == count) break;
  }
  REQUIRE(out.size() == count);
  return out;
}

Joint asked_jointly(TestOffice& office, std::size_t count) {
  auto units = units_with_heads(office, count);
  json::array assisting(units.begin() + 1, units.end());
  json::object fields{{"subject", "联合整治"}, {"content", "请各单位提出意见。"}, {"lead_unit", units.front()},
                      {"assist_units", std::move(assisting)}};
  auto starter = office.desk("谢建国");
  auto begun = starter.post("/matters", json::object{{"kind", "joint_task"}, {"submit", true}, {"fields", fields}});
  REQUIRE_MESSAGE(begun.status == 201, begun.text);
  auto opened = agree(office, "张涛", std::string(begun.body.at("id").as_string()));
  REQUIRE_MESSAGE(opened.status == 200, opened.text);
  REQUIRE(opened.body.at("children").as_array().size() == count - 1);
  return {header(opened, "X-Statements"), header(opened, "X-Rows-Written")};
}

}  // namespace

TEST_CASE("fifty units are asked for what each of them costs, and no more") {
  log::quiet();
  for (auto backend : {db::Backend::sqlite, db::Backend::postgres}) {
    TestOffice office(backend);
    auto few = asked_jointly(office, 11), many = asked_jointly(office, 51);
    CHECK(many.statements <= few.statements * 5);
    CHECK(many.rows <= few.rows * 5);
    CHECK(many.rows >= 50);
  }
}

TEST_CASE("the way of a matter costs at most six statements, a page of the office's monitor two") {
  log::quiet();
  for (auto backend : {db::Backend::sqlite, db::Backend::postgres}) {
    TestOffice office(backend);
    auto matter = waiting(office);
    CHECK(header(office.desk("程振宇").get("/matters/" + matter + "/way"), "X-Statements") <= 6);
    auto director = office.desk("张涛");
    for (auto page : {"/monitor/matters", "/monitor/load", "/monitor/errors?kind=late", "/recurring?office=true"}) {
      auto heard = director.get(page);
      CHECK(heard.status == 200);
      CHECK(header(heard, "X-Statements") <= 2);
    }
  }
}

TEST_CASE("a view costs at most five statements, a list page two") {
  log::quiet();
  for (auto backend : {db::Backend::sqlite, db::Backend::postgres}) {
    TestOffice office(backend);
    auto matter = waiting(office);
    auto desk = office.desk("程振宇");
    CHECK(header(desk.get("/matters/" + matter), "X-Statements") <= 5);
    for (auto list : {"pending", "pending&only=overdue", "to_read", "in_progress", "handled", "started", "draft"})
      CHECK(header(desk.get(std::string("/work_items?list=") + list), "X-Statements") <= 2);
    for (auto side : {"mine", "for_me", "for_me&open=true"})
      CHECK(header(desk.get(std::string("/mandates/words?side=") + side), "X-Statements") <= 2);
    CHECK(header(desk.get("/ledgers/reception"), "X-Statements") <= 2);
    CHECK(header(desk.get("/people"), "X-Statements") <= 2);
    auto first = desk.get("/workbench");
    CHECK(first.body.at("pending").as_array().size() == 1);
    CHECK(header(first, "X-Statements") <= 7);  // one for each part of the page
    CHECK(header(desk.get("/work_views"), "X-Statements") <= 1);
    CHECK(header(desk.get("/me"), "X-Statements") <= 8);
    CHECK(header(desk.get("/notices/quiet"), "X-Statements") <= 1);
  }
}

TEST_CASE("words written for a leader are paged in two statements a page; the view of a secretary costs one more") {
  log::quiet();
  for (auto backend : {db::Backend::sqlite, db::Backend::postgres}) {
    TestOffice office(backend);
    auto leader = office.desk("程振宇"), secretary = office.desk("郭美玲");
    REQUIRE(leader.post("/mandates", json::object{{"secretary", zs::to_text(secretary.caller().post)}}).status == 201);
    auto id = zs::to_text(leader.caller().person);
    std::vector<std::string> matters;
    for (int i = 0; i < 3; ++i) {
      office.clock().set(office.clock().now() + std::chrono::minutes(1));
      matters.insert(matters.begin(), waiting(office));
      auto seen = secretary.get("/matters/" + matters.front());
      REQUIRE_MESSAGE(seen.ok(), seen.text);
      CHECK(header(seen, "X-Statements") <= 6);
      REQUIRE(agree_for(secretary, id, matters.front()).ok());
    }
    for (auto [desk, side] : {std::pair(&secretary, "mine"), std::pair(&leader, "for_me")}) {
      const std::string door = std::string("/mandates/words?limit=2&side=") + side;
      auto first = desk->get(door);
      REQUIRE_MESSAGE(first.ok(), first.text);
      CHECK(header(first, "X-Statements") <= 2);
      auto next = desk->get(door + "&cursor=" + std::string(first.body.at("next").as_string()));
      std::vector<std::string> paged;
      for (const auto* page : {&first, &next})
        for (const auto& item : page->body.at("items").as_array())
          paged.emplace_back(item.at("matter").as_string());
      CHECK(paged == matters);
      CHECK(next.body.at("next").is_null());
    }
    CHECK(leader.get("/mandates/words?side=mine").body.at("items").as_array().empty());
    CHECK(secretary.get("/mandates/words?side=x").status == 422);
    CHECK(secretary.get("/mandates/words?side=mine&cursor=x").status == 422);
  }
}
