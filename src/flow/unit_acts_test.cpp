// Joint handling by units (联合办理): asked later (加办), asked no longer (减办), asked again (退回重办), and what reaches the
// units of a whole by letter.
#include <flow/test_support.h>

namespace zs::flow::testing {
namespace {

const char* const led = R"([
  {"step": "allot", "by": "starter"},
  {"each": "work", "by": "2,3,4", "over": "units", "lead": true, "opens": {"kind": "part"}, "back_to": "allot"},
  {"step": "close", "by": "5", "back_to": "work"}])";
const char* const heard = R"([
  {"step": "allot", "by": "starter"},
  {"each": "work", "by": "3,4", "over": "units", "opens": {"kind": "part"}},
  {"step": "close", "by": "5"}])";
const char* const part = R"([
  {"step": "hand_over", "by": "starter"},
  {"step": "draft", "by": "2", "due": "8"},
  {"step": "settle", "by": "3", "back_to": "draft", "disagree": "end"}])";

struct Joint : Play {
  explicit Joint(const char* flow) : Play(flow) {
    office.fields["units"] = json::array{1};
    REQUIRE(attempt(1, Verb::submit));
  }
  Result<Decision> letter(Verb verb, Id from, std::optional<Outcome> word = {}, Id by = 3) {
    Command c;
    c.verb = verb;
    c.child = from;
    c.word = word;
    c.said_by = who(by);
    return attempt(no_id, c);
  }
  Result<Decision> about(Id person, Verb verb, Id unit) {
    auto c = command(verb, person);
    c.units = {unit};
    return attempt(person, c);
  }
  std::vector<Id> waits() const { return children_at_work(state); }
};

constexpr Id whole = 77;

/// The matter of one unit.
struct Part : Play {
  Part() : Play(part) {
    office.part_of = whole;
    REQUIRE(attempt(1, Verb::submit));
  }
  Result<Decision> letter(Verb verb) {
    Command c;
    c.verb = verb;
    c.child = whole;
    c.said_by = who(6);
    return attempt(no_id, c);
  }
  void answer() {
    REQUIRE(attempt(2, Verb::agree));
    REQUIRE(attempt(3, Verb::agree));
    REQUIRE(where() == "closed");
  }
};

}  // namespace

TEST_CASE("the lead, who allotted it and the office ask one more unit; a helper does not") {
  Joint play(led);
  CHECK(code(play.about(3, Verb::add_unit, 105)) == "flow_not_responsible");
  CHECK(code(play.about(2, Verb::add_unit, 101)) == "flow_unit_asked");
  for (auto [person, unit] : {std::pair<Id, Id>{2, 105}, {1, 106}, {8, 107}})
    REQUIRE(play.about(person, Verb::add_unit, unit));
  auto units = play.waits();
  CHECK(units.size() == 5);
  for (auto child = units.rbegin(); child != units.rend(); ++child) {  // those asked later stand beside the lead
    CHECK(code(play.attempt(2, Verb::agree)) == "flow_helpers_unheard");
    REQUIRE(play.letter(Verb::join, *child, Outcome::agree));
  }
  REQUIRE(play.attempt(2, Verb::agree));
  CHECK(play.where() == "close: 5");
}

TEST_CASE("a unit asked no longer is not waited for; the lead and one that has answered stay") {
  Joint play(led);
  CHECK(code(play.about(2, Verb::remove_unit, 100)) == "flow_unit_not_offered");
  REQUIRE(play.letter(Verb::join, play.waits()[0], Outcome::agree));
  CHECK(code(play.about(2, Verb::remove_unit, 101)) == "flow_unit_not_offered");
  REQUIRE(play.about(2, Verb::remove_unit, 102));
  CHECK(play.waits().empty());
  REQUIRE(play.attempt(2, Verb::agree));
}

