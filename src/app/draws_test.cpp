// Samples of a register: drawn once, the same for anybody who has the seed, one matter opened for each; and whose turn
// it is.
#include <app/test_office.h>
#include <base/log.h>
#include <doctest/doctest.h>
#include <survey/sample.h>

using namespace zs;
using namespace zs::app;

namespace {

constexpr const char* slip_kind = R"({
  "kind": "slip", "title": "办件", "version": 1, "form_title": "办件", "subject": "{what}",
  "fields": [ { "name": "what", "label": "事项", "type": "text", "required": true } ],
  "flow": [ { "step": "record", "title": "登记", "by": "starter" } ] })";
constexpr const char* pick_kind = R"({
  "kind": "pick", "title": "抽查", "version": 1, "form_title": "抽查", "subject": "{what}",
  "fields": [ { "name": "what", "label": "名称", "type": "text", "required": true },
              { "name": "since", "label": "起", "type": "date" }, { "name": "until", "label": "止", "type": "date" },
              { "name": "share", "label": "比例", "type": "count" }, { "name": "number", "label": "件数", "type": "count" },
              { "name": "leaders", "label": "检查人", "type": "people" } ],
  "flow": [ { "step": "pick", "title": "抽取", "by": "starter", "withdraw": "never" },
            { "step": "end", "title": "汇总", "by": "starter" } ],
  "draws": { "at": "pick", "from": "slip", "where": [ "state:closed" ], "on": "closed", "since": "since",
             "until": "until", "share": "share", "number": "number",
             "opens": "look", "link": "about", "listed": "listed_in" } })";
constexpr const char* look_kind = R"({
  "kind": "look", "title": "复查", "version": 1, "form_title": "复查", "subject": "复查{what}",
  "fields": [ { "name": "what", "label": "事项", "type": "text" },
              { "name": "checker", "label": "检查人", "type": "person" } ],
  "flow": [ { "step": "look", "title": "复查", "by": "starter" }, { "step": "end", "title": "办结", "by": "starter" } ],
  "links": [ { "type": "about", "title": "办件", "back": "复查", "to": [ "slip" ] },
             { "type": "listed_in", "title": "抽查", "back": "复查", "to": [ "pick" ] },
             { "type": "turn_of", "title": "轮值", "back": "轮到", "to": [ "pick" ] } ],
  "starts_from": [ { "kind": "slip", "label": "复查", "link": "about", "fields": { "what": "@title" } },
                   { "kind": "pick", "label": "轮到", "link": "turn_of", "in_turn": { "checker": "leaders" } } ] })";
constexpr const char* pick_grid =
    "role,kind,scope,verbs\noffice_director,slip,own_organ,see;keep\noffice_director,pick,own_organ,see;keep\n"
    "office_director,look,own_organ,see;keep\nmember,slip,own_organ,see\n";

std::vector<Resource> pick_declarations() {
  return {{"pick/slip.matter.jsonc", slip_kind},
          {"pick/pick.matter.jsonc", pick_kind},
          {"pick/look.matter.jsonc", look_kind},
          {"pick/permissions.csv", pick_grid}};
}

class Picking {
 public:
  explicit Picking(db::Backend backend) : office(backend, "2026-03-02T09:00:00+08:00", {}, pick_declarations()) {
    log::quiet();
    for (int i = 0; i < 10; ++i)
      slips.push_back(begin({{"kind", "slip"}, {"fields", {{"what", "件" + std::to_string(i)}}}}));
  }
  Heard post(json::object body) {
    body["submit"] = true;
    auto heard = office.desk("谢建国").post("/matters", body);
    office->later().run_until_idle();
    return heard;
  }
  std::string begin(json::object body) {
    auto heard = post(std::move(body));
    REQUIRE_MESSAGE(heard.status == 201, heard.text);
    return std::string(heard.body.at("id").as_string());
  }
  Heard pick(json::object more, std::string_view day = "2026-03-02") {
    more["what"] = "抽查";
    more["since"] = day;
    more["until"] = day;
    return post({{"kind", "pick"}, {"fields", std::move(more)}});
  }
  json::array lines(const std::string& list) {
    return office.desk("谢建国").get("/ledgers/look?where=linked:listed_in:" + list).body.at("items").as_array();
  }
  /// What the event of the drawing keeps.
  json::object drawn(Id list) {
    constexpr db::Statement kept{
        "test_drawn_body", "SELECT body FROM event WHERE stream_kind = 1 AND stream_id = $1 ORDER BY seq LIMIT 1"};
    auto text = *office->database().read([&](db::Tx& tx) { return Result<std::string>(tx.one(kept, list)->text(0)); });
    return parse_json(text)->as_object().at("drawn").as_object();
  }

  TestOffice office;
  std::vector<std::string> slips;
};

template <class F>
void in_each_picking(F fn) {
  for (auto backend : {db::Backend::sqlite, db::Backend::postgres}) {
    Picking picking(backend);
    fn(picking);
  }
}

}  // namespace

TEST_CASE("a share of the register is drawn, rounded up, and one is opened for each") {
  in_each_picking([](Picking& p) {
    auto heard = p.pick({{"share", 25}});
    REQUIRE_MESSAGE(heard.status == 201, heard.text);
    const std::string list(heard.body.at("id").as_string());
    CHECK(p.lines(list).size() == 3);
    CHECK(p.office->verify() == std::vector<std::string>());
    p.office->later().run_until_idle();
    CHECK(p.lines(list).size() == 3);
  });
}

TEST_CASE("what was drawn is drawn again by anybody from what the event keeps") {
  in_each_picking([](Picking& p) {
    auto heard = p.pick({{"number", 4}});
    const auto kept = p.drawn(*id_from_text(heard.body.at("id").as_string()));
    std::vector<Id> all, told;
    for (const auto& one : p.slips) all.push_back(*id_from_text(one));
    for (const auto& one : kept.at("matters").as_array()) told.push_back(*id_from_text(one.as_string()));
    CHECK(kept.at("of").as_int64() == 10);
    CHECK(told.size() == 4);
    CHECK(survey::draw(all, 4, kept.at("seed").as_string()) == told);
  });
}

TEST_CASE("nothing is drawn of days without a line") {
  in_each_picking([](Picking& p) {
    auto heard = p.pick({{"share", 10}}, "2026-01-31");
    CHECK(heard.text.find("matter_nothing_to_draw") != std::string::npos);
  });
}

TEST_CASE("whose turn it is follows the list, and begins again after the last") {
  in_each_picking([](Picking& p) {
    json::array leaders;
    for (const auto* name : {"周凯", "张涛"}) leaders.emplace_back(zs::to_text(p.office.desk(name).caller().person));
    const std::string list(p.pick({{"number", 1}, {"leaders", leaders}}).body.at("id").as_string());
    for (std::size_t turn : {0U, 1U, 0U}) {
      json::object from{{"matter", list}, {"link", "turn_of"}};
      auto heard = p.post({{"kind", "look"}, {"fields", json::object()}, {"from", std::move(from)}});
      REQUIRE_MESSAGE(heard.status == 201, heard.text);
      CHECK(heard.body.at("fields").at("checker") == leaders.at(turn));
    }
  });
}
