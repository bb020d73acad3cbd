// The office gives an item to another person, and moves a matter to another step.
#include <flow/test_support.h>

namespace zs::flow {
using testing::code;
using testing::Play;
using testing::who;

namespace {

Result<Decision> give(Play& p, Id item, Id to) {
  auto c = p.command(Verb::reassign, 8);
  c.work_item = item;
  c.people = {who(to)};
  return p.attempt(8, c);
}

Result<Decision> jump(Play& p, std::vector<std::string> to, bool confirmed = false, Id item = no_id) {
  auto c = p.command(Verb::jump, 8);
  c.to_steps = std::move(to);
  c.confirmed = confirmed;
  c.work_item = item;
  return p.attempt(8, c);
}

constexpr std::string_view wide =
    R"([{"step": "a", "by": "starter"},
        {"step": "b", "by": "2", "back_to": "a"},
        {"parallel": [{"steps": [{"step": "c", "by": "3"}, {"step": "d", "by": "4"}]},
                      {"steps": [{"step": "e", "by": "5"}]},
                      {"steps": [{"parallel": [{"steps": [{"step": "f", "by": "6"}]},
                                               {"steps": [{"step": "g", "by": "7"}]}]}]}]},
        {"step": "h", "by": "2"}])";

}  // namespace

TEST_CASE("the office gives anybody's item to another, who has the step's deadline; whoever had it finds it closed") {
  Play p{R"([{"step": "a", "by": "starter"}, {"step": "b", "by": "2", "due": "8", "back_to": "a"},
             {"step": "c", "by": "3", "not_same_as": "b"}])"};
  REQUIRE(p.attempt(1, Verb::submit));
  Id old = p.item_of(2);
  auto due = p.state.visit(2)->due_at;
  CHECK(code(give(p, old, 2)) == "flow_nobody_new");
  p.office.gone.insert(5);
  CHECK(code(give(p, old, 5)) == "flow_person_not_active");
  auto by_holder = p.command(Verb::reassign, 2);
  by_holder.people = {who(4)};
  CHECK(code(p.attempt(2, by_holder)) == "flow_not_responsible");
  auto silent = p.command(Verb::reassign, 8);
  silent.opinion.clear();
  CHECK(code(p.attempt(8, silent)) == "opinion_required");
  REQUIRE(give(p, old, 4));
  CHECK(p.where() == "b: 4");
  CHECK(p.state.visit(2)->due_at == due);
  auto late = p.command(Verb::agree, 2);
  late.work_item = old;
  CHECK(code(p.attempt(2, late)) == "flow_item_closed");
  CHECK(code(give(p, old, 6)) == "flow_item_closed");
  REQUIRE(p.attempt(4, Verb::agree));
  CHECK(code(give(p, p.item_of(3), 4)) == "flow_second_person");
}

TEST_CASE("of a pool all candidates make way for who is given it; of several voices the others stay") {
  Play p{R"([{"step": "a", "by": "starter"}, {"step": "b", "by": "2,3,4", "pool": true},
             {"each": "c", "by": "5,6", "rule": "all"}])"};
  REQUIRE(p.attempt(1, Verb::submit));
  REQUIRE(give(p, p.item_of(2), 3));
  CHECK(p.where() == "b: 3");
  CHECK(p.offered(2).empty());
  CHECK(p.offered(3).contains("agree"));
  CHECK_FALSE(p.offered(3).contains("unclaim"));
  REQUIRE(p.attempt(3, Verb::agree));
  CHECK(code(give(p, p.item_of(5), 6)) == "flow_nobody_new");
  REQUIRE(give(p, p.item_of(5), 7));
  CHECK(p.where() == "c: 7 6");
  REQUIRE(p.attempt(7, Verb::agree));
  CHECK(code(give(p, p.item_of(6), 7)) == "flow_nobody_new");
}

TEST_CASE("the office moves a matter forward and back; what stood open is void") {
  Play p{wide};
  REQUIRE(p.attempt(1, Verb::submit));
  CHECK(code(jump(p, {"b"})) == "flow_jump_here");
  CHECK(code(jump(p, {"x"})) == "flow_jump_targets");
  auto stale = p.command(Verb::jump, 8);
  stale.to_step = "h";
  stale.revision = 0;
  CHECK(code(p.attempt(8, stale)) == "stale_revision");
  auto by_starter = p.command(Verb::jump, 1);
  by_starter.to_step = "h";
  CHECK(code(p.attempt(1, by_starter)) == "flow_not_responsible");
  Id old = p.item_of(2);
  REQUIRE(jump(p, {"h"}));
  CHECK(p.where() == "h: 2");
  auto late = p.command(Verb::agree, 2);
  late.work_item = old;
  CHECK(code(p.attempt(2, late)) == "flow_item_unknown");
  REQUIRE(jump(p, {"a"}));
  CHECK(p.where() == "a: 1");
  REQUIRE(p.attempt(1, Verb::submit));
  CHECK(p.where() == "b: 2");
  REQUIRE(p.send_back(2, "a", Mode::rerun));
}

TEST_CASE("moved into arms of a parallel part, its join waits for exactly these") {
  Play p{wide};
  REQUIRE(p.attempt(1, Verb::submit));
  CHECK(code(jump(p, {"c", "d"})) == "flow_jump_targets");
  CHECK(code(jump(p, {"c", "h"})) == "flow_jump_targets");
  CHECK(code(jump(p, {"c", "c"})) == "flow_jump_targets");
  REQUIRE(jump(p, {"d", "f"}));
  CHECK(p.where() == "d: 4 | f: 6");
  REQUIRE(p.attempt(6, Verb::agree));
  CHECK(p.where() == "d: 4");
  REQUIRE(p.attempt(4, Verb::agree));
  CHECK(p.where() == "h: 2");
}

TEST_CASE("one token moves inside its arm, and not out of it; the whole matter moves out of all arms") {
  Play p{wide};
  REQUIRE(p.attempt(1, Verb::submit));
  REQUIRE(p.attempt(2, Verb::agree));
  CHECK(p.where() == "c: 3 | e: 5 | f: 6 | g: 7");
  CHECK(code(jump(p, {"e"}, false, p.item_of(3))) == "flow_jump_outside");
  REQUIRE(jump(p, {"d"}, false, p.item_of(3)));
  CHECK(p.where() == "e: 5 | f: 6 | g: 7 | d: 4");
  CHECK_FALSE(p.offer(2, Verb::withdraw));
  REQUIRE(jump(p, {"e"}));
  CHECK(p.where() == "e: 5");
  CHECK(p.state.forks[0].state == ForkState::dropped);
  REQUIRE(p.attempt(5, Verb::agree));
  CHECK(p.where() == "h: 2");
}

TEST_CASE("past a step that should have been signed it goes only after a second word") {
  Play p{R"([{"step": "a", "by": "starter"}, {"step": "b", "by": "2"},
             {"step": "s", "by": "3", "freezes": ["cost"]}, {"step": "d", "by": "4"}])"};
  REQUIRE(p.attempt(1, Verb::submit));
  CHECK(code(jump(p, {"d"})) == "flow_jump_unconfirmed");
  REQUIRE(jump(p, {"s"}));
  CHECK(code(jump(p, {"d"})) == "flow_jump_unconfirmed");
  REQUIRE(jump(p, {"b"}));
  REQUIRE(jump(p, {"d"}, true));
  CHECK(p.where() == "d: 4");
}

}  // namespace zs::flow
