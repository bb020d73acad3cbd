#pragma once
// What somebody answers, and what all of them come to. Pure.

#include <base/json.h>
#include <survey/question.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace zs::survey {

inline constexpr std::size_t longest_text = 2000;

/// By a question's number from 1: of one the number of the option, of several a list of them, of a scale the value, of
/// a text the words.
using Answers = json::object;

/// In normal form (nothing-values gone, several in order), and every fault at "/answers/NUMBER".
struct Checked {
  Answers answers;
  std::vector<FieldFault> faults;
};
Checked check(const Questions& questions, const json::object& given);

/// What the answers to one question come to. `counts`: of each option, or of each value of a scale from its least.
/// `texts` stand in the order of their characters: in which they came cannot be known from it.
struct Figure {
  std::int64_t answered = 0;
  std::vector<std::int64_t> counts;
  std::vector<std::string> texts;
};
/// `sheets`: how many answered; `passed`: of a quiz, how many of them reached the mark.
struct Tally {
  std::int64_t sheets = 0;
  std::int64_t passed = 0;
  std::vector<Figure> figures;
};
Tally empty_tally(const Questions& questions);
/// `pass`: percent of the questions of knowledge that must be right.
void add(Tally& tally, const Questions& questions, const Answers& answers, int pass);

/// Of a scale, in hundredths; nullopt: nobody answered it.
std::optional<std::int64_t> mean(const Question& question, const Figure& figure);

/// How many of the questions of knowledge were answered rightly.
struct Right {
  std::int64_t right = 0, of = 0;
};
Right right_of(const Questions& questions, const Answers& answers);
bool passes(const Right& right, int pass);

json::value to_json(const Tally& tally);
Tally tally_from(const json::value& value);

}  // namespace zs::survey
