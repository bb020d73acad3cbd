#pragma once
// Registers as people read them (台账). A page costs a page where an index has its order; another order costs what the
// filters leave, and so do sums, which are asked for apart.

#include <matter/ledger_query.h>
#include <matter/ledger_rows.h>
#include <matter/services.h>

namespace zs::matter {

/// What is asked for, of a kind there is. Errors: not_found, invalid.
Result<LedgerQuery> ledger_query(const Services& services, const api::Call& call, const ListLedger& in);

/// The register of a kind as far as the caller may see its matters. One statement. Errors: not_found, invalid,
/// matter_cursor_malformed.
Result<LedgerPage> ledger_page(const Services& services, db::Tx& tx, const api::Call& call, const ListLedger& in);

/// What all its pages come to. Two statements, grouped four. Errors: not_found, invalid.
Result<LedgerSums> ledger_sums(const Services& services, db::Tx& tx, const api::Call& call, const ListLedger& in);

/// One line of it, in the caller's words.
LedgerLine ledger_line(const Services& services, const api::Call& call, const LedgerQuery& query,
                       const LedgerRow& row);

/// A value of the column a register is grouped by, in the caller's words.
LedgerGroup ledger_group(const Services& services, const api::Call& call, const LedgerQuery& query,
                         const std::string& key);

/// The kind's own columns.
std::vector<ColumnView> ledger_columns(const Kind& kind, Language language);

}  // namespace zs::matter
