#pragma once
// What a matter has booked follows its fields and its flow: held, moved, confirmed and given back in the transaction of
// the command. Overlapping is refused and says who has it and what is free; people's time that overlaps is only told.

#include <matter/record.h>
#include <matter/resource_views.h>

#include <string>
#include <vector>

namespace zs::matter {

/// What a command means for what its matter books, before anything is written; `before`: where the matter stood. The
/// facts belong into the body of the event. Nothing is asked of kinds that book nothing, nor when neither a step nor a
/// field that matters is passed. Errors: invalid at /fields/<resource> (not_found, those beginning with resource_) or
/// at /fields/<over> (form_interval_reversed); then the transaction is rolled back.
Result<json::array> settle_books(Doing& doing, const flow::Decision& decision, const flow::State& before);

/// Of a paper that is void from the beginning.
void give_back_all(db::Tx& tx, const Kind& kind, Id matter);

/// Whose time other matters take already. One statement. Errors: invalid.
Result<ConflictList> conflicts(const Services& services, db::Tx& tx, const api::Call& call, const AskConflicts& in);

/// Rows and matters say the same, and nothing overlaps: a sentence per fault.
std::vector<std::string> verify_books(db::Tx& tx, const Kinds& kinds);

/// Whether a matter of this organ, begun in this unit, may have the resource.
bool may_book(const identity::Directory& directory, const booking::Resource& resource, Id organ, Id unit);

/// A span of time that is not looked at for too long. Errors: invalid.
Result<booking::Span> span_to_look_at(Instant from, Instant until);

/// 2026-03-02 09:00—10:30
std::string span_text(const booking::Span& span);

}  // namespace zs::matter
