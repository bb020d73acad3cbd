#include <http/reply_head.h>

#include <fmt/format.h>

#include <algorithm>

namespace zs::http {
namespace {

bool harmless(std::string_view text) {
  return std::none_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

void append_header(std::string& out, std::string_view name, std::string_view value) {
  if (!harmless(name) || !harmless(value)) return;
  out.append(name).append(": ").append(value).append("\r\n");
}

}  // namespace

std::string_view status_word(int status) {
  switch (status) {
    case 100:
      return "Continue";
    case 200:
      return "OK";
    case 201:
      return "Created";
    case 202:
      return "Accepted";
    case 204:
      return "No Content";
    case 206:
      return "Partial Content";
    case 301:
      return "Moved Permanently";
    case 302:
      return "Found";
    case 303:
      return "See Other";
    case 304:
      return "Not Modified";
    case 400:
      return "Bad Request";
    case 401:
      return "Unauthorized";
    case 403:
      return "Forbidden";
    case 404:
      return "Not Found";
    case 405:
      return "Method Not Allowed";
    case 408:
      return "Request Timeout";
    case 409:
      return "Conflict";
    case 410:
      return "Gone";
    case 412:
      return "Precondition Failed";
    case 413:
      return "Content Too Large";
    case 415:
      return "Unsupported Media Type";
    case 416:
      return "Range Not Satisfiable";
    case 422:
      return "Unprocessable Content";
    case 423:
      return "Locked";
    case 428:
      return "Precondition Required";
    case 429:
      return "Too Many Requests";
    case 431:
      return "Request Header Fields Too Large";
    case 500:
      return "Internal Server Error";
    case 503:
      return "Service Unavailable";
    case 507:
      return "Insufficient Storage";
    default:
      return "Status";
  }
}

std::string reply_head(const Reply& reply, const ReplyShape& shape, std::string_view request_id) {
  std::string out = fmt::format("HTTP/1.1 {} {}\r\n", reply.status, status_word(reply.status));
  for (const auto& [name, value] : reply.headers) append_header(out, name, value);
  if (!request_id.empty()) append_header(out, "X-Request-Id", request_id);
  if (shape.chunked) append_header(out, "Transfer-Encoding", "chunked");
  if (shape.content_length >= 0) append_header(out, "Content-Length", std::to_string(shape.content_length));
  append_header(out, "Connection", shape.keep_alive ? "keep-alive" : "close");
  return out + "\r\n";
}

}  // namespace zs::http
