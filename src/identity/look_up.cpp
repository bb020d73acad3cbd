// Who handles it: the rules by which a step finds its people. Each answer says why, in the office's words.
// Climbing always ends: a level is never visited twice.
#include <base/phrases.h>
#include <identity/directory.h>

#include <algorithm>

namespace zs::identity {

namespace {

/// The unit and those above it, nearest first.
std::vector<Id> levels(const Directory& directory, Id unit) {
  std::vector<Id> list;
  for (std::optional<Id> level = unit; level && directory.unit(*level); level = directory.superior_unit(*level)) {
    if (std::ranges::find(list, *level) != list.end()) break;
    list.push_back(*level);
  }
  return list;
}

std::string name_of(const Directory& directory, Id unit) {
  auto* found = directory.unit(unit);
  return found ? found->name : std::string();
}

Chosen chosen(const Post& post, Phrase reason) { return {post.person, post.id, std::move(reason)}; }

/// Of several organs above: the leading one, else 隶属 before 双重领导 before 垂直管理.
int closeness(const Relation& relation) {
  if (relation.primary) return 0;
  switch (relation.type) {
    case RelationType::subordinate:
      return 1;
    case RelationType::dual_leadership:
      return 2;
    case RelationType::vertical:
      return 3;
    case RelationType::dispatched:
      return 4;
    case RelationType::guidance:
    case RelationType::co_located:
    case RelationType::coordination:
      return 9;
  }
  return 9;
}

}  // namespace

const Post* Directory::head_post(Id unit, Id except_person) const {
  for (auto* post : posts_in(unit))
    if (post->head && post->person != except_person) return post;
  return nullptr;
}

std::optional<Id> Directory::superior_unit(Id id) const {
  auto* here = unit(id);
  if (!here) return std::nullopt;
  if (here->parent != no_id) return here->parent;
  auto best = std::ranges::min_element(here->relations, {}, closeness);
  if (best == here->relations.end() || closeness(*best) == 9) return std::nullopt;
  return best->to;
}

std::optional<Chosen> Directory::unit_head(Id id, Id except_person) const {
  for (Id level : levels(*this, id)) {
    auto* head = head_post(level, except_person);
    if (!head) continue;
    auto unit = name_of(*this, level);
    if (level == id) return chosen(*head, {phrases::reason::head, {{"unit", unit}}});
    return chosen(*head, {phrases::reason::head_above, {{"unit", unit}, {"below", name_of(*this, id)}}});
  }
  return std::nullopt;
}

std::vector<Chosen> Directory::holders_for(std::string_view role, std::span<const Id> units) const {
  std::vector<Chosen> holders;
  for (const auto& grant : roles_) {
    bool fits = grant.role == role && std::ranges::find(units, grant.unit) != units.end();
    auto* holder = fits ? post(grant.post) : nullptr;
    bool twice = holder && std::ranges::find(holders, holder->id, &Chosen::post) != holders.end();
    if (holder && !twice && available(*holder))
      holders.push_back(chosen(
          *holder, {phrases::reason::role, {{"unit", name_of(*this, grant.unit)}, {"role", role_title(role)}}}));
  }
  return holders;
}

std::vector<Chosen> Directory::role_holders(std::string_view role, Id id) const {
  for (Id level : levels(*this, id)) {
    auto holders = holders_for(role, std::span(&level, 1));
    if (holders.empty()) holders = holders_for(role, offices_of(level));
    if (!holders.empty()) return holders;
  }
  return {};
}

std::optional<Chosen> Directory::leader_in_charge(Id id, Id except_person) const {
  for (Id level : levels(*this, id))
    for (const auto& post : posts_)
      if (post.person != except_person && available(post) &&
          std::ranges::find(post.in_charge_of, level) != post.in_charge_of.end())
        return chosen(post, {phrases::reason::in_charge, {{"unit", name_of(*this, level)}}});
  return std::nullopt;
}

std::optional<Chosen> Directory::office_head(Id id, Id except_person) const {
  // Inside an office its own head is meant, not the office of the organ above.
  for (Id level : levels(*this, id)) {
    std::vector<Id> offices(offices_of(level).begin(), offices_of(level).end());
    if (auto* here = unit(level); !here->serves.empty()) offices.insert(offices.begin(), level);
    for (Id office : offices)
      if (auto* head = head_post(office, except_person))
        return chosen(*head, {phrases::reason::head, {{"unit", name_of(*this, office)}}});
  }
  return std::nullopt;
}

}  // namespace zs::identity
