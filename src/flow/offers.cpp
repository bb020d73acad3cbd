// The buttons: what a viewer may do now, and where each leads.
#include <base/phrases.h>
#include <flow/effective.h>
#include <flow/expedite.h>
#include <flow/free.h>
#include <flow/mandate.h>
#include <flow/office.h>
#include <flow/recall.h>
#include <flow/signers.h>
#include <flow/units.h>

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

/// Only his own voice goes back; the others go on.
std::vector<Route> own_voice_routes(const Situation& situation, const Standing& s) {
  std::vector<Route> out;
  for (const auto* target : answerable(situation, s)) {
    auto handler = handler_of(situation, *target);
    const auto* step = situation.definition.find(target->step);
    Phrase label(phrases::route::own_voice, {{"step", Declared{step ? step->title : target->step}}});
    Chosen who{handler.person, handler.post, phrases::reason::handled_before};
    out.push_back({target->step, std::move(label), Mode::own_voice, {}, {std::move(who)}, Choose::none});
  }
  return out;
}

std::vector<Route> send_back_routes(const Situation& situation, const Standing& s) {
  std::vector<Route> out;
  if (s.step->voices.returns != Returns::own_voice) out = back_routes(situation, s, s.item->holder);
  for (auto& route : own_voice_routes(situation, s)) out.push_back(std::move(route));
  return out;
}

void add_way_on(const Situation& situation, const Standing& s, const Handler& acting, Outcome said, Action& action) {
  auto to = leap(situation, s.visit, *s.step, {acting, said});
  if (!to) return;
  for (auto& destination : to->to) action.routes.push_back(forward_route(destination));
  bool made_up = s.visit && s.visit->owed && situation.state.open_visits().size() == 1;
  bool ends = made_up || (to->ends && !owes(situation.state, s.visit ? s.visit->number : 0));
  if (ends) action.routes.push_back({"", phrases::route::end, {}, {}, {}, Choose::none});
  action.all_routes = action.routes.size() > 1;
  action.waits = action.routes.empty();
}

/// Where the voices lead when they have decided.
void add_way(const Situation& situation, const Standing& s, Verdict verdict, Outcome said, Action& action) {
  auto way = way_of(situation, *s.visit, *s.step, verdict);
  if (way == DisagreeRule::end)
    action.routes = {{"", phrases::route::stop, {}, {}, {}, Choose::none}};
  else if (way == DisagreeRule::send_back)
    action.routes = back_routes(situation, s, s.item->holder);
  else
    add_way_on(situation, s, s.item->holder, said, action);
}

/// Where this word leads; waiting for others, there is nothing to choose.
void add_routes(const Situation& situation, const Standing& s, const Handler& acting, Outcome outcome, Action& action) {
  if (!s.visit || !s.visit->several()) return add_way_on(situation, s, acting, outcome, action);
  auto verdict = verdict_with(*s.step, *s.visit, *s.slot, outcome);
  if (verdict == Verdict::open)
    action.waits = true;
  else
    add_way(situation, s, verdict, outcome, action);
}

void add_disagree(const Situation& situation, const Standing& s, Action& action) {
  if (!s.step->disagree_label.empty()) action.label = Declared{s.step->disagree_label};
  if (s.visit->several()) {
    if (s.slot->ballot.veto) action.confirm = phrases::ask::veto_decides;
    if (s.step->disagree == DisagreeRule::go_on) action.needs = s.step->needs;
    return add_routes(situation, s, s.item->holder, Outcome::disagree, action);
  }
  switch (disagree_rule(*s.step, s.visit)) {
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
      add_way_on(situation, s, s.item->holder, Outcome::disagree, action);
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
  for (auto& one : removable(situation)) {
    const auto& item = one.slot->items.front();
    bool same = !action.routes.empty() && action.routes.back().to_step == one.visit->step;
    if (!same) action.routes.push_back({one.visit->step, action.label, {}, {}, {}, Choose::one});
    action.routes.back().people.push_back({item.holder.person, item.holder.post, item.reason});
  }
}

/// Of those he sent it to; when nobody is chosen, all.
void add_recalling(const Situation& situation, Action& action) {
  action.people = Choose::many;
  Route route{"", action.label, {}, {}, {}, Choose::many};
  for (auto* reading : recallable(situation.state, situation.viewer.person))
    route.people.push_back({reading->item.holder.person, reading->item.holder.post, reading->item.reason});
  action.routes.push_back(std::move(route));
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

/// Of several words that were written for him, the last.
void shape_confirming(const Situation& situation, Action& action) {
  auto last = unconfirmed(situation.state, situation.viewer.person).front();
  action.work_item = last.word->item;
  action.step = last.visit->step;
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
      action.routes = send_back_routes(situation, s);
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
    case Verb::recall:
      return add_recalling(situation, action);
    case Verb::confirm:
    case Verb::correct:
      return shape_confirming(situation, action);
    case Verb::suspend:
      action.confirm = phrases::ask::suspend_stops;
      break;
    case Verb::jump:
      action.confirm = phrases::ask::jump_moves;
      action.routes = jump_routes(situation);
      break;
    case Verb::reassign:
      action.people = Choose::one;
      break;
    case Verb::remove_signer:
      return add_removing(situation, action);
    case Verb::add_unit:
    case Verb::remove_unit:
    case Verb::redo:
      return shape_units(situation, rule, action);
    case Verb::expedite:
      return shape_expedite(situation, s, action);
    case Verb::insert_step:
    case Verb::drop_step:
      return shape_free(situation, s, action);
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
    if (!rule.holds_in(situation.state) || !rule.needed_of(s)) continue;
    if (!first && rule.object != Object::item) continue;
    if (rule.permits(situation, s) && !rule.hinders(situation, s)) out.push_back(offer(situation, s, rule));
  }
}

/// What the secretary may do with what lies on a leader's desk, or take back of what he wrote for him.
void add_for_leader(const Situation& situation, std::vector<Action>& out) {
  bool first = true;
  for (auto& s : standings(situation)) {
    bool matter = std::exchange(first, false);
    for (auto& rule : rules()) {
      if (!rule.holds_in(situation.state) || !rule.needed_of(s) || rule.by_secretary == BySecretary::no) continue;
      if (!matter && rule.object != Object::item) continue;
      if (!rule.permits(situation, s) || rule.hinders(situation, s)) continue;
      auto how = through(situation, s, rule);
      if (!how) continue;
      out.push_back(offer(situation, s, rule));
      out.back().primary = false;
      out.back().through = std::move(how);
    }
  }
}

}  // namespace
}  // namespace offering

std::vector<Action> available(const Definition& definition, const State& state, const Context& context,
                              const Handler& viewer) {
  Effective way(definition, state);
  Situation situation{*way, state, context, viewer};
  std::vector<Action> out;
  if (viewer.person == no_id) return out;
  bool first = true;
  for (auto& s : standings(situation)) {
    if (state.life == Life::running && (!s.visit || !s.step)) return {};
    offering::add_offers(situation, s, std::exchange(first, false), out);
  }
  for (auto& leader : leaders_in(state, viewer.person))
    offering::add_for_leader(seen_for_leader(situation, {leader.person}), out);
  return out;
}

}  // namespace zs::flow
