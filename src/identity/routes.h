#pragma once
// The routes of this folder, by subject; internal to it.

#include <api/api.h>
#include <identity/identity.h>

namespace zs::identity {

void add_session_routes(api::Routes& routes, Service& service);
void add_password_routes(api::Routes& routes, Service& service);
void add_own_choice_routes(api::Routes& routes);
void add_people_routes(api::Routes& routes, Service& service);
void add_administer_routes(api::Routes& routes, Service& service);
void add_rights_routes(api::Routes& routes, Service& service);

}  // namespace zs::identity
