#pragma once
// What recurs, gathers and begins to show (规律性、集中性、苗头性): found in a register by declared rules, and counted into
// the report of it, where nobody types a figure. Counted through access: whoever opens its list finds as many lines.

#include <matter/findings_views.h>
#include <matter/record.h>
#include <matter/services.h>

namespace zs::matter {

/// GET /findings. For each register one statement a hundred lines looked at, and one for each thing found. Errors:
/// invalid (malformed at /period).
Result<FindingsView> findings(const Services& services, db::Tx& tx, const api::Call& call, const ListFindings& in);

/// What completing the step finds, laid over the fields; kept in `doing` until it is recorded. Errors:
/// invalid (matter_nothing_found).
Result<api::Nothing> prepare_finding(Doing& doing, const flow::Decision& decision);

/// Links its cases; the event's `body` says what was counted. Nothing found: no statement.
void settle_finding(Doing& doing, json::object& body);

void add_finding_routes(api::Routes& routes, const Services& services);

}  // namespace zs::matter
