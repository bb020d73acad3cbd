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

TEST_CASE("who directs the office and holds the item keeps his own buttons") {
  Play p{R"([{"step": "a", "by": "starter"}, {"step": "b", "by": "8", "back_to": "a"}])"};
  REQUIRE(p.attempt(1, Verb::submit));
  CHECK(p.offered(8) == std::set<std::string>{"agree", "send_back", "transfer", "terminate", "view"});
}

}  // namespace zs::flow
