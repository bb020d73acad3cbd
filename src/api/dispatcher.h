#pragma once
// The counter: takes a request from the network, finds its route, asks who calls, checks the browser's marks and the
// paper, queues the work for a database thread and hands back the answer. Business code never runs on a network thread.

#include <api/api.h>
#include <api/rates.h>
#include <base/time.h>
#include <db/db.h>
#include <http/http.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace zs::api {

/// Supplied by `identity`. Nobody (no cookie, no token, an ended session) is a Caller without person, not an error; an
/// error refuses the request (`must change the password first`).
struct Identification {
  /// From memory alone, never blocks; runs on network threads. nullopt: ask the database.
  std::function<std::optional<Result<Caller>>(const http::Request&, Authorisation)> remembered;
  /// The same in a reading transaction.
  std::function<Result<Caller>(db::Tx&, const http::Request&, Authorisation)> looked_up;
};

struct DispatcherOptions {
  Clock clock = system_now;
  std::string public_origin;    // "https://oa.example.gov.cn"; empty: scheme and Host of the request
  bool demo = false;            // personas may log in, from loopback only
  bool debug_headers = false;   // X-Statements
  RateLimits rates;             // a class with per_second 0 is lifted (benches, stories)
  std::size_t slow_queue = 32;  // passwords waiting for their hash, pictures for being made
  std::size_t file_queue = 64;
  Identification identify;
  FindKey find_key;
  std::string version;  // in openapi.json
  /// What is not under /api: the page. Empty: 404.
  std::function<http::Reply(const http::Request&)> page;
  /// GET /readyz answers 200 when this holds (in a reading transaction); empty: always.
  std::function<bool(db::Tx&)> ready;
};

class Dispatcher : public http::Handler {
 public:
  static std::unique_ptr<Dispatcher> make(DispatcherOptions options, Routes routes, db::Database& database);

  /// One request through everything but sockets, identification, rates and the browser checks; for stories, tools and
  /// tests. Blocks until the answer. `request.path` begins with /api/v1.
  virtual http::Reply call(http::Request request, const Caller& caller) = 0;
  /// Ends the slow threads; what is queued there is answered 503.
  virtual void stop() = 0;
  virtual const Routes& routes() const = 0;
};

}  // namespace zs::api
