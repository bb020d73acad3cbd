// What is urgent goes ahead, and what was passed over is made up afterwards (先办后补).
#include <flow/test_support.h>

namespace zs::flow::testing {
namespace {

constexpr std::string_view urgent = R"([
  { "step": "apply", "by": "starter", "may_expedite": "1,2" },
  { "step": "review", "by": "2", "due": "8", "may_owe": true, "back_to": "apply", "disagree": "end" },
  { "step": "approve", "by": "3", "due": "16", "may_owe": true, "back_to": [ "apply", "review" ] },
  { "step": "use", "by": "4", "back_to": "apply" },
  { "step": "file", "by": "5" }
])";

Command ahead(const Play& play, Id person, std::string to) {
  auto c = play.command(Verb::expedite, person);
  c.to_step = std::move(to);
  c.opinion = "抢险急用，领导已口头同意。";
  return c;
}

std::string owed(const Play& play) {
  std::string out;
  for (auto& h : holders(play.definition, play.state))
    if (h.owed) out += fmt::format("{}:{} ", h.step, h.handler.person);
  return out;
}

Decision done(Play& play, Id person, const Command& c) {
  auto decision = play.attempt(person, c);
  REQUIRE_MESSAGE(decision, decision.error().kind->code);
  return *decision;
}

}  // namespace

TEST_CASE("what is urgent goes ahead; what was passed over is owed by whom it belongs to, in its own time") {
  Play play(urgent);
  done(play, 1, ahead(play, 1, "use"));
  CHECK(play.where() == "use: 4 | review: 2 | approve: 3");
  CHECK(owed(play) == "review:2 approve:3 ");
  CHECK(current_step(play.state) == "use");
  CHECK(play.state.open_visits()[1]->due_at == play.office.now + std::chrono::hours(8));
  auto bar = progress(play.definition, play.state, play.office.context(1));
  CHECK(bar[1].owed);
  CHECK_FALSE(bar[3].owed);
}

TEST_CASE("the matter does not end before everything is made up, and ends with the last of it") {
  Play play(urgent);
  done(play, 1, ahead(play, 1, "use"));
  done(play, 4, play.command(Verb::agree, 4));
  CHECK(play.offer(5, Verb::agree)->waits);
  done(play, 5, play.command(Verb::agree, 5));
  CHECK(play.where() == "review: 2 | approve: 3");
  CHECK(progress(play.definition, play.state, play.office.context(1))[4].progress == Progress::done);
  done(play, 2, play.command(Verb::agree, 2));
  CHECK(play.where() == "approve: 3");
  CHECK(play.offer(3, Verb::agree)->routes.front().to_step.empty());
  done(play, 3, play.command(Verb::agree, 3));
  CHECK(play.where() == "closed");
  for (auto& step : progress(play.definition, play.state, play.office.context(1)))
    CHECK_MESSAGE(step.progress == Progress::done, step.step);
}

TEST_CASE("what is made up moves nothing: it is not returned, and a no is only noted") {
  Play play(urgent);
  done(play, 1, ahead(play, 1, "use"));
  CHECK(code(play.attempt(2, Verb::send_back)) == "flow_verb_not_allowed");
  done(play, 2, play.command(Verb::disagree, 2));
  CHECK(play.where() == "use: 4 | approve: 3");
  CHECK(play.state.visit(3)->settlement->outcome == Outcome::disagree);
}

TEST_CASE("only who may, only past steps that may be owed, and never without a reason") {
  Play play(urgent);
  play.office.starter = 6;
  CHECK(code(play.attempt(6, ahead(play, 6, "use"))) == "flow_verb_not_allowed");
  play.office.starter = 1;
  auto silent = ahead(play, 1, "use");
  silent.opinion.clear();
  CHECK(code(play.attempt(1, silent)) == "opinion_required");
  CHECK(code(play.attempt(1, ahead(play, 1, "file"))) == "flow_expedite_not_offered");
  CHECK(code(play.attempt(1, ahead(play, 1, "review"))) == "flow_expedite_not_offered");
  CHECK(play.offer(1, Verb::expedite)->routes.size() == 2);
}

