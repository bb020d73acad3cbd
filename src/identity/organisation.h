#pragma once
// Setting up and changing the office: units, people, posts, roles, who is in charge of what. Every change is an event
// on the stream of the unit or the person, in the same transaction. Several changes may share a transaction; the last
// step is always Service::publish(tx), which brings the access grants up to date and lets everybody see the new
// snapshot.

#include <api/caller.h>
#include <base/error.h>
#include <base/id.h>
#include <base/json.h>
#include <db/db.h>
#include <event/event.h>
#include <identity/directory.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zs::identity {

/// Why something is changed, in the words of whoever does it; the event of a command of his own carries his key.
struct Because {
  std::string reason;
  event::Key key = event::Key::none;
};

struct NewUnit {
  std::string name;  // unique
  std::string kind;
  Id parent = no_id;
  bool is_organ = false;
  bool external = false;
  int order = 0;
};
/// Errors: identity_unit_exists.
Result<Id> add_unit(db::Tx& tx, const api::Call& call, IdSource& ids, const NewUnit& unit, const Because& why = {});

/// Adds units from JSON as `{"name", "units": [{name, kind, parent, organ, external, relations: [{to, type}],
/// serves}]}` names referring to each other in any order; order in the list is the protocol order. Units that exist by
/// name are left as they are. The office's name is taken from the top when none is set. Returns the number of units
/// added. Errors: invalid with JSON pointers (unknown parent, unknown relation, a name twice, a ring of parents).
Result<int> import_units(db::Tx& tx, const api::Call& call, IdSource& ids, const json::value& document);

struct NewPerson {
  std::string user_name;  // 工号: 2–64 letters, digits, '.', '-', '_'; unique without regard to case
  std::string name;
  std::string mobile;
  std::string email;
  std::string category;
  int clearance = 0;
  api::Administrator administrator = api::Administrator::none;  // set by add_administrator alone
};
/// Errors: identity_user_name_taken, identity_user_name_malformed, required.
Result<Id> add_person(db::Tx& tx, const api::Call& call, IdSource& ids, const NewPerson& person,
                      const Because& why = {});

/// An account of one of the three administrators (三员). It never holds a post and sees no business content.
Result<Id> add_administrator(db::Tx& tx, const api::Call& call, IdSource& ids, const NewPerson& person,
                             api::Administrator administrator);

struct NewPost {
  Id person = no_id;
  Id unit = no_id;
  std::string title;
  std::string duty;
  int rank = 0;
  bool head = false;
  std::optional<Instant> began;  // empty: now
};
/// The first post of a person is his main one. Errors: identity_administrator_has_no_post, identity_unit_ended,
/// not_found.
Result<Id> add_post(db::Tx& tx, const api::Call& call, IdSource& ids, const NewPost& post, const Because& why = {});
/// Ends a post: its roles and what it was in charge of end with it. Errors: not_found.
Result<void> end_post(db::Tx& tx, const api::Call& call, IdSource& ids, Id post, const Because& why = {});

/// The unit gets this post's holder as 主要负责人 (and nobody else), or the post stops being head. Errors: not_found.
Result<void> set_head(db::Tx& tx, const api::Call& call, IdSource& ids, Id post, bool head);
/// All that a post is in charge of (分管).
struct Charges {
  Id post = no_id;
  std::vector<Id> units;
};
/// Replaces what the post is in charge of. Errors: not_found.
Result<void> set_in_charge(db::Tx& tx, const api::Call& call, IdSource& ids, const Charges& to,
                           const Because& why = {});

/// Names a role for people; needed before it is granted by title. Repeating changes the title.
void define_role(db::Tx& tx, std::string_view role, std::string_view title);
/// The post holds the role. Granting twice changes nothing. Errors: not_found.
Result<void> grant_role(db::Tx& tx, const api::Call& call, IdSource& ids, const RoleGrant& grant,
                        const Because& why = {});
Result<void> end_role(db::Tx& tx, const api::Call& call, IdSource& ids, const RoleGrant& grant,
                      const Because& why = {});

/// Whether somebody may log in.
struct Activity {
  Id person = no_id;
  bool active = true;
  Because why = {};
};
/// Enables or disables an account; disabling ends its sessions and tokens. Errors: not_found.
Result<void> set_active(db::Tx& tx, const api::Call& call, IdSource& ids, const Activity& to);

/// What the list of staff does not say, by names as an office writes them.
struct Assignment {
  std::string user_name;
  std::string unit;  // which of his posts; empty: the main one
  std::optional<bool> head;
  std::vector<std::string> roles;      // identifiers or titles
  std::string role_unit;               // for which unit the roles are held; empty: the organ of the post
  std::vector<std::string> in_charge;  // names of units; replaces when not empty
};
/// Errors: identity_unknown_person, identity_unknown_unit, identity_unknown_role.
Result<void> assign(db::Tx& tx, const api::Call& call, IdSource& ids, const Assignment& assignment);

/// Everything of the directory in twelve statements, whatever its size.
Records load_records(db::Tx& tx);

/// The one stream of the installation's settings: what holds for the whole office.
inline constexpr Id settings_stream = 1;
/// A named setting of the installation ("office", "demo"). Changing one is an event on the settings' stream.
std::optional<std::string> setting(db::Tx& tx, std::string_view name);
void set_setting(db::Tx& tx, const api::Call& call, IdSource& ids, std::string_view name, std::string_view value);

}  // namespace zs::identity
