#pragma once
// Passes, certificates, cards: papers printed of a matter and handed out. They are made of the matter as it stands each
// time; of what was not issued, has ended or was withdrawn none is made.

#include <api/api.h>
#include <matter/kind.h>
#include <matter/prints_views.h>
#include <matter/requests.h>
#include <matter/services.h>

namespace zs::matter {

/// GET /matters/{id}/prints. One statement, one more for the day of its number. Errors: not_found.
Result<PrintedPapers> printed_papers(const Services& services, db::Tx& tx, const api::Call& call, const OfMatter& in);

void add_print_routes(api::Routes& routes, const Services& services);

}  // namespace zs::matter
