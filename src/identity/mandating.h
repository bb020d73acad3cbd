#pragma once
// Giving a secretary a mandate and ending it: every change is an event on the stream of the leader, in the same
// transaction; the last step is Service::publish(tx), as with all changes of the office.

#include <api/caller.h>
#include <base/error.h>
#include <db/db.h>
#include <identity/directory.h>

#include <optional>
#include <vector>

namespace zs::identity {

/// A row as it is listed, also when it is over.
struct MandateGiven {
  Mandate what;
  Id made_by = no_id;
  Instant made_at{};
  bool begun = false;  // what lay on the leader's desk then is seen by the secretary
};

/// Errors: mandate_to_oneself, delegation_period_reversed, delegation_agent_unfit.
Result<Id> give_mandate(db::Tx& tx, const api::Call& call, IdSource& ids, const Directory& directory,
                        const Mandate& mandate);
/// Ends it now. Errors: not_found, delegation_over.
Result<void> end_mandate(db::Tx& tx, const api::Call& call, IdSource& ids, Id mandate);

/// What a person gave or received, newest first, at most `limit`. One statement each.
std::vector<MandateGiven> mandates_of(db::Tx& tx, Id person, int limit);
std::optional<MandateGiven> mandate(db::Tx& tx, Id id);

/// Those that have not begun or not been wound up.
std::vector<MandateGiven> unsettled_mandates(db::Tx& tx);
void note_mandate_begun(db::Tx& tx, Id mandate);
void note_mandate_settled(db::Tx& tx, Id mandate);

/// The part of `load_records` that is about secretaries: one statement.
void load_mandates(db::Tx& tx, Records& records);

}  // namespace zs::identity
