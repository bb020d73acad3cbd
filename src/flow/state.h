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
#include <variant>
#include <vector>

namespace zs::flow {

/// A person acting as one of his posts.
struct Handler {
  Id person = no_id;
  Id post = no_id;
  bool operator==(const Handler&) const = default;
};

/// Someone found for a step, with the reason told to people (综合科负责人).
struct Chosen {
  Id person = no_id;
  Id post = no_id;
  Words reason;
};

/// terminated: ended by whoever directs the office; what came of it so far is kept.
enum class Life { draft, running, closed, rejected, revoked, terminated };
/// advise: a word given to who asked for it (前加签); it is no vote.
enum class Outcome { submit, agree, disagree, abstain, read, send_back, transfer, advise };
/// Why a visit was opened.
enum class Cause { start, forward, send_back, direct, withdraw };
/// parked: another candidate has claimed it; waiting: those before him have not spoken yet (依次); asking: it comes back
/// when those he asked have spoken (前加签).
enum class ItemState { open, parked, waiting, asking };

struct Item {
  Id id = no_id;
  Handler holder;
  Words reason;
  ItemState state = ItemState::open;
  std::optional<Instant> viewed_at;
};

/// An item that was transferred.
struct Passed {
  Id item = no_id;
  Handler by;
  Instant at;
};

/// How a signer came to a visit that did not ask him at first (加签).
struct Addition {
  Placing placing = Placing::before;
  int slot = 0;  // of who asked
  Handler by;
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
  /// Its word decides with the others; a word only given to who asked does not.
  bool counts() const { return !added || added->placing != Placing::before; }
};

/// One voice in a visit: one item, or one for each candidate of a pool.
struct Slot {
  int number = 1;
  std::vector<Item> items;
  bool pool = false;  // made for several candidates
  bool claimed = false;
  bool lead = false;           // 主办: speaks when the others have
  std::optional<Addition> added;  // a signer who was added
  std::vector<Passed> passed;  // transfers, in order
  int urge_count = 0;
  std::optional<Instant> urged_at;
  std::optional<Settlement> settlement;
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
  bool overdue = false;
  bool many = false;     // a step with several voices
  bool reading = false;  // its voices only read
  Scope scope;
  std::vector<Frame> frames;             // stack; the last is returned to first
  std::vector<Slot> slots;               // while open
  std::vector<Settlement> voices;        // of several voices: in the order they spoke
  std::optional<Settlement> settlement;  // once done: the voice that completed it
  bool open() const { return !settlement.has_value(); }
  /// Declared so, or because signers were added.
  bool several() const { return many || !voices.empty() || slots.size() > 1; }
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

  const Visit* visit(int number) const;
  const Fork* fork(int number) const;
  const Reading* reading(Id item) const;
  std::vector<const Visit*> open_visits() const;  // in the order they were opened; empty: not running
};

// ── Changes: what the seven primitives did, recorded in the event ──

/// The draft became a running matter.
struct Started {
  Handler starter;
  int version = 0;
  Instant at;
};
/// K1: a visit was opened. `visit.slots` holds the items with the people found.
struct Entered {
  Visit visit;
  Handler from;  // who sent it
};
/// K2: one slot was settled.
struct Settled {
  int visit = 0;
  int slot = 1;
  Settlement settlement;
  bool again = false;  // he had acted in this matter before
};
/// K3: every slot of the visit is settled; its token is consumed.
struct Left {
  int visit = 0;
};
/// reached: the others' voices decided it (已达成); ended: another arm ended the matter; removed: a signer taken off
/// (减签).
enum class CancelReason { withdraw, revoke, send_back, ended, reached, removed, terminated };
/// K4: an open visit and its items were cancelled. `reopened`: the settled visit that is taken back (withdraw), 0:
/// none. `visit` 0: nothing stood open, an arm only waited at its join.
struct Cancelled {
  int visit = 0;
  CancelReason reason = CancelReason::withdraw;
  int reopened = 0;
  Instant at;
  int slot = 1;  // of the voice that is taken back
};
enum class Rebinding { transfer, claim, unclaim };
/// K5: who may act on a slot changed. `added`: the new item of a transfer.
struct Rebound {
  int visit = 0;
  int slot = 1;
  Rebinding how = Rebinding::claim;
  Id item = no_id;
  std::optional<Item> added;
  Instant at;
  bool again = false;  // transfer: he had acted in this matter before
};
/// K4: voices that are no longer asked for.
struct Dropped {
  int visit = 0;
  std::vector<int> slots;
  CancelReason reason = CancelReason::reached;
  std::vector<Handler> people;  // removed: who is asked no more
};
/// K6: the next voice in order is asked.
struct Activated {
  int visit = 0;
  int slot = 0;
  Instant at;
};
/// K6: signers are added beside the slot that asks; before it, its own items wait for them.
struct Reshaped {
  int visit = 0;
  int slot = 0;
  std::vector<Slot> added;
};
/// K6: those asked have spoken or are asked no more; who asked has it again.
struct Resumed {
  int visit = 0;
  int slot = 0;
};
/// K2 undone: a signer took back his voice before the others had decided (撤回签).
struct Unsettled {
  int visit = 0;
  int slot = 0;
  Item item;
};
/// K3 of a parallel part: how one fork stands now (opened, an arm arrived, joined, dropped).
struct Forked {
  Fork fork;
};
/// Something was sent for reading; no token moved.
struct Circulated {
  std::vector<Reading> readings;
};
/// A reader said 已阅.
struct Acknowledged {
  Id item = no_id;
  Handler by;
  Instant at;
};
enum class Mark { viewed, urged, reminded, overdue };
/// K7: something was noted; no token moved. `item` only for viewed; `visit` 0: an item sent for reading. `slot` of
/// reminded and overdue: the level told.
struct Marked {
  int visit = 0;
  int slot = 0;
  Id item = no_id;
  Mark mark = Mark::viewed;
  Instant at;
};
/// The matter reached a final state.
struct Ended {
  Life life = Life::closed;
  Instant at;
};

using Change = std::variant<Started, Entered, Settled, Left, Cancelled, Rebound, Marked, Ended, Dropped, Activated,
                            Unsettled, Forked, Circulated, Acknowledged, Reshaped, Resumed>;

/// The state after the changes; call it qualified (`flow::apply`), std::apply is near. Total on what `decide` produced;
/// throws std::logic_error on anything else.
State apply(State state, std::span<const Change> changes);

/// The stored document: canonical JSON, versioned ("format"). A draft encodes to "{}".
std::string encode(const State& state);
/// Errors: flow_state_unreadable.
Result<State> decode(std::string_view text);

/// For the body of the event.
json::array to_json(std::span<const Change> changes);
/// Errors: flow_state_unreadable.
Result<std::vector<Change>> changes_from_json(const json::value& value);

}  // namespace zs::flow
