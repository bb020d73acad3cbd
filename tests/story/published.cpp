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

std::string card_told(const json::value& card) {
  auto out = fmt::format("{} {} {} {} {}", text_in(card, "place"), text_in(card.at("person"), "name"),
                         text_in(card, "number"), text_in(card, "state"), text_in(card, "words"));
  if (const auto note = text_in(card, "note"); !note.empty()) out += "（" + note + "）";
  return out + (card.at("picture").is_null() ? "" : " with a picture");
}

std::string answers_told(const json::value& answers) {
  std::string out;
  for (const auto& one : answers.as_object()) {
    const auto& value = one.value();
    out += fmt::format(" {}={}", std::string_view(one.key()),
                       value.is_string() ? std::string(value.get_string()) : json::serialize(value));
  }
  return out;
}

/// How many of how many; then each with what he answered. Whoever did not publish it is told his own.
std::vector<std::string> receipts_told(const app::Heard& heard) {
  if (!heard.ok()) return told(heard);
  const auto& view = heard.body;
  const auto count = [&](std::string_view key) { return view.at(key).to_number<int>(); };
  std::vector<std::string> out;
  if (view.at("whole").as_bool())
    out.push_back(fmt::format("应阅{} 已阅{} 已回执{}{}", count("sent"), count("read"), count("answered"),
                              view.at("may_urge").as_bool() ? " 可催" : ""));
  for (const auto& line : view.at("items").as_array())
    out.push_back(fmt::format("{} {} {}{}", text_in(line, "unit_name"), text_in(line.at("person"), "name"),
                              text_in(line, "state_label"), answers_told(line.at("answers"))));
  if (view.at("may_answer").as_bool()) out.emplace_back("请填写回执");
  if (!view.at("mine").is_null()) out.push_back("本人回执" + answers_told(view.at("mine")));
  return out.empty() ? std::vector<std::string>{"none"} : out;
}

}  // namespace

/// `governed`: what governs the step the current matter stands at; `rules [kind K] [area A] [without true]`: every
/// kind's steps; `lasting [state due|stale|expired] [kind K]`: what is to be looked at again, was not, or is over;
/// `comparison`: the list of the current matter laid against those of others; `shown [kind K]`: who serves now.
/// `receipts`: what came back of it; `receipt {…}` answers, `urge_receipts` urges all who are wanting, `take_receipts
/// [wanting]` takes the table out.
std::vector<std::string> Player::published(const app::Desk& desk, const Words& words, std::size_t at) {
  const auto& verb = words[at].value;
  if (verb == "governed") {
    auto heard = desk.get(path_of("/governed"));
    return heard.ok() ? steps_told(heard.body) : told(heard);
  }
  if (verb == "receipts") return receipts_told(desk.get(path_of("/receipts")));
  if (verb == "receipt")
    return receipts_told(
        desk.post(path_of("/receipts"), json::object{{"answers", *parse_json(words.at(at + 1).value)}}));
  if (verb == "urge_receipts") return receipts_told(desk.post(path_of("/receipts/urge"), json::object()));
  if (verb == "take_receipts") {
    auto heard = desk.post(path_of("/receipts/exports"), json::object{{"wanting", words.size() > at + 1}});
    if (!heard.ok()) return told(heard);
    const auto lines = heard.body.at("done").to_number<int>();
    return {fmt::format("{} {} {}行", heard.status, text_in(heard.body, "file"), lines)};
  }
  if (verb == "comparison") return compared_told(desk.get(path_of("/comparison")));
  if (verb == "shown") return items_told(desk.get("/shown" + query_of(words, at + 1)), card_told);
  if (verb == "rules") return kinds_told(desk.get("/governed" + query_of(words, at + 1)));
  return items_told(desk.get("/lasting" + query_of(words, at + 1)), line_told);
}

}  // namespace zs::story
