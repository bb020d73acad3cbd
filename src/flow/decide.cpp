#include <base/errors.h>
#include <base/text.h>
#include <flow/errors.h>
#include <flow/moves.h>
#include <flow/words.h>

#include <fmt/format.h>

#include <algorithm>

namespace zs::flow {
namespace deciding {
namespace {

using Refusal = std::optional<Error>;

std::string_view how_ended(Life life) {
  switch (life) {
    case Life::draft:
    case Life::running:
      break;
    case Life::closed:
      return "办结";
    case Life::rejected:
      return "终止（不同意）";
    case Life::revoked:
      return "撤销";
  }
  return {};
}

Error item_closed(const Handler& by, Instant at) {
  return Error(errors::flow_item_closed, {{"who", zs::to_text(by.person)}, {"at", to_rfc3339(at)}});
}

Refusal closed_by_transfer(const std::vector<Passed>& passed, Id item) {
  for (auto& p : passed)
    if (p.item == item) return item_closed(p.by, p.at);
  return std::nullopt;
}

Refusal closed_earlier(const State& state, Id item) {
  for (auto& v : state.visits) {
    if (!v.settlement) continue;
    const auto& s = *v.settlement;
    if (auto closed = closed_by_transfer(s.passed, item)) return closed;
    if (s.item == item || std::find(s.others.begin(), s.others.end(), item) != s.others.end())
      return item_closed(s.by, s.at);
  }
  return std::nullopt;
}

Error claimed_by_another(const Slot& slot) {
  for (auto& i : slot.items)
    if (i.state == ItemState::open) return Error(errors::flow_already_claimed, {{"who", zs::to_text(i.holder.person)}});
  return Error(errors::flow_item_unknown);
}

// The item named must be open; whose it is comes later.
Refusal item_fault(const Situation& situation, const Command& command) {
  if (auto* visit = situation.state.open_visit())
    for (auto& slot : visit->slots) {
      for (auto& item : slot.items)
        if (item.id == command.work_item) return item.state == ItemState::open ? Refusal{} : claimed_by_another(slot);
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
      return true;
    case Verb::withdraw:
    case Verb::revoke:
    case Verb::remind:
    case Verb::overdue:
      break;
  }
  return false;
}

Refusal whereabouts_fault(const Situation& situation, const Standing& standing, const Command& command) {
  const auto& state = situation.state;
  if (state.life == Life::draft) return command.verb == Verb::submit ? Refusal{} : Error(errors::flow_not_started);
  if (state.life != Life::running) return Error(errors::flow_ended, {{"how", std::string(how_ended(state.life))}});
  if (!standing.visit || !standing.step) return Error(errors::flow_state_unreadable);
  if (command.work_item == no_id || !names_open_item(command.verb)) return std::nullopt;
  return item_fault(situation, command);
}

Refusal responsibility_fault(const Standing& standing, const Rule& rule, const Command& command) {
  if (command.work_item == no_id) return std::nullopt;
  if (rule.on_item && standing.item->id != command.work_item) return Error(errors::flow_not_responsible);
  if (rule.verb == Verb::withdraw && standing.settled->settlement->item != command.work_item)
    return Error(errors::flow_item_unknown);
  return std::nullopt;
}

Refusal revision_fault(const Situation& situation, const Rule& rule, const Command& command) {
  bool exempt = rule.verb == Verb::urge || rule.verb == Verb::mark_read;
  bool unnamed = command.work_item == no_id || rule.life == Life::draft || rule.verb == Verb::revoke;
  if (!command.changes_fields && (exempt || !unnamed)) return std::nullopt;
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
  return verb == Verb::submit || verb == Verb::agree ||
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
  auto [found, refusal] = licence(situation, standing, command.verb);
  if (!found) return Error(*refusal, {{"verb", std::string(to_text(command.verb))}});
  rule = found;
  if (auto fault = responsibility_fault(standing, *rule, command)) return fault;
  if (auto fault = revision_fault(situation, *rule, command)) return fault;
  if (auto fault = opinion_fault(standing, *rule, command)) return fault;
  if (auto fault = fields_fault(situation, standing, command)) return fault;
  if (auto fault = rule->hinders(situation, standing)) return fault;
  return check_fault(situation, *standing.step, command.verb);
}

bool offered(const std::vector<Chosen>& people, const Handler& h) {
  return std::any_of(people.begin(), people.end(), [&](auto& p) { return p.person == h.person && p.post == h.post; });
}

Result<std::vector<Chosen>> pick(const Found& found, const std::vector<Handler>& wanted) {
  for (auto& h : wanted)
    if (!offered(found.people, h)) return refuse(errors::flow_people_not_offered);
  if (found.choose == Choose::none) return found.people;
  if (wanted.size() > 1) return refuse(errors::flow_people_not_offered);
  if (wanted.empty()) return std::vector<Chosen>{found.people.front()};
  for (auto& p : found.people)
    if (p.person == wanted[0].person) return std::vector<Chosen>{p};
  return refuse(errors::flow_people_not_offered);
}

/// The first visit of a draft: no work item ever stood for it.
int open_first_visit(Work& work) {
  const auto& context = work.situation.context;
  work.emit(Started{context.starter, work.situation.definition.version, context.now});
  Visit visit;
  visit.number = 1;
  visit.step = work.standing.step->name;
  visit.cause = Cause::start;
  visit.entered_at = context.now;
  visit.slots.emplace_back();
  work.emit(Entered{std::move(visit), work.acting});
  work.emit(Settled{1, 1, {work.acting, no_id, Outcome::submit, context.now, {}, {}}, false});
  work.emit(Left{1});
  return 1;
}

Result<void> forward(Work& work, Outcome outcome) {
  const auto& s = work.standing;
  auto to = forward_destination(work.situation, s.visit, *s.step, work.acting);
  if (!to) return tl::unexpected(to.error());
  const auto& command = work.command;
  if (!command.to_step.empty() && !command.changes_fields && (!to->step || to->step->name != command.to_step))
    return refuse(errors::flow_route_changed, {{"step", to->step ? to->step->title : "办结"}});
  auto people = pick(to->found, command.people);
  if (!people) return tl::unexpected(people.error());
  int from = s.visit ? s.visit->number : open_first_visit(work);
  if (s.visit) {
    settle(work, outcome);
    leave(work);
  }
  if (to->step)
    enter(work, *to, std::move(*people), from);
  else
    end(work, Life::closed);
  return {};
}

Result<void> send_back(Work& work, Outcome outcome) {
  const auto& s = work.standing;
  auto targets = send_back_targets(work.situation, *s.visit, *s.step);
  auto target = work.command.to_step.empty() ? targets.begin()
                                             : std::find_if(targets.begin(), targets.end(),
                                                            [&](auto* v) { return v->step == work.command.to_step; });
  if (target == targets.end()) return refuse(errors::flow_target_not_offered);
  auto to = back_destination(work.situation, *s.visit, **target, work.command.mode.value_or(Mode::direct), work.acting);
  auto people = pick(to.found, work.command.people);
  if (!people) return tl::unexpected(people.error());
  settle(work, outcome);
  leave(work);
  enter(work, to, std::move(*people), s.visit->number);
  return {};
}

Result<void> disagree(Work& work) {
  switch (work.standing.step->disagree) {
    case DisagreeRule::absent:
      break;
    case DisagreeRule::end:
      settle(work, Outcome::disagree);
      leave(work);
      end(work, Life::rejected);
      break;
    case DisagreeRule::send_back:
      return send_back(work, Outcome::disagree);
    case DisagreeRule::go_on:
      return forward(work, Outcome::disagree);
  }
  return {};
}

/// The successor goes, and his own visit opens again as it was, under a new number.
Result<void> withdraw(Work& work) {
  Visit visit = *work.standing.settled;
  const auto& now = work.situation.context.now;
  work.emit(Cancelled{work.standing.visit->number, CancelReason::withdraw, visit.number, now});
  visit.number = work.state.visit_count + 1;
  visit.cause = Cause::withdraw;
  visit.slots.emplace_back();
  visit.slots[0].passed = std::move(visit.settlement->passed);
  visit.slots[0].items.push_back({work.situation.context.new_id(), work.acting, "本人拿回", ItemState::open, now});
  visit.settlement.reset();
  work.emit(Entered{std::move(visit), work.acting});
  return {};
}

Result<void> revoke(Work& work) {
  work.emit(Cancelled{work.standing.visit->number, CancelReason::revoke, 0, work.situation.context.now});
  end(work, Life::revoked);
  return {};
}

Result<void> transfer(Work& work) {
  const auto& people = work.command.people;
  const auto& slot = *work.standing.slot;
  if (people.size() != 1) return refuse(errors::flow_people_not_offered);
  const auto& to = people[0];
  auto passed_it_on = [&](auto& p) { return p.by.person == to.person; };
  if (to.person == work.acting.person || std::any_of(slot.passed.begin(), slot.passed.end(), passed_it_on))
    return refuse(errors::flow_transfer_back);
  const auto& context = work.situation.context;
  if (to.person == no_id || (context.is_active && !context.is_active(to)))
    return refuse(errors::flow_person_not_active);
  Item added{context.new_id(), to, "转交办理", ItemState::open, {}};
  work.emit(Rebound{work.standing.visit->number, slot.number, Rebinding::transfer, work.standing.item->id,
                    std::move(added), context.now, acted_before(work.state, work.acting.person)});
  return {};
}

Result<void> rebind(Work& work, Rebinding how) {
  work.emit(Rebound{work.standing.visit->number,
                    work.standing.slot->number,
                    how,
                    work.standing.item->id,
                    {},
                    work.situation.context.now,
                    false});
  return {};
}

Result<void> urge(Work& work) {
  for (auto& slot : work.standing.visit->slots)
    work.emit(Marked{work.standing.visit->number, slot.number, no_id, Mark::urged, work.situation.context.now});
  return {};
}

Result<void> mark_read(Work& work) {
  const auto& s = work.standing;
  work.emit(Marked{s.visit->number, s.slot->number, s.item->id, Mark::viewed, work.situation.context.now});
  return {};
}

Result<void> perform(Work& work) {
  switch (work.command.verb) {
    case Verb::submit:
      return forward(work, Outcome::submit);
    case Verb::agree:
      return forward(work, Outcome::agree);
    case Verb::disagree:
      return disagree(work);
    case Verb::send_back:
      return send_back(work, Outcome::send_back);
    case Verb::withdraw:
      return withdraw(work);
    case Verb::revoke:
      return revoke(work);
    case Verb::transfer:
      return transfer(work);
    case Verb::claim:
      return rebind(work, Rebinding::claim);
    case Verb::unclaim:
      return rebind(work, Rebinding::unclaim);
    case Verb::urge:
      return urge(work);
    case Verb::mark_read:
      return mark_read(work);
    case Verb::remind:
    case Verb::overdue:
      break;
  }
  return refuse(errors::flow_verb_not_allowed, {{"verb", std::string(to_text(work.command.verb))}});
}

Handler acting_as(const Situation& situation, const Standing& standing, const Rule& rule) {
  if (rule.on_item) return standing.item->holder;
  if (rule.verb == Verb::withdraw) return standing.settled->settlement->by;
  if (rule.life == Life::draft) return situation.context.starter;
  return situation.viewer;
}

Decision unchanged(const State& state) { return {{}, state, {}, {}, no_id}; }

bool seen_already(const Standing& standing, const Command& command) {
  return command.verb == Verb::mark_read && standing.item && standing.item->viewed_at &&
         (command.work_item == no_id || command.work_item == standing.item->id);
}

/// A timer fires once; on a visit that is over it does nothing. When both moments have passed while nobody was there,
/// only the later is told.
Result<Decision> fire(const Situation& situation, const Command& command) {
  if (situation.viewer.person != no_id) return refuse(errors::flow_not_responsible);
  const auto& now = situation.context.now;
  auto* visit = situation.state.visit(command.visit);
  auto result = unchanged(situation.state);
  if (situation.state.life != Life::running || !visit || !visit->open() || visit->overdue || !visit->due_at)
    return result;
  bool overdue = now >= *visit->due_at;
  bool remind = command.verb == Verb::remind && !visit->reminded && visit->remind_at && now >= *visit->remind_at;
  if (!overdue && !remind) return result;
  Change change = Marked{visit->number, 0, no_id, overdue ? Mark::overdue : Mark::reminded, now};
  fold(result.state, change);
  result.step = visit->step;
  result.changes.push_back(std::move(change));
  return result;
}

}  // namespace
}  // namespace deciding

std::string_view to_text(Verb verb) { return words::of(words::verbs, verb); }
std::optional<Verb> verb_from_text(std::string_view text) { return words::find(words::verbs, text); }
bool is_system(Verb verb) { return verb == Verb::remind || verb == Verb::overdue; }
std::string_view to_text(Life life) { return words::of(words::lives, life); }
std::string_view to_text(Outcome outcome) { return words::of(words::outcomes, outcome); }
std::string_view to_text(Cause cause) { return words::of(words::causes, cause); }

Result<Decision> decide(const Definition& definition, const State& state, const Command& command,
                        const Context& context) {
  Situation situation{definition, state, context, context.actor};
  if (is_system(command.verb)) return deciding::fire(situation, command);
  auto s = standing(situation);
  if (deciding::seen_already(s, command)) return deciding::unchanged(state);
  const Rule* rule = nullptr;
  if (auto fault = deciding::preconditions(situation, s, command, rule)) return tl::unexpected(std::move(*fault));
  Work work{situation, s, command, state, {}, deciding::acting_as(situation, s, *rule)};
  auto done = deciding::perform(work);
  if (!done) return tl::unexpected(done.error());
  return Decision{std::move(work.changes), std::move(work.state), work.acting, s.step ? s.step->name : std::string(),
                  rule->on_item ? s.item->id : no_id};
}

}  // namespace zs::flow
