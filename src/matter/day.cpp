#include <flow/flow.h>
#include <identity/access.h>
#include <matter/day.h>
#include <matter/references.h>
#include <matter/row.h>
#include <matter/words.h>

#include <algorithm>
#include <set>
#include <tuple>

namespace zs::matter {
namespace days {
namespace {

using std::chrono::sys_days;

constexpr int most_entries = 40;

constexpr db::Statement select_days_of_matter{
    "select_days_of_matter",
    "SELECT person, starts_at, ends_at, whole, place FROM matter_day WHERE matter = $1 ORDER BY person"};
constexpr db::Statement delete_days_of_matter{"delete_days_of_matter", "DELETE FROM matter_day WHERE matter = $1"};
constexpr db::Statement insert_matter_day{
    "insert_matter_day",
    "INSERT INTO matter_day (matter, person, starts_at, ends_at, whole, place) VALUES ($1, $2, $3, $4, $5, $6)"};
/// What takes place for $1 from $2 to $3, and what of his falls due.
constexpr db::Statement select_my_days{
    "select_my_days",
    "SELECT m.id, d.starts_at, d.ends_at, d.whole, 0 AS due, m.kind, m.title, d.place, '' AS step FROM matter_day d "
    "JOIN matter m ON m.id = d.matter WHERE d.person = $1 AND d.ends_at > $2 AND d.starts_at < $3 AND " ZS_MAY_SEE("$1")
    " UNION ALL SELECT w.matter, w.due_at, w.due_at, 0, 1, w.matter_kind, w.title, '', w.step_title FROM work_item w "
    "WHERE w.person = $1 AND w.kind = 1 AND w.state = 1 AND w.order_at >= $2 AND w.order_at < $3 AND w.due_at IS NOT "
    "NULL ORDER BY 2, 1 LIMIT $4"};

/// A line of the table but for the matter: person, from, until, whole, place.
using Line = std::tuple<Id, Instant, Instant, bool, std::string>;

Instant beginning_of(Date date) { return at_time(date, std::chrono::minutes(0)); }
Date day_after(Date date) { return Date(sys_days(date) + std::chrono::days(1)); }

std::string_view text_in(const json::object& object, std::string_view key) {
  const auto* value = object.if_contains(key);
  return value && value->is_string() ? std::string_view(value->get_string()) : std::string_view();
}

struct Span {
  Instant from{}, until{};
  bool whole = false;
};

std::optional<Span> span_of(const json::object& fields, const std::string& when) {
  const auto* value = fields.if_contains(when);
  if (!value) return std::nullopt;
  if (const auto* interval = value->if_object()) {
    auto from = from_rfc3339(text_in(*interval, "start")), until = from_rfc3339(text_in(*interval, "end"));
    if (!from || !until) return std::nullopt;
    return Span{*from, *until, false};
  }
  auto date = date_from_text(text_in(fields, when));
  if (!date) return std::nullopt;
  return Span{beginning_of(*date), beginning_of(day_after(*date)), true};
}

/// Sent, not undone, and past the step that settles that it takes place.
bool takes_place(const Matter& matter, const InTheDay& day) {
  using flow::Life;
  auto life = matter.flow.life;
  if (life != Life::running && life != Life::closed) return false;
  return day.after.empty() || std::ranges::any_of(matter.flow.visits, [&](const flow::Visit& visit) {
    return visit.step == day.after && visit.settlement;
  });
}

/// Whoever handled the step, or has it.
void add_handlers(const flow::Visit& visit, std::set<Id>& people) {
  if (visit.settlement) people.insert(visit.settlement->principal().person);
  for (const auto& voice : visit.voices) people.insert(voice.principal().person);
  for (const auto& slot : visit.slots)
    for (const auto& item : slot.items)
      if (item.state != flow::ItemState::parked) people.insert(item.holder.person);
}

std::set<Id> people_of(const Kind& kind, const Matter& matter, const InTheDay& day) {
  std::set<Id> people;
  for (const auto& name : day.fields)
    for (Id one : form::ids_in(*kind.form.find(name), matter.fields)) people.insert(one);
  for (const auto& visit : matter.flow.visits)
    if (std::ranges::find(day.steps, visit.step) != day.steps.end()) add_handlers(visit, people);
  people.erase(no_id);
  return people;
}

/// The first of the fields that say where in which something stands.
std::string place_of(const Services& services, const Kind& kind, const json::object& fields) {
  for (const auto& name : kind.day->where) {
    const auto* field = kind.form.find(name);
    bool booked = field->type == form::FieldType::resource;
    auto place = booked ? names_in(services, *field, fields) : std::string(text_in(fields, name));
    if (!place.empty()) return place;
  }
  return {};
}

std::vector<Line> wanted(const Services& services, const Kind& kind, const Matter& matter) {
  std::vector<Line> lines;
  auto span = takes_place(matter, *kind.day) ? span_of(matter.fields, kind.day->when) : std::nullopt;
  if (!span) return lines;
  auto place = place_of(services, kind, matter.fields);
  for (Id person : people_of(kind, matter, *kind.day))
    lines.emplace_back(person, span->from, span->until, span->whole, place);
  return lines;
}

std::vector<Line> stored(db::Tx& tx, Id matter) {
  std::vector<Line> lines;
  for (const auto& row : tx.query(select_days_of_matter, matter))
    lines.emplace_back(row.integer(0), row.moment(1), row.moment(2), row.integer(3) != 0, row.text(4));
  return lines;
}

DayEntry entry_of(const Services& services, const api::Call& call, const db::Row& row) {
  DayEntry out{row.moment(1),  row.moment(2), row.integer(3) != 0, row.integer(4) != 0,
               row.integer(0), {},            row.text(6),         row.text(7),
               row.text(8)};
  auto kind = services.kinds->newest(row.text(5));
  out.kind_title = kind ? declared(kind->title, call.language) : row.text(5);
  out.step_title = declared(out.step_title, call.language);
  return out;
}

bool stands_on(const DayEntry& entry, Instant from, Instant until) {
  if (entry.deadline) return entry.at >= from && entry.at < until;
  return entry.at < until && entry.until > from;
}

}  // namespace
}  // namespace days

std::vector<DayView> my_days(const Services& services, db::Tx& tx, const api::Call& call) {
  auto calendar = services.calendar();
  std::vector<DayView> out;
  auto directory = services.directory();
  const auto reading = reader(*directory, call.language);
  auto today = date_of(call.now);
  for (Date date : {today, days::day_after(today)})
    out.push_back({date, calendar->is_workday(date), say(calendar->name_of(date), reading), {}});
  auto from = days::beginning_of(today), until = days::beginning_of(days::day_after(out.back().date));
  for (const auto& row : tx.query(days::select_my_days, call.caller.person, from, until, days::most_entries)) {
    auto entry = days::entry_of(services, call, row);
    for (auto& day : out)
      if (days::stands_on(entry, days::beginning_of(day.date), days::beginning_of(days::day_after(day.date))))
        day.entries.push_back(entry);
  }
  return out;
}

void keep_days(const Services& services, db::Tx& tx, const event::Event& event) {
  if (event.stream.kind != event::StreamKind::matter) return;
  auto matter = find(tx, event.stream.id);
  auto kind = matter ? services.kinds->of(matter->kind, matter->version) : nullptr;
  if (!kind || !kind->day) return;
  auto lines = days::wanted(services, *kind, *matter);
  if (lines == days::stored(tx, matter->id)) return;
  tx.execute(days::delete_days_of_matter, matter->id);
  for (const auto& [person, starts, ends, whole, place] : lines)
    tx.execute(days::insert_matter_day, matter->id, person, starts, ends, whole ? 1 : 0, place);
}

}  // namespace zs::matter
