#include <base/text.h>
#include <survey/errors.h>
#include <survey/question.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

namespace zs::survey {
namespace {

constexpr std::size_t longest_question = 200, longest_option = 60;

struct TypeWord {
  std::string_view word;
  Type type;
};
// As the office writes them, also in the characters of Taiwan.
constexpr std::array<TypeWord, 8> type_words{{{"单选", Type::one},
                                              {"單選", Type::one},
                                              {"多选", Type::several},
                                              {"多選", Type::several},
                                              {"评分", Type::scale},
                                              {"評分", Type::scale},
                                              {"文字", Type::text},
                                              {"填空", Type::text}}};
constexpr std::array<std::string_view, 2> optional_words{"选答", "選答"};
constexpr std::string_view required_word = "必答";
constexpr std::string_view examples = "（单选）、（多选）、（评分1-5）、（文字）", scale_examples = "（评分1-5）、（评分0-10）";
constexpr std::array<std::string_view, 2> ticks{"√", "✓"};

/// The words in the brackets at a line's end, of one width.
std::vector<std::string> words_of(std::string_view mark) {
  std::vector<std::string> words{""};
  auto rest = fold_width(mark);
  for (std::size_t at = 0; at < rest.size();) {
    const bool comma = rest.compare(at, 3, "、") == 0;
    if (comma || rest[at] == ',' || rest[at] == ' ' || rest[at] == ';')
      words.emplace_back();
    else
      words.back() += rest[at];
    at += comma ? 3 : 1;
  }
  std::erase(words, "");
  return words;
}

struct Ending {
  std::string_view before;  // the line without it
  std::string_view mark;    // what stands in the brackets
};

/// The last brackets of a line that ends with them.
std::optional<Ending> ending_of(std::string_view line) {
  const bool wide = line.ends_with("）");
  if (!wide && !line.ends_with(")")) return std::nullopt;
  const auto inner = line.substr(0, line.size() - (wide ? 3 : 1));
  const auto narrow_at = inner.rfind('('), wide_at = inner.rfind("（");
  const bool opens_wide = wide_at != inner.npos && (narrow_at == inner.npos || wide_at > narrow_at);
  const auto at = opens_wide ? wide_at : narrow_at;
  if (at == inner.npos) return std::nullopt;
  return Ending{trim(inner.substr(0, at)), inner.substr(at + (opens_wide ? 3 : 1))};
}

const TypeWord* type_of(std::string_view word) {
  auto found = std::ranges::find_if(type_words, [&](const TypeWord& one) { return word.starts_with(one.word); });
  const bool fits = found != type_words.end() && (word == found->word || found->type == Type::scale);
  return fits ? &*found : nullptr;
}

/// "1-5" or "0~10".
std::optional<std::pair<int, int>> range_of(std::string_view text) {
  const auto between = text.find_first_of("-~");
  auto number = [](std::string_view digits) -> std::optional<int> {
    if (digits.empty() || digits.size() > 2) return std::nullopt;
    int value = 0;
    for (char c : digits) {
      if (c < '0' || c > '9') return std::nullopt;
      value = value * 10 + (c - '0');
    }
    return value;
  };
  if (between == text.npos) return std::nullopt;
  const auto least = number(text.substr(0, between)), most = number(text.substr(between + 1));
  if (!least || !most || *least > 1 || *most < 2 || *most > 10) return std::nullopt;
  return std::pair(*least, *most);
}

/// Without "3." or "A、" before it.
std::string_view without_numbering(std::string_view line, bool letters) {
  auto numbers = [&](char c) { return letters ? c >= 'A' && c <= 'Z' : c >= '0' && c <= '9'; };
  std::size_t at = 0;
  while (at < line.size() && at < (letters ? 1U : 2U) && numbers(line[at])) ++at;
  if (at == 0) return line;
  for (std::string_view dot : {".", "、", "．", ")", "）"})
    if (line.substr(at).starts_with(dot)) return trim(line.substr(at + dot.size()));
  return line;
}

Option option_of(std::string_view line) {
  line = without_numbering(line, true);
  for (auto tick : ticks)
    if (line.ends_with(tick)) return {std::string(trim(line.substr(0, line.size() - tick.size()))), true};
  return {std::string(line), false};
}

class QuestionReader {
 public:
  Reading read(std::string_view text) {
    for (int line = 1; !text.empty(); ++line) {
      const auto end = text.find('\n');
      read_line(trim(text.substr(0, end)), line);
      text = end == text.npos ? std::string_view() : text.substr(end + 1);
    }
    finish();
    if (out_.questions.empty() && out_.faults.empty())
      out_.faults.push_back({&errors::survey_no_questions, {{"marks", examples}}});
    if (out_.questions.size() > most_questions)
      out_.faults.push_back({&errors::survey_too_many_questions, {{"max", std::to_string(most_questions)}}});
    return std::move(out_);
  }

