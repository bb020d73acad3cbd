#pragma once
// Inside the kernel: signers who are added to a visit (加签) and taken off it (减签).

#include <flow/moves.h>

namespace zs::flow {

inline constexpr int most_added = 20;
inline constexpr int deepest_addition = 3;

const Slot* slot_of(const Visit& visit, int number);
/// Whether the voice was asked for by that one.
bool asked_by(const Slot& slot, int asking);
/// Whoever has the visit to sign, or has signed it; a word that was only asked for may be asked for again.
bool signs(const Visit& visit, Id person);
/// The number after all that were given in the visit.
int next_slot(const Visit& visit);
/// How the voices stand when these are asked no longer; against it when nobody is left.
Verdict verdict_without(const Step& step, const Visit& visit, const std::vector<int>& slots);
/// What was decided without them happens; else the next in order is asked, when nobody is being asked.
Result<void> go_on_without(Work& work, const Visit& visit, const Step& step, const std::vector<int>& gone,
                           const std::optional<Addition>& added);
/// How many signers the visit was given besides those it asked at first, and how deep they asked one another.
int added_to(const Visit& visit);
int depth_of(const Visit& visit, const Slot& slot);
/// The slot and, with it, those it asked that have not spoken.
std::vector<int> with_asked(const Visit& visit, int slot);

/// A voice that may be taken off.
struct Removable {
  const Visit* visit = nullptr;
  const Slot* slot = nullptr;
};
/// Not spoken yet, and added by the viewer, or untouched among several he sent it to or, for who directs the office, of
/// people who have left; somebody must be left to speak, and what is left may not decide against it.
std::vector<Removable> removable(const Situation& situation);

Result<void> add_signers(Work& work);
/// Earlier steps whose handler can be asked to answer a voice that goes back alone (只退本人一份); he is not among those
/// who sign here.
std::vector<const Visit*> answerable(const Situation& situation, const Standing& standing);
/// Who handled that step last.
Handler handler_of(const Situation& situation, const Visit& target);
/// The voice waits for an answer of the earlier step's handler; the others go on.
Result<void> return_voice(Work& work, const Visit& target);
Result<void> remove_signer(Work& work);
/// A word for who asked; when all he asked have spoken, he has it again.
Result<void> advise(Work& work);
/// Those waiting for this voice are asked now.
void ask_followers(Work& work, int visit, int slot);
/// The voice at `slot` is to be heard again: whoever was asked to speak after it waits again.
void let_followers_wait(Work& work, int visit, int slot);

}  // namespace zs::flow
