#include <flow/moves.h>
#include <flow/test_support.h>

namespace zs::flow {
using testing::code;
using testing::Play;
using testing::who;

namespace {

Play asked(std::string_view keys) {
  Play p{fmt::format(R"([{{"step": "a", "by": "starter"}}, {{"each": "consult", "by": "2,3,4", "back_to": "a", {}}},
                         {{"step": "b", "by": "6"}}])",
                     keys)};
  REQUIRE(p.attempt(1, Verb::submit));
  return p;
}

}  // namespace

TEST_CASE("with rule all everybody signs, and one who disagrees decides at once") {
  auto p = asked(R"("rule": "all", "disagree": "end")");
  CHECK(p.where() == "consult: 2 3 4");
  REQUIRE(p.attempt(3, Verb::agree));
  CHECK(p.where() == "consult: 2 4");
  auto q = p;
  REQUIRE(p.attempt(2, Verb::agree));
  REQUIRE(p.attempt(4, Verb::agree));
  CHECK(p.where() == "b: 6");
  REQUIRE(q.attempt(4, Verb::disagree));
  CHECK(q.where() == "rejected");
  CHECK(code(q.attempt(2, Verb::agree)) == "flow_ended");
}

TEST_CASE("with rule any the first to agree decides, the others are told by whom") {
  auto p = asked(R"("rule": "any", "disagree": "go_on")");
  auto late = p.command(Verb::agree, 4);
  REQUIRE(p.attempt(2, Verb::disagree));
  CHECK(p.where() == "consult: 3 4");
  REQUIRE(p.attempt(3, Verb::agree));
  CHECK(p.where() == "b: 6");
  CHECK(code(p.attempt(4, late)) == "flow_item_unknown");
}

TEST_CASE("shares are counted in whole numbers of all who are asked") {
  Voices v;
  v.rule = VoiceRule::percent;
  v.percent = 67;
  CHECK(verdict(v, {2, 0, 0, 1}) == Verdict::open);  // 66.7 % is less than 67 %
  CHECK(verdict(v, {2, 1, 0, 0}) == Verdict::fail);
  CHECK(verdict(v, {3, 0, 0, 0}) == Verdict::pass);
  v.percent = 50;
  CHECK(verdict(v, {2, 0, 0, 2}) == Verdict::pass);
  CHECK(verdict(v, {1, 2, 0, 1}) == Verdict::open);
  CHECK(verdict(v, {1, 3, 0, 0}) == Verdict::fail);
  CHECK(verdict(v, {1, 1, 2, 0}) == Verdict::fail);
}

TEST_CASE("one by one, nobody is asked before those ahead of him have spoken") {
  auto p = asked(R"("rule": "all", "order": "one_by_one")");
  CHECK(p.where() == "consult: 2");
  CHECK(code(p.attempt(3, Verb::agree)) == "flow_not_responsible");
  REQUIRE(p.attempt(2, Verb::agree));
  CHECK(p.where() == "consult: 3");
  REQUIRE(p.attempt(3, Verb::agree));
  REQUIRE(p.attempt(4, Verb::agree));
  CHECK(p.where() == "b: 6");
}

TEST_CASE("a voice is taken back while the others have not decided, not afterwards") {
  auto p = asked(R"("rule": "all")");
  REQUIRE(p.attempt(2, Verb::agree));
  REQUIRE(p.attempt(2, Verb::withdraw));
  CHECK(p.where() == "consult: 2 3 4");
  for (Id person : {2, 3, 4}) REQUIRE(p.attempt(person, Verb::agree));
  CHECK(p.where() == "b: 6");
  CHECK(code(p.attempt(4, Verb::withdraw)) == "flow_verb_not_allowed");
}

TEST_CASE("one who returns it returns it for all, and then all are asked again") {
  auto p = asked(R"("rule": "all")");
  REQUIRE(p.attempt(2, Verb::agree));
  REQUIRE(p.send_back(3, "a", Mode::direct));
  CHECK(p.where() == "a: 1");
  REQUIRE(p.attempt(1, Verb::submit));
  CHECK(p.where() == "consult: 2 3 4");
}

TEST_CASE("the lead finishes when the helpers have") {
  auto p = asked(R"("rule": "heard", "lead": true)");
  CHECK(code(p.attempt(2, Verb::agree)) == "flow_helpers_unheard");
  CHECK_FALSE(p.offer(2, Verb::agree));
  REQUIRE(p.attempt(4, Verb::agree));
  REQUIRE(p.attempt(3, Verb::agree));
  REQUIRE(p.attempt(2, Verb::agree));
  CHECK(p.where() == "b: 6");
}

TEST_CASE("to abstain is neither to agree nor to disagree, and needs a word why") {
  auto p = asked(R"("rule": "all", "abstain": true)");
  auto silent = p.command(Verb::abstain, 2);
  silent.opinion.clear();
  CHECK(code(p.attempt(2, silent)) == "opinion_required");
  REQUIRE(p.attempt(2, Verb::abstain));
  for (Id person : {3, 4}) REQUIRE(p.attempt(person, Verb::agree));
  CHECK(p.where() == "b: 6");
}

