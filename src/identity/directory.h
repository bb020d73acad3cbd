#pragma once
// Who is who in the office, as one immutable snapshot: organs and their typed relations, the offices that serve them,
// units, posts, people, roles, protocol order, who is in charge of what (分管). Pure look-ups; loaded once per version.
// Ended posts stay in it, so that old papers keep their names; nobody is ever chosen by one.

#include <api/caller.h>
#include <base/id.h>
#include <base/words.h>
#include <identity/delegation.h>
#include <identity/mandate.h>

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace zs::identity {

/// 隶属, 业务指导, 双重领导, 垂直管理, 派出, 合署, 协调配合: the direction of a paper follows from these, not from a
/// tree.
enum class RelationType { subordinate = 1, guidance, dual_leadership, vertical, dispatched, co_located, coordination };

using zs::to_text;  // of ids, beside the ones below

/// From "隶属" and so on; empty for what is none of them. `to_text` gives the identifier.
std::optional<RelationType> relation_from_title(std::string_view title);
std::string_view to_text(RelationType type);

struct Relation {
  Id to;
  RelationType type;
  bool primary = false;  // of two leading organs the one that leads (双重领导为主)
};

struct Unit {
  Id id;
  Id parent = no_id;
  std::string name;
  std::string kind;       // party, government, congress, …
  bool is_organ = false;  // issues papers in its own name; otherwise a section inside one
  bool external = false;
  int order = 0;       // protocol order among its siblings
  bool ended = false;  // dissolved: its name stays for old papers
  Id organ = no_id;  // nearest organ at or above; computed by Directory
  std::vector<Relation> relations;
  std::vector<Id> serves;  // organs whose office this is: two doors or one
};

struct Post {
  Id id;
  Id person;
  Id unit;
  std::string title;  // 职务
  std::string duty;   // 岗位: what he does there, in the office's words
  int rank = 0;       // protocol order inside the unit; smaller first
  bool head = false;  // 主要负责人 of the unit
  bool main = false;  // the person's first post
  bool ended = false;
  Instant began_at{};
  Instant ended_at{};  // meaningful when ended
  std::vector<Id> in_charge_of;  // 分管: units
  Id deputy = no_id;             // AB 角: the post whose holder acts while this one's is absent
};

struct Person {
  Id id;
  std::string user_name;  // 工号
  std::string name;
  std::string mobile;  // shown within the same organ and to administrators only
  std::string email;
  std::string category;  // 人员类别
  int clearance = 0;
  api::Administrator administrator = api::Administrator::none;
  bool active = true;
  std::vector<Id> posts;  // current ones, the main one first; computed by Directory
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
  Words reason;  // 县政府办公室主要负责人
};

/// What a Directory is made of, in any order.
struct Records {
  std::int64_t version = 0;
  std::vector<Unit> units;
  std::vector<Post> posts;
  std::vector<Person> people;
  std::vector<RoleGrant> roles;
  std::map<std::string, std::string, std::less<>> role_titles;  // office_director → 办公室主任
  std::vector<Delegation> delegations;
  std::vector<Absence> absences;
  std::vector<Mandate> mandates;
};

class Directory {
 public:
  std::int64_t version = 0;

  Directory() = default;
  explicit Directory(Records records);

  const Person* person(Id id) const;
  const Person* person_by_user_name(std::string_view user_name) const;
  const Post* post(Id id) const;
  const Unit* unit(Id id) const;
  const Unit* unit_by_name(std::string_view name) const;
  std::span<const Person> people() const { return people_; }  // by user name
  std::span<const Unit> units() const { return units_; }      // by protocol order
  std::span<const Post> posts() const { return posts_; }      // by unit, rank
  std::span<const RoleGrant> roles() const { return roles_; }
  std::span<const Delegation> delegations() const { return delegations_; }
  std::span<const Absence> absences() const { return absences_; }
  std::span<const Mandate> mandates() const { return mandates_; }
  /// The title of a role, or its identifier when it has none.
  std::string_view role_title(std::string_view role) const;
  const std::map<std::string, std::string, std::less<>>& role_titles() const { return role_titles_; }

  /// Current posts of active people in a unit, in protocol order.
  std::vector<const Post*> posts_in(Id unit) const;
  std::span<const Id> children(Id unit) const;
  bool within(Id unit, Id ancestor) const;  // unit itself or below
  Id organ_of(Id unit) const;
  /// The units that serve this organ as its office.
  std::span<const Id> offices_of(Id organ) const;

  /// 主要负责人 of the unit; where there is none, or it is `except_person` himself, the head one level up, and so on.
  /// nullopt: nobody. A head is never his own head.
  std::optional<Chosen> unit_head(Id unit, Id except_person = no_id) const;
  /// Holders of a role for `unit`, or for the nearest level above that has any: at each level those of the unit itself,
  /// else those of the offices serving it. In protocol order.
  std::vector<Chosen> role_holders(std::string_view role, Id unit) const;
  /// The leader in charge (分管领导) of a unit: nearest one upwards.
  std::optional<Chosen> leader_in_charge(Id unit, Id except_person = no_id) const;
  /// Head of the office that serves the unit's organ, or the nearest organ above that has an office.
  std::optional<Chosen> office_head(Id unit, Id except_person = no_id) const;
  /// The unit above: the parent, else the organ that leads it (隶属, 双重领导, 垂直管理).
  std::optional<Id> superior_unit(Id unit) const;

 private:
  bool available(const Post& post) const;
  const Post* head_post(Id unit, Id except_person) const;
  std::vector<Chosen> holders_for(std::string_view role, std::span<const Id> units) const;
  void index();
  void sort_records();
  void attach_posts();

  std::vector<Unit> units_;
  std::vector<Post> posts_;
  std::vector<Person> people_;
  std::vector<RoleGrant> roles_;
  std::map<std::string, std::string, std::less<>> role_titles_;
  std::vector<Delegation> delegations_;
  std::vector<Absence> absences_;
  std::vector<Mandate> mandates_;
  std::unordered_map<Id, std::size_t> unit_at_, post_at_, person_at_;
  std::unordered_map<std::string, std::size_t> unit_named_, person_named_;
  std::unordered_map<Id, std::vector<Id>> children_, offices_, unit_posts_;
};

using Snapshot = std::shared_ptr<const Directory>;

/// The Caller of a person acting as `post` (no_id: his main one). nullopt: unknown, inactive, or not his post.
/// Administrators have no posts.
std::optional<api::Caller> caller_of(const Directory& directory, Id person, Id post = no_id);

}  // namespace zs::identity
