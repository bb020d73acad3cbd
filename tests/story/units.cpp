// What units do of one matter (联合办理): their parts, told as the page of the whole shows them.
#include "player.h"

#include <fmt/format.h>

#include <stdexcept>

namespace zs::story {
namespace {

std::string part_line(const json::value& part) {
  auto line = text_in(part, "unit_name") + " " + text_in(part, "state_label");
  if (auto number = text_in(part, "number"); !number.empty()) line += " " + number;
  if (part.at("person").is_object())
    line += fmt::format(" {} {}：{}", text_in(part.at("person"), "name"), text_in(part, "outcome_label"),
                        text_in(part, "opinion"));
  if (!part.at("acts").as_array().empty()) {
    line += " ·";
    for (const auto& act : part.at("acts").as_array()) line += " " + text_in(act, "label");
  }
  return line;
}

}  // namespace

/// `parts` tells them; `part UNIT into NAME` gives the unit's newest a name of its own.
std::vector<std::string> Player::units(const app::Desk& desk, const Words& words, std::size_t at) {
  auto heard = desk.get(path_of());
  if (!heard.ok()) return told(heard);
  std::vector<std::string> lines;
  std::string found;
  for (const auto& part : heard.body.at("children").as_array()) {
    lines.push_back(part_line(part));
    if (words.size() > at + 1 && text_in(part, "unit_name") == words[at + 1].value) found = text_in(part, "matter");
  }
  if (words[at].value == "parts") return lines.empty() ? std::vector<std::string>{"none"} : lines;
  if (words.size() < at + 4 || words[at + 2].value != "into") throw std::runtime_error("part UNIT into NAME");
  if (found.empty()) return {"none"};
  matters_[words[at + 3].value] = found;
  return {"-> " + words[at + 3].value};
}

}  // namespace zs::story
