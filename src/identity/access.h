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
//   (EXISTS (SELECT 1 FROM involvement v WHERE v.person = $P AND v.matter = m.id)
//    OR (m.mark <= 1 AND EXISTS (SELECT 1 FROM access_grant g WHERE g.person = $P AND g.kind = m.kind
//                                AND g.unit IN (m.unit, m.organ))))
// ZS_MAY_SEE(P) below is that text; every statement that reads matters contains it.

#include <api/caller.h>
#include <base/id.h>

#define ZS_MAY_SEE(P)                                                                                              \
  "(EXISTS (SELECT 1 FROM involvement v WHERE v.person = " P " AND v.matter = m.id) OR (m.mark <= 1 AND EXISTS ("  \
  "SELECT 1 FROM access_grant g WHERE g.person = " P " AND g.kind = m.kind AND g.unit IN (m.unit, m.organ))))"

namespace zs::identity {

enum class Action { see, act, keep };

/// What `may` needs to know of the stored matter.
struct Object {
  Id id;
  std::string_view kind;
  Id unit;
  Id organ;
  int mark;
  bool involved;  // the actor has a row in `involvement`
  bool holds;     // the actor holds an open work item of it
  bool granted;   // the actor has an access_grant for its kind and unit or organ
};

struct Verdict {
  bool allowed;
  std::string_view reason;  // for the log only
};

Verdict may(const api::Caller& actor, Action action, const Object& object);

}  // namespace zs::identity
