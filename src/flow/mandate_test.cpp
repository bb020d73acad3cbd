// A secretary writes down a leader's word (代录) or acts in his name (代办).
#include <flow/test_support.h>

namespace zs::flow::testing {
namespace {

constexpr auto signing = R"([
  {"step": "apply", "by": "starter"},
  {"step": "review", "by": "2", "back_to": ["apply"], "disagree": "end"},
  {"step": "approve", "by": "3", "freezes": ["cost"], "back_to": ["review"]}
])";
constexpr auto countersigning = R"([
  {"step": "apply", "by": "starter"},
  {"each": "sign", "by": "2,3,4", "rule": "all"}
])";
constexpr auto apart = R"([
  {"step": "apply", "by": "starter"},
  {"step": "review", "by": "2"},
  {"step": "check", "by": "7", "not_same_as": ["review"]}
])";
constexpr Id secretary = 7;

Command for_leader(const Play& p, Verb verb, Id leader, Via how, Id scan = no_id) {
  auto c = p.command(verb, leader);
  c.proxy = Proxy{leader, how, scan};
  return c;
}

Play submitted(std::string_view flow) {
  Play p(flow);
  p.attempt(1, Verb::submit);
  return p;
}

TEST_CASE("what a secretary writes down is the leader's word, and both names stand with it") {
  auto p = submitted(signing);
  p.office.mandates[{2, secretary}] = mandate_of(secretary);
  auto decision = p.attempt(secretary, for_leader(p, Verb::agree, 2, Via::recorded));
  REQUIRE(code(decision) == "done");
  CHECK(decision->acting == who(secretary));
  CHECK(decision->principal() == who(2));
  const auto& word = *p.state.visit(2)->settlement;
  CHECK(word.by == who(secretary));
  CHECK(word.desk() == who(2));
  CHECK(word.principal() == who(2));
  CHECK(word.on_behalf.front().via == Via::recorded);
  CHECK(word.on_behalf.front().grant == 700);
  CHECK(p.where() == "approve: 3");
}

TEST_CASE("who started it cannot revoke it when he has given his leader's word") {
  auto p = submitted(signing);
  p.office.mandates[{2, 1}] = mandate_of(1);
  REQUIRE(p.attempt(1, for_leader(p, Verb::agree, 2, Via::recorded)));
  CHECK(code(p.attempt(1, Verb::revoke)) == "flow_revoke_too_late");
}

TEST_CASE("without a mandate, after it, and as nobody's secretary he does nothing") {
  auto p = submitted(signing);
  auto c = for_leader(p, Verb::agree, 2, Via::recorded);
  CHECK(code(p.attempt(secretary, c)) == "flow_mandate_missing");
  p.office.mandates[{3, secretary}] = mandate_of(secretary);
  CHECK(code(p.attempt(secretary, c)) == "flow_mandate_missing");
  c.proxy->of = 3;
  CHECK(code(p.attempt(secretary, c)) == "flow_not_responsible");
  CHECK(p.offered(secretary).empty());
}

TEST_CASE("who may only write down does not act; who acts does not sign; a signature is written down with its scan") {
  auto p = submitted(signing);
  p.office.mandates[{2, secretary}] = mandate_of(secretary);
  CHECK(code(p.attempt(secretary, for_leader(p, Verb::agree, 2, Via::acted))) == "flow_mandate_records_only");
  p.office.mandates[{2, secretary}] = p.office.mandates[{3, secretary}] = mandate_of(secretary, true);
  CHECK(code(p.attempt(secretary, for_leader(p, Verb::agree, 2, Via::acted))) == "done");
  CHECK(code(p.attempt(secretary, for_leader(p, Verb::agree, 3, Via::acted))) == "flow_mandate_vouches");
  CHECK(code(p.attempt(secretary, for_leader(p, Verb::agree, 3, Via::recorded))) == "flow_scan_required");
  auto offer = p.offer(secretary, Verb::agree);
  REQUIRE(offer);
  CHECK(offer->through->how == std::vector<Via>{Via::recorded});
  CHECK(offer->through->wants_scan);
  CHECK(code(p.attempt(secretary, for_leader(p, Verb::agree, 3, Via::recorded, 55))) == "done");
  CHECK(p.state.visit(3)->settlement->on_behalf.front().scan == 55);
  CHECK(p.state.life == Life::closed);
}

