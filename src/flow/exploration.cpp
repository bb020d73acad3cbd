#include <flow/exploration.h>
#include <flow/words.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace zs::flow {
namespace exploring {
namespace {

std::string chain_of(const State& state, const Visit& visit) {
  std::string out;
  for (auto* v = state.visit(visit.parent); v; v = state.visit(v->parent)) out += v->step + "<";
  return out;
}

/// What was said so far and who is still to speak: where it leads turns on it.
std::string voices_of(const Visit& visit) {
  std::multiset<std::string> said;
  for (auto& voice : visit.voices)
    said.insert(fmt::format("{}{}{}", to_text(voice.outcome), voice.lead ? "!" : "", voice.counts() ? "" : "?"));
  for (auto& slot : visit.slots)
    said.insert(fmt::format("{}{}{}", static_cast<int>(slot.items.front().state), slot.lead ? "!" : "",
                            slot.added ? to_text(slot.added->placing) : ""));
  return fmt::format("{}", fmt::join(said, ","));
}

/// What makes two states the same for whoever asks where they may lead.
std::string essence(const State& state) {
  std::multiset<std::string> parts{std::string(to_text(state.life))};
  for (auto* visit : state.open_visits()) {
    auto part = fmt::format("{}*{}~{} {}", visit->step, voices_of(*visit), visit->lapsed, chain_of(state, *visit));
    for (auto& frame : visit->frames) part += "^" + frame.step;
    for (auto& level : visit->scope) part += fmt::format("@{}.{}", state.fork(level.fork)->node, level.arm);
    parts.insert(std::move(part));
  }
  for (auto& fork : state.forks)
    if (fork.state == ForkState::open) parts.insert(fmt::format("fork {} {}", fork.node, fork.arrived.size()));
  for (auto& step : state.inserted) parts.insert(fmt::format("{} {} {}", step.of, to_text(step.placing), step.beside));
  return fmt::format("{}", fmt::join(parts, " | "));
}

bool forward(Verb verb) {
  return verb == Verb::submit || verb == Verb::agree || verb == Verb::mark_read || verb == Verb::advise;
}
bool back(Verb verb) { return verb == Verb::send_back || verb == Verb::disagree; }
/// Asks more people than are declared. Once is enough to see where it leads.
bool widens(const State& state, const Action& action) {
  if (action.verb == Verb::insert_step) return state.inserted.empty();
  if (action.verb != Verb::add_signer) return false;
  auto open = state.open_visits();
  auto asked = [](auto& voice) { return voice.added.has_value(); };
  return std::none_of(open.begin(), open.end(), [&](auto* visit) {
    return std::any_of(visit->slots.begin(), visit->slots.end(), asked) ||
           std::any_of(visit->voices.begin(), visit->voices.end(), asked);
  });
}
bool running(const State& state) { return state.life == Life::running || state.life == Life::draft; }

std::string done(const Rehearsal::Choice& choice, const Route* route) {
  auto out = choice.action.step.empty() ? "submit" : choice.action.step;
  if (!forward(choice.action.verb)) out += fmt::format(" {}", to_text(choice.action.verb));
  else if (!route || !route->mode) return out;
  if (route && route->placing) out += fmt::format(" {}", to_text(*route->placing));
  if (route && !route->to_step.empty()) out += " to " + route->to_step;
  if (route && route->mode) out += *route->mode == Mode::direct ? ", direct" : ", step by step";
  return out;
}

std::set<std::string> conditions_of(const Definition& definition) {
  std::set<std::string> out;
  for (auto& step : definition.steps)
    if (!step.when.empty()) out.insert(step.when);
  for (auto& node : definition.nodes)
    for (auto& arm : node.arms)
      if (!arm.when.empty()) out.insert(arm.when);
  return out;
}

constexpr std::size_t most_scenes = 32;

/// Of every branch the arm `at`, where it has one; else its last.
Scene with_arm(const Definition& definition, std::size_t at) {
  Scene scene;
  for (auto& node : definition.nodes)
    for (std::size_t arm = 0; node.gate == Gate::branch && arm < std::min(at, node.arms.size()); ++arm)
      if (!node.arms[arm].when.empty()) scene.conditions[node.arms[arm].when] = false;
  return scene;
}

std::size_t most_arms(const Definition& definition) {
  std::size_t most = 1;
  for (auto& node : definition.nodes)
    if (node.gate == Gate::branch) most = std::max(most, node.arms.size());
  return most;
}

Scene nothing_holds(const Definition& definition) {
  Scene scene;
  scene.otherwise = false;
  for (auto& step : definition.steps) scene.empty_lists.insert(step.voices.over.begin(), step.voices.over.end());
  return scene;
}

/// What makes a difference alone, on the way through the last arms.
std::vector<Scene> variations(const Definition& definition, const Scene& usual) {
  std::vector<Scene> out;
  for (auto& step : definition.steps) {
    if (!step.not_same_as.empty()) out.emplace_back(usual).nobody_at = step.name;
    if (!step.voices.over.empty())
      out.emplace_back(usual).empty_lists.insert(step.voices.over.begin(), step.voices.over.end());
  }
  for (auto& condition : conditions_of(definition))
    if (!usual.conditions.contains(condition)) out.emplace_back(usual).conditions[condition] = false;
  return out;
}

}  // namespace
}  // namespace exploring

