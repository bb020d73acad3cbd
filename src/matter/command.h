#pragma once
// What people and timers do to a matter. Each is one transaction with one event: load through access, decide (pure),
// write the changed rows, append the event. Nothing here has rules of its own: they are in the declaration and in flow.

#include <api/api.h>
#include <flow/store.h>
#include <matter/requests.h>
#include <matter/services.h>

namespace zs::matter {

/// What another organ sent and this one signs for, or what another matter opens for a unit: the id the matter was
/// promised, and whose it is. Or what comes round again: that it does.
struct Received {
  Id matter = no_id;  // no_id: an id and an organ as for any other
  Id organ = no_id;
  Id unit = no_id;     // that of who starts it when none is named
  Id part_of = no_id;  // the matter that opens it
  Id recurring = no_id;  // the recurring work that opens it
};

/// Starts a matter of a kind: a draft, or submitted at once.
/// Errors: matter_kind_unknown, matter_no_post, matter_not_your_post, matter_mark_not_allowed, invalid, those of flow.
Result<api::Subject> start(const Services& services, db::Tx& tx, const api::Call& call, const StartMatter& in,
                           const std::optional<Received>& received = std::nullopt);

/// One command of a person. Errors: not_found, matter_verb_unknown, matter_revision_required, matter_field_edited,
/// invalid, those of flow.
Result<api::Subject> command(const Services& services, db::Tx& tx, const api::Call& call, const CommandRequest& in);

/// Autosave of what the caller is writing: one row per person and matter, no event.
/// Errors: not_found, matter_nothing_to_save, matter_field_edited, invalid.
Result<api::Subject> autosave(const Services& services, db::Tx& tx, const api::Call& call, const SaveDraft& in);

/// Removes an unsent draft of the caller. Errors: not_found, matter_not_a_draft.
Result<api::Subject> discard(const Services& services, db::Tx& tx, const api::Call& call, const OfMatter& in);

struct DeskChange {
  Id matter = no_id, item = no_id;
  flow::Verb verb = flow::Verb::entrust;
};
/// A line on a desk goes to who stands in for its holder (entrust), or back when that is over (hand_back). Does nothing
/// when the line is gone or there is no reason for it.
Result<api::Subject> change_desk(const Services& services, db::Tx& tx, const api::Call& call,
                                 const DeskChange& change);

/// A timer fired: reminds, or notes that a step is overdue. Does nothing when the step was left meanwhile.
Result<api::Subject> fire(const Services& services, db::Tx& tx, const api::Call& call, const flow::Timer& timer);

/// What befalls what was published: more people get it to read (`widen`), or it is over (`expire`). Does nothing where
/// there is nothing to do.
Result<api::Subject> befall(const Services& services, db::Tx& tx, const api::Call& call, Id matter,
                            const flow::Command& command);

}  // namespace zs::matter
