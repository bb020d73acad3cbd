#include <flow/reader.h>
#include <flow/standstill.h>

#include <algorithm>

namespace zs::flow {
namespace standstill {
namespace {

bool waited_for(const Standstill& pauses, const Visit& visit) {
  return !visit.owed && std::ranges::find(pauses.during, visit.step) != pauses.during.end();
}

/// While it was waited for, at most as long as the step says.
Pause wait_of(const Reckoning& time, const Step& step, const Visit& visit) {
  Pause wait{visit.entered_at, visit.settlement->at};
  auto longest = time.longest ? time.longest(step, wait.from) : std::nullopt;
  if (longest) wait.to = std::min(wait.to, *longest);
  return wait;
}

/// The visit it was left from into the wait it comes back from; nullptr: it comes from elsewhere.
const Visit* left_before(const State& state, const Step& step, const Visit& visit) {
  const auto* from = state.visit(visit.from);
  if (!from || !waited_for(*step.pauses, *from)) return nullptr;
  const Visit* before = nullptr;
  for (const auto& other : state.visits)
    if (other.step == step.name && !other.owed && !other.open() && other.number < from->number) before = &other;
  return before;
}

/// A rule and whose clock it stops: past it already, or still to come.
bool concerns(const Definition& definition, const State& state, const Step& step, const Visit& wait) {
  auto been = [&](const Visit& visit) { return visit.step == step.name; };
  return definition.place_of(step.name) > definition.place_of(wait.step) || std::ranges::any_of(state.visits, been);
}

bool told(const std::vector<Waiting>& all, const Waiting& one) {
  return std::ranges::any_of(
      all, [&](const Waiting& other) { return other.step_title == one.step_title && other.basis == one.basis; });
}

}  // namespace
}  // namespace standstill

std::optional<Standstill> read_pauses(const parsing::Reader& step) {
  const auto* value = step.object.if_contains("pauses");
  if (!value) return std::nullopt;
  const auto* object = value->if_object();
  if (!object) {
    step.fault("pauses", "`pauses` must be an object.", R"(Write {"while": …, "basis": …}.)");
    return std::nullopt;
  }
  parsing::Reader reader{*object, step.path + "/pauses", step.faults};
  reader.only({"while", "basis", "longest"});
  Standstill out{reader.texts("while", true), reader.text("basis"), reader.text("longest")};
  if (!object->contains("while"))
    reader.fault("", "`pauses` says no step that is waited for.", R"(Add "while": the name of a step.)");
  if (!object->contains("basis"))
    reader.fault("", "A clock stands still by a rule that people are told.", R"(Add "basis", the article of a rule.)");
  return out;
}

void check_pauses(const Definition& definition, const Step& step, const std::string& path, DeclarationFaults& faults) {
  auto fault = [&](std::string message, std::string suggestion) {
    faults.push_back({path + "/pauses", std::move(message), std::move(suggestion)});
  };
  if (step.due.empty()) fault("`pauses` needs `due`.", "Add `due`, or take `pauses` away.");
  if (step.may_owe) fault("What is made up beside the way waits for nothing.", "Take `pauses` or `may_owe` away.");
  parsing::Names names;
  for (const auto& one : definition.steps) names.push_back(one.name);
  const auto& forks = definition.nodes[definition.node_of(step.name)].forks;
  for (const auto& name : step.pauses->during) {
    int node = definition.node_of(name);
    if (node < 0) {
      faults.push_back({path + "/pauses/while", fmt::format("There is no step `{}`.", name),
                        parsing::did_you_mean(name, names)});
      continue;
    }
    const auto& others = definition.nodes[node].forks;
    if (name == step.name) fault("A step does not wait for itself.", "Name another step.");
    if (!forks.empty() && !others.empty() && forks.front() == others.front())
      fault(fmt::format("`{}` is in the same parallel part: both may be at work at once.", name),
            "Name a step outside of it.");
  }
}

std::vector<Pause> merged(std::vector<Pause> pauses) {
  std::erase_if(pauses, [](const Pause& pause) { return pause.to <= pause.from; });
  std::ranges::sort(pauses, {}, &Pause::from);
  std::vector<Pause> out;
  for (const auto& pause : pauses)
    if (!out.empty() && pause.from <= out.back().to)
      out.back().to = std::max(out.back().to, pause.to);
    else
      out.push_back(pause);
  return out;
}

void leave_out_waits(const Reckoning& time, const State& state, const Step& step, Visit& visit) {
  if (!step.pauses || !time.deadline) return;
  if (const auto* before = standstill::left_before(state, step, visit)) {
    visit.since = before->began();
    visit.reminded = before->reminded;
    visit.lapsed = before->lapsed;
    visit.overdue = before->overdue;
  }
  auto deadline = time.deadline(step, visit.began());
  if (!deadline) return;
  auto from = deadline->from.value_or(visit.began());
  std::vector<Pause> waits;
  for (const auto& other : state.visits) {
    if (other.open()) continue;
    if (standstill::waited_for(*step.pauses, other)) waits.push_back(standstill::wait_of(time, step, other));
    if (other.step == step.name) waits.insert(waits.end(), other.pauses.begin(), other.pauses.end());
  }
  for (auto& wait : waits) wait.from = std::max(wait.from, from);
  visit.pauses = merged(std::move(waits));
}

std::vector<Waiting> standing_still(const Definition& definition, const State& state) {
  std::vector<Waiting> out;
  for (const auto* visit : state.open_visits()) {
    const auto* waited = definition.find(visit->step);
    for (const auto& step : definition.steps) {
      if (!waited || !step.pauses || !standstill::waited_for(*step.pauses, *visit)) continue;
      Waiting one{waited->title, step.pauses->basis, visit->entered_at};
      if (standstill::told(out, one) || !standstill::concerns(definition, state, step, *visit)) continue;
      out.push_back(std::move(one));
    }
  }
  return out;
}

}  // namespace zs::flow
