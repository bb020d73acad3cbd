// What is read and over leaves the desks; who comes within its audience later gets it too.
#include <flow/moves.h>
#include <flow/test_support.h>

using namespace zs;
using namespace zs::flow;
using testing::only_visit;
using testing::Play;
using testing::who;

namespace {

constexpr std::string_view notice = R"([
  {"step": "draft", "by": "starter"},
  {"read": "inform", "by": "3,4", "circulate": true, "due": "8", "overdue": [{"after": "24", "do": "go_on"}]},
  {"step": "sum_up", "by": "starter"}])";

Play released() {
  Play p(notice);
  REQUIRE(p.attempt(1, Verb::submit));
  return p;
}

Result<Decision> widened(Play& p, const std::vector<Id>& people) {
  Command c;
  c.verb = Verb::widen;
  for (Id one : people) c.people.push_back(who(one));
  return p.attempt(no_id, c);
}

Result<Decision> expired(Play& p, int visit) { return p.timer(Verb::expire, visit); }

}  // namespace

TEST_CASE("over: whoever has not read it need not, it is no consent, and the matter goes on") {
  auto p = released();
  REQUIRE(p.attempt(3, Verb::mark_read));
  const int reading = only_visit(p.state).number;
  REQUIRE(expired(p, reading));
  CHECK(p.where() == "sum_up: 1");
  const auto& visit = *p.state.visit(reading);
  CHECK(visit.voices.front().outcome == Outcome::read);
  CHECK(visit.voices.back().outcome == Outcome::lapsed);
  CHECK(visit.voices.back().missed == std::vector<Handler>{who(4)});
  CHECK_FALSE(visit.overdue);  // nobody was late
  CHECK(expired(p, reading)->changes.empty());
}

TEST_CASE("only what is read expires, and nobody brings it about by hand") {
  auto p = released();
  Command by_hand;
  by_hand.verb = Verb::expire;
  by_hand.visit = only_visit(p.state).number;
  CHECK(testing::code(p.attempt(1, by_hand)) == "flow_not_responsible");
  p.attempt(3, Verb::mark_read);
  p.attempt(4, Verb::mark_read);
  CHECK(expired(p, only_visit(p.state).number)->changes.empty());
  CHECK(p.where() == "sum_up: 1");
}

TEST_CASE("what cannot go on stays where it is") {
  auto p = released();
  p.office.check_passes = false;
  CHECK(expired(p, only_visit(p.state).number)->changes.empty());
  CHECK(p.where() == "inform: 3 4");
}

TEST_CASE("what was sent round beside the flow is over too, and what was read stays read") {
  auto p = released();
  REQUIRE(p.circulate(3, {5, 6}));
  Command read;
  read.verb = Verb::mark_read;
  read.work_item = p.state.readings.front().item.id;
  REQUIRE(p.attempt(5, read));
  REQUIRE(expired(p, 0));
  REQUIRE(p.state.readings.size() == 2);
  CHECK_FALSE(p.state.readings.front().recalled_at);
  CHECK(p.state.readings.back().recalled_at == p.office.now);
  CHECK(expired(p, 0)->changes.empty());
}

TEST_CASE("who comes later gets it beside the flow, once, also when the matter is closed") {
  auto p = released();
  REQUIRE(widened(p, {3, 5}));
  REQUIRE(p.state.readings.size() == 1);
  CHECK(p.state.readings.front().item.holder == who(5));
  CHECK(p.state.readings.front().by == who(1));
  CHECK(widened(p, {3, 4, 5})->changes.empty());
  p.office.gone.insert(6);
  CHECK(widened(p, {6})->changes.empty());
  REQUIRE(expired(p, only_visit(p.state).number));
  CHECK(widened(p, {3, 4})->changes.empty());  // missed it, and is not asked twice
  REQUIRE(p.attempt(1, Verb::submit));
  REQUIRE(p.state.life == Life::closed);
  CHECK(widened(p, {7})->changes.size() == 1);
  CHECK(p.state.readings.back().item.holder == who(7));
}

TEST_CASE("nothing is widened before it is sent, or once it was called off") {
  Play p(notice);
  CHECK(widened(p, {5})->changes.empty());
  p.attempt(1, Verb::submit);
  p.attempt(1, Verb::revoke);
  REQUIRE(p.state.life == Life::revoked);
  CHECK(widened(p, {5})->changes.empty());
}
