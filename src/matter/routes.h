#pragma once
// The matters' part of the route table.

#include <api/api.h>
#include <matter/services.h>

namespace zs::matter {

void add_routes(api::Routes& routes, const Services& services);

}  // namespace zs::matter
