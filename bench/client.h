#pragma once
// A client of the server: one blocking connection, kept alive. Small and ours, so that what is measured is the server.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zs::bench {

struct Reply {
  int status = 0;
  std::vector<std::pair<std::string, std::string>> headers;  // names in lower case
  std::string body;
  std::string header(std::string_view name) const;
};

class Client {
 public:
  Client(const std::string& host, int port, std::string token);
  ~Client();
  Client(Client&& other) noexcept
      : socket_(std::exchange(other.socket_, -1)), head_(std::move(other.head_)), buffer_(std::move(other.buffer_)) {}
  Client& operator=(Client&&) = delete;

  Reply get(std::string_view path) { return send("GET", path, "", ""); }
  /// With a fresh idempotency key.
  Reply post(std::string_view path, std::string_view body);

 private:
  Reply send(std::string_view method, std::string_view path, std::string_view extra_headers, std::string_view body);
  void write_all(std::string_view text);
  Reply read_reply();
  void read_more();

  int socket_;
  std::string head_;    // headers that every request carries
  std::string buffer_;  // received, not yet used
};

}  // namespace zs::bench
