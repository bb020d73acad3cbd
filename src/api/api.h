#pragma once
// The table of typed routes: method, path, authorisation, request, response, handler. From it derive argument checking,
// OpenAPI, the client's TypeScript types and `zhongshu routes --json`. A route without an authorisation does not compile.

#include <api/caller.h>
#include <api/dto.h>
#include <base/error.h>
#include <db/db.h>
#include <http/http.h>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace zs::api {

/// Who may call a route at all. Finer rights (may this person see this matter) are decided on the stored object.
class Authorisation {
 public:
  static Authorisation anonymous() { return Authorisation("anonymous"); }
  static Authorisation signed_in() { return Authorisation("signed_in"); }
  /// Signed in, and the handler loads the matter *through* access: who may not see it gets not_found.
  static Authorisation matter() { return Authorisation("matter"); }
  static Authorisation system_administrator() { return Authorisation("system_administrator"); }
  static Authorisation security_administrator() { return Authorisation("security_administrator"); }
  static Authorisation audit_administrator() { return Authorisation("audit_administrator"); }
  /// Only in demo mode and only from loopback; elsewhere the route does not exist.
  static Authorisation demo() { return Authorisation("demo"); }
  std::string_view name() const { return name_; }

 private:
  explicit Authorisation(std::string_view name) : name_(name) {}
  std::string_view name_;
};

/// A typed answer that also sets headers or a status (201 with Location, a cookie).
template <class Out>
struct Answer {
  Out body;
  int status = 200;
  std::vector<http::Header> headers;
};

struct Route;  // described in route.h; built by Routes

/// Builds the table. `In` and `Out` are described structs (dto.h): members of `In` are filled by name from the path
/// pattern ("/matters/{id}"), then the query, then the JSON body; unknown names are errors.
class Routes {
 public:
  template <class In, class Out>
  void read(std::string_view path, Authorisation who, std::string_view summary,
            std::function<Result<Answer<Out>>(db::Tx&, const Call&, const In&)> handler);

  /// `act` runs in the writing transaction and returns what `view` needs; `view` runs after COMMIT on a reading
  /// connection. A repeated Idempotency-Key never runs `act` twice: see idempotency.h.
  template <class In, class Done, class Out>
  void write(http::Method method, std::string_view path, Authorisation who, std::string_view summary,
             std::function<Result<Done>(db::Tx&, const Call&, const In&)> act,
             std::function<Result<Answer<Out>>(db::Tx&, const Call&, const In&, const Done&)> view);

  // Also here (designed by api): work outside any transaction before `act` (password hashing on its own thread),
  // `upload` (streamed body), `download` (ranges), `stream` (server-sent events), a `write` without idempotency key
  // (POST /session only).
};

}  // namespace zs::api
