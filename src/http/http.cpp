#include <http/headers.h>
#include <http/http.h>

#include <algorithm>
#include <charconv>

namespace zs::http {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool whole_number(std::string_view text, std::int64_t& out) {
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
  return !text.empty() && text.front() != '-' && error == std::errc() && end == text.data() + text.size();
}

// The last `count` bytes: "-500".
std::optional<Range> suffix_range(std::int64_t count, std::int64_t size) {
  if (count == 0 || size == 0) return std::nullopt;
  std::int64_t length = std::min(count, size);
  return Range{size - length, length};
}

}  // namespace

bool equal_ignoring_case(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

std::string_view to_text(Method method) {
  switch (method) {
    case Method::get:
      return "GET";
    case Method::head:
      return "HEAD";
    case Method::post:
      return "POST";
    case Method::put:
      return "PUT";
    case Method::patch:
      return "PATCH";
    case Method::delete_:
      return "DELETE";
    case Method::options:
      return "OPTIONS";
    case Method::other:
      return "OTHER";
  }
  return "OTHER";
}

std::string_view Request::header(std::string_view name) const {
  for (const auto& [key, value] : headers)
    if (equal_ignoring_case(key, name)) return value;
  return {};
}

std::optional<std::string> Request::parameter(std::string_view name) const {
  for (const auto& [key, value] : query)
    if (key == name) return value;
  return std::nullopt;
}

std::optional<std::optional<Range>> parse_range(std::string_view header, std::int64_t size) {
  if (!header.starts_with("bytes=") || header.find(',') != std::string_view::npos) return std::nullopt;
  header.remove_prefix(6);
  auto dash = header.find('-');
  if (dash == std::string_view::npos) return std::nullopt;
  auto left = header.substr(0, dash), right = header.substr(dash + 1);
  std::int64_t from = 0, to = size - 1;
  if (left.empty()) {
    if (!whole_number(right, to)) return std::nullopt;
    return suffix_range(to, size);
  }
  if (!whole_number(left, from) || (!right.empty() && !whole_number(right, to)) || (!right.empty() && to < from))
    return std::nullopt;
  if (from >= size) return std::optional<Range>();
  return Range{from, std::min(to, size - 1) - from + 1};
}

}  // namespace zs::http
