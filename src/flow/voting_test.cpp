// How votes decide: counted, weighed, vetoed, even; asked one group after another.
#include <flow/moves.h>
#include <flow/test_support.h>

namespace zs::flow {
using testing::code;
using testing::Play;

namespace {

Play asked(std::string_view keys, std::string_view by = "2,3,4") {
  Play p{fmt::format(R"([{{"step": "a", "by": "starter"}}, {{"each": "vote", "by": "{}", "back_to": "a", {}}},
                         {{"step": "b", "by": "6"}}])",
                     by, keys)};
  REQUIRE(p.attempt(1, Verb::submit));
  return p;
}

std::string fault_of(std::string_view keys) {
  std::string error;
  auto text = fmt::format(R"([{{"step": "a", "by": "starter"}}, {{"each": "vote", "by": "2,3", {}}}])", keys);
  DeclarationFaults faults;
  auto parsed = parse("request", 1, *parse_jsonc(text, &error), "/flow", faults);
  return parsed ? "" : faults.front().path;
}

struct Case {
  VoiceRule rule;
  int percent, at_least;
  ShareOf share_of;
  DisagreeRule tie;
};

std::vector<Case> every_case() {
  std::vector<Case> out;
  for (auto tie : {DisagreeRule::absent, DisagreeRule::end}) {
    for (auto rule : {VoiceRule::all, VoiceRule::any, VoiceRule::heard}) out.push_back({rule, 0, 0, {}, {}});
    for (int percent : {1, 34, 50, 67, 100})
      for (auto of : {ShareOf::asked, ShareOf::cast}) out.push_back({VoiceRule::percent, percent, 0, of, tie});
    for (int n : {1, 2, 3, 5, 9}) out.push_back({VoiceRule::count, 0, n, {}, tie});
    for (int n : {1, 4, 7, 99}) out.push_back({VoiceRule::weight, 0, n, {}, tie});
  }
  return out;
}

/// Five voices that say what the digits of `words` are, the third weighing double and, perhaps, with a veto.
void vote(const Case& c, int words, bool veto) {
  Voices early;
  early.rule = c.rule;
  early.percent = c.percent;
  early.at_least = c.at_least;
  early.share_of = c.share_of;
  early.tie = c.tie;
  auto late = early;
  late.finish = VoiceFinish::all_heard;
  const int weight[5] = {1, 1, c.rule == VoiceRule::weight ? 2 : 1, 1, 1};
  Tally votes{0, 0, 0, weight[0] + weight[1] + weight[2] + weight[3] + weight[4], false, veto};
  auto first = Verdict::open;
  for (int i = 0, rest = words; i < 5; ++i, rest /= 3) {
    (rest % 3 == 0 ? votes.agreed : rest % 3 == 1 ? votes.disagreed : votes.abstained) += weight[i];
    votes.unheard -= weight[i];
    if (i == 2) votes.may_be_vetoed = false;
    votes.vetoed = votes.vetoed || (veto && i == 2 && rest % 3 == 1);
    if (first == Verdict::open) first = verdict(early, votes);
    REQUIRE((votes.unheard == 0) == (verdict(late, votes) != Verdict::open));
  }
  REQUIRE(first == verdict(late, votes));
}

}  // namespace

TEST_CASE("whatever the votes and their order, early and wait-all never decide differently") {
  for (const auto& c : every_case())
    for (int words = 0; words < 243; ++words)
      for (bool veto : {false, true}) vote(c, words, veto);
}

TEST_CASE("so many must agree; where fewer are asked, all of them") {
  auto p = asked(R"("rule": "count", "at_least": 2, "disagree": "end")");
  REQUIRE(p.attempt(3, Verb::agree));
  CHECK(p.where() == "vote: 2 4");
  auto q = p;
  REQUIRE(p.attempt(4, Verb::agree));
  CHECK(p.where() == "b: 6");
  REQUIRE(q.attempt(2, Verb::disagree));
  REQUIRE(q.attempt(4, Verb::disagree));
  CHECK(q.where() == "rejected");
  auto one = asked(R"("rule": "count", "at_least": 2, "disagree": "end")", "2");
  REQUIRE(one.attempt(2, Verb::agree));
  CHECK(one.where() == "b: 6");
}

