// What plans owe again and again, and how it stands.
#include "player.h"

#include <fmt/format.h>

namespace zs::story {
namespace {

std::string names_in(const json::value& people) {
  std::string out;
  for (const auto& one : people.as_array()) out += (out.empty() ? "" : "、") + text_in(one, "name");
  return out;
}

std::string period_told(const json::value& period) {
  return fmt::format("{} {} {}/{}", text_in(period, "name"), text_in(period, "state_label"),
                     period.at("count").to_number<std::int64_t>(), period.at("least").to_number<std::int64_t>());
}

/// How many lines the register shows to him of what was counted.
std::int64_t lines_of(const app::Desk& desk, const std::string& kind, const json::value& period) {
  std::string query;
  for (const auto& one : period.at("where").as_array()) query += "where=" + std::string(one.as_string()) + "&";
  return desk.get("/ledgers/" + kind + "/sums?" + query).body.at("lines").to_number<std::int64_t>();
}

std::vector<std::string> owed_told(const app::Desk& desk, const app::Heard& heard) {
  if (!heard.ok()) return told(heard);
  std::vector<std::string> lines;
  for (const auto& owes : heard.body.at("owes").as_array()) {
    lines.push_back(text_in(owes, "title") + "（" + names_in(owes.at("who")) + "）");
    for (const auto& period : owes.at("periods").as_array())
      lines.push_back(fmt::format("{}，台账{}件", period_told(period), lines_of(desk, text_in(owes, "kind"), period)));
  }
  return lines.empty() ? std::vector<std::string>{"none"} : lines;
}

std::string plan_told(const json::value& line) {
  return fmt::format("{}：{} {}（{}）", text_in(line, "plan_title"), text_in(line, "title"),
                     period_told(line.at("period")), names_in(line.at("who")));
}

}  // namespace

/// `owed`: of the current matter, period by period, with how many the register shows of it; `plans [KEY VALUE …]`: what
/// all plans owe (`on DATE`, `kind K`, `area A`, `state missed`).
std::vector<std::string> Player::owed(const app::Desk& desk, const Words& words, std::size_t at) {
  if (words[at].value == "owed") return owed_told(desk, desk.get(path_of("/owed")));
  return items_told(desk.get("/owed" + query_of(words, at + 1)), plan_told);
}

}  // namespace zs::story