TEST_CASE("with the last unit that was waited for the step goes on; the only one is not taken off") {
  Joint play(heard);
  REQUIRE(play.letter(Verb::join, play.waits()[0], Outcome::agree));
  REQUIRE(play.about(1, Verb::remove_unit, 101));
  CHECK(play.where() == "close: 5");
  Joint other(heard);
  REQUIRE(other.about(1, Verb::remove_unit, 101));
  CHECK(other.where() == "work:");
  CHECK_FALSE(other.offer(1, Verb::remove_unit));
}

TEST_CASE("an answer sent back is waited for again, whatever its old letter said") {
  Joint play(led);
  auto units = play.waits();
  CHECK_FALSE(play.offer(2, Verb::redo));
  for (Id child : units) REQUIRE(play.letter(Verb::join, child, Outcome::agree));
  auto offer = play.offer(2, Verb::redo);
  REQUIRE(offer);
  CHECK(offer->routes.size() == 2);
  CHECK(offer->routes[0].unit == 101);
  CHECK(offer->routes[0].child == units[0]);
  REQUIRE(play.about(2, Verb::redo, 101));
  CHECK(play.waits() == std::vector<Id>{units[0]});
  CHECK(code(play.attempt(2, Verb::agree)) == "flow_helpers_unheard");
  REQUIRE(play.letter(Verb::join, units[0], Outcome::disagree));
  REQUIRE(play.attempt(2, Verb::agree));
  CHECK(play.letter(Verb::take_back, units[0])->changes.empty());
}

TEST_CASE("a unit has its answer back while the step stands open") {
  Joint play(led);
  auto units = play.waits();
  for (Id child : units) REQUIRE(play.letter(Verb::join, child, Outcome::agree));
  REQUIRE(play.letter(Verb::take_back, units[1]));
  CHECK(play.waits() == std::vector<Id>{units[1]});
  CHECK(play.letter(Verb::take_back, units[1])->changes.empty());
}

TEST_CASE("the word of a unit waits while the whole is put aside") {
  Joint play(led);
  REQUIRE(play.attempt(8, Verb::suspend));
  CHECK(code(play.letter(Verb::join, play.waits()[0], Outcome::agree)) == "flow_suspended");
  REQUIRE(play.attempt(8, Verb::resume));
  REQUIRE(play.letter(Verb::join, play.waits()[0], Outcome::agree));
}

TEST_CASE("a unit's matter that has ended is opened again where its word was given") {
  Part play;
  CHECK(play.letter(Verb::reopen)->changes.empty());
  play.answer();
  REQUIRE(play.letter(Verb::reopen));
  CHECK(play.where() == "settle: 3");
  CHECK_FALSE(play.state.ended_at);
  CHECK_FALSE(play.offered(3).contains("withdraw"));
  REQUIRE(play.send_back(3, "draft", Mode::direct));
  REQUIRE(play.attempt(2, Verb::agree));
  REQUIRE(play.attempt(3, Verb::disagree));
  CHECK(play.where() == "rejected");
  REQUIRE(play.letter(Verb::reopen));
  CHECK(play.where() == "settle: 3");
}

TEST_CASE("only a whole opens a matter again, and only one that has answered") {
  Play alone(part);
  REQUIRE(alone.attempt(1, Verb::submit));
  REQUIRE(alone.attempt(2, Verb::agree));
  REQUIRE(alone.attempt(3, Verb::agree));
  Command c;
  c.verb = Verb::reopen;
  CHECK(alone.attempt(no_id, c)->changes.empty());
  CHECK(code(alone.attempt(3, Verb::withdraw)) == "flow_ended");
  Part ended;
  REQUIRE(ended.attempt(8, Verb::terminate));
  CHECK(ended.letter(Verb::reopen)->changes.empty());
}

TEST_CASE("who gave the unit's word has it back until the whole has gone on with it") {
  Part play;
  play.answer();
  CHECK(code(play.attempt(2, Verb::withdraw)) == "flow_verb_not_allowed");
  play.office.word_unused = false;
  CHECK(code(play.attempt(3, Verb::withdraw)) == "flow_word_counted");
  play.office.word_unused = true;
  REQUIRE(play.attempt(3, Verb::withdraw));
  CHECK(play.where() == "settle: 3");
}

