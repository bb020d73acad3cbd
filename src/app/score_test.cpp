// Score sheets: computed, never typed; locked for ever; recomputed by verify; seen by whom the matter may be seen.
#include <app/test_office.h>
#include <base/log.h>
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <matter/kinds.h>

using namespace zs;
using namespace zs::app;

namespace {

constexpr const char* chore_kind = R"({
  "kind": "chore", "title": "杂务", "version": 1, "subject": "{what}",
  "fields": [ { "name": "what", "label": "事由", "type": "text", "required": true },
              { "name": "run_by", "label": "承办", "type": "unit", "required": true, "list": true },
              { "name": "marks", "label": "得分", "type": "count", "list": true },
              { "name": "prompt", "label": "按时", "type": "flag", "list": true } ],
  "flow": [ { "step": "ask", "title": "提出", "by": "starter", "writes": [ "what", "run_by" ] },
            { "step": "mark", "title": "评分", "by": "starter", "writes": [ "marks", "prompt" ] },
            { "step": "see", "title": "过目", "by": "starter", "writes": [ "marks" ] } ],
  "figures": [ { "name": "marked", "title": "已评分", "how": "评过分的。", "over": "started", "count": [ "marks:0.." ] },
               { "name": "prompt", "title": "按时率", "how": "按时的。", "over": "started", "count": [ "prompt:true" ],
                 "among": [ "marks:0.." ] } ] })";

constexpr const char* chores_scheme = R"({
  "scheme": "chores", "title": "杂务考核", "version": 1, "of": "unit", "from": "2026-01-01", "until": "2026-12-31",
  "indicators": [
    { "name": "quality", "title": "质量", "kind": "chore", "figure": "marked", "by": "run_by", "of": "marks",
      "formula": "average", "full": 100, "weight": 60 },
    { "name": "prompt", "title": "按时", "kind": "chore", "figure": "prompt", "by": "run_by", "formula": "share",
      "weight": 40 } ] })";

constexpr const char* sheet_kind = R"({
  "kind": "chore_sheet", "title": "杂务得分", "version": 1, "subject": "{bureau}{period}",
  "fields": [ { "name": "scheme", "label": "办法", "type": "choice", "required": true,
                "choices": [ { "value": "chores", "label": "杂务考核" } ] },
              { "name": "bureau", "label": "部门", "type": "unit", "required": true },
              { "name": "period", "label": "期间", "type": "text", "required": true } ],
  "scores": { "scheme": "scheme", "subject": "bureau", "period": "period", "compute_at": [ "begin", "look" ],
              "lock_at": "confirm" },
  "flow": [ { "step": "begin", "title": "计算", "by": "starter", "writes": [ "scheme", "bureau", "period" ] },
            { "step": "look", "title": "复核", "by": "starter" },
            { "step": "confirm", "title": "认可", "by": "starter", "withdraw": "never" },
            { "step": "use", "title": "运用", "by": "starter" } ] })";

std::vector<Resource> chores(const char* scheme = chores_scheme) {
  return {{"chore/chore.matter.jsonc", chore_kind},
          {"chore/chore_sheet.matter.jsonc", sheet_kind},
          {"chore/chores.scheme.jsonc", scheme},
          {"chore/permissions.csv", "role,kind,scope,verbs\noffice_director,chore_sheet,own_organ,see\n"}};
}

class Chores {
 public:
  explicit Chores(db::Backend backend) : office(backend, "2026-03-02T09:00:00+08:00", {}, chores()) { log::quiet(); }

  std::string begin(const char* kind, json::object fields) {
    auto heard = office.desk("谢建国").post(
        "/matters", json::object{{"kind", kind}, {"submit", true}, {"fields", std::move(fields)}});
    REQUIRE_MESSAGE(heard.status == 201, heard.text);
    office->later().run_until_idle();
    return std::string(heard.body.at("id").as_string());
  }
  void go_on(const std::string& id, json::object fields = {}) {
    auto open = office.desk("谢建国").get("/matters/" + id);
    json::object command{{"verb", "submit"},
                         {"revision", open.body.at("revision")},
                         {"work_item", open.body.at("holders").at(0).at("work_item")}};
    if (!fields.empty()) command["args"] = json::object{{"fields", std::move(fields)}};
    auto heard = office.desk("谢建国").post("/matters/" + id + "/commands", command);
    REQUIRE_MESSAGE(heard.status == 200, heard.text);
    office->later().run_until_idle();
  }
  std::string unit() {
    auto directory = office->identity().directory();
    for (const auto& one : directory->units())
      if (one.name == "县财政局") return zs::to_text(one.id);
    return {};
  }
  std::string chore(int marks, bool prompt) {
    auto id = begin("chore", {{"what", "取件"}, {"run_by", unit()}});
    go_on(id, {{"marks", marks}, {"prompt", prompt}});
    return id;
  }
  std::string sheet(const char* period = "2026-03") {
    return begin("chore_sheet", {{"scheme", "chores"}, {"bureau", unit()}, {"period", period}});
  }
  json::value told(const std::string& sheet) {
    auto heard = office.desk("谢建国").get("/matters/" + sheet + "/score");
    REQUIRE_MESSAGE(heard.ok(), heard.text);
    return heard.body;
  }
  std::int64_t total(const std::string& sheet) { return told(sheet).at("total").to_number<std::int64_t>(); }
  /// What verify says of it.
  std::string faults() {
    std::string all;
    for (const auto& one : office->verify()) all += one + "\n";
    return all;
  }
  void harm(const db::Statement& statement) {
    office->database().write([&](db::Tx& tx) -> Result<bool> { return tx.execute(statement) > 0; });
  }

