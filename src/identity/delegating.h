#pragma once
// Giving one's work to another and ending that: every change is an event on the stream of the person it is done for, in
// the same transaction; the last step is Service::publish(tx), as with all changes of the office.

#include <api/caller.h>
#include <base/error.h>
#include <db/db.h>
#include <identity/directory.h>

#include <optional>
#include <vector>

namespace zs::identity {

/// Whether it also takes what lies on the principal's desk already.
enum class Sweep { no = 0, wanted = 1, done = 2 };

/// A row as it is listed, also when it is over.
template <class T>
struct Given {
  T what;
  Sweep sweep = Sweep::no;
  std::string reason;  // of an absence
  Id made_by = no_id;
  Instant made_at{};
  std::optional<Instant> ended_at;
};

/// Errors: delegation_to_oneself, delegation_period_reversed, delegation_agent_unfit.
Result<Id> delegate(db::Tx& tx, const api::Call& call, IdSource& ids, const Directory& directory,
                    const Given<Delegation>& delegation);
/// Errors: delegation_period_reversed.
Result<Id> mark_absent(db::Tx& tx, const api::Call& call, IdSource& ids, const Given<Absence>& absence);
/// AB 角: two posts; `deputy` no_id: nobody any more.
struct Deputy {
  Id post = no_id, deputy = no_id;
};
/// Who stands in for the holder of a post. Errors: not_found, delegation_to_oneself.
Result<void> set_deputy(db::Tx& tx, const api::Call& call, IdSource& ids, const Directory& directory,
                        const Deputy& deputy);

/// Ends it now; what was not begun yet never begins. Errors: not_found, delegation_over.
Result<void> end_delegation(db::Tx& tx, const api::Call& call, IdSource& ids, Id delegation);
Result<void> end_absence(db::Tx& tx, const api::Call& call, IdSource& ids, Id absence);

/// What a person gave or received, newest first, at most `limit`. One statement each.
std::vector<Given<Delegation>> delegations_of(db::Tx& tx, Id person, int limit);
std::vector<Given<Absence>> absences_of(db::Tx& tx, Id person, int limit);
std::optional<Given<Delegation>> delegation(db::Tx& tx, Id id);
std::optional<Given<Absence>> absence(db::Tx& tx, Id id);

/// Delegations and absences that still have something to do: what is open goes to the agent or comes back.
struct Unsettled {
  Id id = no_id, principal = no_id;
  bool absence = false;
  Sweep sweep = Sweep::no;
  Instant from{};
  std::optional<Instant> to;
};
std::vector<Unsettled> unsettled(db::Tx& tx);
void note_swept(db::Tx& tx, const Unsettled& one);
void note_settled(db::Tx& tx, const Unsettled& one);

/// The part of `load_records` that is about acting for others: two statements.
void load_delegations(db::Tx& tx, Records& records);

}  // namespace zs::identity
