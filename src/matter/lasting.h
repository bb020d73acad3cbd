#pragma once
// What was issued and lasts (时效): how it stands by the days in its fields. Never entered, never set: whoever looks at a
// rule, a guide, a notice is told at once that its last day has passed or that nobody has looked at it again.

#include <api/api.h>
#include <matter/kind.h>
#include <matter/lasting_views.h>
#include <matter/requests.h>
#include <matter/row.h>
#include <matter/services.h>
#include <publish/publish.h>

#include <optional>

namespace zs::matter {

/// The days of what was issued, without that of the notice; nothing: it does not last.
std::optional<publish::Lasting> lasting_days(const Kind& kind, const Matter& matter);

/// How it stands; nothing: it is current, or its days say nothing.
std::optional<LastingView> lasting_view(const Services& services, const Kind& kind, const Matter& matter,
                                        const api::Call& call);

/// GET /lasting: what the caller may see that stands so. One statement for each kind that lasts. Errors: invalid
/// (not_a_choice at /state).
Result<LastingPage> lasting_page(const Services& services, db::Tx& tx, const api::Call& call, const ListLasting& in);

void add_lasting_routes(api::Routes& routes, const Services& services);

}  // namespace zs::matter
