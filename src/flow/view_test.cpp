#include <flow/test_support.h>

using namespace zs;
using namespace zs::flow;
using testing::Play;
using testing::who;

namespace {

constexpr std::string_view request = R"([
  {"step": "apply", "by": "starter", "title": "申请", "stage": "拟"},
  {"step": "review", "by": "2", "title": "审核", "back_to": "apply", "agree_label": "审核通过"},
  {"branch": [{"when": "large", "steps": [{"step": "approve", "by": "3", "title": "批准", "back_to": ["apply", "review"], "disagree": "end"}]},
              {"steps": [{"step": "file", "by": "4", "title": "备案"}]}]},
  {"step": "settle", "by": "starter", "title": "结算", "needs": ["cost"]}])";

std::string bar(Play& p) {
  std::string out;
  for (auto& s : progress(p.definition, p.state, p.office.context(1))) {
    switch (s.progress) {
      case Progress::done:
        out += s.step + "+";
        break;
      case Progress::current:
        out += s.step + "*";
        break;
      case Progress::open:
        out += s.step + "?";
        break;
      case Progress::skipped:
        out += s.step + "-";
        break;
    }
    for (auto& h : s.people) out += fmt::format("{}", h.person);
    out += " ";
  }
  return out;
}

}  // namespace

TEST_CASE("the step bar tells what is done, by whom, what is ahead as things stand, and what is passed over") {
  Play p{request};
  CHECK(bar(p) == "apply*1 review? approve- file? settle? ");
  p.office.fields["large"] = true;
  CHECK(bar(p) == "apply*1 review? approve? file- settle? ");
  p.attempt(1, Verb::submit);
  CHECK(bar(p) == "apply+1 review*2 approve? file- settle? ");
  p.attempt(2, Verb::agree);
  CHECK(bar(p) == "apply+1 review+2 approve*3 file- settle? ");
  auto direct = p;
  p.send_back(3, "apply", Mode::rerun);
  CHECK(bar(p) == "apply*1 review? approve? file- settle? ");
  direct.send_back(3, "apply", Mode::direct);
  CHECK(bar(direct) == "apply*1 review+2 approve? file- settle? ");
  direct.attempt(1, Verb::submit);
  direct.attempt(3, Verb::agree);
  direct.office.fields["cost"] = 1;
  direct.attempt(1, Verb::submit);
  CHECK(bar(direct) == "apply+1 review+2 approve+3 file- settle+1 ");
}

TEST_CASE("a rejected and a revoked matter show what was done and nothing ahead") {
  Play p{request};
  p.attempt(1, Verb::submit);
  auto q = p;
  p.office.fields["large"] = true;
  p.attempt(2, Verb::agree);
  p.attempt(3, Verb::disagree);
  CHECK(bar(p) == "apply+1 review+2 approve+3 file- settle- ");
  q.attempt(1, Verb::revoke);
  CHECK(bar(q) == "apply+1 review- approve- file- settle- ");
}

TEST_CASE("each sees his own buttons and nobody else's") {
  using Set = std::set<std::string>;
  Play p{request};
  CHECK(p.offered(1) == Set{"submit"});
  CHECK(p.offered(2) == Set{});
  p.attempt(1, Verb::submit);
  CHECK(p.offered(1) == Set{"withdraw", "revoke", "urge"});
  CHECK(p.offered(2) == Set{"agree", "send_back", "transfer", "view"});
  CHECK(p.offered(3) == Set{});
  CHECK(p.offered(no_id) == Set{});
  p.attempt(2, Verb::view);
  CHECK(p.offered(2) == Set{"agree", "send_back", "transfer"});
  p.office.fields["large"] = true;
  p.attempt(2, Verb::agree);
  CHECK(p.offered(1) == Set{"urge"});
  CHECK(p.offered(2) == Set{"withdraw", "urge"});
  CHECK(p.offered(3) == Set{"agree", "disagree", "send_back", "transfer", "view"});
  p.attempt(3, Verb::disagree);
  for (Id id = 1; id < 5; ++id) CHECK(p.offered(id) == Set{});
}

