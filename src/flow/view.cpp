#include <base/phrases.h>
#include <flow/moves.h>

#include <algorithm>
#include <set>
#include <utility>

namespace zs::flow {
namespace viewing {
namespace {

Route forward_route(const Destination& to) {
  auto mode = to.cause == Cause::direct ? std::optional(Mode::direct) : std::nullopt;
  Phrase label(mode ? phrases::route::direct : phrases::route::forward, {{"step", Declared{to.step->title}}});
  return {to.step->name, std::move(label), mode, to.found.people, to.found.choose};
}

std::vector<Route> back_routes(const Situation& situation, const Standing& s, const Handler& acting) {
  std::vector<Route> out;
  for (auto mode : {Mode::direct, Mode::rerun})
    for (auto* target : send_back_targets(situation, *s.visit, *s.step)) {
      if (mode == Mode::direct && !may_return_directly(*s.visit, *target)) continue;
      auto to = back_destination(situation, *s.visit, *target, mode, acting);
      Phrase label(mode == Mode::direct ? phrases::route::back_direct : phrases::route::back_rerun,
                   {{"step", Declared{to.step->title}}});
      out.push_back({to.step->name, std::move(label), mode, to.found.people, to.found.choose});
    }
  return out;
}

void add_way_on(const Situation& situation, const Standing& s, const Handler& acting, Action& action) {
  auto to = leap(situation, s.visit, *s.step, acting);
  if (!to) return;
  for (auto& destination : to->to) action.routes.push_back(forward_route(destination));
  if (to->ends) action.routes.push_back({"", phrases::route::end, std::nullopt, {}, Choose::none});
  action.all_routes = action.routes.size() > 1;
  action.waits = action.routes.empty();
}

/// Where the voices lead when they have decided against it.
void add_way_out(const Situation& situation, const Standing& s, const Handler& acting, Action& action) {
  if (s.step->disagree == DisagreeRule::end)
    action.routes = {{"", phrases::route::stop, std::nullopt, {}, Choose::none}};
  else if (s.step->disagree == DisagreeRule::send_back)
    action.routes = back_routes(situation, s, acting);
  else
    add_way_on(situation, s, acting, action);
}

/// Where this word leads; waiting for others, there is nothing to choose.
void add_routes(const Situation& situation, const Standing& s, const Handler& acting, Outcome outcome, Action& action) {
  if (!s.visit || !s.visit->many) return add_way_on(situation, s, acting, action);
  switch (verdict_with(*s.step, *s.visit, *s.slot, outcome)) {
    case Verdict::open:
      action.waits = true;
      break;
    case Verdict::pass:
      add_way_on(situation, s, acting, action);
      break;
    case Verdict::fail:
      add_way_out(situation, s, acting, action);
      break;
  }
}

void add_disagree(const Situation& situation, const Standing& s, Action& action) {
  if (!s.step->disagree_label.empty()) action.label = Declared{s.step->disagree_label};
  if (s.visit->many) {
    if (s.step->disagree == DisagreeRule::go_on) action.needs = s.step->needs;
    return add_routes(situation, s, s.item->holder, Outcome::disagree, action);
  }
  switch (s.step->disagree) {
    case DisagreeRule::absent:
      break;
    case DisagreeRule::end:
      action.confirm = phrases::ask::disagree_ends;
      action.routes = {{"", phrases::route::stop, std::nullopt, {}, Choose::none}};
      break;
    case DisagreeRule::send_back:
      action.routes = back_routes(situation, s, s.item->holder);
      break;
    case DisagreeRule::go_on:
      add_way_on(situation, s, s.item->holder, action);
      action.needs = s.step->needs;
      break;
  }
}

void add_forward(const Situation& situation, const Standing& s, Outcome outcome, Action& action) {
  auto acting = s.item ? s.item->holder : situation.context.starter;
  add_routes(situation, s, acting, outcome, action);
  action.primary = true;
  action.needs = s.step->needs;
  if (!s.step->agree_label.empty()) action.label = Declared{s.step->agree_label};
}

void add_reading(const Situation& situation, const Standing& s, const Rule& rule, Action& action) {
  action.primary = !s.item || rule.object == Object::item;
  if (rule.object == Object::item) add_routes(situation, s, s.item->holder, Outcome::read, action);
  if (rule.object == Object::item && !s.step->agree_label.empty()) action.label = Declared{s.step->agree_label};
}

Id object_of(const Standing& s, const Rule& rule) {
  switch (rule.object) {
    case Object::item:
      return s.item->id;
    case Object::reading:
      return s.reading->item.id;
    case Object::matter:
      break;
  }
  return rule.verb == Verb::withdraw ? s.act->item : no_id;
}

Action offer(const Situation& situation, const Standing& s, const Rule& rule) {
  Action action;
  action.verb = rule.verb;
  action.label = Phrase("verb", to_text(rule.verb));
  action.opinion = opinion_rule(rule, s);
  action.work_item = object_of(s, rule);
  if (rule.object == Object::item) action.step = s.step->name;
  switch (rule.verb) {
    case Verb::submit:
    case Verb::agree:
      add_forward(situation, s, Outcome::agree, action);
      break;
    case Verb::abstain:
      add_forward(situation, s, Outcome::abstain, action);
      break;
    case Verb::disagree:
      add_disagree(situation, s, action);
      break;
    case Verb::send_back:
      action.routes = back_routes(situation, s, s.item->holder);
      break;
    case Verb::revoke:
      action.confirm = phrases::ask::revoke_ends;
      break;
    case Verb::claim:
      action.primary = true;
      break;
    case Verb::mark_read:
      add_reading(situation, s, rule, action);
      break;
    case Verb::view:
      action.button = false;
      break;
    case Verb::transfer:
      action.people = Choose::one;
      break;
    case Verb::circulate:
      action.people = Choose::many;
      break;
    case Verb::withdraw:
    case Verb::unclaim:
    case Verb::urge:
    case Verb::remind:
    case Verb::overdue:
      break;
  }
  if (rule.verb == Verb::abstain) {
    action.label = Phrase("verb", to_text(rule.verb));
    action.primary = false;
  }
  return action;
}

/// Steps settled on the way to a visit, nearest last, with the visits that direct returns will come back to.
void walk_chain(const State& state, int number, std::vector<const Visit*>& out) {
  for (auto* v = state.visit(number); v; v = state.visit(v->parent))
    if (v->settlement) out.push_back(v);
}

std::vector<const Visit*> settled_on_the_way(const State& state) {
  std::vector<const Visit*> out;
  auto open = state.open_visits();
  if (open.empty() && !state.visits.empty()) walk_chain(state, state.visits.back().number, out);
  for (auto* visit : open) {
    walk_chain(state, visit->parent, out);
    for (auto& frame : visit->frames)
      if (auto* returning = state.visit(frame.visit)) walk_chain(state, returning->parent, out);
  }
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
      if (item.state == ItemState::open) out.push_back(item.holder);
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
          visit.reading};
}

void show_current(const Visit& visit, StepProgress& p) {
  p.progress = Progress::current;
  p.people = open_handlers(visit);
  p.at = visit.entered_at;
  if (!visit.many) return;
  p.heard = static_cast<int>(visit.voices.size());
  p.asked = p.heard + static_cast<int>(visit.slots.size());
}

void show_done(const Visit& visit, StepProgress& p) {
  p.progress = Progress::done;
  p.at = visit.settlement->at;
  if (!visit.many) p.people = {visit.settlement->by};
  for (auto& voice : visit.voices) p.people.push_back(voice.by);
}

void add_offers(const Situation& situation, const Standing& s, bool first, std::vector<Action>& out) {
  for (auto& rule : rules()) {
    if (!rule.holds_in(situation.state.life) || !rule.needed_of(s)) continue;
    if (!first && rule.object != Object::item) continue;
    if (rule.permits(situation, s) && !rule.hinders(situation, s)) out.push_back(offer(situation, s, rule));
  }
}

}  // namespace
}  // namespace viewing

