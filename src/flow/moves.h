#pragma once
// Inside the kernel: where a token goes next, who is found there, and the primitives that move it.

#include <flow/legality.h>

namespace zs::flow {

/// One change, in place.
void fold(State& state, const Change& change);

/// People of a step after the empty policy; never nobody.
struct Found {
  std::vector<Chosen> people;
  Choose choose = Choose::none;
};

/// Where a token would go.
struct Destination {
  const Step* step = nullptr;  // nullptr: the end
  Cause cause = Cause::forward;
  Found found;
  int parent = 0;  // 0: the visit that is left
  std::vector<Frame> frames;
};

/// After `visit` is settled by `acting`; a null visit is that of a draft. Errors: flow_too_many_steps.
Result<Destination> forward_destination(const Situation& situation, const Visit* visit, const Step& step,
                                        const Handler& acting);

/// Back to an earlier visit of the chain.
Destination back_destination(const Situation& situation, const Visit& visit, const Visit& target, Mode mode,
                             const Handler& acting);

/// Nodes from `node` on, conditions as they stand; -1: the end. Errors: flow_too_many_steps.
Result<int> next_step(const Definition& definition, const Context& context, int node);

inline constexpr int most_automatic_steps = 1000;

/// A command being carried out: the state so far and what was done to it.
struct Work {
  const Situation& situation;
  const Standing& standing;
  const Command& command;
  State state;
  std::vector<Change> changes;
  Handler acting;

  void emit(Change change);
};

/// K1. `people` are who gets it.
void enter(Work& work, const Destination& to, std::vector<Chosen> people, int from);
/// K2.
void settle(Work& work, Outcome outcome);
/// K3 without the way on.
void leave(Work& work);
/// The final state.
void end(Work& work, Life life);

/// Whether the person acted in this matter before, so that an older line of 已办 gives way.
bool acted_before(const State& state, Id person);

}  // namespace zs::flow
