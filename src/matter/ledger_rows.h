#pragma once
// The register of a kind as the database gives it, through access: a page, and what all pages come to.

#include <matter/ledger_query.h>
#include <matter/row.h>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace zs::matter {

struct LedgerRow {
  Matter matter;
  std::string group;  // the value of the column they are grouped by
};
struct LedgerRows {
  std::vector<LedgerRow> rows;
  std::optional<std::string> next;
};

/// One statement. Errors: invalid (matter_cursor_malformed).
Result<LedgerRows> ledger_rows(db::Tx& tx, const LedgerQuery& query, const std::optional<std::string>& cursor,
                               int limit);

struct LedgerFigures {
  std::int64_t lines = 0;
  std::map<std::string, std::int64_t> sums;  // by column
};
/// How many lines the filters leave. One statement.
std::int64_t ledger_count(db::Tx& tx, const LedgerQuery& query);
/// What the filters leave, in all. Two statements; one where the kind has nothing to sum up.
LedgerFigures ledger_figures(db::Tx& tx, const LedgerQuery& query);

struct LedgerGroupFigures {
  std::string key;
  LedgerFigures figures;
};
/// How many lines by group, at most `limit` groups. One statement.
std::vector<LedgerGroupFigures> ledger_group_counts(db::Tx& tx, const LedgerQuery& query, int limit);
/// The same with their sums. As many statements as without groups.
std::vector<LedgerGroupFigures> ledger_group_figures(db::Tx& tx, const LedgerQuery& query, int limit);

/// When one of `timed` went from where to where, and the group it stands in.
struct LedgerTime {
  std::string group;
  Instant from{}, until{};
};
/// Of a query that asks for `timed`, all that the filters leave. One statement.
std::vector<LedgerTime> ledger_times(db::Tx& tx, const LedgerQuery& query);
/// What happened to one matter at one step: when it first lay with somebody, when somebody first opened it, when it was
/// last settled; 1 where it was sent back from there.
struct LedgerStep {
  std::string step;
  Instant arrived{};
  std::optional<Instant> opened, settled;
  std::int64_t sent_back = 0;
};
/// Of all that the filters leave. One statement.
std::vector<LedgerStep> ledger_steps(db::Tx& tx, const LedgerQuery& query);
/// A matter that a query found, how far it had come then, and what its form says.
struct LedgerEvidence {
  Id matter = no_id;
  std::int64_t event_seq = 0;
  json::object fields;
};
/// Everything the query finds, asked by nobody (`LedgerAsker` without a person): past access, so never shown to anybody
/// as it is. One statement.
std::vector<LedgerEvidence> ledger_evidence(db::Tx& tx, const LedgerQuery& query);
/// Matters of a kind from one id to another, the link that leads to them, and the day asked for: a column of type date,
/// `started` or `closed`.
struct LinkedTo {
  std::string link, kind;
  Id first = no_id, last = no_id;
  std::string on;
};
struct LinkedDay {
  Id to = no_id;
  Date day{};
};
/// The days of everything the query finds that leads there, asked by nobody (`LedgerAsker` without a person): past
/// access, so it may be counted and never shown. One statement.
std::vector<LinkedDay> ledger_linked(db::Tx& tx, const LedgerQuery& query, const LinkedTo& to);

/// Columns of counts and amounts, in their order.
std::vector<std::string> summed_columns(const Kind& kind);

}  // namespace zs::matter