std::vector<Action> available(const Definition& definition, const State& state, const Context& context,
                              const Handler& viewer) {
  Situation situation{definition, state, context, viewer};
  std::vector<Action> out;
  if (viewer.person == no_id) return out;
  bool first = true;
  for (auto& s : standings(situation)) {
    if (state.life == Life::running && (!s.visit || !s.step)) return {};
    viewing::add_offers(situation, s, std::exchange(first, false), out);
  }
  return out;
}

std::vector<StepProgress> progress(const Definition& definition, const State& state, const Context& context) {
  auto ahead = viewing::steps_ahead(definition, state, context);
  auto settled = viewing::settled_on_the_way(state);
  auto open = state.open_visits();
  bool draft = state.life == Life::draft;
  std::vector<StepProgress> out;
  for (auto& step : definition.steps) {
    StepProgress p;
    p.step = step.name, p.title = step.title, p.stage = step.stage;
    p.progress = ahead.contains(step.name) ? Progress::open : Progress::skipped;
    auto is_this = [&](auto* v) { return v->step == step.name; };
    auto current = std::find_if(open.begin(), open.end(), is_this);
    auto done = std::find_if(settled.begin(), settled.end(), is_this);
    if (draft && &step == &definition.steps.front()) {
      p.progress = Progress::current;
      p.people = {context.starter};
    } else if (current != open.end()) {
      viewing::show_current(**current, p);
    } else if (!ahead.contains(step.name) && done != settled.end()) {
      viewing::show_done(**done, p);
    }
    out.push_back(std::move(p));
  }
  return out;
}

std::vector<Holder> holders(const Definition& definition, const State& state) {
  std::vector<Holder> out;
  for (auto& visit : state.visits)
    for (auto& slot : visit.slots)
      for (auto& item : slot.items)
        if (item.state == ItemState::open)
          out.push_back(viewing::holder(definition.find(visit.step), visit, slot, item));
  return out;
}

std::string current_step(const State& state) {
  auto open = state.open_visits();
  return open.empty() ? std::string() : open.front()->step;
}

std::optional<Instant> earliest_due(const State& state) {
  std::optional<Instant> due;
  for (auto* visit : state.open_visits())
    if (visit->due_at && (!due || *visit->due_at < *due)) due = visit->due_at;
  return due;
}

}  // namespace zs::flow
