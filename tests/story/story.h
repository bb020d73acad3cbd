#pragma once
// A story: a piece of office life that a clerk can read and a machine plays. Grammar: tests/story/README.md.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zs::story {

/// A word, a "quoted text" or a {JSON object} of a line.
struct Token {
  enum class Kind { word, text, object } kind;
  std::string value;
};

/// One thing that happens, and what the file says comes of it.
struct Happening {
  int line = 0;
  std::string source;  // as written, without its outcome
  std::vector<Token> tokens;
  std::vector<std::string> expected;  // lines after "->"
};

struct Story {
  std::string path;
  std::vector<std::string> head;  // comment lines at the top
  std::vector<Happening> happenings;
};

/// Throws std::runtime_error with file and line.
Story parse(const std::string& path, std::string_view text);

/// The file with other outcomes: what --rebaseline writes.
std::string print(const Story& story, const std::vector<std::vector<std::string>>& outcomes);

}  // namespace zs::story
