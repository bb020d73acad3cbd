#pragma once
// The matters' part of the route table.

#include <api/api.h>
#include <matter/services.h>

namespace zs::matter {

void add_routes(api::Routes& routes, const Services& services);

/// Of the registers of numbers; part of `add_routes`.
void add_number_routes(api::Routes& routes, const Services& services);
/// Of what can be booked; part of `add_routes`.
void add_resource_routes(api::Routes& routes, const Services& services);

}  // namespace zs::matter
