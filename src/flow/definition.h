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

/// Until when a handler may take back what he sent on (拿回): until the next has opened it, claimed it, begun it; or
/// until it comes to a later step, whoever has handled it on the way.
enum class WithdrawUntil { never, unread, unclaimed, unprocessed, step };
enum class OpinionRule { none, optional, required };
/// What 不同意 does in a step with one signer.
enum class DisagreeRule { absent, end, send_back, go_on };
/// Where a signer who was added (加签) speaks: before who asked him, after him, or as one more voice beside the others.
enum class Placing { before, after, parallel };
/// Who gets a step that nobody fits.
enum class EmptyRule { fallback, starter, previous };

/// What happens when a step is still not done at a moment after its deadline (超时). escalate: others watch it (督办);
/// hand_over: somebody else has it; go_on: it leaves without a word, which is no consent.
/// expire: never declared, it comes by itself when what is read is over.
enum class LateAct { remind, escalate, hand_over, send_back, go_on, terminate, expire };
struct LateLevel {
  std::string after;  // "2 working_days"; empty: at the deadline
  LateAct act = LateAct::remind;
  std::string to;    // people rule of escalate and hand_over; empty: the superior of who has it
  std::string step;  // of send_back
};

/// When the clock of a step stands still (计时暂停): while the matter is at one of these other steps.
struct Standstill {
  std::vector<std::string> during;  // "while"
  std::string basis;                // the rule it rests on, as people are told
  std::string longest;              // each time at most so long; empty: however long
};

/// Whose words a step waits for. one: a single handler. all, any, percent, count, weight: 会签, decided by votes.
/// heard: everybody speaks and nobody is outvoted (会商, 传阅, 联合办理).
enum class VoiceRule { one, all, any, percent, heard, count, weight };
/// groups: one group after another, the members of each together (分组会签).
enum class VoiceOrder { together, one_by_one, groups };
/// Of what a percentage is taken: of all who are asked, or of the votes for and against alone.
enum class ShareOf { asked, cast };
/// Whose disagreement decides by itself (一票否决).
enum class Veto { none, any, lead, named };
/// What a return of one voice does: it goes back for all, only his own voice does, or he says which.
enum class Returns { for_all, own_voice, either };
/// When somebody who has said it already is not asked again (相同处理人): after who handled the step right before, or
/// after whoever agreed at any step before.
enum class SkipSame { never, adjacent, any_earlier };
/// Who has more than one vote.
struct Weight {
  std::string of;  // people rule
  int is = 1;
};
/// early: as soon as the votes left cannot change the result.
enum class VoiceFinish { early, all_heard };
struct Voices {
  VoiceRule rule = VoiceRule::one;
  int percent = 0;
  ShareOf share_of = ShareOf::asked;
  int at_least = 0;              // count: agreeing voices; weight: their votes. Fewer asked: all of them
  std::vector<Weight> weights;   // everybody else has one vote
  Veto veto = Veto::none;
  std::string veto_of;           // people rule, with Veto::named
  Returns returns = Returns::for_all;
  bool each_post = false;        // who holds two posts is asked under each; otherwise a person is asked once
  DisagreeRule tie = DisagreeRule::absent;  // as many votes for as against; absent: the rule decides as ever
  VoiceOrder order = VoiceOrder::together;
  VoiceFinish finish = VoiceFinish::early;
  std::vector<std::string> over;  // fields that list whom to ask; all empty: the step is passed over
  std::vector<std::string> then;  // people rules of the second group and on; with `over` each field is a group
  bool lead = false;              // the first is 主办, the others 协办: he finishes when they have
  bool reading = false;           // 传阅: they read, with or without a word
  bool abstain = false;           // 弃权 may be said
  bool many() const { return rule != VoiceRule::one; }
};

/// What the handler of a step may do to the way of this one matter (自由流): put further steps into it.
struct Freedom {
  int most = 0;       // steps put in that may stand at a time; 0: none
  std::string among;  // people rule: who may be named; empty: anybody in office
  std::string until;  // the step they stand before, so that none follows it; empty: anywhere ahead
};

/// Joint handling (联合办理): each unit asked is given a matter of its own, which comes to the unit's word; the lead (主办)
/// works in this one.
struct Opening {
  std::string kind;                                         // of the matter each unit gets
  std::vector<std::pair<std::string, std::string>> fields;  // its fields, and what of this matter fills them
  bool may_finish_first = false;  // the lead may close the step before every helper has answered
};

