#pragma once
// Questions kept in a register (题库), of which a quiz draws its own by lot.

#include <matter/record.h>
#include <matter/survey_kind.h>

#include <string>

namespace zs::matter {

class Kinds;

/// `"question_bank": "question"`: each matter of the kind holds one question in that text, with its right answer.
void check_question_bank(const Kind& kind, DeclarationFaults& faults);
/// Whether the register a quiz draws from is a bank, and can be narrowed so.
void check_survey_bank(const Kind& kind, const Kinds& kinds, DeclarationFaults& faults);

/// What a matter of a bank holds is read when a step is left. Errors: invalid (each faulty line, at its field;
/// bank_one_question where it is none, several, or one without a right answer).
Result<api::Nothing> check_bank_question(const Doing& doing);

/// The questions a quiz draws, one below the other; `told` says of how many, by which seed and which ones. Nothing
/// where it draws none. Errors: survey_bank_small.
Result<std::string> drawn_questions(const Surveying& surveying, const Doing& doing, json::object& told);

}  // namespace zs::matter
