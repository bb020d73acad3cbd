// Questions as they are written in a paper, and what answers to them come to.
#include <base/errors.h>
#include <doctest/doctest.h>
#include <survey/answer.h>
#include <survey/errors.h>
#include <survey/sample.h>

using namespace zs;
using namespace zs::survey;

namespace {

constexpr const char* paper = R"(1. 您对会务服务是否满意（含会前准备）？（单选）
A. 满意
B. 不满意（请在第4题说明）
2、哪些要改进？（多选，选答）
通知
材料
茶水
3．打分（评分1-5）

4. 您的建议 (文字, 选答))";

std::string faults_of(std::string_view text) {
  std::string out;
  for (const auto& one : read(text).faults) {
    out += std::string(one.kind->code) + " ";
    for (const auto& argument : one.arguments)
      if (argument.name == "line") out += std::get<std::string>(argument.words.value) + " ";
  }
  return out;
}

std::string faults_of(const Questions& questions, std::string_view answers) {
  std::string out;
  for (const auto& one : check(questions, parse_json(answers)->as_object()).faults)
    out += one.pointer + " " + std::string(one.kind->code) + "; ";
  return out;
}

}  // namespace

TEST_CASE("questions are read as the office writes them in a paper") {
  auto questions = read(paper).questions;
  CHECK(faults_of(paper).empty());
  REQUIRE(questions.size() == 4);
  CHECK(questions[0].text == "您对会务服务是否满意（含会前准备）？");
  CHECK(questions[0].options[0].label == "满意");
  CHECK(questions[0].options[1].label == "不满意（请在第4题说明）");
  CHECK(questions[1].type == Type::several);
  CHECK(!questions[1].required);
  CHECK(questions[1].options.size() == 3);
  CHECK(questions[2].least == 1);
  CHECK(questions[2].most == 5);
  CHECK(questions[3].type == Type::text);
  CHECK(questions[3].text == "您的建议");
  CHECK(!questions[3].required);
}

TEST_CASE("every faulty line is named") {
  CHECK(faults_of("") == "survey_no_questions ");
  CHECK(faults_of("您好") == "survey_line_lost 1 ");
  CHECK(faults_of("甲（单选）\n好\n乙（多选）\n好\n好") == "survey_options_few 1 survey_option_twice 5 ");
  CHECK(faults_of("（文字）") == "survey_line_empty 1 ");
  CHECK(faults_of("甲（评分3-5）\n乙（评分）\n丙（评分0～10）") == "survey_scale_range 1 survey_scale_range 2 ");
  CHECK(faults_of("甲（文字，随便）\n多出来") == "survey_mark_unknown 1 survey_options_none 1 ");
  CHECK(faults_of("甲（单选）\n好√\n坏√") == "survey_right_twice 1 ");
  CHECK(faults_of("甲（單選）\n好\n壞").empty());
}

TEST_CASE("what is wrong with an answer is said at its question") {
  auto questions = read(paper).questions;
  CHECK(faults_of(questions, R"({"1": 2, "2": [3, 1], "3": 5, "4": "少开会"})").empty());
  CHECK(faults_of(questions, "{}") == "/answers/1 required; /answers/3 required; ");
  CHECK(faults_of(questions, R"({"1": 3, "2": [1, 1], "3": 6, "4": 7, "5": 1})") ==
        "/answers/1 not_a_choice; /answers/2 not_a_choice; /answers/3 out_of_range; /answers/4 wrong_type; /answers/5 "
        "unknown_field; ");
  CHECK(faults_of(questions, R"({"1": "满意", "2": 1, "3": null, "4": "  "})") ==
        "/answers/1 not_a_choice; /answers/2 not_a_choice; /answers/3 required; ");
  CHECK(check(questions, parse_json(R"({"1": 1, "2": [3, 1], "3": 4, "4": " "})")->as_object()).answers ==
        parse_json(R"({"1": 1, "2": [1, 3], "3": 4})")->as_object());
}

TEST_CASE("a tally does not depend on who came first") {
  auto questions = read(paper).questions;
  const std::vector<json::object> all{parse_json(R"({"1": 1, "2": [1, 3], "3": 5, "4": "乙"})")->as_object(),
                                      parse_json(R"({"1": 2, "3": 2, "4": "甲"})")->as_object(),
                                      parse_json(R"({"1": 1, "3": 4})")->as_object()};
  auto forth = empty_tally(questions), back = empty_tally(questions);
  for (const auto& one : all) add(forth, questions, one, 0);
  for (auto one = all.rbegin(); one != all.rend(); ++one) add(back, questions, *one, 0);
  CHECK(to_json(forth) == to_json(back));
  CHECK(to_json(tally_from(to_json(forth))) == to_json(forth));
  CHECK(forth.sheets == 3);
  CHECK(forth.figures[0].counts == std::vector<std::int64_t>{2, 1});
  CHECK(forth.figures[1].answered == 1);
  CHECK(forth.figures[1].counts == std::vector<std::int64_t>{1, 0, 1});
  CHECK(mean(questions[2], forth.figures[2]) == 367);
  CHECK(forth.figures[3].texts == std::vector<std::string>{"乙", "甲"});
  CHECK(mean(questions[0], forth.figures[0]) == std::nullopt);
}

TEST_CASE("a quiz is passed by the share of right answers") {
  auto quiz = read("甲（单选）\n对√\n错\n乙（多选）\n一√\n二\n三√\n丙（文字，选答）").questions;
  auto right = [&](const char* answers) { return right_of(quiz, parse_json(answers)->as_object()); };
  CHECK(right(R"({"1": 1, "2": [1, 3]})").right == 2);
  CHECK(right(R"({"1": 1, "2": [1]})").right == 1);
  CHECK(right(R"({"1": 2})").of == 2);
  CHECK(passes({1, 2}, 50));
  CHECK(!passes({1, 2}, 60));
  CHECK(!passes({0, 0}, 0));
}

TEST_CASE("lots are drawn again by anybody who has the seed, whatever the order of the list") {
  const std::vector<Id> all{11, 12, 13, 14, 15, 16, 17, 18}, turned(all.rbegin(), all.rend());
  // as the shell finds them: for n in 11 … 18; do printf seed:$n | sha256sum; done | sort | head -3
  CHECK(draw(all, 3, "seed") == draw(turned, 3, "seed"));
  CHECK(draw(all, 3, "seed") == std::vector<Id>{12, 16, 18});
  CHECK(draw(all, 3, "seed") != draw(all, 3, "other"));
  CHECK(draw(all, 9, "seed") == all);
  CHECK(draw(all, 0, "seed").empty());
}
