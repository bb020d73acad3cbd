#pragma once
// Who may do what when: one table, verb × life × role. `decide` and `available` both read it, so a button and the rule
// behind it cannot differ.

#include <flow/flow.h>

#include <chrono>
#include <span>

namespace zs::flow {

/// Why somebody may act. Bits, because one person can be several.
namespace role {
inline constexpr unsigned starter = 1;    // whose matter it is
inline constexpr unsigned holder = 2;     // has the open item to himself: sole or claimed
inline constexpr unsigned candidate = 4;  // one of several who may claim
inline constexpr unsigned earlier = 8;    // settled a visit that still counts
inline constexpr unsigned system = 16;    // a timer
}  // namespace role

/// One command seen against one state.
struct Situation {
  const Definition& definition;
  const State& state;
  const Context& context;
  Handler viewer;
};

/// What the viewer has to do with the open visit.
struct Standing {
  unsigned roles = 0;
  const Visit* visit = nullptr;    // the open one
  const Slot* slot = nullptr;      // holder, candidate: his
  const Item* item = nullptr;      // holder, candidate: his
  const Step* step = nullptr;      // of the open visit, or the first one of a draft
  const Visit* settled = nullptr;  // earlier: the last visit he settled
};
Standing standing(const Situation& situation);

/// Whether the step or the moment forbids what the role would permit. `permits` is about the step: its refusal is
/// flow_verb_not_allowed; `hinders` is about what happened meanwhile and says so.
using Permits = bool (*)(const Situation&, const Standing&);
using Hinders = std::optional<Error> (*)(const Situation&, const Standing&);

/// How the opinion is asked for: by the step, or always the same.
enum class OpinionUse { of_step, none, optional, required };

struct Rule {
  Verb verb;
  Life life;
  unsigned roles;
  Permits permits;
  Hinders hinders;
  OpinionUse opinion;
  std::string_view label;
  bool on_item;  // acts on the viewer's own open item
};

/// In the order of the buttons.
std::span<const Rule> rules();

/// The rule under which the viewer may use the verb; nullptr and why not: flow_not_responsible, flow_verb_not_allowed.
struct Licence {
  const Rule* rule = nullptr;
  const ErrorKind* refusal = nullptr;
};
Licence licence(const Situation& situation, const Standing& standing, Verb verb);

OpinionRule opinion_rule(const Rule& rule, const Standing& standing);

/// Steps a visit may be sent back to: declared, and on its causal chain. Nearest first.
std::vector<const Visit*> send_back_targets(const Situation& situation, const Visit& visit, const Step& step);

inline constexpr int most_transfers = 5;
inline constexpr std::chrono::minutes urge_interval{30};

}  // namespace zs::flow
