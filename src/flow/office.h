#pragma once
// Inside the kernel: what the office does to a matter, whoever holds it.

#include <flow/moves.h>

namespace zs::flow {

/// Puts the matter aside (挂起): its clocks stand still.
Result<void> suspend(Work& work);
/// Takes it up again where it stood; every moment still to come moves on by the time it stood still.
Result<void> resume(Work& work);

/// Gives an open item to another person (改派): of a pool all candidates make way for him. The step's clock runs on.
/// Errors: flow_people_not_offered, flow_person_not_active, flow_nobody_new, flow_second_person.
Result<void> reassign(Work& work);

/// Moves the matter to one step, or to several arms of one parallel part (调度): everything open is void. Into an arm a
/// fork of its own is opened that waits for exactly the arms moved into. With a work item named only its own token
/// moves, inside its arm. Errors: flow_jump_targets, flow_jump_here, flow_jump_outside, flow_jump_unconfirmed,
/// flow_second_person, flow_people_not_offered.
Result<void> jump(Work& work);
/// Where the office may move it, and who gets it there.
std::vector<Route> jump_routes(const Situation& situation);

}  // namespace zs::flow
