#include <flow/errors.h>
#include <flow/legality.h>

#include <algorithm>

namespace zs::flow {
namespace legality {
namespace {

bool always(const Situation&, const Standing&) { return true; }
std::optional<Error> nothing_hinders(const Situation&, const Standing&) { return std::nullopt; }

bool step_of_starter(const Situation&, const Standing& s) { return s.step->of_starter(); }
bool step_of_others(const Situation&, const Standing& s) { return !s.step->of_starter(); }

bool may_send_back(const Situation& situation, const Standing& s) {
  return !send_back_targets(situation, *s.visit, *s.step).empty();
}

bool may_disagree(const Situation& situation, const Standing& s) {
  switch (s.step->disagree) {
    case DisagreeRule::absent:
      return false;
    case DisagreeRule::end:
    case DisagreeRule::go_on:
      return true;
    case DisagreeRule::send_back:
      return may_send_back(situation, s);
  }
  return false;
}

std::optional<Error> transferred_too_often(const Situation&, const Standing& s) {
  if (s.slot->passed.size() < most_transfers) return std::nullopt;
  return Error(errors::flow_transfer_limit, {{"max", std::to_string(most_transfers)}});
}

bool may_unclaim(const Situation&, const Standing& s) { return s.slot->claimed && s.slot->passed.empty(); }

bool has_draft(const Situation& situation, Id person) {
  return situation.context.drafted && situation.context.drafted(person);
}

std::optional<Error> has_own_draft(const Situation& situation, const Standing&) {
  if (!has_draft(situation, situation.viewer.person)) return std::nullopt;
  return Error(errors::flow_draft_exists);
}

bool may_withdraw(const Situation& situation, const Standing& s) {
  auto* step = situation.definition.find(s.settled->step);
  return step && step->withdraw != WithdrawUntil::never;
}

Error too_late(Id who, std::string_view how) {
  return Error(errors::flow_withdraw_too_late, {{"who", zs::to_text(who)}, {"how", std::string(how)}});
}

const Visit* successor_of(const State& state, const Visit& visit) {
  for (auto& v : state.visits)
    if (v.from == visit.number) return &v;
  return nullptr;
}

// Touched: opened (unread), or handled, passed on, or an opinion begun (unprocessed).
std::optional<Error> successor_touched(const Situation& situation, const Standing& s) {
  auto* next = successor_of(situation.state, *s.settled);
  if (!next) return Error(errors::flow_verb_not_allowed, {{"verb", "withdraw"}});
  if (!next->open()) return too_late(next->settlement->by.person, "办理");
  bool unread = situation.definition.find(s.settled->step)->withdraw == WithdrawUntil::unread;
  for (auto& slot : next->slots) {
    if (!slot.passed.empty()) return too_late(slot.passed.front().by.person, "转交");
    for (auto& item : slot.items) {
      if (unread && item.viewed_at) return too_late(item.holder.person, "打开");
      if (has_draft(situation, item.holder.person)) return too_late(item.holder.person, "开始填写意见");
    }
  }
  return std::nullopt;
}

std::optional<Error> somebody_acted(const Situation& situation, const Standing&) {
  auto of_another = [&](const Handler& h) { return h.person != situation.state.starter.person; };
  for (auto& v : situation.state.visits) {
    if (v.settlement && of_another(v.settlement->by)) return Error(errors::flow_revoke_too_late);
    for (auto& slot : v.slots)
      for (auto& passed : slot.passed)
        if (of_another(passed.by)) return Error(errors::flow_revoke_too_late);
  }
  return std::nullopt;
}

bool somebody_else_holds(const Situation& situation, const Standing& s) {
  for (auto& slot : s.visit->slots)
    for (auto& item : slot.items)
      if (item.state == ItemState::open && item.holder.person != situation.viewer.person) return true;
  return false;
}

std::optional<Error> urged_just_now(const Situation& situation, const Standing& s) {
  std::chrono::milliseconds wait{0};
  for (auto& slot : s.visit->slots)
    if (slot.urged_at) wait = std::max(wait, *slot.urged_at + urge_interval - situation.context.now);
  if (wait.count() <= 0) return std::nullopt;
  return Error(errors::flow_urged_recently,
               {{"minutes", std::to_string(std::chrono::ceil<std::chrono::minutes>(wait).count())}});
}

bool unviewed(const Situation&, const Standing& s) { return !s.item->viewed_at; }

using enum OpinionUse;
constexpr unsigned reader = role::holder | role::candidate;
constexpr unsigned taken_part = role::starter | role::earlier;

constexpr Rule table[] = {
    {Verb::submit, Life::draft, role::starter, always, nothing_hinders, of_step, "提交", false},
    {Verb::claim, Life::running, role::candidate, always, nothing_hinders, none, "认领", true},
    {Verb::submit, Life::running, role::holder, step_of_starter, nothing_hinders, of_step, "提交", true},
    {Verb::agree, Life::running, role::holder, step_of_others, nothing_hinders, of_step, "同意", true},
    {Verb::disagree, Life::running, role::holder, may_disagree, nothing_hinders, required, "不同意", true},
    {Verb::send_back, Life::running, role::holder, may_send_back, nothing_hinders, required, "退回", true},
    {Verb::transfer, Life::running, role::holder, step_of_others, transferred_too_often, optional, "转交", true},
    {Verb::unclaim, Life::running, role::holder, may_unclaim, has_own_draft, none, "取消认领", true},
    {Verb::withdraw, Life::running, role::earlier, may_withdraw, successor_touched, none, "拿回", false},
    {Verb::revoke, Life::running, role::starter, always, somebody_acted, optional, "撤销", false},
    {Verb::urge, Life::running, taken_part, somebody_else_holds, urged_just_now, optional, "催办", false},
    {Verb::mark_read, Life::running, reader, unviewed, nothing_hinders, none, "已阅", true},
};

void find_item(const Situation& situation, Standing& s) {
  for (auto& slot : s.visit->slots)
    for (auto& item : slot.items)
      if (item.holder.person == situation.viewer.person && item.state == ItemState::open) {
        s.slot = &slot;
        s.item = &item;
        s.roles |= slot.pool && !slot.claimed ? role::candidate : role::holder;
        return;
      }
}

}  // namespace
}  // namespace legality

std::span<const Rule> rules() { return legality::table; }

Standing standing(const Situation& situation) {
  Standing s;
  const auto& state = situation.state;
  auto person = situation.viewer.person;
  if (person == no_id) s.roles |= role::system;
  auto starter = state.life == Life::draft ? situation.context.starter : state.starter;
  if (person != no_id && person == starter.person) s.roles |= role::starter;
  if (state.life == Life::draft) s.step = &situation.definition.steps.front();
  for (auto& v : state.visits)
    if (v.settlement && v.settlement->by.person == person) s.settled = &v;
  if (s.settled) s.roles |= role::earlier;
  s.visit = state.open_visit();
  if (!s.visit) return s;
  s.step = situation.definition.find(s.visit->step);
  legality::find_item(situation, s);
  return s;
}

Licence licence(const Situation& situation, const Standing& standing, Verb verb) {
  bool responsible = false;
  for (const auto& rule : rules()) {
    if (rule.verb != verb) continue;
    responsible |= (rule.on_item ? legality::reader : rule.roles) & standing.roles;
    if (rule.life != situation.state.life || !(rule.roles & standing.roles)) continue;
    if (rule.permits(situation, standing)) return {&rule, nullptr};
  }
  return {nullptr, responsible ? &errors::flow_verb_not_allowed : &errors::flow_not_responsible};
}

OpinionRule opinion_rule(const Rule& rule, const Standing& standing) {
  switch (rule.opinion) {
    case OpinionUse::of_step:
      return standing.step->opinion;
    case OpinionUse::none:
      return OpinionRule::none;
    case OpinionUse::optional:
      return OpinionRule::optional;
    case OpinionUse::required:
      return OpinionRule::required;
  }
  return OpinionRule::none;
}

std::vector<const Visit*> send_back_targets(const Situation& situation, const Visit& visit, const Step& step) {
  std::vector<const Visit*> out;
  for (auto* v = situation.state.visit(visit.parent); v; v = situation.state.visit(v->parent)) {
    bool declared = std::find(step.back_to.begin(), step.back_to.end(), v->step) != step.back_to.end();
    bool known = std::any_of(out.begin(), out.end(), [&](auto* o) { return o->step == v->step; });
    if (declared && !known && v->settlement) out.push_back(v);
  }
  return out;
}

}  // namespace zs::flow
