#include <base/errors.h>
#include <base/phrases.h>
#include <base/text.h>
#include <flow/effective.h>
#include <flow/errors.h>
#include <flow/free.h>
#include <flow/rules.h>

#include <algorithm>

namespace zs::flow {
namespace {

/// Nodes the way may still pass from there on, whatever conditions say.
std::vector<bool> nodes_ahead(const Definition& definition, int from) {
  std::vector<bool> seen(definition.nodes.size());
  std::vector<int> open{definition.nodes[from].next};
  while (!open.empty()) {
    int node = open.back();
    open.pop_back();
    if (node < 0 || seen[node]) continue;
    seen[node] = true;
    open.push_back(definition.nodes[node].next);
    open.push_back(definition.nodes[node].join);
    for (auto& arm : definition.nodes[node].arms) open.push_back(arm.target);
  }
  return seen;
}

std::vector<const Step*> steps_ahead(const Definition& definition, const Step& own) {
  auto ahead = nodes_ahead(definition, definition.node_of(own.name));
  std::vector<const Step*> out;
  for (auto& step : definition.steps)
    if (ahead[definition.node_of(step.name)]) out.push_back(&step);
  return out;
}

/// Whether the step that closes the free part still follows.
bool closes_after(const Definition& definition, const Step& step, const std::string& until) {
  int closing = until.empty() ? -1 : definition.node_of(until);
  return closing < 0 || nodes_ahead(definition, definition.node_of(step.name))[closing];
}

int standing_now(const State& state) {
  return static_cast<int>(
      std::count_if(state.inserted.begin(), state.inserted.end(), [](auto& step) { return !step.dropped; }));
}

/// Who may be named; nullopt: anybody.
std::optional<std::vector<Chosen>> nameable(const Situation& situation, const Standing& s) {
  if (s.step->free.among.empty()) return std::nullopt;
  Step asked;
  asked.by = s.step->free.among;
  auto acting = s.item ? s.item->holder : situation.context.starter;
  return situation.context.resolve(asked, facts_of(situation, acting, *s.step)).people;
}

Result<std::vector<Handler>> named(const Work& work) {
  const auto& context = work.situation.context;
  auto known = nameable(work.situation, work.standing);
  std::vector<Handler> out;
  for (auto& to : work.command.people) {
    if (to.person == no_id || (context.is_active && !context.is_active(to)))
      return refuse(errors::flow_person_not_active);
    auto is_he = [&](auto& one) { return one.person == to.person; };
    if (known && std::none_of(known->begin(), known->end(), is_he)) return refuse(errors::flow_people_not_offered);
    if (std::none_of(out.begin(), out.end(), is_he)) out.push_back(to);
  }
  if (out.empty()) return refuse(errors::flow_people_not_offered);
  return out;
}

bool comes_back_to(const State& state, const std::string& step) {
  auto open = state.open_visits();
  return std::any_of(open.begin(), open.end(), [&](const Visit* visit) {
    return visit->step == step || std::any_of(visit->frames.begin(), visit->frames.end(),
                                              [&](const Frame& frame) { return frame.step == step; });
  });
}

}  // namespace

namespace legality {

bool may_insert(const Situation&, const Standing& s) {
  bool on_the_way = !s.slot || (s.slot->counts() && !s.visit->owed);
  return s.step->free.most > 0 && on_the_way;
}

std::optional<Error> inserted_enough(const Situation& situation, const Standing& s) {
  if (standing_now(situation.state) < s.step->free.most) return std::nullopt;
  return Error(errors::flow_step_limit, {{"max", std::to_string(s.step->free.most)}});
}

bool may_drop(const Situation& situation, const Standing& s) {
  return may_insert(situation, s) && !droppable(situation, *s.step).empty();
}

}  // namespace legality

std::vector<Beside> places_ahead(const Situation& situation, const Step& own) {
  const auto& definition = situation.definition;
  const auto& until = own.free.until;
  std::vector<Beside> out;
  if (closes_after(definition, own, until)) out.push_back({&own, Placing::after});
  for (auto* step : steps_ahead(definition, own)) {
    bool closing = step->name == until;
    bool open = !closing && closes_after(definition, *step, until);
    if (closing || (step->inserted && open)) out.push_back({step, Placing::before});
    if (open) out.push_back({step, Placing::after});
  }
  return out;
}

std::vector<const Step*> droppable(const Situation& situation, const Step& own) {
  std::vector<const Step*> out;
  if (situation.state.inserted.empty()) return out;
  for (auto* step : steps_ahead(situation.definition, own))
    if (step->inserted && !comes_back_to(situation.state, step->name)) out.push_back(step);
  return out;
}

Result<void> insert_step(Work& work) {
  const auto& command = work.command;
  const auto& own = *work.standing.step;
  if (trim(command.title).empty())
    return refuse(errors::fields_required, {}, {{"/args/title", &errors::required, {}}});
  auto people = named(work);
  if (!people) return tl::unexpected(people.error());
  const auto& beside = command.to_step.empty() ? own.name : command.to_step;
  auto placing = command.placing.value_or(Placing::after);
  auto places = places_ahead(work.situation, own);
  bool offered = std::any_of(places.begin(), places.end(), [&](const Beside& place) {
    return place.step->name == beside && place.placing == placing;
  });
  if (!offered) return refuse(errors::flow_place_not_offered);
  bool several = people->size() > 1;
  if (!free_voices(command.rule, command.order, people->size())) return refuse(errors::flow_place_not_offered);
  work.emit(StepInserted{{"free_" + std::to_string(work.state.inserted.size() + 1), std::string(trim(command.title)),
                          beside, placing, own.name, std::move(*people), several ? command.rule : std::string(),
                          several ? command.order : std::string(), work.acting, work.situation.context.now, false}});
  return {};
}

Result<void> drop_step(Work& work) {
  auto offered = droppable(work.situation, *work.standing.step);
  const auto& wanted = work.command.to_step;
  auto found = wanted.empty() ? offered.begin() : std::find_if(offered.begin(), offered.end(), [&](const Step* step) {
    return step->name == wanted;
  });
  if (found == offered.end()) return refuse(errors::flow_place_not_offered);
  work.emit(StepDropped{(*found)->name, work.acting, work.situation.context.now});
  return {};
}

void shape_free(const Situation& situation, const Standing& s, Action& action) {
  if (action.verb == Verb::drop_step) {
    for (auto* step : droppable(situation, *s.step))
      action.routes.push_back({step->name, Declared{step->title}, {}, {}, {}, Choose::none});
    return;
  }
  action.asks = {"title", "order", "voices"};
  action.people = Choose::many;
  auto people = nameable(situation, s);
  for (auto& place : places_ahead(situation, *s.step)) {
    const auto& words = place.placing == Placing::before ? phrases::route::beside_before : phrases::route::beside_after;
    Phrase label(words, {{"step", Declared{place.step->title}}});
    action.routes.push_back({place.step->name, std::move(label), {}, place.placing,
                             people.value_or(std::vector<Chosen>{}), Choose::many});
  }
}

}  // namespace zs::flow