TEST_CASE("nobody to ask, nothing to wait for: a step over an empty list is passed over") {
  Play p{R"([{"step": "a", "by": "starter"}, {"each": "consult", "by": "2,3", "over": "organs"},
             {"step": "b", "by": "6"}])"};
  auto q = p;
  REQUIRE(p.attempt(1, Verb::submit));
  CHECK(p.where() == "b: 6");
  q.office.fields["organs"] = json::array{1, 2};
  REQUIRE(q.attempt(1, Verb::submit));
  CHECK(q.where() == "consult: 2 3");
}

TEST_CASE("somebody named twice is asked once, and an item is not passed to one who is asked himself") {
  Play p{R"([{"step": "a", "by": "starter"}, {"each": "consult", "by": "2,3,2", "rule": "all"}])"};
  REQUIRE(p.attempt(1, Verb::submit));
  CHECK(p.where() == "consult: 2 3");
  CHECK(code(p.transfer(2, 3)) == "flow_nobody_new");
  REQUIRE(p.transfer(2, 5));
  CHECK(p.where() == "consult: 5 3");
}

TEST_CASE("readers read: no way back, no vote, and the bar tells how many have") {
  Play p{R"([{"step": "a", "by": "starter"}, {"read": "circulate", "by": "2,3,4"}, {"step": "b", "by": "6"}])"};
  REQUIRE(p.attempt(1, Verb::submit));
  CHECK(p.offered(2) == std::set<std::string>{"mark_read", "transfer", "view"});
  CHECK(code(p.attempt(2, Verb::agree)) == "flow_verb_not_allowed");
  REQUIRE(p.attempt(3, Verb::mark_read));
  auto bar = progress(p.definition, p.state, p.office.context(1));
  CHECK(bar[1].heard == 1);
  CHECK(bar[1].asked == 3);
  for (Id person : {2, 4}) REQUIRE(p.attempt(person, Verb::mark_read));
  CHECK(p.where() == "b: 6");
}

// ── Sent round beside the flow ──

TEST_CASE("what is sent round moves nothing, is read once, and may be passed on by its readers") {
  Play p{R"([{"step": "a", "by": "starter"}, {"step": "b", "by": "2", "circulate": true, "back_to": "a"}])"};
  REQUIRE(p.attempt(1, Verb::submit));
  CHECK(code(p.circulate(3, {4})) == "flow_not_responsible");
  REQUIRE(p.circulate(2, {3, 4, 3}));
  CHECK(p.where() == "b: 2");
  CHECK(p.state.readings.size() == 2);
  CHECK(p.offered(3) == std::set<std::string>{"mark_read", "circulate", "view"});
  REQUIRE(p.circulate(3, {4, 5}));
  REQUIRE(p.state.readings.size() == 3);
  CHECK(p.state.readings[2].from_item == p.state.readings[0].item.id);
  CHECK(code(p.circulate(3, {4, 5})) == "flow_nobody_new");
  REQUIRE(p.send_back(2, "a", Mode::direct));
  REQUIRE(p.attempt(1, Verb::submit));
  REQUIRE(p.attempt(2, Verb::agree));
  CHECK(p.where() == "closed");
  REQUIRE(p.attempt(4, Verb::mark_read));
  CHECK(p.offered(4) == std::set<std::string>{"circulate", "view"});
  CHECK(p.state.readings[1].read_at);
}

TEST_CASE("urging reaches those who read beside the flow too") {
  Play p{R"([{"step": "a", "by": "starter"}, {"step": "b", "by": "2", "circulate": true}])"};
  REQUIRE(p.attempt(1, Verb::submit));
  REQUIRE(p.circulate(2, {3}));
  auto urged = p.attempt(1, Verb::urge);
  REQUIRE(urged);
  CHECK(urged->changes.size() == 2);
  CHECK(std::get<Marked>(urged->changes[1]).visit == 0);
  REQUIRE(p.attempt(3, Verb::mark_read));
  p.office.now += std::chrono::hours(1);
  CHECK(p.attempt(1, Verb::urge)->changes.size() == 1);
}

TEST_CASE("a circulation ends at its depth") {
  Play p{R"([{"step": "a", "by": "starter"}, {"step": "b", "by": "2", "circulate": true}])"};
  REQUIRE(p.attempt(1, Verb::submit));
  for (Id from = 2; from < 2 + deepest_circulation; ++from) REQUIRE(p.circulate(from, {from + 1}));
  CHECK(code(p.circulate(2 + deepest_circulation, {8})) == "flow_circulation_limit");
}

TEST_CASE("reminders rise by level, also after the time is up, each told once") {
  Play p{R"([{"step": "a", "by": "starter"}, {"step": "b", "by": "2", "due": "10", "remind": ["4", "1", "-3"]}])"};
  REQUIRE(p.attempt(1, Verb::submit));
  int visit = testing::only_visit(p.state).number;
  auto told = [&](int hours) -> std::string {
    p.office.now += std::chrono::hours(hours);
    auto fired = p.timer(Verb::remind, visit);
    REQUIRE(fired);
    if (fired->changes.empty()) return "nothing";
    auto& mark = std::get<Marked>(fired->changes[0]);
    return fmt::format("{}{}", mark.mark == Mark::overdue ? "overdue " : "level ", mark.slot);
  };
  CHECK(told(5) == "nothing");
  CHECK(told(1) == "level 1");
  CHECK(told(0) == "nothing");
  CHECK(told(3) == "level 2");
  CHECK(told(1) == "overdue 2");
  CHECK(told(3) == "level 3");
  CHECK(told(9) == "nothing");
}

}  // namespace zs::flow
