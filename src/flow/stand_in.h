#pragma once
// Inside the kernel: who acts for somebody who has given his work away (委托) or is absent (AB 角). Followed once, when
// people are found for a step: who stands in never hands it on by his own delegation, so no ring can form.

#include <flow/moves.h>

namespace zs::flow {

/// Puts those who stand in where their principals were found. Who is asked there himself keeps his one voice and is
/// noted as standing in too (兼代); nobody stands in at a step he is kept apart from, or at the starter's own step.
void let_stand_in(const Situation& situation, const Step& step, const std::vector<Id>& apart,
                  std::vector<std::vector<Chosen>>& voices);
/// The same with the ballots: a voice that gives way goes with its own.
void let_stand_in(const Situation& situation, const Step& step, const std::vector<Id>& apart, Found& found);

/// The same for one person chosen by hand, in a visit where `taken` sign already.
Chosen stand_in_for(const Situation& situation, const Step& step, Chosen chosen, const Visit* visit);

/// Beside each who holds it in his own name, whoever assists him: both see it, whoever is first settles it.
void let_assist(const Situation& situation, const Step& step, Visit& visit);
/// What goes to those who are only kept informed, to read; empty: to nobody.
std::vector<Reading> informed(const Situation& situation, const Step& step, const State& now, const Visit& visit);

/// Whether whoever holds it for another may still do so.
bool still_stands(const Context& context, const Item& item);

/// What lies on a desk goes to who stands in (entrust) or back to whose it is when that is over (hand_back). Nothing
/// happens when the line is gone, nobody stands in, he has begun an opinion, or it still holds.
Result<Decision> change_desk(const Situation& situation, const Command& command);

}  // namespace zs::flow
