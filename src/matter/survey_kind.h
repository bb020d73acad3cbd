#pragma once
// What a declaration says of questions its matters put to people: the key `"survey"`.

#include <base/declaration.h>
#include <base/json.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace zs::matter {

struct Kind;

/// `"bank": {"from": kind, "where": ["in_force:true"], "same": {column: field}, "number": field}`: so many questions
/// are drawn by lot from a register of questions, of those that say the same in these columns.
struct SurveyBank {
  std::string from, number;
  std::vector<std::string> where;
  std::vector<std::pair<std::string, std::string>> same;  // theirs, ours
};

/// `{"questions": field, "at": step, "opens": field, "closes": field, "asks": [fields], …}`: completing the step puts
/// the questions in the long text to the people and units of `asks`, between the two days. `anonymous` a flag,
/// `series` a text that the runs of one survey have in common, `intro` a text read before the questions, `pass` a
/// count: the percentage of right answers with which it is passed, `sample` a count: only so many, drawn by lot.
/// `at_least`: of an anonymous one nothing is told of fewer.
struct Surveying {
  std::string questions, at, opens, closes;
  std::vector<std::string> asks;
  std::string anonymous, series, intro, pass, sample;  // may be empty
  int at_least = 5;
  std::optional<SurveyBank> bank;
};

/// Reads the key "survey" of a kind whose form and flow are read.
std::optional<Surveying> parse_surveying(const json::object& declaration, const Kind& kind, DeclarationFaults& faults);

}  // namespace zs::matter
