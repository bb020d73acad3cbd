#pragma once
// Inside the kernel: the key `pauses` of a step (计时暂停). What the matter spends at the steps that are waited for is
// left out of the step's clock. Nobody stops a clock: when it stood still follows from when those steps were entered
// and left, so it is the same however often it is asked.

#include <flow/clocks.h>

namespace zs::flow {

namespace parsing {
struct Reader;
}

/// Reads the key; nullopt when there is none.
std::optional<Standstill> read_pauses(const parsing::Reader& step);

/// What cannot go together with it, once all steps are known. `path` is that of the step.
void check_pauses(const Definition& definition, const Step& step, const std::string& path, DeclarationFaults& faults);

/// Of a visit about to be entered: when its clock stood still since what its deadline is counted from. Back from a step
/// that was waited for, the clock goes on where it stood, with what was told already.
void leave_out_waits(const Reckoning& time, const State& state, const Step& step, Visit& visit);

/// In order, what overlaps or touches as one.
std::vector<Pause> merged(std::vector<Pause> pauses);

}  // namespace zs::flow