struct Step {
  std::string name;                  // "review"
  std::string title;                 // "部门审核"; the name when the declaration has none
  std::string stage;                 // coarser word of the office, may be empty
  std::string content;               // what is done there (核心内容), in a sentence; may be empty
  std::string by;                    // assignee rule: "unit_head(of: starter)"
  std::string when;                  // condition; empty: always
  std::vector<std::string> back_to;  // earlier steps it may be sent back to
  std::vector<std::string> needs;    // fields that must be filled to go forward
  std::vector<std::string> writes;   // fields its handler may change
  std::vector<std::string> not_same_as;  // who settled one of these steps never handles this one (二人经办)
  std::vector<std::string> freezes;  // fields its completion vouches for: what was signed
  std::vector<std::pair<std::string, std::string>> sets;  // fields its completion fills: name and expression
  std::vector<std::pair<std::string, std::string>> fills;  // what its handler finds in empty fields
  std::string check;                 // hook or condition that must hold to go forward
  std::string due;
  std::vector<std::string> remind;          // levels, earliest first
  std::string remind_also;                  // people rule: who hears every reminder besides the handlers
  std::string unclaim_after;  // of a pool: how long one who claimed it may leave it lying
  std::vector<LateLevel> overdue;           // after the deadline, earliest first
  std::string agree_label, disagree_label;  // words on the buttons; empty: the usual ones
  OpinionRule opinion = OpinionRule::optional;
  WithdrawUntil withdraw = WithdrawUntil::unprocessed;
  std::string withdraw_until;  // WithdrawUntil::step: the step that ends it
  DisagreeRule disagree = DisagreeRule::absent;
  EmptyRule empty = EmptyRule::fallback;
  SkipSame skip_same = SkipSame::never;
  bool pool = false;       // several candidates: one claims; otherwise the sender chooses one of them
  bool circulate = false;  // its handler may send the matter to others for reading
  bool must = false;       // 必办: no way to the end goes around it
  std::vector<Placing> add_signer;  // how its handler may add signers (加签); empty: not at all
  Voices voices;
  Freedom free;
  std::string may_expedite;  // people rule: who of its handlers may send it ahead past what follows (先办后补)
  bool may_owe = false;      // it may be passed over so, and is made up afterwards
  bool simple = false;       // it may be agreed to from a list, several at once with one opinion
  bool inserted = false;  // not declared: put into the way of one matter
  bool dropped = false;   // and taken out again: nothing leads here any more
  std::optional<Opening> opens;  // a matter for each unit asked
  std::optional<Standstill> pauses;  // with `due`
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
/// a step {step,title,stage,content,by,when,not_same_as,back_to,needs,writes,check,due,remind,remind_also,opinion,
/// withdraw,disagree,pool,circulate,must,skip_same,empty,add_signer,agree_label,disagree_label,freezes,sets,fills,free,
/// overdue,unclaim_after,may_expedite,may_owe,simple,
/// pauses};
/// a level of `overdue` {after,do,to,step}; `pauses` {while,basis,longest};
/// several voices: the same with `each` for `step`, and rule ("all", "any", "heard", "60%", "count", "weight"), order,
/// finish, over, lead, abstain, of, at_least, weights, veto, tie, then,
/// returns, each_post, opens {kind, fields, may_finish_first}; `read` for `step` when they only read;
/// a branch {"branch": [{when, "steps": […]}, …]} whose last arm may omit `when`;
/// a parallel part {"parallel": [{when, "steps": […]}, …]}: every arm whose condition holds, joined again after it.
/// Expressions are only looked at for being there: who knows the types compiles them (`expressions`).
std::optional<Definition> parse(std::string_view kind, int version, const json::value& flow, std::string_view path,
                                DeclarationFaults& faults);

enum class ExpressionUse { people, condition, check, due, remind, late };
struct Expression {
  ExpressionUse use;
  std::string text;
  std::string path;  // in the declaration
};
/// Every expression of a `"flow"` array, in order, for compiling where fields and functions are known.
std::vector<Expression> expressions(const json::value& flow, std::string_view path);

}  // namespace zs::flow
