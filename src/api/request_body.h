#pragma once
// What the caller sent, gathered into one JSON object: path, query, body. The route's reader then finds all faults.

#include <api/route.h>

#include <string>
#include <string_view>
#include <vector>

namespace zs::api {

/// Values of the `{name}` segments of the route's path.
using PathValues = std::vector<std::pair<std::string, std::string>>;

/// Merges them. Query and path values are text; those of number, flag and list members are converted.
/// Errors: malformed_body (also for a key given twice in one object), invalid (a name given in two places).
Result<json::value> gather_input(const Route& route, const http::Request& request, const PathValues& path);

/// Parses strict JSON; refuses repeated keys and NUL characters. Errors: malformed_body.
Result<json::value> parse_body(std::string_view text);

}  // namespace zs::api
