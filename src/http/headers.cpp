#include <http/headers.h>

#include <array>

namespace zs::http {
namespace {

constexpr std::string_view content_security_policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

constexpr std::array<std::pair<std::string_view, std::string_view>, 7> standard_headers = {{
    {"Content-Security-Policy", content_security_policy},
    {"X-Content-Type-Options", "nosniff"},
    {"Referrer-Policy", "no-referrer"},
    {"Cross-Origin-Opener-Policy", "same-origin"},
    {"Cross-Origin-Resource-Policy", "same-origin"},
    {"Permissions-Policy", "camera=(), microphone=(), geolocation=()"},
    {"Cache-Control", "no-store"},
}};

}  // namespace

std::string_view header_of(const Reply& reply, std::string_view name) {
  for (const auto& [key, value] : reply.headers)
    if (equal_ignoring_case(key, name)) return value;
  return {};
}

void add_standard_headers(Reply& reply) {
  for (const auto& [name, value] : standard_headers)
    if (header_of(reply, name).empty()) reply.headers.emplace_back(name, value);
}

}  // namespace zs::http
