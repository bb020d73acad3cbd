#pragma once
// Who is who in the office, as one immutable snapshot: organs and their typed relations, the offices that serve them,
// units, posts, people, roles, protocol order, who is in charge of what (分管). Pure look-ups; loaded once per version.

#include <api/caller.h>
#include <base/id.h>

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace zs::identity {

/// 隶属, 业务指导, 双重领导, 垂直管理, 派出, 合署, 协调配合: the direction of a paper follows from these, not from a tree.
enum class RelationType { subordinate = 1, guidance, dual_leadership, vertical, dispatched, co_located, coordination };

struct Relation {
  Id to;
  RelationType type;
};

struct Unit {
  Id id;
  Id parent = no_id;
  std::string name;
  std::string kind;       // party, government, congress, …
  bool is_organ = false;  // issues papers in its own name; otherwise a section inside one
  bool external = false;
  int order = 0;          // protocol order among its siblings
  Id organ = no_id;       // nearest organ at or above
  std::vector<Relation> relations;
  std::vector<Id> serves;  // organs whose office this is: two doors or one
};

struct Post {
  Id id;
  Id person;
  Id unit;
  std::string title;  // 职务
  int rank = 0;       // protocol order inside the unit; smaller first
  bool head = false;  // 主要负责人 of the unit
  bool main = false;  // the person's first post
  std::vector<Id> in_charge_of;  // 分管: units
};

struct Person {
  Id id;
  std::string user_name;  // 工号
  std::string name;
  int clearance = 0;
  api::Administrator administrator = api::Administrator::none;
  bool active = true;
  std::vector<Id> posts;
};

/// `role` held by a post for an organ (or a unit of it): office_director, reception_clerk …
struct RoleGrant {
  Id post;
  std::string role;
  Id unit;
};

/// Someone chosen to handle a step: the person *and* the post he acts as.
struct Chosen {
  Id person;
  Id post;
  std::string reason;  // "县政府办公室主要负责人", in Chinese
};

class Directory {
 public:
  std::int64_t version = 0;

  const Person* person(Id id) const;
  const Person* person_by_user_name(std::string_view user_name) const;
  const Post* post(Id id) const;
  const Unit* unit(Id id) const;
  const Unit* unit_by_name(std::string_view name) const;
  std::span<const Person> people() const;
  std::span<const Unit> units() const;
  std::span<const Post> posts() const;
  std::span<const RoleGrant> roles() const;
  std::vector<const Post*> posts_in(Id unit) const;
  bool within(Id unit, Id ancestor) const;  // unit itself or below

  /// Head of the unit the post belongs to; when the post itself is that head, the head one level up. nullopt: nobody.
  std::optional<Chosen> unit_head(Id unit, Id except_person = no_id) const;
  /// Holders of a role for the organ (or the unit) that `unit` belongs to, in protocol order.
  std::vector<Chosen> role_holders(std::string_view role, Id unit) const;
  /// The leader in charge (分管领导) of a unit: nearest one upwards.
  std::optional<Chosen> leader_in_charge(Id unit) const;
  std::optional<Id> superior_unit(Id unit) const;
};

using Snapshot = std::shared_ptr<const Directory>;

}  // namespace zs::identity
