// What people read, in the three languages, over the API.
#include <app/test_office.h>
#include <base/log.h>
#include <doctest/doctest.h>

#include <set>

using namespace zs;
using namespace zs::app;

namespace {

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

json::value matter_of(const Desk& starter) {
  return json::object{{"kind", "reception"}, {"submit", true}, {"fields", visit_of(starter)}};
}

Heard command(const Desk& desk, const std::string& matter, json::object what) {
  auto view = desk.get("/matters/" + matter);
  if (const auto* mine = view.body.at("mine").if_object()) what["work_item"] = mine->at("work_item");
  return desk.post("/matters/" + matter + "/commands", what);
}

/// One matter that was sent back once and waits for review again.
std::string sent_back_and_again(TestOffice& office) {
  auto starter = office.desk("谢建国");
  auto started = starter.post("/matters", matter_of(starter));
  REQUIRE_MESSAGE(started.status == 201, started.text);
  std::string matter(started.body.at("id").as_string());
  auto back = command(office.desk("程振宇"), matter, {{"verb", "send_back"}, {"opinion", "请补充公函。"}});
  REQUIRE_MESSAGE(back.status == 200, back.text);
  auto again = command(starter, matter, {{"verb", "submit"}});
  REQUIRE_MESSAGE(again.status == 200, again.text);
  return matter;
}

/// The texts of a document that the server made: what stands under these keys, wherever.
void gather(const json::value& value, std::string& out) {
  static const std::set<std::string_view> said{"label",   "state_label", "outcome_label", "verb_label", "sentence",
                                               "confirm", "reason",      "detail",        "relation"};
  if (const auto* list = value.if_array())
    for (const auto& one : *list) gather(one, out);
  if (const auto* object = value.if_object())
    for (const auto& [key, one] : *object) {
      if (one.is_string() && said.contains(key)) out += std::string(one.as_string()) + "\n";
      gather(one, out);
    }
}

std::string said_in(const Heard& heard) {
  std::string out;
  gather(heard.body, out);
  return out;
}

/// Longest first, so that a name inside a longer one leaves nothing over.
void take_out(std::string& text, const std::string& name) {
  for (auto at = text.find(name); !name.empty() && at != std::string::npos; at = text.find(name))
    text.erase(at, name.size());
}

/// What is left when the names of the office and the titles of the declaration are taken out.
std::string without_names(TestOffice& office, std::string text) {
  std::set<std::pair<std::size_t, std::string>, std::greater<>> names;
  auto note = [&](std::string_view name) { names.emplace(name.size(), std::string(name)); };
  auto directory = office->identity().directory();
  for (const auto& unit : directory->units()) note(unit.name);
  for (const auto& person : directory->people()) note(person.name);
  for (const auto& [role, title] : directory->role_titles()) note(title);
  auto kind = office.desk("谢建国").get("/kinds/reception");
  for (const auto& other : office->kinds().all())
    for (const auto& start : other->starts) note(start.label);
  for (const auto& step : kind.body.at("steps").as_array()) note(step.at("title").as_string());
  for (const auto& field : kind.body.at("fields").as_array()) {
    note(field.at("label").as_string());
    for (const auto& choice : field.at("choices").as_array()) note(choice.at("label").as_string());
  }
  for (const auto& [size, name] : names) take_out(text, name);
  return text;
}

bool has_chinese(std::string_view text) {
  for (unsigned char c : text)
    if (c >= 0xe3 && c <= 0xe9) return true;
  return false;
}

/// A refusal of every sort a person at his desk can meet.
std::vector<Heard> refusals(TestOffice& office, const std::string& matter, const std::string& language) {
  auto starter = office.desk("谢建国").reading(language);
  auto reviewer = office.desk("程振宇").reading(language);
  auto faulty = visit_of(starter);
  faulty["guest_unit"] = 7;
  faulty["guest_count"] = 900;
  faulty["visit"] = "明天";
  faulty["meals"] = "feast";
  faulty["invitation"] = "公函";
  auto crowded = visit_of(starter);
  crowded["accompany_count"] = 9;
  return {starter.post("/matters", json::object{{"kind", "reception"}, {"submit", true}, {"fields", faulty}}),
          starter.post("/matters", json::object{{"kind", "reception"}, {"submit", true}, {"fields", crowded}}),
          starter.post("/matters", json::object{{"kind", "reception"}, {"submit", "yes"}, {"fields", 1}}),
          command(starter, matter, {{"verb", "claim"}}),
          command(starter, matter, {{"verb", "revoke"}, {"revision", 99}}),
          command(reviewer, matter, {{"verb", "disagree"}, {"opinion", "不妥。"}}),
          command(reviewer, matter, {{"verb", "send_back"}})};
}

}  // namespace

