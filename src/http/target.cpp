#include <base/text.h>
#include <http/target.h>

namespace zs::http {
namespace {

constexpr std::size_t max_parameters = 64;

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

bool parse_query(std::string_view text, Request& request) {
  while (!text.empty()) {
    auto piece = text.substr(0, text.find('&'));
    text.remove_prefix(std::min(text.size(), piece.size() + 1));
    if (piece.empty()) continue;
    auto equals = piece.find('=');
    auto name = percent_decoded(piece.substr(0, equals), true);
    auto value = percent_decoded(equals == std::string_view::npos ? "" : piece.substr(equals + 1), true);
    if (!name || !value || request.query.size() == max_parameters) return false;
    request.query.emplace_back(std::move(*name), std::move(*value));
  }
  return true;
}

// An escaped slash would mean one thing to us and another to a proxy.
bool has_escaped_slash(std::string_view path) {
  for (std::size_t at = path.find('%'); at != std::string_view::npos; at = path.find('%', at + 1)) {
    auto code = path.substr(at + 1, 2);
    if (code == "2f" || code == "2F" || code == "5c" || code == "5C") return true;
  }
  return false;
}

}  // namespace

std::optional<std::string> percent_decoded(std::string_view text, bool plus_is_space) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    if (c == '%') {
      int high = i + 2 < text.size() ? hex_digit(text[i + 1]) : -1;
      int low = i + 2 < text.size() ? hex_digit(text[i + 2]) : -1;
      if (high < 0 || low < 0) return std::nullopt;
      c = static_cast<char>(high << 4 | low);
      i += 2;
    } else if (c == '+' && plus_is_space) {
      c = ' ';
    }
    if (c == '\0') return std::nullopt;
    out += c;
  }
  if (!is_utf8(out)) return std::nullopt;
  return out;
}

bool parse_target(Request& request) {
  std::string_view target = request.target;
  if (target.empty() || target.front() != '/' || target.find('#') != std::string_view::npos) return false;
  auto question = target.find('?');
  auto path = target.substr(0, question);
  auto decoded = percent_decoded(path, false);
  if (!decoded || has_escaped_slash(path)) return false;
  request.path = std::move(*decoded);
  request.query.clear();
  return question == std::string_view::npos || parse_query(target.substr(question + 1), request);
}

}  // namespace zs::http
