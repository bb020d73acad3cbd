#include <base/phrases.h>
#include <flow/effective.h>
#include <flow/store.h>
#include <identity/access.h>
#include <matter/errors.h>
#include <matter/monitor.h>
#include <matter/org_view.h>
#include <matter/row.h>
#include <matter/view.h>
#include <matter/words.h>

#include <algorithm>
#include <limits>

namespace zs::matter {
namespace {

constexpr int matters_a_page = 50;

/// A line that is nobody's any more: its holder has left the post he has it as, or it fell to the office because nobody
/// fits ($12: how that reason is written).
#define ZS_HELD_BY_NOBODY                                                                                       \
  "EXISTS (SELECT 1 FROM work_item u JOIN post p ON p.id = u.post JOIN person h ON h.id = u.person WHERE "      \
  "u.matter = m.id AND u.visit > 0 AND u.state IN (1, 2) AND (p.ended_at IS NOT NULL OR h.active = 0 OR "       \
  "u.reason LIKE $12))"

// $1 organ, $2 and $3 the cursor, $4 kind, $5 step, $6 holder, $7 from and $8 before: when it is due, $9 only what
// nobody holds any more, $10 the caller, $11 at most.
constexpr db::Statement select_running{
    "select_running",
    "SELECT " ZS_MATTER_COLUMNS
    " FROM matter m WHERE m.organ = $1 AND m.state = 'running' AND (m.started_at, m.id) > ($2, $3) AND ($4 = '' OR "
    "m.kind = $4) AND ($5 = '' OR m.step = $5 OR EXISTS (SELECT 1 FROM work_item s WHERE s.matter = m.id AND s.step = "
    "$5 AND s.state IN (1, 2))) AND (CAST($6 AS bigint) = 0 OR EXISTS (SELECT 1 FROM work_item d WHERE d.matter = m.id "
    "AND d.person = $6 AND d.visit > 0 AND d.state IN (1, 2))) AND (CAST($8 AS bigint) = 0 OR (m.due_at >= $7 AND "
    "m.due_at < $8)) AND (CAST($9 AS bigint) = 0 OR " ZS_HELD_BY_NOBODY ") AND " ZS_MAY_SEE(
        "$10") " ORDER BY m.started_at, m.id LIMIT $11"};

struct Monitoring {
  const Services& services;
  const api::Call& call;
  identity::Snapshot directory;
  std::shared_ptr<const calendar::Calendar> calendar;
};

bool fell_to_office(const Words& reason) {
  const auto* phrase = std::get_if<Phrase>(&reason.value);
  return phrase && phrase->code == phrases::reason::office_instead.code;
}

std::string fallen_pattern() { return "%\"" + std::string(phrases::reason::office_instead.code) + "\"%"; }

bool has_left(const identity::Directory& directory, const flow::Handler& handler) {
  const auto* person = directory.person(handler.person);
  const auto* post = directory.post(handler.post);
  return !person || !person->active || !post || post->ended;
}

MonitorHolder desk_of(const Monitoring& l, const Matter& m, const flow::Holder& holder) {
  const auto& directory = *l.directory;
  MonitorHolder out;
  out.work_item = holder.work_item;
  out.person = {holder.handler.person, person_name(directory, holder.handler.person)};
  out.post = {holder.handler.post, post_title(directory, holder.handler.post),
              unit_name_of_post(directory, holder.handler.post)};
  out.step = holder.step;
  out.step_title = declared(holder.step_title, l.call.language);
  out.since = holder.since;
  out.due_at = holder.due_at;
  out.light = light_of(*l.calendar, clock_of(m.flow, l.call.now), holder.since, holder.due_at);
  out.urged = holder.urge_count;
  out.viewed = holder.viewed;
  out.unassigned = has_left(directory, holder.handler) || fell_to_office(holder.reason);
  return out;
}

MonitorLine line_of(const Monitoring& l, const Matter& m) {
  auto kind = l.services.kinds->of(m.kind, m.version);
  MonitorLine out;
  out.matter = m.id;
  out.kind = m.kind;
  out.kind_title = declared(kind->title, l.call.language);
  out.title = m.title;
  out.number = m.number;
  out.state_label = standing_label(*kind, m, date_of(l.call.now), l.call.language);
  out.step = m.step;
  out.step_title = declared(flow::title_of(kind->flow, m.flow, m.step), l.call.language);
  out.starter_name = person_name(*l.directory, m.starter);
  out.unit_name = unit_name(*l.directory, m.unit);
  out.started_at = m.started_at.value_or(m.created_at);
  out.age = static_cast<int>(l.calendar->working_days_between(date_of(out.started_at), date_of(l.call.now)).value);
  out.due_at = m.due_at;
  out.suspended = m.flow.suspended.has_value();
  for (const auto& holder : flow::holders(kind->flow, m.flow)) {
    auto desk = desk_of(l, m, holder);
    out.unassigned |= desk.unassigned;
    if (desk.due_at && desk.due_at == m.due_at) out.light = desk.light;
    out.holders.push_back(std::move(desk));
  }
  return out;
}

/// Moments between which a light may be: `soon` begins within the last working day.
struct DueWindow {
  std::int64_t from = 0, before = 0;
};
Result<DueWindow> window_of(const Monitoring& l, const std::optional<std::string>& light) {
  if (!light || light->empty()) return DueWindow{};
  auto now = to_millis(l.call.now);
  auto day = to_millis(l.calendar->after_working_days(l.call.now, 1).value);
  if (*light == "overdue") return DueWindow{0, now};
  if (*light == "soon") return DueWindow{now, day + 1};
  if (*light == "normal") return DueWindow{now, std::numeric_limits<std::int64_t>::max()};
  Words::List choices{"normal", "soon", "overdue"};
  return refuse(errors::invalid, {}, {{"/light", &errors::not_a_choice, {{"choices", std::move(choices)}}}});
}

Result<flow::Cursor> oldest_after(const std::optional<std::string>& text) {
  if (!text || text->empty()) return flow::Cursor{};
  auto cursor = flow::cursor_from_text(*text);
  if (!cursor) return refuse(errors::invalid, {}, {{"/cursor", &errors::matter_cursor_malformed, {}}});
  return *cursor;
}

/// What the statement could not ask.
bool asked_for(const ListMonitor& in, const MonitorLine& line) {
  if (in.light && !in.light->empty() && line.light != in.light) return false;
  return !in.suspended || *in.suspended == line.suspended;
}

}  // namespace

std::vector<const identity::Unit*> directed_by(const identity::Directory& directory, Id person) {
  std::vector<const identity::Unit*> out;
  for (const auto& unit : directory.units()) {
    if (!unit.is_organ || unit.external) continue;
    auto people = directory.role_holders(office_role, unit.id);
    if (std::any_of(people.begin(), people.end(), [&](const auto& one) { return one.person == person; }))
      out.push_back(&unit);
  }
  return out;
}

std::optional<api::Caller> director_of(const identity::Directory& directory, Id organ, Id preferred) {
  auto people = directory.role_holders(office_role, organ);
  std::stable_partition(people.begin(), people.end(), [&](const auto& one) { return one.person == preferred; });
  for (const auto& one : people)
    if (auto director = identity::caller_of(directory, one.person, one.post)) return director;
  return std::nullopt;
}

Result<OfficeOf> office_of(const identity::Directory& directory, const api::Caller& caller,
                           const std::optional<IdText>& wanted) {
  OfficeOf out;
  for (const auto* unit : directed_by(directory, caller.person)) out.organs.push_back({unit->id, unit->name});
  if (out.organs.empty()) return refuse(errors::matter_not_your_office);
  Id organ = wanted ? Id(*wanted) : caller.organ;
  auto found = std::find_if(out.organs.begin(), out.organs.end(), [&](const auto& one) { return one.id == organ; });
  if (found == out.organs.end() && wanted) return refuse(errors::matter_not_your_office);
  out.organ = found == out.organs.end() ? out.organs.front() : *found;
  return out;
}

Result<MonitorPage> monitor(const Services& services, db::Tx& tx, const api::Call& call, const ListMonitor& in) {
  Monitoring l{services, call, services.directory(), services.calendar()};
  auto office = office_of(*l.directory, call.caller, in.organ);
  if (!office) return Failure(office.error());
  auto after = oldest_after(in.cursor);
  if (!after) return Failure(after.error());
  auto window = window_of(l, in.light);
  if (!window) return Failure(window.error());
  const auto limit = static_cast<std::size_t>(in.limit.value_or(matters_a_page));
  MonitorPage page{office->organ, std::move(office->organs), {}, std::nullopt};
  auto rows = tx.query(select_running, Id(page.organ.id), after->order, after->id, in.kind.value_or(""),
                       in.step.value_or(""), in.holder ? Id(*in.holder) : no_id, window->from, window->before,
                       in.unassigned.value_or(false) ? 1 : 0, call.caller.person, static_cast<int>(limit) + 1,
                       fallen_pattern());
  for (std::size_t i = 0; i < rows.size() && i < limit; ++i) {
    auto m = read_row(rows[i]);
    auto line = line_of(l, m);
    if (asked_for(in, line)) page.items.push_back(std::move(line));
    if (i + 1 == limit && rows.size() > limit) page.next = flow::to_text({to_millis(*m.started_at), m.id});
  }
  return page;
}

}  // namespace zs::matter
