#pragma once
// One line of the route table with its handlers, types erased: what the dispatcher runs and the contract is made from.

#include <api/caller.h>
#include <api/dto.h>
#include <api/idempotency.h>
#include <base/error.h>
#include <db/db.h>
#include <http/http.h>

#include <functional>
#include <memory>
#include <optional>
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
  bool operator==(const Authorisation&) const = default;

 private:
  explicit Authorisation(std::string_view name) : name_(name) {}
  std::string_view name_;
};

/// Whether a write must carry an Idempotency-Key. `none` is for /session alone.
enum class Key { required, none };

/// A body that was streamed into a temporary file; the file is removed after the request unless it was moved away.
struct Upload {
  std::string path;
  std::string digest;  // hex SHA-256
  std::int64_t bytes = 0;
  std::string media_type;  // as declared by the client: not to be believed
};

/// A stored content to be sent, with ranges. `name` is the user's name of the file.
struct Download {
  std::string path;
  std::int64_t bytes = 0;
  std::string digest;  // hex; the ETag
  std::string name;
  std::string media_type = "application/octet-stream";
  bool show = false;  // inline instead of attachment: only for types that cannot run
};

/// A picture made for one reader: shown, never stored by his browser.
struct Picture {
  std::shared_ptr<const std::string> bytes;
  std::string media_type;
};

/// Called once with the open stream, after the reading transaction: registers it and sends what was missed. It must not
/// block; `send` goes on from any thread until it returns false.
using OpenStream = std::function<void(std::shared_ptr<http::EventStream>)>;

/// One request on its way through the house.
struct Flight {
  Call call;
  std::shared_ptr<const void> in;  // the route's In
  std::shared_ptr<void> looked;
  std::shared_ptr<void> prepared;
  Upload upload;
  std::string text;           // of an import
  std::string last_event_id;  // of a stream
};

struct RawAnswer {
  std::string body;
  int status = 200;
  std::vector<http::Header> headers = {};
  std::string media_type = "application/json";
};

/// What `act` left behind: an import has its answer already, and may want to be rolled back.
struct Acted {
  Subject subject;
  bool keep = true;
  std::optional<RawAnswer> answer = {};
};

enum class RouteKind { read, made, write, upload, download, stream, import_text };
/// Where `prepare` runs.
enum class Thread { slow, files };

struct Route {
  RouteKind kind;
  http::Method method;
  std::string path;  // "/matters/{id}", below /api/v1
  Authorisation who;
  std::string summary;
  Key key = Key::none;
  std::int64_t body_limit = 0;
  std::string media_type = {};  // of the request's body; empty: none; "*": any but JSON and forms
  const Schema* in = nullptr;
  const Schema* out = nullptr;  // null: a content, a picture or a stream

  std::function<Result<std::shared_ptr<const void>>(const json::value&)> parse = {};
  std::function<Result<Nothing>(db::Tx&, Flight&)> look = {};
  std::function<Result<Nothing>(Flight&)> prepare = {};
  Thread thread = Thread::slow;
  std::function<Result<Acted>(db::Tx&, Flight&)> act = {};
  std::function<Result<RawAnswer>(db::Tx&, Flight&, Subject)> view = {};
  std::function<Result<RawAnswer>(db::Tx&, Flight&, const StoredKey&)> replay = {};
  std::function<Result<RawAnswer>(db::Tx&, Flight&)> read = {};
  std::function<Result<RawAnswer>(Flight&)> make = {};
  std::function<Result<Download>(db::Tx&, Flight&)> download = {};
  std::function<Result<OpenStream>(db::Tx&, Flight&)> open = {};
};

inline constexpr std::int64_t json_limit_bytes = 1024 * 1024;

}  // namespace zs::api
