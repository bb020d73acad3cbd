// Which rules are told to whom, and what is listed as not looked at again: as far as one may see, on both databases.
#include <app/test_office.h>
#include <base/log.h>
#include <doctest/doctest.h>

using namespace zs;
using namespace zs::app;

namespace {

constexpr const char* by_law_kind = R"({
  "kind": "by_law", "title": "制度", "version": 1, "form_title": "制度", "subject": "{what}", "in_force": true,
  "fields": [ { "name": "what", "label": "名称", "type": "text", "required": true, "list": true },
              { "name": "topic", "label": "类别", "type": "choice", "list": true, "choices": [ "用车", "用印" ] },
              { "name": "look_by", "label": "复审日期", "type": "date", "list": true } ],
  "flow": [ { "step": "write", "title": "起草", "by": "starter" } ],
  "lasts": { "review": "look_by", "notice": 5 } })";
constexpr const char* trip_kind = R"({
  "kind": "trip", "title": "用车", "version": 1, "form_title": "用车", "subject": "{where}",
  "fields": [ { "name": "where", "label": "去哪", "type": "text", "required": true } ],
  "flow": [ { "step": "ask", "title": "申请", "by": "starter" },
            { "step": "drive", "title": "出车", "by": "starter" } ],
  "governed_by": [ { "kind": "by_law", "topic": "topic:用车" } ] })";
constexpr const char* published_grid = "role,kind,scope,verbs\noffice_director,by_law,own_organ,see;keep\n";

class House {
 public:
  explicit House(db::Backend backend)
      : office(backend, "2026-03-02T09:00:00+08:00", {},
               {{"house/by_law.matter.jsonc", by_law_kind},
                {"house/trip.matter.jsonc", trip_kind},
                {"house/permissions.csv", published_grid}}) {
    log::quiet();
  }

  std::string begin(std::string_view kind, json::object fields, std::string_view who, std::string_view mark = {}) {
    json::object body{{"kind", std::string(kind)}, {"submit", true}};
    body["fields"] = std::move(fields);
    if (!mark.empty()) body["mark"] = std::string(mark);
    auto heard = office.desk(who).post("/matters", body);
    REQUIRE_MESSAGE(heard.status == 201, heard.text);
    office->later().run_until_idle();
    return std::string(heard.body.at("id").as_string());
  }
  std::string issue(std::string_view what, std::string_view topic, std::string_view look_by, std::string_view who,
                    std::string_view mark = {}) {
    json::object fields{{"what", what}, {"topic", topic}, {"look_by", look_by}};
    return begin("by_law", std::move(fields), who, mark);
  }
  void at(std::string_view when) { office.clock().set(*from_rfc3339(when)); }

  /// "办法+ " of each rule told where he may open it, "办法- " where he may not.
  std::string rules(const std::string& trip, std::string_view who) {
    auto heard = office.desk(who).get("/matters/" + trip + "/governed");
    REQUIRE_MESSAGE(heard.ok(), heard.text);
    std::string out;
    for (const auto& rule : heard.body.at("steps").at(0).at("rules").as_array())
      out += std::string(rule.at("title").as_string()) + (rule.at("readable").as_bool() ? "+ " : "- ");
    return out;
  }
  std::string lasting(std::string_view state, std::string_view who) {
    auto heard = office.desk(who).get("/lasting?state=" + std::string(state));
    REQUIRE_MESSAGE(heard.ok(), heard.text);
    std::string out;
    for (const auto& line : heard.body.at("items").as_array()) out += std::string(line.at("title").as_string()) + " ";
    return out;
  }

  TestOffice office;
};

template <class F>
void in_each_house(F fn) {
  for (auto backend : {db::Backend::sqlite, db::Backend::postgres}) {
    House house(backend);
    fn(house);
  }
}

}  // namespace

TEST_CASE("a rule is named to whom it binds, opened by who may see it, and one with a mark is named to nobody") {
  in_each_house([](House& h) {
    h.issue("用车办法", "用车", "2026-06-30", "陈玉兰");
    h.issue("用印办法", "用印", "2026-06-30", "陈玉兰");
    h.issue("涉密用车办法", "用车", "2026-06-30", "陈玉兰", "internal");
    h.issue("财政局用车办法", "用车", "2026-06-30", "江𬱖");
    const auto trip = h.begin("trip", {{"where", "青石乡"}}, "谢建国");
    CHECK(h.rules(trip, "谢建国") == "用车办法- ");
    CHECK(h.office.desk("陈玉兰").get("/matters/" + trip + "/governed").status == 404);
    const auto own = h.begin("trip", {{"where", "县城"}}, "陈玉兰");
    CHECK(h.rules(own, "陈玉兰") == "用车办法+ ");
  });
}

TEST_CASE("what nobody looked at again is listed to who may see it, from the day after") {
  in_each_house([](House& h) {
    h.issue("12", "用车", "2026-06-30", "陈玉兰");
    h.issue("用印办法", "用印", "2026-08-31", "陈玉兰");
    h.at("2026-06-22T09:00:00+08:00");
    CHECK(h.lasting("due", "张涛").empty());
    h.at("2026-06-23T09:00:00+08:00");
    CHECK(h.lasting("due", "张涛") == "12 ");
    CHECK(h.lasting("stale", "张涛").empty());
    h.at("2026-07-01T09:00:00+08:00");
    CHECK(h.lasting("stale", "张涛") == "12 ");
    CHECK(h.lasting("due", "张涛").empty());
    CHECK(h.lasting("stale", "谢建国").empty());
    CHECK(h.office.desk("张涛").get("/lasting?state=current").status == 422);
  });
}
