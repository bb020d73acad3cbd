#pragma once
// Inside the kernel: what is urgent goes ahead, and what was passed over is made up afterwards (先办后补).

#include <flow/moves.h>

namespace zs::flow {

/// A step the matter may go to at once, and those it passes over on the way there.
struct FastWay {
  const Step* target = nullptr;
  std::vector<const Step*> passed;
};
/// Nearest first: only steps that declare `may_owe` are passed over, as the conditions stand, and no parallel part.
std::vector<FastWay> fast_ways(const Situation& situation, const Step& from);

/// Whether steps that were passed over are still to be made up; `but`: a visit that does not count.
bool owes(const State& state, int but = 0);

/// K2 and K3 of his own step, K1 of the target and, beside the way, of each step passed over.
/// Errors: flow_expedite_not_offered, flow_people_not_offered, flow_second_person.
Result<void> expedite(Work& work);

void shape_expedite(const Situation& situation, const Standing& s, Action& action);

}  // namespace zs::flow
