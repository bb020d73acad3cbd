#pragma once
// What a matter decides about others it is linked with stands in them: written by the step that decided it, into each
// under its own lock, later and once. So no command ever holds two matters.

#include <matter/record.h>

#include <string>
#include <vector>

namespace zs::matter {

/// Whom completing the step reaches and with what; kept in `doing` until it is recorded. Sets the field that counts
/// them. Errors: invalid, which points to the field of the lines (matter_line_missing, matter_line_of_nobody,
/// matter_line_ended, matter_reaches_nobody, or what the other form says of a value).
Result<api::Nothing> prepare_reaches(Doing& doing, const flow::Decision& decision);

/// Written beside the command; the event's `body` says whom it reaches. Nothing of it: no statement.
void settle_reaches(Doing& doing, json::object& body);

/// A field whose lines are of those it is linked with stands filled with their numbers, where it is empty.
void offer_lines(db::Tx& tx, const Kind& kind, const Matter& matter, const form::Rights& rights, json::object& filled);

/// Writes what waits, each in its own transaction. Returns when to look again.
Instant write_reached(const Services& services, db::Database& database, Instant now);

/// Whatever was written is in an event of the matter it went to. A sentence per fault.
std::vector<std::string> verify_reached(db::Tx& tx);

}  // namespace zs::matter
