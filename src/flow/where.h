#pragma once
// Where a matter stands, and what happened to it. The state is one small document; the changes of all its events,
// folded by `apply`, give that document byte for byte.
//
// A visit is one activation of one step. Open visits are the tokens: running exactly while one is open. A slot is one
// voice in a visit (会签 has several), an item what one person sees of it (a row of `work_item`). A fork is one opening
// of a parallel part; its join waits for the arms of that very opening, so nothing stale can complete a later one.
// Taken-back visits leave the state; the events keep them. What is sent for reading (传阅) is a tree beside the tokens:
// nothing that moves the matter touches it.

#include <base/error.h>
#include <base/id.h>
#include <base/json.h>
#include <base/time.h>
#include <base/words.h>
#include <flow/definition.h>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zs::flow {

/// A person acting as one of his posts.
struct Handler {
  Id person = no_id;
  Id post = no_id;
  bool operator==(const Handler&) const = default;
};

/// By what right somebody acts for another: 委托 (he was given it), AB 角 (he stands in for who is absent), 代录 (a
/// secretary wrote down what the leader said), 代办 (a secretary acted in the leader's name).
enum class Via { delegation, deputy, recorded, acted };
/// One link of the chain from who acts to whose word it is.
struct Behalf {
  Handler of;
  Via via = Via::delegation;
  Id grant = no_id;  // the delegation, absence or mandate it rests on
  Id scan = no_id;   // recorded: the paper the leader wrote on
};
/// Nearest first; the last is the principal, whose word it is and counts as. Empty: he acts for himself.
using OnBehalf = std::vector<Behalf>;
/// Whether the first link is that of a secretary to the leader on whose desk it lies.
bool by_secretary(const OnBehalf& chain);

/// Someone found for a step, with the reason told to people (综合科负责人).
struct Chosen {
  Id person = no_id;
  Id post = no_id;
  Words reason;
  OnBehalf on_behalf{};
  std::vector<Handler> also{};  // 兼代: whose own voice gave way, because he is asked here himself
};

/// terminated: ended by whoever directs the office; what came of it so far is kept.
enum class Life { draft, running, closed, rejected, revoked, terminated };
/// advise: a word given to who asked for it (前加签); it is no vote.
/// lapsed: nobody spoke in time and it went on without him; no consent, no dissent, and nobody did it.
enum class Outcome { submit, agree, disagree, abstain, read, send_back, transfer, advise, lapsed };
/// Why a visit was opened.
enum class Cause { start, forward, send_back, direct, withdraw, jump };
/// parked: another candidate has claimed it; waiting: those before him have not spoken yet (依次); asking: it comes back
/// when those he asked have spoken (前加签); away: the unit works on it in a matter of its own (联合办理).
enum class ItemState { open, parked, waiting, asking, away };

struct Item {
  Id id = no_id;
  Handler holder;
  Words reason;
  ItemState state = ItemState::open;
  std::optional<Instant> viewed_at;
  OnBehalf on_behalf{};
  std::vector<Handler> also{};
  const Handler& principal() const { return on_behalf.empty() ? holder : on_behalf.back().of; }
};

/// An item that was transferred; `office`: given to another by the office (改派), `by` is who did it.
struct Passed {
  Id item = no_id;
  Handler by;
  Instant at;
  bool office = false;
};

/// How a signer came to a visit that did not ask him at first (加签).
struct Addition {
  Placing placing = Placing::before;
  int slot = 0;  // of who asked
  Handler by;
};

/// What a voice counts for with the others, as it was when it was asked.
struct Ballot {
  int weight = 1;
  bool veto = false;
  int group = 0;  // of those asked one group after another
  bool operator==(const Ballot&) const = default;
};

/// Whose voice it is where units are asked (主办, 协办): the unit, and the matter of its own in which it comes to its word;
/// no_id: it speaks in this one.
struct Department {
  Id unit = no_id;
  Id matter = no_id;
};

