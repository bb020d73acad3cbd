#pragma once
// Joint handling by units (联合办理), as the façade does it: a step that `opens` makes each unit asked a matter of its own,
// with its own flow, number and readers. When that matter ends it writes a letter in its own transaction; the one that
// waits for it reads it under its own lock, later. So no command ever holds two matters, a letter read twice has one
// effect, and one that comes too late changes nothing.

#include <matter/record.h>
#include <matter/services.h>
#include <matter/views.h>

#include <vector>

namespace zs::matter {

/// After a command was written: opens the matters it asks for, calls off those it waits for no longer, opens those
/// again whose answer is sent back, takes all of them along where it is put aside, taken up or urged; and tells the
/// matter this one is part of that it has ended, or has its word back. Nothing of these: no statement.
/// Errors: matter_unit_not_opened, matter_unit_took_back, flow_word_counted, those of starting a matter.
Result<api::Nothing> settle_children(Doing& doing, const Decided& decided, const flow::State& before);

/// Reads what matters have told each other; each letter is one transaction.
Instant read_letters(const Services& services, db::Database& database, Instant now);

/// The units' matters with their words, in the order they were asked. One statement.
std::vector<ChildView> children_of(const Services& services, db::Tx& tx, const api::Call& call, const Matter& matter);

/// What waits is waited for, and nothing else. A sentence per fault.
std::vector<std::string> verify_children(db::Tx& tx);

}  // namespace zs::matter