  TestOffice office;
};

template <class F>
void in_each_chores(F fn) {
  for (auto backend : {db::Backend::sqlite, db::Backend::postgres}) {
    Chores world(backend);
    fn(world);
  }
}

std::string refused(const std::string& from, const std::string& to, const char* kind = chore_kind) {
  std::string scheme(chores_scheme);
  if (auto at = scheme.find(from); at != std::string::npos) scheme.replace(at, from.size(), to);
  const Resource files[] = {{"a.matter.jsonc", kind}, {"b.matter.jsonc", sheet_kind}, {"c.scheme.jsonc", scheme}};
  try {
    matter::Kinds::parse(files);
  } catch (const matter::DeclarationError& fault) {
    return fault.what();
  }
  return {};
}

}  // namespace

TEST_CASE("a sheet is computed from what registers hold, and its figures open the very matters") {
  in_each_chores([](Chores& world) {
    auto good = world.chore(90, true), late = world.chore(70, false);
    auto sheet = world.sheet();
    CHECK(world.total(sheet) == 4800 + 2000);  // 60 × 80 %, 40 × 1 of 2
    auto evidence = world.office.desk("谢建国").get("/matters/" + sheet + "/score/prompt").body;
    REQUIRE(evidence.at("items").as_array().size() == 2);
    CHECK(evidence.at("items").at(0).at("matter") == json::value(late));
    CHECK_FALSE(evidence.at("items").at(0).at("counted").as_bool());
    CHECK(evidence.at("items").at(1).at("matter") == json::value(good));
    CHECK(world.office.desk("谢建国").get("/matters/" + sheet + "/score/other").status == 404);
    CHECK(world.faults() == "");
  });
}

TEST_CASE("what is locked never changes; what came later shows as a difference") {
  in_each_chores([](Chores& world) {
    world.chore(90, true);
    auto sheet = world.sheet();
    world.chore(50, true);
    CHECK(world.told(sheet).at("lines").at(0).at("now").at("score").to_number<int>() == 4200);
    world.go_on(sheet);  // looked at again: computed again
    CHECK(world.total(sheet) == 4200 + 4000);
    world.go_on(sheet);  // confirmed
    world.chore(10, false);
    auto locked = world.told(sheet);
    CHECK(locked.at("locked").as_bool());
    CHECK(locked.at("total").to_number<int>() == 8200);
    CHECK(locked.at("lines").at(0).at("now").at("score").to_number<int>() == 3000);
    world.go_on(sheet);
    CHECK(world.total(sheet) == 8200);
    CHECK(world.faults() == "");
  });
}

TEST_CASE("evidence that changes after the lock is shown as changed and is no fault") {
  in_each_chores([](Chores& world) {
    auto chore = world.chore(90, true);
    auto sheet = world.sheet();
    world.go_on(sheet);
    world.go_on(sheet);
    world.go_on(chore, {{"marks", 20}});
    auto evidence = world.office.desk("谢建国").get("/matters/" + sheet + "/score/quality").body.at("items").at(0);
    CHECK(evidence.at("value").to_number<int>() == 90);
    CHECK(evidence.at("changed").as_bool());
    CHECK(world.total(sheet) == 9400);
    CHECK(world.faults() == "");
  });
}

