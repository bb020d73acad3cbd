// What was sent for reading is taken back; what was claimed and left lying goes back; how long something may be called
// back.
#include <flow/moves.h>
#include <flow/test_support.h>

using namespace zs;
using namespace zs::flow;
using testing::code;
using testing::only_visit;
using testing::Play;

namespace {

constexpr std::string_view sent_round = R"([
  {"step": "apply", "by": "starter"},
  {"step": "handle", "by": "2", "circulate": true},
  {"step": "file", "by": "3"}])";

Command recall(const Play& p, Id by, const std::vector<Id>& people = {}) {
  auto c = p.command(Verb::recall, by);
  for (Id one : people) c.people.push_back(testing::who(one));
  return c;
}

Command named(const Play& p, Verb verb, Id by, Id item) {
  auto c = p.command(verb, by);
  c.work_item = item;
  return c;
}

std::string until(std::string_view level) {
  return fmt::format(R"([{{"step": "apply", "by": "starter"}},
    {{"step": "check", "by": "2", "withdraw": {}}},
    {{"step": "review", "by": "3,4", "pool": true}},
    {{"step": "approve", "by": "5", "back_to": "check"}},
    {{"step": "file", "by": "6"}}])",
                     level);
}

}  // namespace

TEST_CASE("what nobody opened is gone, what was opened says that it was taken back, and so does what was passed on") {
  Play p(sent_round);
  p.attempt(1, Verb::submit);
  p.circulate(2, {5, 6, 7});
  Id read = p.state.readings[0].item.id, unopened = p.state.readings[1].item.id;
  p.attempt(5, named(p, Verb::view, 5, read));
  auto on = named(p, Verb::circulate, 5, read);
  on.people = {testing::who(8)};
  REQUIRE(p.attempt(5, on));
  CHECK(p.offered(2).contains("recall"));
  CHECK_FALSE(p.offered(3).contains("recall"));
  CHECK(p.offer(2, Verb::recall)->routes.front().people.size() == 3);

  CHECK(code(p.attempt(3, recall(p, 3))) == "flow_not_responsible");
  CHECK(code(p.attempt(2, recall(p, 2, {3}))) == "flow_people_not_offered");
  REQUIRE(p.attempt(2, recall(p, 2, {5, 6})));
  REQUIRE(p.state.readings.size() == 2);
  CHECK(p.state.readings[0].item.holder.person == 5);
  CHECK(p.state.readings[0].recalled_at);
  CHECK(p.state.readings[1].item.holder.person == 7);
  CHECK(p.state.reading(unopened) == nullptr);
  CHECK(code(p.attempt(5, named(p, Verb::mark_read, 5, read))) == "flow_verb_not_allowed");
  CHECK(code(p.attempt(5, on)) == "flow_verb_not_allowed");
  CHECK(reading_count(p.state) == ReadingCount{0, 1});
  CHECK(encode(*decode(encode(p.state))) == encode(p.state));
  REQUIRE(p.circulate(2, {6}));
  CHECK(code(p.attempt(2, recall(p, 2))) == "done");
  CHECK(code(p.attempt(2, recall(p, 2))) == "flow_not_responsible");
}

TEST_CASE("with what is taken back goes what was sent round meanwhile; with what is revoked everything does") {
  Play p(sent_round);
  p.attempt(1, Verb::submit);
  p.circulate(2, {5, 6});
  p.attempt(5, named(p, Verb::view, 5, p.state.readings[0].item.id));
  p.attempt(2, Verb::agree);
  REQUIRE(p.attempt(2, Verb::withdraw));
  REQUIRE(p.state.readings.size() == 1);
  CHECK(p.state.readings[0].recalled_at);

  Play q(R"([{"step": "apply", "by": "starter"}, {"step": "handle", "by": "1", "circulate": true},
    {"step": "file", "by": "3"}])");
  q.attempt(1, Verb::submit);
  q.circulate(1, {5});
  REQUIRE(q.attempt(1, Verb::revoke));
  CHECK(q.state.readings.empty());
}

TEST_CASE("who claimed it and left it lying loses it to the pool; who has begun an opinion keeps it") {
  Play p(R"([{"step": "apply", "by": "starter"},
    {"step": "handle", "by": "3,4", "pool": true, "unclaim_after": "4"}])");
  p.attempt(1, Verb::submit);
  p.attempt(3, Verb::claim);
  CHECK(p.where() == "handle: 3");
  p.office.now += std::chrono::hours(3);
  CHECK(p.timer(Verb::release, 2)->changes.empty());
  p.office.now += std::chrono::hours(1);
  CHECK(p.timer(Verb::release, 2)->changes.size() == 1);
  CHECK(p.where() == "handle: 3 4");
  CHECK(p.timer(Verb::release, 2)->changes.empty());

  p.attempt(4, Verb::claim);
  p.office.drafted = {4};
  p.office.now += std::chrono::hours(5);
  CHECK(p.timer(Verb::release, 2)->changes.size() == 1);
  CHECK(p.where() == "handle: 4");
  p.office.drafted.clear();
  CHECK(p.timer(Verb::release, 2)->changes.empty());
}