/// A leader has looked at what his secretary wrote or gave for him; corrected: other words stand for it now.
struct Confirmation {
  Instant at;
  bool corrected = false;
};

/// How a slot was finished; the visit keeps that of the slot that completed it.
struct Settlement {
  Handler by;
  Id item = no_id;  // no_id: the starter's first submit, which had no work item
  Outcome outcome = Outcome::submit;
  Instant at;
  std::vector<Id> others;      // items of other candidates, closed with it
  std::vector<Passed> passed;  // transfers before it
  int slot = 1;
  bool lead = false;
  int act = 0;  // how many-eth act of the matter: the order of acts also where the clock goes back
  std::optional<Addition> added;
  Ballot ballot{};
  std::vector<Handler> missed{};  // lapsed: who had it and did not speak
  OnBehalf on_behalf{};         // from `by` to whose word it is
  std::vector<Handler> also{};  // 兼代
  std::optional<Department> department;  // item no_id besides: the word came from the unit's own matter
  std::optional<Confirmation> confirmed{};  // of a word by a secretary
  /// Its word decides with the others; a word only given to who asked does not.
  bool counts() const { return !added || added->placing != Placing::before; }
  /// Whose word it is: as that it counts, and rules look at his post.
  const Handler& principal() const { return on_behalf.empty() ? by : on_behalf.back().of; }
  /// A secretary wrote it down or gave it (代录, 代办), and it lay on the leader's desk.
  bool by_secretary() const { return flow::by_secretary(on_behalf); }
  const Handler& desk() const { return by_secretary() ? on_behalf.front().of : by; }
  OnBehalf desk_on_behalf() const;  // for whom the leader had it on his desk
  /// Acted in it or gave his word by it.
  bool concerns(Id person) const;
};

/// One voice in a visit: one item, or one for each candidate of a pool.
struct Slot {
  int number = 1;
  std::vector<Item> items;
  bool pool = false;  // made for several candidates
  bool claimed = false;
  bool lead = false;           // 主办: speaks when the others have
  std::optional<Addition> added;  // a signer who was added
  std::optional<Department> department;
  std::vector<Passed> passed;  // transfers, in order
  int urge_count = 0;
  std::optional<Instant> urged_at;
  std::optional<Instant> until;  // claimed: goes back to the pool then, unless an opinion is begun
  std::optional<Settlement> settlement;
  Ballot ballot{};
  bool counts() const { return !added || added->placing != Placing::before; }
};

/// Where a direct return (直送) leads when the step it was returned to is done.
struct Frame {
  std::string step;
  int visit = 0;  // the returning visit
  Handler handler;
};

/// One level of nesting: which arm of which fork.
struct Place {
  int fork = 0;
  int arm = 0;
  bool operator==(const Place&) const = default;
};
using Scope = std::vector<Place>;                       // outermost first; empty: not inside a parallel part
bool contains(const Scope& outer, const Scope& inner);  // a prefix, or equal

/// Time in which the clock of a visit stood still.
struct Pause {
  Instant from, to;
  bool operator==(const Pause&) const = default;
};

enum class ForkState { open, joined, dropped };
/// An arm that has come to its join, with the visit that brought it there.
struct Arrival {
  int arm = 0;
  int visit = 0;
};
/// One opening of a parallel part.
struct Fork {
  int number = 0;  // per matter, from 1
  int node = 0;    // of the definition
  int from = 0;    // the visit whose settlement opened it
  Scope scope;     // where it stands itself
  std::vector<int> arms;
  std::vector<Arrival> arrived;
  ForkState state = ForkState::open;
  int joined_by = 0;  // the visit that completed it
  bool complete() const { return arrived.size() == arms.size(); }
};

/// What was sent to one person for reading (待阅).
struct Reading {
  Item item;
  Id from_item = no_id;  // the reading item it was passed on from; no_id: from who handled the matter
  Handler by;
  Instant at;
  std::optional<Instant> read_at;
  std::optional<Instant> recalled_at;  // 原件已撤回: it had been opened, and what it showed is no longer sent round
  /// Sent to be read, and not read yet.
  bool unread() const { return !read_at && !recalled_at; }
};

