#pragma once
// Inside the kernel: a secretary writes down a leader's word (代录) or acts in his name (代办), on a mandate the leader
// gave. The leader's item stays on his desk and the word counts as his; both names stand with it.

#include <flow/moves.h>

namespace zs::flow {

/// The same matter looked at as the leader, by his secretary.
Situation seen_for_leader(const Situation& own, const Proxy& proxy);

/// Why the secretary may not do for the leader what the leader may do. Nothing for who acts himself.
std::optional<Error> mandate_fault(const Situation& situation, const Standing& standing, const Rule& rule,
                                   const Command& command);

/// How the secretary may do it for the leader the situation is seen for; nullopt: in no way.
std::optional<Through> through(const Situation& situation, const Standing& standing, const Rule& rule);

/// Leaders on whose desks the matter lies, or whose word the person wrote down in it.
std::vector<Handler> leaders_in(const State& state, Id person);

/// A word that a secretary wrote or gave for the leader, who has not said yet whether it is right.
struct Unconfirmed {
  const Visit* visit = nullptr;
  const Settlement* word = nullptr;
};
/// Newest first.
std::vector<Unconfirmed> unconfirmed(const State& state, Id leader);
/// K7: it is right, or these are the words (更正).
Result<void> confirm(Work& work);

/// Puts both names to a word, and to what was decided.
void sign_for_leader(const Situation& situation, const Standing& standing, const Proxy& proxy, Settlement& word);
void sign_for_leader(const Situation& situation, const Standing& standing, const Rule& rule, const Proxy& proxy,
                     Decision& decision);

}  // namespace zs::flow