std::vector<Scene> scenes(const Definition& definition) {
  std::vector<Scene> out;
  for (std::size_t arm = 0; arm < exploring::most_arms(definition); ++arm)
    out.push_back(exploring::with_arm(definition, arm));
  auto usual = out.back();
  out.push_back(exploring::nothing_holds(definition));
  std::set<std::string> seen;
  for (auto& scene : exploring::variations(definition, usual))
    if (seen.insert(told(scene)).second) out.push_back(std::move(scene));
  if (out.size() > exploring::most_scenes) out.resize(exploring::most_scenes);
  return out;
}

std::size_t main_scenes(const Definition& definition) { return exploring::most_arms(definition) + 1; }

std::string told(const Scene& scene) {
  if (!scene.otherwise) return "no condition holds, every list is empty";
  std::string out = "every condition holds, every list names somebody";
  for (auto& [condition, holds] : scene.conditions) out += fmt::format(", but `{}` does not hold", condition);
  for (auto& list : scene.empty_lists) out += fmt::format(", but `{}` is empty", list);
  if (!scene.nobody_at.empty()) out += fmt::format(", but nobody is found for `{}`", scene.nobody_at);
  return out;
}

Exploration::Exploration(const Definition& definition, Scene scene, Acts acts)
    : rehearsal_(definition, std::move(scene)), acts_(acts) {}

void Exploration::run() {
  note(Place{});
  std::size_t at = 0;
  for (; at < places_.size() && places_.size() < most_places; ++at) go_on_from(at);
  looked_from_ = at;
  complete_ = places_.size() < most_places;
}

const Exploration::Place* Exploration::dead_end() const {
  auto end = places_.begin() + static_cast<std::ptrdiff_t>(looked_from_);
  auto found = std::find_if(places_.begin(), end,
                            [](auto& place) { return exploring::running(place.state) && place.leads.empty(); });
  return found == end ? nullptr : &*found;
}

const Exploration::Place* Exploration::no_end() const {
  if (!complete_) return nullptr;
  std::vector<bool> ends;
  for (auto& place : places_) ends.push_back(!exploring::running(place.state));
  for (bool more = true; more;) {
    more = false;
    for (std::size_t at = 0; at < places_.size(); ++at) {
      auto& leads = places_[at].leads;
      if (ends[at] || std::none_of(leads.begin(), leads.end(), [&](auto& lead) { return ends[lead.to]; })) continue;
      ends[at] = more = true;
    }
  }
  auto lost = std::find(ends.begin(), ends.end(), false);
  return lost == ends.end() ? nullptr : &places_[static_cast<std::size_t>(lost - ends.begin())];
}

std::size_t Exploration::note(Place place) {
  auto [known, fresh] = known_.emplace(exploring::essence(place.state), places_.size());
  if (fresh) places_.push_back(std::move(place));
  return known->second;
}

bool Exploration::looked_at(const State& state, const Action& action) const {
  if (exploring::forward(action.verb)) return true;
  if (acts_ == Acts::forward) return false;
  return exploring::back(action.verb) || (acts_ == Acts::every && exploring::widens(state, action));
}

void Exploration::go_on_from(std::size_t at) {
  if (acts_ == Acts::every) let_time_pass(at);
  for (auto& choice : rehearsal_.choices(places_[at].state)) {
    if (!looked_at(places_[at].state, choice.action)) continue;
    const auto& routes = choice.action.routes;
    if (routes.empty() || choice.action.all_routes)
      take(at, choice, nullptr);
    else
      for (auto& route : routes)  // one voice that is answered comes back to where it is
        if (route.mode != Mode::own_voice) take(at, choice, &route);
  }
}

void Exploration::take(std::size_t at, const Rehearsal::Choice& choice, const Route* route) {
  auto decision = rehearsal_.act(places_[at].state, choice, route);
  if (!decision) {
    if (!refused_ && exploring::forward(choice.action.verb)) refused_ = decision.error();
    return;
  }
  lead(at, exploring::done(choice, route), std::move(decision->state));
}

void Exploration::let_time_pass(std::size_t at) {
  for (auto* visit : places_[at].state.open_visits()) {
    auto step = visit->step;
    if (auto late = rehearsal_.lapse(places_[at].state, *visit)) lead(at, step + " is late", std::move(*late));
  }
}

void Exploration::lead(std::size_t from, std::string act, State state) {
  auto way = places_[from].way;
  way.push_back(act);
  auto to = note({std::move(state), std::move(way), {}});
  places_[from].leads.push_back({std::move(act), to});
}

std::string told(const Exploration::Place& place) {
  return fmt::format("{} → {}", fmt::join(place.way, " → "), where(place.state));
}

std::string where(const State& state) {
  if (state.life != Life::running) return std::string(to_text(state.life));
  std::vector<std::string> parts;
  for (auto* visit : state.open_visits()) {
    auto part = fmt::format("`{}`", visit->step);
    if (visit->slots.size() > 1) part += fmt::format(" {} voices", visit->slots.size());
    for (auto frame = visit->frames.rbegin(); frame != visit->frames.rend(); ++frame)
      part += fmt::format(", then straight back to `{}`", frame->step);
    parts.push_back(std::move(part));
  }
  return fmt::format("{}", fmt::join(parts, " | "));
}

}  // namespace zs::flow
