// What is done when nobody acts in time.
#include <flow/moves.h>
#include <flow/test_support.h>

using namespace zs;
using namespace zs::flow;
using testing::code;
using testing::only_visit;
using testing::Play;

namespace {

constexpr std::string_view levels = R"([
  {"step": "apply", "by": "starter"},
  {"step": "handle", "by": "3", "back_to": "apply", "due": "8", "overdue": [
    {"do": "escalate"}, {"after": "8", "do": "hand_over", "to": "5"},
    {"after": "24", "do": "send_back", "step": "apply"}]},
  {"step": "file", "by": "4"}])";

constexpr std::string_view silent = R"([
  {"step": "apply", "by": "starter"},
  {"step": "handle", "by": "3", "due": "8", "withdraw": "unread", "overdue": [{"do": "go_on"}]},
  {"step": "file", "by": "previous", "due": "8", "overdue": [{"do": "terminate"}]}])";

std::string asking(std::string_view rule) {
  return fmt::format(R"([{{"step": "apply", "by": "starter"}},
    {{"each": "ask", "by": "3,4,5", "rule": "{}", "finish": "all_heard", "disagree": "go_on", "due": "8",
      "overdue": [{{"do": "go_on"}}]}},
    {{"step": "file", "by": "6"}}])",
                     rule);
}

Result<Decision> late(Play& p, int hours) {
  p.office.now += std::chrono::hours(hours);
  return p.timer(Verb::lapse, p.state.open_visits().front()->number);
}

const Lapsed& lapsed_in(const Result<Decision>& decision) {
  REQUIRE(decision);
  for (auto& change : decision->changes)
    if (auto* lapsed = std::get_if<Lapsed>(&change)) return *lapsed;
  FAIL("nothing lapsed");
  throw std::logic_error("unreachable");
}

}  // namespace

TEST_CASE("put aside it is not late: a clock that had begun to ring does nothing") {
  Play p(levels);
  p.attempt(1, Verb::submit);
  REQUIRE(p.attempt(8, Verb::suspend));
  CHECK(late(p, 60)->changes.empty());
  REQUIRE(p.attempt(8, Verb::resume));
  CHECK(late(p, 0)->changes.empty());
  CHECK(lapsed_in(late(p, 8)).act == LateAct::escalate);
}

TEST_CASE("each level comes once at its time; the superior watches, then somebody else has it, then it goes back") {
  Play p(levels);
  p.attempt(1, Verb::submit);
  CHECK(late(p, 7)->changes.empty());
  auto first = late(p, 1);
  CHECK(lapsed_in(first).act == LateAct::escalate);
  REQUIRE(p.state.watchers.size() == 1);
  CHECK(p.state.watchers[0].person == 2);
  CHECK(p.where() == "handle: 3");
  CHECK(late(p, 0)->changes.empty());

  CHECK(lapsed_in(late(p, 8)).act == LateAct::hand_over);
  CHECK(p.where() == "handle: 5");
  CHECK(code(p.attempt(3, Verb::agree)) == "flow_not_responsible");

  CHECK(lapsed_in(late(p, 16)).act == LateAct::send_back);
  CHECK(p.where() == "apply: 1");
  p.attempt(1, Verb::submit);
  CHECK(p.where() == "handle: 3");
}

TEST_CASE("after a time without anybody there, only the latest level is done, and it counts as late") {
  Play p(levels);
  p.attempt(1, Verb::submit);
  auto fired = late(p, 500);
  CHECK(lapsed_in(fired).level == 3);
  CHECK(p.where() == "apply: 1");
  CHECK(p.state.watchers.empty());
  CHECK(std::holds_alternative<Marked>(fired->changes.front()));
  CHECK(p.timer(Verb::lapse, 2)->changes.empty());
}

TEST_CASE("a timer on a step that was done meanwhile does nothing, and nobody can send one") {
  Play p(levels);
  p.attempt(1, Verb::submit);
  p.attempt(3, Verb::agree);
  p.office.now += std::chrono::hours(9);
  CHECK(p.timer(Verb::lapse, 2)->changes.empty());
  CHECK(p.timer(Verb::lapse, 77)->changes.empty());
  Command c;
  c.verb = Verb::lapse;
  c.visit = 3;
  CHECK(code(p.attempt(3, c)) == "flow_not_responsible");
}

