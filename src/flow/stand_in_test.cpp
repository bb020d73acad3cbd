#include <flow/test_support.h>

namespace zs::flow::testing {
namespace {

constexpr auto signing = R"([
  {"step": "apply", "by": "starter"},
  {"step": "review", "by": "2", "back_to": ["apply"]},
  {"step": "approve", "by": "3", "back_to": ["review"], "not_same_as": ["review"]}
])";
constexpr auto countersigning = R"([
  {"step": "apply", "by": "starter"},
  {"each": "sign", "by": "2,3,4", "rule": "all"}
])";

const Item& only_item(const State& state) { return only_visit(state).slots.at(0).items.at(0); }

TEST_CASE("who was given another's work has it in his name, and it counts as the other's") {
  Play p(signing);
  p.office.standing_in[2] = 5;
  CHECK(code(p.attempt(1, Verb::submit)) == "done");
  CHECK(p.where() == "review: 5");
  CHECK(only_item(p.state).principal() == who(2));
  CHECK(p.offered(2).count("agree") == 0);
  CHECK(code(p.attempt(5, Verb::agree)) == "done");
  const auto& said = *p.state.visit(2)->settlement;
  CHECK(said.by == who(5));
  CHECK(said.principal() == who(2));
  CHECK(said.on_behalf.front().via == Via::delegation);
}

TEST_CASE("a delegation is followed once and never in a ring") {
  Play p(signing);
  p.office.standing_in = {{2, 5}, {5, 6}, {6, 2}};
  p.attempt(1, Verb::submit);
  CHECK(p.where() == "review: 5");
}

TEST_CASE("two persons are kept apart: neither who acted nor for whom") {
  Play p(signing);
  p.office.standing_in[2] = 5;
  p.office.standing_in[3] = 5;
  p.attempt(1, Verb::submit);
  p.attempt(5, Verb::agree);
  CHECK(p.where() == "approve: 3");
}

TEST_CASE("who signs himself and for another has one voice, and it is noted") {
  Play p(countersigning);
  p.office.standing_in[3] = 4;
  p.attempt(1, Verb::submit);
  CHECK(p.where() == "sign: 2 4");
  CHECK(only_visit(p.state).slots.at(1).items.at(0).also == std::vector<Handler>{who(3)});
  p.attempt(2, Verb::agree);
  CHECK(code(p.attempt(4, Verb::agree)) == "done");
  CHECK(p.state.life == Life::closed);
}

TEST_CASE("sent back it comes to the principal, or to who stands in for him then") {
  Play p(signing);
  p.office.standing_in[2] = 5;
  p.attempt(1, Verb::submit);
  p.attempt(5, Verb::agree);
  p.office.standing_in.clear();
  CHECK(code(p.send_back(3, "review", Mode::direct)) == "done");
  CHECK(p.where() == "review: 2");
}

TEST_CASE("what is over cannot be acted on, and goes back") {
  Play p(signing);
  p.office.standing_in[2] = 5;
  p.attempt(1, Verb::submit);
  auto late = p.command(Verb::agree, 5);
  p.office.standing_in.clear();
  CHECK(code(p.attempt(5, late)) == "flow_stand_in_over");
  Command back;
  back.verb = Verb::hand_back;
  back.work_item = late.work_item;
  CHECK(code(p.attempt(5, back)) == "flow_not_responsible");
  CHECK(code(p.attempt(no_id, back)) == "done");
  CHECK(p.where() == "review: 2");
  CHECK(only_item(p.state).on_behalf.empty());
}

TEST_CASE("a desk is swept where its holder has begun nothing") {
  Play p(signing);
  p.attempt(1, Verb::submit);
  p.office.standing_in[2] = 5;
  Command sweep;
  sweep.verb = Verb::entrust;
  sweep.work_item = p.item_of(2);
  p.office.drafted.insert(2);
  p.attempt(no_id, sweep);
  CHECK(p.where() == "review: 2");
  p.office.drafted.clear();
  p.attempt(no_id, sweep);
  CHECK(p.where() == "review: 5");
}

TEST_CASE("beside him: both see it, whoever is first settles it, and it counts once") {
  Play p(countersigning);
  p.office.standing_mode = StandMode::assist;
  p.office.standing_in[3] = 5;
  p.attempt(1, Verb::submit);
  CHECK(p.where() == "sign: 2 3 5 4");
  auto other = p.command(Verb::agree, 3);
  CHECK(code(p.attempt(5, Verb::agree)) == "done");
  CHECK(code(p.attempt(3, other)) == "flow_item_closed");
  CHECK(p.where() == "sign: 2 4");
  CHECK(only_visit(p.state).voices.front().principal() == who(3));
}

TEST_CASE("passed on by one of both, the other has it no longer; when it ends his line alone is gone") {
  Play p(signing);
  p.office.standing_mode = StandMode::assist;
  p.office.standing_in[2] = 5;
  p.attempt(1, Verb::submit);
  Play ended = p;
  CHECK(code(p.transfer(2, 6)) == "done");
  CHECK(p.where() == "review: 6");
  ended.office.standing_in.clear();
  Command back;
  back.verb = Verb::hand_back;
  back.work_item = only_visit(ended.state).slots.at(0).items.at(1).id;
  CHECK(code(ended.attempt(no_id, back)) == "done");
  CHECK(ended.where() == "review: 2");
}

TEST_CASE("kept informed: the agent has it to read, the principal handles it") {
  Play p(signing);
  p.office.standing_mode = StandMode::copy;
  p.office.standing_in[2] = 5;
  p.attempt(1, Verb::submit);
  CHECK(p.where() == "review: 2");
  CHECK(p.offered(5).count("mark_read") == 1);
  CHECK(p.offered(5).count("agree") == 0);
}

TEST_CASE("a voice that gives way takes its group along: the next group is not asked early") {
  Play p(R"([{"step": "apply", "by": "starter"},
    {"each": "sign", "by": "7,8", "order": "groups", "then": ["6"], "rule": "all"}])");
  p.office.standing_in[8] = 7;
  p.attempt(1, Verb::submit);
  CHECK(p.where() == "sign: 7");
  p.attempt(7, Verb::agree);
  CHECK(p.where() == "sign: 6");
}

TEST_CASE("the starter's own step is his") {
  Play p(signing);
  p.office.standing_in[1] = 5;
  p.attempt(1, Verb::submit);
  p.send_back(2, "apply", Mode::direct);
  CHECK(p.where() == "apply: 1");
}

}  // namespace
}  // namespace zs::flow::testing