TEST_CASE("aside with the whole, it goes on with the whole; aside for its own reason, not before that is over") {
  Part play;
  auto due = only_visit(play.state).due_at;
  REQUIRE(play.letter(Verb::suspend));
  CHECK(play.letter(Verb::suspend)->changes.empty());
  CHECK(code(play.attempt(2, Verb::agree)) == "flow_suspended");
  CHECK(code(play.attempt(8, Verb::resume)) == "flow_aside_with_whole");
  play.office.now += std::chrono::hours(5);
  REQUIRE(play.letter(Verb::resume));
  CHECK(*only_visit(play.state).due_at == *due + std::chrono::hours(5));
  CHECK(play.letter(Verb::resume)->changes.empty());
  REQUIRE(play.attempt(8, Verb::suspend));
  REQUIRE(play.letter(Verb::suspend));
  REQUIRE(play.letter(Verb::resume));
  CHECK(code(play.attempt(2, Verb::agree)) == "flow_suspended");
  REQUIRE(play.attempt(8, Verb::resume));
  REQUIRE(play.attempt(2, Verb::agree));
}

TEST_CASE("urged by the whole as often as anybody may be, and not when it has ended") {
  Part play;
  REQUIRE(play.letter(Verb::urge));
  CHECK(only_visit(play.state).slots[0].urge_count == 1);
  CHECK(play.letter(Verb::urge)->changes.empty());
  play.office.now += std::chrono::hours(1);
  CHECK_FALSE(play.letter(Verb::urge)->changes.empty());
  play.answer();
  CHECK(play.letter(Verb::urge)->changes.empty());
}

TEST_CASE("who sent it to the units directs them, also when his secretary gave his word") {
  Play play(R"([{"step": "ask", "by": "starter"}, {"step": "allot", "by": "6"},
    {"each": "work", "by": "3,4", "over": "units", "opens": {"kind": "part"}}])");
  play.office.fields["units"] = json::array{1};
  play.office.mandates[{6, 7}] = mandate_of(7, true);
  REQUIRE(play.attempt(1, Verb::submit));
  auto c = play.command(Verb::agree, 6);
  c.proxy = Proxy{6, Via::acted, no_id};
  REQUIRE(play.attempt(7, c));
  CHECK(play.offered(6).contains("add_unit"));
  CHECK_FALSE(play.offered(7).contains("add_unit"));
}

TEST_CASE("a unit's word is his who gave it in its matter, whoever its head has stand in for him") {
  Joint play(heard);
  play.office.standing_in[3] = 9;
  Command c;
  c.verb = Verb::entrust;
  c.work_item = play.item_of(3);
  REQUIRE(play.attempt(no_id, c));
  REQUIRE(play.letter(Verb::join, play.waits().at(0), Outcome::agree, 5));
  const auto& voice = only_visit(play.state).voices.at(0);
  CHECK(voice.by.person == 5);
  CHECK(voice.principal().person == 5);
}

TEST_CASE("votes and veto of a step are those of its units too") {
  Play play(R"([{"step": "ask", "by": "starter"},
    {"each": "work", "by": "3,4,5", "over": "units", "opens": {"kind": "part"}, "rule": "weight", "at_least": 3,
     "weights": [{"of": "4", "is": 3}], "veto": "5", "disagree": "end"}, {"step": "close", "by": "2"}])");
  play.office.fields["units"] = json::array{1};
  REQUIRE(play.attempt(1, Verb::submit));
  const auto& slots = only_visit(play.state).slots;
  CHECK(slots[0].ballot.weight == 1);
  CHECK(slots[1].ballot.weight == 3);
  CHECK(slots[2].ballot.veto);
}

TEST_CASE("no person writes these letters") {
  Part play;
  for (auto verb : {Verb::reopen, Verb::take_back, Verb::suspend, Verb::resume, Verb::urge}) {
    Command c;
    c.verb = verb;
    c.child = whole;
    CHECK(code(play.attempt(8, c)) == "flow_not_responsible");
  }
}

}  // namespace zs::flow::testing