TEST_CASE("taken back until it is claimed, though it was opened") {
  Play p(until(R"("unclaimed")"));
  p.attempt(1, Verb::submit);
  p.attempt(2, Verb::agree);
  p.attempt(3, Verb::view);
  CHECK(p.offered(2).contains("withdraw"));
  p.attempt(3, Verb::claim);
  CHECK(code(p.attempt(2, Verb::withdraw)) == "flow_withdraw_too_late");
}

TEST_CASE("called back until it comes to a step, whoever handled it on the way; what they said stays") {
  Play p(until(R"({"until": "file"})"));
  p.attempt(1, Verb::submit);
  p.attempt(2, Verb::agree);
  p.attempt(3, Verb::claim);
  p.attempt(3, Verb::agree);
  CHECK(p.where() == "approve: 5");
  REQUIRE(p.attempt(2, Verb::withdraw));
  CHECK(p.where() == "check: 2");
  CHECK(p.state.visit(3)->settlement->by.person == 3);
  CHECK(code(p.attempt(2, Verb::withdraw)) == "flow_verb_not_allowed");
  p.attempt(2, Verb::agree);
  p.attempt(3, Verb::claim);
  p.attempt(3, Verb::agree);
  p.attempt(5, Verb::agree);
  CHECK(p.where() == "file: 6");
  CHECK(code(p.attempt(2, Verb::withdraw)) == "flow_withdraw_too_late");
}

TEST_CASE("what was sent back meanwhile is not called back over the heads of those it was sent to") {
  Play p(R"([{"step": "apply", "by": "starter"}, {"step": "check", "by": "2", "withdraw": {"until": "file"}},
    {"step": "approve", "by": "5", "back_to": "apply"}, {"step": "file", "by": "6"}])");
  p.attempt(1, Verb::submit);
  p.attempt(2, Verb::agree);
  REQUIRE(p.send_back(5, "apply", Mode::rerun));
  CHECK(code(p.attempt(2, Verb::withdraw)) == "flow_verb_not_allowed");
}

TEST_CASE("what nobody can undo is not taken back") {
  Play p(until(R"("unprocessed")"));
  p.attempt(1, Verb::submit);
  p.office.for_good = "check";
  p.attempt(2, Verb::agree);
  CHECK(code(p.attempt(2, Verb::withdraw)) == "flow_done_for_good");
  p.office.for_good.clear();
  CHECK(code(p.attempt(2, Verb::withdraw)) == "done");
}

TEST_CASE("sent back into an arm from behind its join: that arm alone goes again, what the other said stands") {
  Play p(R"([{"step": "apply", "by": "starter"},
    {"parallel": [{"steps": [{"step": "law", "by": "2"}, {"step": "law_head", "by": "3"}]},
                  {"steps": [{"step": "money", "by": "4"}]}]},
    {"step": "sign", "by": "5", "back_to": ["law", "money", "apply"]}, {"step": "file", "by": "6"}])");
  p.attempt(1, Verb::submit);
  p.attempt(2, Verb::agree);
  p.attempt(4, Verb::agree);
  p.attempt(3, Verb::agree);
  CHECK(p.where() == "sign: 5");
  CHECK(code(p.send_back(5, "law", Mode::direct)) == "flow_target_not_offered");
  REQUIRE(p.send_back(5, "law", Mode::rerun));
  CHECK(p.where() == "law: 2");
  CHECK(p.state.forks.size() == 2);
  p.attempt(2, Verb::agree);
  CHECK(p.where() == "law_head: 3");
  p.attempt(3, Verb::agree);
  CHECK(p.where() == "sign: 5");

  REQUIRE(p.send_back(5, "money", Mode::rerun));
  CHECK(p.where() == "money: 4");
  p.attempt(4, Verb::agree);
  CHECK(p.where() == "sign: 5");
  p.attempt(5, Verb::agree);
  CHECK(p.where() == "file: 6");
}

TEST_CASE("no arm leads back into another") {
  DeclarationFaults faults;
  parse("request", 1, *parse_jsonc(R"([{"step": "apply", "by": "starter"},
    {"parallel": [{"steps": [{"step": "law", "by": "2"}]}, {"steps": [
      {"step": "money", "by": "4", "back_to": "law"}]}]}])",
                                   nullptr),
        "/flow", faults);
  REQUIRE(faults.size() == 1);
  CHECK(faults[0].message == "Step `law` does not come before `money`.");
}
