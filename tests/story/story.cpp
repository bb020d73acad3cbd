#include "story.h"

#include <base/json.h>
#include <base/text.h>

#include <stdexcept>

namespace zs::story {
namespace {

constexpr std::string_view arrow = "-> ";
constexpr std::string_view margin = "  -> ";
constexpr std::string_view hanging = "     ";

[[noreturn]] void fail(const std::string& path, int line, const std::string& what) {
  throw std::runtime_error(path + ":" + std::to_string(line) + ": " + what);
}

/// End of the JSON value beginning at `from`, brackets and quotes respected; npos: it goes on in the next line.
std::size_t end_of_json(std::string_view text, std::size_t from) {
  int depth = 0;
  bool quoted = false;
  for (std::size_t i = from; i < text.size(); ++i) {
    char c = text[i];
    if (quoted && c == '\\') {
      ++i;
    } else if (c == '"') {
      quoted = !quoted;
      if (!quoted && depth == 0) return i + 1;
    } else if (!quoted && c == '{') {
      ++depth;
    } else if (!quoted && c == '}' && --depth == 0) {
      return i + 1;
    }
  }
  return std::string_view::npos;
}

bool goes_on(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '{' && text[i] != '"') continue;
    i = end_of_json(text, i);
    if (i == std::string_view::npos) return true;
    --i;
  }
  return false;
}

std::vector<Token> tokens_of(std::string_view text) {
  std::vector<Token> out;
  std::size_t at = 0;
  while (at < text.size()) {
    if (text[at] == ' ' || text[at] == '\n') {
      ++at;
    } else if (text[at] == '{') {
      auto end = end_of_json(text, at);
      out.push_back({Token::Kind::object, std::string(text.substr(at, end - at))});
      at = end;
    } else if (text[at] == '"') {
      auto end = end_of_json(text, at);
      auto value = parse_json(text.substr(at, end - at));
      out.push_back({Token::Kind::text, value ? std::string(value->as_string()) : std::string()});
      at = end;
    } else {
      auto end = std::min(text.find_first_of(" \n", at), text.size());
      out.push_back({Token::Kind::word, std::string(text.substr(at, end - at))});
      at = end;
    }
  }
  return out;
}

}  // namespace

Story parse(const std::string& path, std::string_view text) {
  Story story{path, {}, {}};
  int number = 0;
  std::string open;
  while (!text.empty()) {
    auto end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    ++number;
    auto bare = trim(line);
    if (!open.empty()) {
      open += "\n" + std::string(line);
      story.happenings.back().source = open;
      if (goes_on(open)) continue;
      story.happenings.back().tokens = tokens_of(open);
      open.clear();
    } else if (bare.empty()) {
      continue;
    } else if (bare.starts_with("#")) {
      if (!story.happenings.empty()) fail(path, number, "comments stand at the top of a story");
      story.head.emplace_back(bare);
    } else if (bare.starts_with(arrow)) {
      if (story.happenings.empty()) fail(path, number, "an outcome without anything that happened");
      story.happenings.back().expected.emplace_back(bare.substr(arrow.size()));
    } else if (line.starts_with(hanging) && !story.happenings.empty() && !story.happenings.back().expected.empty()) {
      story.happenings.back().expected.emplace_back(bare);
    } else {
      story.happenings.push_back({number, std::string(bare), {}, {}});
      if (goes_on(bare))
        open = std::string(bare);
      else
        story.happenings.back().tokens = tokens_of(bare);
    }
  }
  if (!open.empty()) fail(path, number, "a text or object that never ends");
  return story;
}

std::string print(const Story& story, const std::vector<std::vector<std::string>>& outcomes) {
  std::string out;
  for (const auto& line : story.head) out += line + "\n";
  for (std::size_t i = 0; i < story.happenings.size(); ++i) {
    if (i == 0 || story.happenings[i].tokens.front().value == "at" ||
        story.happenings[i].tokens.front().value == "after")
      out += "\n";
    out += story.happenings[i].source + "\n";
    for (std::size_t k = 0; k < outcomes[i].size(); ++k)
      out += std::string(k == 0 ? margin : hanging) + outcomes[i][k] + "\n";
  }
  return out;
}

}  // namespace zs::story
