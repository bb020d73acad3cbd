#include <flow/preview.h>
#include <flow/simulation.h>
#include <flow/test_support.h>
#include <fmt/ranges.h>

using namespace zs;
using namespace zs::flow;
using namespace zs::flow::testing;

namespace {

/// "review 2 → sign? 4 [large] → file 1": `?` hangs on a field, `~` comes only if it turns that way, `|` beside others.
std::string way(Play& p) {
  std::string out;
  for (auto& ahead : preview(p.definition, p.state, p.office.context(p.office.starter))) {
    out += out.empty() ? "" : " → ";
    for (auto& lane : ahead.lanes) out += fmt::format("|{}", lane.arm);
    out += ahead.step + (ahead.expected ? ahead.certain ? "" : "?" : "~") + (ahead.next ? "*" : "");
    for (auto& voice : ahead.voices)
      for (auto& one : voice) out += fmt::format(" {}", one.person);
    for (auto& skip : ahead.skipped) out += fmt::format(" -{} at {}", skip.by.person, skip.said_at);
    for (auto& field : ahead.hangs_on) out += fmt::format(" [{}]", field);
    for (auto& field : ahead.unknown) out += fmt::format(" <{}>", field);
  }
  return out;
}

constexpr const char* office_paper = R"([
  {"step": "draft", "by": "starter"},
  {"step": "review", "by": "2", "back_to": "draft", "writes": ["large"]},
  {"branch": [{"when": "large", "steps": [{"step": "sign", "by": "4"}, {"step": "seal", "by": "previous"}]},
              {"steps": [{"step": "approve", "by": "5,6"}]}]},
  {"step": "file", "by": "7", "when": "kept"},
  {"step": "tell", "by": "starter"}])";

/// "sign 4 5" of each step the next word leads to.
std::set<std::string> next_of(const std::vector<StepAhead>& way) {
  std::set<std::string> out;
  for (auto& ahead : way) {
    if (!ahead.next) continue;
    auto line = ahead.step;
    for (auto& voice : ahead.voices)
      for (auto& one : voice) line += fmt::format(" {}", one.person);
    out.insert(line);
  }
  return out;
}

std::set<std::string> next_of(const Action& action) {
  std::set<std::string> out;
  for (auto& route : action.routes) {
    auto line = route.to_step;
    for (auto& one : route.people) line += fmt::format(" {}", one.person);
    if (!route.to_step.empty()) out.insert(line);
  }
  return out;
}

/// Whose word alone moves the matter on, so that his button says where to; nullopt: it waits for others.
std::optional<Action> only_button(const simulation::World& world, const Context& context, Id person) {
  auto open = world.state.open_visits();
  if (open.size() > 1 || (!open.empty() && (open.front()->several() || !open.front()->scope.empty()))) return {};
  for (auto& action : available(world.definition, world.state, context, who(person)))
    if ((action.verb == Verb::submit || action.verb == Verb::agree) && !action.routes.empty()) return action;
  return {};
}

}  // namespace

TEST_CASE("what lies ahead is told with its people, and what nobody can know yet with the field it hangs on") {
  Play p(office_paper);
  CHECK(way(p) == "review* 2 → sign~ 4 [large] → seal~ 4 [large] → approve? 5 6 [large] → file~ 7 [kept] → tell 1");
  p.office.fields["kept"] = true;
  p.office.fields["large"] = true;
  CHECK(way(p) == "review* 2 → sign 4 → seal 4 → file 7 → tell 1");
  p.office.fields["large"] = false;
  CHECK(way(p) == "review* 2 → approve 5 6 → file 7 → tell 1");
}

TEST_CASE("who will have agreed by then is told as not asked again, for the whole way, and so it comes") {
  Play p(R"([{"step": "a", "by": "starter"}, {"step": "b", "by": "2"},
             {"step": "c", "by": "2", "skip_same": "adjacent"}, {"step": "d", "by": "3"},
             {"each": "e", "by": "2,4", "rule": "all", "skip_same": "any_earlier"},
             {"step": "f", "by": "2", "skip_same": "adjacent"}])");
  CHECK(way(p) == "b* 2 → c~ -2 at b → d 3 → e 4 -2 at b → f 2");
  REQUIRE(p.attempt(1, Verb::submit));
  REQUIRE(p.attempt(2, Verb::agree));
  CHECK(way(p) == "e* 4 -2 at b → f 2");
  REQUIRE(p.attempt(3, Verb::agree));
  CHECK(p.where() == "e: 4");
  CHECK(way(p) == "f* 2");
}

