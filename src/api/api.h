#pragma once
// The table of typed routes: method, path, authorisation, request, response, handler. From it derive argument checking,
// OpenAPI, the client's TypeScript types and `zhongshu routes --json`. A route without an authorisation does not
// compile.
//
// Members of `In` (a described struct, dto.h) are filled by name from the path ("/matters/{id}"), the query and the
// JSON body; a name given twice or unknown is a fault. Handlers are plain synchronous code on a database thread; they
// return `Error{errors::…}` and never know of HTTP. Paths are below /api/v1.

#include <api/caller.h>
#include <api/dto.h>
#include <api/idempotency.h>
#include <api/route.h>
#include <base/error.h>
#include <db/db.h>
#include <http/http.h>

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace zs::api {

/// A typed answer that may also set headers or a status (201 with Location, a cookie). A plain `Out` converts to it.
template <class Out>
struct Answer {
  Out body;
  int status = 200;
  std::vector<http::Header> headers = {};

  Answer(Out b, int s = 200, std::vector<http::Header> h = {}) : body(std::move(b)), status(s), headers(std::move(h)) {}
};

/// What an import did; `keep` false rolls it back and still answers (a dry run).
template <class Out>
struct Report {
  Out body;
  bool keep = true;
};

/// The handlers of a write with work outside any transaction: `look` reads (the stored hash), `prepare` runs on the
/// slow thread (Argon2id: one thread, queue 32, then 503) without a transaction, `act` writes, `view` answers. `act`
/// may run again after a serialization failure. `view` may refuse although `act` was committed (a failed log-in is
/// counted and still a 401). For a repeated key `view` gets a default `Prepared`.
template <class In, class Looked, class Prepared, class Out>
struct PreparedWrite {
  std::function<Result<Looked>(db::Tx&, const Call&, const In&)> look;
  std::function<Result<Prepared>(const Call&, const In&, const Looked&)> prepare;
  std::function<Result<Subject>(db::Tx&, const Call&, const In&, Prepared&)> act;
  std::function<Result<Answer<Out>>(db::Tx&, const Call&, const In&, const Prepared&, Subject)> view;
};

/// The handlers of an upload: `admit` looks in a reading transaction before anything is moved (right, quota, what came
/// before), `place` runs on the file thread without a transaction (check, move into the store), `act` writes the row,
/// `view` answers. `act` may run again after a serialization failure.
template <class In, class Looked, class Placed, class Out>
struct UploadWrite {
  std::function<Result<Looked>(db::Tx&, const Call&, const In&, const Upload&)> admit;
  std::function<Result<Placed>(const Call&, const In&, const Upload&, const Looked&)> place;
  std::function<Result<Subject>(db::Tx&, const Call&, const In&, const Placed&)> act;
  std::function<Result<Answer<Out>>(db::Tx&, const Call&, const In&, Subject)> view;
};

/// The handlers of a GET whose answer takes seconds of computing: `look` decides access in a reading transaction,
/// `make` runs without one on threads for such work (two at once, a queue of 32, then 503). `Out` is a described struct
/// or a `Picture`.
template <class In, class Looked, class Out>
struct Making {
  std::function<Result<Looked>(db::Tx&, const Call&, const In&)> look;
  std::function<Result<Out>(const Call&, const In&, const Looked&)> make;
};

/// Builds the table. A path given twice for one method, or a path name that `In` lacks, throws std::logic_error at
/// start.
class Routes {
 public:
  /// GET. Runs in a reading transaction.
  template <class In, class Out>
  void read(std::string_view path, Authorisation who, std::string_view summary,
            std::function<Result<Answer<Out>>(db::Tx&, const Call&, const In&)> handler);

  /// GET of what has to be made first.
  template <class In, class Looked, class Out>
  void made(std::string_view path, Authorisation who, std::string_view summary, Making<In, Looked, Out> steps);

  /// `act` runs in the writing transaction and names what it wrote to; `view` runs after COMMIT on a reading
  /// connection. A repeated Idempotency-Key never acts twice: see idempotency.h.
  template <class In, class Out>
  void write(http::Method method, std::string_view path, Authorisation who, std::string_view summary,
             std::function<Result<Subject>(db::Tx&, const Call&, const In&)> act,
             std::function<Result<Answer<Out>>(db::Tx&, const Call&, const In&, Subject)> view,
             Key key = Key::required);

  template <class In, class Looked, class Prepared, class Out>
  void write_prepared(http::Method method, std::string_view path, Authorisation who, std::string_view summary,
                      PreparedWrite<In, Looked, Prepared, Out> steps, Key key = Key::required);

  /// POST with a file as body (application/octet-stream or any type but JSON and forms); `limit` in bytes.
  template <class In, class Looked, class Placed, class Out>
  void upload(std::string_view path, Authorisation who, std::string_view summary, std::int64_t limit,
              UploadWrite<In, Looked, Placed, Out> steps);

  /// GET and HEAD of a stored content; the handler decides access in a reading transaction.
  template <class In>
  void download(std::string_view path, Authorisation who, std::string_view summary,
                std::function<Result<Download>(db::Tx&, const Call&, const In&)> handler);

  /// Server-sent events. `last_event_id` is empty at the first visit.
  template <class In>
  void stream(
      std::string_view path, Authorisation who, std::string_view summary,
      std::function<Result<OpenStream>(db::Tx&, const Call&, const In&, std::string_view last_event_id)> handler);

  /// POST with a text body of `media_type` ("text/csv"): the report of `act` is the answer. `replay` answers a repeated
  /// key from what was stored.
  template <class In, class Out>
  void import_text(std::string_view path, Authorisation who, std::string_view summary, std::string_view media_type,
                   std::function<Result<Report<Out>>(db::Tx&, const Call&, const In&, std::string_view text)> act,
                   std::function<Result<Out>(db::Tx&, const Call&, const In&, const StoredKey&)> replay);

  const std::vector<std::shared_ptr<const Route>>& all() const { return all_; }

 private:
  void add(std::shared_ptr<Route> route);
  std::vector<std::shared_ptr<const Route>> all_;
};

}  // namespace zs::api

#include <api/routes.h>
