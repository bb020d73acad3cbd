#pragma once
// Steps that were passed over (先办后补、调度): nobody does it without saying who let him, and it is entered by itself.

#include <matter/record.h>

#include <string>
#include <vector>

namespace zs::matter {

/// What an act passed over, known before it is recorded.
struct Overridden {
  KindPtr kind;  // that it is entered as; null: nothing is entered
  std::vector<std::string> steps;
};

/// Whether what is being done is to be entered, and that somebody else is named who let it pass (`doing.let_by`).
/// Errors: invalid at /args/authoriser.
Result<Overridden> look_for_override(const Doing& doing, const flow::Command& command, const flow::Decision& decision);

/// Starts the entry in the name of who did it, linked to the matter; called once that is recorded.
/// Errors: invalid.
Result<api::Nothing> enter_override(Doing& doing, const flow::Command& command, const Overridden& passed);

/// Whether whoever does this is asked who let him.
bool asks_authoriser(const Kinds& kinds, flow::Verb verb);

}  // namespace zs::matter
