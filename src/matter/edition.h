#pragma once
// Editions of a rule, a procedure, a guide (版次): the newer one leads to the one before by the link a kind names in
// `editions`. They are told in their order, and any two laid beside each other (版本比较).

#include <api/api.h>
#include <matter/edition_views.h>
#include <matter/kind.h>
#include <matter/services.h>

namespace zs::matter {

/// The link is one of the kind's own that leads to its own kind.
void check_editions(const Kind& kind, DeclarationFaults& faults);

/// GET /matters/{id}/edition. A statement for each edition. Errors: not_found, also where the caller may not see the
/// other one or it is no earlier edition.
Result<EditionView> edition(const Services& services, db::Tx& tx, const api::Call& call, const AskEdition& in);

void add_edition_routes(api::Routes& routes, const Services& services);

}  // namespace zs::matter
