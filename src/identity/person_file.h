#pragma once
// One person as his page shows him: what he is, which posts he holds and held, who acts for whom; for who may change it
// (system and security administrator) what was changed in his file, and for the former the state of his account.

#include <identity/people.h>
#include <identity/service.h>

#include <optional>

namespace zs::identity {

/// A role and for which unit it is held.
struct HeldRole {
  std::string role;
  std::string title;
  UnitName unit;
};
BOOST_DESCRIBE_STRUCT(HeldRole, (), (role, title, unit))

struct HeldPost {
  api::IdText id;
  std::string title;
  std::string duty;
  UnitName unit;
  UnitName organ;
  bool main = false;
  bool head = false;
  int rank = 0;
  Instant began_at{};
  std::optional<Instant> ended_at;
  std::vector<UnitName> in_charge_of;
  std::vector<HeldRole> roles;
  std::optional<PersonName> deputy;
};
BOOST_DESCRIBE_STRUCT(HeldPost, (),
                      (id, title, duty, unit, organ, main, head, rank, began_at, ended_at, in_charge_of, roles, deputy))

/// AB 角 or 委托: for whom he acts, or who for him.
struct ActsFor {
  PersonName person;
  std::string post;  // whose post it is about; empty for a delegation
  std::string how;   // deputy, delegation
  std::optional<Instant> until;
};
BOOST_DESCRIBE_STRUCT(ActsFor, (), (person, post, how, until))

struct AccountView {
  std::string state;  // none: no password yet; set; must_change; closed
  std::optional<Instant> code_until;
  std::optional<Instant> paused_until;
  std::optional<Instant> last_log_in_at;
  int sessions = 0;
};
BOOST_DESCRIBE_STRUCT(AccountView, (), (state, code_until, paused_until, last_log_in_at, sessions))

struct PersonFile {
  api::IdText id;
  std::string user_name;
  std::string name;
  std::string category;
  std::string administrator;
  bool active = true;
  std::optional<std::string> mobile;  // null for who may not see it
  std::optional<std::string> email;
  std::vector<HeldPost> posts;  // those held now first
  std::vector<ActsFor> acts_for;
  std::vector<ActsFor> acted_for_by;
  // For the system and the security administrator, the account for the former alone.
  std::int64_t version = 0;
  std::optional<AccountView> account;
  std::vector<ChangeLine> changes;  // newest first
};
BOOST_DESCRIBE_STRUCT(PersonFile, (),
                      (id, user_name, name, category, administrator, active, mobile, email, posts, acts_for,
                       acted_for_by, version, account, changes))

/// At most two statements, and none for who is no administrator. Errors: not_found.
Result<PersonFile> person_file(db::Tx& tx, const Directory& directory, const api::Call& call, Id person);

}  // namespace zs::identity
