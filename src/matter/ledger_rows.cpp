#include <base/errors.h>
#include <fmt/format.h>
#include <identity/access.h>
#include <matter/errors.h>
#include <matter/ledger_rows.h>

#include <algorithm>
#include <charconv>
#include <limits>

namespace zs::matter {
namespace {

constexpr std::size_t most_summed = 6;

// $1 kind, $2 the caller, $3 and $4 from when until when it was started, $5 state, $6 title or number, $7 who, $8
// where, then six columns of five parameters each, $39 whether numbers are asked for, $40 to $46 which, $47 to
// $52 its clocks, $53 to $55 the way it went, $56 and $57 by which link it leads to which matter, $58 and $59 how it
// was handled, $60 to $65 whether it is in force.
// The values of a column are numbers in one kind of field (1) and texts in another (0): CASE keeps them from being
// mistaken. 2: there is none.
#define ZS_LEDGER_COLUMN(F, NUMERIC, LOW, HIGH, LIKE_)                                                               \
  "(CAST(" F " AS text) = '' OR (CAST(" NUMERIC " AS bigint) < 2) = EXISTS (SELECT 1 FROM matter_field x WHERE "     \
  "x.matter = m.id AND x.field = " F " AND CASE WHEN CAST(" NUMERIC " AS bigint) = 1 AND x.field = " F               \
  " THEN CAST(x.value AS bigint) >= " LOW " AND CAST(x.value AS bigint) <= " HIGH " WHEN CAST(" NUMERIC              \
  " AS bigint) = 2 THEN true ELSE x.value LIKE " LIKE_ " ESCAPE '\\' END))"
// When it came to its end and when it is due, between $47 and $48, $49 and $50; $51: 1 where a deadline was missed, 2
// where none was, by $52 if it still runs.
#define ZS_LEDGER_CLOCKS                                                                                             \
  "coalesce(m.closed_at, -1) >= $47 AND coalesce(m.closed_at, -1) < $48 AND coalesce(m.due_at, -1) >= $49 AND "       \
  "coalesce(m.due_at, -1) < $50 AND (CAST($51 AS bigint) = 0 OR CASE WHEN EXISTS (SELECT 1 FROM work_item w WHERE "   \
  "w.matter = m.id AND w.due_at IS NOT NULL AND (w.done_at > w.due_at OR (w.state = 1 AND w.due_at < $52))) THEN 1 "  \
  "ELSE 2 END = $51)"
// $53: 1 where somebody sent it back, 2 where nobody did. $54 and $55: from where to where it went. It came to a step
// when the step first lay with somebody, and has passed it when somebody last settled it.
#define ZS_TIMED_FROM                                                                                            \
  "CASE CAST($54 AS text) WHEN 'start' THEN m.started_at ELSE (SELECT min(w.arrived_at) FROM work_item w WHERE " \
  "w.matter = m.id AND w.step = CAST($54 AS text)) END"
#define ZS_TIMED_UNTIL                                                                                          \
  "CASE CAST($55 AS text) WHEN 'close' THEN m.closed_at ELSE (SELECT max(w.done_at) FROM work_item w WHERE "    \
  "w.matter = m.id AND w.step = CAST($55 AS text) AND w.outcome NOT IN ('transfer', 'reassign', 'recalled', "   \
  "'send_back')) END"
#define ZS_LEDGER_WAY                                                                                              \
  "(CAST($53 AS bigint) = 0 OR CASE WHEN EXISTS (SELECT 1 FROM work_item w WHERE w.matter = m.id AND w.returned = " \
  "1) THEN 1 ELSE 2 END = $53) AND (CAST($55 AS text) = '' OR coalesce(" ZS_TIMED_UNTIL ", -1) >= coalesce("       \
  ZS_TIMED_FROM ", 9223372036854775807))"
#define ZS_LEDGER_LINKED                                                                                            \
  "(CAST($56 AS text) = '' OR EXISTS (SELECT 1 FROM matter_link l WHERE l.source = m.id AND l.type = $56 AND " \
  "l.target = $57))"
// $58: 1 where somebody's word was written down for him after paper or a call (代录), 2 where nobody's was; $59: the step
// that sent it back.
#define ZS_LEDGER_HANDLED                                                                                           \
  "(CAST($58 AS bigint) = 0 OR CASE WHEN EXISTS (SELECT 1 FROM work_item w WHERE w.matter = m.id AND w.written_via = " \
  "'recorded') THEN 1 ELSE 2 END = $58) AND (CAST($59 AS text) = '' OR EXISTS (SELECT 1 FROM work_item w WHERE "       \
  "w.matter = m.id AND w.step = $59 AND w.outcome = 'send_back'))"
// $60: 1 where it was issued and is in force on the day $61, 2 where not; $62 and $63 the fields of its first and last
// day, $64 whether what came to its end holds no more, $65 whether such matters bear numbers.
#define ZS_LEDGER_DAY(F)                                                                                       \
  "(SELECT min(CASE WHEN x.field = " F " THEN CAST(x.value AS bigint) END) FROM matter_field x WHERE x.matter " \
  "= m.id AND x.field = " F ")"
#define ZS_LEDGER_IN_FORCE                                                                                             \
  "(CAST($60 AS bigint) = 0 OR CASE WHEN (m.state = 'running' OR (m.state = 'closed' AND CAST($64 AS bigint) = 0)) "   \
  "AND (m.number IS NOT NULL OR (CAST($65 AS bigint) = 0 AND m.state = 'closed')) AND (m.void_on IS NULL OR "         \
  "m.void_on > $61) AND coalesce(" ZS_LEDGER_DAY("$62") ", $61) <= $61 AND coalesce(" ZS_LEDGER_DAY("$63") \
  ", $61) >= $61 THEN 1 ELSE 2 END = $60)"
#define ZS_LEDGER_NARROWED                                                                                           \
  "m.kind = $1 AND m.state <> 'draft' AND m.started_at >= $3 AND m.started_at < $4 AND ($5 = '' OR m.state = $5) "   \
  "AND ($6 = '' OR m.title LIKE $6 ESCAPE '\\' OR m.number LIKE $6 ESCAPE '\\') AND (CAST($7 AS bigint) = 0 OR "     \
  "m.starter = $7) AND (CAST($8 AS bigint) = 0 OR m.unit = $8 OR m.organ = $8) AND " ZS_LEDGER_COLUMN(               \
      "$9", "$10", "$11", "$12", "$13") " AND " ZS_LEDGER_COLUMN("$14", "$15", "$16", "$17",                         \
                                                                 "$18") " AND " ZS_LEDGER_COLUMN("$19", "$20",       \
                                                                                                 "$21", "$22",       \
                                                                                                 "$23") " AND "      \
  ZS_LEDGER_COLUMN("$24", "$25", "$26", "$27", "$28") " AND " ZS_LEDGER_COLUMN("$29", "$30", "$31", "$32", "$33")    \
  " AND " ZS_LEDGER_COLUMN("$34", "$35", "$36", "$37", "$38") " AND " ZS_LEDGER_CLOCKS " AND " ZS_LEDGER_WAY  \
  " AND " ZS_LEDGER_LINKED " AND " ZS_LEDGER_HANDLED " AND " ZS_LEDGER_IN_FORCE
#define ZS_LEDGER_MATTER ZS_LEDGER_NARROWED " AND " ZS_MAY_SEE("$2")
// A series that never resets has year 0: its numbers belong to the year in which they were given.
#define ZS_LEDGER_NUMBER                                                                                          \
  "n.kind = $40 AND n.series = $41 AND n.seq >= $42 AND n.seq <= $43 AND (CAST($44 AS bigint) = 0 OR n.year = "   \
  "$44 OR (n.year = 0 AND n.at >= $45 AND n.at < $46))"
#define ZS_LEDGER_NUMBERED \
  " AND (CAST($39 AS bigint) = 0 OR EXISTS (SELECT 1 FROM ledger_number n WHERE n.matter = m.id AND " ZS_LEDGER_NUMBER \
  "))"
#define ZS_LEDGER_WHERE ZS_LEDGER_MATTER ZS_LEDGER_NUMBERED

constexpr db::Statement select_ledger{
    "select_ledger", "SELECT " ZS_MATTER_COLUMNS " FROM matter m WHERE " ZS_LEDGER_WHERE
                     " AND (m.started_at, m.id) < ($66, $67) ORDER BY m.started_at DESC, m.id DESC LIMIT $68"};
constexpr db::Statement select_ledger_by_number{
    "select_ledger_by_number",
    "SELECT " ZS_MATTER_COLUMNS
    ", n.organ, n.year, n.seq FROM ledger_number n JOIN matter m ON m.id = n.matter WHERE CAST($39 AS bigint) = 1 AND "
    ZS_LEDGER_NUMBER " AND (n.organ, n.year, n.seq) > ($66, $67, $68) AND " ZS_LEDGER_MATTER
    " ORDER BY n.organ, n.year, n.seq LIMIT $69"};

// By $66, within it by $67, whose values are numbers where $68 says so. A field of several values stands at its first.
#define ZS_LEDGER_GROUP                                                                                              \
  "CASE CAST($66 AS text) WHEN '' THEN '' WHEN 'state' THEN m.state WHEN 'unit' THEN CAST(m.unit AS text) WHEN "     \
  "'starter' THEN CAST(m.starter AS text) ELSE coalesce((SELECT min(x.value) FROM matter_field x WHERE x.matter = "  \
  "m.id AND x.field = CAST($66 AS text)), '') END"
#define ZS_LEDGER_SORTED                                                                                              \
  "SELECT m.id AS id, " ZS_LEDGER_GROUP                                                                               \
  " AS g, CASE CAST($67 AS text) WHEN 'started' THEN m.started_at WHEN 'closed' THEN coalesce(m.closed_at, 0) WHEN "  \
  "'due' THEN coalesce(m.due_at, 0) WHEN 'number' THEN coalesce((SELECT min(n.year * 1000000 + n.seq) FROM "          \
  "ledger_number n WHERE n.matter = m.id AND " ZS_LEDGER_NUMBER                                                       \
  "), 0) ELSE CASE WHEN CAST($68 AS bigint) = 1 THEN coalesce((SELECT min(CAST(x.value AS bigint)) FROM "             \
  "matter_field x WHERE x.matter = m.id AND x.field = CAST($67 AS text)), 0) ELSE 0 END END AS n, CASE CAST($67 AS "  \
  "text) WHEN 'title' THEN m.title WHEN 'state' THEN m.state ELSE CASE WHEN CAST($68 AS bigint) = 0 THEN "            \
  "coalesce((SELECT min(x.value) FROM matter_field x WHERE x.matter = m.id AND x.field = CAST($67 AS text)), '') "    \
  "ELSE '' END END AS t FROM matter m WHERE " ZS_LEDGER_WHERE
constexpr db::Statement select_ledger_sorted{
    "select_ledger_sorted",
    "SELECT " ZS_MATTER_COLUMNS ", k.g, k.n, k.t FROM (" ZS_LEDGER_SORTED
    ") k JOIN matter m ON m.id = k.id WHERE k.g > $69 OR (k.g = $69 AND (k.n, k.t, k.id) > ($70, $71, $72)) ORDER BY "
    "k.g, k.n, k.t, k.id LIMIT $73"};
constexpr db::Statement select_ledger_turned{
    "select_ledger_turned",
    "SELECT " ZS_MATTER_COLUMNS ", k.g, k.n, k.t FROM (" ZS_LEDGER_SORTED
    ") k JOIN matter m ON m.id = k.id WHERE k.g > $69 OR (k.g = $69 AND (k.n, k.t, k.id) < ($70, $71, $72)) ORDER BY "
    "k.g, k.n DESC, k.t DESC, k.id DESC LIMIT $73"};

constexpr db::Statement count_ledger{"count_ledger", "SELECT count(*) FROM matter m WHERE " ZS_LEDGER_WHERE};
constexpr db::Statement sum_ledger{
    "sum_ledger",
    "SELECT x.field, CAST(sum(CAST(x.value AS bigint)) AS bigint) FROM matter m JOIN matter_field x ON x.matter = m.id "
    "WHERE x.field IN ($66, $67, $68, $69, $70, $71) AND " ZS_LEDGER_WHERE " GROUP BY x.field"};
constexpr db::Statement count_ledger_groups{
    "count_ledger_groups", "SELECT k.g, count(*) FROM (SELECT " ZS_LEDGER_GROUP
                           " AS g FROM matter m WHERE " ZS_LEDGER_WHERE ") k GROUP BY k.g ORDER BY k.g LIMIT $67"};
constexpr db::Statement select_ledger_times{
    "select_ledger_times", "SELECT " ZS_LEDGER_GROUP ", " ZS_TIMED_FROM ", " ZS_TIMED_UNTIL
                           " FROM matter m WHERE " ZS_LEDGER_WHERE};
// As `timed` and `sent_back` narrow.
constexpr db::Statement select_ledger_steps{
    "select_ledger_steps",
    "SELECT s.step, min(s.arrived_at), min(s.first_view_at), max(CASE WHEN s.outcome NOT IN ('transfer', 'reassign', "
    "'recalled', 'send_back') THEN s.done_at END), max(CASE WHEN s.outcome = 'send_back' THEN 1 ELSE 0 END) FROM "
    "matter m JOIN work_item s ON s.matter = m.id WHERE " ZS_LEDGER_WHERE " GROUP BY m.id, s.step"};
constexpr db::Statement sum_ledger_groups{
    "sum_ledger_groups",
    "SELECT k.g, x.field, CAST(sum(CAST(x.value AS bigint)) AS bigint) FROM (SELECT m.id AS id, " ZS_LEDGER_GROUP
    " AS g FROM matter m WHERE " ZS_LEDGER_WHERE
    ") k JOIN matter_field x ON x.matter = k.id WHERE x.field IN ($67, $68, $69, $70, $71, $72) AND k.g <= $73 GROUP "
    "BY k.g, x.field"};

// Nobody's own: what is computed for a sheet must not depend on who has it computed.
constexpr db::Statement select_ledger_evidence{
    "select_ledger_evidence", "SELECT m.id, m.event_seq, m.fields FROM matter m WHERE CAST($2 AS bigint) = 0 AND "
                              ZS_LEDGER_NARROWED ZS_LEDGER_NUMBERED " ORDER BY m.id"};

// Past access: it only counts what leads to a matter that was seen. $66 the day asked for, $67 the link, $68 to $70 the
// matters it leads to.
constexpr db::Statement select_ledger_linked{
    "select_ledger_linked",
    "SELECT l.target, CASE CAST($66 AS text) WHEN 'started' THEN m.started_at WHEN 'closed' THEN m.closed_at ELSE "
    "(SELECT min(CAST(x.value AS bigint)) FROM matter_field x WHERE x.matter = m.id AND x.field = CAST($66 AS text)) "
    "END FROM matter_link l JOIN matter m ON m.id = l.source WHERE CAST($2 AS bigint) = 0 AND l.type = $67 AND "
    "l.target IN (SELECT p.id FROM matter p WHERE p.kind = $68 AND p.id >= $69 AND p.id <= $70) AND "
    ZS_LEDGER_NARROWED ZS_LEDGER_NUMBERED};

constexpr std::size_t organ_column = matter_columns, year_column = organ_column + 1, seq_column = year_column + 1;
constexpr std::size_t group_column = matter_columns, number_key_column = group_column + 1,
                      text_key_column = number_key_column + 1;

template <class... More>
db::Rows ask(db::Tx& tx, const db::Statement& statement, const LedgerQuery& query, const More&... more) {
  return std::apply([&](const auto&... filter) { return tx.query(statement, filter..., more...); }, query.filter);
}

// ── Where the last page ended ──

Failure malformed_cursor() { return refuse(errors::invalid, {}, {{"/cursor", &errors::matter_cursor_malformed, {}}}); }

/// The place after which a page begins: numbers, and of `sorted` two texts.
struct PageEnd {
  std::array<std::int64_t, 3> numbers{};
  std::string group, text;
};

PageEnd first_place(const LedgerQuery& query) {
  constexpr auto least = std::numeric_limits<std::int64_t>::min(), most = std::numeric_limits<std::int64_t>::max();
  if (query.way == LedgerWay::by_number) return {};
  if (query.way == LedgerWay::newest || query.descending) return {{most, most, 0}, {}, {}};
  return {{least, 0, 0}, {}, {}};
}

std::string text_of(const PageEnd& place) {
  return json::serialize(json::array{place.numbers[0], place.numbers[1], place.numbers[2], place.group, place.text});
}

std::optional<PageEnd> place_from(std::string_view text) {
  auto value = parse_json(text);
  const auto* list = value ? value->if_array() : nullptr;
  if (!list || list->size() != 5) return std::nullopt;
  PageEnd place;
  for (std::size_t i = 0; i < place.numbers.size(); ++i) {
    if (!(*list)[i].is_int64()) return std::nullopt;
    place.numbers[i] = (*list)[i].get_int64();
  }
  if (!(*list)[3].is_string() || !(*list)[4].is_string()) return std::nullopt;
  place.group = (*list)[3].get_string();
  place.text = (*list)[4].get_string();
  return place;
}

PageEnd place_of(const LedgerQuery& query, const db::Row& row) {
  if (query.way == LedgerWay::newest) return {{row.integer(started_at_column), row.integer(0), 0}, {}, {}};
  if (query.way == LedgerWay::by_number)
    return {{row.integer(organ_column), row.integer(year_column), row.integer(seq_column)}, {}, {}};
  return {{row.integer(number_key_column), row.integer(0), 0}, row.text(group_column), row.text(text_key_column)};
}

db::Rows rows_after(db::Tx& tx, const LedgerQuery& query, const PageEnd& at, int limit) {
  const auto& [first, second, third] = at.numbers;
  if (query.way == LedgerWay::newest) return ask(tx, select_ledger, query, first, second, limit);
  if (query.way == LedgerWay::by_number) return ask(tx, select_ledger_by_number, query, first, second, third, limit);
  const auto& statement = query.descending ? select_ledger_turned : select_ledger_sorted;
  return ask(tx, statement, query, query.group, query.sort, query.numeric, at.group, first, at.text, second, limit);
}

std::array<std::string, most_summed> summed(const Kind& kind) {
  std::array<std::string, most_summed> names;
  auto columns = summed_columns(kind);
  std::copy_n(columns.begin(), std::min(columns.size(), names.size()), names.begin());
  return names;
}

}  // namespace

Result<LedgerRows> ledger_rows(db::Tx& tx, const LedgerQuery& query, const std::optional<std::string>& cursor,
                               int limit) {
  auto place = cursor && !cursor->empty() ? place_from(*cursor) : first_place(query);
  if (!place) return malformed_cursor();
  auto rows = rows_after(tx, query, *place, limit + 1);
  LedgerRows out;
  const auto shown = std::min(rows.size(), static_cast<std::size_t>(limit));
  for (std::size_t i = 0; i < shown; ++i)
    out.rows.push_back({read_row(rows[i]), query.way == LedgerWay::sorted ? rows[i].text(group_column) : ""});
  if (rows.size() > shown) out.next = text_of(place_of(query, rows[shown - 1]));
  return out;
}

std::vector<std::string> summed_columns(const Kind& kind) {
  std::vector<std::string> out;
  for (const auto& name : form::columns(kind.form)) {
    auto type = kind.form.find(name)->type;
    if (type == form::FieldType::count || type == form::FieldType::money) out.push_back(name);
  }
  return out;
}

std::int64_t ledger_count(db::Tx& tx, const LedgerQuery& query) {
  return ask(tx, count_ledger, query).front().integer(0);
}

std::vector<LedgerEvidence> ledger_evidence(db::Tx& tx, const LedgerQuery& query) {
  std::vector<LedgerEvidence> out;
  for (const auto& row : ask(tx, select_ledger_evidence, query)) {
    auto fields = parse_json(row.text(2));
    const bool filled = fields && fields->is_object();
    out.push_back({row.integer(0), row.integer(1), filled ? fields->get_object() : json::object()});
  }
  return out;
}

std::vector<LinkedDay> ledger_linked(db::Tx& tx, const LedgerQuery& query, const LinkedTo& to) {
  const bool moment = to.on == "started" || to.on == "closed";
  std::vector<LinkedDay> out;
  for (const auto& row : ask(tx, select_ledger_linked, query, to.on, to.link, to.kind, to.first, to.last))
    if (auto at = row.optional_integer(1))
      out.push_back({row.integer(0), moment ? date_of(from_millis(*at))
                                            : Date(std::chrono::sys_days(std::chrono::days(*at)))});
  return out;
}

LedgerFigures ledger_figures(db::Tx& tx, const LedgerQuery& query) {
  LedgerFigures out;
  out.lines = ledger_count(tx, query);
  const auto names = summed(*query.kind);
  if (names.front().empty()) return out;
  for (const auto& row : ask(tx, sum_ledger, query, names[0], names[1], names[2], names[3], names[4], names[5]))
    out.sums[row.text(0)] = row.integer(1);
  return out;
}

std::vector<LedgerGroupFigures> ledger_group_counts(db::Tx& tx, const LedgerQuery& query, int limit) {
  std::vector<LedgerGroupFigures> out;
  for (const auto& row : ask(tx, count_ledger_groups, query, query.group, limit))
    out.push_back({row.text(0), {row.integer(1), {}}});
  return out;
}

std::vector<LedgerTime> ledger_times(db::Tx& tx, const LedgerQuery& query) {
  std::vector<LedgerTime> out;
  for (const auto& row : ask(tx, select_ledger_times, query, query.group))
    out.push_back({row.text(0), row.moment(1), row.moment(2)});
  return out;
}

std::vector<LedgerStep> ledger_steps(db::Tx& tx, const LedgerQuery& query) {
  std::vector<LedgerStep> out;
  for (const auto& row : ask(tx, select_ledger_steps, query))
    out.push_back({row.text(0), row.moment(1), row.optional_moment(2), row.optional_moment(3), row.integer(4)});
  return out;
}

std::vector<LedgerGroupFigures> ledger_group_figures(db::Tx& tx, const LedgerQuery& query, int limit) {
  auto out = ledger_group_counts(tx, query, limit);
  const auto names = summed(*query.kind);
  if (names.front().empty() || out.empty()) return out;
  for (const auto& row : ask(tx, sum_ledger_groups, query, query.group, names[0], names[1], names[2], names[3],
                             names[4], names[5], out.back().key))
    for (auto& group : out)
      if (group.key == row.text(0)) group.figures.sums[row.text(1)] = row.integer(2);
  return out;
}

}  // namespace zs::matter
