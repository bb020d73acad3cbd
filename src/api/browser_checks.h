#pragma once
// Does a write come from our own page? Three independent marks of the browser, all of which must fit (decisions.md 20).

#include <api/caller.h>
#include <api/route.h>
#include <base/error.h>
#include <http/http.h>

#include <optional>
#include <string_view>

namespace zs::api {

/// Sec-Fetch-Site, Origin and X-CSRF-Token of a write with a cookie; programs with a token are not browsers.
/// Errors: csrf_refused.
std::optional<Error> check_browser(const Route& route, const http::Request& request, const Caller& caller,
                                   std::string_view public_origin);

/// Content-Type against what the route takes. Errors: unsupported_media_type.
std::optional<Error> check_media_type(const Route& route, const http::Request& request);

/// Whether the Host header names this machine: else a foreign name may have been bent to 127.0.0.1.
bool host_is_loopback(std::string_view host);

}  // namespace zs::api
