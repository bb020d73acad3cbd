#pragma once
// The contract, derived from the route table: for programs (OpenAPI 3.1), for the page (TypeScript) and for checks.

#include <api/api.h>
#include <base/json.h>

#include <string>

namespace zs::api {

/// OpenAPI 3.1 of all routes.
json::object openapi(const Routes& routes, std::string_view version);

/// The text of web/src/api/contract.ts: an interface per described type and the table `Paths`. Deterministic.
std::string typescript(const Routes& routes);

/// `[{"method", "path", "authorisation", "idempotent"}]`, sorted by path, then method.
json::array routes_json(const Routes& routes);

}  // namespace zs::api
