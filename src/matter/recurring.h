#pragma once
// Recurring work (例行工作): what comes round each week, month, quarter or year is opened by itself, so many working days
// before it is due, after the likeness of a matter that was done before. Each period is opened once, whatever is
// started again in between; what was missed while nobody was there is opened afterwards.

#include <api/api.h>
#include <matter/recurring_row.h>
#include <matter/recurring_views.h>
#include <matter/services.h>

#include <string>
#include <vector>

namespace zs::matter {

/// By its starter or by who directs the office it is in; in the name of its starter.
/// Errors: not_found, matter_recurring_not_yours, matter_recurring_draft, invalid.
Result<api::Subject> set_recurring(const Services& services, db::Tx& tx, const api::Call& call, const SetRecurring& in);
/// The periods already opened stay, and none is opened twice. Errors: not_found, matter_recurring_over,
/// matter_recurring_changed, matter_recurring_person, invalid.
Result<api::Subject> change_recurring(const Services& services, db::Tx& tx, const api::Call& call,
                                      const ChangeRecurring& in);
/// Errors: not_found, matter_recurring_over.
Result<api::Subject> end_recurring(const Services& services, db::Tx& tx, const api::Call& call, const OfRecurring& in);

Result<RecurringPage> recurring_page(const Services& services, db::Tx& tx, const api::Call& call,
                                     const ListRecurring& in);
/// The form of the one that is opened next: `{period}` filled in, and by when it is due.
json::object fields_of_next(const Services& services, const Recurring& row);
RecurringView recurring_view(const Services& services, const api::Call& call, const Recurring& row);

/// Opens what is due, each in its own transaction, in the name of its person; of who directs the office when he has
/// left. What cannot be sent as it stands is opened as his draft. Returns when to look again.
Instant open_recurring(const Services& services, db::Database& database, Instant now);

/// Each period once, before the one that is next and of the right kind, and its matter says where it came from; the
/// next a day of the rule. A sentence per fault.
std::vector<std::string> verify_recurring(db::Tx& tx);

void add_recurring_routes(api::Routes& routes, const Services& services);

}  // namespace zs::matter
