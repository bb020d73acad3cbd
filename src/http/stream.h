#pragma once
// The handler's end of an event stream, between the thread that writes lines and the connection's own.

#include <http/http.h>

#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>

namespace zs::http {

class Connection;

/// Lines wait here until the connection takes them.
class Stream final : public EventStream {
 public:
  Stream(std::weak_ptr<Connection> connection, std::size_t limit) : connection_(std::move(connection)), limit_(limit) {}

  bool send(std::string_view id, std::string_view event, std::string_view data) override;
  void close() override;
  void on_close(std::function<void()> action) override;

  std::string take() {
    std::lock_guard lock(mutex_);
    return std::exchange(waiting_, {});
  }
  void comment() {
    std::lock_guard lock(mutex_);
    if (waiting_.empty()) waiting_ = ": \n\n";
  }
  bool ended() {
    std::lock_guard lock(mutex_);
    return closed_;
  }
  /// The connection is gone.
  void gone();

 private:
  void wake();

  std::mutex mutex_;
  std::weak_ptr<Connection> connection_;
  std::size_t limit_;
  std::string waiting_;
  std::function<void()> on_close_;
  bool closed_ = false;  // takes no more
  bool gone_ = false;    // and the connection has let go of it
};

}  // namespace zs::http
