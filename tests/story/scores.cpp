// Score sheets: `score` tells the current matter's line by line, `evidence INDICATOR` what a line rests on, `scores
// [SCHEME PERIOD]` who came to what as far as he sees, `round SCHEME PERIOD` whom it concerns, `open_round` opens what
// is missing and calls each sheet as its subject.
#include "player.h"

#include <fmt/format.h>

#include <map>

namespace zs::story {
namespace {

std::int64_t number(const json::value& object, std::string_view key) {
  return object.at(key).to_number<std::int64_t>();
}

/// Hundredths as points: 87.50.
std::string points(const json::value& hundredths) {
  if (hundredths.is_null()) return "none";
  const auto all = hundredths.to_number<std::int64_t>();
  return fmt::format("{}{}.{:02}", all < 0 ? "-" : "", std::abs(all) / 100, std::abs(all) % 100);
}

std::string measured(const json::value& value) {
  if (!value.at("takes_part").as_bool()) return fmt::format("不参评 ({})", number(value, "items"));
  return fmt::format("{} of {} ({} of {}, sum {})", points(value.at("score")), points(value.at("weight")),
                     number(value, "counted"), number(value, "items"), number(value, "sum"));
}

std::vector<std::string> score_told(const app::Heard& heard) {
  if (!heard.ok()) return told(heard);
  std::vector<std::string> lines{fmt::format("{} · {} {} · {} · {}", text_in(heard.body, "scheme_title"),
                                             text_in(heard.body, "subject_name"), text_in(heard.body, "period"),
                                             points(heard.body.at("total")),
                                             heard.body.at("locked").as_bool() ? "locked" : "open")};
  std::string under;
  for (const auto& line : heard.body.at("lines").as_array()) {
    if (auto heading = text_in(line, "dimension"); heading != under && !(under = heading).empty())
      lines.push_back(heading);
    auto now = line.at("now").is_null() ? "" : " · today " + measured(line.at("now"));
    lines.push_back(text_in(line, "title") + " " + measured(line.at("value")) + now);
  }
  return lines;
}

std::vector<std::string> evidence_told(const app::Heard& heard) {
  if (!heard.ok()) return told(heard);
  std::vector<std::string> lines;
  for (const auto& one : heard.body.at("items").as_array())
    lines.push_back(fmt::format("{} {} · {} · {}{}", text_in(one, "number"), text_in(one, "title"),
                                one.at("counted").as_bool() ? "counted" : "not counted", number(one, "value"),
                                one.at("changed").as_bool() ? " · changed since" : ""));
  if (auto hidden = number(heard.body, "hidden")) lines.push_back(fmt::format("hidden: {}", hidden));
  return lines.empty() ? std::vector<std::string>{"none"} : lines;
}

std::string ranked(const json::value& item) {
  auto grade = text_in(item, "grade");
  const auto place = item.at("place").is_null() ? std::string() : fmt::format("第{}名 ", number(item, "place"));
  return fmt::format("{}{} {}{} · {}", place, text_in(item, "subject_name"), points(item.at("total")),
                     grade.empty() ? "" : " " + grade, item.at("locked").as_bool() ? "locked" : "open");
}

/// One line for those who have a sheet, one for those who will get one, one for each reason why not.
std::vector<std::string> round_told(const app::Heard& heard) {
  if (!heard.ok()) return told(heard);
  std::map<std::string, std::string> names;
  for (const auto& one : heard.body.at("subjects").as_array()) {
    auto why = one.at("has_sheet").as_bool() ? "has one" : text_in(one, "why");
    auto& there = names[why.empty() ? "to open" : why];
    there += (there.empty() ? "" : "、") + text_in(one, "subject_name");
  }
  std::vector<std::string> lines;
  for (const auto& [why, who] : names) lines.push_back(why + ": " + who);
  return lines.empty() ? std::vector<std::string>{"none"} : lines;
}

}  // namespace

std::vector<std::string> Player::scores(const app::Desk& desk, const Words& words, std::size_t at) {
  const auto& verb = words[at].value;
  if (verb == "scores" && words.size() > at + 2)
    return items_told(desk.get("/scores?scheme=" + words[at + 1].value + "&period=" + words[at + 2].value), ranked);
  if (verb == "scores") return items_told(desk.get("/scores"), ranked);
  if (verb == "round")
    return round_told(
        desk.get("/scores/rounds?scheme=" + words.at(at + 1).value + "&period=" + words.at(at + 2).value));
  if (verb == "open_round") {
    auto heard = desk.post("/scores/rounds", json::object{{"scheme", words.at(at + 1).value},
                                                          {"period", words.at(at + 2).value}});
    if (heard.ok())
      for (const auto& one : heard.body.at("subjects").as_array())
        if (auto matter = text_in(one, "matter"); !matter.empty()) matters_[text_in(one, "subject_name")] = matter;
    return round_told(heard);
  }
  if (verb == "evidence") return evidence_told(desk.get(path_of("/score/" + words.at(at + 1).value)));
  return score_told(desk.get(path_of("/score")));
}

}  // namespace zs::story