TEST_CASE("an English reader gets no Chinese but names, declared titles and people's own words") {
  log::quiet();
  for (auto backend : {db::Backend::sqlite, db::Backend::postgres}) {
    TestOffice office(backend);
    auto matter = sent_back_and_again(office);
    for (auto who : {"谢建国", "程振宇"}) {
      auto desk = office.desk(who).reading("en");
      for (auto path : {"/matters/" + matter, "/matters/" + matter + "/events", "/matters/" + matter + "/readers"}) {
        auto text = without_names(office, said_in(desk.get(path)));
        CAPTURE(path);
        CAPTURE(text);
        CHECK(text.size() > 20);
        CHECK_FALSE(has_chinese(text));
      }
    }
  }
}

TEST_CASE("an English reader is refused in English, whatever was wrong") {
  log::quiet();
  TestOffice office(db::Backend::sqlite);
  auto matter = sent_back_and_again(office);
  for (const auto& heard : refusals(office, matter, "en")) {
    CAPTURE(heard.text);
    CHECK(heard.status >= 400);
    auto text = without_names(office, said_in(heard));
    CHECK(text.size() > 20);
    CHECK_FALSE(has_chinese(text));
  }
  auto early = office.desk("程振宇").reading("en").get("/matters/" + matter);
  REQUIRE(command(office.desk("程振宇"), matter, {{"verb", "agree"}}).status == 200);
  auto late = office.desk("程振宇").reading("en").post(
      "/matters/" + matter + "/commands",
      json::object{{"verb", "agree"}, {"work_item", early.body.at("mine").at("work_item")}});
  CHECK(late.body.at("code") == "flow_item_closed");
  CHECK(late.body.at("detail") ==
        "This work item was closed by 程振宇 at 5 Jan 08:30: reload to see where the matter stands.");
}

TEST_CASE("a reader of Taiwan gets traditional characters, also of declared titles, never of people's own words") {
  log::quiet();
  TestOffice office(db::Backend::sqlite);
  auto matter = sent_back_and_again(office);
  auto desk = office.desk("程振宇").reading("zh-TW");
  auto view = desk.get("/matters/" + matter);
  CHECK(view.body.at("state_label") == "辦理中");
  CHECK(view.body.at("kind_title") == "公務接待");
  CHECK(view.body.at("step_title") == "部門審核");
  CHECK(view.body.at("opinions").at(0).at("text") == "请补充公函。");
  auto texts = said_in(view);
  CAPTURE(texts);
  CHECK(texts.find("送辦公室審批\n") != std::string::npos);
  CHECK(texts.find("退回申請，改後直送本人\n") != std::string::npos);
  CHECK(texts.find("轉交\n") != std::string::npos);
  auto kind = desk.get("/kinds/reception");
  CHECK(kind.body.at("fields").at(0).at("label") == "來訪單位");
  auto line = desk.get("/work_items?list=pending").body.at("items").at(0);
  CHECK(line.at("step_title") == "部門審核");
  auto refused = command(desk, matter, {{"verb", "send_back"}});
  CHECK(refused.body.at("detail") == "請填寫意見。");
  CHECK(std::find(refused.headers.begin(), refused.headers.end(), http::Header{"Content-Language", "zh-TW"}) !=
        refused.headers.end());
}
