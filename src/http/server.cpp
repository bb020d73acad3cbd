#include <base/log.h>
#include <crypto/crypto.h>
#include <http/headers.h>
#include <http/http.h>
#include <http/reply_head.h>
#include <http/request_reader.h>
#include <http/upload_file.h>

#include <fcntl.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <boost/asio.hpp>
#include <condition_variable>
#include <fmt/format.h>
#include <map>
#include <mutex>
#include <set>
#include <thread>

namespace zs::http {
namespace {

namespace asio = boost::asio;
using tcp = asio::ip::tcp;
using Ticks = std::chrono::steady_clock;
using boost::system::error_code;

constexpr std::size_t read_bytes = 64 * 1024;
constexpr std::size_t file_step_bytes = 256 * 1024;
constexpr auto tick_length = std::chrono::milliseconds(250);
constexpr auto write_patience = std::chrono::seconds(30);  // without a byte taken
constexpr auto linger_patience = std::chrono::seconds(2);
constexpr std::int64_t linger_bytes = 1024 * 1024;
// A body slower than this after its first seconds holds a place for nothing.
constexpr auto body_grace = std::chrono::seconds(10);
constexpr std::int64_t min_body_bytes_per_second = 8 * 1024;

class Connection;

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
  std::string next_request_id();
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
  std::string id_prefix_ = crypto::to_hex(crypto::random_bytes(4));
  std::atomic<std::uint64_t> id_counter_ = 0;
  std::mutex mutex_;
  std::condition_variable emptied_;
  std::map<std::string, int> per_peer_;
  int connections_ = 0;
};

class Stream;

/// One client's socket. Everything runs on its loop's thread except the Responder's and Stream's entry points.
class Connection final : public std::enable_shared_from_this<Connection> {
 public:
  Connection(ServerImpl& server, Loop& loop, tcp::socket socket, std::string peer);
  void start();
  void tick(Ticks::time_point now);
  /// Drain: ends what is idle or endless, lets the rest finish its request.
  void wind_down();
  void close();

  void answer(Reply reply);
  void open_stream(std::shared_ptr<Stream> stream, std::vector<Header> headers);
  void pump_stream();
  asio::any_io_executor executor() { return socket_.get_executor(); }

 private:
  enum class Phase { idle, head, planning, body, handling, writing, streaming, lingering, closed };

  void read();
  void on_readable(error_code error);
  void on_read(std::string_view bytes);
  bool too_slow_a_body(Ticks::time_point now) const;
  void advance();
  void on_head();
  void on_plan(BodyPlan plan);
  bool plan_body(BodyPlan plan);
  void send_continue();
  void on_body_done();
  void settle_upload();
  void hand_over();
  void on_broken();
  void fill_peer(Request& request) const;
  void send(Reply reply);
  void write_stream();
  void end_stream();
  void write_more();
  void on_written(error_code error, std::size_t bytes);
  void send_file();
  void after_reply();
  void linger();
  void patience(Ticks::duration duration) { deadline_ = Ticks::now() + duration; }
  bool continues() const { return keep_alive_ && !server_.draining(); }

  ServerImpl& server_;
  Loop& loop_;
  tcp::socket socket_;
  std::string peer_;
  RequestReader reader_;
  std::unique_ptr<UploadFile> upload_;
  std::string request_id_;
  std::string out_;
  std::size_t out_at_ = 0;
  int file_ = -1;
  off_t file_at_ = 0;
  std::int64_t file_left_ = 0;
  std::int64_t lingered_ = 0;
  std::int64_t body_seen_ = 0;
  Ticks::time_point body_began_;
  std::shared_ptr<Stream> stream_;
  Phase phase_ = Phase::idle;
  bool reading_ = false;
  bool stream_writing_ = false;
  bool stream_chunked_ = true;
  bool keep_alive_ = true;
  bool head_only_ = false;
  Ticks::time_point deadline_ = Ticks::time_point::max();
  Ticks::time_point next_heartbeat_;
};

/// The handler's end of an event stream. Lines wait here until the connection takes them.
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

/// Carries the answer back to the connection's thread, once. Dropped unanswered, it says 500 so that nobody waits.
class SocketResponder final : public Responder {
 public:
  SocketResponder(ServerImpl& server, std::shared_ptr<Connection> connection)
      : server_(server), connection_(std::move(connection)) {}
  ~SocketResponder() override {
    if (!answered_.exchange(true)) deliver(server_.handler.on_broken(500));
  }
  void reply(Reply reply) override {
    if (!answered_.exchange(true)) deliver(std::move(reply));
  }
  std::shared_ptr<EventStream> stream(std::vector<Header> headers) override {
    auto made = std::make_shared<Stream>(connection_, static_cast<std::size_t>(server_.options.stream_buffer_bytes));
    if (answered_.exchange(true))
      made->gone();
    else
      asio::post(connection_->executor(), [c = connection_, made, h = std::move(headers)]() mutable {
        c->open_stream(std::move(made), std::move(h));
      });
    return made;
  }

