#include <base/errors.h>
#include <base/phrases.h>
#include <base/text.h>
#include <flow/clocks.h>
#include <flow/effective.h>
#include <flow/errors.h>
#include <flow/mandate.h>
#include <flow/moves.h>
#include <flow/stand_in.h>
#include <flow/units.h>
#include <flow/words.h>

#include <algorithm>

namespace zs::flow {
namespace deciding {
namespace {

using Refusal = std::optional<Error>;

Error item_closed(const Handler& by, Instant at) {
  return Error(errors::flow_item_closed, {{"who", Named{by.person}}, {"at", at}});
}

Refusal closed_by_transfer(const std::vector<Passed>& passed, Id item) {
  for (auto& p : passed)
    if (p.item == item) return item_closed(p.by, p.at);
  return std::nullopt;
}

Refusal closed_by(const Settlement& s, Id item) {
  if (auto closed = closed_by_transfer(s.passed, item)) return closed;
  if (s.item == item || std::find(s.others.begin(), s.others.end(), item) != s.others.end())
    return item_closed(s.by, s.at);
  return std::nullopt;
}

Refusal closed_earlier(const State& state, Id item) {
  for (auto& v : state.visits) {
    if (auto closed = closed_by_transfer(v.passed, item)) return closed;
    for (auto& voice : v.voices)
      if (auto closed = closed_by(voice, item)) return closed;
    if (!v.settlement) continue;
    if (auto closed = closed_by(*v.settlement, item)) return closed;
  }
  return std::nullopt;
}

Error claimed_by_another(const Slot& slot) {
  for (auto& i : slot.items)
    if (i.state == ItemState::open) return Error(errors::flow_already_claimed, {{"who", Named{i.holder.person}}});
  return Error(errors::flow_item_unknown);
}

Refusal not_open(const Slot& slot, const Item& item, Verb verb) {
  if (item.state == ItemState::waiting && verb == Verb::reassign) return std::nullopt;
  if (item.state == ItemState::open || item.state == ItemState::asking) return std::nullopt;
  return item.state == ItemState::parked ? claimed_by_another(slot) : Error(errors::flow_item_unknown);
}

// The item named must be open; whose it is comes later.
Refusal item_fault(const Situation& situation, const Command& command) {
  if (situation.state.reading(command.work_item)) return std::nullopt;
  for (auto* visit : situation.state.open_visits())
    for (auto& slot : visit->slots) {
      for (auto& item : slot.items)
        if (item.id == command.work_item) return not_open(slot, item, command.verb);
      if (auto closed = closed_by_transfer(slot.passed, command.work_item)) return closed;
    }
  if (auto closed = closed_earlier(situation.state, command.work_item)) return closed;
  return Error(errors::flow_item_unknown);
}

bool names_open_item(Verb verb) {
  switch (verb) {
    case Verb::submit:
    case Verb::agree:
    case Verb::disagree:
    case Verb::send_back:
    case Verb::transfer:
    case Verb::claim:
    case Verb::unclaim:
    case Verb::urge:
    case Verb::mark_read:
    case Verb::view:
    case Verb::abstain:
    case Verb::circulate:
    case Verb::add_signer:
    case Verb::advise:
    case Verb::jump:
    case Verb::reassign:
      return true;
    case Verb::insert_step:
    case Verb::drop_step:
    case Verb::expedite:
      return true;
    case Verb::remove_signer:
    case Verb::terminate:
    case Verb::suspend:
    case Verb::resume:
    case Verb::withdraw:
    case Verb::revoke:
    case Verb::entrust:
    case Verb::hand_back:
    case Verb::remind:
    case Verb::overdue:
    case Verb::lapse:
    case Verb::recall:
    case Verb::release:
    case Verb::migrate:
    case Verb::join:
    case Verb::call_off:
    case Verb::add_unit:
    case Verb::remove_unit:
    case Verb::redo:
    case Verb::reopen:
    case Verb::take_back:
    case Verb::confirm:
    case Verb::correct:
    case Verb::recount:
    case Verb::widen:
    case Verb::expire:
    case Verb::reach:
      break;
  }
  return false;
}

/// Readers go on reading when the matter has ended; a unit may have its word back.
bool beside_the_flow(const Situation& situation, Verb verb) {
  if (verb == Verb::recall || verb == Verb::confirm || verb == Verb::correct) return true;
  bool of_unit = situation.state.part_of != no_id && situation.state.life != Life::terminated;
  if (verb == Verb::withdraw && of_unit) return true;
  bool for_readers = verb == Verb::view || verb == Verb::mark_read || verb == Verb::circulate;
  return for_readers && std::any_of(situation.state.readings.begin(), situation.state.readings.end(),
                                    [&](auto& r) { return r.item.holder.person == situation.viewer.person; });
}

/// What the starter does while it is a draft: he sends it, and says which way it shall go.
bool before_it_starts(Verb verb) {
  return verb == Verb::submit || verb == Verb::insert_step || verb == Verb::drop_step || verb == Verb::expedite;
}

Refusal put_aside(const State& state) {
  if (!state.suspended) return std::nullopt;
  return Error(errors::flow_suspended, {{"who", Named{state.suspended->by.person}}, {"at", state.suspended->at}});
}

Refusal whereabouts_fault(const Situation& situation, const Standing& standing, const Command& command) {
  const auto& state = situation.state;
  if (state.life == Life::draft) return before_it_starts(command.verb) ? Refusal{} : Error(errors::flow_not_started);
  if (state.life != Life::running) {
    if (beside_the_flow(situation, command.verb)) return std::nullopt;
    return Error(errors::flow_ended, {{"how", Phrase("ended", to_text(state.life))}});
  }
  if (state.suspended && !goes_on_suspended(command.verb)) return put_aside(state);
  if (!standing.visit || !standing.step) return Error(errors::flow_state_unreadable);
  if (command.work_item == no_id || !names_open_item(command.verb)) return std::nullopt;
  return item_fault(situation, command);
}

/// Who held it for another may not act on it when that is over, also before it has gone back.
Refusal stand_in_fault(const Situation& situation, const Command& command) {
  for (auto* visit : situation.state.open_visits())
    for (auto& slot : visit->slots)
      for (auto& item : slot.items)
        if (item.id == command.work_item && item.holder.person == situation.viewer.person &&
            !still_stands(situation.context, item))
          return Error(errors::flow_stand_in_over, {{"who", Named{item.principal().person}}});
  return std::nullopt;
}

Refusal responsibility_fault(const Standing& standing, const Rule& rule, const Command& command) {
  if (command.work_item == no_id) return std::nullopt;
  if (rule.object == Object::item && standing.item->id != command.work_item) return Error(errors::flow_not_responsible);
  if (rule.object == Object::reading && standing.reading->item.id != command.work_item)
    return Error(errors::flow_not_responsible);
  if (rule.verb == Verb::withdraw && standing.act->item != command.work_item) return Error(errors::flow_item_unknown);
  return std::nullopt;
}

/// What changes nothing that another command could be based on.
bool needs_no_revision(Verb verb) {
  return verb == Verb::urge || verb == Verb::view || verb == Verb::mark_read || verb == Verb::circulate ||
         verb == Verb::recall || verb == Verb::confirm || verb == Verb::correct;
}

/// Two who change the way ahead at once must know of each other.
bool changes_the_way(Verb verb) { return verb == Verb::insert_step || verb == Verb::drop_step; }

Refusal revision_fault(const Situation& situation, const Rule& rule, const Command& command) {
  bool unnamed = command.work_item == no_id || situation.state.life == Life::draft || rule.verb == Verb::revoke ||
                 rule.verb == Verb::remove_signer || rule.verb == Verb::terminate || rule.verb == Verb::suspend ||
                 rule.verb == Verb::resume || rule.verb == Verb::jump || changes_the_way(rule.verb);
  if (!command.changes_fields && (needs_no_revision(rule.verb) || !unnamed)) return std::nullopt;
  if (!command.revision) return Error(errors::revision_required);
  if (*command.revision != situation.context.revision) return Error(errors::stale_revision);
  return std::nullopt;
}

Refusal opinion_fault(const Standing& standing, const Rule& rule, const Command& command) {
  bool given = !trim(command.opinion).empty();
  auto wanted = opinion_rule(rule, standing);
  if (wanted == OpinionRule::required && !given) return Error(errors::opinion_required);
  if (wanted == OpinionRule::none && given) return Error(errors::opinion_not_expected);
  return std::nullopt;
}

bool filled(const json::object& fields, std::string_view name) {
  auto* value = fields.if_contains(name);
  if (!value || value->is_null()) return false;
  if (auto* text = value->if_string()) return !trim(std::string_view(*text)).empty();
  if (auto* list = value->if_array()) return !list->empty();
  return true;
}

bool goes_forward(const Step& step, Verb verb) {
  return verb == Verb::submit || verb == Verb::agree || verb == Verb::abstain || verb == Verb::expedite ||
         (verb == Verb::disagree && step.disagree == DisagreeRule::go_on);
}

Refusal fields_fault(const Situation& situation, const Standing& standing, const Command& command) {
  if (!goes_forward(*standing.step, command.verb)) return std::nullopt;
  std::vector<FieldFault> faults;
  for (auto& name : standing.step->needs)
    if (!filled(situation.context.fields, name)) faults.push_back({"/args/fields/" + name, &errors::required, {}});
  if (faults.empty()) return std::nullopt;
  return Error(errors::fields_required, {}, std::move(faults));
}

Refusal check_fault(const Situation& situation, const Step& step, Verb verb) {
  if (step.check.empty() || !situation.context.check || !goes_forward(step, verb)) return std::nullopt;
  return situation.context.check(step);
}

Refusal preconditions(const Situation& situation, const Standing& standing, const Command& command, const Rule*& rule) {
  if (auto fault = whereabouts_fault(situation, standing, command)) return fault;
  if (auto fault = stand_in_fault(situation, command)) return fault;
  auto [found, refusal] = licence(situation, standing, command.verb, command.work_item);
  if (!found && refusal == &errors::flow_verb_not_allowed)
    if (auto fault = put_aside(situation.state)) return fault;
  if (!found) return Error(*refusal, {{"verb", Phrase("verb", to_text(command.verb))}});
  rule = found;
  if (auto fault = responsibility_fault(standing, *rule, command)) return fault;
  if (auto fault = mandate_fault(situation, standing, *rule, command)) return fault;
  if (auto fault = revision_fault(situation, *rule, command)) return fault;
  if (auto fault = opinion_fault(standing, *rule, command)) return fault;
  if (rule->object == Object::reading) return rule->hinders(situation, standing);
  if (standing.step)
    if (auto fault = fields_fault(situation, standing, command)) return fault;
  if (auto fault = rule->hinders(situation, standing)) return fault;
  return standing.step ? check_fault(situation, *standing.step, command.verb) : Refusal{};
}

Handler acting_as(const Situation& situation, const Standing& standing, const Rule& rule) {
  if (rule.object == Object::item) return standing.item->holder;
  if (rule.object == Object::reading) return standing.reading->item.holder;
  if (rule.verb == Verb::withdraw) return standing.act->desk();
  if (situation.state.life == Life::draft) return situation.context.starter;
  return situation.viewer;
}

Decision unchanged(const State& state) { return {{}, state, {}, {}, no_id}; }

bool names(const Item& item, const Command& command) {
  return command.work_item == no_id || command.work_item == item.id;
}

bool seen_already(const Standing& standing, const Command& command) {
  if (command.verb != Verb::view) return false;
  if (standing.item && names(*standing.item, command)) return standing.item->viewed_at.has_value();
  return standing.reading && names(standing.reading->item, command) && standing.reading->item.viewed_at.has_value();
}

bool read_already(const Standing& standing, const Command& command) {
  return command.verb == Verb::mark_read && standing.reading && standing.reading->read_at &&
         standing.reading->item.id == command.work_item;
}

/// Levels of reminding whose moment has passed.
int levels_due(const Visit& visit, Instant now) {
  int levels = 0;
  for (auto& at : visit.reminders) levels += at <= now;
  return levels;
}

/// A timer fires once; on a visit that is over it does nothing. When several moments have passed while nobody was
/// there, only the last is told.
Result<Decision> fire(const Situation& situation, const Command& command) {
  if (situation.viewer.person != no_id) return refuse(errors::flow_not_responsible);
  const auto& now = situation.context.now;
  auto* visit = situation.state.visit(command.visit);
  auto result = unchanged(situation.state);
  if (during::of(situation.state) != during::running || !visit || !visit->open() || !visit->due_at) return result;
  int levels = levels_due(*visit, now);
  bool overdue = !visit->overdue && now >= *visit->due_at;
  bool remind = command.verb == Verb::remind && levels > visit->reminded;
  if (!overdue && !remind) return result;
  Change change = Marked{visit->number, levels, no_id, overdue ? Mark::overdue : Mark::reminded, now};
  fold(result.state, change);
  result.step = visit->step;
  result.changes.push_back(std::move(change));
  return result;
}

}  // namespace
}  // namespace deciding

std::string_view to_text(Verb verb) { return words::of(words::verbs, verb); }
std::optional<Verb> verb_from_text(std::string_view text) { return words::find(words::verbs, text); }
bool is_system(Verb verb) {
  return verb == Verb::remind || verb == Verb::overdue || verb == Verb::lapse || verb == Verb::release ||
         verb == Verb::entrust || verb == Verb::hand_back || verb == Verb::migrate || verb == Verb::recount ||
         verb == Verb::widen || verb == Verb::expire || verb == Verb::reach ||
         is_letter(verb);
}
std::string_view to_text(Life life) { return words::of(words::lives, life); }
std::string_view to_text(Outcome outcome) { return words::of(words::outcomes, outcome); }
std::string_view to_text(Cause cause) { return words::of(words::causes, cause); }
std::string_view to_text(LateAct act) { return words::of(words::late_acts, act); }
std::string_view to_text(Via via) { return words::of(words::vias, via); }
std::optional<Via> via_from_text(std::string_view text) { return words::find(words::vias, text); }
std::string_view to_text(Placing placing) { return words::of(words::placings, placing); }
std::string_view to_text(Mode mode) { return words::of(words::modes, mode); }
std::optional<Mode> mode_from_text(std::string_view text) { return words::find(words::modes, text); }
std::optional<Placing> placing_from_text(std::string_view text) { return words::find(words::placings, text); }

Result<Decision> decide(const Definition& definition, const State& state, const Command& command,
                        const Context& context) {
  Effective way(definition, state);
  Situation own{*way, state, context, context.actor};
  Situation situation = command.proxy ? seen_for_leader(own, *command.proxy) : own;
  if (command.verb == Verb::lapse) return lapse(situation, command);
  if (command.verb == Verb::release) return release(situation, command);
  if (command.verb == Verb::entrust || command.verb == Verb::hand_back) return change_desk(situation, command);
  if (command.verb == Verb::recount) return recount(situation);
  if (command.verb == Verb::widen) return widen(situation, command);
  if (command.verb == Verb::expire) return expire(situation, command);
  if (command.verb == Verb::reach) return reach(situation, command);
  if (command.verb == Verb::migrate) return refuse(errors::flow_not_responsible);
  if (is_letter(command)) return read_letter(situation, command);
  if (is_system(command.verb)) return deciding::fire(situation, command);
  auto s = standing(situation, command.work_item);
  bool known = !command.proxy && (deciding::seen_already(s, command) || deciding::read_already(s, command));
  if (known) return deciding::unchanged(state);
  const Rule* rule = nullptr;
  if (auto fault = deciding::preconditions(situation, s, command, rule)) return tl::unexpected(std::move(*fault));
  Work work{situation, s, command, state, {}, deciding::acting_as(situation, s, *rule)};
  auto done = perform(work, *rule);
  if (!done) return tl::unexpected(done.error());
  bool about_step = rule->object == Object::item || state.life == Life::draft;
  Decision decision{std::move(work.changes), std::move(work.state), work.acting,
                    about_step && s.step ? s.step->name : std::string(),
                    rule->object == Object::item ? s.item->id : no_id,
                    rule->object == Object::item ? s.item->on_behalf : OnBehalf{}};
  const auto* first = decision.changes.empty() ? nullptr : &decision.changes.front();
  if (const auto* confirmed = std::get_if<Confirmed>(first)) decision.step = state.visit(confirmed->visit)->step;
  if (command.proxy) sign_for_leader(situation, s, *rule, *command.proxy, decision);
  return decision;
}

}  // namespace zs::flow
