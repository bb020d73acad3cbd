// What a connection writes: answers, files, event streams.
#include <fmt/format.h>
#include <http/headers.h>
#include <http/reply_head.h>
#include <http/server_impl.h>

#include <fcntl.h>
#include <sys/sendfile.h>
#include <unistd.h>

namespace zs::http {
namespace {

constexpr std::size_t file_step_bytes = 256 * 1024;
constexpr auto write_patience = std::chrono::seconds(30);  // without a byte taken
constexpr auto linger_patience = std::chrono::seconds(2);

}  // namespace

void Connection::send(Reply reply) {
  upload_.reset();
  add_standard_headers(reply);
  std::int64_t length = 0;
  if (auto* file = std::get_if<FileBody>(&reply.body)) {
    length = file->length;
    if (!head_only_ && length > 0) file_ = ::open(file->path.c_str(), O_RDONLY | O_CLOEXEC);
    if (!head_only_ && length > 0 && file_ < 0) return send(server_.handler.on_broken(500));
    file_at_ = file->from;
    file_left_ = head_only_ ? 0 : length;
  } else {
    length = static_cast<std::int64_t>(std::get<std::string>(reply.body).size());
  }
  if (reply.status == 204 || reply.status == 304) length = -1;
  out_ = reply_head(reply, {.keep_alive = continues(), .content_length = length}, request_id_);
  if (auto* text = std::get_if<std::string>(&reply.body); text && !head_only_ && length >= 0) out_ += *text;
  out_at_ = 0;
  phase_ = Phase::writing;
  write_more();
}

void Connection::write_more() {
  patience(write_patience);
  socket_.async_write_some(
      asio::buffer(out_.data() + out_at_, out_.size() - out_at_),
      [self = shared_from_this()](error_code error, std::size_t bytes) { self->on_written(error, bytes); });
}

void Connection::on_written(error_code error, std::size_t bytes) {
  if (phase_ == Phase::closed) return;
  if (error) return close();
  out_at_ += bytes;
  if (out_at_ < out_.size()) return write_more();
  if (file_left_ > 0) return send_file();
  after_reply();
}

void Connection::send_file() {
  auto step = std::min<std::int64_t>(file_left_, file_step_bytes);
  auto sent = ::sendfile(socket_.native_handle(), file_, &file_at_, static_cast<std::size_t>(step));
  if (sent == 0 || (sent < 0 && errno != EAGAIN && errno != EINTR)) return close();  // shorter than promised
  if (sent > 0) file_left_ -= sent;
  if (file_left_ == 0) return after_reply();
  patience(write_patience);
  socket_.async_wait(tcp::socket::wait_write, [self = shared_from_this()](error_code error) {
    if (self->phase_ == Phase::closed) return;
    error ? self->close() : self->send_file();
  });
}

void Connection::after_reply() {
  if (file_ >= 0) ::close(std::exchange(file_, -1));
  out_.clear();
  if (!continues()) return linger();
  phase_ = Phase::idle;
  patience(std::chrono::seconds(server_.options.idle_timeout_seconds));
  reader_.next();
  if (reader_.started()) {
    phase_ = Phase::head;
    patience(std::chrono::seconds(server_.options.header_timeout_seconds));
  }
  // Not from inside: a client that pipelines thousands of requests must not grow the stack.
  asio::post(executor(), [self = shared_from_this()] {
    if (self->phase_ == Phase::idle || self->phase_ == Phase::head) self->advance();
  });
}

// Closing with unread bytes would reset the connection and could swallow the answer.
void Connection::linger() {
  phase_ = Phase::lingering;
  error_code error;
  socket_.shutdown(tcp::socket::shutdown_send, error);
  if (error) return close();
  patience(linger_patience);
  read();
}

void Connection::open_stream(std::shared_ptr<Stream> stream, std::vector<Header> headers) {
  if (phase_ != Phase::handling) return stream->gone();
  Reply reply{200, std::move(headers), std::string()};
  reply.headers.emplace_back("Content-Type", "text/event-stream");
  reply.headers.emplace_back("X-Accel-Buffering", "no");
  add_standard_headers(reply);
  keep_alive_ = false;
  stream_ = std::move(stream);
  out_ = reply_head(reply, {.keep_alive = false, .chunked = stream_chunked_}, request_id_);
  phase_ = Phase::streaming;
  next_heartbeat_ = Ticks::now() + std::chrono::seconds(server_.options.heartbeat_seconds);
  read();
  write_stream();
  if (server_.draining()) stream_->close();
}

void Connection::pump_stream() {
  if (phase_ != Phase::streaming || stream_writing_) return;
  bool ended = stream_->ended();
  auto lines = stream_->take();
  if (lines.empty()) return ended ? end_stream() : void();
  out_ = stream_chunked_ ? fmt::format("{:x}\r\n{}\r\n", lines.size(), lines) : std::move(lines);
  write_stream();
}

void Connection::write_stream() {
  stream_writing_ = true;
  patience(write_patience);
  asio::async_write(socket_, asio::buffer(out_), [self = shared_from_this()](error_code error, std::size_t) {
    if (self->phase_ != Phase::streaming) return;
    if (error) return self->close();
    self->stream_writing_ = false;
    self->deadline_ = Ticks::time_point::max();
    self->pump_stream();
  });
}

void Connection::end_stream() {
  auto stream = std::exchange(stream_, nullptr);
  phase_ = Phase::writing;
  out_ = stream_chunked_ ? "0\r\n\r\n" : "";
  out_at_ = 0;
  out_.empty() ? after_reply() : write_more();
  stream->gone();
}

}  // namespace zs::http