TEST_CASE("whatever is forged in a sheet, verify finds and names it") {
  static constexpr db::Statement forged[] = {
      {"forge_score", "UPDATE score_line SET score = score + 1 WHERE indicator = 'quality'"},
      {"forge_total", "UPDATE score_sheet SET total = total + 100"},
      {"forge_value", "UPDATE score_evidence SET value = 100 WHERE indicator = 'quality'"},
      {"forge_counted", "UPDATE score_evidence SET counted = 1 - counted WHERE indicator = 'prompt'"},
      {"forge_away", "DELETE FROM score_evidence WHERE indicator = 'quality'"},
      {"forge_lock", "UPDATE score_sheet SET locked = 0"},
      {"forge_matter", "UPDATE score_evidence SET evidence = evidence + 1 WHERE indicator = 'prompt'"}};
  for (const auto& forging : forged) {
    Chores world(db::Backend::sqlite);
    world.chore(90, true);
    auto sheet = world.sheet();
    world.go_on(sheet);
    world.go_on(sheet);
    REQUIRE(world.faults() == "");
    world.harm(forging);
    CHECK_MESSAGE(world.faults().find("score sheet " + sheet) != std::string::npos, forging.name);
  }
  Chores world(db::Backend::sqlite);
  world.chore(90, true);
  auto sheet = world.sheet();
  world.harm(forged[0]);
  CHECK(world.faults().starts_with("score sheet " + sheet + ": indicator quality: its evidence gives 5400, its line "
                                   "says 5401"));
}

TEST_CASE("a sheet follows the version of its period, and is proved by it after a newer one came") {
  Chores world(db::Backend::sqlite);
  world.chore(90, true);
  auto sheet = world.sheet();
  auto refused_period = world.office.desk("谢建国").post(
      "/matters", json::object{{"kind", "chore_sheet"},
                               {"submit", true},
                               {"fields", {{"scheme", "chores"}, {"bureau", world.unit()}, {"period", "2027"}}}});
  CHECK(refused_period.status == 422);
  CHECK(refused_period.text.find("matter_score_period") != std::string::npos);
  std::string next(chores_scheme);
  for (auto [from, to] : {std::pair{"\"version\": 1", "\"version\": 2"}, std::pair{"2026-01-01", "2027-01-01"},
                          std::pair{"2026-12-31", "2027-12-31"}, std::pair{"\"weight\": 60", "\"weight\": 10"},
                          std::pair{"\"weight\": 40", "\"weight\": 90"}})
    next.replace(next.find(from), std::string_view(from).size(), to);
  world.office.start_again(chores(next.c_str()));
  CHECK(world.faults() == "");
  CHECK(world.told(sheet).at("version").to_number<int>() == 1);
  CHECK(world.told(world.sheet("2026-02")).at("version").to_number<int>() == 1);
  CHECK(world.told(world.sheet("2027")).at("version").to_number<int>() == 2);
}

TEST_CASE("who may not see the matter sees neither its sheet nor its place") {
  in_each_chores([](Chores& world) {
    world.chore(90, true);
    auto sheet = world.sheet();
    auto outsider = world.office.desk("宋素芬");
    CHECK(outsider.get("/matters/" + sheet + "/score").status == 404);
    CHECK(outsider.get("/matters/" + sheet + "/score/quality").status == 404);
    CHECK(outsider.get("/scores").body.at("items").as_array().empty());
    auto director = world.office.desk("张涛");
    CHECK(director.get("/scores?scheme=chores&period=2026-03").body.at("items").as_array().size() == 1);
    auto evidence = director.get("/matters/" + sheet + "/score/quality").body;
    CHECK(evidence.at("items").as_array().empty());
    CHECK(evidence.at("hidden").to_number<int>() == 1);
  });
}

TEST_CASE("a round opens a sheet for each who has none and something to be judged by, once") {
  in_each_chores([](Chores& world) {
    world.chore(90, true);
    auto desk = world.office.desk("谢建国");
    const json::object asked{{"scheme", "chores"}, {"period", "2026-03"}};
    auto of = [&](const json::value& round, std::string_view name) {
      for (const auto& one : round.at("subjects").as_array())
        if (one.at("subject_name") == json::value(name)) return one;
      FAIL("not concerned: " << name);
      return json::value();
    };
    auto before = desk.get("/scores/rounds?scheme=chores&period=2026-03").body;
    CHECK(of(before, "县财政局").at("why").is_null());
    CHECK(of(before, "县水务局").at("why") == json::value("no_records"));
    CHECK(desk.get("/scores").body.at("to_open").as_array().size() == 1);
    auto opened = desk.post("/scores/rounds", asked);
    REQUIRE_MESSAGE(opened.status == 200, opened.text);
    auto sheet = std::string(of(opened.body, "县财政局").at("matter").as_string());
    CHECK(of(opened.body, "县水务局").at("matter").is_null());
    CHECK(world.total(sheet) == 9400);
    CHECK(of(desk.post("/scores/rounds", asked).body, "县财政局").at("matter") == json::value(sheet));
    CHECK(desk.get("/scores").body.at("items").as_array().size() == 1);
    CHECK(desk.get("/scores").body.at("items").at(0).at("place") == 1);
    CHECK(desk.post("/scores/rounds", json::object{{"scheme", "chores"}, {"period", "2027"}}).status == 422);
    CHECK(desk.post("/scores/rounds", json::object{{"scheme", "none"}, {"period", "2026-03"}}).status == 404);
    CHECK(world.faults() == "");
  });
}

