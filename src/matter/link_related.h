#pragma once
// What stands beside a matter: 同类文件, 上次怎么办的. Found by the register fields its kind is similar by, as far as
// the caller may see.

#include <event/event.h>
#include <matter/link_views.h>
#include <matter/services.h>

#include <string>
#include <vector>

namespace zs::matter {

/// GET /matters/{id}/related. At most five statements. Errors: not_found.
Result<RelatedView> related(const Services& services, db::Tx& tx, const api::Call& call, const OfMatter& in);

/// Consumer of committed events: keeps `matter_field` to the register fields of matters.
void index_fields(const Services& services, db::Tx& tx, const event::Event& event);

/// A sentence per matter whose index differs from its fields. Matters whose events the consumer has not come to yet
/// differ too: ask when it is idle.
std::vector<std::string> verify_field_index(const Services& services, db::Tx& tx);

}  // namespace zs::matter
