// What is owed again and again: counted alike for everybody, told once whatever happens, on both databases.
#include <app/test_office.h>
#include <base/log.h>
#include <doctest/doctest.h>

using namespace zs;
using namespace zs::app;

namespace {

constexpr const char* rota_kind = R"({
  "kind": "rota", "title": "巡查计划", "version": 1, "form_title": "巡查计划", "subject": "{what}",
  "fields": [ { "name": "what", "label": "巡查什么", "type": "text", "required": true },
              { "name": "until_day", "label": "到哪天", "type": "date" } ],
  "flow": [ { "step": "plan", "title": "计划", "by": "starter" },
            { "step": "run", "title": "执行", "by": "starter" } ],
  "owes": [ { "name": "round", "title": "每月巡查", "how": "每月一次。", "every": "month", "until": "until_day",
              "alert": "5 working_days",
              "evidence": { "kind": "patrol", "link": "carries_out", "count": [ "state:closed" ],
                            "on": "done_on" } } ] })";
constexpr const char* round_kind = R"({
  "kind": "patrol", "title": "巡查", "version": 1, "form_title": "巡查记录", "subject": "{what}",
  "fields": [ { "name": "what", "label": "巡查什么", "type": "text", "required": true },
              { "name": "done_on", "label": "日期", "type": "date", "list": true } ],
  "flow": [ { "step": "record", "title": "记录", "by": "starter" } ],
  "links": [ { "type": "carries_out", "title": "所属计划", "back": "巡查", "to": [ "rota" ] } ] })";
constexpr const char* rota_grid =
    "role,kind,scope,verbs\noffice_director,rota,own_organ,see;keep\noffice_director,patrol,own_organ,see;keep\n";

std::vector<Resource> rota_declarations() {
  return {{"rota/rota.matter.jsonc", rota_kind},
          {"rota/patrol.matter.jsonc", round_kind},
          {"rota/permissions.csv", rota_grid}};
}

class Rota {
 public:
  explicit Rota(db::Backend backend) : office(backend, "2026-03-02T09:00:00+08:00", {}, rota_declarations()) {
    log::quiet();
    plan = begin("rota", {{"what", "消防通道"}}, {});
  }

  std::string begin(std::string_view kind, json::object fields, json::array links, std::string_view who = "谢建国") {
    json::object body{{"kind", std::string(kind)}, {"submit", true}};
    body["fields"] = std::move(fields);
    body["links"] = std::move(links);
    auto heard = office.desk(who).post("/matters", body);
    REQUIRE_MESSAGE(heard.status == 201, heard.text);
    settle();
    return std::string(heard.body.at("id").as_string());
  }
  void patrol(std::string_view on) {
    begin("patrol", {{"what", "消防通道"}, {"done_on", std::string(on)}},
          {json::object{{"type", "carries_out"}, {"to", plan}}});
  }
  void at(std::string_view when) {
    office.clock().set(*from_rfc3339(when));
    settle();
  }
  void command(std::string_view verb, std::string_view opinion = {}, std::string_view who = "谢建国") {
    auto open = office.desk(who).get("/matters/" + plan);
    json::object body{{"verb", std::string(verb)}, {"revision", open.body.at("revision")}};
    if (!opinion.empty()) body["opinion"] = std::string(opinion);
    if (!open.body.at("holders").as_array().empty()) body["work_item"] = open.body.at("holders").at(0).at("work_item");
    auto heard = office.desk(who).post("/matters/" + plan + "/commands", body);
    REQUIRE_MESSAGE(heard.ok(), heard.text);
    settle();
  }
  /// "2026年3月 open 0/1 " of each period, as somebody sees it.
  std::string owed(std::string_view who = "谢建国") {
    auto heard = office.desk(who).get("/matters/" + plan + "/owed");
    REQUIRE_MESSAGE(heard.ok(), heard.text);
    std::string out;
    for (const auto& one : heard.body.at("owes").at(0).at("periods").as_array())
      out += std::string(one.at("name").as_string()) + " " + std::string(one.at("state").as_string()) + " " +
             std::to_string(one.at("count").to_number<int>()) + " ";
    return out;
  }
  /// How many notices of what is owed somebody has.
  int told(std::string_view who = "谢建国") {
    int count = 0;
    auto heard = office.desk(who).get("/notices");
    for (const auto& one : heard.body.at("items").as_array())
      if (std::string_view(one.at("kind").as_string()).starts_with("owed_")) ++count;
    return count;
  }
  void settle() { office->later().run_until_idle(); }
  std::size_t faults_after(const db::Statement& harm) {
    REQUIRE(*office->database().write([&](db::Tx& tx) { return Result<bool>(tx.execute(harm) > 0); }));
    return office->verify().size();
  }

