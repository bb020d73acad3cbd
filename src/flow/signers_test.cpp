// 加签 and 减签: signers added before, after and beside, and taken off again.
#include <flow/signers.h>
#include <flow/test_support.h>

namespace zs::flow {
using testing::code;
using testing::Play;
using testing::who;

namespace {

Result<Decision> add(Play& p, Id person, Placing placing, const std::vector<Id>& signers) {
  auto c = p.command(Verb::add_signer, person);
  c.placing = placing;
  for (Id one : signers) c.people.push_back(who(one));
  return p.attempt(person, c);
}

Result<Decision> take_off(Play& p, Id person, Id signer, std::string why = "已出差。") {
  auto c = p.command(Verb::remove_signer, person);
  c.work_item = no_id;
  c.people = {who(signer)};
  c.opinion = std::move(why);
  return p.attempt(person, c);
}

Result<Decision> advise(Play& p, Id person) {
  auto c = p.command(Verb::advise, person);
  c.opinion = "可行。";
  return p.attempt(person, c);
}

/// One signer at `b`, who may add others.
Play alone(std::string_view more = R"("disagree": "end")") {
  Play p{fmt::format(R"([{{"step": "a", "by": "starter"}},
                         {{"step": "b", "by": "2", "back_to": "a", "add_signer": ["before", "after"], {}}},
                         {{"step": "c", "by": "6", "back_to": ["a", "b"]}}])",
                     more)};
  REQUIRE(p.attempt(1, Verb::submit));
  return p;
}

Play together(std::string_view more) {
  Play p{fmt::format(R"([{{"step": "a", "by": "starter"}},
                         {{"each": "b", "by": "2,3,4", "back_to": "a",
                          "add_signer": ["parallel", "before", "after"], {}}},
                         {{"step": "c", "by": "6"}}])",
                     more)};
  REQUIRE(p.attempt(1, Verb::submit));
  return p;
}

}  // namespace

TEST_CASE("asked before: they give a word, it comes back, and who asked decides") {
  auto p = alone();
  REQUIRE(add(p, 2, Placing::before, {4, 5}));
  CHECK(p.where() == "b: 4 5");
  CHECK(code(p.attempt(2, Verb::agree)) == "flow_verb_not_allowed");
  CHECK(p.offered(2) == std::set<std::string>{"send_back", "remove_signer", "urge"});
  CHECK(p.offered(4) == std::set<std::string>{"advise", "transfer", "view"});
  CHECK(code(p.attempt(4, Verb::agree)) == "flow_verb_not_allowed");
  REQUIRE(advise(p, 5));
  CHECK(p.where() == "b: 4");
  REQUIRE(advise(p, 4));
  CHECK(p.where() == "b: 2");
  REQUIRE(p.attempt(2, Verb::agree));
  CHECK(p.where() == "c: 6");
}

TEST_CASE("a word that was only asked for is no vote") {
  auto p = together(R"("rule": "60%")");
  REQUIRE(add(p, 2, Placing::before, {5}));
  REQUIRE(advise(p, 5));
  REQUIRE(p.attempt(3, Verb::agree));
  CHECK(p.where() == "b: 2 4");
  REQUIRE(p.attempt(2, Verb::agree));
  CHECK(p.where() == "c: 6");
}

TEST_CASE("asked after: they sign when he has agreed, and their word decides too") {
  auto p = alone();
  REQUIRE(add(p, 2, Placing::after, {4}));
  CHECK(p.where() == "b: 2");
  CHECK(code(p.attempt(4, Verb::agree)) == "flow_not_responsible");
  CHECK(p.offer(2, Verb::agree)->waits);
  REQUIRE(p.attempt(2, Verb::agree));
  CHECK(p.where() == "b: 4");
  auto q = p;
  REQUIRE(p.attempt(4, Verb::agree));
  CHECK(p.where() == "c: 6");
  REQUIRE(q.attempt(4, Verb::disagree));
  CHECK(q.where() == "rejected");
}

