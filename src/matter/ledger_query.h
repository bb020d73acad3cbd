#pragma once
// What of a register is asked for: read once, checked against the kind, ready for the statements of `ledger_rows`.

#include <db/db.h>
#include <matter/kinds.h>
#include <matter/ledger_views.h>

#include <array>
#include <string>
#include <string_view>

namespace zs::matter {

/// Columns of every register beside the kind's own, which may not be called so.
inline constexpr std::array<std::string_view, 8> common_columns = {"number", "title",   "state",  "starter",
                                                                   "unit",   "started", "closed", "due"};

/// What every register is narrowed by beside its own columns: `late` is whether a deadline of its was missed,
/// `returned` whether it was sent back, `timed` that it went from one place to another (`ledger_times` says how long),
/// `linked` ("LINK:ID") to which matter it leads, `recorded` whether somebody's word was written down for him (代录),
/// `sent_back` by which step it was sent back, `in_force` whether it was issued and holds today.
inline constexpr std::array<std::string_view, 11> common_filters = {
    "state", "started", "closed", "due", "late", "returned", "timed", "linked", "recorded", "sent_back", "in_force"};
/// In `timed` what comes before the first step and after the last.
inline constexpr std::string_view timed_start = "start", timed_close = "close";

inline constexpr std::size_t most_column_filters = 6;
/// $1 kind, $2 the caller; what of the matter is wanted; six times a column with its values; which numbers; its clocks;
/// whether it was sent back, from where to where it went; its link; how it was handled; whether it holds.
inline constexpr std::size_t ledger_parameters = 8 + 5 * most_column_filters + 8 + 6 + 3 + 2 + 2 + 6;
using LedgerFilter = std::array<db::Value, ledger_parameters>;

/// Each way has an index of its own; only `sorted` looks at all the filters leave.
enum class LedgerWay { newest, by_number, sorted };

struct LedgerQuery {
  KindPtr kind;
  LedgerFilter filter;
  LedgerWay way = LedgerWay::newest;
  std::string group;  // a column, or empty
  std::string sort;   // of `sorted`
  bool descending = false;
  bool numeric = false;  // `sort` is a column of the kind's own whose values are numbers
};

/// Who asks, and when.
struct LedgerAsker {
  Id person;
  Instant now;
};
/// Errors: invalid (unknown_field, malformed, not_a_choice at /where/N, /sort, /group; too_many at /where; required at
/// /word).
Result<LedgerQuery> read_query(KindPtr kind, const LedgerAsker& asker, const ListLedger& in);

}  // namespace zs::matter
