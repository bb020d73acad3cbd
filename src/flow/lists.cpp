#include <flow/store.h>

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <limits>

namespace zs::flow {
namespace listing {
namespace {

#define ZS_WORK_ITEM_COLUMNS                                                                                      \
  "id, matter, visit, step, step_title, matter_kind, kind_title, title, number, urgency, mark, person, post, "    \
  "from_person, from_name, arrived_at, order_at, due_at, first_view_at, done_at, outcome, urge_count, returned, " \
  "pool, "                                                                                                        \
  "starter, starter_name, unit_name, last_opinion, heard, asked, principal"
#define ZS_OF_WORK_ITEMS " FROM work_item LEFT JOIN reading_count ON of_matter = matter"
#define ZS_WORK_ITEM_FILTER                                                                                      \
  " AND ($5 = '' OR matter_kind = $5) AND ($6 = '' OR lower(title) LIKE $6 ESCAPE '!' OR lower(number) LIKE $6 " \
  "ESCAPE '!') "

/// $7: which of `Only`; $8, $9: the moment and the end of the office's day.
#define ZS_ONLY                                                                                                     \
  "AND ($7 = 0 OR ($7 = 1 AND due_at >= $8 AND due_at < $9) OR ($7 = 2 AND due_at < $8) OR ($7 = 3 AND urgency = " \
  "'most_urgent') OR ($7 = 4 AND returned = 1) OR ($7 = 5 AND principal IS NOT NULL)) "
#define ZS_LATE "(due_at IS NOT NULL AND order_at < $8)"
/// As in the index `work_item_front`, to the letter.
#define ZS_FRONT "(CASE WHEN urgency = 'most_urgent' THEN 1 WHEN urge_count > 0 THEN 2 ELSE 3 END)"
/// One part of 待办, in the order of an index and no longer than a page.
#define ZS_PART(NUMBER, WHICH, AFTER)                                                                              \
  "SELECT * FROM (SELECT " ZS_WORK_ITEM_COLUMNS ", " NUMBER " AS part" ZS_OF_WORK_ITEMS                            \
  " WHERE person = $1 AND kind = 1 AND state = 1 AND " WHICH " AND (order_at, id) > (" AFTER ")" ZS_WORK_ITEM_FILTER \
      ZS_ONLY "ORDER BY order_at, id LIMIT $4) AS part_" NUMBER

constexpr db::Statement select_pending{
    "select_pending",
    ZS_PART("0", ZS_LATE, "$2, $3") " UNION ALL " ZS_PART("1", ZS_FRONT " = 1 AND NOT " ZS_LATE, "$10, $11")
        " UNION ALL " ZS_PART("2", ZS_FRONT " = 2 AND NOT " ZS_LATE, "$12, $13")
            " UNION ALL " ZS_PART("3", ZS_FRONT " = 3 AND NOT " ZS_LATE, "$14, $15")
                " ORDER BY part, order_at, id LIMIT $4"};
constexpr std::size_t part_column = 31;
constexpr db::Statement select_to_read{
    "select_to_read",
    "SELECT " ZS_WORK_ITEM_COLUMNS
    ZS_OF_WORK_ITEMS " WHERE person = $1 AND kind = 2 AND state = 1 AND (order_at, id) > ($2, $3)" ZS_WORK_ITEM_FILTER
    "ORDER BY order_at, id LIMIT $4"};
constexpr db::Statement select_for_others{
    "select_for_others",
    "SELECT " ZS_WORK_ITEM_COLUMNS ZS_OF_WORK_ITEMS
    " WHERE person = $1 AND state = 1 AND principal IS NOT NULL AND (order_at, id) > ($2, $3)" ZS_WORK_ITEM_FILTER
    "ORDER BY order_at, id LIMIT $4"};
constexpr db::Statement select_tray{
    "select_tray",
    "SELECT " ZS_WORK_ITEM_COLUMNS ZS_OF_WORK_ITEMS
    " WHERE person = $1 AND kind = 1 AND state = 1 AND (order_at, id) > ($2, $3)" ZS_WORK_ITEM_FILTER
    "AND EXISTS (SELECT 1 FROM involvement v WHERE v.person = $7 AND v.matter = work_item.matter) "
    "ORDER BY order_at, id LIMIT $4"};
constexpr db::Statement select_handled{
    "select_handled",
    "SELECT " ZS_WORK_ITEM_COLUMNS
    ZS_OF_WORK_ITEMS " WHERE person = $1 AND state = 3 AND (done_at, id) < ($2, $3) AND kind = 1" ZS_WORK_ITEM_FILTER
    "ORDER BY done_at DESC, id DESC LIMIT $4"};
constexpr db::Statement select_read{
    "select_read",
    "SELECT " ZS_WORK_ITEM_COLUMNS
    ZS_OF_WORK_ITEMS " WHERE person = $1 AND state = 3 AND (done_at, id) < ($2, $3) AND kind = 2" ZS_WORK_ITEM_FILTER
    "ORDER BY done_at DESC, id DESC LIMIT $4"};
constexpr db::Statement select_open_items{"select_open_items",
                                          "SELECT " ZS_WORK_ITEM_COLUMNS
                                          ZS_OF_WORK_ITEMS " WHERE matter = $1 AND state = 1 ORDER BY arrived_at, id"};
constexpr db::Statement select_readers{
    "select_readers",
    "SELECT person, flags, first_at, last_at FROM involvement WHERE matter = $1 ORDER BY first_at, person"};
constexpr db::Statement count_lists{
    "count_lists",
    "SELECT p.pending, "
    "(SELECT count(*) FROM (SELECT 1 FROM work_item WHERE person = $1 AND kind = 2 AND state = 1 LIMIT 1000) AS b), "
    "(SELECT count(*) FROM (SELECT 1 FROM involvement v WHERE v.person = $1 AND v.ended = 0 "
    "AND NOT EXISTS (SELECT 1 FROM work_item w WHERE w.matter = v.matter AND w.person = $1 AND w.state = 1) "
    "AND ((v.flags & 1) = 1 OR EXISTS (SELECT 1 FROM work_item w WHERE w.matter = v.matter AND w.person = $1 AND "
    "w.state = 3)) LIMIT 1000) AS c), "
    "(SELECT count(*) FROM (SELECT 1 FROM work_item WHERE person = $1 AND state = 3 AND kind = 1 LIMIT 1000) AS d), "
    "(SELECT count(*) FROM (SELECT 1 FROM involvement v WHERE v.person = $1 AND (v.flags & 1) = 1 LIMIT 1000) AS e), "
    "p.today, p.overdue, p.most_urgent, p.sent_back, p.for_others FROM (SELECT count(*) AS pending, "
    "count(CASE WHEN due_at >= $2 AND due_at < $3 THEN 1 END) AS today, "
    "count(CASE WHEN due_at < $2 THEN 1 END) AS overdue, "
    "count(CASE WHEN urgency = 'most_urgent' THEN 1 END) AS most_urgent, "
    "count(CASE WHEN returned = 1 THEN 1 END) AS sent_back, count(principal) AS for_others "
    "FROM (SELECT due_at, urgency, returned, principal FROM work_item WHERE person = $1 AND kind = 1 AND state = 1 "
    "LIMIT 1000) AS a) AS p"};
constexpr db::Statement select_reading_count{"select_reading_count",
                                              "SELECT heard, asked FROM reading_count WHERE of_matter = $1"};
constexpr db::Statement select_due_timers{
    "select_due_timers",
    "SELECT id, due_at, matter, visit, action FROM timer WHERE due_at <= $1 ORDER BY due_at, id LIMIT $2"};
constexpr db::Statement select_next_timer{"select_next_timer", "SELECT due_at FROM timer ORDER BY due_at, id LIMIT 1"};
constexpr db::Statement delete_timer{"delete_timer", "DELETE FROM timer WHERE id = $1"};

/// See schema/001_flow.sql; 3: what a step says for when it is late, 4: claimed long enough.
Verb verb_of_action(std::int64_t action) {
  if (action == 1) return Verb::remind;
  if (action == 2) return Verb::overdue;
  return action == 3 ? Verb::lapse : Verb::release;
}

/// Part of a title as people type it, for LIKE; Latin letters in small.
std::string pattern(std::string_view text) {
  if (text.empty()) return {};
  std::string out = "%";
  for (char c : text) {
    if (c == '%' || c == '_' || c == '!') out += '!';
    out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return out + '%';
}

WorkItem item_of(const db::Row& row) {
  WorkItem w;
  w.id = row.integer(0);
  w.matter = row.integer(1);
  w.visit = static_cast<int>(row.integer(2));
  w.step = row.text(3);
  w.step_title = row.text(4);
  w.kind = row.text(5);
  w.kind_title = row.text(6);
  w.title = row.text(7);
  w.number = row.text(8);
  w.urgency = row.text(9);
  w.mark = row.text(10);
  w.holder = {row.integer(11), row.integer(12)};
  w.from_person = row.integer(13);
  w.from_name = row.text(14);
  w.arrived_at = row.moment(15);
  w.order_at = row.moment(16);
  w.due_at = row.optional_moment(17);
  w.first_view_at = row.optional_moment(18);
  w.done_at = row.optional_moment(19);
  w.outcome = row.optional_text(20).value_or("");
  w.urge_count = static_cast<int>(row.integer(21));
  w.returned = row.boolean(22);
  w.pool = row.boolean(23);
  w.starter = row.integer(24);
  w.starter_name = row.text(25);
  w.unit_name = row.text(26);
  w.last_opinion = row.text(27);
  if (!row.null(28)) w.reading = {static_cast<int>(row.integer(28)), static_cast<int>(row.integer(29))};
  w.principal = row.optional_integer(30).value_or(no_id);
  return w;
}

constexpr int parts = 4;
constexpr Cursor lowest{std::numeric_limits<std::int64_t>::min(), 0};
constexpr Cursor highest{std::numeric_limits<std::int64_t>::max(), std::numeric_limits<Id>::max()};

/// Reads one more than asked for, to know whether there is a next page.
template <class Order>
Page<WorkItem> page_of(const db::Rows& rows, int limit, Order order) {
  Page<WorkItem> page;
  for (const auto& row : rows)
    if (static_cast<int>(page.items.size()) < limit) page.items.push_back(item_of(row));
  if (static_cast<int>(rows.size()) > limit && !page.items.empty())
    page.next = Cursor{order(page.items.back()), page.items.back().id};
  return page;
}

db::Rows lines(db::Tx& tx, const db::Statement& statement, Id person, const Filter& filter, const Cursor& after,
               int limit) {
  return tx.query(statement, person, after.order, after.id, limit + 1, filter.kind, pattern(filter.text));
}

std::optional<std::int64_t> whole_number(std::string_view text) {
  std::int64_t value = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

}  // namespace
}  // namespace listing

std::string to_text(const Cursor& cursor) {
  if (cursor.at == 0 && cursor.part == 0) return fmt::format("{}_{}", cursor.order, cursor.id);
  return fmt::format("{}_{}_{}_{}", cursor.order, cursor.id, cursor.part, cursor.at);
}

std::optional<Cursor> cursor_from_text(std::string_view text) {
  std::vector<std::int64_t> numbers;
  for (std::size_t from = 0; from <= text.size();) {
    auto end = std::min(text.find('_', from), text.size());
    auto number = listing::whole_number(text.substr(from, end - from));
    if (!number) return std::nullopt;
    numbers.push_back(*number);
    from = end + 1;
  }
  if (numbers.size() == 2) return Cursor{numbers[0], numbers[1]};
  if (numbers.size() != 4 || numbers[2] < 0 || numbers[2] >= listing::parts || numbers[3] < 0) return std::nullopt;
  return Cursor{numbers[0], numbers[1], static_cast<int>(numbers[2]), numbers[3]};
}

Page<WorkItem> pending(db::Tx& tx, Id person, const Filter& filter, std::optional<Cursor> after, int limit) {
  auto now = after && after->at != 0 ? after->at : to_millis(filter.today.now);
  auto from = [&](int part) {
    if (!after || part > after->part) return listing::lowest;
    return part == after->part ? *after : listing::highest;
  };
  auto rows = tx.query(listing::select_pending, person, from(0).order, from(0).id, limit + 1, filter.kind,
                       listing::pattern(filter.text), static_cast<int>(filter.only), now,
                       to_millis(filter.today.ends), from(1).order, from(1).id, from(2).order, from(2).id,
                       from(3).order, from(3).id);
  auto page = listing::page_of(rows, limit, [](const WorkItem& w) { return to_millis(w.order_at); });
  if (page.next) {
    page.next->part = static_cast<int>(rows[page.items.size() - 1].integer(listing::part_column));
    page.next->at = now;
  }
  return page;
}

Page<WorkItem> to_read(db::Tx& tx, Id person, const Filter& filter, std::optional<Cursor> after, int limit) {
  auto rows = listing::lines(tx, listing::select_to_read, person, filter, after.value_or(listing::lowest), limit);
  return listing::page_of(rows, limit, [](const WorkItem& w) { return to_millis(w.order_at); });
}

Page<WorkItem> for_others(db::Tx& tx, Id person, const Filter& filter, std::optional<Cursor> after, int limit) {
  auto rows = listing::lines(tx, listing::select_for_others, person, filter, after.value_or(listing::lowest), limit);
  return listing::page_of(rows, limit, [](const WorkItem& w) { return to_millis(w.order_at); });
}

Page<WorkItem> tray(db::Tx& tx, const Sight& sight, const Filter& filter, std::optional<Cursor> after, int limit) {
  auto from = after.value_or(listing::lowest);
  auto rows = tx.query(listing::select_tray, sight.leader, from.order, from.id, limit + 1, filter.kind,
                       listing::pattern(filter.text), sight.secretary);
  return listing::page_of(rows, limit, [](const WorkItem& w) { return to_millis(w.order_at); });
}

Page<WorkItem> handled(db::Tx& tx, Id person, const Filter& filter, std::optional<Cursor> after, int limit) {
  auto rows = listing::lines(tx, listing::select_handled, person, filter, after.value_or(listing::highest), limit);
  return listing::page_of(rows, limit, [](const WorkItem& w) { return to_millis(*w.done_at); });
}

Page<WorkItem> read(db::Tx& tx, Id person, const Filter& filter, std::optional<Cursor> after, int limit) {
  auto rows = listing::lines(tx, listing::select_read, person, filter, after.value_or(listing::highest), limit);
  return listing::page_of(rows, limit, [](const WorkItem& w) { return to_millis(*w.done_at); });
}

std::vector<Reader> readers(db::Tx& tx, Id matter) {
  std::vector<Reader> out;
  for (const auto& row : tx.query(listing::select_readers, matter))
    out.push_back({row.integer(0), static_cast<int>(row.integer(1)), row.moment(2), row.moment(3)});
  return out;
}

ReadingCount stored_reading_count(db::Tx& tx, Id matter) {
  auto row = tx.one(listing::select_reading_count, matter);
  return row ? ReadingCount{static_cast<int>(row->integer(0)), static_cast<int>(row->integer(1))} : ReadingCount{};
}

std::vector<WorkItem> open_items(db::Tx& tx, Id matter) {
  std::vector<WorkItem> out;
  for (const auto& row : tx.query(listing::select_open_items, matter)) out.push_back(listing::item_of(row));
  return out;
}

Counts counts(db::Tx& tx, Id person, const Today& today) {
  auto row = tx.query(listing::count_lists, person, today.now, today.ends).front();
  auto count = [&](std::size_t column) { return static_cast<int>(row.integer(column)); };
  return {count(0), count(1), count(2), count(3), count(4), count(5), count(6), count(7), count(8), count(9)};
}

std::vector<Timer> due_timers(db::Tx& tx, Instant now, int limit) {
  std::vector<Timer> out;
  for (const auto& row : tx.query(listing::select_due_timers, now, limit))
    out.push_back({row.integer(0), row.moment(1), row.integer(2), static_cast<int>(row.integer(3)),
                   listing::verb_of_action(row.integer(4))});
  return out;
}

void settle_timer(db::Tx& tx, Id timer) { tx.execute(listing::delete_timer, timer); }

std::optional<Instant> next_timer(db::Tx& tx) {
  auto row = tx.one(listing::select_next_timer);
  return row ? std::optional(row->moment(0)) : std::nullopt;
}

}  // namespace zs::flow
