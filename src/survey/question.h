#pragma once
// Questions as the office writes them in a paper: one line each, its type in brackets at the end, options on lines of
// their own. Pure.
//
//   1. How is the service? (单选)
//   satisfied
//   not satisfied
//   2. What should be better? (文字，选答)

#include <base/error.h>

#include <string>
#include <string_view>
#include <vector>

namespace zs::survey {

/// 单选, 多选, 评分, 文字.
enum class Type { one, several, scale, text };
std::string_view to_text(Type type);

struct Option {
  std::string label;
  bool right = false;  // marked √: the answer to a question of knowledge
};

struct Question {
  std::string text;
  Type type = Type::one;
  bool required = true;  // 选答: it is not
  std::vector<Option> options;
  int least = 0, most = 0;  // of a scale
};
using Questions = std::vector<Question>;

inline constexpr std::size_t most_questions = 50, most_options = 20;

/// Usable only without faults; each fault names its line.
struct Reading {
  struct Fault {
    const ErrorKind* kind;
    std::vector<Argument> arguments;
  };
  Questions questions;
  std::vector<Fault> faults;
};
Reading read(std::string_view text);

/// Whether one option is the right one: the question counts for passing.
bool asks_knowledge(const Question& question);

}  // namespace zs::survey
