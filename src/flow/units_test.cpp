// Joint handling by units (联合办理): voices that are away in matters of their own, and the letters that bring them back.
#include <flow/test_support.h>

namespace zs::flow::testing {
namespace {

const char* const led = R"([
  {"step": "allot", "by": "starter"},
  {"each": "work", "by": "2,3,4", "over": "units", "lead": true, "opens": {"kind": "part"}, "back_to": "allot"},
  {"step": "close", "by": "5", "back_to": "work"}])";
const char* const voted = R"([
  {"step": "allot", "by": "starter"},
  {"each": "work", "by": "2,3,4", "over": "units", "rule": "60%", "disagree": "end", "opens": {"kind": "part"}},
  {"step": "close", "by": "5"}])";
const char* const hasty = R"([
  {"step": "allot", "by": "starter"},
  {"each": "work", "by": "2,3", "over": "units", "lead": true, "opens": {"kind": "part", "may_finish_first": true}},
  {"step": "close", "by": "5"}])";

const char* const watched = R"([
  {"step": "allot", "by": "starter"},
  {"each": "work", "by": "2,3", "over": "units", "opens": {"kind": "part"}, "due": "8",
   "overdue": [{"do": "escalate", "to": "6"}]},
  {"step": "close", "by": "5"}])";

struct Joint : Play {
  explicit Joint(const char* flow) : Play(flow) {
    office.fields["units"] = json::array{1};
    REQUIRE(attempt(1, Verb::submit));
  }
  Result<Decision> letter(Id child, std::optional<Outcome> word, Id by) {
    Command c;
    c.verb = Verb::join;
    c.child = child;
    c.word = word;
    c.said_by = who(by);
    return attempt(no_id, c);
  }
  std::vector<Id> waits() const { return children_at_work(state); }
};

}  // namespace

TEST_CASE("each unit but the lead is away in a matter of its own, and is held there") {
  Joint play(led);
  REQUIRE(play.waits().size() == 2);
  CHECK(play.where() == "work: 2");
  CHECK(holders(play.definition, play.state).size() == 3);
  CHECK(play.offered(3).empty());
  CHECK(code(play.attempt(3, Verb::agree)) == "flow_item_unknown");
}

TEST_CASE("the lead finishes when every unit has answered, whoever speaks for it") {
  Joint play(led);
  auto units = play.waits();
  CHECK(code(play.attempt(2, Verb::agree)) == "flow_helpers_unheard");
  REQUIRE(play.letter(units[0], Outcome::agree, 7));
  CHECK(code(play.attempt(2, Verb::agree)) == "flow_helpers_unheard");
  REQUIRE(play.letter(units[1], Outcome::disagree, 4));
  REQUIRE(play.attempt(2, Verb::agree));
  CHECK(play.where() == "close: 5");
  const auto& voice = play.state.visit(2)->voices.front();
  CHECK(voice.by.person == 7);
  CHECK(voice.item == no_id);
  CHECK(voice.department->unit == 101);
}

TEST_CASE("a letter read twice, or too late, changes nothing") {
  Joint play(led);
  auto units = play.waits();
  REQUIRE(play.letter(units[0], Outcome::agree, 3));
  CHECK(play.letter(units[0], Outcome::agree, 3)->changes.empty());
  REQUIRE(play.send_back(2, "allot", Mode::rerun));
  CHECK(play.letter(units[1], Outcome::agree, 4)->changes.empty());
}

TEST_CASE("sent back and allotted again, the units get new matters") {
  Joint play(led);
  auto before = play.waits();
  REQUIRE(play.send_back(2, "allot", Mode::rerun));
  CHECK(play.waits().empty());
  REQUIRE(play.attempt(1, Verb::submit));
  auto after = play.waits();
  REQUIRE(after.size() == 2);
  CHECK(after[0] != before[0]);
}

TEST_CASE("a unit whose matter ended without a word has it on the desk here") {
  Joint play(led);
  auto units = play.waits();
  REQUIRE(play.letter(units[0], std::nullopt, 8));
  CHECK(play.where() == "work: 2 3");
  REQUIRE(play.attempt(3, Verb::agree));
  CHECK(play.state.visit(2)->voices.front().item != no_id);
  CHECK(play.waits().size() == 1);
}

TEST_CASE("units vote through their matters by the rule of the step") {
  Joint play(voted);
  auto units = play.waits();
  REQUIRE(units.size() == 3);
  REQUIRE(play.letter(units[0], Outcome::disagree, 2));
  CHECK(play.where() == "work:");
  REQUIRE(play.letter(units[1], Outcome::disagree, 3));
  CHECK(play.where() == "rejected");
  CHECK(play.letter(units[2], Outcome::agree, 4)->changes.empty());
}

