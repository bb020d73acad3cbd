#pragma once
// A register as a book (汇编): an index of its lines, and the text of each.

#include <matter/ledger_views.h>

namespace zs::matter {

/// `since`: from when it holds; null where its kind does not say. `body`: its text in blocks; null where it has none
/// the caller may see.
struct BookEntry {
  IdText matter;
  std::string number;
  std::string title;
  std::string state_label;
  std::string unit_name;
  std::optional<Date> since;
  std::optional<json::object> body;
};
BOOST_DESCRIBE_STRUCT(BookEntry, (), (matter, number, title, state_label, unit_name, since, body))

/// `on`: the day of which it tells. `more`: there are further ones, and it is not whole.
struct LedgerBook {
  std::string kind;
  std::string title;
  Date on;
  std::vector<BookEntry> items;
  bool more = false;
};
BOOST_DESCRIBE_STRUCT(LedgerBook, (), (kind, title, on, items, more))

}  // namespace zs::matter
