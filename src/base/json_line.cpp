#include <base/json_line.h>

#include <algorithm>
#include <optional>

namespace zs {
namespace {

/// Goes over the text once and notes where the path was last seen.
struct LineFinder {
  std::string_view text;
  std::span<const std::string> path;
  std::size_t at = 0, found = 0;

  char here() const { return at < text.size() ? text[at] : '\0'; }

  void skip_comment() {
    bool block = text.substr(at, 2) == "/*";
    auto end = text.find(block ? "*/" : "\n", at);
    at = end == std::string_view::npos ? text.size() : end + (block ? 2 : 1);
  }

  void skip() {
    while (at < text.size()) {
      if (here() == '/') {
        skip_comment();
      } else if (std::string_view(" \t\r\n,:").find(here()) != std::string_view::npos) {
        ++at;
      } else {
        return;
      }
    }
  }

  std::string_view quoted() {
    auto begin = ++at;
    while (at < text.size() && here() != '"') at += here() == '\\' ? 2 : 1;
    at = std::min(at + 1, text.size());
    return text.substr(begin, at - begin - 1);
  }

  /// `depth`: how much of the path led here; none: something beside it.
  void value(std::optional<std::size_t> depth) {
    skip();
    if (here() == '"') {
      quoted();
    } else if (here() == '[' || here() == '{') {
      members(depth, text[at++] == '[');
    } else {
      at = std::min(text.find_first_of(",]}/ \t\r\n", at), text.size());
    }
  }

  void members(std::optional<std::size_t> depth, bool list) {
    for (std::size_t place = 0;; ++place) {
      skip();
      if (at >= text.size()) return;
      if (here() == ']' || here() == '}') {
        ++at;
        return;
      }
      auto begin = at;
      auto key = list ? std::to_string(place) : std::string(quoted());
      bool on = depth && *depth < path.size() && path[*depth] == key;
      if (on) found = begin;
      value(on ? std::optional(*depth + 1) : std::nullopt);
    }
  }
};

}  // namespace

int line_of(std::string_view jsonc, std::span<const std::string> path) {
  LineFinder finder{jsonc, path};
  finder.value(0);
  auto before = jsonc.substr(0, finder.found);
  return 1 + static_cast<int>(std::ranges::count(before, '\n'));
}

}  // namespace zs
