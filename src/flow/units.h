#pragma once
// Inside the kernel: joint handling by units (联合办理). A step that `opens` gives each unit a matter of its own; here the
// unit's voice is away until a letter says how that matter ended. Two matters are never locked together: whatever one
// has to tell the other goes by letter, and a letter that comes too late changes nothing.

#include <flow/moves.h>

namespace zs::flow {

/// `join`: a unit's matter has ended. `call_off`: the matter that opened this one needs it no longer.
bool is_letter(Verb verb);

/// Whether the voice is being worked on in the unit's own matter.
bool standing_away(const Slot& slot);

/// Whether the lead may close the step while units still work on theirs; these are called off then.
bool may_finish_first(const Step& step);

/// The voices of a visit just made are the units'; all but the lead go away into matters of their own.
void open_for_units(const Context& context, const std::vector<Id>& units, Visit& visit);

/// What a letter does. Never refused for coming late: then nothing happens. Errors: those of going on, when the last
/// unit's word moves the matter.
Result<Decision> read_letter(const Situation& situation, const Command& command);

}  // namespace zs::flow
