#pragma once
// Where a matter comes from and where it goes: the road it took with how long it lay on which desk, and the way before
// it with who would get it and why. What the caller is writing counts already, as far as it is saved.

#include <matter/requests.h>
#include <matter/services.h>
#include <matter/way_views.h>

namespace zs::matter {

/// Errors: not_found.
Result<Way> way(const Services& services, db::Tx& tx, const api::Call& call, const OfMatter& in);

}  // namespace zs::matter
