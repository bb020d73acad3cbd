#pragma once
// Inside the kernel: joint handling by units (联合办理). A step that `opens` gives each unit a matter of its own; here the
// unit's voice is away until a letter says how that matter ended. Two matters are never locked together: whatever one
// has to tell the other goes by letter, and a letter that comes too late changes nothing.

#include <flow/moves.h>

namespace zs::flow {

/// `join`: a unit's matter has ended. `take_back`: and has its word back. `call_off`: the matter that opened this one
/// needs it no longer. `reopen`: the word is sent back, for a new one. `suspend`, `resume` and `urge` of the whole
/// reach its units the same way.
bool is_letter(Verb verb);
bool is_letter(const Command& command);

/// Whether the voice is being worked on in the unit's own matter.
bool standing_away(const Slot& slot);
/// Whether the word came from the unit's own matter.
bool answered_in_its_matter(const Settlement& voice);

/// Whether the lead may close the step while units still work on theirs; these are called off then.
bool may_finish_first(const Step& step);

/// The voices of a visit just made are the units'; all but the lead go away into matters of their own.
void open_for_units(const Context& context, const std::vector<Id>& units, Visit& visit);

/// What a letter does. Never refused for coming late: then nothing happens. Errors: flow_suspended for the word of a
/// unit, which waits; those of going on, when the last unit's word moves the matter.
Result<Decision> read_letter(const Situation& situation, const Command& command);

/// What another matter that it is linked to wrote into this one: no token moves. With `to_steps` one that had closed is
/// opened again at the first of them it had come to, with whoever handled it there; of one that runs nothing.
/// Errors: flow_not_responsible.
Result<Decision> reach(const Situation& situation, const Command& command);

/// A unit's voice to which something may be done.
struct UnitVoice {
  const Visit* visit = nullptr;
  int slot = 0;
  Department department;
  Handler who;  // has it or has spoken
};
/// Steps whose units the viewer directs: he leads, he sent it to them, or he directs the office.
std::vector<const Visit*> units_directed(const Situation& situation);
/// Of these, who has not spoken and can be done without; who has spoken.
std::vector<UnitVoice> units_removable(const Situation& situation);
std::vector<UnitVoice> units_heard(const Situation& situation);

Result<void> add_units(Work& work);
Result<void> remove_unit(Work& work);
Result<void> redo(Work& work);
/// The word counts no longer: the unit has it in its own matter again.
void have_again_in_its_matter(Work& work, const UnitVoice& voice, const Handler& acting);
/// What the buttons choose from.
void shape_units(const Situation& situation, const Rule& rule, Action& action);

}  // namespace zs::flow
