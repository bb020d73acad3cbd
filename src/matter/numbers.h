#pragma once
// Numbers of matters. A matter gets its number once, on completion of the declared step, and keeps it whatever is sent
// back or clicked twice; when it ends so that no valid paper bears the number, the number is burnt with it.
//
// A kind whose ledger names a `word` takes numbers from the register of that word (代字). The organ of the register is
// the one in whose name the matter is done, where the kind declares `"organ"`; else the one the person at the numbering
// step acts for, or an organ his office serves; else the matter's own.

#include <base/declaration.h>
#include <matter/record.h>

#include <string>
#include <vector>

namespace zs::matter {

/// Whether the command completes the step at which the kind's matters are numbered.
enum class NumberDue { now, not_now };

/// What a command does to the number, after the flow moved and before anything is written. The facts belong into the
/// body of the event: {"ledger": {kind, series, organ, year, seq}} for a number given, {"number_void": true} for one
/// burnt, {} for neither.
/// Errors: invalid with faults at /fields/<word> (required, matter_word_unknown, matter_word_fixed) or /number
/// (matter_number_not_now, matter_number_kept, matter_number_malformed, those of ledger::bind).
Result<json::object> settle_number(Doing& doing, NumberDue due);

/// The fields a declaration's ledger names exist and are texts or choices.
void check_number_fields(const Kind& kind, DeclarationFaults& faults);

/// Matters and registers say the same: a sentence per fault.
std::vector<std::string> verify_numbers(db::Tx& tx, const Kinds& kinds);

/// The organs in whose name a unit acts: its own, and those it serves as their office.
std::vector<Id> organs_of(const identity::Directory& directory, Id unit);

}  // namespace zs::matter
