#pragma once
// The chain a matter stands in: up, what it arises from; down, what came of it; as far as links lead and the caller may
// see. What he may not see is absent, with all that hangs on it alone.

#include <matter/chain_views.h>
#include <matter/requests.h>
#include <matter/services.h>

namespace zs::matter {

/// GET /matters/{id}/chain. Two statements. Errors: not_found.
Result<ChainView> chain(const Services& services, db::Tx& tx, const api::Call& call, const OfMatter& in);

}  // namespace zs::matter