TEST_CASE("asked beside: one more voice, counted with the others") {
  auto p = together(R"("rule": "50%", "disagree": "end")");
  REQUIRE(add(p, 2, Placing::parallel, {5}));
  CHECK(p.where() == "b: 2 5 3 4");
  REQUIRE(p.attempt(2, Verb::agree));
  CHECK(p.where() == "b: 5 3 4");
  REQUIRE(p.attempt(5, Verb::agree));
  CHECK(p.where() == "c: 6");
}

TEST_CASE("one by one, an added voice follows the one who asked") {
  auto p = together(R"("rule": "all", "order": "one_by_one")");
  REQUIRE(add(p, 2, Placing::parallel, {5}));
  CHECK(p.where() == "b: 2");
  for (Id person : {2, 5, 3, 4}) {
    CHECK(p.where() == fmt::format("b: {}", person));
    REQUIRE(p.attempt(person, Verb::agree));
  }
  CHECK(p.where() == "c: 6");
}

TEST_CASE("with an open addition it can still be sent back, and nobody keeps a part of it") {
  auto p = alone();
  REQUIRE(add(p, 2, Placing::before, {4}));
  auto q = p;
  REQUIRE(p.send_back(2, "a", Mode::direct));
  CHECK(p.where() == "a: 1");
  CHECK(code(advise(p, 4)) == "flow_not_responsible");
  REQUIRE(p.attempt(1, Verb::submit));
  CHECK(p.where() == "b: 2");

  auto r = together(R"("rule": "all")");
  REQUIRE(add(r, 2, Placing::before, {5}));
  REQUIRE(r.send_back(3, "a", Mode::rerun));
  CHECK(r.where() == "a: 1");
  CHECK(code(q.attempt(1, Verb::revoke)) == "flow_revoke_too_late");
}

TEST_CASE("sent back later, it goes to who handled the step, not to who was added") {
  auto p = alone();
  REQUIRE(add(p, 2, Placing::after, {4}));
  REQUIRE(p.attempt(2, Verb::agree));
  REQUIRE(p.attempt(4, Verb::agree));
  REQUIRE(p.send_back(6, "b", Mode::direct));
  CHECK(p.where() == "b: 2");
}

TEST_CASE("an addition is taken off by who made it, with a reason, and nothing is left of it") {
  auto p = alone();
  auto before = encode(p.state);
  REQUIRE(add(p, 2, Placing::before, {4, 5}));
  CHECK(code(take_off(p, 1, 4)) == "flow_verb_not_allowed");
  CHECK(code(take_off(p, 5, 4)) == "flow_not_responsible");
  CHECK(code(take_off(p, 2, 4, "")) == "opinion_required");
  CHECK(code(take_off(p, 2, 3)) == "flow_last_signer");
  REQUIRE(take_off(p, 2, 4));
  CHECK(p.where() == "b: 5");
  REQUIRE(take_off(p, 2, 5));
  CHECK(p.where() == "b: 2");
  CHECK(encode(p.state) == before);
  CHECK(code(take_off(p, 2, 5)) == "flow_not_responsible");
}

TEST_CASE("who has spoken is not taken off, nor is anybody by whom alone it could still pass") {
  auto p = together(R"("rule": "all", "disagree": "end")");
  REQUIRE(add(p, 2, Placing::parallel, {5, 7}));
  REQUIRE(p.attempt(5, Verb::agree));
  CHECK(code(take_off(p, 2, 5)) == "flow_last_signer");
  CHECK(code(take_off(p, 2, 3)) == "flow_last_signer");  // he was asked by the step, not by 2

  auto q = together(R"("rule": "any", "disagree": "go_on")");
  REQUIRE(add(q, 2, Placing::parallel, {5}));
  for (Id person : {2, 3, 4}) REQUIRE(q.attempt(person, Verb::disagree));
  CHECK(q.where() == "b: 5");
  CHECK_FALSE(q.offer(2, Verb::remove_signer));
  CHECK(code(take_off(q, 2, 5)) == "flow_verb_not_allowed");
}

