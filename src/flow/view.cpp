#include <flow/moves.h>

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace zs::flow {
namespace viewing {
namespace {

Route forward_route(const Destination& to) {
  if (!to.step) return {"", "办结", std::nullopt, {}, Choose::none};
  auto mode = to.cause == Cause::direct ? std::optional(Mode::direct) : std::nullopt;
  return {to.step->name, fmt::format("{}{}", mode ? "直送" : "送", to.step->title), mode, to.found.people,
          to.found.choose};
}

std::vector<Route> back_routes(const Situation& situation, const Standing& s, const Handler& acting) {
  std::vector<Route> out;
  for (auto mode : {Mode::direct, Mode::rerun})
    for (auto* target : send_back_targets(situation, *s.visit, *s.step)) {
      auto to = back_destination(situation, *s.visit, *target, mode, acting);
      out.push_back({to.step->name,
                     fmt::format("退回{}，改后{}", to.step->title, mode == Mode::direct ? "直送本人" : "逐级办理"),
                     mode, to.found.people, to.found.choose});
    }
  return out;
}

std::vector<Route> forward_routes(const Situation& situation, const Standing& s, const Handler& acting) {
  auto to = forward_destination(situation, s.visit, *s.step, acting);
  return to ? std::vector<Route>{forward_route(*to)} : std::vector<Route>{};
}

void add_disagree(const Situation& situation, const Standing& s, Action& action) {
  switch (s.step->disagree) {
    case DisagreeRule::absent:
      break;
    case DisagreeRule::end:
      action.confirm = "不同意后该事项即告终止，确定吗？";
      action.routes = {{"", "终止", std::nullopt, {}, Choose::none}};
      break;
    case DisagreeRule::send_back:
      action.routes = back_routes(situation, s, s.item->holder);
      break;
    case DisagreeRule::go_on:
      action.routes = forward_routes(situation, s, s.item->holder);
      action.needs = s.step->needs;
      break;
  }
  if (!s.step->disagree_label.empty()) action.label = s.step->disagree_label;
}

void add_forward(const Situation& situation, const Standing& s, Action& action) {
  auto acting = s.item ? s.item->holder : situation.context.starter;
  action.routes = forward_routes(situation, s, acting);
  action.primary = true;
  action.needs = s.step->needs;
  if (!s.step->agree_label.empty()) action.label = s.step->agree_label;
}

Action offer(const Situation& situation, const Standing& s, const Rule& rule) {
  Action action{
      rule.verb, std::string(rule.label), false, opinion_rule(rule, s), {}, {}, rule.on_item ? s.item->id : no_id, {},
      true};
  switch (rule.verb) {
    case Verb::submit:
    case Verb::agree:
      add_forward(situation, s, action);
      break;
    case Verb::disagree:
      add_disagree(situation, s, action);
      break;
    case Verb::send_back:
      action.routes = back_routes(situation, s, s.item->holder);
      break;
    case Verb::withdraw:
      action.work_item = s.settled->settlement->item;
      break;
    case Verb::revoke:
      action.confirm = "撤销后该事项不再办理，确定吗？";
      break;
    case Verb::claim:
      action.primary = true;
      break;
    case Verb::mark_read:
      action.button = false;
      break;
    case Verb::transfer:
    case Verb::unclaim:
    case Verb::urge:
    case Verb::remind:
    case Verb::overdue:
      break;
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
  auto* open = state.open_visit();
  if (!open) {
    if (!state.visits.empty()) walk_chain(state, state.visits.back().number, out);
    return out;
  }
  walk_chain(state, open->parent, out);
  for (auto& frame : open->frames)
    if (auto* returning = state.visit(frame.visit)) walk_chain(state, returning->parent, out);
  return out;
}

std::set<std::string> steps_ahead(const Definition& definition, const State& state, const Context& context) {
  std::set<std::string> out;
  auto* open = state.open_visit();
  if (state.life != Life::draft && !open) return out;
  std::string last = open ? open->step : definition.steps.front().name;
  if (open)
    for (auto frame = open->frames.rbegin(); frame != open->frames.rend(); ++frame) out.insert(last = frame->step);
  for (int here = definition.node_of(last); here >= 0;) {
    auto next = next_step(definition, context, definition.nodes[here].next);
    if (!next || *next < 0) break;
    out.insert(definition.steps[definition.nodes[here = *next].step].name);
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
          visit.cause == Cause::send_back};
}

}  // namespace
}  // namespace viewing

std::vector<Action> available(const Definition& definition, const State& state, const Context& context,
                              const Handler& viewer) {
  Situation situation{definition, state, context, viewer};
  auto s = standing(situation);
  std::vector<Action> out;
  if (viewer.person == no_id || (state.life == Life::running && (!s.visit || !s.step))) return out;
  for (auto& rule : rules())
    if (rule.life == state.life && (rule.roles & s.roles) && rule.permits(situation, s) && !rule.hinders(situation, s))
      out.push_back(viewing::offer(situation, s, rule));
  return out;
}

std::vector<StepProgress> progress(const Definition& definition, const State& state, const Context& context) {
  auto ahead = viewing::steps_ahead(definition, state, context);
  auto settled = viewing::settled_on_the_way(state);
  auto* open = state.open_visit();
  bool draft = state.life == Life::draft;
  std::vector<StepProgress> out;
  for (auto& step : definition.steps) {
    StepProgress p{step.name, step.title,  step.stage, ahead.contains(step.name) ? Progress::open : Progress::skipped,
                   {},        std::nullopt};
    auto done = std::find_if(settled.begin(), settled.end(), [&](auto* v) { return v->step == step.name; });
    if (draft && &step == &definition.steps.front()) {
      p.progress = Progress::current;
      p.people = {context.starter};
    } else if (open && open->step == step.name) {
      p.progress = Progress::current;
      p.people = viewing::open_handlers(*open);
      p.at = open->entered_at;
    } else if (!ahead.contains(step.name) && done != settled.end()) {
      p.progress = Progress::done;
      p.people = {(*done)->settlement->by};
      p.at = (*done)->settlement->at;
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
  auto* open = state.open_visit();
  return open ? open->step : std::string();
}

}  // namespace zs::flow
