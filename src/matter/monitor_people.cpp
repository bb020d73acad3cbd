// The load of each person, and what went wrong.
#include <base/errors.h>
#include <base/phrases.h>
#include <flow/store.h>
#include <identity/access.h>
#include <matter/errors.h>
#include <matter/monitor.h>
#include <matter/org_view.h>
#include <matter/words.h>

#include <limits>

namespace zs::matter {
namespace {

constexpr int people_a_page = 50;
constexpr std::chrono::hours a_month{30 * 24};

// $1 organ, $2 now, $3 a month ago, $4 and $5 the cursor, $6 the caller, $7 at most.
constexpr db::Statement select_load{
    "select_load",
    "SELECT l.person, l.open, l.late, l.oldest, (SELECT count(*) FROM work_item d JOIN matter m ON m.id = d.matter "
    "WHERE d.person = l.person AND d.state = 3 AND d.done_at >= $3 AND m.organ = $1 AND " ZS_MAY_SEE(
        "$6") ") FROM (SELECT w.person AS person, count(*) AS open, count(CASE WHEN w.due_at < $2 "
    "THEN 1 END) AS late, min(w.arrived_at) AS oldest FROM matter m JOIN work_item w ON w.matter = m.id WHERE m.organ "
    "= $1 AND m.state = 'running' AND w.state = 1 AND w.visit > 0 AND " ZS_MAY_SEE(
        "$6") " GROUP BY w.person) l WHERE (l.open, l.person) < ($4, $5) ORDER BY l.open DESC, l.person DESC LIMIT $7"};

// $1 organ, $2 and $3 the cursor, $4 whose it was (0: anybody's), $5 the caller, $6 at most; of what is late $7 now.
// Columns: when, line, what, whose, who found it, matter, title, number, step, words.
#define ZS_ERROR_WHERE(AT)                                                                             \
  " AND m.organ = $1 AND (w." AT ", w.id) < ($2, $3) AND " ZS_MAY_SEE("$5")
#define ZS_ERROR_ORDER(AT) " ORDER BY w." AT " DESC, w.id DESC LIMIT $6"
#define ZS_ERROR_PAPER "w.matter, m.title, coalesce(m.number, ''), w.step_title"
constexpr db::Statement select_returned{
    "select_returned",
    "SELECT w.arrived_at, w.id, 'send_back', w.person, w.from_person, " ZS_ERROR_PAPER
    ", w.last_opinion FROM work_item w JOIN matter m ON m.id = w.matter WHERE w.returned = 1 AND (CAST($4 AS bigint) = "
    "0 OR w.person = $4) AND NOT EXISTS (SELECT 1 FROM work_item e WHERE e.matter = w.matter AND e.visit = w.visit AND "
    "e.slot = w.slot AND e.id < w.id)" ZS_ERROR_WHERE("arrived_at") ZS_ERROR_ORDER("arrived_at")};
constexpr db::Statement select_mis_sent{
    "select_mis_sent",
    "SELECT w.done_at, w.id, w.outcome, w.from_person, CASE WHEN w.outcome = 'transfer' THEN w.person ELSE 0 "
    "END, " ZS_ERROR_PAPER
    ", '' FROM work_item w JOIN matter m ON m.id = w.matter WHERE w.outcome IN ('transfer', 'reassign') AND "
    "(CAST($4 AS bigint) = 0 OR w.from_person = $4)" ZS_ERROR_WHERE("done_at") ZS_ERROR_ORDER("done_at")};
constexpr db::Statement select_late{
    "select_late",
    "SELECT w.due_at, w.id, 'overdue', w.person, 0, " ZS_ERROR_PAPER
    ", '' FROM work_item w JOIN matter m ON m.id = w.matter WHERE w.due_at IS NOT NULL AND (w.done_at > w.due_at OR "
    "w.state = 1) AND w.due_at < $7 AND (CAST($4 AS bigint) = 0 OR w.person = $4)" ZS_ERROR_WHERE("due_at")
        ZS_ERROR_ORDER("due_at")};

// A number stands for its matter, which is told only to who may see it.
#define ZS_WRONG_PAPER                                                                                                \
  "CASE WHEN " ZS_MAY_SEE("$5") " THEN m.id END, CASE WHEN " ZS_MAY_SEE("$5") " THEN m.title ELSE '' END, n.series, " \
  "n.year, n.seq, "
#define ZS_WRONG_FROM " FROM ledger_number n LEFT JOIN matter m ON m.id = n.matter WHERE n.organ = $1 AND "
constexpr db::Statement select_void{
    "select_void_numbers",
    "SELECT n.void_at, n.seq, 'made_void', n.taken_by, n.void_by, " ZS_WRONG_PAPER
    "coalesce(n.void_reason, '')" ZS_WRONG_FROM
    "n.state = 3 AND (n.void_at, n.seq) < ($2, $3) AND (CAST($4 AS bigint) = 0 OR n.taken_by = $4) ORDER BY n.void_at "
    "DESC, n.seq DESC LIMIT $6"};
constexpr db::Statement select_recorded{
    "select_recorded_numbers",
    "SELECT n.at, n.seq, 'recorded', n.taken_by, 0, " ZS_WRONG_PAPER "coalesce(n.reason, '')" ZS_WRONG_FROM
    "n.state = 5 AND (n.at, n.seq) < ($2, $3) AND (CAST($4 AS bigint) = 0 OR n.taken_by = $4) ORDER BY n.at DESC, "
    "n.seq DESC LIMIT $6"};

constexpr flow::Cursor from_newest{std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::max()};

Result<flow::Cursor> newest_before(const std::optional<std::string>& text) {
  if (!text || text->empty()) return from_newest;
  auto cursor = flow::cursor_from_text(*text);
  if (!cursor) return refuse(errors::invalid, {}, {{"/cursor", &errors::matter_cursor_malformed, {}}});
  return *cursor;
}

std::string unit_of_person(const identity::Directory& directory, Id person) {
  return unit_name_of_post(directory, main_post_of(directory, person));
}

std::optional<PersonName> person_at(const identity::Directory& directory, const db::Row& row, std::size_t column) {
  Id person = row.null(column) ? no_id : row.integer(column);
  if (person == no_id) return std::nullopt;
  return PersonName{person, person_name(directory, person)};
}

struct ErrorTelling {
  const identity::Directory& directory;
  Language language;
};

ErrorLine begun_line(const ErrorTelling& t, const db::Row& row) {
  ErrorLine line;
  line.at = row.moment(0);
  line.what = row.text(2);
  line.label = say("error", line.what, t.language);
  line.person = person_at(t.directory, row, 3);
  line.found_by = person_at(t.directory, row, 4);
  if (!row.null(5)) line.matter = row.integer(5);
  line.title = row.optional_text(6).value_or("");
  return line;
}

ErrorLine of_desk(const ErrorTelling& t, const db::Row& row) {
  auto line = begun_line(t, row);
  line.number = row.text(7);
  line.step_title = declared(row.text(8), t.language);
  line.note = row.text(9);
  return line;
}

ErrorLine of_number(const ErrorTelling& t, const db::Row& row) {
  auto line = begun_line(t, row);
  auto year = row.integer(8);
  line.number = say(Phrase(phrases::error::number, {{"series", row.text(7)},
                                                    {"year", year ? std::to_string(year) : std::string()},
                                                    {"seq", std::to_string(row.integer(9))}}),
                    t.language);
  line.note = row.text(10);
  return line;
}

struct AskedErrors {
  Id organ, person, caller;
  flow::Cursor after;
  int limit;
};

template <class... More>
db::Rows rows_of(db::Tx& tx, const db::Statement& statement, const AskedErrors& a, More... more) {
  return tx.query(statement, a.organ, a.after.order, a.after.id, a.person, a.caller, a.limit + 1, more...);
}

template <class Line>
void fill_errors(ErrorPage& page, const ErrorTelling& t, const db::Rows& rows, int most, Line line) {
  const auto limit = static_cast<std::size_t>(most);
  for (std::size_t i = 0; i < rows.size() && i < limit; ++i) page.items.push_back(line(t, rows[i]));
  if (rows.size() > limit) page.next = flow::to_text({rows[limit - 1].integer(0), rows[limit - 1].integer(1)});
}

}  // namespace

Result<LoadPage> load(const Services& services, db::Tx& tx, const api::Call& call, const ListLoad& in) {
  auto directory = services.directory();
  auto office = office_of(*directory, call.caller, in.organ);
  if (!office) return Failure(office.error());
  auto after = newest_before(in.cursor);
  if (!after) return Failure(after.error());
  const auto limit = static_cast<std::size_t>(in.limit.value_or(people_a_page));
  LoadPage page{office->organ, std::move(office->organs), {}, std::nullopt};
  auto rows = tx.query(select_load, Id(page.organ.id), call.now, call.now - a_month, after->order, after->id,
                       call.caller.person, static_cast<int>(limit) + 1);
  for (std::size_t i = 0; i < rows.size() && i < limit; ++i) {
    const auto& row = rows[i];
    Id person = row.integer(0);
    const auto* known = directory->person(person);
    page.items.push_back({{person, person_name(*directory, person)},
                          unit_of_person(*directory, person),
                          known && known->active,
                          static_cast<int>(row.integer(1)),
                          static_cast<int>(row.integer(2)),
                          static_cast<int>(row.integer(4)),
                          row.moment(3)});
    if (i + 1 == limit && rows.size() > limit) page.next = flow::to_text({row.integer(1), person});
  }
  return page;
}

Result<ErrorPage> error_register(const Services& services, db::Tx& tx, const api::Call& call, const ListErrors& in) {
  auto directory = services.directory();
  auto office = office_of(*directory, call.caller, in.organ);
  if (!office) return Failure(office.error());
  auto after = newest_before(in.cursor);
  if (!after) return Failure(after.error());
  ErrorPage page{office->organ, std::move(office->organs), in.kind, {}, std::nullopt};
  AskedErrors a{page.organ.id, in.person ? Id(*in.person) : no_id, call.caller.person, *after,
          in.limit.value_or(people_a_page)};
  auto show = [&](const db::Rows& rows, auto line) {
    fill_errors(page, ErrorTelling{*directory, call.language}, rows, a.limit, line);
    return page;
  };
  if (in.kind == "returned") return show(rows_of(tx, select_returned, a), of_desk);
  if (in.kind == "mis_sent") return show(rows_of(tx, select_mis_sent, a), of_desk);
  if (in.kind == "late") return show(rows_of(tx, select_late, a, call.now), of_desk);
  if (in.kind == "void_number") return show(rows_of(tx, select_void, a), of_number);
  if (in.kind == "paper_number") return show(rows_of(tx, select_recorded, a), of_number);
  Words::List choices{"returned", "mis_sent", "late", "void_number", "paper_number"};
  return refuse(errors::invalid, {}, {{"/kind", &errors::not_a_choice, {{"choices", std::move(choices)}}}});
}

}  // namespace zs::matter