TEST_CASE("taken off, the rule is asked again at once") {
  auto p = together(R"("rule": "60%", "disagree": "end")");
  REQUIRE(add(p, 2, Placing::parallel, {5, 7, 8}));
  for (Id person : {2, 3, 4}) REQUIRE(p.attempt(person, Verb::agree));  // 3 of 6
  CHECK(p.where() == "b: 5 7 8");
  REQUIRE(take_off(p, 2, 8));  // 3 of 5
  CHECK(p.where() == "c: 6");
}

TEST_CASE("when the one who is being asked is taken off, the next in order is asked") {
  auto p = together(R"("rule": "all", "order": "one_by_one")");
  REQUIRE(add(p, 2, Placing::after, {5}));
  REQUIRE(p.attempt(2, Verb::agree));
  CHECK(p.where() == "b: 5");
  REQUIRE(take_off(p, 2, 5));
  CHECK(p.where() == "b: 3");
}

TEST_CASE("with who is taken off go those he had asked himself") {
  auto p = alone();
  REQUIRE(add(p, 2, Placing::after, {4}));
  REQUIRE(p.attempt(2, Verb::agree));
  REQUIRE(add(p, 4, Placing::before, {5}));
  CHECK(p.where() == "b: 5");
  REQUIRE(take_off(p, 2, 4));
  CHECK(p.where() == "c: 6");
}

TEST_CASE("a word taken back puts those asked after it to waiting again, unless they have begun") {
  auto p = alone();
  REQUIRE(add(p, 2, Placing::after, {4, 5}));
  REQUIRE(p.attempt(2, Verb::agree));
  CHECK(p.where() == "b: 4 5");
  auto q = p;
  REQUIRE(p.attempt(2, Verb::withdraw));
  CHECK(p.where() == "b: 2");
  REQUIRE(p.attempt(2, Verb::agree));
  CHECK(p.where() == "b: 4 5");
  REQUIRE(q.attempt(4, Verb::agree));
  CHECK(code(q.attempt(2, Verb::withdraw)) == "flow_withdraw_too_late");
  REQUIRE(q.attempt(5, Verb::agree));
  CHECK(q.where() == "c: 6");
  REQUIRE(q.attempt(5, Verb::withdraw));
  CHECK(q.where() == "b: 5");
  REQUIRE(q.attempt(5, Verb::agree));
  CHECK(q.where() == "c: 6");
}

TEST_CASE("nobody is asked twice, nobody who has left is asked, and there is a limit") {
  auto p = together(R"("rule": "all")");
  CHECK(code(add(p, 2, Placing::parallel, {3, 2})) == "flow_nobody_new");
  CHECK(code(add(p, 2, Placing::parallel, {})) == "flow_nobody_new");
  p.office.gone = {5};
  CHECK(code(add(p, 2, Placing::parallel, {5})) == "flow_person_not_active");
  std::vector<Id> many;
  for (Id person = 100; person < 100 + most_added; ++person) many.push_back(person);
  REQUIRE(add(p, 2, Placing::parallel, many));
  CHECK(code(add(p, 3, Placing::parallel, {90})) == "flow_signer_limit");

  auto q = alone();
  Id asking = 2;
  for (Id next = 10; next < 10 + deepest_addition; ++next) {
    REQUIRE(add(q, asking, Placing::after, {next}));
    REQUIRE(q.attempt(asking, Verb::agree));
    asking = next;
  }
  CHECK(code(add(q, asking, Placing::after, {20})) == "flow_signer_limit");
  CHECK(code(add(q, asking, Placing::parallel, {20})) == "flow_signer_limit");
}

TEST_CASE("whose word was asked may be asked again, and gets the item if it is passed on to him") {
  auto p = alone();
  REQUIRE(add(p, 2, Placing::before, {4}));
  CHECK(code(p.transfer(4, 2)) == "flow_nobody_new");
  REQUIRE(p.transfer(4, 5));
  REQUIRE(advise(p, 5));
  REQUIRE(add(p, 2, Placing::before, {5}));
  REQUIRE(advise(p, 5));
  REQUIRE(p.transfer(2, 5));
  CHECK(p.where() == "b: 5");
}

