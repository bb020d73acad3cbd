// What governs a step, and what was issued and lasts.
#include "player.h"

#include <fmt/format.h>

namespace zs::story {
namespace {

std::string lasting_told(const json::value& lasting) {
  return lasting.is_null() ? "" : fmt::format(" {} {}", text_in(lasting, "label"), text_in(lasting, "day"));
}

std::string rule_told(const json::value& rule) {
  auto clause = text_in(rule, "clause");
  return fmt::format("{} {}{}{}{}", text_in(rule, "number"), text_in(rule, "title"),
                     clause.empty() ? "" : " " + clause, lasting_told(rule.at("lasting")),
                     rule.at("readable").as_bool() ? "" : "（打不开）");
}

std::vector<std::string> governing_told(const json::value& step) {
  std::vector<std::string> lines{step.at("step_title").as_string().empty() ? "全过程" : text_in(step, "step_title")};
  for (const auto& basis : step.at("basis").as_array()) lines.emplace_back(basis.as_string());
  for (const auto& rule : step.at("rules").as_array()) lines.push_back(rule_told(rule));
  for (const auto& aid : step.at("aids").as_array()) lines.push_back("参考：" + rule_told(aid));
  if (step.at("wanted").as_bool()) lines.emplace_back("本单位没有现行制度");
  return lines;
}

std::vector<std::string> steps_told(const json::value& of) {
  std::vector<std::string> out;
  for (const auto& step : of.at("steps").as_array())
    for (auto& line : governing_told(step)) out.push_back(std::move(line));
  return out.empty() ? std::vector<std::string>{"none"} : out;
}

std::vector<std::string> kinds_told(const app::Heard& heard) {
  if (!heard.ok()) return told(heard);
  std::vector<std::string> out;
  for (const auto& kind : heard.body.at("items").as_array()) {
    out.push_back(fmt::format("{}：{}个环节，{}个没有依据", text_in(kind, "title"), kind.at("count").to_number<int>(),
                              kind.at("without").to_number<int>()));
    for (auto& line : steps_told(kind)) out.push_back(std::move(line));
  }
  return out.empty() ? std::vector<std::string>{"none"} : out;
}

std::string compared_line(const json::value& line) {
  std::string by;
  for (const auto& one : line.at("by").as_array()) by += (by.empty() ? "" : "、") + text_in(one, "title");
  return fmt::format("{}：{}", text_in(line, "text"), by.empty() ? "没有" : by);
}

std::vector<std::string> compared_told(const app::Heard& heard) {
  if (!heard.ok()) return told(heard);
  const auto count = [&](std::string_view key) { return heard.body.at(key).to_number<int>(); };
  std::vector<std::string> out{
      fmt::format("与{}份对照：真空{}，交叉{}", count("others"), count("gaps"), count("overlaps"))};
  for (const auto& line : heard.body.at("own").as_array()) out.push_back(compared_line(line));
  for (const auto& line : heard.body.at("beyond").as_array()) out.push_back("另有 " + compared_line(line));
  return out;
}

std::string line_told(const json::value& line) {
  std::string keepers;
  for (const auto& one : line.at("keepers").as_array()) keepers += (keepers.empty() ? "" : "、") + text_in(one, "name");
  const auto number = line.at("number").is_null() ? "未编号" : text_in(line, "number");
  return fmt::format("{} {}{}（{}）", number, text_in(line, "title"), lasting_told(line.at("lasting")),
                     keepers);
}

}  // namespace

/// `governed`: what governs the step the current matter stands at; `rules [kind K] [area A] [without true]`: every
/// kind's steps; `lasting [state due|stale|expired] [kind K]`: what is to be looked at again, was not, or is over;
/// `comparison`: the list of the current matter laid against those of others.
std::vector<std::string> Player::published(const app::Desk& desk, const Words& words, std::size_t at) {
  const auto& verb = words[at].value;
  if (verb == "governed") {
    auto heard = desk.get(path_of("/governed"));
    return heard.ok() ? steps_told(heard.body) : told(heard);
  }
  if (verb == "comparison") return compared_told(desk.get(path_of("/comparison")));
  if (verb == "rules") return kinds_told(desk.get("/governed" + query_of(words, at + 1)));
  return items_told(desk.get("/lasting" + query_of(words, at + 1)), line_told);
}

}  // namespace zs::story
