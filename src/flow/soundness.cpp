#include <flow/exploration.h>
#include <flow/soundness_ways.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <deque>
#include <set>

namespace zs::flow {
namespace soundness {
namespace {

std::string place(std::string_view step, std::string_view key) { return fmt::format("/flow/{}/{}", step, key); }

// ── Steps that must be passed ──

/// A clock, a vote or a list may not stand for the one who answers for it.
void check_consent(const Step& step, DeclarationFaults& faults) {
  if (step.disagree == DisagreeRule::go_on)
    faults.push_back({place(step.name, "disagree"), "It must be passed, but with `go_on` it is left without consent.",
                      R"(Write "disagree": "send_back" or "end".)"});
}

void check_passed(const Definition& definition, const Step& step, DeclarationFaults& faults) {
  auto way = way_around(definition, {}, [&](const Step& one) { return one.name == step.name; });
  if (!way) return;
  faults.push_back({place(step.name, "must"), fmt::format("A way goes around it: {}.", told(*way, true)),
                    "Take the condition away, give the last arm of the branch no `when`, or need the list."});
}

// ── What must hold before a step is left ──

/// The step and all it may be sent back to, directly or further.
std::set<std::string> within_reach(const Definition& definition, const Step& step) {
  std::set<std::string> out{step.name};
  std::deque<std::string> open{step.name};
  for (; !open.empty(); open.pop_front())
    for (auto& target : definition.find(open.front())->back_to)
      if (out.insert(target).second) open.push_back(target);
  return out;
}

void check_repairable(const Definition& definition, const Step& step, const Surroundings& around,
                      DeclarationFaults& faults) {
  auto fields = around.checked ? around.checked(step) : std::vector<std::string>();
  if (fields.empty() || !around.fills) return;
  for (auto& name : within_reach(definition, step))
    for (auto& field : fields)
      if (around.fills(*definition.find(name), field)) return;
  auto way = way_around(definition, step.name, [](const Step&) { return false; });
  faults.push_back({place(step.name, "check"),
                    fmt::format("When it does not hold, nobody can mend it and the matter stands still: {} → {}; it "
                                "turns on {}.",
                                way ? told(*way, false) : std::string(), step.name, fmt::join(fields, ", ")),
                    "Let the step write one of these fields, or name in `back_to` a step that does."});
}

// ── Every matter reaches an end ──

std::string place_of(const Definition& definition, const State& state) {
  auto open = state.open_visits();
  return fmt::format("/flow/{}", open.empty() ? definition.steps.front().name : open.front()->step);
}

bool check_scene(const Definition& definition, const Scene& scene, Exploration::Acts acts, DeclarationFaults& faults) {
  Exploration exploration(definition, scene, acts);
  exploration.run();
  const auto& refusal = exploration.refused();
  if (const auto* stuck = exploration.dead_end()) {
    auto why = refusal ? fmt::format(" (`{}`)", refusal->kind->code) : std::string();
    faults.push_back({place_of(definition, stuck->state),
                      fmt::format("Nobody can go on from here{}: {}.", why, told(*stuck)),
                      "Let another person be found for the next step, or another way on."});
    return false;
  }
  const auto* lost = exploration.no_end();
  if (!lost) return true;
  faults.push_back({place_of(definition, lost->state),
                    fmt::format("No end can be reached from here: {}.", told(*lost)), "Give it a way on."});
  return false;
}

}  // namespace
}  // namespace soundness

void check_soundness(const Definition& definition, const Surroundings& around, DeclarationFaults& faults) {
  auto before = faults.size();
  for (auto& step : definition.steps) {
    if (step.vouches()) soundness::check_consent(step, faults);
    if (step.must) soundness::check_passed(definition, step, faults);
    soundness::check_repairable(definition, step, around, faults);
  }
  if (faults.size() > before) return;
  std::size_t at = 0;
  for (auto& scene : scenes(definition)) {
    auto main = at++ < main_scenes(definition);
    if (!soundness::check_scene(definition, scene, main ? Exploration::Acts::all : Exploration::Acts::forward, faults))
      return;
    if (main && !soundness::check_scene(definition, scene, Exploration::Acts::every, faults)) return;
  }
}

}  // namespace zs::flow
