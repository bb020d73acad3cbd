#include <crypto/crypto.h>
#include <http/server_impl.h>

#include <unistd.h>

namespace zs::http {
namespace {

constexpr std::int64_t linger_bytes = 1024 * 1024;
// A body slower than this after its first seconds holds a place for nothing.
constexpr auto body_grace = std::chrono::seconds(10);
constexpr std::int64_t min_body_bytes_per_second = 8 * 1024;

// At random: a count would tell every client how busy the office is.
std::string new_request_id() { return crypto::to_hex(crypto::random_bytes(8)); }

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

}  // namespace

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

bool Connection::continues() const { return keep_alive_ && !server_.draining(); }

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
  request_id_ = new_request_id();
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
  if (request_id_.empty() || phase_ == Phase::head) request_id_ = new_request_id();
  keep_alive_ = false;
  send(server_.handler.on_broken(reader_.broken_status()));
}

void Connection::answer(Reply reply) {
  if (phase_ == Phase::handling) send(std::move(reply));
}

}  // namespace zs::http
