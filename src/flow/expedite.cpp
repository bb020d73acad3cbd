#include <base/phrases.h>
#include <flow/errors.h>
#include <flow/expedite.h>
#include <flow/rules.h>

#include <algorithm>

namespace zs::flow {

bool owes(const State& state, int but) {
  return std::any_of(state.visits.begin(), state.visits.end(),
                     [&](const Visit& visit) { return visit.open() && visit.owed && visit.number != but; });
}

std::vector<FastWay> fast_ways(const Situation& situation, const Step& from) {
  const auto& definition = situation.definition;
  std::vector<FastWay> out;
  FastWay way;
  int node = definition.nodes[definition.node_of(from.name)].next;
  for (;;) {
    auto stop = next_stop(definition, situation.context, node);
    if (!stop || *stop < 0 || definition.nodes[*stop].gate != Gate::step) return out;
    way.target = &definition.steps[definition.nodes[*stop].step];
    if (!way.passed.empty()) out.push_back(way);
    if (!way.target->may_owe) return out;
    way.passed.push_back(way.target);
    node = definition.nodes[*stop].next;
  }
}

namespace {

Handler acting_in(const Situation& situation, const Standing& s) {
  return s.item ? s.item->holder : situation.context.starter;
}

bool is_urgent_for(const Situation& situation, const Standing& s) {
  Step asked;
  asked.by = s.step->may_expedite;
  auto acting = acting_in(situation, s);
  auto people = situation.context.resolve(asked, facts_of(situation, acting, *s.step)).people;
  return std::any_of(people.begin(), people.end(), [&](auto& one) { return one.person == acting.person; });
}

struct Passing {
  Destination to;
  std::vector<Chosen> people;
};

Result<Passing> passing(const Situation& situation, const Step& step, const Facts& facts,
                        const std::vector<Handler>& wanted, bool owed) {
  auto to = destination(situation, step, facts);
  if (!to) return tl::unexpected(to.error());
  to->owed = owed;
  auto people = pick_all({*to}, wanted);
  if (!people) return tl::unexpected(people.error());
  return Passing{std::move(*to), std::move(people->front())};
}

}  // namespace

namespace legality {

bool may_expedite(const Situation& situation, const Standing& s) {
  if (s.step->may_expedite.empty()) return false;
  bool plain = !s.visit || (!s.visit->owed && !s.visit->several() && s.visit->frames.empty() && s.visit->scope.empty());
  return plain && is_urgent_for(situation, s) && !fast_ways(situation, *s.step).empty();
}

}  // namespace legality

Result<void> expedite(Work& work) {
  const auto& s = work.standing;
  auto ways = fast_ways(work.situation, *s.step);
  auto way = std::find_if(ways.begin(), ways.end(), [&](auto& w) { return w.target->name == work.command.to_step; });
  if (way == ways.end()) return refuse(errors::flow_expedite_not_offered);
  auto facts = facts_of(work.situation, work.acting, *s.step);
  std::vector<Passing> all;
  auto target = passing(work.situation, *way->target, facts, work.command.people, false);
  if (!target) return tl::unexpected(target.error());
  all.push_back(std::move(*target));
  for (auto* step : way->passed) {
    auto owed = passing(work.situation, *step, facts, {}, true);
    if (!owed) return tl::unexpected(owed.error());
    all.push_back(std::move(*owed));
  }
  int from = s.visit ? s.visit->number : open_first_visit(work);
  if (s.visit) {
    settle(work, s.step->of_starter() ? Outcome::submit : Outcome::agree);
    leave(work);
  }
  for (auto& one : all) enter(work, one.to, std::move(one.people), from);
  return {};
}

void shape_expedite(const Situation& situation, const Standing& s, Action& action) {
  action.needs = s.step->needs;
  action.confirm = phrases::ask::expedite_owes;
  auto facts = facts_of(situation, acting_in(situation, s), *s.step);
  for (auto& way : fast_ways(situation, *s.step)) {
    auto to = destination(situation, *way.target, facts);
    if (!to) continue;
    Words::List passed;
    for (auto* step : way.passed) passed.emplace_back(Declared{step->title});
    Phrase label(phrases::route::ahead, {{"step", Declared{way.target->title}}, {"passed", std::move(passed)}});
    action.routes.push_back({way.target->name, std::move(label), {}, {}, to->found.people, to->found.choose});
  }
}

}  // namespace zs::flow
