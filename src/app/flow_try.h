#pragma once
// A declaration tried out before it is used: simulated people, a simulated clock, the real conditions and deadlines.

#include <string>
#include <vector>

namespace zs::app {

/// Plays the acts on a matter of the declared kind and prints after each where it stands, who holds it, until when, and
/// what can be done. Without acts everybody agrees until it ends. An act is
///   `field = JSON`                     what the form says from now on
///   `after 3 hours`                    (minutes, hours, days) the clock goes on; what falls due meanwhile is told
///   `STEP VERB [to STEP] [direct|rerun]`  who holds the step does it
/// Returns 1 and says why when the declaration has faults or an act is refused.
int try_flow(const std::string& path, const std::vector<std::string>& acts);

}  // namespace zs::app
