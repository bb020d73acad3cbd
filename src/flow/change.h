#pragma once
// What happened to a matter: what the seven primitives did, recorded in the event and folded by `apply`.

#include <flow/where.h>

#include <variant>

namespace zs::flow {

/// The draft became a running matter.
struct Started {
  Handler starter;
  int version = 0;
  Instant at;
  Id part_of = no_id;
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
/// called_off: a unit's matter, which the one that opened it needs no longer (不再请办).
/// reached: the others' voices decided it (已达成); ended: another arm ended the matter; removed: a signer taken off
/// (减签).
enum class CancelReason { withdraw, revoke, send_back, ended, reached, removed, terminated, jump, called_off };
/// K4: an open visit and its items were cancelled. `reopened`: the settled visit that is taken back (withdraw), 0:
/// none. `visit` 0: nothing stood open, an arm only waited at its join.
struct Cancelled {
  int visit = 0;
  CancelReason reason = CancelReason::withdraw;
  int reopened = 0;
  Instant at;
  int slot = 1;  // of the voice that is taken back
};
/// entrust: what lay on his desk goes to who stands in for him; hand_back: and comes back when that is over.
enum class Rebinding { transfer, claim, unclaim, reassign, hand_over, entrust, hand_back };
/// hand_over: it was late and somebody else has it now.
/// K5: who may act on a slot changed. `added`: the new item of a transfer or of what the office gave to another (改派):
/// then all items of the slot make way for it, and `by` is who did it.
/// Of entrusting and handing back too; handed back without one, his own beside it stays.
struct Rebound {
  int visit = 0;
  int slot = 1;
  Rebinding how = Rebinding::claim;
  Id item = no_id;
  std::optional<Item> added;
  Instant at;
  bool again = false;  // transfer: he had acted in this matter before
  std::optional<Instant> until{};  // claim: when it goes back to the pool
  std::optional<Handler> by{};
  std::vector<Id> others{};  // transfer: items of those who could have settled it beside him, closed with it
};
/// K4: voices that are no longer asked for.
struct Dropped {
  int visit = 0;
  std::vector<int> slots;
  CancelReason reason = CancelReason::reached;
  std::vector<Handler> people;  // removed: who is asked no more
  std::vector<Passed> passed;   // what these voices had passed on before
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
  bool again = false;  // he had acted in this matter before
};
/// K6: a step was put into the way ahead.
struct StepInserted {
  FreeStep step;
};
/// K6: a step that was put in is no longer on the way.
struct StepDropped {
  std::string step;
  Handler by;
  Instant at;
};
/// The deadline of an open visit, counted anew.
struct Clock {
  int visit = 0;
  std::optional<Instant> due_at;
  std::vector<Instant> reminders, lapses;
  int reminded = 0;
};
/// An arm of a fork that is another one in the new graph.
struct ArmMove {
  int fork = 0, from = 0, to = 0;
};
/// K7 of the whole matter: it goes on under another version of its kind. Nobody's item and no token moves.
struct Migrated {
  int from = 0, to = 0;     // versions
  StepNames names;          // of steps that are called otherwise
  std::vector<Fork> forks;  // as they stand in the new graph, generations kept
  std::vector<ArmMove> arms;
  std::vector<Clock> clocks;
  StepNames former;  // titles of steps the new version does not know
};
/// kept: who claimed it has begun an opinion and keeps it.
enum class Mark { viewed, urged, reminded, overdue, kept };
/// K7: something was noted; no token moved. `item` only for viewed; `visit` 0: an item sent for reading. `slot` of
/// reminded and overdue: the level told.
struct Marked {
  int visit = 0;
  int slot = 0;
  Id item = no_id;
  Mark mark = Mark::viewed;
  Instant at;
};
/// Somebody was not asked again.
struct Skipped {
  Skip skip;
};
/// K7: a level after the deadline was reached and this was done; levels missed while nobody was there are overtaken.
struct Lapsed {
  int visit = 0;
  int level = 0;
  LateAct act = LateAct::remind;
  std::vector<Chosen> people;  // escalate: who watches it from now on
  Instant at;
};
/// What was sent for reading is taken back (收回传阅): what nobody opened is gone, the rest says so. When it is over
/// nothing is gone: whoever did not read it may still find it.
struct Recalled {
  std::vector<Id> gone, marked;  // items
  Instant at;
};

/// K7: a leader has confirmed or corrected what his secretary wrote or gave for him.
struct Confirmed {
  int visit = 0;
  Id item = no_id;
  bool corrected = false;
  Instant at;
};

/// K7: put aside by the office; nobody acts on it but the office, and who reads.
struct Suspended {
  Suspension suspension;
};
/// K7: it goes on where it stood; `clocks` of the visits that have one, pushed on by the time since it was put aside.
struct Continued {
  Instant at;
  std::vector<Clock> clocks;
  std::optional<Instant> since{};
};
/// K7: the office's calendar is another one: clocks of open visits that come out differently by it.
struct Recounted {
  Instant at;
  std::vector<Clock> clocks;
};
/// A unit's matter that had ended goes on: its word was sent back to it, or it took it back.
struct Reopened {
  Instant at;
};
/// The matter reached a final state.
struct Ended {
  Life life = Life::closed;
  Instant at;
};

using Change = std::variant<Started, Entered, Settled, Left, Cancelled, Rebound, Marked, Ended, Dropped, Activated,
                            Unsettled, Forked, Circulated, Acknowledged, Reshaped, Resumed, StepInserted,
                            StepDropped, Lapsed, Recalled, Suspended,
                            Continued, Skipped, Migrated, Reopened, Confirmed, Recounted>;

}  // namespace zs::flow
