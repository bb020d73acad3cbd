#include <flow/test_support.h>

namespace zs::flow {
using testing::code;
using testing::define;
using testing::Play;
using testing::who;

namespace {

constexpr std::string_view two_arms = R"([
  {"step": "draft", "by": "starter"},
  {"parallel": [
    {"steps": [{"step": "law", "by": "2", "back_to": "draft"},
               {"step": "law_head", "by": "3", "back_to": ["law", "draft"]}]},
    {"steps": [{"step": "money", "by": "4", "back_to": "draft"}]},
    {"when": "abroad", "steps": [{"step": "foreign", "by": "5"}]}
  ]},
  {"step": "sign", "by": "6", "back_to": "draft"}
])";

Play begun() {
  Play p{two_arms};
  REQUIRE(p.attempt(1, Verb::submit));
  return p;
}

}  // namespace

TEST_CASE("a parallel part is with everybody at once, and goes on when the last has come") {
  auto p = begun();
  CHECK(p.where() == "law: 2 | money: 4");
  REQUIRE(p.attempt(4, Verb::agree));
  CHECK(p.where() == "law: 2");
  REQUIRE(p.attempt(2, Verb::agree));
  CHECK(p.where() == "law_head: 3");
  REQUIRE(p.attempt(3, Verb::agree));
  CHECK(p.where() == "sign: 6");
  REQUIRE(p.attempt(6, Verb::agree));
  CHECK(p.where() == "closed");
}

TEST_CASE("an arm whose condition does not hold is not waited for, nor is one whose steps are all passed over") {
  auto p = begun();
  CHECK(p.state.forks.at(0).arms == std::vector<int>{0, 1});
  Play q{R"([{"step": "a", "by": "starter"},
             {"parallel": [{"steps": [{"step": "b", "by": "2", "when": "never"}]},
                           {"steps": [{"step": "c", "by": "3"}]}]},
             {"step": "d", "by": "4"}])"};
  REQUIRE(q.attempt(1, Verb::submit));
  CHECK(q.where() == "c: 3");
  REQUIRE(q.attempt(3, Verb::agree));
  CHECK(q.where() == "d: 4");
}

TEST_CASE("a parallel part of which nothing is wanted is passed over") {
  Play p{R"([{"step": "a", "by": "starter"},
             {"parallel": [{"when": "x", "steps": [{"step": "b", "by": "2"}]},
                           {"when": "y", "steps": [{"step": "c", "by": "3"}]}]},
             {"step": "d", "by": "4"}])"};
  REQUIRE(p.attempt(1, Verb::submit));
  CHECK(p.where() == "d: 4");
  CHECK(p.state.forks.empty());
}

TEST_CASE("sent back within its arm, the other arms go on as if nothing had happened") {
  auto p = begun();
  REQUIRE(p.attempt(2, Verb::agree));
  REQUIRE(p.send_back(3, "law", Mode::direct));
  CHECK(p.where() == "money: 4 | law: 2");
  REQUIRE(p.attempt(4, Verb::agree));
  REQUIRE(p.attempt(2, Verb::agree));
  CHECK(p.where() == "law_head: 3");
  REQUIRE(p.attempt(3, Verb::agree));
  CHECK(p.where() == "sign: 6");
}

TEST_CASE("sent back before the fork, every arm is given up and none of their votes completes the next round") {
  auto p = begun();
  REQUIRE(p.attempt(4, Verb::agree));
  REQUIRE(p.send_back(2, "draft", Mode::rerun));
  CHECK(p.where() == "draft: 1");
  REQUIRE(p.attempt(1, Verb::submit));
  CHECK(p.where() == "law: 2 | money: 4");
  REQUIRE(p.attempt(2, Verb::agree));
  REQUIRE(p.attempt(3, Verb::agree));
  CHECK(p.where() == "money: 4");
  REQUIRE(p.attempt(4, Verb::agree));
  CHECK(p.where() == "sign: 6");
}

TEST_CASE("out of an arm one cannot ask for a direct return: the other arms would be lost") {
  auto p = begun();
  CHECK(code(p.send_back(2, "draft", Mode::direct)) == "flow_target_not_offered");
  auto back = p.offer(2, Verb::send_back).value();
  REQUIRE(back.routes.size() == 1);
  CHECK(back.routes[0].mode == Mode::rerun);
}

TEST_CASE("from behind the join it goes back to before the fork") {
  auto p = begun();
  for (Id person : {2, 3, 4}) REQUIRE(p.attempt(person, Verb::agree));
  REQUIRE(p.send_back(6, "draft", Mode::direct));
  CHECK(p.where() == "draft: 1");
  REQUIRE(p.attempt(1, Verb::submit));
  CHECK(p.where() == "sign: 6");
}

