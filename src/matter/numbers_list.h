#pragma once
// The register of a kind in the order of its numbers, as 登记簿 are kept and printed.

#include <matter/lists.h>
#include <matter/row.h>
#include <matter/services.h>

namespace zs::matter {

/// What of a page the filters of a list make: how many lines, and `title_like` for LIKE, or empty.
struct LedgerWanted {
  int limit = 20;
  std::string title_like;
};

struct LedgerRows {
  std::vector<Matter> matters;
  std::optional<std::string> next;
};

/// Whether the register is asked for by numbers. Errors: invalid (not_a_choice at /sort).
Result<bool> in_number_order(const ListLedger& in);

/// Organ by organ, year by year; matters whose number is void stand in their place.
/// Errors: invalid (required at /word for a kind that numbers by words, matter_cursor_malformed).
Result<LedgerRows> numbered_rows(const Kind& kind, db::Tx& tx, const api::Call& call, const ListLedger& in,
                                 const LedgerWanted& wanted);

}  // namespace zs::matter
