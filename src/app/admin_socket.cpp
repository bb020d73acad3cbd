#include <app/admin_socket.h>

#include <base/log.h>

#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <atomic>
#include <cstring>
#include <stdexcept>
#include <thread>

namespace zs::app {
namespace {

constexpr std::size_t longest_line = 1 << 20;

/// A file descriptor that closes itself.
struct Descriptor {
  int fd = -1;
  explicit Descriptor(int value) : fd(value) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (fd >= 0) ::close(fd);
  }
};

sockaddr_un socket_address(const std::string& path) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  if (path.size() >= sizeof address.sun_path)
    throw std::runtime_error("The data directory's path is too long for a socket: " + path);
  std::memcpy(address.sun_path, path.c_str(), path.size() + 1);
  return address;
}

std::string read_line(int fd) {
  std::string line;
  char c = 0;
  while (line.size() < longest_line && ::recv(fd, &c, 1, 0) == 1 && c != '\n') line += c;
  return line;
}

void send_line(int fd, const std::string& text) {
  std::string line = text + "\n";
  for (std::size_t sent = 0; sent < line.size();) {
    auto n = ::send(fd, line.data() + sent, line.size() - sent, MSG_NOSIGNAL);
    if (n <= 0) return;
    sent += static_cast<std::size_t>(n);
  }
}

class UnixSocket final : public AdminSocket {
 public:
  UnixSocket(std::string path, AdminHandler handler)
      : path_(std::move(path)),
        handler_(std::move(handler)),
        listener_(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    auto address = socket_address(path_);
    ::unlink(path_.c_str());
    auto before = ::umask(0177);
    int bound = ::bind(listener_.fd, reinterpret_cast<sockaddr*>(&address), sizeof address);
    ::umask(before);
    if (bound != 0 || ::listen(listener_.fd, 8) != 0)
      throw std::runtime_error("Cannot listen on " + path_ + ": " + std::strerror(errno));
    thread_ = std::thread([this] { serve(); });
  }

  ~UnixSocket() override {
    stopping_ = true;
    ::shutdown(listener_.fd, SHUT_RDWR);
    thread_.join();
    ::unlink(path_.c_str());
  }

 private:
  void serve() {
    while (!stopping_) {
      Descriptor client(::accept4(listener_.fd, nullptr, nullptr, SOCK_CLOEXEC));
      if (client.fd < 0) continue;
      answer(client.fd);
    }
  }

  void answer(int client) {
    std::string why;
    auto request = parse_json(read_line(client), &why);
    if (!request || !request->is_object()) return send_line(client, json::serialize(json::object{{"error", why}}));
    try {
      send_line(client, json::serialize(handler_(request->get_object())));
    } catch (const std::exception& failure) {
      log::error("admin command failed", {{"reason", failure.what()}});
      send_line(client, json::serialize(json::object{{"error", failure.what()}}));
    }
  }

  std::string path_;
  AdminHandler handler_;
  Descriptor listener_;
  std::atomic<bool> stopping_ = false;
  std::thread thread_;
};

}  // namespace

std::unique_ptr<AdminSocket> AdminSocket::start(const std::string& directory, AdminHandler handler) {
  return std::make_unique<UnixSocket>(directory + "/server.sock", std::move(handler));
}

std::optional<json::object> ask_server(const std::string& directory, const json::object& request) {
  auto address = socket_address(directory + "/server.sock");
  Descriptor client(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
  if (::connect(client.fd, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0) return std::nullopt;
  send_line(client.fd, json::serialize(request));
  auto reply = parse_json(read_line(client.fd));
  if (!reply || !reply->is_object()) return std::nullopt;
  return reply->get_object();
}

}  // namespace zs::app