struct Visit {
  int number = 0;  // per matter, from 1
  std::string step;
  Cause cause = Cause::forward;
  int parent = 0;  // causal predecessor, for 退回
  int from = 0;    // the visit whose settlement opened this one, for 拿回
  Instant entered_at;
  std::optional<Instant> due_at;
  std::vector<Instant> reminders;  // in order of time; level 1 is the first
  int reminded = 0;                // levels told
  std::vector<Instant> lapses;     // levels after the deadline, in order of time
  int lapsed = 0;                  // of these: done or overtaken
  bool overdue = false;
  std::vector<Pause> pauses;       // pushed the deadline on; one after the other
  std::optional<Instant> since{};  // its clock goes on with that of an earlier visit, entered then
  bool many = false;     // a step with several voices
  bool reading = false;  // its voices only read
  bool owed = false;     // passed over and made up beside the way (补办): it leads nowhere
  Scope scope;
  std::vector<Frame> frames;             // stack; the last is returned to first
  std::vector<Slot> slots;               // while open
  std::vector<Settlement> voices;        // of several voices: in the order they spoke
  std::vector<Passed> passed;            // transfers of voices that are no longer asked for
  std::optional<Settlement> settlement;  // once done: the voice that completed it
  bool open() const { return !settlement.has_value(); }
  /// When its clock began.
  Instant began() const { return since.value_or(entered_at); }
  /// Declared so, or because signers were added.
  bool several() const { return many || !voices.empty() || slots.size() > 1; }
};

/// A step, or one voice of it, that was passed over because he had agreed before (相同处理人自动跳过). It quotes that word
/// and is none itself: he is not asked, so he has not agreed again.
struct Skip {
  std::string step;
  Handler by;
  std::string said_at;  // the step where he agreed
  int act = 0;          // that act of the matter
  int from = 0;         // the visit whose settlement led past it
  Instant at;
};

/// A step that somebody put into the way of this one matter (自由流). The matter keeps the version of its kind; this is
/// the patch on it.
struct FreeStep {
  std::string name;  // "free_1", counted per matter, never given twice
  std::string title;
  std::string beside;  // the step it stands before or after
  Placing placing = Placing::after;
  std::string of;  // the step whose handler put it in: what that one allows is allowed here
  std::vector<Handler> people;
  std::string rule, order;  // as of a step with several voices; empty: one person, together
  Handler by;
  Instant at;
  bool dropped = false;
};

/// Names of steps, old and new; or names and titles.
using StepNames = std::vector<std::pair<std::string, std::string>>;

/// The office has put a running matter aside (挂起): its clocks stand still. A unit's matter is aside with the one that
/// opened it, and for a reason of its own office, or for both.
struct Suspension {
  Handler by;
  Instant at;
  bool own = true;
  bool with_whole = false;
};

struct State {
  Life life = Life::draft;
  int version = 0;  // of the definition, pinned at the first submit
  Handler starter;
  Instant started_at;
  std::optional<Instant> ended_at;
  int visit_count = 0;  // number last given; never reused
  std::vector<Visit> visits;
  int act_count = 0;
  int fork_count = 0;
  std::vector<Fork> forks;
  std::vector<Reading> readings;
  std::vector<FreeStep> inserted;  // in the order they were put in
  std::vector<Handler> watchers;  // who watches it since it was late (督办)
  std::optional<Suspension> suspended;  // only while running
  std::vector<Skip> skips;
  StepNames former;                // what steps were called that its version does not know any more
  Id part_of = no_id;  // the matter that opened this one for a unit (联合办理)

  const Visit* visit(int number) const;
  const Fork* fork(int number) const;
  const Reading* reading(Id item) const;
  const FreeStep* free_step(std::string_view name) const;
  std::vector<const Visit*> open_visits() const;  // in the order they were opened; empty: not running
};

}  // namespace zs::flow
