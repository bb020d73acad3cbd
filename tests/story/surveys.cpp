// What people are asked: `asked` lists what is put to him, `sheet` shows the questions of the current matter with what
// he answered, `answer {…}` answers, `results [unit NAME]` tells what all of them come to. `drawn TITLE into NAME`
// names what was opened for a line that was drawn by lot.
#include "player.h"

#include <fmt/format.h>

namespace zs::story {
namespace {


std::string line_told(const json::value& line) {
  return fmt::format("{} {}..{} {}{}{}", text_in(line, "title"), text_in(line, "opens_on"), text_in(line, "closes_on"),
                     text_in(line, "state_label"), line.at("anonymous").as_bool() ? " 匿名" : "",
                     line.at("answered").as_bool() ? " 已填" : "");
}

std::string passing_told(const json::value& sheet) {
  const auto& passing = sheet.at("passing");
  if (passing.is_null()) return {};
  return fmt::format(" 答对 {}/{} {}", whole(passing, "right"), whole(passing, "of"),
                     passing.at("passed").as_bool() ? "passed" : "not passed");
}

std::vector<std::string> survey_told(const app::Heard& heard) {
  if (!heard.ok()) return told(heard);
  std::vector<std::string> lines{line_told(heard.body.at("survey")) + passing_told(heard.body)};
  for (const auto& question : heard.body.at("questions").as_array()) {
    const auto number = std::to_string(whole(question, "number"));
    const auto* mine = heard.body.at("answers").as_object().if_contains(number);
    const auto answered = mine ? " " + json::serialize(*mine) : std::string();
    lines.push_back(fmt::format("{} {} ({}{}){}", number, text_in(question, "text"), text_in(question, "type"),
                                question.at("required").as_bool() ? "" : "?", answered));
  }
  return lines;
}

std::string figure_told(const json::value& figure) {
  std::string counts;
  for (const auto& one : figure.at("counts").as_array())
    if (whole(one, "count") > 0)
      counts += fmt::format(" {}{} {}", text_in(one, "label"), one.at("right").as_bool() ? "√" : "",
                            whole(one, "count"));
  for (const auto& one : figure.at("texts").as_array()) counts += " “" + std::string(one.as_string()) + "”";
  const auto& mean = figure.at("mean");
  const auto hundredths = mean.is_null() ? 0 : mean.to_number<std::int64_t>();
  return fmt::format("{} {}：{}人{}{}", whole(figure, "number"), text_in(figure, "text"), whole(figure, "answered"),
                     counts, mean.is_null() ? "" : fmt::format(" 均值 {}.{:02}", hundredths / 100, hundredths % 100));
}

std::string run_told(const json::value& run) {
  auto out = fmt::format("{} {} {}/{}", text_in(run, "title"), text_in(run, "state_label"), whole(run, "answered"),
                         whole(run, "asked"));
  if (!run.at("withheld").is_null()) out += " withheld: " + text_in(run, "withheld");
  if (!run.at("passed").is_null()) out += fmt::format(" passed {}", run.at("passed").to_number<std::int64_t>());
  return out;
}

std::vector<std::string> results_told(const app::Heard& heard) {
  if (!heard.ok()) return told(heard);
  std::vector<std::string> lines{run_told(heard.body.at("run"))};
  for (const auto& figure : heard.body.at("run").at("figures").as_array()) lines.push_back(figure_told(figure));
  for (const auto& unit : heard.body.at("units").as_array())
    lines.push_back(fmt::format("{} {}/{}", text_in(unit, "name"), whole(unit, "answered"), whole(unit, "asked")));
  std::string missing;
  for (const auto& one : heard.body.at("missing").as_array())
    missing += (missing.empty() ? "" : "、") + text_in(one, "name");
  if (!missing.empty()) lines.push_back("未填：" + missing);
  if (const auto& sample = heard.body.at("sample"); !sample.is_null())
    lines.push_back(fmt::format("抽样：{}人中抽{}人，种子{}字", whole(sample, "of"), whole(sample, "asked"),
                                text_in(sample, "seed").size()));
  for (const auto& run : heard.body.at("earlier").as_array()) {
    lines.push_back("以往：" + run_told(run));
    for (const auto& figure : run.at("figures").as_array()) lines.push_back("· " + figure_told(figure));
  }
  return lines;
}

}  // namespace

/// What was opened for a line that was drawn, or for him, and lies on his desk under that title or number: which lines
/// the lot falls on nobody knows, but how many, and what they are numbered.
std::vector<std::string> Player::drawn(const app::Desk& desk, const Words& words, std::size_t at) {
  for (std::string list : {"pending", "to_read"}) {
    const auto heard = desk.get("/work_items?list=" + list);
    for (const auto& item : heard.body.at("items").as_array()) {
      const auto& wanted = words.at(at + 1).value;
      if (text_in(item, "title") != wanted && text_in(item, "number") != wanted) continue;
      matters_[words.at(at + 3).value] = text_in(item, "matter");
      return {"-> " + words.at(at + 3).value};
    }
  }
  return {"none"};
}

std::vector<std::string> Player::surveys(const app::Desk& desk, const Words& words, std::size_t at) {
  const auto& verb = words[at].value;
  if (verb == "drawn") return drawn(desk, words, at);
  if (verb == "asked") return items_told(desk.get("/surveys"), line_told);
  const auto path = "/surveys/" + matter_named(current_);
  if (verb == "sheet") return survey_told(desk.get(path));
  if (verb == "preview") return survey_told(desk.get(path_of("/survey/questions")));
  if (verb == "results" && words.back().value == "export")
    return taken_out_told(desk.post(path_of("/survey/exports"), json::object{}));
  if (verb == "results") {
    const bool unit = words.size() > at + 2 && words[at + 1].value == "unit";
    const auto narrowed = unit ? "?unit=" + zs::to_text(unit_named(words[at + 2].value)) : std::string();
    return results_told(desk.get(path_of("/survey") + narrowed));
  }
  auto heard = desk.post(path + "/answers", json::object{{"answers", *parse_json(words.at(at + 1).value)}});
  return heard.ok() ? std::vector<std::string>{std::to_string(heard.status) + passing_told(heard.body)} : told(heard);
}

}  // namespace zs::story
