#include <flow/effective.h>
#include <flow/moves.h>

#include <algorithm>
#include <set>

namespace zs::flow {
namespace viewing {
namespace {

/// Steps settled on the way to a visit, nearest last, with the visits that direct returns will come back to.
void walk_chain(const State& state, int number, std::vector<const Visit*>& out) {
  for (auto* v = state.visit(number); v; v = state.visit(v->parent))
    if (v->settlement) out.push_back(v);
}

/// The visit entered last, but for those beside the way.
int last_on_the_way(const State& state) {
  int last = 0;
  for (auto& visit : state.visits)
    if (!visit.owed) last = visit.number;
  return last;
}

std::vector<const Visit*> settled_on_the_way(const State& state) {
  std::vector<const Visit*> out;
  auto open = state.open_visits();
  if (std::all_of(open.begin(), open.end(), [](auto* visit) { return visit->owed; }))
    walk_chain(state, last_on_the_way(state), out);
  for (auto* visit : open) {
    walk_chain(state, visit->parent, out);
    for (auto& frame : visit->frames)
      if (auto* returning = state.visit(frame.visit)) walk_chain(state, returning->parent, out);
  }
  for (auto& visit : state.visits)
    if (visit.owed && visit.settlement) out.push_back(&visit);
  for (auto& fork : state.forks)
    if (fork.state != ForkState::dropped)
      for (auto& arrival : fork.arrived) walk_chain(state, arrival.visit, out);
  return out;
}

/// Every step from a node on that is still wanted, parallel parts with all their arms.
void look_from(const Definition& definition, const Context& context, int node, std::set<std::string>& out) {
  for (int moves = 0; node >= 0 && moves < most_automatic_steps; ++moves) {
    auto next = next_stop(definition, context, node);
    if (!next || *next < 0) return;
    const auto& here = definition.nodes[*next];
    if (here.gate == Gate::step) out.insert(definition.steps[here.step].name);
    if (here.gate == Gate::fork) {
      for (auto& arm : here.arms)
        if (arm.when.empty() || context.holds(arm.when)) look_from(definition, context, arm.target, out);
      node = definition.nodes[here.join].next;
    } else if (here.gate == Gate::join && moves == 0) {
      return;
    } else {
      node = here.next;
    }
  }
}

std::set<std::string> steps_ahead(const Definition& definition, const State& state, const Context& context) {
  std::set<std::string> out;
  auto open = state.open_visits();
  auto follow = [&](const std::string& step) {
    int here = definition.node_of(step);
    if (here < 0) return;
    look_from(definition, context, definition.nodes[here].next, out);
    for (int fork : definition.nodes[here].forks)
      look_from(definition, context, definition.nodes[definition.nodes[fork].join].next, out);
  };
  if (state.life == Life::draft) follow(definition.steps.front().name);
  for (auto* visit : open) {
    if (visit->owed) continue;
    std::string last = visit->step;
    for (auto frame = visit->frames.rbegin(); frame != visit->frames.rend(); ++frame) out.insert(last = frame->step);
    follow(last);
  }
  return out;
}

std::vector<Handler> open_handlers(const Visit& visit) {
  std::vector<Handler> out;
  for (auto& slot : visit.slots)
    for (auto& item : slot.items)
      if (item.state == ItemState::open || item.state == ItemState::away) out.push_back(item.holder);
  return out;
}

Holder holder(const Step* step, const Visit& visit, const Slot& slot, const Item& item) {
  return {item.id,
          item.holder,
          visit.step,
          step ? step->title : visit.step,
          item.reason,
          visit.entered_at,
          visit.due_at,
          slot.urge_count,
          item.viewed_at.has_value(),
          slot.pool && !slot.claimed,
          visit.cause == Cause::send_back,
          visit.reading,
          item.on_behalf,
          slot.added && !slot.department,
          visit.owed,
          item.state == ItemState::away ? slot.department.value().matter : no_id,
          visit.number};
}

VotesSoFar votes_so_far(const Step& step, const Visit& visit) {
  auto votes = tally(visit);
  return {step.voices, votes.agreed, votes.disagreed, votes.abstained, votes.unheard};
}

void show_current(const Step& step, const Visit& visit, StepProgress& p) {
  p.progress = Progress::current;
  p.people = open_handlers(visit);
  p.at = visit.entered_at;
  p.owed = visit.owed;
  if (!visit.several()) return;
  p.heard = static_cast<int>(visit.voices.size());
  p.asked = p.heard + static_cast<int>(visit.slots.size());
  bool counted = step.voices.rule != VoiceRule::heard;
  if (counted && !visit.reading) p.votes = votes_so_far(step, visit);
}

void show_done(const Visit& visit, StepProgress& p) {
  p.progress = Progress::done;
  p.at = visit.settlement->at;
  auto spoke = [](const Settlement& s) { return s.outcome != Outcome::lapsed; };
  if (visit.voices.empty() && spoke(*visit.settlement)) p.people = {visit.settlement->desk()};
  for (auto& voice : visit.voices)
    if (spoke(voice)) p.people.push_back(voice.desk());
  p.lapsed = p.people.empty();
}

}  // namespace
}  // namespace viewing

std::vector<StepProgress> progress(const Definition& base, const State& state, const Context& context) {
  Effective way(base, state);
  const auto& definition = *way;
  auto ahead = viewing::steps_ahead(definition, state, context);
  auto settled = viewing::settled_on_the_way(state);
  auto open = state.open_visits();
  bool draft = state.life == Life::draft;
  std::vector<StepProgress> out;
  for (auto& step : definition.steps) {
    StepProgress p;
    p.step = step.name, p.title = step.title, p.stage = step.stage, p.inserted = step.inserted;
    p.progress = ahead.contains(step.name) ? Progress::open : Progress::skipped;
    auto is_this = [&](auto* v) { return v->step == step.name; };
    auto current = std::find_if(open.begin(), open.end(), is_this);
    auto done = std::find_if(settled.begin(), settled.end(), is_this);
    if (draft && &step == &definition.steps.front()) {
      p.progress = Progress::current;
      p.people = {context.starter};
    } else if (current != open.end()) {
      viewing::show_current(step, **current, p);
    } else if (!ahead.contains(step.name) && done != settled.end()) {
      viewing::show_done(**done, p);
    } else if (step.dropped && !ahead.contains(step.name)) {
      continue;
    }
    if (p.progress == Progress::skipped)
      for (auto& skip : state.skips)
        if (skip.step == step.name) p.people.push_back(skip.by);
    out.push_back(std::move(p));
  }
  return out;
}

std::vector<Holder> holders(const Definition& definition, const State& state) {
  Effective way(definition, state);
  std::vector<Holder> out;
  for (auto& visit : state.visits)
    for (auto& slot : visit.slots)
      for (auto& item : slot.items)
        if (item.state == ItemState::open || item.state == ItemState::away)
          out.push_back(viewing::holder(way->find(visit.step), visit, slot, item));
  return out;
}

bool was_asked(const State& state, Id work_item) {
  for (const auto* visit : state.open_visits())
    for (const auto& slot : visit->slots)
      for (const auto& item : slot.items)
        if (item.id == work_item) return slot.added && !slot.department;
  return false;
}

ReadingCount reading_count(const State& state) {
  ReadingCount count;
  for (auto& reading : state.readings) {
    if (reading.recalled_at) continue;
    count.asked += 1;
    count.heard += reading.read_at.has_value();
  }
  for (auto* visit : state.open_visits()) {
    if (!visit->reading) continue;
    count.heard += static_cast<int>(visit->voices.size());
    count.asked += static_cast<int>(visit->voices.size() + visit->slots.size());
  }
  return count.heard == count.asked ? ReadingCount{} : count;
}

std::string current_step(const State& state) {
  auto open = state.open_visits();
  for (auto* visit : open)
    if (!visit->owed) return visit->step;
  return open.empty() ? std::string() : open.front()->step;
}

std::optional<Instant> earliest_due(const State& state) {
  std::optional<Instant> due;
  for (auto* visit : state.open_visits())
    if (visit->due_at && (!due || *visit->due_at < *due)) due = visit->due_at;
  return due;
}

}  // namespace zs::flow