TEST_CASE("what is no word is only done in the leader's name, and some things are his alone") {
  auto p = submitted(signing);
  p.office.mandates[{2, secretary}] = mandate_of(secretary, true);
  auto pass = for_leader(p, Verb::transfer, 2, Via::recorded);
  pass.people = {who(6)};
  CHECK(code(p.attempt(secretary, pass)) == "flow_mandate_himself");
  CHECK(code(p.attempt(secretary, for_leader(p, Verb::view, 2, Via::acted))) == "flow_mandate_himself");
  pass.proxy->how = Via::acted;
  CHECK(code(p.attempt(secretary, pass)) == "done");
  CHECK(p.where() == "review: 6");
}

TEST_CASE("his vote counts once, as the leader's, beside the secretary's own") {
  auto p = submitted(countersigning);
  p.office.mandates[{2, 3}] = mandate_of(3);
  auto own = p.command(Verb::agree, 2);
  CHECK(code(p.attempt(3, for_leader(p, Verb::agree, 2, Via::recorded))) == "done");
  CHECK(p.where() == "sign: 3 4");
  CHECK(code(p.attempt(2, own)) == "flow_item_closed");
  CHECK(code(p.attempt(3, Verb::agree)) == "done");
  CHECK(p.where() == "sign: 4");
}

TEST_CASE("two persons are kept apart also where one of them is a secretary") {
  auto p = submitted(apart);
  p.office.mandates[{2, secretary}] = mandate_of(secretary);
  p.attempt(secretary, for_leader(p, Verb::agree, 2, Via::recorded));
  CHECK(p.where() == "check: 9");
  auto q = submitted(apart);
  q.office.mandates[{secretary, 2}] = mandate_of(2, true);
  q.attempt(2, Verb::agree);
  CHECK(q.where() == "check: 7");
  CHECK(q.offered(2).count("agree") == 0);
  for (auto how : {Via::recorded, Via::acted})
    CHECK(code(q.attempt(2, for_leader(q, Verb::agree, secretary, how))) == "flow_second_person");
}

TEST_CASE("taken back it comes to the leader's desk, by him or by who wrote it, and by no other secretary") {
  auto p = submitted(signing);
  p.office.mandates[{2, secretary}] = mandate_of(secretary);
  p.office.mandates[{2, 6}] = mandate_of(6);
  p.attempt(secretary, for_leader(p, Verb::agree, 2, Via::recorded));
  Play by_leader = p, by_another = p;
  CHECK(code(p.attempt(secretary, for_leader(p, Verb::withdraw, 2, Via::recorded))) == "done");
  CHECK(p.where() == "review: 2");
  CHECK(code(by_leader.attempt(2, Verb::withdraw)) == "done");
  CHECK(by_leader.where() == "review: 2");
  CHECK(only_visit(by_leader.state).slots.at(0).items.at(0).on_behalf.empty());
  CHECK(code(by_another.attempt(6, for_leader(by_another, Verb::withdraw, 2, Via::recorded))) ==
        "flow_not_responsible");
}

