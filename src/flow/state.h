#pragma once
// Where a matter stands, and what happened to it. The state is one small document; the changes of all its events,
// folded by `apply`, give that document byte for byte.
//
// A visit is one activation of one step. Open visits are the tokens: running exactly while one is open. A slot is one
// voice in a visit, an item what one person sees of it (a row of `work_item`). Taken-back visits leave the state; the
// events keep them.

#include <base/error.h>
#include <base/id.h>
#include <base/json.h>
#include <base/time.h>

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

/// Someone found for a step, with the reason told to people ("综合科负责人").
struct Chosen {
  Id person = no_id;
  Id post = no_id;
  std::string reason;
};

enum class Life { draft, running, closed, rejected, revoked };
enum class Outcome { submit, agree, disagree, send_back, transfer };
/// Why a visit was opened.
enum class Cause { start, forward, send_back, direct, withdraw };
enum class ItemState { open, parked };  // parked: another candidate has claimed it

struct Item {
  Id id = no_id;
  Handler holder;
  std::string reason;
  ItemState state = ItemState::open;
  std::optional<Instant> viewed_at;
};

/// An item that was transferred.
struct Passed {
  Id item = no_id;
  Handler by;
  Instant at;
};

/// How a slot was finished; the visit keeps that of the slot that completed it.
struct Settlement {
  Handler by;
  Id item = no_id;  // no_id: the starter's first submit, which had no work item
  Outcome outcome = Outcome::submit;
  Instant at;
  std::vector<Id> others;      // items of other candidates, closed with it
  std::vector<Passed> passed;  // transfers before it
};

/// One voice in a visit: one item, or one for each candidate of a pool.
struct Slot {
  int number = 1;
  std::vector<Item> items;
  bool pool = false;  // made for several candidates
  bool claimed = false;
  std::vector<Passed> passed;  // transfers, in order
  int urge_count = 0;
  std::optional<Instant> urged_at;
  std::optional<Settlement> settlement;
};

/// Where a direct return (直送) leads when the step it was returned to is done.
struct Frame {
  std::string step;
  int visit = 0;  // the returning visit
  Handler handler;
};

struct Visit {
  int number = 0;  // per matter, from 1
  std::string step;
  Cause cause = Cause::forward;
  int parent = 0;  // causal predecessor, for 退回
  int from = 0;    // the visit whose settlement opened this one, for 拿回
  Instant entered_at;
  std::optional<Instant> due_at, remind_at;
  bool reminded = false, overdue = false;
  std::vector<Frame> frames;             // stack; the last is returned to first
  std::vector<Slot> slots;               // while open
  std::optional<Settlement> settlement;  // once done
  bool open() const { return !settlement.has_value(); }
};

struct State {
  Life life = Life::draft;
  int version = 0;  // of the definition, pinned at the first submit
  Handler starter;
  Instant started_at;
  std::optional<Instant> ended_at;
  int visit_count = 0;  // number last given; never reused
  std::vector<Visit> visits;

  const Visit* visit(int number) const;
  const Visit* open_visit() const;  // nullptr: not running
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
enum class CancelReason { withdraw, revoke };
/// K4: an open visit and its items were cancelled. `reopened`: the settled visit that is taken back (withdraw), 0:
/// none.
struct Cancelled {
  int visit = 0;
  CancelReason reason = CancelReason::withdraw;
  int reopened = 0;
  Instant at;
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
enum class Mark { viewed, urged, reminded, overdue };
/// K7: something was noted; no token moved. `item` only for viewed.
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

using Change = std::variant<Started, Entered, Settled, Left, Cancelled, Rebound, Marked, Ended>;

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
