// Running matters go on under another version.
#include <flow/effective.h>
#include <flow/migration.h>
#include <flow/simulation.h>
#include <flow/test_support.h>

#include <regex>

namespace zs::flow::testing {
namespace {

constexpr std::string_view first = R"([
  { "step": "apply", "by": "starter" },
  { "step": "review", "by": "2", "due": "8", "back_to": "apply" },
  { "parallel": [ { "steps": [ { "step": "money", "by": "3" } ] }, { "steps": [ { "step": "law", "by": "4" } ] } ] },
  { "step": "sign", "by": "5", "back_to": [ "apply", "review" ] }
])";
constexpr std::string_view second = R"([
  { "step": "apply", "by": "starter" },
  { "step": "check", "title": "核稿", "by": "2", "due": "20", "back_to": "apply" },
  { "parallel": [ { "steps": [ { "step": "law", "by": "4" } ] }, { "steps": [ { "step": "press", "by": "7" } ] },
                  { "steps": [ { "step": "money", "by": "3" }, { "step": "audit", "by": "6" } ] } ] },
  { "step": "sign", "by": "5", "back_to": [ "apply", "check" ] }
])";
constexpr std::string_view without_arms = R"([
  { "step": "apply", "by": "starter" }, { "step": "check", "by": "2" }, { "step": "money", "by": "3" },
  { "step": "law", "by": "4" }, { "step": "sign", "by": "5" }
])";

const StepNames renamed{{"review", "check"}};

Migration moved(Play& play, std::string_view to, const StepNames& names, int version = 2) {
  auto next = define(to, version);
  auto out = migrate(play.definition, next, play.state, names, play.office.context(no_id));
  if (out.fit == Fit::ok && !out.changes.empty()) {
    auto read = changes_from_json(*parse_json(canonical(to_json(out.changes))));
    REQUIRE(read);
    CHECK(encode(flow::apply(play.state, *read)) == encode(out.state));
    play.definition = next;
    play.state = out.state;
  }
  return out;
}

void agree(Play& play, Id person) {
  auto done = play.attempt(person, Verb::agree);
  REQUIRE_MESSAGE(done, done.error().kind->code);
}

}  // namespace

TEST_CASE("a step with another name is told before anything is done, and followed when it is named") {
  Play play(first);
  REQUIRE(play.attempt(1, Verb::submit));
  auto blind = moved(play, second, {});
  CHECK(to_text(blind.fit) == "needs_mapping");
  CHECK(blind.missing == std::vector<std::string>{"review"});
  CHECK(play.state.version == 1);
  CHECK(moved(play, second, renamed).fit == Fit::ok);
  CHECK(play.state.version == 2);
  CHECK(play.where() == "check: 2");
  CHECK(only_visit(play.state).due_at == play.office.now + std::chrono::hours(20));
  agree(play, 2);
  CHECK(play.where() == "law: 4 | press: 7 | money: 3");
}

TEST_CASE("an open fork keeps its generation: it waits for the arms it opened, wherever they stand now") {
  Play play(first);
  REQUIRE(play.attempt(1, Verb::submit));
  agree(play, 2);
  agree(play, 3);
  CHECK(play.where() == "law: 4");
  CHECK(moved(play, second, renamed).fit == Fit::ok);
  CHECK(play.state.forks.front().number == 1);
  CHECK(play.state.forks.front().arms == std::vector<int>{2, 0});
  CHECK(only_visit(play.state).scope == Scope{{1, 0}});
  agree(play, 4);
  CHECK(play.where() == "sign: 5");
}

TEST_CASE("who stands in an arm goes on through the steps that were added to it") {
  Play play(first);
  REQUIRE(play.attempt(1, Verb::submit));
  agree(play, 2);
  CHECK(moved(play, second, renamed).fit == Fit::ok);
  agree(play, 4);
  agree(play, 3);
  CHECK(play.where() == "audit: 6");
  agree(play, 6);
  CHECK(play.where() == "sign: 5");
}

TEST_CASE("what stood in a parallel part cannot go on where there is none") {
  Play play(first);
  REQUIRE(play.attempt(1, Verb::submit));
  CHECK(moved(play, without_arms, renamed).fit == Fit::ok);
  Play inside(first);
  REQUIRE(inside.attempt(1, Verb::submit));
  agree(inside, 2);
  auto out = moved(inside, without_arms, renamed);
  CHECK(out.fit == Fit::impossible);
  REQUIRE(out.why);
  CHECK(out.why->kind->code == std::string_view("flow_migration_impossible"));
}

TEST_CASE("from a version to itself nothing happens, nor to what has ended") {
  Play play(first);
  REQUIRE(play.attempt(1, Verb::submit));
  CHECK(moved(play, first, renamed, 1).changes.empty());
  auto c = play.command(Verb::revoke, 1);
  REQUIRE(play.attempt(1, c));
  CHECK(moved(play, second, {}).changes.empty());
}

TEST_CASE("returns that wait and steps that were put in are followed too; old names go on being called something") {
  Play play(R"([ { "step": "apply", "by": "starter", "free": true }, { "step": "review", "title": "审核", "by": "2" },
                 { "step": "sign", "by": "5", "back_to": [ "apply", "review" ] } ])");
  auto put = play.command(Verb::insert_step, 1);
  put.title = "备案";
  put.people = {who(8)};
  put.to_step = "sign";
  REQUIRE(play.attempt(1, put));
  REQUIRE(play.attempt(1, Verb::submit));
  agree(play, 2);
  REQUIRE(play.send_back(5, "apply", Mode::direct));
  auto out = moved(play, R"([ { "step": "apply", "by": "starter" }, { "step": "approve", "by": "5" } ])", {});
  CHECK(out.missing == std::vector<std::string>{"sign"});
  out = moved(play, R"([ { "step": "apply", "by": "starter" }, { "step": "approve", "by": "5" } ])",
              {{"sign", "approve"}});
  CHECK(out.fit == Fit::ok);
  CHECK(title_of(play.definition, play.state, "review") == "审核");
  REQUIRE(play.attempt(1, Verb::submit));
  CHECK(play.where() == "approve: 5");
  agree(play, 5);
  CHECK(play.where() == "free_1: 8");
}

TEST_CASE("whatever runs goes on under a version where every step is called otherwise, and keeps every rule") {
  using namespace simulation;
  int tried = 0;
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    Random random(seed);
    auto flow = random_flow(random);
    auto script = random_script(random, 40);
    World world(flow);
    for (std::size_t i = 0; i < script.size(); ++i) {
      CAPTURE(seed);
      CAPTURE(i);
      if (i == 20 && world.state.life == Life::running) {
        static const std::regex step("\"s([0-9]+)\"");
        auto next = define(std::regex_replace(flow, step, "\"t$1\""), 2);
        StepNames names;
        for (auto& one : world.definition.steps) names.emplace_back(one.name, "t" + one.name.substr(1));
        auto out = migrate(world.definition, next, world.state, names, world.office.context(no_id));
        REQUIRE(out.fit == Fit::ok);
        world.events.push_back(to_json(out.changes));
        world.definition = next;
        world.state = out.state;
        world.last.reset();
        ++tried;
      }
      auto why = play(world, script[i]);
      REQUIRE_MESSAGE(!why, *why);
    }
  }
  CHECK(tried > 100);
}

}  // namespace zs::flow::testing
