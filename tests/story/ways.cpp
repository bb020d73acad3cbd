// What a story says of the way of a matter: the road it took, and what lies before it.
#include "player.h"

#include <fmt/format.h>

namespace zs::story {
namespace {

std::string minutes_told(const json::value& stay) {
  std::string out;
  if (const auto& waited = stay.at("waited_minutes"); waited.is_int64())
    out += fmt::format(" 待看{}分钟", waited.as_int64());
  if (const auto& worked = stay.at("worked_minutes"); worked.is_int64())
    out += fmt::format(" 在手{}分钟", worked.as_int64());
  return out;
}

std::string passed_line(const json::value& passed) {
  std::string out = text_in(passed, "cause_label") + " " + text_in(passed, "step_title");
  for (const auto& stay : passed.at("people").as_array()) {
    auto did = text_in(stay, "outcome_label");
    out += fmt::format(" · {}{}{}", text_in(stay.at("person"), "name"), did.empty() ? " 在办" : " " + did,
                       minutes_told(stay));
  }
  if (passed.at("late").as_bool()) out += " 逾期";
  return out;
}

std::string listed(std::string_view before, const json::value& names) {
  std::string out;
  for (const auto& name : names.as_array()) out += (out.empty() ? "" : "、") + std::string(name.as_string());
  return out.empty() ? out : fmt::format(" {}{}", before, out);
}

std::string ahead_line(const json::value& ahead) {
  std::string out = ahead.at("next").as_bool() ? "下一步 " : "以后 ";
  out += text_in(ahead, "step_title");
  if (!ahead.at("expected").as_bool()) out += "?";
  for (const auto& one : ahead.at("people").as_array())
    out += fmt::format(" · {}{}{} → {}", text_in(one, "reason"), text_in(one, "reason").empty() ? "" : " → ",
                       text_in(one, "unit_name"), text_in(one, "name"));
  if (auto how = text_in(ahead, "how"); !how.empty()) out += " " + how;
  for (const auto& skipped : ahead.at("skipped").as_array()) out += " " + std::string(skipped.as_string());
  return out + listed("取决于", ahead.at("hangs_on")) + listed("人选取决于", ahead.at("unknown"));
}

std::string votes_line(const json::value& step) {
  const auto& votes = step.at("votes");
  auto count = [&](const char* name) { return votes.at(name).as_int64(); };
  return fmt::format("{}：同意 {}、不同意 {}、弃权 {}、未表态 {}；{}", text_in(step, "title"), count("agreed"),
                     count("disagreed"), count("abstained"), count("unheard"), text_in(votes, "rule"));
}

}  // namespace

std::vector<std::string> votes_told(const app::Heard& heard) {
  if (!heard.ok()) return told(heard);
  std::vector<std::string> lines;
  for (const auto& step : heard.body.at("steps").as_array())
    if (step.at("votes").is_object()) lines.push_back(votes_line(step));
  if (lines.empty()) lines.emplace_back("none");
  return lines;
}

std::vector<std::string> way_told(const app::Heard& heard) {
  if (!heard.ok()) return told(heard);
  std::vector<std::string> lines;
  for (const auto& passed : heard.body.at("passed").as_array()) lines.push_back(passed_line(passed));
  for (const auto& ahead : heard.body.at("ahead").as_array()) lines.push_back(ahead_line(ahead));
  if (lines.empty()) lines.emplace_back("none");
  return lines;
}

}  // namespace zs::story