TEST_CASE("a kind of sheets names the headings under which each of its schemes weighs something") {
  std::string kind(sheet_kind), scheme(chores_scheme);
  const std::string end = "\"lock_at\": \"confirm\" }";
  kind.replace(kind.find(end), end.size(),
               "\"lock_at\": \"confirm\", \"dimensions\": [ \"质量\" ] }");
  auto told = [&] {
    const Resource files[] = {{"a.matter.jsonc", chore_kind}, {"b.matter.jsonc", kind}, {"c.scheme.jsonc", scheme}};
    try {
      matter::Kinds::parse(files);
    } catch (const matter::DeclarationError& fault) {
      return std::string(fault.what());
    }
    return std::string();
  };
  CHECK(told().find("`chores` weighs nothing under `质量`") != std::string::npos);
  scheme.replace(scheme.find("\"kind\""), 6, "\"dimension\": \"质量\", \"kind\"");
  CHECK(told() == "");
}

TEST_CASE("a scheme asks only what registers can be asked and what may count") {
  CHECK(refused("", "") == "");
  CHECK(refused("\"figure\": \"marked\"", "\"figure\": \"marks\"").find("not counted by `marks`") != std::string::npos);
  CHECK(refused("\"figure\": \"prompt\"", "\"figure\": \"taken\"").find("needs a rate") != std::string::npos);
  CHECK(refused("\"figure\": \"marked\"", "\"figure\": \"ended_rate\"").find("needs a number") != std::string::npos);
  CHECK(refused("\"figure\": \"marked\"", "\"figure\": \"running\"").find("figure of a period") != std::string::npos);
  CHECK(refused("\"by\": \"run_by\"", "\"by\": \"what\"").find("no column that names a unit") != std::string::npos);
  CHECK(refused("\"of\": \"marks\"", "\"of\": \"what\"").find("`what` is no count") != std::string::npos);
  CHECK(refused("\"scheme\": \"chores\"", "\"scheme\": \"chore\"").find("There is no scheme `chores`") !=
        std::string::npos);
  std::string never(chore_kind), decided(chore_kind);
  never.replace(never.find("\"version\": 1"), 12, "\"version\": 1, \"scored\": \"never\"");
  decided.replace(decided.find("\"version\": 1"), 12, "\"version\": 1, \"scored\": \"by_decision\"");
  CHECK(refused("", "", never.c_str()).find("`chore` never counts") != std::string::npos);
  CHECK(refused("", "", decided.c_str()).find("counts in a score only by decision") != std::string::npos);
  CHECK(refused("\"weight\": 60", "\"weight\": 60, \"decided_by\": \"考办〔2026〕1号\"", decided.c_str())
            .find("/indicators/quality") == std::string::npos);
}

TEST_CASE("what comes out under a scheme rests on itself in no period, whatever stands between") {
  auto of = [](const char* name, const char* other, const char* period) {
    return fmt::format(R"({{ "scheme": "{}", "title": "甲", "version": 1, "of": "unit", "from": "2026-01-01",
      "indicators": [ {{ "name": "own", "title": "按时", "kind": "chore", "figure": "prompt", "by": "run_by",
                        "formula": "share", "weight": 70 }},
                      {{ "name": "other", "title": "互相纳入", "of_scheme": "{}", "of_period": "{}",
                        "formula": "result", "weight": 30 }} ] }})",
                       name, other, period);
  };
  auto told = [](const std::string& one, const std::string& two) {
    const Resource files[] = {{"a.matter.jsonc", chore_kind}, {"b.scheme.jsonc", one}, {"c.scheme.jsonc", two}};
    try {
      matter::Kinds::parse(files);
    } catch (const matter::DeclarationError& fault) {
      return std::string(fault.what());
    }
    return std::string();
  };
  CHECK(told(of("party", "service", "same"), of("service", "party", "before")) == "");
  CHECK(told(of("party", "service", "same"), of("service", "party", "same")).find("rests on itself") !=
        std::string::npos);
  CHECK(told(of("party", "party", "same"), of("service", "party", "same")).find("rests on itself") !=
        std::string::npos);
  CHECK(told(of("party", "party", "before"), of("service", "party", "same")) == "");
  CHECK(told(of("party", "nobody", "same"), of("service", "party", "same")).find("There is no scheme `nobody`") !=
        std::string::npos);
}