TEST_CASE("votes are weighed, and the weight goes with an item that is passed on") {
  auto p = asked(R"("rule": "weight", "at_least": 4, "weights": [{"of": "4", "is": 3}], "disagree": "end")");
  REQUIRE(p.transfer(4, 5));
  REQUIRE(p.attempt(5, Verb::agree));
  CHECK(p.where() == "vote: 2 3");
  REQUIRE(p.attempt(2, Verb::agree));
  CHECK(p.where() == "b: 6");
}

TEST_CASE("a share of the votes cast leaves out who abstains") {
  auto keys = [](std::string_view of) {
    return fmt::format(R"("rule": "60%", "of": "{}", "abstain": true, "disagree": "end")", of);
  };
  for (auto of : {"asked", "cast"}) {
    auto p = asked(keys(of));
    REQUIRE(p.attempt(2, Verb::abstain));
    REQUIRE(p.attempt(3, Verb::agree));
    if (p.state.life == Life::running && p.where().starts_with("vote")) REQUIRE(p.attempt(4, Verb::disagree));
    CHECK(p.where() == "rejected");
  }
  auto p = asked(keys("cast"));
  REQUIRE(p.attempt(2, Verb::abstain));
  REQUIRE(p.attempt(3, Verb::abstain));
  REQUIRE(p.attempt(4, Verb::agree));
  CHECK(p.where() == "b: 6");
  auto nobody = asked(keys("cast"));
  for (Id person : {2, 3, 4}) REQUIRE(nobody.attempt(person, Verb::abstain));
  CHECK(nobody.where() == "rejected");
}

TEST_CASE("one veto decides at once, and nothing passes before whoever may veto has spoken") {
  auto p = asked(R"("rule": "any", "veto": "4", "disagree": "end")");
  REQUIRE(p.attempt(2, Verb::agree));
  CHECK(p.where() == "vote: 3 4");
  auto q = p;
  CHECK_FALSE(p.offer(4, Verb::disagree)->confirm.empty());
  CHECK(p.offer(3, Verb::disagree)->confirm.empty());
  REQUIRE(p.attempt(4, Verb::disagree));
  CHECK(p.where() == "rejected");
  CHECK(code(p.attempt(3, Verb::agree)) == "flow_ended");
  REQUIRE(q.attempt(4, Verb::agree));
  CHECK(q.where() == "b: 6");
}

TEST_CASE("whose veto it is: anybody's, or that of who is asked first") {
  auto any = asked(R"("rule": "50%", "veto": "any", "disagree": "send_back")");
  REQUIRE(any.attempt(2, Verb::agree));
  REQUIRE(any.attempt(3, Verb::agree));
  CHECK(any.where() == "vote: 4");
  REQUIRE(any.attempt(4, Verb::disagree));
  CHECK(any.where() == "a: 1");
  auto lead = asked(R"("rule": "50%", "veto": "lead", "disagree": "send_back")");
  REQUIRE(lead.attempt(4, Verb::disagree));
  CHECK(lead.where() == "vote: 2 3");
  REQUIRE(lead.attempt(2, Verb::disagree));
  CHECK(lead.where() == "a: 1");
}

TEST_CASE("as many for as against goes its own way, and is not decided before nobody can tip it") {
  auto p = asked(R"("rule": "50%", "tie": "send_back", "disagree": "end")", "2,3,4,5");
  REQUIRE(p.attempt(2, Verb::agree));
  REQUIRE(p.attempt(3, Verb::agree));
  CHECK(p.where() == "vote: 4 5");
  auto q = p;
  REQUIRE(p.attempt(4, Verb::disagree));
  REQUIRE(p.attempt(5, Verb::disagree));
  CHECK(p.where() == "a: 1");
  REQUIRE(q.attempt(4, Verb::agree));
  CHECK(q.where() == "b: 6");
}

TEST_CASE("one group after another, the members of each together") {
  auto p = asked(R"("rule": "all", "order": "groups", "then": ["5,7", "8"], "disagree": "end")", "2,3");
  CHECK(p.where() == "vote: 2 3");
  CHECK(code(p.attempt(5, Verb::agree)) == "flow_not_responsible");
  REQUIRE(p.attempt(3, Verb::agree));
  CHECK(p.where() == "vote: 2");
  REQUIRE(p.attempt(2, Verb::agree));
  CHECK(p.where() == "vote: 5 7");
  REQUIRE(p.attempt(7, Verb::agree));
  REQUIRE(p.attempt(5, Verb::agree));
  CHECK(p.where() == "vote: 8");
  REQUIRE(p.attempt(8, Verb::agree));
  CHECK(p.where() == "b: 6");
}