 private:
  void fault(const ErrorKind& kind, int line, std::vector<Argument> more = {}) {
    more.insert(more.begin(), {"line", std::to_string(line)});
    out_.faults.push_back({&kind, std::move(more)});
  }

  void read_line(std::string_view text, int line) {
    if (text.empty()) return;
    const auto ending = ending_of(text);
    const auto words = ending ? words_of(ending->mark) : std::vector<std::string>();
    const auto* type = words.empty() ? nullptr : type_of(words.front());
    if (type)
      begin(*type, *ending, words, line);
    else if (out_.questions.empty())
      fault(errors::survey_line_lost, line, {{"marks", examples}});
    else
      add_option(option_of(text), line);
  }

  void begin(const TypeWord& type, const Ending& ending, const std::vector<std::string>& words, int line) {
    finish();
    begun_ = line;
    Question question{std::string(without_numbering(ending.before, false)), type.type, true, {}, 0, 0};
    if (question.text.empty()) fault(errors::survey_line_empty, line);
    if (count_characters(question.text) > longest_question) fault(errors::survey_line_long, line);
    for (std::size_t i = 1; i < words.size(); ++i) {
      if (std::ranges::find(optional_words, words[i]) != optional_words.end())
        question.required = false;
      else if (words[i] != required_word)
        fault(errors::survey_mark_unknown, line, {{"optional", optional_words.front()}, {"required", required_word}});
    }
    if (type.type == Type::scale) read_scale(question, std::string_view(words.front()).substr(type.word.size()), line);
    out_.questions.push_back(std::move(question));
  }

  void read_scale(Question& question, std::string_view range, int line) {
    const auto found = range_of(range);
    if (!found) return fault(errors::survey_scale_range, line, {{"marks", scale_examples}});
    question.least = found->first;
    question.most = found->second;
  }

  void add_option(Option option, int line) {
    auto& options = out_.questions.back().options;
    const bool known = std::ranges::any_of(options, [&](const Option& one) { return one.label == option.label; });
    if (known || option.label.empty()) fault(errors::survey_option_twice, line);
    if (count_characters(option.label) > longest_option) fault(errors::survey_line_long, line);
    options.push_back(std::move(option));
  }

  /// What can be said of a question once its options are known.
  void finish() {
    if (out_.questions.empty()) return;
    const auto& last = out_.questions.back();
    const bool chooses = last.type == Type::one || last.type == Type::several;
    const auto count = last.options.size();
    if (chooses && (count < 2 || count > most_options)) fault(errors::survey_options_few, begun_);
    if (!chooses && count > 0) fault(errors::survey_options_none, begun_);
    if (last.type == Type::one && std::ranges::count(last.options, true, &Option::right) > 1)
      fault(errors::survey_right_twice, begun_);
  }

  Reading out_;
  int begun_ = 0;
};

}  // namespace

std::string_view to_text(Type type) {
  constexpr std::array<std::string_view, 4> words{"one", "several", "scale", "text"};
  return words.at(static_cast<std::size_t>(type));
}

Reading read(std::string_view text) { return QuestionReader().read(text); }

bool asks_knowledge(const Question& question) {
  return std::ranges::any_of(question.options, &Option::right);
}

}  // namespace zs::survey
