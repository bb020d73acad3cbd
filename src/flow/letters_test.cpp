// Joint handling in the simulation: what a whole and its units tell each other by letter.
#include <flow/simulation.h>
#include <flow/units.h>

#include <algorithm>

namespace zs::flow::simulation {
namespace {

/// A matter of a unit's own that the moment waits for.
Id unit_at_work(const World& world) {
  for (auto& h : holders(world.definition, world.state))
    if (h.child != no_id) return h.child;
  return no_id;
}

/// A matter of a unit's own that has answered.
Id unit_heard(const World& world) {
  for (auto* visit : world.state.open_visits())
    for (auto& voice : visit->voices)
      if (answered_in_its_matter(voice)) return voice.department->matter;
  return no_id;
}

/// What the whole tells one of its units; now and then it calls it off.
Command from_the_whole(const World& world, const Move& move) {
  static const std::vector<Verb> letters{Verb::suspend, Verb::resume, Verb::urge, Verb::resume, Verb::reopen};
  Command c;
  c.verb = move.b % 16 == 0 ? Verb::call_off : letters[move.b % letters.size()];
  if (world.state.life != Life::running) c.verb = Verb::reopen;
  c.child = world.state.part_of;
  c.said_by = testing::who(1 + move.a % last_person);
  return c;
}

/// A unit's matter has ended, one way or another, or has its word back.
Command from_a_unit(const World& world, const Move& move) {
  Command c;
  bool back = unit_heard(world) != no_id && (unit_at_work(world) == no_id || move.b % 2 == 0);
  c.verb = back ? Verb::take_back : Verb::join;
  c.child = back ? unit_heard(world) : unit_at_work(world);
  c.said_by = testing::who(1 + move.a % last_person);
  if (!back && move.c % 4) c.word = move.c % 3 ? Outcome::agree : Outcome::disagree;
  return c;
}

/// A unit asked later and at once no longer leaves nothing behind.
std::optional<std::string> check_taken_off(World& world, const State& before, Id actor, const Command& c,
                                           const State& now) {
  auto off = c;
  off.verb = Verb::remove_unit;
  off.revision = world.office.revision;
  off.opinion = "不必了。";
  auto back = decide(world.definition, now, off, world.office.context(actor));
  if (!back) return fmt::format("a unit just asked cannot be taken off: {}", back.error().kind->code);
  if (encode(back->state) != encode(before)) return "a unit asked and taken off leaves something behind";
  return std::nullopt;
}

/// A word just heard and taken back is waited for as before.
std::optional<std::string> check_had_back(World& world, const State& before, Command c, const State& now) {
  auto heard = children_heard(now);
  if (std::find(heard.begin(), heard.end(), c.child) == heard.end()) return std::nullopt;
  c.verb = Verb::take_back;
  auto back = decide(world.definition, now, c, world.office.context(no_id));
  if (!back) return fmt::format("a word cannot be taken back: {}", back.error().kind->code);
  auto waited_for = [](const State& state) {
    auto all = children_at_work(state);
    return std::set<Id>(all.begin(), all.end());
  };
  if (waited_for(back->state) != waited_for(before)) return "a word taken back is not waited for";
  ++world.done[c.verb]["heard"];
  return std::nullopt;
}

}  // namespace

bool has_units_at_work(const World& world) { return unit_at_work(world) != no_id; }
bool has_units(const World& world) { return has_units_at_work(world) || unit_heard(world) != no_id; }
bool writes_letters(const World& world) { return has_units(world) || world.state.part_of != no_id; }

Command letter_of(const World& world, const Move& move) {
  bool down = !has_units(world) || move.a % 8 == 0;
  return down ? from_the_whole(world, move) : from_a_unit(world, move);
}

std::optional<std::string> check_units(World& world, const State& before, Id actor, const Command& c,
                                       const Decision& decision) {
  if (c.verb == Verb::add_unit) return check_taken_off(world, before, actor, c, decision.state);
  return c.verb == Verb::join ? check_had_back(world, before, c, decision.state) : std::nullopt;
}

}  // namespace zs::flow::simulation