TEST_CASE("what nobody can fill any more decides as it stands") {
  Play p(office_paper);
  REQUIRE(p.attempt(1, Verb::submit));
  CHECK(way(p) == "sign~ 4 [large] → seal~ 4 [large] → approve?* 5 6 [large] → tell 1");
  REQUIRE(p.attempt(2, Verb::agree));
  CHECK(p.where() == "approve: 5");
  CHECK(way(p) == "tell* 1");
}

TEST_CASE("a direct return is told first, then the way on from there") {
  Play p(office_paper);
  p.office.fields["large"] = true;
  p.office.fields["kept"] = false;
  REQUIRE(p.attempt(1, Verb::submit));
  REQUIRE(p.send_back(2, "draft", Mode::direct));
  CHECK(way(p) == "review* 2 → sign 4 → seal 4 → tell 1");
  REQUIRE(p.attempt(1, Verb::submit));
  REQUIRE(p.send_back(2, "draft", Mode::rerun));
  CHECK(way(p) == "review* 2 → sign 4 → seal 4 → tell 1");
}

TEST_CASE("the arms of a parallel part stand beside each other, and what follows waits for all of them") {
  Play p(R"([
    {"step": "draft", "by": "starter"},
    {"parallel": [{"steps": [{"step": "money", "by": "2"}, {"step": "book", "by": "3"}]},
                  {"when": "legal", "steps": [{"step": "law", "by": "4"}]}]},
    {"each": "sign", "by": "5,6", "rule": "all"}])");
  CHECK(way(p) == "|0money* 2 → |0book 3 → |1law~ 4 [legal] → sign 5 6");
  p.office.fields["legal"] = true;
  REQUIRE(p.attempt(1, Verb::submit));
  CHECK(way(p) == "|0book* 3 → sign 5 6");
  REQUIRE(p.attempt(2, Verb::agree));
  REQUIRE(p.attempt(4, Verb::agree));
  CHECK(way(p) == "sign 5 6");
}

TEST_CASE("lists that are still empty are named: whether anybody is asked, or who besides") {
  Play p(R"([
    {"step": "draft", "by": "starter"},
    {"each": "ask", "by": "2,3", "rule": "heard", "over": ["units", "guests"]},
    {"step": "end", "by": "who"}])");
  CHECK(way(p) == "ask~ 2 3 [units] [guests] → end* 9 <who>");
  p.office.fields["units"] = json::array{"a"};
  CHECK(way(p) == "ask* 2 3 <guests> → end 9 <who>");
}

TEST_CASE("where only the first person is left the way says that nobody may") {
  Play p(R"([
    {"step": "draft", "by": "starter"}, {"step": "count", "by": "2"},
    {"step": "pay", "by": "2", "not_same_as": "count"}])");
  p.office.fallback = {2};
  p.office.gone = {1};
  auto ahead = preview(p.definition, p.state, p.office.context(1));
  REQUIRE(ahead.size() == 2);
  CHECK(ahead[0].voices.size() == 1);
}

TEST_CASE("the next step of the way is what the button says, and the way of a matter that ended is empty") {
  Play p(office_paper);
  p.office.fields["large"] = true;
  for (Id person : {1, 2, 4, 4, 1}) {
    auto verb = p.offer(person, Verb::agree) ? Verb::agree : Verb::submit;
    auto offer = p.offer(person, verb);
    REQUIRE(offer);
    std::vector<std::string> said, told;
    for (auto& route : offer->routes)
      if (!route.to_step.empty()) said.push_back(route.to_step);
    for (auto& ahead : preview(p.definition, p.state, p.office.context(person)))
      if (ahead.next) told.push_back(ahead.step);
    CHECK(said == told);
    REQUIRE(p.attempt(person, verb));
  }
  CHECK(p.where() == "closed");
  CHECK(way(p).empty());
}

TEST_CASE("on random days the way says first what the button says, to the same people") {
  int compared = 0;
  for (unsigned seed = 1; seed <= 300; ++seed) {
    simulation::Random random(seed);
    simulation::World world(simulation::random_flow(random));
    for (auto& move : simulation::random_script(random, 40)) {
      auto complaint = simulation::play(world, move);
      REQUIRE_MESSAGE(!complaint, *complaint);
      for (Id person = 1; person <= simulation::last_person; ++person) {
        auto context = world.office.context(person);
        auto button = only_button(world, context, person);
        if (!button) continue;
        auto way = preview(world.definition, world.state, context);
        INFO("seed " << seed << ", person " << person);
        REQUIRE(fmt::format("{}", fmt::join(next_of(*button), " | ")) ==
                fmt::format("{}", fmt::join(next_of(way), " | ")));
        ++compared;
      }
    }
  }
  CHECK(compared > 1000);
}
