#pragma once
// `GET /me`: who I am, as what I may act, and what waits for me.

#include <api/api.h>
#include <identity/identity.h>

#include <string>

namespace zs::app {

/// `office`: the name shown above the log-in, unless the installation has its own.
void add_me_route(api::Routes& routes, identity::Service& identity, std::string office);

}  // namespace zs::app
