#pragma once
// Screens where people come: who serves now, with picture and number, and whether he is there. Nothing is entered for
// it; it is what the matters say that run.

#include <api/api.h>
#include <matter/services.h>
#include <matter/shown_views.h>

namespace zs::matter {

/// GET /shown: as far as the caller may see them. One statement for each kind.
ShownPage shown_page(const Services& services, db::Tx& tx, const api::Call& call, const ListShown& in);

void add_shown_routes(api::Routes& routes, const Services& services);

}  // namespace zs::matter
