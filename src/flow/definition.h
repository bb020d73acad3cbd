#pragma once
// The way a kind of matter goes through the office, as declared: steps in sequence and branches, flattened to one
// graph. Read once when declarations are loaded, then immutable. It knows no people and no fields: who, when and
// whether are texts of `expr`, answered by the Context of a command.

#include <base/declaration.h>
#include <base/json.h>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zs::flow {

/// Until when a handler may take back what he sent on (拿回).
enum class WithdrawUntil { never, unread, unprocessed };
enum class OpinionRule { none, optional, required };
/// What 不同意 does in a step with one signer.
enum class DisagreeRule { absent, end, send_back, go_on };
/// Where a signer who was added (加签) speaks: before who asked him, after him, or as one more voice beside the others.
enum class Placing { before, after, parallel };
/// Who gets a step that nobody fits.
enum class EmptyRule { fallback, starter, previous };

/// Whose words a step waits for. one: a single handler. all, any, percent: 会签, decided by votes. heard: everybody
/// speaks and nobody is outvoted (会商, 传阅, 联合办理).
enum class VoiceRule { one, all, any, percent, heard };
enum class VoiceOrder { together, one_by_one };
/// early: as soon as the votes left cannot change the result.
enum class VoiceFinish { early, all_heard };
struct Voices {
  VoiceRule rule = VoiceRule::one;
  int percent = 0;  // of all who are asked
  VoiceOrder order = VoiceOrder::together;
  VoiceFinish finish = VoiceFinish::early;
  std::vector<std::string> over;  // fields that list whom to ask; all empty: the step is passed over
  bool lead = false;              // the first is 主办, the others 协办: he finishes when they have
  bool reading = false;           // 传阅: they read, with or without a word
  bool abstain = false;           // 弃权 may be said
  bool many() const { return rule != VoiceRule::one; }
};

struct Step {
  std::string name;                  // "review"
  std::string title;                 // "部门审核"; the name when the declaration has none
  std::string stage;                 // coarser word of the office, may be empty
  std::string by;                    // assignee rule: "unit_head(of: starter)"
  std::string when;                  // condition; empty: always
  std::vector<std::string> back_to;  // earlier steps it may be sent back to
  std::vector<std::string> needs;    // fields that must be filled to go forward
  std::vector<std::string> writes;   // fields its handler may change
  std::vector<std::string> not_same_as;  // who settled one of these steps never handles this one (二人经办)
  std::vector<std::string> freezes;  // fields its completion vouches for: what was signed
  std::vector<std::pair<std::string, std::string>> sets;  // fields its completion fills: name and expression
  std::string check;                 // hook or condition that must hold to go forward
  std::string due;
  std::vector<std::string> remind;          // levels, earliest first
  std::string remind_also;                  // people rule: who hears every reminder besides the handlers
  std::string agree_label, disagree_label;  // words on the buttons; empty: the usual ones
  OpinionRule opinion = OpinionRule::optional;
  WithdrawUntil withdraw = WithdrawUntil::unprocessed;
  DisagreeRule disagree = DisagreeRule::absent;
  EmptyRule empty = EmptyRule::fallback;
  bool pool = false;       // several candidates: one claims; otherwise the sender chooses one of them
  bool circulate = false;  // its handler may send the matter to others for reading
  bool must = false;       // 必办: no way to the end goes around it
  std::vector<Placing> add_signer;  // how its handler may add signers (加签); empty: not at all
  Voices voices;
  /// Steps of the starter are submitted, all others agreed to.
  bool of_starter() const { return by == "starter"; }
  /// Somebody answers for the matter here (签发, 必办): never done for him by a clock, a skip or a fast lane.
  bool vouches() const { return must || !freezes.empty(); }
};

/// One way out of a branch; the first whose condition holds is taken.
struct Arm {
  std::string when;  // empty: otherwise
  int target = -1;   // node; -1: the end
};

enum class Gate { step, branch, fork, join };
/// A place in the graph: a step; a branch that chooses an arm; a fork that takes every arm whose condition holds, and
/// the join that waits for them.
struct Node {
  int step = -1;          // index into `steps`; -1: not a step
  std::vector<Arm> arms;  // of a branch or fork
  int next = -1;          // after the step or join, or when no arm of a branch holds; -1: the end
  Gate gate = Gate::step;
  int join = -1;           // of a fork
  std::vector<int> forks;  // the forks it stands inside, outermost first
};

struct Definition {
  std::string kind;
  int version = 0;
  std::vector<Step> steps;  // in the order of the declaration
  std::vector<Node> nodes;  // nodes[0] is the first step

  const Step* find(std::string_view step) const;
  int node_of(std::string_view step) const;  // -1: unknown
  /// How many-eth step of the declaration it is: none leads forward to one before it. An unknown one stands last.
  std::size_t place_of(std::string_view step) const;
};

/// Reads the `"flow": […]` array of a declaration. All faults are added, with paths below `path` ("/flow"); the
/// definition is returned only when there is none.
/// An entry is
/// a step {step,title,stage,by,when,not_same_as,back_to,needs,writes,check,due,remind,remind_also,opinion,withdraw,
/// disagree,pool,circulate,must,empty,add_signer,agree_label,disagree_label,freezes,sets};
/// several voices: the same with `each` for `step`, and rule ("all", "any", "heard", "60%"), order, finish, over, lead,
/// abstain; `read` for `step` when they only read;
/// a branch {"branch": [{when, "steps": […]}, …]} whose last arm may omit `when`;
/// a parallel part {"parallel": [{when, "steps": […]}, …]}: every arm whose condition holds, joined again after it.
/// Expressions are only looked at for being there: who knows the types compiles them (`expressions`).
std::optional<Definition> parse(std::string_view kind, int version, const json::value& flow, std::string_view path,
                                DeclarationFaults& faults);

enum class ExpressionUse { people, condition, check, due, remind };
struct Expression {
  ExpressionUse use;
  std::string text;
  std::string path;  // in the declaration
};
/// Every expression of a `"flow"` array, in order, for compiling where fields and functions are known.
std::vector<Expression> expressions(const json::value& flow, std::string_view path);

}  // namespace zs::flow
