// Steps put into the way of one matter (自由流).
#include <flow/effective.h>
#include <flow/test_support.h>

namespace zs::flow::testing {
namespace {

constexpr std::string_view report = R"([
  { "step": "draft", "by": "starter", "free": { "until": "file", "most": 4 } },
  { "step": "review", "by": "2", "free": { "until": "file", "most": 4, "among": "3,4,5" }, "back_to": "draft" },
  { "step": "file", "by": "9", "back_to": "review" }
])";

Command putting(const Play& play, Id person, std::string title, const std::vector<Id>& people) {
  auto c = play.command(Verb::insert_step, person);
  c.title = std::move(title);
  for (Id one : people) c.people.push_back(who(one));
  return c;
}

Decision done(Play& play, Id person, Command c) {
  auto decision = play.attempt(person, std::move(c));
  REQUIRE_MESSAGE(decision, decision.error().kind->code);
  return *decision;
}

std::string way(Play& play) {
  std::string out;
  for (auto& step : progress(play.definition, play.state, play.office.context(1)))
    out += fmt::format("{}{} ", step.step, step.progress == Progress::skipped ? "-" : "");
  return out;
}

std::vector<std::string> places(const std::optional<Action>& action) {
  std::vector<std::string> out;
  for (auto& route : action->routes)
    out.push_back(fmt::format("{} {}", to_text(route.placing.value()), route.to_step));
  return out;
}

}  // namespace

TEST_CASE("a draft goes where its starter says before it goes where the kind says") {
  Play play(report);
  done(play, 1, putting(play, 1, "会商", {5}));
  done(play, 1, putting(play, 1, "复核", {6}));
  CHECK(way(play) == "draft free_1 free_2 review file ");
  CHECK(play.state.life == Life::draft);
  CHECK(encode(*decode(encode(play.state))) == encode(play.state));
  done(play, 1, play.command(Verb::submit, 1));
  CHECK(play.where() == "free_1: 5");
  done(play, 5, play.command(Verb::agree, 5));
  CHECK(play.where() == "free_2: 6");
  done(play, 6, play.command(Verb::agree, 6));
  CHECK(play.where() == "review: 2");
}

TEST_CASE("a step is put before or after one ahead, never behind the one that closes the free part") {
  Play play(report);
  CHECK(places(play.offer(1, Verb::insert_step)) ==
        std::vector<std::string>{"after draft", "after review", "before file"});
  auto c = putting(play, 1, "备案", {7});
  c.to_step = "file";
  CHECK(code(play.attempt(1, c)) == "flow_place_not_offered");
  c.placing = Placing::before;
  done(play, 1, c);
  CHECK(way(play) == "draft review free_1 file ");
  auto before = putting(play, 1, "先核", {6});
  before.to_step = "free_1";
  before.placing = Placing::before;
  done(play, 1, before);
  CHECK(way(play) == "draft review free_2 free_1 file ");
}

TEST_CASE("who may be named, how many, and under which title is checked") {
  Play play(report);
  CHECK(code(play.attempt(1, putting(play, 1, "  ", {5}))) == "fields_required");
  CHECK(code(play.attempt(1, putting(play, 1, "会商", {}))) == "flow_people_not_offered");
  play.office.gone.insert(5);
  CHECK(code(play.attempt(1, putting(play, 1, "会商", {5}))) == "flow_person_not_active");
  CHECK(code(play.attempt(3, putting(play, 3, "会商", {4}))) == "flow_not_responsible");
  done(play, 1, play.command(Verb::submit, 1));
  CHECK(code(play.attempt(2, putting(play, 2, "会商", {6}))) == "flow_people_not_offered");
  CHECK(code(play.attempt(9, putting(play, 9, "会商", {4}))) == "flow_not_responsible");
  for (int i = 0; i < 4; ++i) done(play, 2, putting(play, 2, "会商", {3}));
  CHECK(code(play.attempt(2, putting(play, 2, "会商", {3}))) == "flow_step_limit");
  CHECK_FALSE(play.offered(2).contains("insert_step"));
}

