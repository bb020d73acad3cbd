#include <base/json.h>
#include <flow/effective.h>
#include <flow/store.h>
#include <flow/words.h>

#include <algorithm>
#include <map>
#include <set>

namespace zs::flow {
namespace projecting {
namespace {

// Columns kind and state of work_item, action of timer: see schema/001_flow.sql.
constexpr int kind_do = 1, kind_read = 2;
constexpr int state_open = 1, state_parked = 2;
constexpr int action_remind = 1, action_overdue = 2, action_lapse = 3, action_release = 4;

constexpr db::Statement insert_work_item{"insert_work_item",
                                         "INSERT INTO work_item (id, matter, visit, slot, step, step_title, kind, "
                                         "state, person, post, pool, reason, from_person, from_name, arrived_at, "
                                         "order_at, due_at, first_view_at, urge_count, returned, matter_kind, "
                                         "kind_title, title, number, urgency, mark, starter, starter_name, unit_name, "
                                         "last_opinion, principal, stands_by, stands_via) "
                                         "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, "
                                         "$13, $14, $15, $16, $17, $18, 0, $19, $20, $21, $22, $23, $24, $25, $26, "
                                         "$27, $28, $29, $30, $31, $32)"};
constexpr db::Statement finish_work_item{
    "finish_work_item", "UPDATE work_item SET state = 3, done_at = $2, outcome = $3, opinion = $4 WHERE id = $1"};
constexpr db::Statement note_writer{
    "note_writer", "UPDATE work_item SET written_by = $2, written_via = $3, scan = $4 WHERE id = $1"};
constexpr db::Statement note_confirmed{
    "note_confirmed", "UPDATE work_item SET confirmed_at = $2, correction = $3 WHERE id = $1"};
constexpr db::Statement demote_earlier_acts{
    "demote_earlier_acts",
    "UPDATE work_item SET state = 4 WHERE matter = $1 AND +person = $2 AND state = 3 AND id <> $3 AND kind = (SELECT "
    "kind FROM work_item WHERE id = $3)"};
constexpr db::Statement void_parked_items{
    "void_parked_items",
    "UPDATE work_item SET state = 5 WHERE matter = $1 AND visit = $2 AND slot = $3 AND state IN (1, 2)"};
constexpr db::Statement void_items_of_visit{
    "void_items_of_visit",
    "UPDATE work_item SET state = 5, outcome = $3 WHERE matter = $1 AND visit = $2 AND state IN (1, 2)"};
constexpr db::Statement void_items_of_slot{"void_items_of_slot",
                                           "UPDATE work_item SET state = 5, outcome = $4 WHERE matter = $1 AND visit = "
                                           "$2 AND slot = $3 AND state IN (1, 2)"};
constexpr db::Statement give_items_away{"give_items_away",
                                         "UPDATE work_item SET state = 5, outcome = 'reassign', done_at = $4 WHERE "
                                         "matter = $1 AND visit = $2 AND slot = $3 AND state IN (1, 2)"};
constexpr db::Statement void_item{"void_item", "UPDATE work_item SET state = 5, outcome = $2 WHERE id = $1"};
constexpr db::Statement hold_item{"hold_item", "UPDATE work_item SET state = $2 WHERE id = $1 AND state IN (1, 2)"};
constexpr db::Statement put_lines_aside{
    "put_lines_aside", "UPDATE work_item SET state = 2 WHERE matter = $1 AND state = 1 AND visit > 0"};
constexpr db::Statement bring_line_back{
    "bring_line_back",
    "UPDATE work_item SET state = 1, due_at = $2, order_at = coalesce($2, order_at) WHERE id = $1 AND state = 2"};
constexpr db::Statement move_line_clock{
    "move_line_clock",
    "UPDATE work_item SET due_at = $2, order_at = coalesce($2, order_at) WHERE id = $1 AND state = 2"};
constexpr db::Statement move_clock_of_visit{
    "move_clock_of_visit",
    "UPDATE work_item SET due_at = $3, order_at = $3 WHERE matter = $1 AND visit = $2 AND state IN (1, 2)"};
constexpr db::Statement take_back_act{
    "take_back_act",
    "UPDATE work_item SET state = 4, outcome = 'withdraw' WHERE matter = $1 AND visit = $2 AND slot = $3 AND state IN "
    "(3, 4) AND outcome <> 'transfer'"};
/// What he did before what he took back is what he did last.
constexpr db::Statement show_act_before{
    "show_act_before",
    "UPDATE work_item SET state = 3 WHERE id = (SELECT w.id FROM work_item w WHERE w.matter = $1 AND +w.person = $2 "
    "AND w.state = 4 AND w.outcome <> 'withdraw' AND NOT EXISTS (SELECT 1 FROM work_item o WHERE o.matter = $1 AND "
    "+o.person = $2 AND o.state = 3 AND o.kind = w.kind) ORDER BY w.done_at DESC, w.id DESC LIMIT 1)"};
constexpr db::Statement park_other_candidates{
    "park_other_candidates",
    "UPDATE work_item SET state = 2 WHERE matter = $1 AND visit = $2 AND slot = $3 AND state = 1 AND id <> $4"};
constexpr db::Statement take_from_pool{"take_from_pool", "UPDATE work_item SET pool = 0 WHERE id = $1"};
constexpr db::Statement give_back_to_pool{
    "give_back_to_pool",
    "UPDATE work_item SET state = 1, pool = 1 WHERE matter = $1 AND visit = $2 AND slot = $3 AND state IN (1, 2)"};
constexpr db::Statement note_first_view{
    "note_first_view", "UPDATE work_item SET first_view_at = $2 WHERE id = $1 AND first_view_at IS NULL"};
constexpr db::Statement note_urging{"note_urging",
                                    "UPDATE work_item SET urge_count = urge_count + 1, urged_at = $4 WHERE matter = $1 "
                                    "AND visit = $2 AND slot = $3 AND state IN (1, 2)"};
constexpr db::Statement retitle_open_items{
    "retitle_open_items",
    "UPDATE work_item SET title = $2, number = $3, urgency = $4, mark = $5 WHERE matter = $1 AND state IN (1, 2)"};

constexpr db::Statement rename_open_items{
    "rename_open_items",
    "UPDATE work_item SET step = $3, step_title = $4, due_at = $5, order_at = $6 WHERE matter = $1 AND visit = $2 AND "
    "state IN (1, 2)"};

constexpr db::Statement upsert_involvement{
    "upsert_involvement",
    "INSERT INTO involvement (person, matter, flags, first_at, last_at, ended) VALUES ($1, $2, $3, $4, $4, $5) ON "
    "CONFLICT (person, matter) "
    "DO UPDATE SET flags = involvement.flags | excluded.flags, last_at = excluded.last_at"};
constexpr db::Statement end_involvements{"end_involvements",
                                         "UPDATE involvement SET ended = 1 WHERE matter = $1 AND ended = 0"};
constexpr db::Statement reopen_involvements{"reopen_involvements",
                                            "UPDATE involvement SET ended = 0 WHERE matter = $1 AND ended = 1"};
constexpr db::Statement involve_if_running{
    "involve_person",
    "INSERT INTO involvement (person, matter, flags, first_at, last_at, ended) VALUES ($1, $2, $3, $4, $4, "
    "CASE WHEN EXISTS (SELECT 1 FROM involvement v WHERE v.matter = $2 AND v.ended = 1) THEN 1 ELSE 0 END) ON CONFLICT "
    "(person, matter) "
    "DO UPDATE SET flags = involvement.flags | excluded.flags, last_at = excluded.last_at"};

constexpr db::Statement select_person_of_item{"select_person_of_item", "SELECT person FROM work_item WHERE id = $1"};
constexpr db::Statement void_reading{"void_reading",
                                     "UPDATE work_item SET state = 5, outcome = 'recalled' WHERE id = $1"};
constexpr db::Statement mark_recalled{
    "mark_recalled", "UPDATE work_item SET state = 3, done_at = $2, outcome = 'recalled' WHERE id = $1 AND state = 1"};
constexpr db::Statement take_off_reader{
    "take_off_reader", "UPDATE involvement SET flags = flags & -9 WHERE person = $1 AND matter = $2"};
constexpr db::Statement forget_involvement{"forget_involvement",
                                           "DELETE FROM involvement WHERE person = $1 AND matter = $2 AND flags = 0"};

constexpr db::Statement upsert_reading_count{
    "upsert_reading_count",
    "INSERT INTO reading_count (of_matter, heard, asked) VALUES ($1, $2, $3) ON CONFLICT (of_matter) DO UPDATE SET "
    "heard = excluded.heard, asked = excluded.asked"};
constexpr db::Statement delete_reading_count{"delete_reading_count", "DELETE FROM reading_count WHERE of_matter = $1"};

constexpr db::Statement insert_timer{
    "insert_timer", "INSERT INTO timer (id, due_at, matter, visit, action) VALUES ($1, $2, $3, $4, $5)"};
constexpr db::Statement move_timer{
    "move_timer", "UPDATE timer SET id = $1, due_at = $2, visit = $4, action = $5 WHERE matter = $3 AND visit = $6"};
constexpr db::Statement delete_timer_of_visit{"delete_timer_of_visit",
                                              "DELETE FROM timer WHERE matter = $1 AND visit = $2"};

/// One event being written.
struct Projection {
  db::Tx& tx;
  const Definition& definition;
  const MatterFacts& facts;
  const State& after;
  const std::function<Id()>& new_id;
  std::vector<int> waiting{};           // visits whose timer is no longer wanted
  std::vector<const Visit*> entered{};  // visits that want one
  std::map<Id, int> involved{};         // person → relations
};

void involve_as(Projection& p, Id person, int flags) { p.involved[person] |= flags; }

/// One row for a person, whatever he became by it. Who is let in when the matter has ended, a late reader, is involved
/// in an ended one.
void write_involved(const Projection& p) {
  bool ended = p.after.life != Life::running;
  for (const auto& [person, flags] : p.involved)
    p.tx.execute(upsert_involvement, person, p.facts.matter, flags, p.facts.now, ended);
}

struct Line {
  int visit = 0, slot = 0, kind = kind_do;
  std::string_view step;
  std::string step_title;
  bool pool = false, returned = false;
  std::optional<Instant> due_at;
};

Line line_of(const Projection& p, const Visit& visit, const Slot& slot) {
  return {visit.number,
          slot.number,
          visit.reading ? kind_read : kind_do,
          visit.step,
          title_of(p.definition, p.after, visit.step),
          slot.pool && !slot.claimed,
          visit.cause == Cause::send_back,
          visit.due_at};
}

int relation_of(const Line& line) {
  if (line.kind == kind_read) return relation::reader;
  return line.pool ? relation::candidate : relation::handler;
}

/// Put aside (挂起): what was sent for reading beside the flow stays.
bool aside(const Projection& p, const Line& line) { return p.after.suspended && line.visit; }
/// Whose it is, where somebody else has it, and the grant that rests on.
std::optional<Id> principal_of(const Item& item) {
  return item.on_behalf.empty() ? std::nullopt : std::optional(item.principal().person);
}
std::optional<Id> grant_of(const Item& item) {
  return item.on_behalf.empty() ? std::nullopt : std::optional(item.on_behalf.front().grant);
}

std::optional<std::string_view> via_of(const Item& item) {
  return item.on_behalf.empty() ? std::nullopt : std::optional(words::of(words::vias, item.on_behalf.front().via));
}

void insert_line(Projection& p, const Line& line, const Item& item, Instant arrived_at) {
  const auto& f = p.facts;
  auto order = line.due_at.value_or(arrived_at + f.customary);
  bool open = item.state == ItemState::open && !aside(p, line);
  p.tx.execute(insert_work_item, item.id, f.matter, line.visit, line.slot, line.step, line.step_title, line.kind,
               open ? state_open : state_parked, item.holder.person, item.holder.post, line.pool,
               canonical(zs::to_json(item.reason)), f.actor.person, f.actor_name, arrived_at, order, line.due_at,
               item.viewed_at, line.returned, f.kind, f.kind_title, f.title, f.number, f.urgency, f.mark, f.starter,
               f.starter_name, f.unit_name, f.last_opinion, principal_of(item), grant_of(item), via_of(item));
  involve_as(p, item.holder.person, relation_of(line));
  for (auto& link : item.on_behalf) involve_as(p, link.of.person, relation::principal);
  for (auto& one : item.also) involve_as(p, one.person, relation::principal);
  if (line.visit && f.secretaries)
    for (Id secretary : f.secretaries(item.holder)) involve_as(p, secretary, relation::secretary);
}

/// Who waits for his turn has no line yet; a unit has one in its own matter.
void insert_item(Projection& p, const Visit& visit, const Slot& slot, const Item& item, Instant arrived_at) {
  if (item.state == ItemState::waiting || item.state == ItemState::away) return;
  insert_line(p, line_of(p, visit, slot), item, arrived_at);
}

void finish_item(const Projection& p, Id item, const Handler& by, Instant at, Outcome outcome, bool again) {
  if (again) p.tx.execute(demote_earlier_acts, p.facts.matter, by.person, item);
  p.tx.execute(finish_work_item, item, at, words::of(words::outcomes, outcome), p.facts.opinion);
}

/// Both names stand in the line of a leader's word; who wrote it goes on seeing the matter.
void note_secretary(Projection& p, const Settlement& s) {
  const auto& link = s.on_behalf.front();
  std::optional<Id> scan = link.scan == no_id ? std::nullopt : std::optional(link.scan);
  p.tx.execute(note_writer, s.item, s.by.person, words::of(words::vias, link.via), scan);
  involve_as(p, s.by.person, relation::writer);
}

/// What a visit waits for next: a level of reminding, or its end.
struct Moment {
  Instant at;
  int action = action_overdue;
};
std::optional<Moment> next_due(const Visit& visit) {
  if (!visit.due_at) return std::nullopt;
  std::optional<Moment> next;
  auto told = static_cast<std::size_t>(visit.reminded);
  if (told < visit.reminders.size()) next = Moment{visit.reminders[told], action_remind};
  if (!visit.overdue && (!next || *visit.due_at <= next->at)) next = Moment{*visit.due_at, action_overdue};
  auto done = static_cast<std::size_t>(visit.lapsed);
  if (done < visit.lapses.size() && (!next || visit.lapses[done] < next->at))
    next = Moment{visit.lapses[done], action_lapse};
  return next;
}
std::optional<Moment> next_moment(const Visit& visit) {
  auto next = next_due(visit);
  for (auto& slot : visit.slots)
    if (slot.until && (!next || *slot.until < next->at)) next = Moment{*slot.until, action_release};
  return next;
}

/// The clock of a visit may have changed.
void wind(Projection& p, int number) {
  p.waiting.push_back(number);
  if (const auto* visit = p.after.visit(number); visit && visit->open()) p.entered.push_back(visit);
}

/// The same where a claim starts and ends a clock of its own.
void wind_claim(Projection& p, int number) {
  const auto* visit = p.after.visit(number);
  const auto* step = visit ? p.definition.find(visit->step) : nullptr;
  if (step && !step->unclaim_after.empty()) wind(p, number);
}

void write(Projection& p, const Started& c) { involve_as(p, c.starter.person, relation::starter); }

void write(Projection& p, const Entered& c) {
  for (auto& slot : c.visit.slots)
    for (auto& item : slot.items) insert_item(p, c.visit, slot, item, p.facts.now);
  if (next_moment(c.visit)) p.entered.push_back(&c.visit);
}

void write(Projection& p, const Settled& c) {
  const auto& s = c.settlement;
  wind_claim(p, c.visit);
  if (s.outcome == Outcome::lapsed) {  // nobody did it: no line of his says so
    p.tx.execute(void_items_of_slot, p.facts.matter, c.visit, c.slot, words::of(words::outcomes, s.outcome));
    return;
  }
  if (s.item != no_id) finish_item(p, s.item, s.desk(), s.at, s.outcome, c.again);
  if (s.by_secretary()) note_secretary(p, s);
  if (!s.others.empty()) p.tx.execute(void_parked_items, p.facts.matter, c.visit, c.slot);
}

void write(Projection& p, const Left& c) {
  const auto* visit = p.after.visit(c.visit);
  if (visit && next_moment(*visit)) p.waiting.push_back(c.visit);
  wind_claim(p, c.visit);
}

void take_back(Projection& p, int visit, int slot) {
  p.tx.execute(take_back_act, p.facts.matter, visit, slot);
  p.tx.execute(show_act_before, p.facts.matter, p.facts.actor.person);
}

void write(Projection& p, const Cancelled& c) {
  if (c.visit) {
    p.tx.execute(void_items_of_visit, p.facts.matter, c.visit, words::of(words::cancel_reasons, c.reason));
    p.waiting.push_back(c.visit);
  }
  if (c.reopened) take_back(p, c.reopened, c.slot);
}

void write(Projection& p, const Dropped& c) {
  for (int slot : c.slots)
    p.tx.execute(void_items_of_slot, p.facts.matter, c.visit, slot, words::of(words::cancel_reasons, c.reason));
}

/// The slot as it stands after all changes; nullptr when its visit is over already.
const Slot* slot_after(const Projection& p, int visit, int number) {
  const auto* v = p.after.visit(visit);
  if (!v) return nullptr;
  for (auto& slot : v->slots)
    if (slot.number == number) return &slot;
  return nullptr;
}

void write(Projection& p, const Activated& c) {
  if (const auto* slot = slot_after(p, c.visit, c.slot))
    for (auto& item : slot->items) insert_item(p, *p.after.visit(c.visit), *slot, item, c.at);
}

void write(Projection& p, const Unsettled& c) {
  take_back(p, c.visit, c.slot);
  if (const auto* slot = slot_after(p, c.visit, c.slot))
    insert_item(p, *p.after.visit(c.visit), *slot, c.item, p.facts.now);
}

/// The lines of one slot are put aside, or come back.
void hold_slot(Projection& p, const Slot* slot, ItemState from, int state) {
  if (!slot) return;
  for (auto& item : slot->items)
    if (item.state == from) p.tx.execute(hold_item, item.id, state);
}

void write(Projection& p, const Reshaped& c) {
  for (auto& slot : c.added)
    for (auto& item : slot.items) insert_item(p, *p.after.visit(c.visit), slot, item, p.facts.now);
  if (c.added.front().added.value().placing == Placing::before)
    hold_slot(p, slot_after(p, c.visit, c.slot), ItemState::asking, state_parked);
}

void write(Projection& p, const Resumed& c) {
  hold_slot(p, slot_after(p, c.visit, c.slot), ItemState::open, state_open);
}

void write(Projection&, const Forked&) {}
/// Lines on desks are called what their step is called now; deadlines move along.
void write(Projection& p, const Migrated& c) {
  for (const auto* visit : p.after.open_visits()) {
    auto order = visit->due_at.value_or(visit->entered_at + p.facts.customary);
    p.tx.execute(rename_open_items, p.facts.matter, visit->number, visit->step,
                 title_of(p.definition, p.after, visit->step), visit->due_at, order);
  }
  for (const auto& clock : c.clocks) {
    p.waiting.push_back(clock.visit);
    p.entered.push_back(p.after.visit(clock.visit));
  }
}
void write(Projection&, const StepInserted&) {}
void write(Projection&, const StepDropped&) {}
void write(Projection&, const Skipped&) {}

void write(Projection& p, const Circulated& c) {
  Line line;
  line.kind = kind_read;
  for (auto& reading : c.readings) insert_line(p, line, reading.item, reading.at);
}

void write(Projection& p, const Acknowledged& c) { finish_item(p, c.item, c.by, c.at, Outcome::read, c.again); }

void write_transfer(Projection& p, const Rebound& c) {
  finish_item(p, c.item, p.facts.actor, c.at, Outcome::transfer, c.again);
  for (Id other : c.others) p.tx.execute(void_item, other, words::of(words::rebindings, c.how));
  const auto& visit = *p.after.visit(c.visit);
  for (auto& slot : visit.slots)
    if (slot.number == c.slot) insert_item(p, visit, slot, c.added.value(), c.at);
}

/// The line goes from one desk to another by a standing wish: nobody has done anything with it.
void write_other_holder(Projection& p, const Rebound& c) {
  p.tx.execute(void_item, c.item, words::of(words::rebindings, c.how));
  const auto* slot = slot_after(p, c.visit, c.slot);
  if (slot && c.added) insert_item(p, *p.after.visit(c.visit), *slot, *c.added, c.at);
}

void write(Projection& p, const Rebound& c) {
  wind_claim(p, c.visit);
  switch (c.how) {
    case Rebinding::transfer:
      write_transfer(p, c);
      break;
    case Rebinding::entrust:
    case Rebinding::hand_back:
      write_other_holder(p, c);
      break;
    case Rebinding::claim:
      p.tx.execute(park_other_candidates, p.facts.matter, c.visit, c.slot, c.item);
      p.tx.execute(take_from_pool, c.item);
      involve_as(p, p.facts.actor.person, relation::handler);
      break;
    case Rebinding::reassign:
      p.tx.execute(give_items_away, p.facts.matter, c.visit, c.slot, c.at);
      insert_item(p, *p.after.visit(c.visit), *slot_after(p, c.visit, c.slot), c.added.value(), c.at);
      break;
    case Rebinding::unclaim:
      p.tx.execute(give_back_to_pool, p.facts.matter, c.visit, c.slot);
      break;
    case Rebinding::hand_over:
      p.tx.execute(void_items_of_slot, p.facts.matter, c.visit, c.slot, words::of(words::rebindings, c.how));
      if (const auto* slot = slot_after(p, c.visit, c.slot))
        insert_item(p, *p.after.visit(c.visit), *slot, c.added.value(), c.at);
      break;
  }
}

void write(Projection& p, const Marked& c) {
  switch (c.mark) {
    case Mark::viewed:
      p.tx.execute(note_first_view, c.item, c.at);
      break;
    case Mark::urged:
      p.tx.execute(note_urging, p.facts.matter, c.visit, c.slot, c.at);
      break;
    case Mark::reminded:
    case Mark::overdue:
    case Mark::kept:
      wind(p, c.visit);
      break;
  }
}

void write(Projection& p, const Lapsed& c) {
  for (auto& one : c.people) involve_as(p, one.person, relation::supervisor);
  wind(p, c.visit);
}

/// He may read it as one of the voices of a step as well.
bool reads_at_a_step(const State& state, Id person) {
  return std::any_of(state.visits.begin(), state.visits.end(), [&](const Visit& visit) {
    if (!visit.reading) return false;
    auto spoke = [&](auto& voice) { return voice.desk().person == person; };
    auto holds = [&](auto& slot) {
      return std::any_of(slot.items.begin(), slot.items.end(), [&](auto& i) { return i.holder.person == person; });
    };
    return std::any_of(visit.voices.begin(), visit.voices.end(), spoke) ||
           std::any_of(visit.slots.begin(), visit.slots.end(), holds);
  });
}

/// What he never opened he need not know of.
void forget_reader(const Projection& p, Id item) {
  auto row = p.tx.one(select_person_of_item, item);
  if (!row) return;
  Id person = row->integer(0);
  p.tx.execute(void_reading, item);
  auto reads = [&](auto& reading) { return reading.item.holder.person == person; };
  const auto& left = p.after.readings;
  if (std::any_of(left.begin(), left.end(), reads) || reads_at_a_step(p.after, person)) return;
  p.tx.execute(take_off_reader, person, p.facts.matter);
  p.tx.execute(forget_involvement, person, p.facts.matter);
}

void write(Projection& p, const Recalled& c) {
  for (Id item : c.gone) forget_reader(p, item);
  for (Id item : c.marked) {
    const auto* reading = p.after.reading(item);
    if (!reading || reading->read_at) continue;  // read: that he did stays what he did
    p.tx.execute(demote_earlier_acts, p.facts.matter, reading->item.holder.person, item);
    p.tx.execute(mark_recalled, item, c.at);
  }
}

/// Its lines leave everybody's lists, its timers the clock.
void write(Projection& p, const Suspended&) {
  p.tx.execute(put_lines_aside, p.facts.matter);
  for (auto* visit : p.after.open_visits())
    if (next_moment(*visit)) p.waiting.push_back(visit->number);
}

void write(Projection& p, const Continued&) {
  for (auto* visit : p.after.open_visits()) {
    for (auto& slot : visit->slots)
      for (auto& item : slot.items)
        if (item.state == ItemState::open)
          p.tx.execute(bring_line_back, item.id, visit->due_at);
        else if (item.state == ItemState::parked || item.state == ItemState::asking)
          p.tx.execute(move_line_clock, item.id, visit->due_at);
    if (next_moment(*visit)) p.entered.push_back(visit);
  }
}

/// The lines of the visit show the new deadline wherever they lie.
void write(Projection& p, const Recounted& c) {
  for (const auto& clock : c.clocks) {
    p.tx.execute(move_clock_of_visit, p.facts.matter, clock.visit, clock.due_at);
    wind(p, clock.visit);
  }
}

void write(Projection& p, const Reopened&) { p.tx.execute(reopen_involvements, p.facts.matter); }
/// What the secretary wrote stays in the line; the leader's own words beside it are what is read.
void write(Projection& p, const Confirmed& c) {
  std::optional<std::string> correction;
  if (c.corrected) correction = p.facts.opinion;
  p.tx.execute(note_confirmed, c.item, c.at, correction);
}

void write(Projection& p, const Ended&) { p.tx.execute(end_involvements, p.facts.matter); }

void insert_timer_of(const Projection& p, const Visit& visit, const Moment& next) {
  p.tx.execute(insert_timer, p.new_id(), next.at, p.facts.matter, visit.number, next.action);
}

/// A row goes from a visit that is over to one that begins; what is left over is removed or added.
void write_timers(Projection& p) {
  std::set<int> over(p.waiting.begin(), p.waiting.end());
  std::set<int> begun;
  for (const auto* visit : p.entered) {
    auto next = p.after.suspended ? std::nullopt : next_moment(*visit);
    if (!next || !p.after.visit(visit->number) || !begun.insert(visit->number).second) continue;
    bool own = over.contains(visit->number);
    auto from = own ? over.find(visit->number) : over.begin();
    if (from == over.end()) {
      insert_timer_of(p, *visit, *next);
      continue;
    }
    int old = *from;
    over.erase(from);
    if (p.tx.execute(move_timer, p.new_id(), next->at, p.facts.matter, visit->number, next->action, old) == 0)
      insert_timer_of(p, *visit, *next);
  }
  for (int visit : over) p.tx.execute(delete_timer_of_visit, p.facts.matter, visit);
}

void write_reading(const Projection& p) {
  auto now = reading_count(p.after);
  if (now == p.facts.reading) return;
  if (now == ReadingCount{})
    p.tx.execute(delete_reading_count, p.facts.matter);
  else
    p.tx.execute(upsert_reading_count, p.facts.matter, now.heard, now.asked);
}

}  // namespace
}  // namespace projecting

void project(db::Tx& tx, const Definition& definition, const MatterFacts& facts, const State& after,
             std::span<const Change> changes, const std::function<Id()>& new_id) {
  projecting::Projection p{tx, definition, facts, after, new_id};
  for (const auto& change : changes) std::visit([&](const auto& c) { projecting::write(p, c); }, change);
  projecting::write_involved(p);
  projecting::write_timers(p);
  projecting::write_reading(p);
}

void retitle(db::Tx& tx, const MatterFacts& facts) {
  tx.execute(projecting::retitle_open_items, facts.matter, facts.title, facts.number, facts.urgency, facts.mark);
}

void involve(db::Tx& tx, Id person, Id matter, int flags, Instant at) {
  tx.execute(projecting::involve_if_running, person, matter, flags, at);
}

}  // namespace zs::flow