TEST_CASE("an action says where it leads, to whom and why, in the words of the office") {
  Play p{request};
  auto submit = p.offer(1, Verb::submit).value();
  CHECK(submit.primary);
  CHECK(submit.routes.at(0).to_step == "review");
  CHECK(say(submit.routes[0].label, Language::zh_cn) == "送审核");
  CHECK(say(submit.routes[0].people.at(0).reason, Language::zh_cn) == "第2号");
  p.attempt(1, Verb::submit);
  auto agree = p.offer(2, Verb::agree).value();
  CHECK(say(agree.label, Language::zh_cn) == "审核通过");
  CHECK(agree.work_item == p.item_of(2));
  CHECK(agree.routes.at(0).to_step == "file");
  auto back = p.offer(2, Verb::send_back).value();
  CHECK(back.opinion == OpinionRule::required);
  CHECK(say(back.routes.at(0).label, Language::zh_cn) == "退回申请，改后直送本人");
  CHECK(say(back.routes.at(1).label, Language::zh_cn) == "退回申请，改后逐级办理");
  CHECK_FALSE(p.offer(2, Verb::view)->button);
  p.send_back(2, "apply", Mode::direct);
  CHECK(say(p.offer(1, Verb::submit)->routes.at(0).label, Language::zh_cn) == "直送审核");
  CHECK(p.offer(1, Verb::submit)->routes.at(0).people.at(0).person == 2);
  p.attempt(1, Verb::submit);
  p.attempt(2, Verb::agree);
  p.attempt(4, Verb::agree);
  auto last = p.offer(1, Verb::submit).value();
  CHECK(last.needs == std::vector<std::string>{"cost"});
  CHECK(last.routes.at(0).to_step.empty());
  CHECK(say(last.routes[0].label, Language::zh_cn) == "办结");
}

TEST_CASE("holders are told with step, reason, since when and until when") {
  Play p{R"([{"step": "a", "by": "starter"}, {"step": "b", "by": "2,3", "pool": true, "title": "经办", "due": "4"}])"};
  CHECK(holders(p.definition, p.state).empty());
  p.attempt(1, Verb::submit);
  auto both = holders(p.definition, p.state);
  REQUIRE(both.size() == 2);
  CHECK(both[0].handler == who(2));
  CHECK(both[0].step_title == "经办");
  CHECK(say(both[0].reason, Language::zh_cn) == "第2号");
  CHECK(both[0].pool);
  CHECK(both[0].since == p.office.now);
  CHECK(both[0].due_at == p.office.now + std::chrono::hours(4));
  p.attempt(3, Verb::claim);
  auto one = holders(p.definition, p.state);
  REQUIRE(one.size() == 1);
  CHECK(one[0].handler == who(3));
  CHECK_FALSE(one[0].pool);
}

TEST_CASE("what the flow says itself is said in every language; only declared titles stay as they are") {
  Play p{
      R"([{"step": "a", "by": "starter", "title": "A"}, {"step": "b", "by": "2", "title": "B", "back_to": "a", "disagree": "end"}])"};
  auto said = [&](Id person, Language language) {
    std::string out;
    for (auto& action : available(p.definition, p.state, p.office.context(person), who(person))) {
      out += say(action.label, language) + "|" + say(action.confirm, language) + "|";
      for (auto& route : action.routes) out += say(route.label, language) + ";";
      out += "\n";
    }
    return out;
  };
  CHECK(said(1, Language::en) == "Submit||To B;\n");
  p.attempt(1, Verb::submit);
  CHECK(said(1, Language::en) ==
        "Withdraw||\nRevoke|Once revoked, this matter goes no further. Are you sure?|\nUrge||\n");
  CHECK(said(2, Language::en) ==
        "Agree||Close;\nDisagree|Disagreeing ends this matter. Are you sure?|End without approval;\n"
        "Send back||Back to A, afterwards straight to you;Back to A, afterwards step by step;\nTransfer||\nOpened||\n");
  CHECK(said(2, Language::zh_tw).find("轉交||\n") != std::string::npos);
  p.send_back(2, "a", Mode::direct);
  CHECK(say(holders(p.definition, p.state).at(0).reason, Language::en) == "handled this step before");
  auto refused = p.attempt(2, Verb::claim);
  CHECK(sentence(*refused.error().kind, refused.error().arguments, Language::en) ==
        "This step is not yours to handle; contact its present handler.");
  p.attempt(1, Verb::revoke);
}
