#pragma once
// Nothing without an answer: what became of a matter stands in a field of it (`"outcome": "result"`), without which it
// does not close, and whoever asked for it is told.

#include <matter/record.h>
#include <matter/telling.h>

#include <optional>
#include <string>

namespace zs::matter {

/// Whether there is such a field and somebody may fill it.
void check_outcome(const Kind& kind, DeclarationFaults& faults);

/// The decision would close the matter and nothing says what became of it. The office may still terminate it, with a
/// reason; one that is not approved has the word of who refused it.
std::optional<FieldFault> outcome_missing(const Doing& doing, const flow::Decision& decision);

/// What became of it, in words; empty: nothing yet, or it is hidden from the person.
std::string outcome_words(const Kind& kind, const Matter& matter, Id person, const Reader& reader);

/// It has ended: whoever wrote the words it was started from, and those whose matter it arises from, hear what became
/// of it.
void tell_who_asked(const telling::News& t, const flow::Ended& ended);

}  // namespace zs::matter