TEST_CASE("what a leader has for another he decides himself: his secretary writes it down and does not act") {
  Play p(signing);
  p.office.standing_in[2] = 5;
  p.office.mandates[{2, 6}] = mandate_of(6, true);
  p.office.mandates[{5, secretary}] = mandate_of(secretary, true);
  p.attempt(1, Verb::submit);
  REQUIRE(p.where() == "review: 5");
  CHECK(code(p.attempt(6, for_leader(p, Verb::agree, 2, Via::recorded))) == "flow_not_responsible");
  CHECK(code(p.attempt(6, for_leader(p, Verb::agree, 5, Via::recorded))) == "flow_mandate_missing");
  auto acts = p.attempt(secretary, for_leader(p, Verb::agree, 5, Via::acted));
  REQUIRE(code(acts) == "flow_mandate_entrusted");
  CHECK(acts.error().arguments.at(1).words == Named{2});
  CHECK(p.offer(secretary, Verb::agree)->through->how == std::vector<Via>{Via::recorded});
  CHECK(p.offered(secretary).count("transfer") == 0);
  REQUIRE(code(p.attempt(secretary, for_leader(p, Verb::agree, 5, Via::recorded))) == "done");
  const auto& word = *p.state.visit(2)->settlement;
  CHECK(word.by == who(secretary));
  CHECK(word.desk() == who(5));
  CHECK(word.principal() == who(2));
}

TEST_CASE("what his secretary has begun for him counts as begun, and hinders nobody but who sent it on") {
  auto p = submitted(signing);
  p.office.begun_for[2] = secretary;
  auto late = p.attempt(1, Verb::withdraw);
  REQUIRE(code(late) == "flow_withdraw_too_late");
  CHECK(late.error().arguments.at(0).words == Named{secretary});
  p.office.drafted = {2};
  late = p.attempt(1, Verb::withdraw);
  CHECK(late.error().arguments.at(0).words == Named{2});
  p.office.drafted.clear();
  p.office.begun_for.clear();
  CHECK(code(p.attempt(1, Verb::withdraw)) == "done");
}

TEST_CASE("a leader gives back to the pool what his secretary has begun to write, not what he has begun himself") {
  Play p(R"([{"step": "apply", "by": "starter"}, {"step": "arrange", "by": "4,5", "pool": true},
             {"step": "review", "by": "2"}])");
  p.attempt(1, Verb::submit);
  REQUIRE(code(p.attempt(4, Verb::claim)) == "done");
  p.office.drafted = {4};
  p.office.begun_for[4] = secretary;
  CHECK(code(p.attempt(4, Verb::unclaim)) == "flow_draft_exists");
  p.office.drafted.clear();
  CHECK(code(p.attempt(4, Verb::unclaim)) == "done");
}

TEST_CASE("the leader confirms or corrects once; nobody else does, and what was decided stands") {
  auto p = submitted(signing);
  p.office.mandates[{2, secretary}] = mandate_of(secretary);
  CHECK(p.offered(2).count("confirm") == 0);
  p.attempt(secretary, for_leader(p, Verb::agree, 2, Via::recorded));
  auto correct = p.command(Verb::correct, 2);
  correct.work_item = no_id;
  CHECK(code(p.attempt(2, correct)) == "opinion_required");
  correct.opinion = "同意，抓紧办。";
  CHECK(code(p.attempt(secretary, correct)) == "flow_not_responsible");
  CHECK(p.offered(2).count("correct") == 1);
  Play confirmed = p;
  CHECK(code(p.attempt(2, correct)) == "done");
  CHECK(p.state.visit(2)->settlement->confirmed->corrected);
  CHECK(p.where() == "approve: 3");
  CHECK(code(p.attempt(2, correct)) == "flow_not_responsible");
  auto yes = confirmed.command(Verb::confirm, 2);
  yes.work_item = no_id;
  CHECK(code(confirmed.attempt(2, yes)) == "done");
  CHECK_FALSE(confirmed.state.visit(2)->settlement->confirmed->corrected);
  CHECK(code(confirmed.attempt(secretary, for_leader(confirmed, Verb::withdraw, 2, Via::recorded))) ==
        "flow_not_responsible");
}

}  // namespace
}  // namespace zs::flow::testing
