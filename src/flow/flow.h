#pragma once
// How a matter moves: a pure kernel. `decide` says what a command does or why not; `apply` folds what happened into the
// state. No clock, no database, no random: everything nondeterministic arrives in the Context and is recorded in the
// event, so folding the events of a matter gives its stored state byte for byte.

#include <base/error.h>
#include <base/id.h>
#include <base/json.h>
#include <expr/expr.h>

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zs::flow {

// ── Definition ──────────────────────────────────────────────────────────────────────────────────────────────────────

/// How far a handler may take back what he sent on (拿回): decisions in design/flow.md 7: unprocessed for approvals.
enum class WithdrawUntil { never, unread, unprocessed };
enum class OpinionRule { none, optional, required };
/// What 不同意 does in a step with one signer.
enum class DisagreeRule { absent, end, send_back, go_on };

struct Step {
  std::string name;    // "review"
  std::string title;   // "部门审核"
  std::string stage;   // coarser word of the office, may be empty
  std::string by;      // assignee rule in expr: "unit_head(of: starter)"
  std::string when;    // condition; empty: always
  std::vector<std::string> back_to;  // steps it may be sent back to
  std::vector<std::string> needs;    // fields that must be filled to leave it
  std::vector<std::string> writes;   // fields its handler may change
  std::string check;                 // named condition, must hold to leave
  std::string due, remind;
  OpinionRule opinion = OpinionRule::optional;
  WithdrawUntil withdraw = WithdrawUntil::unprocessed;
  DisagreeRule disagree = DisagreeRule::absent;
  bool pool = false;  // several candidates: one claims
  std::vector<struct Branch> branches;  // not empty: this entry is a branch, not a step
};

struct Branch {
  std::string when;  // empty: otherwise
  std::vector<Step> steps;
};

/// A flow as declared, checked and flattened to a graph. Immutable.
struct Definition {
  std::string kind;
  int version = 0;
  std::vector<Step> steps;
};

}  // namespace zs::flow