  TestOffice office;
  std::string plan;
};

template <class F>
void in_each_rota(F fn) {
  for (auto backend : {db::Backend::sqlite, db::Backend::postgres}) {
    Rota rota(backend);
    fn(rota);
  }
}

}  // namespace

TEST_CASE("what is owed stands by the days of what was done, and everybody sees the same") {
  in_each_rota([](Rota& r) {
    CHECK(r.owed() == "2026年3月 open 0 ");
    r.patrol("2026-03-31");
    CHECK(r.owed() == "2026年3月 fulfilled 1 ");
    r.at("2026-05-20T09:00:00+08:00");
    r.patrol("2026-05-02");
    r.patrol("2026-05-03");
    CHECK(r.owed() == "2026年3月 fulfilled 1 2026年4月 missed 0 2026年5月 fulfilled 2 ");
    CHECK(r.owed("张涛") == r.owed());
    CHECK(r.office.desk("郭美玲").get("/matters/" + r.plan + "/owed").status == 404);
    CHECK(r.office.desk("郭美玲").get("/owed").body.at("items").as_array().empty());
    CHECK(r.office.desk("张涛").get("/owed?on=2026-04-01&state=missed").body.at("items").as_array().size() == 1);
    CHECK(r.office.desk("张涛").get("/owed?state=late").status == 422);
    CHECK(r.office.desk("张涛").get("/owed?cursor=rota").status == 422);
  });
}

TEST_CASE("each period is told of once before it ends and once when it was missed, however often somebody looks") {
  in_each_rota([](Rota& r) {
    r.at("2026-03-24T08:00:00+08:00");
    CHECK(r.told() == 0);
    r.at("2026-03-24T08:30:00+08:00");
    CHECK(r.told() == 1);
    r.at("2026-03-30T09:00:00+08:00");
    CHECK(r.told() == 1);
    r.at("2026-04-02T09:00:00+08:00");
    CHECK(r.told() == 2);
    r.office.start_again(rota_declarations());
    r.settle();
    CHECK(r.told() == 2);
    r.patrol("2026-04-03");
    r.at("2026-05-06T09:00:00+08:00");
    CHECK(r.told() == 2);
    r.at("2026-08-03T09:00:00+08:00");  // nobody looked for three months: what was missed is told, old alerts are not
    CHECK(r.told() == 5);
    CHECK(r.office->verify() == std::vector<std::string>());
  });
}

TEST_CASE("nobody hears of a plan that is put aside or over") {
  in_each_rota([](Rota& r) {
    r.command("suspend", "停用", "张涛");
    r.at("2026-06-10T09:00:00+08:00");
    CHECK(r.told() == 0);
    r.command("resume", "恢复", "张涛");
    r.at("2026-06-24T09:00:00+08:00");
    CHECK(r.told() == 1);
    r.command("submit");
    r.at("2026-09-01T09:00:00+08:00");
    CHECK(r.told() == 1);
    CHECK(r.owed() == "2026年3月 missed 0 2026年4月 missed 0 2026年5月 missed 0 2026年6月 missed 0 ");
  });
}

TEST_CASE("what was told twice, or stands where no period begins, is found") {
  constexpr db::Statement no_period{"test_no_period", "UPDATE owed_next SET period = '2026-04-02'"};
  constexpr db::Statement back_again{"test_back_again", "UPDATE owed_next SET period = '2026-02-01'"};
  constexpr db::Statement not_owed{"test_not_owed", "UPDATE owed_next SET owes = 'nothing'"};
  in_each_rota([&](Rota& r) {
    r.at("2026-03-24T09:00:00+08:00");
    CHECK(r.office->verify() == std::vector<std::string>());
    CHECK(r.faults_after(no_period) == 1);
    CHECK(r.faults_after(back_again) == 1);
    CHECK(r.faults_after(not_owed) == 1);
  });
}
