// Who has agreed before is not asked again, and that is no new consent.
#include <flow/skipping.h>
#include <flow/test_support.h>

namespace zs::flow {
using testing::code;
using testing::Play;

namespace {

Play begun(std::string_view flow) {
  Play p{flow};
  REQUIRE(p.attempt(1, Verb::submit));
  return p;
}

std::string skipped(const State& state) {
  std::string out;
  for (auto& skip : state.skips)
    out += fmt::format("{} {} said at {} act {}; ", skip.step, skip.by.person, skip.said_at, skip.act);
  return out;
}

constexpr std::string_view adjacent =
    R"([{"step": "a", "by": "starter"}, {"step": "b", "by": "2", "back_to": "a"},
        {"step": "c", "by": "2", "skip_same": "adjacent"}, {"step": "d", "by": "3", "back_to": "a"}])";
constexpr std::string_view earlier =
    R"([{"step": "a", "by": "starter"}, {"step": "b", "by": "2", "back_to": "a"},
        {"step": "c", "by": "3", "back_to": "a"},
        {"step": "d", "by": "2", "skip_same": "any_earlier"}, {"step": "e", "by": "4"}])";

}  // namespace

TEST_CASE("the same handler right after himself is passed over, quoting his word, and has no new one") {
  auto p = begun(adjacent);
  CHECK(p.offer(2, Verb::agree)->routes.front().to_step == "d");
  REQUIRE(p.attempt(2, Verb::agree));
  CHECK(p.where() == "d: 3");
  CHECK(skipped(p.state) == "c 2 said at b act 2; ");
  CHECK(std::none_of(p.state.visits.begin(), p.state.visits.end(), [](auto& v) { return v.step == "c"; }));
  auto bar = progress(p.definition, p.state, p.office.context(1));
  CHECK(bar[2].progress == Progress::skipped);
  REQUIRE(bar[2].people.size() == 1);
  CHECK(bar[2].people[0].person == 2);
}

TEST_CASE("after a return nobody is passed over") {
  auto p = begun(adjacent);
  REQUIRE(p.attempt(2, Verb::agree));
  REQUIRE(p.send_back(3, "a", Mode::rerun));
  REQUIRE(p.attempt(1, Verb::submit));
  REQUIRE(p.attempt(2, Verb::agree));
  CHECK(p.where() == "c: 2");
}

TEST_CASE("an older word stands while nothing changed since") {
  auto p = begun(earlier);
  REQUIRE(p.attempt(2, Verb::agree));
  auto q = p;
  REQUIRE(p.attempt(3, Verb::agree));
  CHECK(p.where() == "e: 4");
  CHECK(skipped(p.state) == "d 2 said at b act 2; ");
  q.office.changed = true;
  REQUIRE(q.attempt(3, Verb::agree));
  CHECK(q.where() == "d: 2");
}

TEST_CASE("taken back, the step that was passed over is as it was before") {
  auto p = begun(earlier);
  REQUIRE(p.attempt(2, Verb::agree));
  REQUIRE(p.attempt(3, Verb::agree));
  REQUIRE(p.attempt(3, Verb::withdraw));
  CHECK(p.where() == "c: 3");
  CHECK(p.state.skips.empty());
}

TEST_CASE("who disagreed and let it go on has not agreed") {
  auto p = begun(R"([{"step": "a", "by": "starter"}, {"step": "b", "by": "2", "disagree": "go_on"},
                     {"step": "c", "by": "2", "skip_same": "any_earlier"}, {"step": "d", "by": "3"}])");
  REQUIRE(p.attempt(2, Verb::disagree));
  CHECK(p.where() == "c: 2");
}

TEST_CASE("of several voices only his is left out, and it does not count") {
  auto p = begun(R"([{"step": "a", "by": "starter"}, {"step": "b", "by": "2"},
                     {"each": "c", "by": "2,3,4", "rule": "count", "at_least": 2, "disagree": "end",
                      "skip_same": "adjacent"},
                     {"step": "d", "by": "5"}])");
  REQUIRE(p.attempt(2, Verb::agree));
  CHECK(p.where() == "c: 3 4");
  REQUIRE(p.attempt(3, Verb::agree));
  CHECK(p.where() == "c: 4");
  REQUIRE(p.attempt(4, Verb::agree));
  CHECK(p.where() == "d: 5");
}

TEST_CASE("who only stands in for nobody is asked, whatever he said before") {
  auto p = begun(R"([{"step": "a", "by": "starter"}, {"step": "b", "by": "9"},
                     {"step": "c", "by": "nobody", "skip_same": "any_earlier"}])");
  REQUIRE(p.attempt(9, Verb::agree));
  CHECK(p.where() == "c: 9");
}

TEST_CASE("nobody is passed over where somebody answers for the matter") {
  auto fault = [](std::string_view keys) {
    std::string error;
    auto text = fmt::format(
        R"([{{"step": "a", "by": "starter"}}, {{"step": "b", "by": "2", "skip_same": "adjacent", {}}}])", keys);
    DeclarationFaults faults;
    auto parsed = parse("request", 1, *parse_jsonc(text, &error), "/flow", faults);
    return parsed ? std::string() : faults.front().path;
  };
  for (auto keys : {R"("freezes": "title")", R"("must": true)", R"("sets": {"x": "today"})", R"("check": "ready")",
                    R"("needs": ["x"])", R"("pool": true)"})
    CHECK(fault(keys) == "/flow/1/skip_same");
  CHECK(fault(R"("title": "B")").empty());
}

TEST_CASE("a skip is kept in the state and in the event") {
  auto p = begun(adjacent);
  REQUIRE(p.attempt(2, Verb::agree));
  auto again = decode(encode(p.state));
  REQUIRE(again);
  CHECK(encode(*again) == encode(p.state));
  auto changes = changes_from_json(p.events.back());
  REQUIRE(changes);
  CHECK(to_json(*changes) == p.events.back());
}

}  // namespace zs::flow
