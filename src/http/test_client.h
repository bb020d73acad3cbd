#pragma once
// For tests only: a socket that says exactly what it is told and hears exactly what comes back.

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdlib>
#include <stdexcept>
#include <string>
#include <string_view>

namespace zs::http {

class TestClient {
 public:
  explicit TestClient(int port) {
    socket_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(static_cast<unsigned short>(port));
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket_, reinterpret_cast<sockaddr*>(&to), sizeof to) != 0) throw std::runtime_error("connect");
    timeval patience{30, 0};
    ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
  }
  ~TestClient() { ::close(socket_); }
  TestClient(const TestClient&) = delete;
  TestClient& operator=(const TestClient&) = delete;

  /// False when the server has hung up.
  bool say(std::string_view text) {
    while (!text.empty()) {
      auto sent = ::send(socket_, text.data(), text.size(), MSG_NOSIGNAL);
      if (sent <= 0) return false;
      text.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
  }
  /// All up to and with `mark`, or all there is until the server hangs up.
  std::string hear_until(std::string_view mark) {
    while (heard_.find(mark) == std::string::npos && hear_more()) {
    }
    auto end = heard_.find(mark);
    return take(end == std::string::npos ? heard_.size() : end + mark.size());
  }
  std::string hear_to_the_end() {
    while (hear_more()) {
    }
    return take(heard_.size());
  }
  /// One whole answer with a Content-Length: head and body.
  std::string hear_answer(bool head_only = false) {
    std::string head = hear_until("\r\n\r\n");
    auto at = head.find("Content-Length: ");
    std::size_t length = at == std::string::npos || head_only ? 0 : std::strtoull(head.c_str() + at + 16, nullptr, 10);
    while (heard_.size() < length && hear_more()) {
    }
    return head + take(std::min(length, heard_.size()));
  }
  std::string ask(std::string_view text) {
    say(text);
    return hear_answer();
  }

 private:
  bool hear_more() {
    char piece[65536];
    auto got = ::recv(socket_, piece, sizeof piece, 0);
    if (got > 0) heard_.append(piece, static_cast<std::size_t>(got));
    return got > 0;
  }
  std::string take(std::size_t count) {
    std::string out = heard_.substr(0, count);
    heard_.erase(0, count);
    return out;
  }
  int socket_ = -1;
  std::string heard_;
};

}  // namespace zs::http
