#pragma once
// Turns the bytes of one connection into requests, strictly: what two programs could read differently is refused, so
// that nothing can be smuggled past a proxy. Knows no sockets, which is why it can be fuzzed.

#include <http/http.h>

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace zs::http {

class RequestReader {
 public:
  enum class State { head, head_done, body, done, broken };

  explicit RequestReader(std::int64_t max_header_bytes);
  ~RequestReader();
  RequestReader(const RequestReader&) = delete;
  RequestReader& operator=(const RequestReader&) = delete;

  /// Adds bytes from the socket and reads as far as it can. After `head_done` it waits for `accept_body`.
  void put(std::string_view bytes);
  State state() const { return state_; }
  /// With `broken`: 400, 413, 415 or 431.
  int broken_status() const { return broken_status_; }
  /// Whether any byte of the next request is here.
  bool started() const { return !pending_.empty() || state_ != State::head; }

  /// From `head_done` on: method, target, path, query, headers.
  Request& request() { return request_; }
  bool keep_alive() const { return keep_alive_; }
  bool has_body() const { return has_body_; }
  bool expects_continue() const { return expects_continue_; }
  bool http_1_0() const { return http_1_0_; }

  /// Decides over the body: pieces go to `sink` (false: it failed, the request is broken), or into `request().body`.
  void accept_body(std::int64_t limit, std::function<bool(std::string_view)> sink = {});
  /// After `done`: ready for the next request on the same connection; reads on in what is already here.
  void next();

 private:
  struct Parser;
  void read_head();
  void take_head();
  void read_body();
  bool body_piece(std::string_view piece);
  void break_with(int status);

  std::unique_ptr<Parser> parser_;
  std::string pending_;
  Request request_;
  std::function<bool(std::string_view)> sink_;
  std::int64_t max_header_bytes_;
  std::int64_t limit_ = 0;
  std::int64_t body_bytes_ = 0;
  State state_ = State::head;
  int broken_status_ = 0;
  bool keep_alive_ = false;
  bool has_body_ = false;
  bool expects_continue_ = false;
  bool http_1_0_ = false;
};

}  // namespace zs::http
