#pragma once
// Sockets, limits, static files, ranges, streams. Knows nothing of routes' meaning; `api` gives it a Handler.
// Beast and Asio appear only in this folder's .cpp files.

#include <base/id.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace zs::http {

enum class Method { get, head, post, put, patch, delete_, options, other };
std::string_view to_text(Method method);

using Header = std::pair<std::string, std::string>;

struct Request {
  Method method = Method::get;
  std::string target;  // as received
  std::string path;    // percent-decoded, without query
  std::vector<std::pair<std::string, std::string>> query;
  std::vector<Header> headers;
  std::string body;
  std::string
      upload_path;  // of a streamed body: the temporary file, on disk (fdatasync); its receiver removes or moves it
  std::string upload_digest;  // hex SHA-256 of it
  std::int64_t upload_bytes = 0;
  std::string peer;       // address without port
  std::string id;         // the request's number, also in X-Request-Id
  bool loopback = false;  // from this machine and through no proxy

  /// First header of that name, case-insensitive; empty when absent.
  std::string_view header(std::string_view name) const;
  std::optional<std::string> parameter(std::string_view name) const;
};

/// A part of a file: sent with 200 or 206.
struct FileBody {
  std::string path;
  std::int64_t from = 0;
  std::int64_t length = 0;
};

struct Reply {
  int status = 200;
  std::vector<Header> headers;
  std::variant<std::string, FileBody> body;
};

/// An open server-sent-events stream. `send` never blocks; false: the client is gone or too slow and was dropped.
class EventStream {
 public:
  virtual ~EventStream() = default;
  virtual bool send(std::string_view id, std::string_view event, std::string_view data) = 0;
  virtual void close() = 0;
  virtual void on_close(std::function<void()> action) = 0;
};

/// Answers exactly once; may be called from any thread.
class Responder {
 public:
  virtual ~Responder() = default;
  virtual void reply(Reply reply) = 0;
  virtual std::shared_ptr<EventStream> stream(std::vector<Header> headers) = 0;
};

/// What to do with a body, decided from the head alone.
struct BodyPlan {
  std::int64_t limit = 0;        // bytes; more: 413
  bool to_file = false;          // stream into a temporary file, digest on the way
  std::optional<Reply> refusal;  // answer at once, before the body
};

class Handler {
 public:
  virtual ~Handler() = default;
  /// Decides over the body; `decide` is called once, from any thread. Nothing more is read until then.
  virtual void on_head(const Request& head, std::function<void(BodyPlan)> decide) = 0;
  virtual void on_request(Request request, std::shared_ptr<Responder> responder) = 0;
  /// The reply for what never became a request (malformed, too large, too slow).
  virtual Reply on_broken(int status) = 0;
};

struct Options {
  std::string address = "127.0.0.1";
  int port = 8080;  // 0: any free one
  int threads = 2;
  std::string upload_directory;
  int header_timeout_seconds = 10;
  int body_timeout_seconds = 60;  // without a byte
  int idle_timeout_seconds = 75;
  int max_connections = 4096;
  int max_connections_per_peer = 512;
  std::int64_t max_header_bytes = 16 * 1024;
  std::string trusted_proxy;                      // address whose X-Forwarded-For names the real peer; empty: none
  int heartbeat_seconds = 20;                     // comment on silent event streams
  std::int64_t stream_buffer_bytes = 256 * 1024;  // unsent bytes of one event stream; more: dropped
};

class Server {
 public:
  /// Binds and starts; throws std::runtime_error when the address is taken.
  static std::unique_ptr<Server> start(const Options& options, Handler& handler);
  virtual ~Server() = default;
  virtual int port() const = 0;
  /// Stops accepting, ends idle connections and streams, waits for running requests up to `seconds`.
  virtual void drain(int seconds) = 0;
};

/// Parses a `Range: bytes=` header against a size. nullopt: no (usable) range, send all; empty: unsatisfiable (416).
struct Range {
  std::int64_t from;
  std::int64_t length;
};
std::optional<std::optional<Range>> parse_range(std::string_view header, std::int64_t size);

}  // namespace zs::http