TEST_CASE("a voice of a group is taken back while the next group is not asked") {
  auto p = asked(R"("rule": "all", "order": "groups", "then": "5")", "2,3");
  REQUIRE(p.attempt(3, Verb::agree));
  REQUIRE(p.attempt(3, Verb::withdraw));
  CHECK(p.where() == "vote: 2 3");
  REQUIRE(p.attempt(3, Verb::agree));
  REQUIRE(p.attempt(2, Verb::agree));
  CHECK(p.where() == "vote: 5");
  CHECK(code(p.attempt(3, Verb::withdraw)) == "flow_verb_not_allowed");
}

TEST_CASE("a signer added to a group is heard before the next group is asked") {
  auto p = asked(R"("rule": "all", "order": "groups", "then": "5", "add_signer": ["parallel", "after"])", "2,3");
  REQUIRE(p.attempt(2, Verb::agree));
  auto c = p.command(Verb::add_signer, 3);
  c.people = {testing::who(7)};
  c.placing = Placing::after;
  REQUIRE(p.attempt(3, c));
  REQUIRE(p.attempt(3, Verb::agree));
  CHECK(p.where() == "vote: 7");
  REQUIRE(p.attempt(7, Verb::agree));
  CHECK(p.where() == "vote: 5");
}

TEST_CASE("a group is asked when the last of the one before is taken off") {
  auto p = asked(R"("rule": "all", "order": "groups", "then": "5,8", "add_signer": "parallel")", "2");
  auto c = p.command(Verb::add_signer, 2);
  c.people = {testing::who(7)};
  REQUIRE(p.attempt(2, c));
  REQUIRE(p.attempt(2, Verb::agree));
  CHECK(p.where() == "vote: 7");
  auto off = p.command(Verb::remove_signer, 2);
  off.people = {testing::who(7)};
  off.opinion = "不必了。";
  REQUIRE(p.attempt(2, off));
  CHECK(p.where() == "vote: 5 8");
}

TEST_CASE("a signer who has left is taken off by the office, and the rule is asked again") {
  auto p = asked(R"("rule": "all", "disagree": "end")");
  auto off = [&](Play& play, Id by, Id whom) {
    auto c = play.command(Verb::remove_signer, by);
    c.work_item = no_id;
    c.people = {testing::who(whom)};
    c.opinion = "已调离。";
    return play.attempt(by, c);
  };
  CHECK_FALSE(p.offer(8, Verb::remove_signer));
  p.office.gone = {3};
  CHECK_FALSE(p.offer(1, Verb::remove_signer));
  REQUIRE(p.offer(8, Verb::remove_signer));
  CHECK(code(off(p, 8, 2)) == "flow_last_signer");
  REQUIRE(p.attempt(2, Verb::agree));
  REQUIRE(p.attempt(4, Verb::agree));
  REQUIRE(off(p, 8, 3));
  CHECK(p.where() == "b: 6");
  auto alone = asked(R"("rule": "any")", "2");
  alone.office.gone = {2};
  CHECK_FALSE(alone.offer(8, Verb::remove_signer));
}

TEST_CASE("what a vote cannot be is refused where it stands") {
  CHECK(fault_of(R"("rule": "count")") == "/flow/1");
  CHECK(fault_of(R"("rule": "count", "at_least": 0)") == "/flow/1/at_least");
  CHECK(fault_of(R"("rule": "weight", "at_least": 2)") == "/flow/1/rule");
  CHECK(fault_of(R"("rule": "all", "weights": [{"of": "2", "is": 2}])") == "/flow/1/weights");
  CHECK(fault_of(R"("rule": "any", "of": "cast")") == "/flow/1/of");
  CHECK(fault_of(R"("rule": "any", "veto": "any")") == "/flow/1/veto");
  CHECK(fault_of(R"("rule": "all", "disagree": "end", "veto": "any")") == "/flow/1/veto");
  CHECK(fault_of(R"("rule": "50%", "tie": "end")") == "/flow/1/tie");
  CHECK(fault_of(R"("rule": "50%", "order": "groups")") == "/flow/1/order");
  CHECK(fault_of(R"("rule": "50%", "then": "4")") == "/flow/1/then");
  CHECK(fault_of(R"("rule": "heard", "disagree": "end")") == "/flow/1/disagree");
  CHECK(fault_of(R"("rule": "heard", "disagree": "end", "veto": "any")").empty());
}

}  // namespace zs::flow
