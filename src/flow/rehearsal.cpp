#include <flow/rehearsal.h>
#include <fmt/format.h>

#include <algorithm>

namespace zs::flow {
namespace rehearsing {
namespace {

constexpr std::string_view handler_of = "handler_of(";
constexpr std::int64_t some_morning = 1'767'229'200'000;  // 2026-01-01 09:00 +08:00

/// Any words do where an opinion is wanted.
constexpr std::string_view words = "…";

std::vector<Chosen> chosen(const std::vector<Handler>& people) {
  std::vector<Chosen> out;
  for (auto& one : people) out.push_back({one.person, one.post, {}});
  return out;
}

json::object lists_of(const Definition& definition, const Scene& scene) {
  json::object fields;
  for (auto& step : definition.steps)
    for (auto& field : step.voices.over)
      fields[field] = scene.empty_lists.contains(field) ? json::array{} : json::array{1};
  return fields;
}

/// A step with levels after its deadline is due after an hour, and a level comes each hour after that.
std::optional<Deadline> levels_of(const Step& step, Instant entered) {
  if (step.overdue.empty()) return std::nullopt;
  Deadline deadline{entered + std::chrono::hours(1), {}, {}};
  for (std::size_t level = 0; level < step.overdue.size(); ++level)
    deadline.lapses.push_back(deadline.due_at + std::chrono::hours(level));
  return deadline;
}

}  // namespace
}  // namespace rehearsing

Handler Cast::person(const std::string& text) {
  auto [known, added] = numbers_.emplace(text, static_cast<Id>(names_.size()) + 1);
  if (added) names_.push_back(text);
  return {known->second, known->second};
}

const std::string& Cast::name_of(Id person) const { return names_.at(static_cast<std::size_t>(person) - 1); }

std::vector<Handler> Cast::find(const std::string& rule, const Facts& facts) {
  if (rule == "starter") return {facts.starter};
  if (rule == "previous_handler") return {facts.previous};
  if (rule.rfind(rehearsing::handler_of, 0) != 0 || rule.back() != ')') return {person(rule)};
  auto step = rule.substr(rehearsing::handler_of.size(), rule.size() - rehearsing::handler_of.size() - 1);
  for (auto& [name, by] : facts.handled_by)
    if (name == step) return {by};
  return {};
}

Rehearsal::Rehearsal(const Definition& definition, Scene scene)
    : definition_(definition), scene_(std::move(scene)), now_(from_millis(rehearsing::some_morning)) {
  cast_.starter();
  cast_.fallback();
}

Context Rehearsal::context(const Handler& actor) {
  Context c;
  c.now = now_;
  c.actor = actor;
  c.starter = cast_.starter();
  c.fields = rehearsing::lists_of(definition_, scene_);
  c.new_id = [this] { return ++last_id_; };
  c.holds = [this](std::string_view condition) {
    auto known = scene_.conditions.find(condition);
    return known == scene_.conditions.end() ? scene_.otherwise : known->second;
  };
  c.resolve = [this](const Step& step, const Facts& facts) {
    Resolution found;
    found.fallback = {{cast_.fallback().person, cast_.fallback().post, {}}};
    if (step.name == scene_.nobody_at) return found;
    auto people = cast_.find(step.by, facts);
    if (step.voices.many()) {
      people.push_back(cast_.person(step.by + " ②"));
      const auto first_group = people.size();
      for (auto& rule : step.voices.then) people.push_back(cast_.person(rule));
      for (std::size_t i = 0; i < people.size(); ++i) {
        found.voices.push_back({{people[i].person, people[i].post, {}}});
        found.ballots.push_back({1, false, i < first_group ? 0 : static_cast<int>(i - first_group) + 1});
      }
    }
    found.people = rehearsing::chosen(people);
    return found;
  };
  c.time.deadline = [](const Step& step, Instant entered) { return rehearsing::levels_of(step, entered); };
  c.people = [this](std::string_view rule, const Facts& facts) {
    return rehearsing::chosen(cast_.find(std::string(rule), facts));
  };
  c.superior = [this](const Handler&) {
    auto above = cast_.person("superior");
    return std::optional(Chosen{above.person, above.post, {}});
  };
  if (dressing_) dressing_(c);
  return c;
}

std::vector<Rehearsal::Choice> Rehearsal::choices(const State& state) {
  if (state.life == Life::draft) {
    std::vector<Choice> out;
    for (auto& action : available(definition_, state, context(cast_.starter()), cast_.starter()))
      out.push_back({cast_.starter(), std::move(action)});
    return out;
  }
  std::vector<Choice> out;
  std::set<std::pair<Verb, std::string>> seen;
  std::set<Id> asked;
  for (auto& holder : holders(definition_, state)) {
    if (!asked.insert(holder.handler.person).second) continue;
    for (auto& action : available(definition_, state, context(holder.handler), holder.handler))
      if (!action.step.empty() && seen.emplace(action.verb, action.step).second)
        out.push_back({holder.handler, std::move(action)});
  }
  return out;
}

Result<Decision> Rehearsal::act(const State& state, const Choice& choice, const Route* route) {
  Command command;
  command.verb = choice.action.verb;
  command.work_item = choice.action.work_item;
  command.revision = 0;
  if (choice.action.opinion == OpinionRule::required) command.opinion = rehearsing::words;
  if (route) {
    command.to_step = choice.action.all_routes ? std::string() : route->to_step;
    command.mode = route->mode;
    command.placing = route->placing;
    if (route->choose == Choose::one) command.people = {{route->people.front().person, route->people.front().post}};
  }
  if (command.verb == Verb::insert_step || command.verb == Verb::add_signer) {
    command.title = rehearsing::words;
    command.people = {cast_.person("somebody else")};
  }
  now_ += std::chrono::minutes(1);
  auto c = context(choice.who);
  if (!dressing_) {
    command.changes_fields = !choice.action.needs.empty();
    for (auto& name : choice.action.needs) c.fields[name] = 1;
  }
  return decide(definition_, state, command, c);
}

std::optional<State> Rehearsal::lapse(const State& state, const Visit& visit) {
  auto next = static_cast<std::size_t>(visit.lapsed);
  if (next >= visit.lapses.size()) return std::nullopt;
  Command command;
  command.verb = Verb::lapse;
  command.visit = visit.number;
  auto c = context({});
  c.now = visit.lapses[next];
  auto decision = decide(definition_, state, command, c);
  if (!decision || decision->changes.empty()) return std::nullopt;
  return std::move(decision->state);
}

}  // namespace zs::flow
