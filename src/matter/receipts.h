#pragma once
// Receipts (回执): what people answer to what they were given to read, who has read it and who has not, and the urging of
// all who are wanting by one act.

#include <api/routes.h>
#include <form/form.h>
#include <matter/receipt_views.h>
#include <matter/requests.h>
#include <matter/services.h>

#include <string>
#include <vector>

namespace zs::matter {

/// GET /matters/{id}/receipts. Errors: not_found. Two statements.
Result<ReceiptsView> receipts(const Services& services, db::Tx& tx, const api::Call& call, const OfMatter& in);

/// POST /matters/{id}/receipts: answers, or answers anew; whoever answers has read it. An event of the matter. Errors:
/// not_found, receipt_not_asked, receipt_over, invalid (at "/answers/FIELD"), those of mark_read.
Result<api::Subject> answer_receipt(const Services& services, db::Tx& tx, const api::Call& call,
                                    const AnswerReceipt& in);

/// POST /matters/{id}/receipts/urge: everybody who has not read it, or not answered where that is asked, hears of it;
/// what still lies on desks is urged as by `urge`. Errors: not_found, receipt_not_yours, receipt_nobody_wanting,
/// receipt_urged_today, flow_urged_recently.
Result<api::Subject> urge_receipts(const Services& services, db::Tx& tx, const api::Call& call, const OfMatter& in);

/// What is taken out as a table: all that came back, or only who is wanting.
struct ReceiptsTable {
  std::string title;
  bool wanting = false;
  ReceiptsView seen;
  form::Form receipt;
};
/// Errors: not_found; receipt_not_yours.
Result<ReceiptsTable> receipts_table(const Services& services, db::Tx& tx, const api::Call& call,
                                     const ExportReceipts& in);

/// Every receipt is what its last event says. A sentence per fault.
std::vector<std::string> verify_receipts(db::Tx& tx);

void add_receipt_routes(api::Routes& routes, const Services& services);

}  // namespace zs::matter
