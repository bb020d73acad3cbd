#pragma once
// Overlap and gaps (交叉与真空): the list in a matter, laid against those the organ has issued. Computed whenever it is
// asked for; what is told of others is their title and number, and of their own lines only what the caller may read.

#include <api/api.h>
#include <matter/comparison_views.h>
#include <matter/requests.h>
#include <matter/services.h>

namespace zs::matter {

/// GET /matters/{id}/comparison. Two statements. Errors: not_found.
Result<ComparisonView> comparison(const Services& services, db::Tx& tx, const api::Call& call, const OfMatter& in);

void add_comparison_routes(api::Routes& routes, const Services& services);

}  // namespace zs::matter
