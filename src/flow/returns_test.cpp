// Of several voices only one goes back; the others go on.
#include <flow/signers.h>
#include <flow/test_support.h>

namespace zs::flow {
using testing::code;
using testing::Play;

namespace {

Play asked(std::string_view keys) {
  Play p{fmt::format(R"([{{"step": "a", "by": "starter"}}, {{"step": "b", "by": "5"}},
                         {{"each": "sign", "by": "2,3,4", "rule": "all", "back_to": ["a", "b"], {}}},
                         {{"step": "c", "by": "6"}}])",
                     keys)};
  REQUIRE(p.attempt(1, Verb::submit));
  REQUIRE(p.attempt(5, Verb::agree));
  return p;
}

Result<Decision> back(Play& p, Id person, std::string to, std::optional<Mode> mode = {}) {
  auto c = p.command(Verb::send_back, person);
  c.to_step = std::move(to);
  c.mode = mode;
  return p.attempt(person, c);
}

}  // namespace

TEST_CASE("only his voice goes back: the handler of the step answers, the others go on") {
  auto p = asked(R"("returns": "own_voice")");
  auto offer = p.offer(2, Verb::send_back);
  REQUIRE(offer);
  REQUIRE(offer->routes.size() == 2);
  CHECK(offer->routes[0].mode == Mode::own_voice);
  CHECK(offer->routes[0].people[0].person == 5);
  REQUIRE(back(p, 2, "a"));
  CHECK(p.where() == "sign: 1 3 4");
  CHECK(p.offered(1).contains("advise"));
  CHECK_FALSE(p.offered(1).contains("agree"));
  REQUIRE(p.attempt(3, Verb::agree));
  CHECK(code(p.attempt(2, Verb::agree)) == "flow_verb_not_allowed");
  auto answer = p.command(Verb::advise, 1);
  answer.opinion = "已说明。";
  REQUIRE(p.attempt(1, answer));
  CHECK(p.where() == "sign: 2 4");
  REQUIRE(p.attempt(2, Verb::agree));
  REQUIRE(p.attempt(4, Verb::agree));
  CHECK(p.where() == "c: 6");
}

TEST_CASE("what the step does not declare is not done") {
  auto all = asked(R"("disagree": "end")");
  CHECK(code(back(all, 2, "a", Mode::own_voice)) == "flow_target_not_offered");
  auto own = asked(R"("returns": "own_voice")");
  CHECK(code(back(own, 2, "a", Mode::direct)) == "flow_target_not_offered");
  CHECK(code(back(own, 2, "c")) == "flow_target_not_offered");
}

TEST_CASE("where either may be, he says which") {
  auto p = asked(R"("returns": "either")");
  auto q = p;
  REQUIRE(back(p, 2, "a", Mode::own_voice));
  CHECK(p.where() == "sign: 1 3 4");
  REQUIRE(back(p, 3, "b", Mode::rerun));
  CHECK(p.where() == "b: 5");
  REQUIRE(back(q, 2, "a"));
  CHECK(q.where() == "a: 1");
}

TEST_CASE("who signs himself, or is gone, cannot be asked to answer") {
  Play p{R"([{"step": "a", "by": "starter"}, {"each": "sign", "by": "1,2", "back_to": "a", "returns": "own_voice"}])"};
  REQUIRE(p.attempt(1, Verb::submit));
  CHECK_FALSE(p.offer(2, Verb::send_back));
  auto q = asked(R"("returns": "own_voice")");
  q.office.gone.insert(5);
  CHECK(q.offer(2, Verb::send_back)->routes.size() == 1);
}

TEST_CASE("he who returned his voice may do without the answer") {
  auto p = asked(R"("returns": "own_voice")");
  REQUIRE(back(p, 2, "b"));
  auto off = p.command(Verb::remove_signer, 2);
  off.people = {testing::who(5)};
  off.opinion = "已当面说清。";
  REQUIRE(p.attempt(2, off));
  CHECK(p.where() == "sign: 2 3 4");
}

TEST_CASE("who holds two posts is asked once, or under each where the step says so") {
  for (bool each : {false, true}) {
    Play p{fmt::format(R"([{{"step": "a", "by": "starter"}}, {{"each": "sign", "by": "2,3,-2", "rule": "all"{}}}])",
                       each ? R"(, "each_post": true)" : "")};
    REQUIRE(p.attempt(1, Verb::submit));
    CHECK(p.where() == (each ? "sign: 2 3 2" : "sign: 2 3"));
    REQUIRE(p.attempt(2, Verb::agree));
    REQUIRE(p.attempt(3, Verb::agree));
    CHECK(p.where() == (each ? "sign: 2" : "closed"));
    if (each) REQUIRE(p.attempt(2, Verb::agree));
    CHECK(p.where() == "closed");
  }
}

TEST_CASE("who was asked by a handler is known as such") {
  auto p = asked(R"("returns": "own_voice")");
  REQUIRE(back(p, 2, "a"));
  CHECK(was_asked(p.state, p.item_of(1)));
  CHECK_FALSE(was_asked(p.state, p.item_of(3)));
}

}  // namespace zs::flow
