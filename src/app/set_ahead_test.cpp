// What a step sets is known where it goes from there: to the branch, to the deadline, and to whoever asks beforehand.
#include <app/test_office.h>
#include <base/log.h>
#include <doctest/doctest.h>

using namespace zs;
using namespace zs::app;

namespace {

constexpr const char* set_kind = R"({
  "kind": "set_ahead", "title": "定级办件", "version": 1, "subject": "{topic}",
  "fields": [ { "name": "topic", "label": "事由", "type": "text", "required": true },
              { "name": "points", "label": "分数", "type": "count" },
              { "name": "from_day", "label": "起算日", "type": "date" },
              { "name": "grave", "label": "重大", "type": "flag" } ],
  "flow": [ { "step": "apply", "title": "申请", "by": "starter", "writes": [ "topic" ], "sets": { "from_day": "today" } },
            { "step": "weigh", "title": "定级", "by": "starter", "writes": [ "points" ], "needs": [ "points" ],
              "due": "3 natural_days after from_day", "sets": { "grave": "points > 5" } },
            { "branch": [ { "when": "grave", "steps": [ { "step": "look", "title": "专看", "by": "starter" } ] } ] },
            { "step": "finish", "title": "办结", "by": "starter" } ] })";

class Weighed {
 public:
  explicit Weighed(db::Backend backend)
      : office(backend, "2026-03-02T09:00:00+08:00", {}, {{"set/set_ahead.matter.jsonc", set_kind}}) {
    log::quiet();
    auto heard = desk().post("/matters", json::object{{"kind", "set_ahead"}, {"submit", true},
                                                      {"fields", json::object{{"topic", "危桥"}}}});
    REQUIRE_MESSAGE(heard.status == 201, heard.text);
    id = std::string(heard.body.at("id").as_string());
  }
  Desk desk() { return office.desk("谢建国"); }
  json::value seen() { return desk().get("/matters/" + id).body; }
  std::string step_after(int points) {
    auto now = seen();
    auto heard = desk().post("/matters/" + id + "/commands",
                             json::object{{"verb", "submit"}, {"revision", now.at("revision")},
                                          {"work_item", now.at("holders").at(0).at("work_item")},
                                          {"args", json::object{{"fields", json::object{{"points", points}}}}}});
    REQUIRE_MESSAGE(heard.status == 200, heard.text);
    return std::string(seen().at("holders").at(0).at("step_title").as_string());
  }
  void note(int points) {
    auto heard = desk().send(http::Method::put, "/matters/" + id + "/draft",
                            json::object{{"base_revision", seen().at("revision")}, {"opinion", ""},
                                         {"fields", json::object{{"points", points}}}});
    REQUIRE_MESSAGE(heard.ok(), heard.text);
  }
  /// Titles of what lies ahead, those that are not certain with a question mark.
  std::string ahead() {
    std::string all;
    const auto way = desk().get("/matters/" + id + "/way");
    for (const auto& one : way.body.at("ahead").as_array())
      all += std::string(one.at("step_title").as_string()) + (one.at("certain").as_bool() ? " " : "? ");
    return all;
  }

  TestOffice office;
  std::string id;
};

}  // namespace

TEST_CASE("what a step sets decides the branch and the deadline of the next, and is told before it is sent") {
  for (auto backend : {db::Backend::sqlite, db::Backend::postgres}) {
    for (int points : {3, 8}) {
      Weighed world(backend);
      CHECK(world.seen().at("due_at") == "2026-03-05T17:30:00.000+08:00");
      CHECK(world.ahead() == "专看? 办结 ");  // nobody has said yet how many points it has
      world.note(points);
      CHECK(world.ahead() == (points > 5 ? "专看 办结 " : "办结 "));
      CHECK(world.step_after(points) == (points > 5 ? "专看" : "办结"));
      CHECK(world.seen().at("fields").at("grave") == json::value(points > 5));
      CHECK(world.office->verify().empty());
    }
  }
}
