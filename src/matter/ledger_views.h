#pragma once
// The register of a kind (台账) as the page and programs see it.

#include <matter/lists.h>

namespace zs::matter {

struct ColumnView {
  std::string name;
  std::string label;
  std::string type;
};
BOOST_DESCRIBE_STRUCT(ColumnView, (), (name, label, type))

/// A register's columns are the kind's own fields declared `"list": true` and `number`, `title`, `state`, `starter`,
/// `unit`, `started`, `closed`, `due`.
///
/// `where`: "COLUMN:VALUE" of the kind's own columns, all of which must hold: a part of a text, a choice, an id,
/// true or false; of dates, counts and amounts (fen) "FROM..TO", either of which may be missing. "=" before a text asks
/// for the whole of it, "=" alone for those without a value. And of what every register has: `started`, `closed`, `due`
/// by days, `closed` whether it has come to its end, `state`, `late` (a deadline was missed), `returned` (somebody sent
/// it back), `timed` "FROM..TO" (it went from one step to another; before the first is `start`, after the last
/// `close`), `linked:LINK:ID` (leads to that matter), `in_force` (it was issued and holds today).
/// `starter`, `unit`: who began it and where (the organ counts as the whole of it). `sort`: a column, turned around by
/// a "-" before it; `started` is newest first and the order where nothing is said. `word`, `seq_from`, `seq_to`: by
/// their numbers, and `year` is the numbers' year; else it is that in which a matter was started. `group`: equal values
/// of a column stand together.
struct ListLedger {
  std::string kind;
  std::optional<int> year;
  std::optional<std::string> state;
  std::optional<std::string> q;
  std::optional<IdText> starter;
  std::optional<IdText> unit;
  std::optional<std::vector<std::string>> where;
  std::optional<std::string> sort;
  std::optional<std::string> group;
  std::optional<std::string> word;
  std::optional<std::int64_t> seq_from;
  std::optional<std::int64_t> seq_to;
  std::optional<int> limit;
  std::optional<std::string> cursor;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "limit") return {.min = 1, .max = 100};
    if (field == "q") return {.max_length = 100};
    if (field == "where") return {.max_length = 200, .max_items = 12};
    if (field == "sort" || field == "group") return {.max_length = 64};
    if (field == "word") return {.max_length = 20};
    if (field == "seq_from" || field == "seq_to") return {.min = 1, .max = 999'999};
    if (field == "year") return {.min = 1949, .max = 9999};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(ListLedger, (),
                      (kind, year, state, q, starter, unit, where, sort, group, word, seq_from, seq_to, limit, cursor))

/// Lines of one value of the column they are grouped by; `label` is empty where it has none.
struct LedgerGroup {
  std::string key;
  std::string label;
};
BOOST_DESCRIBE_STRUCT(LedgerGroup, (), (key, label))

struct LedgerLine {
  IdText matter;
  std::optional<std::string> number;
  std::string title;
  std::string state;
  std::string state_label;
  std::string step_title;
  std::string starter_name;
  std::string unit_name;
  std::optional<Instant> started_at;
  std::optional<Instant> closed_at;
  std::optional<Instant> due_at;
  std::optional<ReadingState> reading;
  json::object fields;
  std::optional<LedgerGroup> group;
};
BOOST_DESCRIBE_STRUCT(LedgerLine, (),
                      (matter, number, title, state, state_label, step_title, starter_name, unit_name, started_at,
                       closed_at, due_at, reading, fields, group))

struct LedgerPage {
  std::string kind;
  std::string title;
  std::vector<ColumnView> columns;
  std::vector<LedgerLine> items;
  std::optional<std::string> next;
};
BOOST_DESCRIBE_STRUCT(LedgerPage, (), (kind, title, columns, items, next))

/// How many lines, and what the kind's columns of counts and amounts (fen) come to in them.
struct LedgerGroupSum {
  std::string key;
  std::string label;
  int lines = 0;
  std::map<std::string, std::int64_t> sums;
};
BOOST_DESCRIBE_STRUCT(LedgerGroupSum, (), (key, label, lines, sums))

/// Of all pages together. `more_groups`: there are more than are told.
struct LedgerSums {
  int lines = 0;
  std::map<std::string, std::int64_t> sums;
  std::vector<LedgerGroupSum> groups;
  bool more_groups = false;
};
BOOST_DESCRIBE_STRUCT(LedgerSums, (), (lines, sums, groups, more_groups))

}  // namespace zs::matter
