#pragma once
// The headers every answer carries (decisions.md 24), whatever it is.

#include <http/http.h>

namespace zs::http {

/// Adds each standard header that the reply does not set itself. HSTS is the business of whoever ends TLS.
void add_standard_headers(Reply& reply);

/// The value of a header of the reply; empty when absent.
std::string_view header_of(const Reply& reply, std::string_view name);

bool equal_ignoring_case(std::string_view a, std::string_view b);

}  // namespace zs::http
