// The buttons: what a viewer may do now, and where each leads.
#include <base/phrases.h>
#include <flow/signers.h>

#include <algorithm>
#include <utility>

namespace zs::flow {
namespace offering {
namespace {

Route forward_route(const Destination& to) {
  auto mode = to.cause == Cause::direct ? std::optional(Mode::direct) : std::nullopt;
  Phrase label(mode ? phrases::route::direct : phrases::route::forward, {{"step", Declared{to.step->title}}});
  return {to.step->name, std::move(label), mode, {}, to.found.people, to.found.choose};
}

std::vector<Route> back_routes(const Situation& situation, const Standing& s, const Handler& acting) {
  std::vector<Route> out;
  for (auto mode : {Mode::direct, Mode::rerun})
    for (auto* target : send_back_targets(situation, *s.visit, *s.step)) {
      if (mode == Mode::direct && !may_return_directly(*s.visit, *target)) continue;
      auto to = back_destination(situation, *s.visit, *target, mode, acting);
      Phrase label(mode == Mode::direct ? phrases::route::back_direct : phrases::route::back_rerun,
                   {{"step", Declared{to.step->title}}});
      out.push_back({to.step->name, std::move(label), mode, {}, to.found.people, to.found.choose});
    }
  return out;
}

void add_way_on(const Situation& situation, const Standing& s, const Handler& acting, Action& action) {
  auto to = leap(situation, s.visit, *s.step, acting);
  if (!to) return;
  for (auto& destination : to->to) action.routes.push_back(forward_route(destination));
  if (to->ends) action.routes.push_back({"", phrases::route::end, {}, {}, {}, Choose::none});
  action.all_routes = action.routes.size() > 1;
  action.waits = action.routes.empty();
}

/// Where the voices lead when they have decided against it.
void add_way_out(const Situation& situation, const Standing& s, const Handler& acting, Action& action) {
  if (s.step->disagree == DisagreeRule::end)
    action.routes = {{"", phrases::route::stop, {}, {}, {}, Choose::none}};
  else if (s.step->disagree == DisagreeRule::send_back)
    action.routes = back_routes(situation, s, acting);
  else
    add_way_on(situation, s, acting, action);
}

/// Where this word leads; waiting for others, there is nothing to choose.
void add_routes(const Situation& situation, const Standing& s, const Handler& acting, Outcome outcome, Action& action) {
  if (!s.visit || !s.visit->several()) return add_way_on(situation, s, acting, action);
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
  if (s.visit->several()) {
    if (s.step->disagree == DisagreeRule::go_on) action.needs = s.step->needs;
    return add_routes(situation, s, s.item->holder, Outcome::disagree, action);
  }
  switch (s.step->disagree) {
    case DisagreeRule::absent:
      break;
    case DisagreeRule::end:
      action.confirm = phrases::ask::disagree_ends;
      action.routes = {{"", phrases::route::stop, {}, {}, {}, Choose::none}};
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

/// The kinds of adding to choose from; anybody may be asked.
void add_signing(const Standing& s, Action& action) {
  action.people = Choose::many;
  for (auto placing : s.step->add_signer)
    action.routes.push_back({s.step->name, Phrase("placing", to_text(placing)), {}, placing, {}, Choose::none});
}

/// A route for each step, with those who may be taken off there.
void add_removing(const Situation& situation, Action& action) {
  action.people = Choose::one;
  for (auto& one : removable(situation, situation.viewer.person)) {
    const auto& item = one.slot->items.front();
    bool same = !action.routes.empty() && action.routes.back().to_step == one.visit->step;
    if (!same) action.routes.push_back({one.visit->step, action.label, {}, {}, {}, Choose::one});
    action.routes.back().people.push_back({item.holder.person, item.holder.post, item.reason});
  }
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

void shape_item(const Situation& situation, const Standing& s, const Rule& rule, Action& action) {
  switch (rule.verb) {
    case Verb::agree:
      return add_forward(situation, s, Outcome::agree, action);
    case Verb::abstain:
      action.needs = s.step->needs;
      return add_routes(situation, s, s.item->holder, Outcome::abstain, action);
    case Verb::disagree:
      return add_disagree(situation, s, action);
    case Verb::send_back:
      action.routes = back_routes(situation, s, s.item->holder);
      break;
    case Verb::add_signer:
      return add_signing(s, action);
    case Verb::claim:
    case Verb::advise:
      action.primary = true;
      break;
    case Verb::transfer:
      action.people = Choose::one;
      break;
    default:
      break;
  }
}

void shape(const Situation& situation, const Standing& s, const Rule& rule, Action& action) {
  switch (rule.verb) {
    case Verb::submit:
      return add_forward(situation, s, Outcome::agree, action);
    case Verb::mark_read:
      return add_reading(situation, s, rule, action);
    case Verb::circulate:
      action.people = Choose::many;
      break;
    case Verb::revoke:
      action.confirm = phrases::ask::revoke_ends;
      break;
    case Verb::terminate:
      action.confirm = phrases::ask::terminate_ends;
      break;
    case Verb::remove_signer:
      return add_removing(situation, action);
    case Verb::view:
      action.button = false;
      break;
    default:
      shape_item(situation, s, rule, action);
  }
}

Action offer(const Situation& situation, const Standing& s, const Rule& rule) {
  Action action;
  action.verb = rule.verb;
  action.label = Phrase("verb", to_text(rule.verb));
  action.opinion = opinion_rule(rule, s);
  action.work_item = object_of(s, rule);
  if (rule.object == Object::item) action.step = s.step->name;
  shape(situation, s, rule, action);
  return action;
}

void add_offers(const Situation& situation, const Standing& s, bool first, std::vector<Action>& out) {
  for (auto& rule : rules()) {
    if (!rule.holds_in(situation.state.life) || !rule.needed_of(s)) continue;
    if (!first && rule.object != Object::item) continue;
    if (rule.permits(situation, s) && !rule.hinders(situation, s)) out.push_back(offer(situation, s, rule));
  }
}

}  // namespace
}  // namespace offering

std::vector<Action> available(const Definition& definition, const State& state, const Context& context,
                              const Handler& viewer) {
  Situation situation{definition, state, context, viewer};
  std::vector<Action> out;
  if (viewer.person == no_id) return out;
  bool first = true;
  for (auto& s : standings(situation)) {
    if (state.life == Life::running && (!s.visit || !s.step)) return {};
    offering::add_offers(situation, s, std::exchange(first, false), out);
  }
  return out;
}

}  // namespace zs::flow