TEST_CASE("what opened a parallel part is taken back from all arms or not at all") {
  auto p = begun();
  auto q = p;
  REQUIRE(p.attempt(1, Verb::withdraw));
  CHECK(p.where() == "draft: 1");
  CHECK(p.state.forks.empty());
  REQUIRE(q.attempt(4, Verb::agree));
  CHECK(code(q.attempt(1, Verb::withdraw)) == "flow_withdraw_too_late");
}

TEST_CASE(
    "an arm that waits at the join is taken back, and so is the one that completed it while nobody touched the next") {
  auto p = begun();
  REQUIRE(p.attempt(4, Verb::agree));
  REQUIRE(p.attempt(4, Verb::withdraw));
  CHECK(p.where() == "law: 2 | money: 4");
  for (Id person : {2, 3, 4}) REQUIRE(p.attempt(person, Verb::agree));
  CHECK(p.where() == "sign: 6");
  CHECK(code(p.attempt(3, Verb::withdraw)) == "flow_withdraw_too_late");
  REQUIRE(p.attempt(4, Verb::withdraw));
  CHECK(p.where() == "money: 4");
  REQUIRE(p.attempt(4, Verb::agree));
  CHECK(p.where() == "sign: 6");
}

TEST_CASE("an arm that ends the matter ends it for all") {
  Play p{R"([{"step": "a", "by": "starter"},
    {"parallel": [{"steps": [{"step": "b", "by": "2", "disagree": "end"}]}, {"steps": [{"step": "c", "by": "3"}]}]}])"};
  REQUIRE(p.attempt(1, Verb::submit));
  REQUIRE(p.attempt(2, Verb::disagree));
  CHECK(p.where() == "rejected");
  CHECK(holders(p.definition, p.state).empty());
  CHECK(code(p.attempt(3, Verb::agree)) == "flow_ended");
}

TEST_CASE("who has two arms on his desk is offered each, and acts on the one he names") {
  Play p{R"([{"step": "a", "by": "starter"},
    {"parallel": [{"steps": [{"step": "b", "by": "2"}]}, {"steps": [{"step": "c", "by": "2"}]}]}])"};
  REQUIRE(p.attempt(1, Verb::submit));
  auto open = holders(p.definition, p.state);
  REQUIRE(open.size() == 2);
  int offered = 0;
  for (auto& action : available(p.definition, p.state, p.office.context(2), who(2)))
    offered += action.verb == Verb::agree;
  CHECK(offered == 2);
  auto c = p.command(Verb::agree, 2);
  c.work_item = open[1].work_item;
  REQUIRE(p.attempt(2, c));
  CHECK(p.where() == "b: 2");
}

TEST_CASE("who sends into a parallel part is told every way it takes, who comes last where it leads") {
  Play p{two_arms};
  auto submit = p.offer(1, Verb::submit).value();
  REQUIRE(submit.routes.size() == 2);
  CHECK(submit.all_routes);
  CHECK(submit.routes[1].to_step == "money");
  REQUIRE(p.attempt(1, Verb::submit));
  CHECK(p.offer(4, Verb::agree)->waits);
  for (Id person : {2, 3}) REQUIRE(p.attempt(person, Verb::agree));
  CHECK(p.offer(4, Verb::agree)->routes.at(0).to_step == "sign");
}

TEST_CASE("the step bar shows every open step as current and finished arms as done") {
  auto p = begun();
  REQUIRE(p.attempt(4, Verb::agree));
  std::string shown;
  for (auto& s : progress(p.definition, p.state, p.office.context(1)))
    shown += fmt::format("{}{} ", s.step, "=*.-"[static_cast<int>(s.progress)]);
  CHECK(shown == "draft= law* law_head. money= foreign- sign. ");
}

TEST_CASE("forks nest, and each join waits for its own") {
  Play p{R"([{"step": "a", "by": "starter"},
    {"parallel": [
      {"steps": [{"parallel": [{"steps": [{"step": "b", "by": "2"}]}, {"steps": [{"step": "c", "by": "3"}]}]},
                 {"step": "d", "by": "4"}]},
      {"steps": [{"step": "e", "by": "5"}]}]},
    {"step": "f", "by": "6"}])"};
  REQUIRE(p.attempt(1, Verb::submit));
  CHECK(p.where() == "b: 2 | c: 3 | e: 5");
  REQUIRE(p.attempt(5, Verb::agree));
  REQUIRE(p.attempt(2, Verb::agree));
  REQUIRE(p.attempt(3, Verb::agree));
  CHECK(p.where() == "d: 4");
  REQUIRE(p.attempt(4, Verb::agree));
  CHECK(p.where() == "f: 6");
}

}  // namespace zs::flow
