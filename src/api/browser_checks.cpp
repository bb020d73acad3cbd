#include <api/browser_checks.h>
#include <api/errors.h>
#include <base/text.h>
#include <crypto/crypto.h>
#include <http/headers.h>

namespace zs::api {
namespace {

std::string expected_origin(const http::Request& request, std::string_view public_origin) {
  if (!public_origin.empty()) return std::string(public_origin);
  return "http://" + std::string(request.header("Host"));
}

Error refused_for(std::string_view mark) { return Error(errors::csrf_refused, {{"mark", std::string(mark)}}); }

bool is_form(std::string_view type) {
  return http::equal_ignoring_case(type, "application/x-www-form-urlencoded") ||
         http::equal_ignoring_case(type.substr(0, 10), "multipart/");
}

}  // namespace

std::optional<Error> check_browser(const Route& route, const http::Request& request, const Caller& caller,
                                   std::string_view public_origin) {
  bool reads = route.method == http::Method::get;
  if (reads || caller.bearer) return std::nullopt;
  auto site = request.header("Sec-Fetch-Site"), origin = request.header("Origin");
  if (site.empty() && origin.empty()) return refused_for("Origin");
  if (!site.empty() && site != "same-origin") return refused_for("Sec-Fetch-Site");
  if (!origin.empty() && !http::equal_ignoring_case(origin, expected_origin(request, public_origin)))
    return refused_for("Origin");
  bool before_log_in = route.who == Authorisation::anonymous() || route.who == Authorisation::demo();
  if (before_log_in) return std::nullopt;
  auto token = request.header("X-CSRF-Token");
  if (caller.csrf_token.empty() || !crypto::constant_time_equal(token, caller.csrf_token))
    return refused_for("X-CSRF-Token");
  return std::nullopt;
}

std::optional<Error> check_media_type(const Route& route, const http::Request& request) {
  auto header = request.header("Content-Type");
  auto type = trim(header.substr(0, header.find(';')));
  if (route.media_type.empty()) return std::nullopt;
  if (route.media_type == "*") {
    if (!type.empty() && !is_form(type)) return std::nullopt;
    return Error(errors::unsupported_media_type, {{"expected", "application/octet-stream"}});
  }
  bool nothing_sent = header.empty() && request.body.empty();
  if (nothing_sent || http::equal_ignoring_case(type, route.media_type)) return std::nullopt;
  return Error(errors::unsupported_media_type, {{"expected", route.media_type}});
}

bool host_is_loopback(std::string_view host) {
  auto name = host.starts_with('[') ? host.substr(0, host.find(']') + 1) : host.substr(0, host.find(':'));
  return name == "localhost" || name == "127.0.0.1" || name == "[::1]";
}

}  // namespace zs::api
