#pragma once
// How far the consumers of the trail have come.

#include <db/db.h>
#include <event/event.h>

#include <map>
#include <string>
#include <string_view>

namespace zs::notify {

/// Cursors of all consumers by name.
std::map<std::string, event::Cursor> cursors(db::Tx& tx);

/// The cursor of one consumer, locked until the transaction ends; begins at the first event.
event::Cursor lock_cursor(db::Tx& tx, std::string_view name);

void move_cursor(db::Tx& tx, std::string_view name, const event::Cursor& cursor);

}  // namespace zs::notify
