// What must hold of a matter after every command: the token is where it should be, and somebody holds it.
#include <flow/effective.h>
#include <flow/simulation.h>

#include <algorithm>

namespace zs::flow::simulation {
namespace {

using Complaint = std::optional<std::string>;

/// Signers who were added: whoever asked waits exactly while those he asked first are to speak, and who is to speak
/// after somebody does not wait for one who is gone.
Complaint check_signers(const Visit& v) {
  int own = 0;
  for (auto& slot : v.slots) {
    own += !slot.added;
    auto is_asked = [&](auto& other) { return other.added && other.added->slot == slot.number && !other.counts(); };
    bool asks = std::any_of(v.slots.begin(), v.slots.end(), is_asked);
    for (auto& item : slot.items)
      if (item.state == ItemState::asking && !asks) return "an item that waits for nobody";
    bool holds = std::any_of(slot.items.begin(), slot.items.end(), [](auto& i) { return i.state == ItemState::open; });
    if (asks && holds) return "who asked acts before those he asked";
    if (!slot.added) continue;
    auto spoke = [&](auto& voice) { return voice.slot == slot.added->slot; };
    bool there = std::any_of(v.slots.begin(), v.slots.end(), [&](auto& s) { return s.number == slot.added->slot; });
    bool spoken = std::any_of(v.voices.begin(), v.voices.end(), spoke);
    if (!there && !spoken && !slot.department) return "a signer added by a voice that is gone";
  }
  for (auto& voice : v.voices) own += !voice.added;
  return v.many || own == 1 ? Complaint{} : "a visit of one voice that asks several";
}

Complaint check_visit(const World& world, const Effective& way, const Visit& v, std::set<Id>& items) {
  const auto& state = world.state;
  if (!way->find(v.step)) return "a visit of no step";
  if (v.number < 1 || v.number > state.visit_count) return "a visit without a number of its own";
  for (int cause : {v.parent, v.from})
    if (cause && (!state.visit(cause) || state.visit(cause)->open()))
      return "a visit caused by one that is not settled";
  for (auto& frame : v.frames)
    if (!state.visit(frame.visit) || state.visit(frame.visit)->open()) return "a return frame that leads nowhere";
  if (v.settlement && !v.slots.empty()) return "a settled visit with open slots";
  if (!v.open()) return std::nullopt;
  if (v.slots.empty()) return "an open visit that asks nobody";
  int open = 0;
  for (auto& slot : v.slots) {
    if (slot.settlement) return "a settled slot among the open ones";
    int own = 0, asking = 0;
    for (auto& item : slot.items) {
      if (item.holder.person == no_id || !items.insert(item.id).second) return "an item of nobody, or twice the same";
      own += item.state == ItemState::open || item.state == ItemState::away;
      asking += item.state == ItemState::asking;
    }
    if (slot.claimed && own + asking != 1) return "a claimed slot with several holders";
    open += own;
  }
  if (auto complaint = check_signers(v)) return complaint;
  if (open == 0) return "an open visit that nobody holds";
  return std::nullopt;
}

/// Each arm of an open fork has either come to the join or holds an open visit, or a fork below; never both.
Complaint check_fork(const State& state, const Fork& fork) {
  if (fork.state != ForkState::open) return std::nullopt;
  if (fork.complete()) return "a fork that waits for nobody";
  for (int arm : fork.arms) {
    auto inside = fork.scope;
    inside.push_back({fork.number, arm});
    auto visits = state.open_visits();
    auto below = std::count_if(visits.begin(), visits.end(), [&](auto* v) { return contains(inside, v->scope); });
    auto come = std::count_if(fork.arrived.begin(), fork.arrived.end(), [&](auto& a) { return a.arm == arm; });
    if (come > 1 || (come == 1) == (below > 0))
      return fmt::format("arm {} of fork {} is lost or doubled", arm, fork.number);
  }
  return std::nullopt;
}

/// Every level of nesting of an open visit is a fork that still waits for that arm.
Complaint check_scope(const State& state, const Visit& v) {
  for (auto& place : v.scope) {
    auto* fork = state.fork(place.fork);
    if (!fork || fork->state != ForkState::open) return "an open visit inside a fork that is over";
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::string> check_state(World& world) {
  const auto& state = world.state;
  Effective way(world.definition, state);
  std::set<Id> items;
  std::set<int> numbers;
  int open = 0;
  for (auto& v : state.visits) {
    if (auto complaint = check_visit(world, way, v, items)) return complaint;
    if (!numbers.insert(v.number).second) return "two visits with one number";
    open += v.open();
    if (v.open())
      if (auto complaint = check_scope(state, v)) return complaint;
  }
  for (auto& fork : state.forks)
    if (auto complaint = check_fork(state, fork)) return complaint;
  if ((open > 0) != (state.life == Life::running))
    return fmt::format("{} open visits in a {} matter", open, to_text(state.life));
  if (holders(world.definition, state).empty() != (state.life != Life::running)) return "nobody holds a running matter";
  int current = 0;
  for (auto& p : progress(world.definition, state, world.office.context(1))) current += p.progress == Progress::current;
  if (current != (state.life == Life::draft ? 1 : open)) return "the step bar does not show where it stands";
  return std::nullopt;
}

}  // namespace zs::flow::simulation