 private:
  void deliver(Reply reply) {
    asio::post(connection_->executor(), [c = connection_, r = std::move(reply)]() mutable { c->answer(std::move(r)); });
  }
  ServerImpl& server_;
  std::shared_ptr<Connection> connection_;
  std::atomic<bool> answered_ = false;
};

Connection::Connection(ServerImpl& server, Loop& loop, tcp::socket socket, std::string peer)
    : server_(server),
      loop_(loop),
      socket_(std::move(socket)),
      peer_(std::move(peer)),
      reader_(server.options.max_header_bytes) {}

void Connection::start() {
  error_code ignored;
  socket_.set_option(tcp::no_delay(true), ignored);
  socket_.non_blocking(true, ignored);
  patience(std::chrono::seconds(server_.options.header_timeout_seconds));
  read();
}

void Connection::tick(Ticks::time_point now) {
  if (phase_ == Phase::streaming && now >= next_heartbeat_) {
    next_heartbeat_ = now + std::chrono::seconds(server_.options.heartbeat_seconds);
    stream_->comment();
    pump_stream();
  }
  if (now < deadline_ && !too_slow_a_body(now)) return;
  deadline_ = Ticks::time_point::max();
  if (phase_ != Phase::head && phase_ != Phase::body) return close();
  keep_alive_ = false;
  send(server_.handler.on_broken(408));
}

void Connection::wind_down() {
  keep_alive_ = false;
  if (phase_ == Phase::idle) close();
  if (phase_ == Phase::streaming) stream_->close();
}

void Connection::close() {
  if (phase_ == Phase::closed) return;
  auto self = shared_from_this();
  phase_ = Phase::closed;
  error_code ignored;
  socket_.close(ignored);
  if (file_ >= 0) ::close(std::exchange(file_, -1));
  upload_.reset();
  auto stream = std::exchange(stream_, nullptr);
  server_.leave(loop_, self, peer_);
  if (stream) stream->gone();
}

void Connection::read() {
  if (reading_ || phase_ == Phase::closed) return;
  reading_ = true;
  socket_.async_wait(tcp::socket::wait_read, [self = shared_from_this()](error_code error) {
    self->reading_ = false;
    self->on_readable(error);
  });
}

void Connection::on_readable(error_code error) {
  if (phase_ == Phase::closed) return;
  std::size_t bytes = error ? 0 : socket_.read_some(asio::buffer(loop_.in), error);
  if (error == asio::error::would_block) return read();
  if (error || phase_ == Phase::streaming) return close();
  on_read({loop_.in.data(), bytes});
}

void Connection::on_read(std::string_view bytes) {
  auto count = static_cast<std::int64_t>(bytes.size());
  switch (phase_) {
    case Phase::lingering:
      lingered_ += count;
      return lingered_ > linger_bytes ? close() : read();
    case Phase::idle:
      phase_ = Phase::head;
      patience(std::chrono::seconds(server_.options.header_timeout_seconds));
      break;
    case Phase::head:
      break;
    case Phase::body:
      body_seen_ += count;
      patience(std::chrono::seconds(server_.options.body_timeout_seconds));
      break;
    case Phase::planning:
    case Phase::handling:
    case Phase::writing:
    case Phase::streaming:
    case Phase::closed:
      return;  // what comes after a refused body is not looked at
  }
  reader_.put(bytes);
  advance();
}

bool Connection::too_slow_a_body(Ticks::time_point now) const {
  if (phase_ != Phase::body || now - body_began_ < body_grace) return false;
  auto seconds = std::chrono::duration_cast<std::chrono::seconds>(now - body_began_).count();
  return body_seen_ < seconds * min_body_bytes_per_second;
}

void Connection::advance() {
  switch (reader_.state()) {
    case RequestReader::State::head:
    case RequestReader::State::body:
      return read();
    case RequestReader::State::head_done:
      return on_head();
    case RequestReader::State::done:
      return on_body_done();
    case RequestReader::State::broken:
      return on_broken();
  }
}

void Connection::fill_peer(Request& request) const {
  auto forwarded = request.header("X-Forwarded-For");
  request.peer = peer_;
  bool proxied = !forwarded.empty() || !request.header("Forwarded").empty() || !request.header("X-Real-IP").empty();
  request.loopback = !proxied && (peer_.starts_with("127.") || peer_ == "::1");
  if (forwarded.empty() || peer_ != server_.options.trusted_proxy) return;
  auto comma = forwarded.rfind(',');
  if (comma != std::string_view::npos) forwarded.remove_prefix(comma + 1);
  while (forwarded.starts_with(' ')) forwarded.remove_prefix(1);
  error_code bad;
  auto address = asio::ip::make_address(std::string(forwarded), bad);
  if (!bad) request.peer = address.to_string();
}

void Connection::on_head() {
  request_id_ = server_.next_request_id();
  Request& request = reader_.request();
  request.id = request_id_;
  fill_peer(request);
  keep_alive_ = reader_.keep_alive();
  head_only_ = request.method == Method::head;
  stream_chunked_ = !reader_.http_1_0();
  phase_ = Phase::planning;
  deadline_ = Ticks::time_point::max();
  server_.handler.on_head(request, [self = shared_from_this()](BodyPlan plan) {
    asio::dispatch(self->executor(), [self, plan = std::move(plan)]() mutable { self->on_plan(std::move(plan)); });
  });
}

void Connection::on_plan(BodyPlan plan) {
  if (phase_ != Phase::planning) return;
  phase_ = Phase::body;
  patience(std::chrono::seconds(server_.options.body_timeout_seconds));
  body_began_ = Ticks::now();
  body_seen_ = 0;
  if (plan_body(std::move(plan))) advance();
}

// False: the answer is on its way already.
bool Connection::plan_body(BodyPlan plan) {
  if (plan.refusal) {
    if (reader_.has_body()) keep_alive_ = false;
    send(std::move(*plan.refusal));
    return false;
  }
  if (plan.to_file && reader_.has_body()) {
    upload_ = std::make_unique<UploadFile>(server_.options.upload_directory);
    if (!upload_->open()) {
      keep_alive_ = false;
      send(server_.handler.on_broken(500));
      return false;
    }
  }
  if (reader_.expects_continue()) send_continue();
  std::function<bool(std::string_view)> sink;
  if (upload_) sink = [this](std::string_view piece) { return upload_->write(piece); };
  reader_.accept_body(plan.limit, std::move(sink));
  return true;
}

// Twenty-five bytes into an empty socket buffer: if even that does not fit, the client is gone.
void Connection::send_continue() {
  static constexpr std::string_view line = "HTTP/1.1 100 Continue\r\n\r\n";
  error_code error;
  socket_.write_some(asio::buffer(line), error);
}

void Connection::on_body_done() {
  phase_ = Phase::handling;
  deadline_ = Ticks::time_point::max();
  if (upload_) return settle_upload();
  hand_over();
}

void Connection::settle_upload() {
  auto file = std::shared_ptr<UploadFile>(std::move(upload_));
  asio::post(server_.disk, [self = shared_from_this(), file] {
    bool settled = file->settle();
    asio::post(self->executor(), [self, file, settled] {
      if (self->phase_ == Phase::closed) return;
      if (!settled) return self->send(self->server_.handler.on_broken(500));
      Request& request = self->reader_.request();
      request.upload_digest = file->digest();
      request.upload_bytes = file->bytes();
      request.upload_path = file->release();
      self->hand_over();
    });
  });
}

void Connection::hand_over() {
  auto responder = std::make_shared<SocketResponder>(server_, shared_from_this());
  server_.handler.on_request(std::move(reader_.request()), std::move(responder));
}

void Connection::on_broken() {
  if (request_id_.empty() || phase_ == Phase::head) request_id_ = server_.next_request_id();
  keep_alive_ = false;
  send(server_.handler.on_broken(reader_.broken_status()));
}

void Connection::answer(Reply reply) {
  if (phase_ == Phase::handling) send(std::move(reply));
}

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

ServerImpl::ServerImpl(const Options& server_options, Handler& server_handler)
    : options(server_options), handler(server_handler) {
  for (int i = 0; i < std::max(1, options.threads); ++i) loops_.push_back(std::make_unique<Loop>());
  tcp::endpoint endpoint(asio::ip::make_address(options.address), static_cast<unsigned short>(options.port));
  acceptor_ = std::make_unique<tcp::acceptor>(loops_.front()->context, endpoint);
  port_ = acceptor_->local_endpoint().port();
  accept_pause_ = std::make_unique<asio::steady_timer>(loops_.front()->context);
  accept();
  for (auto& loop : loops_) {
    tick(*loop);
    loop->thread = std::thread([context = &loop->context] { context->run(); });
  }
}

std::string ServerImpl::next_request_id() { return fmt::format("{}{:08x}", id_prefix_, ++id_counter_); }

bool ServerImpl::enter(const std::string& peer) {
  std::lock_guard lock(mutex_);
  int& own = per_peer_[peer];
  if (connections_ >= options.max_connections || own >= options.max_connections_per_peer) {
    if (own == 0) per_peer_.erase(peer);
    return false;
  }
  ++own;
  ++connections_;
  return true;
}

void ServerImpl::leave(Loop& loop, const std::shared_ptr<Connection>& connection, const std::string& peer) {
  loop.connections.erase(connection);
  std::lock_guard lock(mutex_);
  if (--per_peer_[peer] == 0) per_peer_.erase(peer);
  if (--connections_ == 0) emptied_.notify_all();
}

void ServerImpl::accept() {
  Loop& loop = *loops_[next_loop_++ % loops_.size()];
  acceptor_->async_accept(loop.context, [this, &loop](error_code error, tcp::socket socket) {
    if (draining_) return;
    if (!error) {
      admit(std::move(socket), loop);
      return accept();
    }
    // Out of descriptors: give the others a moment instead of spinning.
    accept_pause_->expires_after(std::chrono::milliseconds(100));
    accept_pause_->async_wait([this](error_code) {
      if (!draining_) accept();
    });
  });
}

void ServerImpl::admit(tcp::socket socket, Loop& loop) {
  error_code error;
  auto endpoint = socket.remote_endpoint(error);
  if (error) return;
  auto address = endpoint.address();
  if (address.is_v6() && address.to_v6().is_v4_mapped())
    address = asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6());
  auto peer = address.to_string();
  if (!enter(peer)) return;
  auto connection = std::make_shared<Connection>(*this, loop, std::move(socket), peer);
  asio::post(loop.context, [this, &loop, connection] {
    loop.connections.insert(connection);
    draining_ ? connection->close() : connection->start();
  });
}

