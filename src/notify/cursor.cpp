#include <notify/cursor.h>

namespace zs::notify {
namespace {

constexpr db::Statement select_cursors{"select_cursors", "SELECT name, transaction_id, row_id FROM consumer_cursor"};

constexpr db::Statement lock_consumer_cursor{
    "lock_consumer_cursor", "SELECT transaction_id, row_id FROM consumer_cursor WHERE name = $1 {for_update}"};

constexpr db::Statement insert_cursor{
    "insert_cursor",
    "INSERT INTO consumer_cursor (name, transaction_id, row_id) VALUES ($1, 0, 0) ON CONFLICT (name) DO NOTHING"};

constexpr db::Statement update_cursor{"update_cursor",
                                      "UPDATE consumer_cursor SET transaction_id = $2, row_id = $3 WHERE name = $1"};

}  // namespace

std::map<std::string, event::Cursor> cursors(db::Tx& tx) {
  std::map<std::string, event::Cursor> found;
  for (const auto& row : tx.query(select_cursors)) found[row.text(0)] = {row.integer(1), row.integer(2)};
  return found;
}

event::Cursor lock_cursor(db::Tx& tx, std::string_view name) {
  auto row = tx.one(lock_consumer_cursor, name);
  if (!row) {
    tx.execute(insert_cursor, name);
    row = tx.one(lock_consumer_cursor, name);
  }
  return {row->integer(0), row->integer(1)};
}

void move_cursor(db::Tx& tx, std::string_view name, const event::Cursor& cursor) {
  tx.execute(update_cursor, name, cursor.transaction, cursor.row);
}

}  // namespace zs::notify
