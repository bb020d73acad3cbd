#include <bench/client.h>
#include <crypto/crypto.h>
#include <fmt/format.h>

#include <algorithm>
#include <arpa/inet.h>
#include <cctype>
#include <charconv>
#include <cstring>
#include <netinet/tcp.h>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>

namespace zs::bench {
namespace {

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return out;
}

std::size_t number_from(std::string_view text, int base) {
  std::size_t value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value, base);
  return value;
}

std::string_view after_spaces(std::string_view text) {
  return text.substr(std::min(text.find_first_not_of(' '), text.size()));
}

void read_head(std::string_view head, Reply& reply) {
  reply.status = static_cast<int>(number_from(head.substr(std::min<std::size_t>(9, head.size()), 3), 10));
  for (auto at = head.find("\r\n"); at != std::string_view::npos && at + 2 < head.size();) {
    const auto line = head.substr(at + 2, std::min(head.find("\r\n", at + 2), head.size()) - at - 2);
    if (const auto colon = line.find(':'); colon != std::string_view::npos)
      reply.headers.emplace_back(lower(line.substr(0, colon)), std::string(after_spaces(line.substr(colon + 1))));
    at = head.find("\r\n", at + 2);
  }
}

}  // namespace

std::string Reply::header(std::string_view name) const {
  for (const auto& [key, value] : headers)
    if (key == name) return value;
  return "";
}

Client::Client(const std::string& host, int port, std::string token)
    : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)),
      head_(fmt::format(" HTTP/1.1\r\nHost: {}:{}\r\nAuthorization: Bearer {}\r\n", host, port, token)) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(static_cast<std::uint16_t>(port));
  const int yes = 1;
  ::setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
  if (::inet_pton(AF_INET, host.c_str(), &address.sin_addr) != 1 ||
      ::connect(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0)
    throw std::runtime_error(fmt::format("no connection to {}:{}: {}", host, port, std::strerror(errno)));
}

Client::~Client() {
  if (socket_ >= 0) ::close(socket_);
}

Reply Client::post(std::string_view path, std::string_view body) {
  const auto headers = fmt::format("Content-Type: application/json\r\nContent-Length: {}\r\nIdempotency-Key: {}\r\n",
                                   body.size(), crypto::random_token());
  return send("POST", path, headers, body);
}

Reply Client::send(std::string_view method, std::string_view path, std::string_view extra_headers,
                   std::string_view body) {
  write_all(fmt::format("{} {}{}{}\r\n{}", method, path, head_, extra_headers, body));
  return read_reply();
}

void Client::write_all(std::string_view text) {
  while (!text.empty()) {
    const auto sent = ::send(socket_, text.data(), text.size(), MSG_NOSIGNAL);
    if (sent <= 0) throw std::runtime_error("the server closed the connection while it was written to");
    text.remove_prefix(static_cast<std::size_t>(sent));
  }
}

void Client::read_more() {
  char piece[16384];
  const auto got = ::recv(socket_, piece, sizeof piece, 0);
  if (got <= 0) throw std::runtime_error("the server closed the connection before its reply was complete");
  buffer_.append(piece, static_cast<std::size_t>(got));
}

Reply Client::read_reply() {
  std::size_t head_end;
  while ((head_end = buffer_.find("\r\n\r\n")) == std::string::npos) read_more();
  Reply reply;
  read_head(std::string_view(buffer_).substr(0, head_end), reply);
  buffer_.erase(0, head_end + 4);
  if (reply.header("transfer-encoding") == "chunked") throw std::runtime_error("a chunked reply was not expected");
  const auto length = number_from(reply.header("content-length"), 10);
  while (buffer_.size() < length) read_more();
  reply.body = buffer_.substr(0, length);
  buffer_.erase(0, length);
  return reply;
}

}  // namespace zs::bench
