#pragma once
// Whether everybody of an office holds one: the people of its staff list beside the register of a kind that says
// `everybody`. Who has none and what nobody has is computed, never entered.

#include <api/api.h>
#include <matter/services.h>
#include <matter/staff_views.h>

namespace zs::matter {

/// GET /ledgers/{kind}/staff, for whoever directs the office. Three statements, and one for each 500 lines. Errors:
/// not_found (no such kind, or none that everybody holds), matter_not_your_office.
Result<StaffView> staff(const Services& services, db::Tx& tx, const api::Call& call, const AskStaff& in);

/// GET /staff.
StaffKinds staff_kinds(const Services& services, const api::Call& call);

void add_staff_routes(api::Routes& routes, const Services& services);

}  // namespace zs::matter
