#pragma once
// What the completion of a step brings with it, whoever spoke last: fields it sets, what it vouches for, whether a
// number is due, whether something is sent. A step with several voices is completed by the last of them.

#include <matter/record.h>

#include <string>
#include <string_view>

namespace zs::matter {

/// Whether the decision takes the matter forward out of the step: its one handler agreed, or its last voice.
bool completes(const flow::Decision& decision, std::string_view step);

/// Lays the declared values (`"sets"`) over the fields of what is being done; whether that changed any. A value that
/// comes out as nothing leaves its field as it is.
bool set_fields_of(Doing& doing, const flow::Decision& decision);
/// The fields as they will be once the steps that stand open are completed: what they set, as far as everything it is
/// made from is known already.
json::object fields_foreseen(const Situation& at, const Matter& matter);

/// What whoever handles the step finds in its cells that are empty yet (`"fills"`); he may write over it, and nothing
/// of it is kept before he sends it.
json::object filled_at(const Kind& kind, std::string_view step, const expr::Environment& seen);
/// The same of the first step, of a matter the caller has not begun yet and that has these fields.
json::object filled_at_beginning(const Services& services, const api::Call& call, const Kind& kind,
                                 const json::object& fields);

/// Whether the act would carry on a text that was changed after it was signed; told to people. Source: L080.
std::optional<Error> changed_after_signing(const Doing& doing, const flow::Decision& decision);
/// The same of a step that is about to be left, whoever leaves it.
std::optional<Error> changed_before(const Doing& doing, const flow::Step& leaving);

/// Reads and compiles `"sets"` and `"fills"` of all steps, and looks at the fields `"freezes"` names.
void compile_completion(Kind& kind, const expr::Schema& schema, DeclarationFaults& faults);

}  // namespace zs::matter
