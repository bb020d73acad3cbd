#pragma once
// The way a matter has before it, as the office and its form stand today: which steps would come, whose they would be
// and why, and what nobody can know yet. A forecast for who is about to send it: nothing is decided by it, and it goes
// by the same rules that will decide. It leads forward only: where a return or a refusal would lead, its button says.

#include <flow/flow.h>

namespace zs::flow {

/// Which arm of which parallel part a step ahead stands in.
struct Lane {
  int fork = 0;  // node of the definition
  int arm = 0;
  bool operator==(const Lane&) const = default;
};

/// A step that lies ahead, or may.
struct StepAhead {
  std::string step, title, stage;
  Voices rule;  // of a step with several voices
  bool expected = true;  // it will come if nothing changes; otherwise what is still open must turn that way
  bool certain = true;                // it comes whatever the open fields will say
  bool next = false;                  // expected, and no step before it
  bool direct = false;                // a return (直送) leads here
  std::vector<Lane> lanes;            // parallel parts around it, outermost first
  std::vector<std::string> hangs_on;  // fields not filled in yet that decide whether it comes
  std::vector<std::string> unknown;   // fields not filled in yet that decide whose it will be
  /// Who would have it: one entry for each voice, with its candidates; empty: nobody may (二人经办).
  std::vector<std::vector<Chosen>> voices;
  Choose choose = Choose::none;  // one: whoever sends it there chooses among the candidates
  /// Who is not asked again because his earlier word stands; with nobody left the step is passed over: not expected.
  std::vector<Skip> skipped;
};

/// Every step ahead of all that stands open, in the order of the way; nothing when the matter has ended.
std::vector<StepAhead> preview(const Definition& definition, const State& state, const Context& context);

}  // namespace zs::flow
