#include <api/download_reply.h>
#include <api/errors.h>
#include <api/problem.h>

#include <fmt/format.h>

namespace zs::api {
namespace {

bool plain_in_header(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-' || c == '_';
}

// RFC 6266: a plain name for old clients, the true one as UTF-8.
std::string disposition(const Download& content) {
  std::string plain, encoded;
  for (char c : content.name) {
    plain += plain_in_header(c) ? c : '_';
    if (plain_in_header(c))
      encoded += c;
    else
      encoded += fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return fmt::format("{}; filename=\"{}\"; filename*=UTF-8''{}", content.show ? "inline" : "attachment", plain,
                     encoded);
}

std::vector<http::Header> download_headers(const Download& content, const std::string& tag) {
  return {{"Content-Type", content.media_type},
          {"Content-Disposition", disposition(content)},
          {"Content-Security-Policy", "sandbox; default-src 'none'"},
          {"Cache-Control", "private, no-cache"},
          {"Accept-Ranges", "bytes"},
          {"ETag", tag}};
}

}  // namespace

http::Reply download_reply(const Download& content, const http::Request& request, Language language) {
  std::string tag = '"' + content.digest + '"';
  http::Reply reply{200, download_headers(content, tag), http::FileBody{content.path, 0, content.bytes}};
  if (request.header("If-None-Match") == tag) return {304, std::move(reply.headers), ""};
  auto condition = request.header("If-Range");
  if (!condition.empty() && condition != tag) return reply;
  auto range = http::parse_range(request.header("Range"), content.bytes);
  if (!range) return reply;
  if (!*range) {
    auto refusal = problem(Error(errors::range_not_satisfiable), language);
    refusal.headers.emplace_back("Content-Range", fmt::format("bytes */{}", content.bytes));
    return refusal;
  }
  auto [from, length] = **range;
  reply.status = 206;
  reply.body = http::FileBody{content.path, from, length};
  reply.headers.emplace_back("Content-Range", fmt::format("bytes {}-{}/{}", from, from + length - 1, content.bytes));
  return reply;
}

}  // namespace zs::api