void ServerImpl::tick(Loop& loop) {
  loop.ticker.expires_after(tick_length);
  loop.ticker.async_wait([this, &loop](error_code error) {
    if (error) return;
    auto now = Ticks::now();
    std::vector<std::shared_ptr<Connection>> all(loop.connections.begin(), loop.connections.end());
    for (auto& connection : all) connection->tick(now);
    tick(loop);
  });
}

bool ServerImpl::empty() { return connections_ == 0; }

void ServerImpl::drain(int seconds) {
  if (std::exchange(stopped_, true)) return;
  draining_ = true;
  asio::post(loops_.front()->context, [this] {
    error_code ignored;
    acceptor_->close(ignored);
    accept_pause_->cancel();
  });
  for (auto& loop : loops_)
    asio::post(loop->context, [at = loop.get()] {
      std::vector<std::shared_ptr<Connection>> all(at->connections.begin(), at->connections.end());
      for (auto& connection : all) connection->wind_down();
    });
  {
    std::unique_lock lock(mutex_);
    emptied_.wait_for(lock, std::chrono::seconds(seconds), [this] { return empty(); });
  }
  for (auto& loop : loops_)
    asio::post(loop->context, [at = loop.get()] {
      std::vector<std::shared_ptr<Connection>> all(at->connections.begin(), at->connections.end());
      for (auto& connection : all) connection->close();
      at->ticker.cancel();
      at->work.reset();
      at->context.stop();
    });
  for (auto& loop : loops_) loop->thread.join();
  disk.join();
}

}  // namespace

std::unique_ptr<Server> Server::start(const Options& options, Handler& handler) {
  try {
    return std::make_unique<ServerImpl>(options, handler);
  } catch (const boost::system::system_error& error) {
    throw std::runtime_error(
        fmt::format("Cannot listen on {}:{}: {}.", options.address, options.port, error.code().message()));
  }
}

}  // namespace zs::http
