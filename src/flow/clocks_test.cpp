// Clocks follow the office's calendar when it becomes another one.
#include <flow/store.h>
#include <flow/test_support.h>

namespace zs::flow {
using std::chrono::hours;
using testing::Play;

namespace {

constexpr auto one_step = R"([{"step": "a", "by": "starter"},
  {"step": "b", "by": "2", "due": "10", "remind": ["4", "2"], "overdue": [{"after": "3", "do": "remind"}]}])";

Decision recounted(Play& p) {
  Command c;
  c.verb = Verb::recount;
  auto done = p.attempt(no_id, c);
  REQUIRE(done);
  return *done;
}

}  // namespace

TEST_CASE("another calendar moves what is still to come of every open step, and only once") {
  Play p{one_step};
  REQUIRE(p.attempt(1, Verb::submit));
  auto before = *p.state.visit(2);
  p.office.now += hours(1);
  p.office.take_calendar(3);
  auto done = recounted(p);
  CHECK(done.changes.size() == 1);
  CHECK(done.step == "b");
  const auto& now = *p.state.visit(2);
  CHECK(now.due_at == *before.due_at + hours(3));
  CHECK(now.reminders == std::vector{before.reminders[0] + hours(3), before.reminders[1] + hours(3)});
  CHECK(now.lapses == std::vector{before.lapses[0] + hours(3)});
  CHECK(recounted(p).changes.empty());
  p.office.take_calendar(3);
  CHECK(recounted(p).changes.empty());  // the same calendar once more
}

TEST_CASE("what was told or has passed stays, and nothing moves into the past") {
  Play p{one_step};
  REQUIRE(p.attempt(1, Verb::submit));
  auto before = *p.state.visit(2);
  p.office.now += hours(7);
  REQUIRE(p.timer(Verb::remind, 2));
  p.office.take_calendar(3);
  recounted(p);
  CHECK(p.state.visit(2)->reminders == std::vector{before.reminders[0], before.reminders[1] + hours(3)});
  p.office.take_calendar(-4);
  CHECK(recounted(p).changes.empty());  // it would have been due an hour ago
  p.office.now += hours(9);
  REQUIRE(p.timer(Verb::overdue, 2));
  p.office.take_calendar(3);
  p.office.take_calendar(40);
  CHECK(recounted(p).changes.empty());  // late is late
}

TEST_CASE("a deadline that the calendar before did not give was set some other way and stays") {
  Play p{one_step};
  REQUIRE(p.attempt(1, Verb::submit));
  p.office.take_calendar(1);
  p.office.take_calendar(3);
  CHECK(recounted(p).changes.empty());
}

TEST_CASE("the time a step lay aside keeps pushing its deadline on by another calendar") {
  Play p{one_step};
  REQUIRE(p.attempt(1, Verb::submit));
  auto due = *p.state.visit(2)->due_at;
  p.office.now += hours(2);
  REQUIRE(p.attempt(8, Verb::suspend));
  p.office.now += hours(5);
  p.office.take_calendar(3);
  recounted(p);  // aside, its clock stands where it stood
  CHECK(p.state.visit(2)->due_at == due + hours(3));
  REQUIRE(p.attempt(8, Verb::resume));
  CHECK(p.state.visit(2)->due_at == due + hours(8));
  CHECK(p.state.visit(2)->pauses.size() == 1);
  p.office.take_calendar(1);
  recounted(p);
  CHECK(p.state.visit(2)->due_at == due + hours(6));
}

TEST_CASE("nobody counts anew but the office itself, and a matter that has ended is left alone") {
  Play p{one_step};
  REQUIRE(p.attempt(1, Verb::submit));
  p.office.take_calendar(3);
  CHECK(testing::code(p.attempt(1, Verb::recount)) == "flow_not_responsible");
  REQUIRE(p.attempt(2, Verb::agree));
  CHECK(recounted(p).changes.empty());
}

TEST_CASE("several open steps are counted anew in one event, each by itself") {
  Play p{R"([{"step": "a", "by": "starter"},
             {"parallel": [{"steps": [{"step": "b", "by": "2", "due": "1"}]},
                           {"steps": [{"step": "c", "by": "3", "due": "8"}]},
                           {"steps": [{"step": "d", "by": "4"}]}]}])"};
  REQUIRE(p.attempt(1, Verb::submit));
  p.office.now += hours(2);
  p.office.take_calendar(2);
  auto done = recounted(p);
  REQUIRE(done.changes.size() == 1);
  const auto& clocks = std::get<Recounted>(done.changes.front()).clocks;
  REQUIRE(clocks.size() == 1);  // of b the deadline has passed, d has none
  CHECK(clocks.front().visit == 3);
  auto again = changes_from_json(to_json(done.changes));
  REQUIRE(again);
  CHECK(to_json(*again) == to_json(done.changes));
}

}  // namespace zs::flow