TEST_CASE("a step adds only as it is declared") {
  auto p = together(R"("rule": "all")");
  Play q{R"([{"step": "a", "by": "starter"}, {"step": "b", "by": "2", "add_signer": "before"}])"};
  REQUIRE(q.attempt(1, Verb::submit));
  CHECK(code(add(q, 2, Placing::after, {4})) == "flow_verb_not_allowed");
  CHECK(q.offer(2, Verb::add_signer)->routes.size() == 1);
  CHECK(p.offer(2, Verb::add_signer)->routes.size() == 3);
  REQUIRE(q.attempt(2, Verb::agree));
  CHECK_FALSE(q.offer(1, Verb::add_signer));
}

TEST_CASE("the step bar counts those who were added") {
  auto p = alone();
  REQUIRE(add(p, 2, Placing::after, {4, 5}));
  REQUIRE(p.attempt(2, Verb::agree));
  auto bar = progress(p.definition, p.state, p.office.context(1));
  CHECK(bar[1].heard == 1);
  CHECK(bar[1].asked == 3);
}

namespace {

/// `a` sends it to those the field lists.
Play sent_to_several(std::string_view withdraw, std::string_view more = R"("rule": "all")") {
  Play p{fmt::format(R"([{{"step": "a", "by": "starter", "withdraw": "{}"}},
                         {{"each": "b", "by": "2,3,4", "over": "l0", "back_to": "a", {}}},
                         {{"step": "c", "by": "6"}}])",
                     withdraw, more)};
  p.office.fields["l0"] = json::array{"x"};
  REQUIRE(p.attempt(1, Verb::submit));
  return p;
}

}  // namespace

TEST_CASE("of several it was sent to, one who has not opened it is asked no longer; the others go on") {
  auto p = sent_to_several("unread");
  REQUIRE(p.attempt(3, Verb::view));
  CHECK(code(p.attempt(1, Verb::withdraw)) == "flow_withdraw_too_late");
  CHECK(code(take_off(p, 1, 3)) == "flow_last_signer");
  CHECK(code(take_off(p, 2, 4)) == "flow_not_responsible");
  CHECK(code(take_off(p, 1, 4, "")) == "opinion_required");
  REQUIRE(take_off(p, 1, 4, "误选。"));
  CHECK(p.where() == "b: 2 3");
  REQUIRE(p.attempt(3, Verb::agree));
  REQUIRE(take_off(p, 1, 2, "不必了。"));
  CHECK(p.where() == "c: 6");
}

TEST_CASE("who opened it may be left out until he begins, where the step says so; a lead and a veto never") {
  auto begun = sent_to_several("unprocessed");
  REQUIRE(begun.attempt(3, Verb::view));
  REQUIRE(take_off(begun, 1, 3));
  CHECK(begun.where() == "b: 2 4");
  auto never = sent_to_several("never");
  CHECK(code(take_off(never, 1, 4)) == "flow_verb_not_allowed");
  auto strong = sent_to_several("unread", R"("rule": "67%", "disagree": "send_back", "veto": "any")");
  CHECK(code(take_off(strong, 1, 4)) == "flow_verb_not_allowed");
  auto led = sent_to_several("unread", R"("rule": "heard", "lead": true)");
  CHECK(code(take_off(led, 1, 2)) == "flow_last_signer");
  REQUIRE(take_off(led, 1, 4));
}

TEST_CASE("whom a rule of the declaration finds is not left out by who sent it") {
  Play p{R"([{"step": "a", "by": "starter"}, {"each": "b", "by": "2,3,4"}, {"step": "c", "by": "6"}])"};
  REQUIRE(p.attempt(1, Verb::submit));
  CHECK(code(take_off(p, 1, 4)) == "flow_verb_not_allowed");
}

}  // namespace zs::flow
