#include <http/headers.h>
#include <http/request_reader.h>
#include <http/target.h>

#include <array>
#include <boost/beast/http/buffer_body.hpp>
#include <boost/beast/http/parser.hpp>

namespace zs::http {

namespace beast_http = boost::beast::http;

struct RequestReader::Parser {
  beast_http::request_parser<beast_http::buffer_body> in;
};

namespace {

constexpr std::size_t piece_bytes = 16 * 1024;
// A chunk's header line longer than this is nobody's honest client.
constexpr std::size_t max_pending_body_bytes = 64 * 1024;

Method method_of(beast_http::verb verb) {
  switch (verb) {
    case beast_http::verb::get:
      return Method::get;
    case beast_http::verb::head:
      return Method::head;
    case beast_http::verb::post:
      return Method::post;
    case beast_http::verb::put:
      return Method::put;
    case beast_http::verb::patch:
      return Method::patch;
    case beast_http::verb::delete_:
      return Method::delete_;
    case beast_http::verb::options:
      return Method::options;
    default:
      return Method::other;
  }
}

// Bare line ends, folded lines and NULs: each has made two programs disagree about where a request ends.
bool clean_head(std::string_view head) {
  for (std::size_t i = 0; i < head.size(); ++i) {
    char c = head[i];
    bool last = i + 1 == head.size();
    if (c == '\0') return false;
    if (c == '\n' && (i == 0 || head[i - 1] != '\r')) return false;
    if (c == '\r' && !last && head[i + 1] != '\n') return false;
    if (c == '\n' && !last && (head[i + 1] == ' ' || head[i + 1] == '\t')) return false;
  }
  return true;
}

template <class Fields>
bool clean_framing(const Fields& head) {
  using beast_http::field;
  bool old = head.version() < 11;
  auto codings = head.count(field::transfer_encoding), lengths = head.count(field::content_length);
  if (codings > 1 || lengths > 1 || (codings && (lengths || old))) return false;
  std::string_view coding = head[field::transfer_encoding];
  if (codings && !equal_ignoring_case(coding, "chunked")) return false;
  std::string_view length = head[field::content_length];
  if (lengths && (length.empty() || length.find_first_not_of("0123456789") != std::string_view::npos)) return false;
  auto hosts = head.count(field::host);
  return hosts == 1 || (hosts == 0 && old);
}

}  // namespace

RequestReader::RequestReader(std::int64_t max_header_bytes) : max_header_bytes_(max_header_bytes) { next(); }
RequestReader::~RequestReader() = default;

void RequestReader::next() {
  parser_ = std::make_unique<Parser>();
  parser_->in.header_limit(static_cast<std::uint32_t>(max_header_bytes_) + 4);
  parser_->in.body_limit(boost::none);
  request_ = Request{};
  sink_ = {};
  body_bytes_ = 0;
  state_ = State::head;
  if (!pending_.empty()) read_head();
}

void RequestReader::put(std::string_view bytes) {
  if (state_ == State::broken) return;
  pending_.append(bytes);
  if (state_ == State::head) read_head();
  if (state_ == State::body) read_body();
}

void RequestReader::break_with(int status) {
  state_ = State::broken;
  broken_status_ = status;
  pending_.clear();
}

void RequestReader::read_head() {
  // Empty lines before a request are tolerated (RFC 9112, 2.2).
  while (pending_.starts_with("\r\n")) pending_.erase(0, 2);
  auto end = pending_.find("\r\n\r\n");
  auto size = end == std::string::npos ? pending_.size() : end + 4;
  if (size > static_cast<std::size_t>(max_header_bytes_)) return break_with(431);
  if (!clean_head(std::string_view(pending_).substr(0, size))) return break_with(400);
  if (end == std::string::npos) return;
  boost::system::error_code error;
  auto used = parser_->in.put(boost::asio::buffer(pending_.data(), size), error);
  if ((error && error != beast_http::error::need_more) || !parser_->in.is_header_done()) return break_with(400);
  pending_.erase(0, used);
  take_head();
}

void RequestReader::take_head() {
  const auto& head = parser_->in.get();
  if (head.version() != 11 && head.version() != 10) return break_with(400);
  if (!clean_framing(head)) return break_with(400);
  request_.method = method_of(head.method());
  request_.target = std::string(head.target());
  for (const auto& field : head) request_.headers.emplace_back(field.name_string(), field.value());
  if (!parse_target(request_)) return break_with(400);
  http_1_0_ = head.version() == 10;
  keep_alive_ = head.keep_alive();
  has_body_ = !parser_->in.is_done();
  if (has_body_ && !request_.header("Content-Encoding").empty()) return break_with(415);
  auto expect = request_.header("Expect");
  expects_continue_ = has_body_ && !http_1_0_ && equal_ignoring_case(expect, "100-continue");
  state_ = State::head_done;
}

void RequestReader::accept_body(std::int64_t limit, std::function<bool(std::string_view)> sink) {
  limit_ = limit;
  sink_ = std::move(sink);
  state_ = has_body_ ? State::body : State::done;
  if (!has_body_) return;
  parser_->in.eager(true);
  auto length = parser_->in.content_length();
  if (length && *length > static_cast<std::uint64_t>(limit_)) return break_with(413);
  read_body();
}

bool RequestReader::body_piece(std::string_view piece) {
  body_bytes_ += static_cast<std::int64_t>(piece.size());
  if (body_bytes_ > limit_) {
    break_with(413);
    return false;
  }
  if (sink_ && !sink_(piece)) {
    break_with(500);
    return false;
  }
  if (!sink_) request_.body.append(piece);
  return true;
}

void RequestReader::read_body() {
  std::array<char, piece_bytes> piece;
  auto& body = parser_->in.get().body();
  std::size_t read = 0;
  while (!parser_->in.is_done()) {
    body.data = piece.data();
    body.size = piece.size();
    body.more = true;
    boost::system::error_code error;
    auto used = parser_->in.put(boost::asio::buffer(pending_.data() + read, pending_.size() - read), error);
    read += used;
    if (error == beast_http::error::need_buffer) error = {};
    bool wants_more = error == beast_http::error::need_more;
    if (error && !wants_more) return break_with(400);
    auto got = piece.size() - body.size;
    if (got && !body_piece({piece.data(), got})) return;
    if (wants_more || (used == 0 && got == 0)) break;
  }
  pending_.erase(0, read);
  if (parser_->in.is_done())
    state_ = State::done;
  else if (pending_.size() > max_pending_body_bytes)
    break_with(400);
}

}  // namespace zs::http
