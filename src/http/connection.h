#pragma once
// One client's socket: reading a request, waiting for its answer, writing it, or carrying an event stream.

#include <http/http.h>
#include <http/request_reader.h>
#include <http/stream.h>
#include <http/upload_file.h>

#include <sys/types.h>

#include <boost/asio.hpp>
#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace zs::http {

namespace asio = boost::asio;
using tcp = asio::ip::tcp;
using Ticks = std::chrono::steady_clock;
using boost::system::error_code;

struct Loop;
class ServerImpl;

/// Everything runs on its loop's thread except the Responder's and Stream's entry points.
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
  bool continues() const;

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

}  // namespace zs::http
