#pragma once
// Inside the kernel: where a token goes next, who is found there, and the primitives that move it.

#include <flow/legality.h>

namespace zs::flow {

/// One change, in place.
void fold(State& state, const Change& change);

/// People of a step after the empty policy; nobody only where a second person is wanted and there is none. `voices`
/// only for a step with several.
struct Found {
  std::vector<Chosen> people;
  Choose choose = Choose::none;
  std::vector<std::vector<Chosen>> voices;
  std::vector<Ballot> ballots;  // of each voice
  bool instead = false;         // by the empty policy
  std::vector<Id> units;  // of the voices, where units are asked
};

/// Whom the rule of a step finds, and its empty policy; and who handled it before, as long as he is there.
Found found_for(const Situation& situation, const Step& step, const Facts& facts);
Found found_again(const Situation& situation, const Step& step, const Handler& handler, const Wording& reason,
                  const Facts& facts);

/// The voices of these units at a step that opens matters for them; nobody where one of them must not handle it.
Found found_for_units(const Situation& situation, const Step& step, const Facts& facts, const std::vector<Id>& units);

/// Where a token would go.
struct Destination {
  const Step* step = nullptr;
  Cause cause = Cause::forward;
  Found found;
  int parent = 0;  // 0: the visit that is left
  std::vector<Frame> frames;
  Scope scope;
  bool owed = false;  // beside the way, to be made up
  std::vector<Fork> forks{};  // opened anew for it, with its arm alone: it lies behind their join
};

/// A word being given just now; `leap` says at which step.
struct Word {
  Handler by;
  Outcome outcome = Outcome::agree;
  std::string step{};
};

/// What follows when a token leaves its step: the forks as they stand afterwards, the steps that are entered. Neither
/// of both and no end: it waits at a join for the other arms.
struct Leap {
  std::vector<Fork> forks;
  std::vector<Destination> to;
  std::vector<Skip> skips;  // who is not asked again on the way; act 0: he agrees just now
  bool ends = false;
};

/// What a people rule may ask for when `step` is handled by `acting`.
Facts facts_of(const Situation& situation, const Handler& acting, const Step& step);

/// After `visit` is settled with that word; a null visit is that of a draft. Errors: flow_too_many_steps,
/// flow_second_person.
Result<Leap> leap(const Situation& situation, const Visit* visit, const Step& step, Word said);

/// The step entered out of the order, with whoever is found for it. Errors: flow_second_person.
Result<Destination> destination(const Situation& situation, const Step& step, const Facts& facts);

/// Back to an earlier visit of the chain.
Destination back_destination(const Situation& situation, const Visit& visit, const Visit& target, Mode mode,
                             const Handler& acting);
/// A step somebody is sent to by the office (调度): whoever its rule finds, whoever held what came before.
Destination ordered_destination(const Situation& situation, const Step& step, const Scope& scope,
                                const Handler& acting);
/// Whether a direct return (直送) to `target` can come back to `visit`: not when other arms were given up for it.
bool may_return_directly(const Visit& visit, const Visit& target);

/// The next place where something happens from `node` on (a step that is wanted, a fork, a join), conditions as they
/// stand; -1: the end. Errors: flow_too_many_steps.
Result<int> next_stop(const Definition& definition, const Context& context, int node);

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

/// K1. `people` are who gets it; empty for a step with several voices.
void enter(Work& work, const Destination& to, std::vector<Chosen> people, int from);
/// K4 on what stands open beside the way back, then K1 there; `from` is the visit that sends it back.
void enter_back(Work& work, const Destination& to, std::vector<Chosen> people, const Visit& from);
/// The first visit of a draft: no work item ever stood for it.
int open_first_visit(Work& work);
/// K2.
void settle(Work& work, Outcome outcome);
/// K3 without the way on.
void leave(Work& work);
/// A way on with the people who get it; known before anything is written.
struct Ahead {
  Leap leap;
  std::vector<std::vector<Chosen>> people;  // of each destination
};
/// Of those the sender named; with nobody named, the first found.
Result<std::vector<std::vector<Chosen>>> pick_all(const std::vector<Destination>& to,
                                                  const std::vector<Handler>& wanted);
Result<Ahead> look_ahead(const Situation& situation, const Visit* visit, const Step& step, const Word& said,
                         const Command& command);
/// K1 wherever the settled visit leads.
void follow(Work& work, const Ahead& ahead, int from);
/// K4: every open visit, and every fork, inside the scope. An empty scope: all.
void cancel_inside(Work& work, const Scope& scope, CancelReason reason);
/// K4: the voices of the visit that have not been heard.
void drop_unheard(Work& work, const Visit& visit, CancelReason reason);
/// The final state; what is still open in other arms is cancelled.
void end(Work& work, Life life);

/// K2 of one voice of several, then the rule of the step.
Result<void> hear_voice(Work& work, Outcome outcome);

/// Carries the verb out; every precondition but the verb's own has been met.
Result<void> perform(Work& work, const Rule& rule);

/// A timer after the deadline of a step: does what the step says for it (lapse.cpp). Nothing on a visit that is over.
Result<Decision> lapse(const Situation& situation, const Command& command);
/// The same for who claimed a step and left it lying.
Result<Decision> release(const Situation& situation, const Command& command);
/// What was published: `command.people` get it to read too, those aside who have had it; and its end, when whoever has
/// not read it does no longer have to: at the step of `command.visit`, or (0) beside the flow.
Result<Decision> widen(const Situation& situation, const Command& command);
Result<Decision> expire(const Situation& situation, const Command& command);

/// Who handled the step himself, whatever signers were added to it; a voice that lapsed only when there is no other.
const Settlement& own_voice(const Visit& visit);

/// The next voice in order is asked, or the next group, when nobody is being asked any more.
void ask_next(Work& work, int visit, VoiceOrder order);

/// Whether the step is kept apart from what the person did in this matter (`not_same_as`).
bool kept_apart_from(const State& state, const Step& step, Id person);

/// Whether the person acted in this matter before, so that an older line of 已办 gives way; also when he may have, in a
/// visit that was cancelled and is not in the state any more.
bool acted_before(const State& state, Id person);

/// How the voices of a step stand: undecided, or decided one way. Pure integers.
enum class Verdict { open, pass, fail, tie };
/// Votes: a voice has one unless the step weighs them.
struct Tally {
  int agreed = 0, disagreed = 0, abstained = 0, unheard = 0;
  int lapsed = 0;  // asked and silent: for nothing, against nothing
  bool vetoed = false;        // one who may veto has disagreed
  bool may_be_vetoed = false;  // one who may has not spoken
};
Tally tally(const Visit& visit);
Verdict verdict(const Voices& voices, const Tally& votes);
/// Where a verdict against the matter, or one that stands even, leads; go_on: the way on.
DisagreeRule way_of(const Situation& situation, const Visit& visit, const Step& step, Verdict verdict);
/// How they will stand when this slot has spoken too.
Verdict verdict_with(const Step& step, const Visit& visit, const Slot& slot, Outcome outcome);

}  // namespace zs::flow
