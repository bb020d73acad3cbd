#include <fmt/format.h>
#include <http/server_impl.h>

namespace zs::http {
namespace {

constexpr auto tick_length = std::chrono::milliseconds(250);

}  // namespace

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

std::unique_ptr<Server> Server::start(const Options& options, Handler& handler) {
  try {
    return std::make_unique<ServerImpl>(options, handler);
  } catch (const boost::system::system_error& error) {
    throw std::runtime_error(
        fmt::format("Cannot listen on {}:{}: {}.", options.address, options.port, error.code().message()));
  }
}

}  // namespace zs::http
