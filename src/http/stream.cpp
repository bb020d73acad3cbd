#include <http/connection.h>
#include <http/stream.h>

namespace zs::http {
namespace {

void append_event(std::string& out, std::string_view id, std::string_view event, std::string_view data) {
  auto one_line = [](std::string_view text) { return text.substr(0, text.find_first_of("\r\n")); };
  if (!id.empty()) out.append("id: ").append(one_line(id)).append("\n");
  if (!event.empty()) out.append("event: ").append(one_line(event)).append("\n");
  while (true) {
    auto end = data.find('\n');
    out.append("data: ").append(data.substr(0, end)).append("\n");
    if (end == std::string_view::npos) break;
    data.remove_prefix(end + 1);
  }
  out.append("\n");
}

}  // namespace

bool Stream::send(std::string_view id, std::string_view event, std::string_view data) {
  bool was_empty = false, too_slow = false;
  {
    std::lock_guard lock(mutex_);
    if (closed_) return false;
    was_empty = waiting_.empty();
    append_event(waiting_, id, event, data);
    too_slow = waiting_.size() > limit_;
    if (too_slow) waiting_.clear();
  }
  if (too_slow) {
    close();
    return false;
  }
  if (was_empty) wake();
  return true;
}

void Stream::close() {
  {
    std::lock_guard lock(mutex_);
    if (closed_) return;
    closed_ = true;
  }
  wake();
}

void Stream::wake() {
  std::shared_ptr<Connection> connection;
  {
    std::lock_guard lock(mutex_);
    connection = connection_.lock();
  }
  if (connection) asio::post(connection->executor(), [connection] { connection->pump_stream(); });
}

void Stream::on_close(std::function<void()> action) {
  {
    std::lock_guard lock(mutex_);
    if (!gone_) {
      on_close_ = std::move(action);
      return;
    }
  }
  action();
}

void Stream::gone() {
  std::function<void()> action;
  {
    std::lock_guard lock(mutex_);
    closed_ = gone_ = true;
    connection_.reset();
    action = std::exchange(on_close_, {});
  }
  if (action) action();
}

}  // namespace zs::http
