#include <flow/effective.h>
#include <flow/store.h>
#include <fmt/format.h>
#include <identity/access.h>
#include <matter/burden.h>
#include <matter/completion.h>
#include <matter/deliver.h>
#include <matter/errors.h>
#include <matter/kind_halt.h>
#include <matter/list.h>
#include <matter/org_view.h>
#include <matter/origin.h>
#include <matter/row.h>
#include <matter/view.h>
#include <matter/words.h>

#include <algorithm>
#include <array>
#include <limits>

namespace zs::matter {
namespace {

constexpr int default_limit = 20;
constexpr int count_cap = 1000;

constexpr db::Statement select_started{
    "select_started",
    "SELECT " ZS_MATTER_COLUMNS
    " FROM matter m WHERE m.starter = $1 AND m.state <> 'draft' AND (m.started_at, m.id) < ($2, $3) "
    "AND ($4 = '' OR m.kind = $4) AND ($5 = '' OR m.title LIKE $5 ESCAPE '\\' OR m.number LIKE $5 ESCAPE '\\') "
    "ORDER BY m.started_at DESC, m.id DESC LIMIT $6"};
constexpr db::Statement select_unsent{
    "select_unsent",
    "SELECT " ZS_MATTER_COLUMNS
    " FROM matter m WHERE m.starter = $1 AND m.state = 'draft' AND m.id < $2 AND ($3 = '' OR m.kind = $3) "
    "AND ($4 = '' OR m.title LIKE $4 ESCAPE '\\') ORDER BY m.id DESC LIMIT $5"};
constexpr db::Statement select_in_progress{
    "select_in_progress",
    "SELECT " ZS_MATTER_COLUMNS
    ", v.last_at FROM involvement v JOIN matter m ON m.id = v.matter WHERE v.person = $1 AND v.ended = 0 "
    "AND (v.last_at, v.matter) < ($2, $3) "
    "AND ((v.flags & 1) = 1 OR EXISTS (SELECT 1 FROM work_item d WHERE d.matter = v.matter AND d.person = $1 AND "
    "d.state = 3)) AND NOT EXISTS (SELECT 1 FROM work_item w WHERE w.matter = v.matter AND w.person = $1 AND w.state = "
    "1) "
    "AND ($4 = '' OR m.kind = $4) AND ($5 = '' OR m.title LIKE $5 ESCAPE '\\' OR m.number LIKE $5 ESCAPE '\\') "
    "ORDER BY v.last_at DESC, v.matter DESC LIMIT $6"};
constexpr db::Statement count_unsent{
    "count_unsent",
    "SELECT count(*) FROM (SELECT 1 FROM matter m WHERE m.starter = $1 AND m.state = 'draft' LIMIT $2) AS unsent"};

Result<std::optional<flow::Cursor>> cursor_of(const std::optional<std::string>& text) {
  if (!text || text->empty()) return std::optional<flow::Cursor>();
  auto cursor = flow::cursor_from_text(*text);
  if (!cursor) return refuse(errors::invalid, {}, {{"/cursor", &errors::matter_cursor_malformed, {}}});
  return cursor;
}

flow::Today today_at(Instant now) { return {now, at_time(date_of(now), std::chrono::hours(24))}; }

constexpr flow::Cursor newest_first{std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::max()};

struct Listing {
  const Services& services;
  const api::Call& call;
  identity::Snapshot directory;
  std::shared_ptr<const calendar::Calendar> calendar;
  int limit;
};

std::optional<std::string> time_left(const Listing& l, Instant now, std::optional<Instant> due) {
  return left_of(*l.calendar, reader(*l.directory, l.call.language), now, due, deadline::Detail::brief);
}

/// As the newest declaration says: one that has gone stale is refused by the step itself.
bool simple(const Kinds& kinds, const flow::WorkItem& item) {
  auto kind = kinds.newest(item.kind);
  const auto* step = kind ? kind->flow.find(item.step) : nullptr;
  return step && step->simple;
}

WorkItemView line_of(const Listing& l, const flow::WorkItem& item) {
  WorkItemView v;
  v.id = item.id;
  v.matter = item.matter;
  v.kind = item.kind;
  v.kind_title = declared(item.kind_title, l.call.language);
  v.title = item.title;
  if (!item.number.empty()) v.number = item.number;
  v.state = item.done_at ? "done" : "open";
  v.step = item.step;
  v.step_title = declared(item.step_title, l.call.language);
  v.urgency = item.urgency;
  v.mark = item.mark;
  v.from = item.from_name;
  v.arrived_at = item.arrived_at;
  v.due_at = item.due_at;
  if (!item.done_at) {
    v.light = light_of(*l.calendar, l.call.now, item.arrived_at, item.due_at);
    v.left = time_left(l, l.call.now, item.due_at);
    v.simple = !item.pool && simple(*l.services.kinds, item);
  }
  v.returned = item.returned;
  v.urged = item.urge_count;
  v.starter_name = item.starter_name;
  v.unit_name = item.unit_name;
  v.last_opinion = item.last_opinion;
  v.pool = item.pool;
  if (item.principal != no_id) v.on_behalf_of = PersonName{item.principal, person_name(*l.directory, item.principal)};
  v.reading = reading_of(item.reading);
  return v;
}

WorkItemView line_of(const Listing& l, const Matter& m) {
  WorkItemView v;
  auto kind = l.services.kinds->of(m.kind, m.version);
  v.id = m.id;
  v.matter = m.id;
  v.kind = m.kind;
  v.kind_title = declared(kind->title, l.call.language);
  v.title = m.title;
  v.number = m.number;
  v.state = m.state;
  v.step = m.step;
  v.step_title = declared(flow::title_of(kind->flow, m.flow, m.step), l.call.language);
  v.urgency = std::string(to_text(m.urgency));
  v.mark = std::string(to_text(m.mark));
  v.from = person_name(*l.directory, m.starter);
  v.arrived_at = m.started_at.value_or(m.created_at);
  v.due_at = m.due_at;
  v.starter_name = v.from;
  v.unit_name = unit_name(*l.directory, m.unit);
  v.reading = reading_of(flow::reading_count(m.flow));
  v.left = time_left(l, clock_of(m.flow, l.call.now), m.due_at);
  for (const auto& holder : flow::holders(kind->flow, m.flow)) {
    v.holders.push_back(person_name(*l.directory, holder.handler.person));
    v.light = light_of(*l.calendar, clock_of(m.flow, l.call.now), holder.since, holder.due_at);
    if (!v.since || holder.since > *v.since) v.since = holder.since;
  }
  return v;
}

constexpr std::array<std::pair<std::string_view, flow::Only>, 5> only_words{{{"today", flow::Only::today},
                                                                            {"overdue", flow::Only::overdue},
                                                                            {"most_urgent", flow::Only::most_urgent},
                                                                            {"returned", flow::Only::returned},
                                                                            {"for_others", flow::Only::for_others}}};

Result<flow::Only> only_of(const std::optional<std::string>& text) {
  if (!text || text->empty()) return flow::Only::all;
  for (const auto& [word, only] : only_words)
    if (word == *text) return only;
  Words::List choices;
  for (const auto& [word, only] : only_words) choices.emplace_back(std::string(word));
  return refuse(errors::invalid, {}, {{"/only", &errors::not_a_choice, {{"choices", std::move(choices)}}}});
}

/// One line more than the page was asked for: whether there is a next one.
template <class Order>
void fill(WorkItemPage& page, const Listing& l, const db::Rows& rows, Order order) {
  for (std::size_t i = 0; i < rows.size() && i < static_cast<std::size_t>(l.limit); ++i)
    page.items.push_back(line_of(l, read_row(rows[i])));
  if (rows.size() > static_cast<std::size_t>(l.limit)) {
    const auto& last = rows[static_cast<std::size_t>(l.limit) - 1];
    page.next = flow::to_text(flow::Cursor{order(last), last.integer(0)});
  }
}

void fill(WorkItemPage& page, const Listing& l, const flow::Page<flow::WorkItem>& items) {
  for (const auto& item : items.items) page.items.push_back(line_of(l, item));
  if (items.next) page.next = flow::to_text(*items.next);
}

constexpr std::size_t last_at_column = matter_columns;

/// What lies on the desk of a leader whose secretary the caller is.
Result<api::Nothing> fill_tray(WorkItemPage& page, const Listing& l, db::Tx& tx, const ListWorkItems& in,
                               std::optional<flow::Cursor> after) {
  Id secretary = l.call.caller.person, leader = in.leader ? Id(*in.leader) : no_id;
  auto leaders = identity::leaders_of(*l.directory, secretary, l.call.now);
  if (std::find(leaders.begin(), leaders.end(), leader) == leaders.end())
    return refuse(errors::invalid, {}, {{"/leader", &errors::matter_not_your_leader, {}}});
  flow::Filter filter{in.kind.value_or(""), in.q.value_or("")};
  fill(page, l, flow::tray(tx, {leader, secretary}, filter, after, l.limit));
  return api::Nothing{};
}

Result<api::Nothing> fill_list(WorkItemPage& page, const Listing& l, db::Tx& tx, const ListWorkItems& in,
                               std::optional<flow::Cursor> after) {
  Id person = l.call.caller.person;
  auto only = only_of(in.only);
  if (!only) return Failure(only.error());
  flow::Filter filter{in.kind.value_or(""), in.q.value_or(""), *only, today_at(l.call.now)};
  auto from = after.value_or(newest_first);
  auto like = pattern(in.q);
  if (in.list == "pending")
    fill(page, l, flow::pending(tx, person, filter, after, l.limit));
  else if (in.list == "to_read")
    fill(page, l, flow::to_read(tx, person, filter, after, l.limit));
  else if (in.list == "delegated")
    fill(page, l, flow::for_others(tx, person, filter, after, l.limit));
  else if (in.list == "tray")
    return fill_tray(page, l, tx, in, after);
  else if (in.list == "handled")
    fill(page, l, flow::handled(tx, person, filter, after, l.limit));
  else if (in.list == "read")
    fill(page, l, flow::read(tx, person, filter, after, l.limit));
  else if (in.list == "in_progress")
    fill(page, l, tx.query(select_in_progress, person, from.order, from.id, filter.kind, like, l.limit + 1),
         [](const db::Row& row) { return row.integer(last_at_column); });
  else if (in.list == "started")
    fill(page, l, tx.query(select_started, person, from.order, from.id, filter.kind, like, l.limit + 1),
         [](const db::Row& row) { return row.integer(started_at_column); });
  else if (in.list == "draft")
    fill(page, l, tx.query(select_unsent, person, from.id, filter.kind, like, l.limit + 1),
         [](const db::Row&) { return std::int64_t{0}; });
  else
    return refuse(errors::invalid, {},
                  {{"/list",
                    &errors::matter_list_unknown,
                    {{"list", in.list},
                      {"choices", "pending, to_read, in_progress, handled, read, started, delegated, tray, draft"}}}});
  return api::Nothing{};
}

}  // namespace

std::optional<ReadingState> reading_of(const flow::ReadingCount& count) {
  if (count.asked == 0) return std::nullopt;
  return ReadingState{count.heard, count.asked};
}

Result<WorkItemPage> work_lines(const Services& services, db::Tx& tx, const api::Call& call, const ListWorkItems& in) {
  auto after = cursor_of(in.cursor);
  if (!after) return Failure(after.error());
  Listing listing{services, call, services.directory(), services.calendar(), in.limit.value_or(default_limit)};
  WorkItemPage page;
  auto filled = fill_list(page, listing, tx, in, *after);
  if (!filled) return Failure(filled.error());
  return page;
}

Result<WorkItemPage> work_items(const Services& services, db::Tx& tx, const api::Call& call, const ListWorkItems& in) {
  auto page = work_lines(services, tx, call, in);
  if (page) page->counts = list_counts(tx, call.caller.person, call.now);
  return page;
}

std::string pattern(const std::optional<std::string>& q) {
  if (!q || q->empty()) return {};
  std::string out = "%";
  for (char c : *q) {
    if (c == '%' || c == '_' || c == '\\') out += '\\';
    out += c;
  }
  return out + "%";
}

ListCounts list_counts(db::Tx& tx, Id person, Instant now) {
  auto c = flow::counts(tx, person, today_at(now));
  return {c.pending, c.to_read, c.in_progress, c.handled, c.started, std::nullopt,
          c.today,   c.overdue, c.most_urgent, c.returned, c.for_others};
}

ListCounts all_counts(db::Tx& tx, Id person, Instant now) {
  auto counts = list_counts(tx, person, now);
  counts.draft = static_cast<int>(tx.one(count_unsent, person, count_cap)->integer(0));
  return counts;
}

/// As one of his posts.
bool may_begin_as_one(const identity::Directory& directory, Id person, const Kind& kind) {
  const auto* known = directory.person(person);
  return known && std::ranges::any_of(known->posts, [&](Id post) {
    return may_begin(kind.begun_by, directory, *directory.post(post));
  });
}

KindList kinds(const Services& services, db::Tx& tx, const api::Call& call) {
  KindList list;
  auto directory = services.directory();
  auto granted = identity::kinds_granted(tx, call.caller.person);
  auto halts = halts_met_by(services, tx, call.caller.person);
  for (const auto& kind : services.kinds->by_area()) {
    KindLine line{kind->kind, declared(kind->title, call.language),
                  declared(kind->flow.steps.front().title, call.language),
                  may_begin_as_one(*directory, call.caller.person, *kind)};
    if (const auto* area = services.kinds->area_title(kind->area)) line.area_title = say(*area, call.language);
    line.area = kind->area;
    line.receives = receives(*services.kinds, kind->kind);
    for (const auto& link : kind->links)
      line.links.push_back(
          {link.type, declared(link.title, call.language), declared(link.back, call.language), link.to});
    for (const auto& grant : granted) {
      if (grant.kind != kind->kind) continue;
      line.may_keep = true;
      line.shown = kind->shows.has_value();
      line.keeps_box = grant.keep && has_box(*services.kinds, kind->kind);
      line.keeps_words = grant.keep && kind->ledger && !kind->ledger->word.empty();
    }
    line.finds = kind->patterns && (line.may_start || line.may_keep);
    for (const auto& halt : halts)
      if (halt.kind == kind->kind) line.halted.push_back({halt.organ, said(halted(services, halt), call.language)});
    list.items.push_back(std::move(line));
  }
  return list;
}

FieldView field_view(const form::Field& field, Language language) {
  auto said = [&](const std::string& text) { return declared(text, language); };
  FieldView line{field.name,
                 said(field.label),
                 std::string(form::name_of(field.type)),
                 field.required,
                 field.list,
                 field.wide,
                 {},
                 std::nullopt,
                 field.min,
                 field.max,
                 std::nullopt,
                 std::nullopt,
                 {},
                 false};
  for (const auto& choice : field.choices) line.choices.push_back({choice.value, said(choice.label)});
  if (!field.unit.empty()) line.unit = said(field.unit);
  if (!field.hint.empty()) line.hint = said(field.hint);
  if (field.type == form::FieldType::text || field.type == form::FieldType::long_text)
    line.max_length = field.max_length;
  return line;
}

Result<KindView> kind_view(const Services& services, db::Tx& tx, const api::Call& call, const ViewKind& in) {
  auto kind = services.kinds->newest(in.kind);
  if (!kind) return refuse(errors::not_found);
  KindView out;
  auto said = [&](const std::string& text) { return declared(text, call.language); };
  out.kind = kind->kind;
  out.title = said(kind->title);
  out.version = kind->version;
  out.form_title = said(kind->form_title);
  const auto asked = asked_fields(*kind);
  for (const auto& field : kind->form.fields) {
    out.fields.push_back(field_view(field, call.language));
    out.fields.back().asks = asked.contains(field.name);
    for (const auto& one : kind->books)
      if (one.entry() == field.name)
        out.fields.back().books = BooksView{one.sort, one.over, one.people, one.needs_capacity};
  }
  for (const auto& step : kind->flow.steps)
    out.steps.push_back({step.name, said(step.title), said(step.stage), step.writes, step.needs});
  out.columns = form::columns(kind->form);
  out.scores = kind->scores.has_value();
  out.lasts = kind->in_force || kind->lasts;
  out.editions = !kind->editions.empty();
  out.prints = !kind->prints.empty();
  out.progress = kind->progress.has_value();
  for (const auto& one : kind->recognise) out.recognise[one.field] = one.element;
  out.filled = filled_at_beginning(services, call, *kind, {});
  out.numbers = !kind->ledger ? "none" : kind->ledger->word.empty() ? "series" : "word";
  for (const auto& phrase : kind->opinion_phrases) out.opinion_phrases.push_back(said(phrase));
  if (!in.from) return out;
  auto origin = origin_of({services, tx, call}, kind, {*in.from, in.link.value_or(""), in.opinion, {}});
  if (!origin) return Failure(origin.error());
  for (auto& [name, value] : fields_of_origin(**origin)) out.filled[name] = value;
  out.from = origin_view(**origin, out.filled);
  return out;
}

}  // namespace zs::matter