TEST_CASE("a lead who may finish first leaves the units behind") {
  Joint play(hasty);
  auto units = play.waits();
  REQUIRE(play.attempt(2, Verb::agree));
  CHECK(play.where() == "close: 5");
  CHECK(play.waits().empty());
  CHECK(play.letter(units[0], Outcome::agree, 3)->changes.empty());
}

TEST_CASE("what opened matters for units is not taken back, and their word neither") {
  Joint play(led);
  CHECK(code(play.attempt(1, Verb::withdraw)) == "flow_withdraw_too_late");
  REQUIRE(play.letter(play.waits()[0], Outcome::agree, 3));
  CHECK_FALSE(play.offered(3).contains("withdraw"));
}

TEST_CASE("no person writes letters") {
  Joint play(led);
  Command c;
  c.verb = Verb::join;
  c.child = play.waits()[0];
  c.word = Outcome::agree;
  CHECK(code(play.attempt(2, c)) == "flow_not_responsible");
  c.verb = Verb::call_off;
  CHECK(code(play.attempt(2, c)) == "flow_not_responsible");
}

TEST_CASE("late units are watched from above while they are away in their own matters") {
  Joint play(watched);
  play.office.now += std::chrono::hours(8);
  REQUIRE(play.timer(Verb::lapse, play.state.open_visits().front()->number));
  REQUIRE(play.state.watchers.size() == 1);
  CHECK(play.state.watchers[0].person == 6);
}

TEST_CASE("called off, whatever stood open is void") {
  Joint play(led);
  Command c;
  c.verb = Verb::call_off;
  REQUIRE(play.attempt(no_id, c));
  CHECK(play.where() == "terminated");
  CHECK(play.attempt(no_id, c)->changes.empty());
}

TEST_CASE("what another matter found opens a closed one again, with whoever handled it there, and nothing else") {
  Play play(R"([{"step": "enter", "by": "starter"}, {"step": "handle", "by": "2", "back_to": "enter"},
    {"step": "call", "by": "3", "back_to": "handle"}])");
  Command c;
  c.verb = Verb::reach;
  c.to_steps = {"never_there", "handle", "enter"};
  REQUIRE(play.attempt(1, Verb::submit));
  CHECK(play.attempt(no_id, c)->changes.empty());  // it runs
  REQUIRE(play.attempt(2, Verb::agree));
  REQUIRE(play.attempt(3, Verb::agree));
  CHECK(play.where() == "closed");
  CHECK(code(play.attempt(2, c)) == "flow_not_responsible");
  c.to_steps.clear();
  CHECK(play.attempt(no_id, c)->changes.empty());  // only written into
  c.to_steps = {"never_there"};
  CHECK(play.attempt(no_id, c)->changes.empty());
  c.to_steps = {"never_there", "handle", "enter"};
  REQUIRE(play.attempt(no_id, c));
  CHECK(play.where() == "handle: 2");
  CHECK(!play.state.ended_at);
  REQUIRE(play.attempt(2, Verb::agree));
  REQUIRE(play.send_back(3, "handle", Mode::rerun));
  REQUIRE(play.attempt(2, Verb::agree));
  REQUIRE(play.attempt(3, Verb::agree));
  CHECK(play.where() == "closed");
  c.to_steps = {"enter"};
  REQUIRE(play.attempt(no_id, c));
  CHECK(play.where() == "enter: 1");
}

TEST_CASE("a declaration that nobody could finish is refused") {
  auto faults_of = [](const char* text) {
    DeclarationFaults faults;
    parse("request", 1, *parse_jsonc(text, nullptr), "/flow", faults);
    return faults.empty() ? std::string() : faults.front().path;
  };
  auto each = [&](const char* more) {
    return faults_of(fmt::format(R"([{{"step": "a", "by": "starter"}},
      {{"each": "w", "by": "2,3", "opens": {{"kind": "part"}}{}}}])", more).c_str());
  };
  CHECK(each(R"(, "over": "units")").empty());
  CHECK(each("") == "/flow/1/opens");
  CHECK(each(R"(, "over": "units", "order": "one_by_one")") == "/flow/1/order");
  CHECK(each(R"(, "over": "units", "needs": ["cost"])") == "/flow/1/needs");
  CHECK(each(R"(, "over": "units", "freezes": "cost")") == "/flow/1/freezes");
  CHECK(each(R"(, "over": "units", "lead": true, "needs": ["cost"])").empty());
}

}  // namespace zs::flow::testing
