// Running matters move to the newest version of their kind, each with one event, on both databases.
#include <matter/deliver_test_support.h>
#include <matter/migration.h>

#include <optional>

namespace zs::matter::test {
namespace {

constexpr std::string_view first = R"json({
  "kind": "paper", "title": "请示", "version": 1, "subject": "{subject}",
  "fields": [ { "name": "subject", "label": "标题", "type": "text", "required": true },
              { "name": "sum", "label": "金额", "type": "text" } ],
  "flow": [ { "step": "begin_it", "title": "起草", "by": "starter" },
            { "step": "review", "title": "审核", "by": "role(clerk, of: starter)", "freezes": [ "subject" ] },
            { "step": "decide_it", "title": "批准", "by": "unit_head(of: starter)", "back_to": "review" } ]
})json";
constexpr std::string_view second = R"json({
  "kind": "paper", "title": "请示", "version": 2, "subject": "{subject}",
  "fields": [ { "name": "subject", "label": "标题", "type": "text", "required": true },
              { "name": "sum", "label": "金额", "type": "money" } ],
  "flow": [ { "step": "begin_it", "title": "起草", "by": "starter" },
            { "step": "check_it", "title": "核稿", "by": "role(clerk, of: starter)", "freezes": [ "subject" ] },
            { "step": "decide_it", "title": "批准", "by": "unit_head(of: starter)", "back_to": "check_it" } ]
})json";

std::string started(Organs& organs, const std::string& subject, const json::object& more = {}) {
  json::object fields{{"subject", subject}};
  for (const auto& [name, value] : more) fields[name] = value;
  auto said = organs.post("甲办事员", "/matters", json::object{{"kind", "paper"}, {"submit", true}, {"fields", fields}});
  REQUIRE_MESSAGE(said.status == 201, said.text);
  return id_in(said.body, "id");
}

std::optional<MigrationLine> moved(Organs& organs, const std::string& matter, const MigrateKind& plan) {
  return organs.write([&](db::Tx& tx) {
    return migrate_one(organs.services(), tx, identity::system_call(organs.now()), *id_from_text(matter), plan);
  });
}

MigrateKind plan(bool dry, const json::object& steps = {}) { return {"paper", steps, dry, std::nullopt}; }

}  // namespace

TEST_CASE("a running matter is looked at, then goes on under the newest version with one event") {
  on_both([](Organs& organs) {
    auto matter = started(organs, "修缮屋面");
    organs.release(second);
    auto blind = moved(organs, matter, plan(false));
    REQUIRE(blind);
    CHECK(blind->fit == "needs_mapping");
    CHECK(blind->missing == std::vector<std::string>{"review"});
    CHECK(organs.get("甲文书", "/matters/" + matter).body.at("version") == 1);
    CHECK(moved(organs, matter, plan(true, {{"review", "check_it"}}))->fit == "ok");
    CHECK(organs.get("甲文书", "/matters/" + matter).body.at("version") == 1);
    CHECK(moved(organs, matter, plan(false, {{"review", "check_it"}}))->fit == "ok");
    auto seen = organs.get("甲文书", "/matters/" + matter).body;
    CHECK(seen.at("version") == 2);
    CHECK(seen.at("step_title") == "核稿");
    auto list = organs.get("甲文书", "/work_items?list=pending").body;
    CHECK(list.at("items").at(0).at("step_title") == "核稿");
    auto trail = organs.get("甲文书", "/matters/" + matter + "/events").body;
    CHECK(trail.at("items").as_array().back().at("sentence") == "转入新版流程，由第1版转为第2版");
    CHECK(organs.act("甲文书", matter, "agree").status == 200);
    CHECK(organs.act("甲负责人", matter, "agree").body.at("state") == "closed");
    CHECK_FALSE(moved(organs, matter, plan(false)));
    CHECK(organs.faults().empty());
  }, first);
}

TEST_CASE("what was signed goes on naming its step, and a field of another type keeps the matter where it is") {
  on_both([](Organs& organs) {
    auto signed_one = started(organs, "修缮屋面");
    REQUIRE(organs.act("甲文书", signed_one, "agree").status == 200);
    auto with_sum = started(organs, "购置书架", {{"sum", "三千元"}});
    organs.release(second);
    json::object steps{{"review", "check_it"}};
    CHECK(moved(organs, signed_one, plan(false, steps))->fit == "ok");
    CHECK(organs.get("甲负责人", "/matters/" + signed_one).body.at("frozen").at("step_title") == "核稿");
    auto line = moved(organs, with_sum, plan(false, steps));
    CHECK(line->fit == "impossible");
    CHECK(line->why.find("金额") != std::string::npos);
    auto view = organs.read([&](db::Tx& tx) {
      return *migration_view(organs.services(), tx, identity::system_call(organs.now()), plan(true, steps));
    });
    CHECK(view.current == 1);
    REQUIRE(view.items.size() == 1);
    CHECK(zs::to_text(view.items[0].matter) == with_sum);
    CHECK(check_plan(organs.services(), plan(true, {{"review", "nowhere"}})).error().fields.size() == 1);
    CHECK(organs.faults().empty());
  }, first);
}

}  // namespace zs::matter::test
