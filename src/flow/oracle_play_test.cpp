// The kernel and the oracle side by side, over random flows.
#include <flow/oracle.h>

#include <fmt/format.h>

#include <algorithm>

namespace zs::flow::simulation {
namespace {

bool waits_on_a_clock(Verb verb) { return verb == Verb::lapse || verb == Verb::release; }

bool holds(const Item& item) { return item.state != ItemState::parked; }

Id unit_of(const Slot& slot) { return slot.department ? slot.department->unit : no_id; }
Id unit_of(const Settlement& voice) { return voice.department ? voice.department->unit : no_id; }

/// Whose letter it is: the unit that works on the matter, or has.
Carried written(const Sent& sent, const State& before) {
  auto his = [&](auto& one) { return one.department && one.department->matter == sent.command.child; };
  for (auto* visit : before.open_visits()) {
    for (auto& slot : visit->slots)
      if (his(slot)) return {sent, visit->number, no_id, unit_of(slot)};
    for (auto& voice : visit->voices)
      if (his(voice)) return {sent, visit->number, no_id, unit_of(voice)};
  }
  return {sent, 0, no_id};
}

/// At whose line it was done; the office may name none, and takes what stands open first.
Carried placed(const Sent& sent, const State& before, Id item) {
  if (sent.command.child != no_id) return written(sent, before);
  bool whoever = sent.command.verb == Verb::reassign;
  for (auto* visit : before.open_visits())
    for (auto& slot : visit->slots) {
      auto named = [&](auto& one) { return one.id == item || (whoever && item == no_id); };
      auto line = std::find_if(slot.items.begin(), slot.items.end(), named);
      if (line == slot.items.end()) continue;
      if (whoever && line->state == ItemState::parked) line = std::find_if(slot.items.begin(), slot.items.end(), holds);
      return {sent, visit->number, line->holder.person, unit_of(slot)};
    }
  return {sent, 0, no_id};
}

struct Score {
  int agreed = 0, matters = 0, to_the_end = 0;
  std::map<std::string, int> unknown;
};

std::optional<Failed> play_all(const Script& script, Score& score) {
  World world(script.flow);
  Oracle oracle(script.flow);
  world.carried = reading_along(oracle, world);
  for (std::size_t i = 0; i < script.moves.size(); ++i)
    if (auto why = play(world, script.moves[i])) return Failed{i, *why};
  ++score.matters;
  if (!oracle.unknown().empty()) return ++score.unknown[oracle.unknown()], std::nullopt;
  ++score.to_the_end;
  score.agreed += world.accepted;
  return std::nullopt;
}

void read_twice(const Script& script, int seed, Score& score) {
  if (!play_all(script, score)) return;
  auto again = [](const Script& one) {
    Score none;
    return play_all(one, none);
  };
  FAIL(told_shortest(again, script, std::to_string(seed)));
}

}  // namespace

std::function<std::optional<std::string>(const Sent&, const Result<Decision>&)> reading_along(Oracle& oracle,
                                                                                              const World& world) {
  return [&](const Sent& sent, const Result<Decision>& decision) -> std::optional<std::string> {
    if (!decision || decision->changes.empty() || !oracle.unknown().empty()) return std::nullopt;
    Id item = decision->work_item != no_id ? decision->work_item : sent.command.work_item;
    oracle.carry(placed(sent, world.state, waits_on_a_clock(sent.command.verb) ? no_id : item));
    auto wanted = oracle.told(), found = told_plainly(decision->state);
    if (!oracle.unknown().empty() || (oracle.fault().empty() && wanted == found)) return std::nullopt;
    return fmt::format("by the second reading, after {} of {}, it should be\n  {}\nbut is\n  {}\n{}",
                       to_text(sent.command.verb), sent.actor, wanted, found, oracle.fault());
  };
}

TEST_CASE("a second reading of the declaration says the same of every command, to the end of every matter") {
  const int flows = wanted("ZS_SIMULATION_FLOWS", 500), first = wanted("ZS_SIMULATION_SEED", 1);
  Score score;
  for (int seed = first; seed < first + flows; ++seed) {
    Random random(static_cast<std::uint64_t>(seed) + 20000);
    auto flow = seed % 4 == 0 ? dense_flow(seed / 4) : random_flow(random);
    read_twice({std::move(flow), random_script(random, 30)}, seed, score);
  }
  std::string unknown;
  for (auto& [what, times] : score.unknown) unknown += fmt::format(" {} {},", what, times);
  MESSAGE(score.agreed << " commands read the same twice, " << score.to_the_end << " of " << score.matters
                       << " matters to the end; not known:" << unknown);
  CHECK(score.agreed > 7 * flows);
  CHECK(score.to_the_end * 100 >= score.matters * 99);
}

TEST_CASE("what once failed is read the same twice") {
  for (auto& [name, script] : kept_scripts()) {
    CAPTURE(name);
    Score score;
    auto failed = play_all(script, score);
    CHECK_MESSAGE(!failed, failed->why);
  }
}

}  // namespace zs::flow::simulation
