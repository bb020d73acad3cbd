#pragma once
// The acceptor, its network threads, and how many connections there are.

#include <http/connection.h>

#include <array>
#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>
#include <set>
#include <thread>

namespace zs::http {

inline constexpr std::size_t read_bytes = 64 * 1024;

/// One network thread: its connections live and die on it.
struct Loop {
  asio::io_context context{1};
  asio::executor_work_guard<asio::io_context::executor_type> work = asio::make_work_guard(context);
  asio::steady_timer ticker{context};
  std::array<char, read_bytes> in;  // one for all: a thousand idle connections need no buffers
  std::set<std::shared_ptr<Connection>> connections;
  std::thread thread;
};

class ServerImpl final : public Server {
 public:
  ServerImpl(const Options& server_options, Handler& server_handler);
  ~ServerImpl() override { drain(0); }
  int port() const override { return port_; }
  void drain(int seconds) override;

  bool draining() const { return draining_; }
  bool enter(const std::string& peer);
  void leave(Loop& loop, const std::shared_ptr<Connection>& connection, const std::string& peer);

  Options options;
  Handler& handler;
  asio::thread_pool disk{1};  // fdatasync of uploads

 private:
  void accept();
  void admit(tcp::socket socket, Loop& loop);
  void tick(Loop& loop);
  bool empty();

  std::vector<std::unique_ptr<Loop>> loops_;
  std::unique_ptr<tcp::acceptor> acceptor_;
  std::unique_ptr<asio::steady_timer> accept_pause_;
  std::size_t next_loop_ = 0;
  int port_ = 0;
  std::atomic<bool> draining_ = false;
  bool stopped_ = false;
  std::mutex mutex_;
  std::condition_variable emptied_;
  std::map<std::string, int> per_peer_;
  int connections_ = 0;
};

}  // namespace zs::http
