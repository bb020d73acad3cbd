// A slow reading of the rows of one matter, beside what its state says must be in them.
#include <flow/stored.h>
#include <flow/words.h>

#include <algorithm>
#include <map>
#include <set>

namespace zs::flow::simulation {
namespace {

constexpr db::Statement select_lines{
    "select_simulated_lines",
    "SELECT id, visit, slot, kind, state, person, post, pool, step, due_at, first_view_at, done_at, outcome, returned, "
    "urge_count, from_person, order_at, last_opinion, opinion FROM work_item WHERE matter = $1 ORDER BY id"};
constexpr db::Statement select_involved{
    "select_simulated_involved",
    "SELECT person, flags, ended, first_at, last_at FROM involvement WHERE matter = $1 ORDER BY person"};
constexpr db::Statement select_timers{"select_simulated_timers",
                                      "SELECT visit, action, due_at FROM timer WHERE matter = $1 ORDER BY visit"};
constexpr db::Statement select_reading{"select_simulated_reading",
                                       "SELECT heard, asked FROM reading_count WHERE of_matter = $1"};

constexpr int line_open = 1, line_parked = 2, line_last = 3, line_earlier = 4;

using Lines = std::set<std::string>;
using Complaint = std::optional<std::string>;

std::int64_t moment(const std::optional<Instant>& at) { return at ? to_millis(*at) : 0; }

std::string line_of_item(const State& state, const Visit& visit, const Slot& slot, const Item& item) {
  bool open = item.state == ItemState::open && !state.suspended;
  bool pool = open && slot.pool && !slot.claimed;
  return fmt::format("{} {}.{} of {} kind {} state {} pool {} step {} due {} seen {} returned {}", item.id,
                     visit.number, slot.number, item.holder.person, visit.reading ? 2 : 1,
                     open ? line_open : line_parked, pool, visit.step, moment(visit.due_at), moment(item.viewed_at),
                     visit.cause == Cause::send_back);
}

/// On whose desks it lies, or would when others have spoken.
Lines wanted_open(const State& state) {
  Lines out;
  for (auto* visit : state.open_visits())
    for (auto& slot : visit->slots)
      for (auto& item : slot.items)
        if (item.state != ItemState::waiting && item.state != ItemState::away)
          out.insert(line_of_item(state, *visit, slot, item));
  for (auto& r : state.readings)
    if (r.unread())
      out.insert(fmt::format("{} 0.0 of {} kind 2 state 1 pool false step  due 0 seen {} returned false", r.item.id,
                             r.item.holder.person, moment(r.item.viewed_at)));
  return out;
}

Lines found_open(const db::Rows& rows) {
  Lines out;
  for (auto& row : rows) {
    auto state = row.integer(4);
    if (state != line_open && state != line_parked) continue;
    out.insert(fmt::format("{} {}.{} of {} kind {} state {} pool {} step {} due {} seen {} returned {}", row.integer(0),
                           row.integer(1), row.integer(2), row.integer(5), row.integer(3), state,
                           state == line_open && row.boolean(7), row.text(8), row.optional_integer(9).value_or(0),
                           row.optional_integer(10).value_or(0), row.boolean(13)));
  }
  return out;
}

std::string done_line(Id item, Id by, Instant at, std::string_view outcome) {
  return fmt::format("{} by {} at {}: {}", item, by, to_millis(at), outcome);
}

/// What the office took off a desk, or silence, is no act of whoever had it.
void add_passed(const std::vector<Passed>& passed, Lines& out) {
  for (auto& p : passed)
    if (!p.office) out.insert(done_line(p.item, p.by.person, p.at, "transfer"));
}

void add_done(const Settlement& s, Lines& out) {
  if (s.item != no_id && s.outcome != Outcome::lapsed)
    out.insert(done_line(s.item, s.desk().person, s.at, words::of(words::outcomes, s.outcome)));
  add_passed(s.passed, out);
}

/// Who did what with which item: every settlement and every transfer of the state.
Lines wanted_done(const State& state) {
  Lines out;
  for (auto& visit : state.visits) {
    if (visit.settlement) add_done(*visit.settlement, out);
    for (auto& voice : visit.voices) add_done(voice, out);
    add_passed(visit.passed, out);
    for (auto& slot : visit.slots) add_passed(slot.passed, out);
  }
  for (auto& r : state.readings)
    if (r.read_at) out.insert(done_line(r.item.id, r.item.holder.person, *r.read_at, "mark_read"));
  return out;
}

/// What was taken back says so in its line; of a visit that was cancelled the lines remain, the state knows no more.
Complaint check_done(const db::Rows& rows, const State& state) {
  auto wanted = wanted_done(state);
  std::set<std::pair<Id, std::int64_t>> last, earlier;
  for (auto& row : rows) {
    auto line = row.integer(4);
    if (line != line_last && line != line_earlier) continue;
    auto told = done_line(row.integer(0), row.integer(5), row.moment(11), row.text(12));
    if (line == line_last && !last.emplace(row.integer(5), row.integer(3)).second)
      return fmt::format("person {} handled it last twice", row.integer(5));
    bool gone = row.integer(1) != 0 && !state.visit(static_cast<int>(row.integer(1)));
    bool taken_back = row.text(12) == "withdraw" || row.text(12) == "recalled";
    if (line == line_earlier && row.text(12) != "withdraw") earlier.emplace(row.integer(5), row.integer(3));
    if (!wanted.erase(told) && !gone && !taken_back)
      return "a line of something nobody did: " + told;
  }
  for (auto& one : earlier)
    if (!last.contains(one)) return fmt::format("person {} handled it, but not in his list", one.first);
  return wanted.empty() ? Complaint{} : "done, but in no line: " + *wanted.begin();
}

Complaint check_involved(const db::Rows& rows, const State& state) {
  std::map<Id, std::int64_t> flags;
  for (auto& row : rows) {
    flags[row.integer(0)] = row.integer(1);
    bool over = state.life != Life::running && state.life != Life::draft;
    if (row.boolean(2) != over) return fmt::format("involvement of {} says ended {}", row.integer(0), row.boolean(2));
  }
  auto lacks = [&](Id person, int flag) { return (flags[person] & flag) == 0; };
  if (state.life != Life::draft && lacks(state.starter.person, relation::starter)) return "the starter is not involved";
  for (auto* visit : state.open_visits())
    for (auto& slot : visit->slots)
      for (auto& item : slot.items) {
        if (item.state == ItemState::waiting || item.state == ItemState::away) continue;
        int any = visit->reading ? relation::reader : relation::handler | relation::candidate;
        if (lacks(item.holder.person, any)) return fmt::format("holder {} is not involved", item.holder.person);
      }
  for (auto& r : state.readings)
    if (lacks(r.item.holder.person, relation::reader)) return "a reader is not involved";
  return std::nullopt;
}

std::optional<Instant> at_level(const std::vector<Instant>& levels, int done) {
  auto level = static_cast<std::size_t>(done);
  return level < levels.size() ? std::optional(levels[level]) : std::nullopt;
}

/// The earliest of: told that it is due, due, a level after it, a claim that ends; the moment and what it is for.
std::optional<std::pair<Instant, int>> wanted_timer(const Visit& v) {
  std::vector<std::pair<Instant, int>> moments;
  if (v.due_at && !v.overdue) moments.emplace_back(*v.due_at, 2);
  if (auto remind = at_level(v.reminders, v.reminded); v.due_at && remind) moments.emplace_back(*remind, 1);
  if (auto lapse = at_level(v.lapses, v.lapsed); v.due_at && lapse) moments.emplace_back(*lapse, 3);
  for (auto& slot : v.slots)
    if (slot.until) moments.emplace_back(*slot.until, 4);
  auto first = std::min_element(moments.begin(), moments.end(), [](auto& a, auto& b) { return a.first < b.first; });
  return first == moments.end() ? std::nullopt : std::optional(*first);
}

/// The earliest moment each open visit still waits for; none while the matter is put aside.
Lines wanted_timers(const State& state) {
  Lines out;
  if (state.suspended) return out;
  for (auto* v : state.open_visits()) {
    if (auto next = wanted_timer(*v))
      out.insert(fmt::format("{} {} {}", v->number, next->second, to_millis(next->first)));
  }
  return out;
}

Lines found_timers(const db::Rows& rows) {
  Lines out;
  for (auto& row : rows) out.insert(fmt::format("{} {} {}", row.integer(0), row.integer(1), row.integer(2)));
  return out;
}

Complaint compare(std::string_view what, const Lines& wanted, const Lines& found) {
  if (wanted == found) return std::nullopt;
  return fmt::format("{} should be\n  {}\nbut are\n  {}", what, fmt::join(wanted, "\n  "), fmt::join(found, "\n  "));
}

Complaint check_reading(db::Tx& tx, Id matter, const State& state) {
  auto row = tx.one(select_reading, matter);
  int asked = 0, heard = 0;
  for (auto& r : state.readings)
    if (!r.recalled_at) ++asked, heard += r.read_at.has_value();
  for (auto* v : state.open_visits()) {
    if (!v->reading) continue;
    heard += static_cast<int>(v->voices.size());
    asked += static_cast<int>(v->voices.size() + v->slots.size());
  }
  if (heard == asked) heard = asked = 0;
  bool same = row ? row->integer(0) == heard && row->integer(1) == asked : asked == 0;
  return same ? Complaint{} : fmt::format("reading has come to {} of {}, but the row differs", heard, asked);
}

std::string told(const db::Row& row, std::initializer_list<std::size_t> texts) {
  std::string out;
  for (std::size_t i = 0; i < row.size(); ++i) {
    bool text = std::find(texts.begin(), texts.end(), i) != texts.end();
    out += row.null(i) ? "-|" : (text ? row.text(i) : std::to_string(row.integer(i))) + "|";
  }
  return out + "\n";
}

}  // namespace

std::string rows_of(db::Tx& tx, Id matter) {
  std::string out;
  for (auto& row : tx.query(select_lines, matter)) out += told(row, {8, 12, 17, 18});
  for (auto& row : tx.query(select_involved, matter)) out += told(row, {});
  for (auto& row : tx.query(select_timers, matter)) out += told(row, {});
  for (auto& row : tx.query(select_reading, matter)) out += told(row, {});
  return out;
}

std::optional<std::string> compare_rows(db::Tx& tx, Id matter, const State& state) {
  auto lines = tx.query(select_lines, matter);
  if (auto why = compare("open lines", wanted_open(state), found_open(lines))) return why;
  if (auto why = check_done(lines, state)) return why;
  if (auto why = check_involved(tx.query(select_involved, matter), state)) return why;
  if (auto why = compare("timers", wanted_timers(state), found_timers(tx.query(select_timers, matter)))) return why;
  return check_reading(tx, matter, state);
}

}  // namespace zs::flow::simulation
