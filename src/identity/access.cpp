#include <identity/access.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

namespace zs::identity {

namespace {

/// Up to this mark an office's grants count: 内部. 工作秘密 is opened by involvement alone.
constexpr int highest_mark_by_office = 1;

constexpr std::array<std::pair<Scope, std::string_view>, 6> scope_names{{{Scope::own_unit, "own_unit"},
                                                                         {Scope::own_organ, "own_organ"},
                                                                         {Scope::unit_below, "unit_below"},
                                                                         {Scope::organ_below, "organ_below"},
                                                                         {Scope::in_charge, "in_charge"},
                                                                         {Scope::all, "all"}}};

Verdict may_see(const Object& object) {
  if (object.draft) return object.starter ? Verdict{true, "own draft"} : Verdict{false, "another's draft"};
  if (object.involved) return {true, "involved"};
  if (object.mark > highest_mark_by_office) return {false, "marked: involvement only"};
  if (object.granted) return {true, "granted by office"};
  return {false, "neither involved nor granted"};
}

/// From where a right reaches: one post and, for a role, the unit it is held for.
struct Seat {
  const Post* post;
  Id unit;
};

void add_below(const Directory& directory, Id unit, std::set<Id>& reach) {
  if (!reach.insert(unit).second) return;
  for (Id child : directory.children(unit)) add_below(directory, child, reach);
}

/// The organ of a unit and, for an office, the organs it serves.
std::vector<Id> own_organs(const Directory& directory, Id unit) {
  std::vector<Id> organs{directory.organ_of(unit)};
  for (Id office : {unit, organs.front()})
    if (auto* found = directory.unit(office)) organs.insert(organs.end(), found->serves.begin(), found->serves.end());
  return organs;
}

std::set<Id> reach_of(const Directory& directory, const Seat& seat, Scope scope) {
  std::set<Id> reach;
  switch (scope) {
    case Scope::own_unit:
      reach.insert(seat.unit);
      break;
    case Scope::own_organ:
      for (Id organ : own_organs(directory, seat.unit)) reach.insert(organ);
      break;
    case Scope::unit_below:
      add_below(directory, seat.unit, reach);
      break;
    case Scope::organ_below:
      for (Id organ : own_organs(directory, seat.unit)) add_below(directory, organ, reach);
      break;
    case Scope::in_charge:
      for (Id unit : seat.post->in_charge_of) add_below(directory, unit, reach);
      break;
    case Scope::all:
      for (const auto& unit : directory.units())
        if (!unit.external) reach.insert(unit.id);
      break;
  }
  return reach;
}

/// From where one person reaches with one kind of matter.
using Rights = std::set<std::pair<const Seat*, Scope>>;

/// Which units that comes to. A matter carries its unit and its organ: where the organ is granted, its sections need no
/// rows.
std::vector<Id> units_of(const Directory& directory, const Rights& rights) {
  std::set<Id> reach;
  for (const auto& [seat, scope] : rights) reach.merge(reach_of(directory, *seat, scope));
  std::vector<Id> kept;
  for (Id id : reach) {
    Id organ = directory.organ_of(id);
    if (organ == id || !reach.contains(organ)) kept.push_back(id);
  }
  return kept;
}

bool counts(const Directory& directory, const Post& post) {
  auto* person = directory.person(post.person);
  return !post.ended && person && person->active && person->administrator == api::Administrator::none;
}

/// Who holds what: role names, those that come from posts included, each with its seats.
std::map<std::string, std::vector<Seat>, std::less<>> seats_by_role(const Directory& directory) {
  std::map<std::string, std::vector<Seat>, std::less<>> seats;
  for (const auto& post : directory.posts()) {
    if (!counts(directory, post)) continue;
    seats["member"].push_back({&post, post.unit});
    if (post.head) seats["unit_head"].push_back({&post, post.unit});
    if (!post.in_charge_of.empty()) seats["leader_in_charge"].push_back({&post, post.unit});
  }
  for (const auto& grant : directory.roles())
    if (auto* post = directory.post(grant.post); post && counts(directory, *post))
      seats[grant.role].push_back({post, grant.unit});
  return seats;
}

}  // namespace

std::optional<Scope> scope_from_text(std::string_view text) {
  for (auto [scope, name] : scope_names)
    if (name == text) return scope;
  return std::nullopt;
}

std::string_view to_text(Scope scope) {
  for (auto [known, name] : scope_names)
    if (known == scope) return name;
  return {};
}

Verdict may(const api::Caller& actor, Action action, const Object& object) {
  if (actor.anonymous()) return {false, "anonymous"};
  if (actor.administrator != api::Administrator::none) return {false, "administrators see no business content"};
  auto see = may_see(object);
  switch (action) {
    case Action::see:
      return see;
    case Action::act:
      if (!see.allowed) return see;
      return object.holds ? Verdict{true, "holds an open work item"} : Verdict{false, "holds no open work item"};
    case Action::keep:
      if (object.mark > highest_mark_by_office) return {false, "marked: involvement only"};
      if (object.draft) return {false, "a draft stands in no register"};
      return object.granted && object.keeps ? Verdict{true, "keeps the register"}
                                            : Verdict{false, "does not keep the register"};
  }
  return {false, "unknown action"};
}

bool has_role(const Directory& directory, const Post& post, std::string_view role) {
  if (!counts(directory, post)) return false;
  if (role == "member") return true;
  if (role == "unit_head") return post.head;
  if (role == "leader_in_charge") return !post.in_charge_of.empty();
  return std::ranges::any_of(directory.roles(),
                             [&](const RoleGrant& grant) { return grant.post == post.id && grant.role == role; });
}

std::vector<Grant> grants_from(const Directory& directory, std::span<const PermissionLine> lines) {
  const auto seats = seats_by_role(directory);
  std::map<std::tuple<Id, std::string_view, bool>, Rights> rights;
  for (const auto& line : lines) {
    auto holders = seats.find(line.role);
    if (holders == seats.end()) continue;
    for (const auto& seat : holders->second)
      rights[{seat.post->person, line.kind, line.keep}].emplace(&seat, line.scope);
  }
  std::map<Rights, std::vector<Id>> units;  // most kinds are seen by the same people from the same seats
  std::vector<std::tuple<Id, std::string_view, Id, bool>> rows;
  for (const auto& [key, from] : rights) {
    auto found = units.find(from);
    if (found == units.end()) found = units.emplace(from, units_of(directory, from)).first;
    for (Id unit : found->second) rows.emplace_back(std::get<0>(key), std::get<1>(key), unit, !std::get<2>(key));
  }
  std::ranges::sort(rows);  // of two that differ in that alone the one that keeps comes first
  std::vector<Grant> grants;
  for (const auto& [person, kind, unit, sees_only] : rows)
    if (grants.empty() || std::tie(grants.back().person, grants.back().kind, grants.back().unit) !=
                              std::tie(person, kind, unit))
      grants.push_back({person, std::string(kind), unit, !sees_only});
  return grants;
}

}  // namespace zs::identity