TEST_CASE("taken back, nothing is owed any more; gone over step by step, the step itself is done instead") {
  Play play(urgent);
  play.office.fields["urgent"] = true;
  done(play, 1, ahead(play, 1, "approve"));
  REQUIRE(play.send_back(3, "apply", Mode::direct));
  CHECK(play.where() == "review: 2 | apply: 1");  // what went ahead stays ahead
  CHECK_FALSE(play.offered(1).contains("expedite"));
  done(play, 1, play.command(Verb::submit, 1));
  CHECK(play.where() == "review: 2 | approve: 3");
  REQUIRE(play.send_back(3, "apply", Mode::rerun));
  done(play, 1, play.command(Verb::submit, 1));
  CHECK(play.where() == "review: 2");
  CHECK(owed(play).empty());
}

TEST_CASE("the last word is taken back while something is owed, and so is a word that was made up") {
  Play play(urgent);
  done(play, 1, ahead(play, 1, "use"));
  done(play, 4, play.command(Verb::agree, 4));
  auto last = done(play, 5, play.command(Verb::agree, 5));
  auto back = play.command(Verb::withdraw, 5);
  back.work_item = last.work_item;
  done(play, 5, back);
  CHECK(play.where() == "review: 2 | approve: 3 | file: 5");
  auto made_up = done(play, 2, play.command(Verb::agree, 2));
  back = play.command(Verb::withdraw, 2);
  back.work_item = made_up.work_item;
  done(play, 2, back);
  CHECK(owed(play) == "approve:3 review:2 ");
}

TEST_CASE("moved by the office since, an earlier word is not taken back because something is owed") {
  Play play(R"([
    { "step": "apply", "by": "starter" },
    { "step": "review", "by": "5", "may_expedite": "5" },
    { "step": "approve", "by": "3", "due": "16", "may_owe": true },
    { "step": "use", "by": "2", "back_to": "apply" },
    { "step": "file", "by": "4" } ])");
  done(play, 1, play.command(Verb::submit, 1));
  done(play, 5, ahead(play, 5, "use"));
  REQUIRE(play.send_back(2, "apply", Mode::rerun));
  auto move = play.command(Verb::jump, 8);
  move.to_step = "review";
  move.confirmed = true;
  done(play, 8, move);
  done(play, 5, ahead(play, 5, "use"));
  CHECK(play.where() == "use: 2 | approve: 3");
  CHECK(code(play.attempt(2, play.command(Verb::withdraw, 2))) == "flow_verb_not_allowed");
}

TEST_CASE("an even vote on what is owed is noted, as a no is") {
  Play play(R"([
    { "step": "apply", "by": "starter", "may_expedite": "1" },
    { "each": "review", "by": "2,3", "due": "8", "may_owe": true, "rule": "50%", "disagree": "end", "tie": "end" },
    { "step": "use", "by": "4" } ])");
  done(play, 1, ahead(play, 1, "use"));
  done(play, 2, play.command(Verb::agree, 2));
  done(play, 3, play.command(Verb::disagree, 3));
  CHECK(play.where() == "use: 4");
}

TEST_CASE("what is owed goes back nowhere when it is late") {
  Play play(R"([
    { "step": "apply", "by": "starter", "may_expedite": "1" },
    { "step": "review", "by": "2", "due": "8", "may_owe": true, "back_to": "apply",
      "overdue": [ { "after": "1", "do": "send_back", "step": "apply" } ] },
    { "step": "use", "by": "4" } ])");
  done(play, 1, ahead(play, 1, "use"));
  play.office.now += std::chrono::hours(9);
  auto late = play.timer(Verb::lapse, play.state.open_visits()[1]->number);
  REQUIRE(late);
  CHECK(std::get<Lapsed>(late->changes.back()).act == LateAct::remind);
  CHECK(play.where() == "use: 4 | review: 2");
}

TEST_CASE("a declaration says of the fast lane what can be made up") {
  auto faults_of = [](std::string_view text) {
    std::string error;
    DeclarationFaults faults;
    parse("request", 1, *parse_jsonc(text, &error), "/flow", faults);
    std::string out;
    for (auto& fault : faults) out += fault.path + " ";
    return out;
  };
  CHECK(faults_of(R"([{"step":"a","by":"starter"},{"step":"b","by":"2","may_owe":true}])") == "/flow/1/may_owe ");
  CHECK(faults_of(R"([{"step":"a","by":"starter"},{"step":"b","by":"2","may_owe":true,"must":true,"due":"1"}])") ==
        "/flow/1/may_owe ");
  CHECK(faults_of(R"([{"step":"a","by":"starter"},{"each":"b","by":"2","may_expedite":"2"}])") ==
        "/flow/1/may_expedite ");
}

}  // namespace zs::flow::testing
