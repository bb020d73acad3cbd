#pragma once
// Inside the kernel: taking back what was sent for reading.

#include <flow/moves.h>

namespace zs::flow {

/// What that person sent round and has not taken back yet.
std::vector<const Reading*> recallable(const State& state, Id by);
/// Those and what their readers passed on.
void recall_readings(Work& work, const std::vector<const Reading*>& readings);
Result<void> recall(Work& work);

}  // namespace zs::flow
