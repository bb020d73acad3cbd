// What recurs, gathers and begins to show in a register, and the report that is begun of it.
#include "player.h"

#include <fmt/format.h>

#include <stdexcept>

namespace zs::story {
namespace {

/// How many lines the register shows to him of what was counted.
std::int64_t lines_of(const app::Desk& desk, const std::string& kind, const json::value& where) {
  std::string query;
  for (const auto& one : where.as_array()) query += "where=" + std::string(one.as_string()) + "&";
  return desk.get("/ledgers/" + kind + "/sums?" + query).body.at("lines").to_number<std::int64_t>();
}

std::string register_of(const json::value& view, const json::value& found) {
  for (const auto& kind : view.at("kinds").as_array())
    if (text_in(kind, "kind") == text_in(found, "kind")) return text_in(kind, "in");
  throw std::runtime_error("nothing says in which register it was found");
}

std::string found_told(const app::Desk& desk, const json::value& view, const json::value& found) {
  std::string same;
  for (const auto& one : found.at("same").as_array()) same += (same.empty() ? "" : "、") + text_in(one, "value");
  const auto in = register_of(view, found);
  auto line = fmt::format("{} {}：{}（台账{}件，上期台账{}件）", text_in(found, "rule_title"), same, text_in(found, "facts"),
                          lines_of(desk, in, found.at("where")), lines_of(desk, in, found.at("before_where")));
  if (found.at("report").is_null()) return line;
  return line + " 已报 " + text_in(found.at("report"), "number");
}

}  // namespace

/// `findings PERIOD`: what the registers show, each with how many lines its lists have; `report_finding N PERIOD`: the
/// N-th of them is reported with one press.
std::vector<std::string> Player::findings(const app::Desk& desk, const Words& words, std::size_t at) {
  const bool reports = words[at].value == "report_finding";
  auto heard = desk.get("/findings?period=" + words.at(at + (reports ? 2 : 1)).value);
  if (!heard.ok()) return told(heard);
  const auto& items = heard.body.at("items").as_array();
  if (reports) {
    const auto& found = items.at(std::stoul(words.at(at + 1).value) - 1);
    json::object body{{"kind", found.at("kind")}, {"submit", true}, {"fields", found.at("fields")}};
    if (desk.caller().post != no_id) body["post"] = zs::to_text(desk.caller().post);
    auto begun = desk.post("/matters", body);
    if (begun.ok()) matters_[current_] = text_in(begun.body, "id");
    return heard_of(begun);
  }
  std::vector<std::string> lines;
  for (const auto& found : items) lines.push_back(found_told(desk, heard.body, found));
  return lines.empty() ? std::vector<std::string>{"none"} : lines;
}

}  // namespace zs::story