TEST_CASE("what went on by itself was done by nobody: no name in the bar, no consent, no rights of who was silent") {
  Play p(silent);
  p.attempt(1, Verb::submit);
  auto fired = late(p, 8);
  CHECK(lapsed_in(fired).act == LateAct::go_on);
  CHECK(fired->acting.person == no_id);
  CHECK(p.where() == "file: 1");  // `previous` is who acted last, and that was the starter
  auto bar = progress(p.definition, p.state, p.office.context(1));
  CHECK(bar[1].progress == Progress::done);
  CHECK(bar[1].lapsed);
  CHECK(bar[1].people.empty());
  const auto& silence = *p.state.visit(2)->settlement;
  CHECK(silence.outcome == Outcome::lapsed);
  CHECK(silence.by.person == no_id);
  REQUIRE(silence.missed.size() == 1);
  CHECK(silence.missed[0].person == 3);
  CHECK(p.offered(3).empty());
  CHECK(code(p.attempt(1, Verb::withdraw)) == "flow_withdraw_too_late");
  CHECK(encode(*decode(encode(p.state))) == encode(p.state));

  CHECK(lapsed_in(late(p, 8)).act == LateAct::terminate);
  CHECK(p.state.life == Life::terminated);
}

TEST_CASE("silence is no vote: it is counted with those asked, never with those who agreed") {
  Play all(asking("all"));
  all.attempt(1, Verb::submit);
  all.attempt(3, Verb::agree);
  late(all, 8);
  CHECK(all.where() == "file: 6");
  auto votes = tally(*all.state.visit(2));
  CHECK(votes.agreed == 1);
  CHECK(votes.lapsed == 2);

  Tally two_silent{1, 0, 0, 0, 2};
  Voices half;
  half.rule = VoiceRule::percent;
  half.percent = 50;
  CHECK(verdict(half, two_silent) == Verdict::fail);
  half.percent = 33;
  CHECK(verdict(half, two_silent) == Verdict::pass);
  Voices any;
  any.rule = VoiceRule::any;
  CHECK(verdict(any, Tally{0, 0, 0, 0, 3}) == Verdict::fail);
}

TEST_CASE("a level that cannot be done now is a reminder: nobody fits, or a condition does not hold") {
  Play p(levels);
  p.attempt(1, Verb::submit);
  p.office.gone = {5};
  CHECK(lapsed_in(late(p, 16)).act == LateAct::remind);
  CHECK(p.where() == "handle: 3");

  Play q(R"([{"step": "apply", "by": "starter"},
    {"step": "handle", "by": "3", "check": "ready", "due": "8", "overdue": [{"do": "go_on"}]}])");
  q.attempt(1, Verb::submit);
  q.office.check_passes = false;
  CHECK(lapsed_in(late(q, 8)).act == LateAct::remind);
  CHECK(q.where() == "handle: 3");
}

TEST_CASE("silence signs nothing and fills nothing in: such declarations are refused") {
  auto faults_of = [](std::string_view step) {
    auto text = fmt::format(R"([{{"step": "apply", "by": "starter"}}, {}])", step);
    DeclarationFaults faults;
    parse("request", 1, *parse_jsonc(text, nullptr), "/flow", faults);
    std::string out;
    for (auto& fault : faults) out += fault.path + " " + fault.message + "\n";
    return out;
  };
  auto with = [&](std::string_view more) {
    constexpr std::string_view step = R"({{"step": "s", "by": "3", "due": "8", "overdue": [{{"do": "go_on"}}], {}}})";
    return faults_of(fmt::format(step, more));
  };
  CHECK(with(R"("title": "承办")").empty());
  CHECK(with(R"("freezes": ["body"])").starts_with("/flow/1/overdue/0 Silence signs nothing"));
  CHECK(with(R"("must": true)").starts_with("/flow/1/overdue/0 Silence signs nothing"));
  CHECK(with(R"("needs": ["cost"])").starts_with("/flow/1/overdue/0 Silence signs nothing"));
  CHECK(with(R"("sets": {"signed_on": "today"})").starts_with("/flow/1/overdue/0 Silence signs nothing"));
  auto says = [&](std::string_view step, std::string_view message) {
    return faults_of(step).find(message) != std::string::npos;
  };
  CHECK(says(R"({"step": "a", "by": "3", "overdue": [{"do": "remind"}]})", "needs `due`"));
  CHECK(says(R"({"step": "a", "by": "3", "due": "8", "overdue": [{"do": "send_back", "step": "apply"}]})",
             "not in `back_to`"));
  CHECK(says(R"({"step": "a", "by": "3", "due": "8", "overdue": [{"do": "go_on"}, {"do": "remind"}]})",
             "this one never comes"));
  CHECK(says(R"({"each": "a", "by": "3", "rule": "60%", "disagree": "end", "due": "8", "overdue": [{"do": "go_on"}]})",
             "decide the vote"));
  CHECK(says(R"({"each": "a", "by": "3", "rule": "count", "at_least": 1, "disagree": "end", "due": "8",
             "overdue": [{"do": "go_on"}]})",
             "decide the vote"));
  CHECK(says(R"({"step": "a", "by": "3", "due": "8", "overdue": [{"do": "sleep", "hours": "3"}]})",
             "Unknown key `hours`"));
}