TEST_CASE("whoever handles a step that was put in says what follows, and returns it to whoever had it before") {
  Play play(report);
  done(play, 1, putting(play, 1, "会商", {5}));
  done(play, 1, play.command(Verb::submit, 1));
  done(play, 5, putting(play, 5, "再商", {6}));
  CHECK(way(play) == "draft free_1 free_2 review file ");
  done(play, 5, play.command(Verb::agree, 5));
  CHECK(code(play.send_back(6, "review", Mode::rerun)) == "flow_target_not_offered");
  REQUIRE(play.send_back(6, "free_1", Mode::direct));
  CHECK(play.where() == "free_1: 5");
  CHECK(code(play.attempt(5, Verb::drop_step)) == "flow_verb_not_allowed");  // it comes back there
  done(play, 5, play.command(Verb::agree, 5));
  CHECK(play.where() == "free_2: 6");
  done(play, 6, play.command(Verb::agree, 6));
  done(play, 2, play.command(Verb::agree, 2));
  REQUIRE(play.send_back(9, "free_2", Mode::rerun));  // filing returns, so it returns there too
  CHECK(play.where() == "free_2: 6");
}

TEST_CASE("several are asked together, one by one, or until one has spoken; a vote that fails goes back") {
  Play play(report);
  auto c = putting(play, 1, "会签", {5, 6});
  c.rule = "all";
  c.order = "one_by_one";
  done(play, 1, c);
  done(play, 1, play.command(Verb::submit, 1));
  CHECK(play.where() == "free_1: 5");
  done(play, 5, play.command(Verb::agree, 5));
  CHECK(play.where() == "free_1: 6");
  done(play, 6, play.command(Verb::disagree, 6));
  CHECK(play.where() == "draft: 1");
  c.rule = "most of them";
  CHECK(code(play.attempt(1, c)) != "done");
}

TEST_CASE("what was put in is taken out while it lies ahead; its place closes again") {
  Play play(report);
  done(play, 1, putting(play, 1, "会商", {5}));
  auto behind = putting(play, 1, "再商", {6});
  behind.to_step = "free_1";
  done(play, 1, behind);
  auto c = play.command(Verb::drop_step, 1);
  c.to_step = "review";
  CHECK(code(play.attempt(1, c)) == "flow_place_not_offered");
  c.to_step = "free_1";
  done(play, 1, c);
  CHECK(way(play) == "draft free_2 review file ");
  CHECK(title_of(play.definition, play.state, "free_1") == "会商");
  done(play, 1, play.command(Verb::submit, 1));
  CHECK(play.where() == "free_2: 6");
  CHECK(code(play.attempt(6, Verb::drop_step)) == "flow_verb_not_allowed");
  done(play, 6, putting(play, 6, "三商", {7}));  // counted on: a name is never given twice
  CHECK(way(play) == "draft free_2 free_3 review file ");
}

TEST_CASE("inside a parallel part a step is put into its arm, and the join waits for it") {
  Play play(R"([
    { "step": "draft", "by": "starter" },
    { "parallel": [ { "steps": [ { "step": "a", "by": "2", "free": true } ] },
                    { "steps": [ { "step": "b", "by": "3" } ] } ] },
    { "step": "file", "by": "9" }
  ])");
  done(play, 1, play.command(Verb::submit, 1));
  done(play, 2, putting(play, 2, "会商", {5}));
  done(play, 2, play.command(Verb::agree, 2));
  done(play, 3, play.command(Verb::agree, 3));
  CHECK(play.where() == "free_1: 5");
  done(play, 5, play.command(Verb::agree, 5));
  CHECK(play.where() == "file: 9");
}

TEST_CASE("a declaration says of the free part what can be said") {
  auto faults_of = [](std::string_view text) {
    std::string error;
    DeclarationFaults faults;
    parse("request", 1, *parse_jsonc(text, &error), "/flow", faults);
    std::string out;
    for (auto& fault : faults) out += fault.path + " ";
    return out;
  };
  CHECK(faults_of(R"([{"step":"a","by":"starter","free":true}])").empty());
  CHECK(faults_of(R"([{"step":"a","by":"starter","free":{"most":0}}])") == "/flow/0/free/most ");
  CHECK(faults_of(R"([{"step":"a","by":"starter","free":{"until":"a"}}])") == "/flow/0/free/until ");
  CHECK(faults_of(R"([{"step":"a","by":"starter","free":{"until":"x","limit":3}}])") ==
        "/flow/0/free/limit /flow/0/free/until ");
}

}  // namespace zs::flow::testing
