// What the office does to a matter whoever holds it.
#include <flow/test_support.h>

namespace zs::flow {
using testing::code;
using testing::Play;

TEST_CASE("whoever directs the office ends a running matter, with a reason, and nothing stays open") {
  Play p{R"([{"step": "a", "by": "starter"},
             {"parallel": [{"steps": [{"step": "b", "by": "2", "add_signer": "before", "circulate": true}]},
                           {"steps": [{"step": "c", "by": "3", "due": "8"}]}]},
             {"step": "d", "by": "4"}])"};
  CHECK(code(p.attempt(8, Verb::terminate)) == "flow_not_started");
  REQUIRE(p.attempt(1, Verb::submit));
  REQUIRE(p.circulate(2, {5}));
  for (Id person : {1, 2, 3}) {
    CHECK(code(p.attempt(person, Verb::terminate)) == "flow_not_responsible");
    CHECK_FALSE(p.offer(person, Verb::terminate));
  }
  auto silent = p.command(Verb::terminate, 8);
  silent.opinion.clear();
  CHECK(code(p.attempt(8, silent)) == "opinion_required");
  auto stale = p.command(Verb::terminate, 8);
  stale.revision = 0;
  CHECK(code(p.attempt(8, stale)) == "stale_revision");
  REQUIRE(p.attempt(8, Verb::terminate));
  CHECK(p.where() == "terminated");
  CHECK(p.state.open_visits().empty());
  CHECK(p.state.forks[0].state == ForkState::dropped);
  CHECK(code(p.attempt(2, Verb::agree)) == "flow_ended");
  CHECK(code(p.attempt(8, Verb::terminate)) == "flow_ended");
  REQUIRE(p.attempt(5, Verb::mark_read));  // what was sent round stays readable
}

TEST_CASE("put aside, nobody but the office acts; taken up again, it stands where it stood and every moment is later") {
  Play p{R"([{"step": "a", "by": "starter"},
             {"parallel": [{"steps": [{"step": "b", "by": "2", "circulate": true, "due": "8", "remind": ["4", "-2"]}]},
                           {"steps": [{"step": "c", "by": "3,4", "pool": true}]}]},
             {"step": "d", "by": "4"}])"};
  CHECK(code(p.attempt(8, Verb::suspend)) == "flow_not_started");
  REQUIRE(p.attempt(1, Verb::submit));
  REQUIRE(p.circulate(2, {5}));
  CHECK(code(p.attempt(8, Verb::resume)) == "flow_verb_not_allowed");
  for (Id person : {1, 2, 3}) CHECK(code(p.attempt(person, Verb::suspend)) == "flow_not_responsible");
  auto silent = p.command(Verb::suspend, 8);
  silent.opinion.clear();
  CHECK(code(p.attempt(8, silent)) == "opinion_required");
  p.office.now += std::chrono::hours(1);
  auto before = p.state;
  REQUIRE(p.attempt(8, Verb::suspend));
  auto items = p.where();
  CHECK(code(p.attempt(8, Verb::suspend)) == "flow_suspended");
  for (auto verb : {Verb::agree, Verb::transfer, Verb::circulate}) CHECK(code(p.attempt(2, verb)) == "flow_suspended");
  CHECK(code(p.attempt(3, Verb::claim)) == "flow_suspended");
  CHECK(code(p.attempt(1, Verb::withdraw)) == "flow_suspended");
  CHECK(code(p.attempt(2, Verb::resume)) == "flow_not_responsible");
  CHECK(p.offered(2) == std::set<std::string>{"view"});
  CHECK(p.offered(1) == std::set<std::string>{"urge"});
  CHECK(p.offered(8) == std::set<std::string>{"terminate", "resume", "reassign"});
  REQUIRE(p.attempt(5, Verb::mark_read));
  REQUIRE(p.attempt(2, Verb::view));
  p.office.now += std::chrono::hours(9);
  auto late = p.timer(Verb::overdue, 2);
  REQUIRE(late);
  CHECK(late->changes.empty());
  REQUIRE(p.attempt(8, Verb::resume));
  CHECK(p.where() == items);
  CHECK(p.state.visit(2)->due_at == *before.visit(2)->due_at + std::chrono::hours(9));
  CHECK(p.state.visit(2)->reminders.front() == before.visit(2)->reminders.front() + std::chrono::hours(9));
  REQUIRE(p.attempt(2, Verb::agree));
}

TEST_CASE("what was late before it was put aside stays late; what ends while put aside is ended for good") {
  Play p{R"([{"step": "a", "by": "starter"}, {"step": "b", "by": "2", "due": "2", "remind": ["1", "-5"]}])"};
  REQUIRE(p.attempt(1, Verb::submit));
  p.office.now += std::chrono::hours(3);
  auto due = p.state.visit(2)->due_at;
  auto level = p.state.visit(2)->reminders;
  REQUIRE(p.attempt(8, Verb::suspend));
  p.office.now += std::chrono::hours(3);
  REQUIRE(p.attempt(8, Verb::resume));
  CHECK(p.state.visit(2)->due_at == due);
  CHECK(p.state.visit(2)->reminders.front() == level.front());
  CHECK(p.state.visit(2)->reminders.back() == level.back() + std::chrono::hours(3));
  REQUIRE(p.attempt(8, Verb::suspend));
  REQUIRE(p.attempt(8, Verb::terminate));
  CHECK(p.where() == "terminated");
  CHECK_FALSE(p.state.suspended);
  CHECK(code(p.attempt(8, Verb::resume)) == "flow_ended");
}

TEST_CASE("who directs the office and holds the item keeps his own buttons") {
  Play p{R"([{"step": "a", "by": "starter"}, {"step": "b", "by": "8", "back_to": "a"}])"};
  REQUIRE(p.attempt(1, Verb::submit));
  CHECK(p.offered(8) ==
        std::set<std::string>{"agree", "send_back", "transfer", "terminate", "suspend", "jump", "reassign", "view"});
}

}  // namespace zs::flow
