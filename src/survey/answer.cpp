#include <base/errors.h>
#include <base/text.h>
#include <survey/answer.h>

#include <algorithm>

namespace zs::survey {
namespace {

std::string number_of(std::size_t index) { return std::to_string(index + 1); }

bool is_nothing(const json::value& value) {
  const auto* list = value.if_array();
  const auto* text = value.if_string();
  return value.is_null() || (list && list->empty()) || (text && trim(*text).empty());
}

/// Reads what was answered to one question.
struct AnswerReader {
  const Question& question;
  std::string pointer;
  std::vector<FieldFault>& faults;

  std::optional<json::value> fault(const ErrorKind& kind, std::vector<Argument> arguments = {}) {
    faults.push_back({pointer, &kind, std::move(arguments)});
    return std::nullopt;
  }
  std::optional<json::value> no_choice() {
    Words::List choices;
    for (const auto& option : question.options) choices.emplace_back(option.label);
    return fault(errors::not_a_choice, {{"choices", std::move(choices)}});
  }
  bool names_option(const json::value& value) const {
    return value.is_int64() && value.get_int64() >= 1 &&
           value.get_int64() <= static_cast<std::int64_t>(question.options.size());
  }

  std::optional<json::value> several(const json::value& value) {
    const auto* list = value.if_array();
    if (!list) return no_choice();
    std::vector<std::int64_t> chosen;
    for (const auto& one : *list) {
      if (!names_option(one)) return no_choice();
      chosen.push_back(one.get_int64());
    }
    std::ranges::sort(chosen);
    if (std::ranges::adjacent_find(chosen) != chosen.end()) return no_choice();
    return json::value_from(chosen);
  }
  std::optional<json::value> scale(const json::value& value) {
    if (value.is_int64() && value.get_int64() >= question.least && value.get_int64() <= question.most) return value;
    return fault(errors::out_of_range,
                 {{"min", std::to_string(question.least)}, {"max", std::to_string(question.most)}});
  }
  std::optional<json::value> text(const json::value& value) {
    const auto* said = value.if_string();
    if (!said) return fault(errors::wrong_type, {{"expected", "string"}});
    const auto words = trim(*said);
    if (count_characters(words) > longest_text)
      return fault(errors::too_long, {{"max", std::to_string(longest_text)}});
    return json::value(words);
  }
  std::optional<json::value> read(const json::value& value) {
    switch (question.type) {
      case Type::one: return names_option(value) ? std::optional(value) : no_choice();
      case Type::several: return several(value);
      case Type::scale: return scale(value);
      case Type::text: return text(value);
    }
    return std::nullopt;
  }
};

void add_to(Figure& figure, const Question& question, const json::value& answer) {
  ++figure.answered;
  if (const auto* words = answer.if_string()) {
    std::string text(*words);
    figure.texts.insert(std::ranges::upper_bound(figure.texts, text), text);
  } else if (const auto* chosen = answer.if_array()) {
    for (const auto& one : *chosen) ++figure.counts.at(static_cast<std::size_t>(one.as_int64() - 1));
  } else {
    const auto first = question.type == Type::scale ? question.least : 1;
    ++figure.counts.at(static_cast<std::size_t>(answer.as_int64() - first));
  }
}

std::vector<std::int64_t> right_options(const Question& question) {
  std::vector<std::int64_t> right;
  for (std::size_t i = 0; i < question.options.size(); ++i)
    if (question.options[i].right) right.push_back(static_cast<std::int64_t>(i + 1));
  return right;
}

bool is_right(const Question& question, const json::value& answer) {
  auto right = right_options(question);
  if (question.type == Type::one) return answer == json::value(right.front());
  return answer == json::value_from(right);
}

}  // namespace

Checked check(const Questions& questions, const json::object& given) {
  Checked out;
  for (std::size_t i = 0; i < questions.size(); ++i) {
    const auto* value = given.if_contains(number_of(i));
    AnswerReader reader{questions[i], "/answers/" + number_of(i), out.faults};
    if (value && !is_nothing(*value)) {
      if (auto answer = reader.read(*value)) out.answers[number_of(i)] = std::move(*answer);
    } else if (questions[i].required) {
      static_cast<void>(reader.fault(errors::required));
    }
  }
  for (const auto& member : given) {
    const auto number = id_from_text(member.key());
    if (!number || *number < 1 || *number > static_cast<Id>(questions.size()))
      out.faults.push_back({"/answers/" + std::string(member.key()), &errors::unknown_field, {}});
  }
  return out;
}

Tally empty_tally(const Questions& questions) {
  Tally tally;
  for (const auto& question : questions) {
    const auto values = static_cast<std::size_t>(question.most - question.least + 1);
    tally.figures.push_back({0, {}, {}});
    if (question.type != Type::text)
      tally.figures.back().counts.assign(question.type == Type::scale ? values : question.options.size(), 0);
  }
  return tally;
}

void add(Tally& tally, const Questions& questions, const Answers& answers, int pass) {
  ++tally.sheets;
  if (passes(right_of(questions, answers), pass)) ++tally.passed;
  for (std::size_t i = 0; i < questions.size(); ++i)
    if (const auto* answer = answers.if_contains(number_of(i))) add_to(tally.figures.at(i), questions[i], *answer);
}

std::optional<std::int64_t> mean(const Question& question, const Figure& figure) {
  if (question.type != Type::scale || figure.answered == 0) return std::nullopt;
  std::int64_t sum = 0;
  for (std::size_t i = 0; i < figure.counts.size(); ++i)
    sum += figure.counts[i] * (question.least + static_cast<std::int64_t>(i));
  return (sum * 100 + figure.answered / 2) / figure.answered;
}

Right right_of(const Questions& questions, const Answers& answers) {
  Right out;
  for (std::size_t i = 0; i < questions.size(); ++i) {
    if (!asks_knowledge(questions[i])) continue;
    ++out.of;
    const auto* answer = answers.if_contains(number_of(i));
    if (answer && is_right(questions[i], *answer)) ++out.right;
  }
  return out;
}

bool passes(const Right& right, int pass) { return right.of > 0 && right.right * 100 >= pass * right.of; }

json::value to_json(const Tally& tally) {
  json::array figures;
  for (const auto& one : tally.figures)
    figures.push_back(json::object{{"answered", one.answered},
                                   {"counts", json::value_from(one.counts)},
                                   {"texts", json::value_from(one.texts)}});
  return json::object{{"sheets", tally.sheets}, {"passed", tally.passed}, {"figures", std::move(figures)}};
}

Tally tally_from(const json::value& value) {
  Tally out{value.at("sheets").as_int64(), value.at("passed").as_int64(), {}};
  for (const auto& one : value.at("figures").as_array())
    out.figures.push_back({one.at("answered").as_int64(), json::value_to<std::vector<std::int64_t>>(one.at("counts")),
                           json::value_to<std::vector<std::string>>(one.at("texts"))});
  return out;
}

}  // namespace zs::survey
