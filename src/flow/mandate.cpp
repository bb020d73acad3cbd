#include <base/phrases.h>
#include <flow/errors.h>
#include <flow/mandate.h>

#include <algorithm>

namespace zs::flow {
namespace mandating {
namespace {

/// Of a word that is taken back: the step where it was given.
const Step* step_of(const Situation& situation, const Standing& s, const Rule& rule) {
  return rule.verb == Verb::withdraw && s.acted ? situation.definition.find(s.acted->step) : s.step;
}

Handler leader_of(const Standing& s, const Rule& rule) {
  return rule.verb == Verb::withdraw ? s.act->desk() : s.item->holder;
}

std::optional<Mandate> mandate_of(const Situation& situation, const Standing& s, const Rule& rule) {
  const auto* step = step_of(situation, s, rule);
  if (!step || situation.secretary == situation.viewer.person || !situation.context.mandate) return std::nullopt;
  return situation.context.mandate(*step, leader_of(s, rule), situation.secretary);
}

std::optional<Error> way_fault(const Step& step, const Mandate& mandate, const Rule& rule, const Proxy& proxy) {
  Named leader{proxy.of};
  if (proxy.how == Via::recorded && rule.by_secretary == BySecretary::word) return std::nullopt;
  if (proxy.how != Via::acted)
    return Error(errors::flow_mandate_himself, {{"verb", Phrase("verb", to_text(rule.verb))}, {"who", leader}});
  if (!mandate.acts) return Error(errors::flow_mandate_records_only, {{"who", leader}});
  bool answers = step.vouches() && rule.verb != Verb::withdraw && !mandate.vouches;
  if (answers) return Error(errors::flow_mandate_vouches, {{"step", Declared{step.title}}, {"who", leader}});
  return std::nullopt;
}

bool wants_scan(const Step& step, const Mandate& mandate, const Rule& rule) {
  return rule.verb != Verb::withdraw && (mandate.wants_scan || step.vouches());
}

/// Only a word he wrote himself does he take back for the leader, and only while the leader has not confirmed it.
bool of_another_hand(const Situation& situation, const Standing& s, const Rule& rule) {
  return rule.verb == Verb::withdraw && (s.act->by.person != situation.secretary || s.act->confirmed);
}

/// What somebody has for another (委托, AB 角) he was trusted with himself: it is not given to a third hand.
bool entrusted(const Standing& s, const Rule& rule) {
  return rule.verb != Verb::withdraw && s.item && !s.item->on_behalf.empty();
}

std::optional<Error> fault(const Situation& situation, const Standing& s, const Rule& rule, const Proxy& proxy) {
  if (rule.by_secretary == BySecretary::no)
    return Error(errors::flow_mandate_himself,
                 {{"verb", Phrase("verb", to_text(rule.verb))}, {"who", Named{proxy.of}}});
  auto mandate = mandate_of(situation, s, rule);
  if (!mandate) return Error(errors::flow_mandate_missing, {{"who", Named{proxy.of}}});
  if (of_another_hand(situation, s, rule)) return Error(errors::flow_not_responsible);
  const auto& step = *step_of(situation, s, rule);
  if (proxy.how == Via::acted && entrusted(s, rule))
    return Error(errors::flow_mandate_entrusted,
                 {{"who", Named{proxy.of}}, {"whose", Named{s.item->principal().person}}});
  if (auto wrong = way_fault(step, *mandate, rule, proxy)) return wrong;
  if (kept_apart_from(situation.state, step, situation.secretary))
    return Error(errors::flow_second_person, {{"step", Declared{step.title}}});
  bool papers = proxy.how == Via::recorded && wants_scan(step, *mandate, rule);
  if (papers && proxy.scan == no_id) return Error(errors::flow_scan_required, {{"who", Named{proxy.of}}});
  return std::nullopt;
}

}  // namespace
}  // namespace mandating

Situation seen_for_leader(const Situation& own, const Proxy& proxy) {
  return {own.definition, own.state, own.context, {proxy.of, no_id}, own.viewer.person};
}

std::optional<Error> mandate_fault(const Situation& situation, const Standing& standing, const Rule& rule,
                                   const Command& command) {
  if (!command.proxy) return std::nullopt;
  return mandating::fault(situation, standing, rule, *command.proxy);
}

std::optional<Through> through(const Situation& situation, const Standing& standing, const Rule& rule) {
  Through out{situation.viewer, {}, false};
  for (auto how : {Via::recorded, Via::acted}) {
    Proxy proxy{situation.viewer.person, how, Id{1}};
    if (!mandating::fault(situation, standing, rule, proxy)) out.how.push_back(how);
  }
  if (out.how.empty()) return std::nullopt;
  out.of = mandating::leader_of(standing, rule);
  auto mandate = mandating::mandate_of(situation, standing, rule);
  out.wants_scan = mandating::wants_scan(*mandating::step_of(situation, standing, rule), *mandate, rule);
  return out;
}

std::vector<Handler> leaders_in(const State& state, Id person) {
  std::vector<Handler> out;
  auto note = [&](const Handler& one) {
    bool known = std::any_of(out.begin(), out.end(), [&](auto& h) { return h.person == one.person; });
    if (!known && one.person != person) out.push_back(one);
  };
  auto wrote = [&](const Settlement& word) {
    if (word.by_secretary() && word.by.person == person) note(word.desk());
  };
  for (auto& visit : state.visits) {
    for (auto& slot : visit.slots)
      for (auto& item : slot.items) note(item.holder);
    std::for_each(visit.voices.begin(), visit.voices.end(), wrote);
    if (visit.settlement) wrote(*visit.settlement);
  }
  return out;
}

void sign_for_leader(const Situation& situation, const Standing& standing, const Proxy& proxy, Settlement& word) {
  const auto* step = standing.step;
  auto mandate = situation.context.mandate(*step, word.by, situation.secretary);
  word.on_behalf.insert(word.on_behalf.begin(), {word.by, proxy.how, mandate->grant, proxy.scan});
  word.by = mandate->by;
}

void sign_for_leader(const Situation& situation, const Standing& standing, const Rule& rule, const Proxy& proxy,
                     Decision& decision) {
  auto mandate = mandating::mandate_of(situation, standing, rule);
  auto leader = mandating::leader_of(standing, rule);
  decision.on_behalf.insert(decision.on_behalf.begin(), {leader, proxy.how, mandate->grant, proxy.scan});
  decision.acting = mandate->by;
}

}  // namespace zs::flow
