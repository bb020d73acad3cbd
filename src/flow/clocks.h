#pragma once
// Inside the kernel: the clock of a visit. What its step declares, pushed on by every pause; counted anew when the
// office's calendar becomes another one.

#include <flow/legality.h>

namespace zs::flow {

/// What comes after the pause is later by it; what had passed before stays where it was: late is late.
/// `by_clock`: a deadline counted so keeps what is left of it on the clock, any other what is left of office time.
void push_on(const Reckoning& time, Clock& clock, const Pause& pause, bool by_clock);
/// Whether the step counts its deadline by the clock.
bool counts_by_clock(const Reckoning& time, const Step& step, const Visit& visit);

/// As the step counts it from when it was entered, with the pauses the visit had; empty without a deadline.
Clock clock_of(const Reckoning& time, const Step& step, const Visit& visit);

/// Another calendar (`Context::former` is the one before): what is still to come of every open visit is counted by the
/// new one. A deadline that is not what the former calendar gives was set some other way, and stays; so does what has
/// passed, and nothing is moved into the past. Put aside, the clock stands where it stood.
Result<Decision> recount(const Situation& situation);

}  // namespace zs::flow
