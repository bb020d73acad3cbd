#include <identity/delegation.h>
#include <identity/directory.h>

#include <algorithm>
#include <array>

namespace zs::identity {
namespace {

constexpr int work_secret = 2;

constexpr std::array<std::pair<DelegationMode, std::string_view>, 3> mode_words{
    {{DelegationMode::alone, "replace"}, {DelegationMode::beside, "assist"}, {DelegationMode::informed, "copy"}}};

bool holds(const Reach& reach, Instant at) { return reach.from <= at && (!reach.to || at < *reach.to); }

bool reaches(const Reach& reach, const Errand& errand) {
  if (!holds(reach, errand.at)) return false;
  if (!reach.kind.empty() && reach.kind != errand.kind) return false;
  return reach.stage.empty() || reach.stage == errand.stage || reach.stage == errand.step;
}

int narrowness(const Reach& reach) { return (reach.stage.empty() ? 0 : 2) + (reach.kind.empty() ? 0 : 1); }

const Absence* absence_of(const Directory& directory, Id person, Instant at) {
  for (const auto& one : directory.absences())
    if (one.person == person && holds(one.reach, at)) return &one;
  return nullptr;
}

std::optional<Substitute> deputy_of(const Directory& directory, Id principal, Id post, const Errand& errand) {
  const auto* away = absence_of(directory, principal, errand.at);
  const auto* held = directory.post(post);
  const auto* deputy = away && held ? directory.post(held->deputy) : nullptr;
  if (!deputy || !able(directory, deputy->person, deputy->id, errand)) return std::nullopt;
  return Substitute{deputy->person, deputy->id, away->id, DelegationMode::alone, true};
}

}  // namespace

std::string_view to_text(DelegationMode mode) {
  for (const auto& [known, word] : mode_words)
    if (known == mode) return word;
  return {};
}

std::optional<DelegationMode> mode_from_text(std::string_view text) {
  for (const auto& [mode, word] : mode_words)
    if (word == text) return mode;
  return std::nullopt;
}

bool able(const Directory& directory, Id person, Id post, const Errand& errand) {
  const auto* found = directory.person(person);
  const auto* held = directory.post(post);
  if (!found || !found->active || !held || held->ended || held->person != person) return false;
  return errand.mark < work_secret || found->clearance >= errand.mark;
}

std::vector<Substitute> substitutes(const Directory& directory, Id principal, Id post, const Errand& errand) {
  std::vector<const Delegation*> found;
  for (const auto& one : directory.delegations())
    if (one.principal == principal && reaches(one.reach, errand) && able(directory, one.agent, one.agent_post, errand))
      found.push_back(&one);
  std::ranges::sort(found, [](const auto* a, const auto* b) {
    auto ways = std::pair(narrowness(a->reach), a->id) <=> std::pair(narrowness(b->reach), b->id);
    return ways > 0;
  });
  std::vector<Substitute> out;
  for (const auto* one : found) out.push_back({one->agent, one->agent_post, one->id, one->mode, false});
  bool alone = std::ranges::any_of(out, [](const auto& one) { return one.mode == DelegationMode::alone; });
  if (auto deputy = deputy_of(directory, principal, post, errand); deputy && !alone) out.push_back(*deputy);
  return out;
}

std::vector<const Delegation*> given_away(const Directory& directory, Id principal, Instant at) {
  std::vector<const Delegation*> out;
  for (const auto& one : directory.delegations())
    if (one.principal == principal && one.mode != DelegationMode::informed && holds(one.reach, at)) out.push_back(&one);
  return out;
}

bool grant_holds(const Directory& directory, Id grant, Instant at) {
  for (const auto& one : directory.delegations())
    if (one.id == grant) return holds(one.reach, at);
  for (const auto& one : directory.absences())
    if (one.id == grant) return holds(one.reach, at);
  return false;
}

}  // namespace zs::identity
