#pragma once
// The rule book (制度汇编): what a register holds, as it is narrowed, with an index and the text of each entry.

#include <api/api.h>
#include <matter/book_views.h>
#include <matter/services.h>

namespace zs::matter {

/// GET /ledgers/{kind}/book, asked for as the register is; by number where nothing else is said. Errors: as of the
/// register.
Result<LedgerBook> ledger_book(const Services& services, db::Tx& tx, const api::Call& call, const ListLedger& in);

void add_book_routes(api::Routes& routes, const Services& services);

}  // namespace zs::matter
