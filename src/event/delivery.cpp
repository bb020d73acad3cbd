// Reading the trail in commit order. A transaction that began earlier may commit later, so on PostgreSQL only rows of
// transactions below the oldest running one are handed out; SQLite has one writer and its rows stand in commit order.
#include <event/event.h>

#include <event/row.h>

#include <charconv>

namespace zs::event {

namespace {

constexpr db::Statement select_events_after{
    "select_events_after",
    "SELECT {sqlite: 0, position,}{postgres: CAST(CAST(committed AS text) AS bigint), id,} " ZS_EVENT_COLUMNS
    " FROM event "
    "WHERE {sqlite: position > CAST($2 AS bigint) AND $1 >= 0}"
    "{postgres: (committed, id) > (CAST(CAST(CAST($1 AS bigint) AS text) AS xid8), $2) "
    "AND committed < pg_snapshot_xmin(pg_current_snapshot())} "
    "ORDER BY {sqlite: position}{postgres: committed, id} LIMIT $3"};

constexpr db::Statement select_newest_position{
    "select_newest_position",
    "SELECT {sqlite: 0, position}{postgres: CAST(CAST(committed AS text) AS bigint), id} FROM event "
    "{postgres: WHERE committed < pg_snapshot_xmin(pg_current_snapshot())} "
    "ORDER BY {sqlite: position DESC}{postgres: committed DESC, id DESC} LIMIT 1"};

constexpr db::Statement select_held_back{"select_held_back",
                                         "SELECT {sqlite: 0}{postgres: count(*) FROM (SELECT 1 FROM event "
                                         "WHERE committed >= pg_snapshot_xmin(pg_current_snapshot()) LIMIT 1) held}"};

std::optional<std::int64_t> whole_number(std::string_view text) {
  std::int64_t value = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || value < 0 || text.front() == '-') return std::nullopt;
  return value;
}

}  // namespace

std::string to_text(const Cursor& cursor) {
  return std::to_string(cursor.transaction) + "-" + std::to_string(cursor.row);
}

std::optional<Cursor> cursor_from_text(std::string_view text) {
  auto dash = text.find('-');
  if (dash == 0 || dash == std::string_view::npos || dash + 1 == text.size()) return std::nullopt;
  auto transaction = whole_number(text.substr(0, dash));
  auto row = whole_number(text.substr(dash + 1));
  if (!transaction || !row) return std::nullopt;
  return Cursor{*transaction, *row};
}

std::vector<Delivered> after(db::Tx& tx, const Cursor& cursor, int limit) {
  std::vector<Delivered> delivered;
  for (const auto& row : tx.query(select_events_after, cursor.transaction, cursor.row, limit))
    delivered.push_back({{row.integer(0), row.integer(1)}, event_from(stored_from(row, 2))});
  return delivered;
}

Cursor newest(db::Tx& tx) {
  auto row = tx.one(select_newest_position);
  return row ? Cursor{row->integer(0), row->integer(1)} : Cursor{};
}

bool held_back(db::Tx& tx) { return tx.one(select_held_back)->integer(0) > 0; }

}  // namespace zs::event
