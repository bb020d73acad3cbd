#include <identity/directory.h>

#include <algorithm>
#include <array>
#include <tuple>

namespace zs::identity {

namespace {

struct RelationName {
  RelationType type;
  std::string_view title;
  std::string_view text;
};
constexpr std::array relation_names{
    RelationName{RelationType::subordinate, "隶属", "subordinate"},
    RelationName{RelationType::guidance, "业务指导", "guidance"},
    RelationName{RelationType::dual_leadership, "双重领导", "dual_leadership"},
    RelationName{RelationType::vertical, "垂直管理", "vertical"},
    RelationName{RelationType::dispatched, "派出", "dispatched"},
    RelationName{RelationType::co_located, "合署", "co_located"},
    RelationName{RelationType::coordination, "协调配合", "coordination"},
};

template <class T>
const T* entry(const std::vector<T>& list, const std::unordered_map<Id, std::size_t>& at, Id id) {
  auto found = at.find(id);
  return found == at.end() ? nullptr : &list[found->second];
}

std::span<const Id> entries(const std::unordered_map<Id, std::vector<Id>>& map, Id id) {
  auto found = map.find(id);
  return found == map.end() ? std::span<const Id>() : std::span<const Id>(found->second);
}

}  // namespace

std::optional<RelationType> relation_from_title(std::string_view title) {
  for (const auto& name : relation_names)
    if (name.title == title) return name.type;
  return std::nullopt;
}

std::string_view to_text(RelationType type) {
  for (const auto& name : relation_names)
    if (name.type == type) return name.text;
  return {};
}

Directory::Directory(Records records)
    : version(records.version),
      units_(std::move(records.units)),
      posts_(std::move(records.posts)),
      people_(std::move(records.people)),
      roles_(std::move(records.roles)),
      role_titles_(std::move(records.role_titles)),
      delegations_(std::move(records.delegations)),
      absences_(std::move(records.absences)),
      mandates_(std::move(records.mandates)) {
  sort_records();
  index();
  attach_posts();
}

void Directory::sort_records() {
  std::ranges::sort(units_, {}, [](const Unit& u) { return std::tuple(u.order, u.id); });
  std::ranges::sort(people_, {}, [](const Person& p) { return std::tuple(std::cref(p.user_name).get(), p.id); });
  std::unordered_map<Id, std::size_t> place;
  for (std::size_t i = 0; i < units_.size(); ++i) place[units_[i].id] = i;
  std::ranges::sort(posts_, {}, [&](const Post& p) { return std::tuple(place[p.unit], p.rank, p.id); });
}

void Directory::index() {
  for (std::size_t i = 0; i < people_.size(); ++i) {
    person_at_[people_[i].id] = i;
    person_named_[people_[i].user_name] = i;
  }
  for (std::size_t i = 0; i < posts_.size(); ++i) post_at_[posts_[i].id] = i;
  for (std::size_t i = 0; i < units_.size(); ++i) {
    unit_at_[units_[i].id] = i;
    unit_named_[units_[i].name] = i;
    children_[units_[i].parent].push_back(units_[i].id);
    for (Id organ : units_[i].serves) offices_[organ].push_back(units_[i].id);
  }
  for (auto& unit : units_) unit.organ = organ_of(unit.id);
  std::ranges::stable_sort(
      roles_, {}, [&](const RoleGrant& r) { return post_at_.contains(r.post) ? post_at_[r.post] : posts_.size(); });
}

void Directory::attach_posts() {
  for (auto& person : people_) person.posts.clear();
  for (const auto& post : posts_) {
    auto person = person_at_.find(post.person);
    if (post.ended || person == person_at_.end()) continue;
    auto& own = people_[person->second].posts;
    own.insert(post.main ? own.begin() : own.end(), post.id);
    if (available(post)) unit_posts_[post.unit].push_back(post.id);
  }
}

const Person* Directory::person(Id id) const { return entry(people_, person_at_, id); }
const Post* Directory::post(Id id) const { return entry(posts_, post_at_, id); }
const Unit* Directory::unit(Id id) const { return entry(units_, unit_at_, id); }

const Person* Directory::person_by_user_name(std::string_view user_name) const {
  auto found = person_named_.find(std::string(user_name));
  return found == person_named_.end() ? nullptr : &people_[found->second];
}

const Unit* Directory::unit_by_name(std::string_view name) const {
  auto found = unit_named_.find(std::string(name));
  return found == unit_named_.end() ? nullptr : &units_[found->second];
}

std::string_view Directory::role_title(std::string_view role) const {
  auto found = role_titles_.find(role);
  return found == role_titles_.end() ? role : std::string_view(found->second);
}

std::vector<const Post*> Directory::posts_in(Id unit) const {
  std::vector<const Post*> list;
  for (Id id : entries(unit_posts_, unit)) list.push_back(post(id));
  return list;
}

std::span<const Id> Directory::children(Id unit) const { return entries(children_, unit); }
std::span<const Id> Directory::offices_of(Id organ) const { return entries(offices_, organ); }

bool Directory::within(Id id, Id ancestor) const {
  // A ring of parents cannot be stored; the count only guards against a broken table.
  for (std::size_t steps = 0; steps <= units_.size() && id != no_id; ++steps) {
    if (id == ancestor) return true;
    auto* here = unit(id);
    id = here ? here->parent : no_id;
  }
  return false;
}

Id Directory::organ_of(Id id) const {
  Id top = id;
  for (std::size_t steps = 0; steps <= units_.size(); ++steps) {
    auto* here = unit(id);
    if (!here) break;
    if (here->is_organ) return id;
    top = id;
    id = here->parent;
  }
  return top;  // a unit under no organ stands for itself
}

bool Directory::available(const Post& post) const {
  auto* holder = person(post.person);
  return !post.ended && holder && holder->active && holder->administrator == api::Administrator::none;
}

std::optional<api::Caller> caller_of(const Directory& directory, Id id, Id as_post) {
  auto* person = directory.person(id);
  if (!person || !person->active) return std::nullopt;
  api::Caller caller{.person = id,
                     .user_name = person->user_name,
                     .name = person->name,
                     .posts = person->posts,
                     .clearance = person->clearance,
                     .administrator = person->administrator};
  if (person->administrator != api::Administrator::none) {
    caller.posts.clear();
    caller.clearance = 0;
  }
  if (as_post != no_id && std::ranges::find(caller.posts, as_post) == caller.posts.end()) return std::nullopt;
  if (as_post == no_id && !caller.posts.empty()) as_post = caller.posts.front();
  if (auto* post = directory.post(as_post)) {
    caller.post = post->id;
    caller.unit = post->unit;
    caller.organ = directory.organ_of(post->unit);
  }
  return caller;
}

}  // namespace zs::identity
