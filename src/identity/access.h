#pragma once
// May this person see this matter? One policy in two forms: `may(actor, action, object)` for one stored object, and the
// same compiled into queries. Who may not see gets not_found, to the byte.
//
// Relations that open a matter: involvement (starter, handler, former handler, reader, supervisor: rows of
// `involvement`, owned by flow) and grants by office (ledger keeper, leader in charge, office director), which are
// materialised in `access_grant(person, kind, unit)` from posts, roles and modules/*/permissions.csv, so that every
// query uses the same indexed rows. Minus marks: 工作秘密 is opened by involvement only.
//
// The predicate, with m = matter, $P = caller's person:
//   a draft: its starter alone; anything else:
//   (EXISTS (SELECT 1 FROM involvement v WHERE v.person = $P AND v.matter = m.id)
//    OR (m.mark <= 1 AND EXISTS (SELECT 1 FROM access_grant g WHERE g.person = $P AND g.kind = m.kind
//                                AND g.unit IN (m.unit, m.organ))))
// ZS_MAY_SEE(P) below is that text; every statement that reads matters contains it.

#include <api/caller.h>
#include <base/id.h>
#include <db/db.h>
#include <identity/directory.h>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#define ZS_MAY_SEE(P)                                                               \
  "((m.state = 'draft' AND m.starter = " P                                          \
  ") OR (m.state <> 'draft' AND (EXISTS (SELECT 1 FROM involvement v "              \
  "WHERE v.person = " P                                                             \
  " AND v.matter = m.id) OR (m.mark <= 1 AND EXISTS (SELECT 1 FROM access_grant g " \
  "WHERE g.person = " P " AND g.kind = m.kind AND g.unit IN (m.unit, m.organ))))))"

/// Whether person P keeps the register of KIND in the organ or unit UNIT; all three are SQL expressions.
#define ZS_KEEPS(P, KIND, UNIT)                                                                          \
  "EXISTS (SELECT 1 FROM access_grant k WHERE k.person = " P " AND k.kind = " KIND " AND k.unit = " UNIT \
  " AND k.keep = 1)"

namespace zs::identity {

/// `see`: open it. `act`: do something with it. `keep`: keep the register it stands in.
enum class Action { see, act, keep };

/// What `may` needs to know of the stored matter.
struct Object {
  Id id;
  std::string_view kind;
  Id unit;
  Id organ;
  int mark;
  bool involved;         // the actor has a row in `involvement`
  bool holds;            // the actor holds an open work item of it
  bool granted;          // the actor has an access_grant for its kind and unit or organ
  bool keeps = false;    // that grant says `keep`
  bool draft = false;    // not submitted yet
  bool starter = false;  // the actor started it
};

struct Verdict {
  bool allowed;
  std::string_view reason;  // for the log only
};

Verdict may(const api::Caller& actor, Action action, const Object& object);

/// How far a right reaches, seen from the post (or from the unit a role is held for). An office counts the organs it
/// serves as its own.
enum class Scope { own_unit, own_organ, unit_below, organ_below, in_charge, all };
std::optional<Scope> scope_from_text(std::string_view text);
std::string_view to_text(Scope scope);

/// One line of a module's permissions.csv. Besides granted roles these come from posts: `member` (every post),
/// `unit_head` (主要负责人), `leader_in_charge` (who has 分管 units).
/// Whether the post has a role: it was given it, or is it by what it is (`member`, `unit_head`, `leader_in_charge`).
bool has_role(const Directory& directory, const Post& post, std::string_view role);

struct PermissionLine {
  std::string role;
  std::string kind;
  Scope scope = Scope::own_unit;
  bool keep = false;  // keeps the register, not only sees
};

struct Grant {
  Id person;
  std::string kind;
  Id unit;
  bool keep = false;
  auto operator<=>(const Grant&) const = default;
};

/// What posts, roles and permission lines give: pure, sorted, at most one per person, kind and unit. Sections of an
/// organ that is granted as a whole have no rows of their own. Administrators and inactive people get nothing.
std::vector<Grant> grants_from(const Directory& directory, std::span<const PermissionLine> lines);

/// Makes `access_grant` equal to `grants_from`; writes only what differs. Returns the number of rows changed.
std::int64_t rebuild_grants(db::Tx& tx, const Directory& directory, std::span<const PermissionLine> lines);

/// A sentence per difference between the table and what it should be; for `zhongshu verify`.
std::vector<std::string> verify_grants(db::Tx& tx, const Directory& directory, std::span<const PermissionLine> lines);

/// Kinds of which the person sees the register by office: one statement.
struct KeptKind {
  std::string kind;
  bool keep;
};
std::vector<KeptKind> kinds_granted(db::Tx& tx, Id person);

/// Who keeps the register of `kind` in `unit`, each once. One statement.
std::vector<Id> keepers(db::Tx& tx, std::string_view kind, Id unit);
/// Units in which anybody keeps the register of `kind`, sorted. One statement.
std::vector<Id> kept_in(db::Tx& tx, std::string_view kind);
/// Registers the person keeps: kind and unit, sorted by unit. One statement.
struct Kept {
  std::string kind;
  Id unit;
};
std::vector<Kept> kept_by(db::Tx& tx, Id person);

}  // namespace zs::identity
