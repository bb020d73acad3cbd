// Who holds what: `staff KIND [organ UNIT] [export]` tells whoever of the office holds what of a kind, who none, and
// what nobody holds. `form [export]`: the current matter's form as it is printed, line by line.
#include "player.h"

#include <fmt/format.h>

#include <algorithm>

namespace zs::story {
namespace {

std::string held_told(const json::value& held) {
  auto out = (held.at("number").is_null() ? "未编号" : text_in(held, "number")) + " " + text_in(held, "title");
  std::string cells;
  for (const auto& cell : held.at("cells").as_array())
    cells += (cells.empty() ? "" : "/") + (cell.as_string().empty() ? "—" : std::string(cell.as_string()));
  return out + (cells.empty() ? "" : " " + cells);
}

/// A line for each section with who of it holds none, one for each who holds something.
std::vector<std::string> staff_told(const app::Heard& heard) {
  if (!heard.ok()) return told(heard);
  std::vector<std::string> lines{fmt::format("{}：{}人，{}人没有", text_in(heard.body, "title"),
                                             whole(heard.body, "size"), whole(heard.body, "idle"))};
  for (const auto& column : heard.body.at("columns").as_array()) {
    std::string counts;
    for (const auto& one : column.at("counts").as_array())
      counts += fmt::format(" {}{}", text_in(one, "label"), whole(one, "count"));
    lines.push_back(text_in(column, "label") + counts);
  }
  for (const auto& section : heard.body.at("sections").as_array()) {
    std::string idle;
    for (const auto& one : section.at("people").as_array()) {
      const auto name = text_in(one.at("person"), "name");
      if (one.at("held").as_array().empty()) idle += (idle.empty() ? "" : "、") + name;
      for (const auto& held : one.at("held").as_array()) lines.push_back(name + " " + held_told(held));
    }
    if (!idle.empty()) lines.push_back("没有：" + text_in(section, "name") + " " + idle);
  }
  for (const auto& one : heard.body.at("uncovered").as_array()) lines.push_back("没有落实到人：" + held_told(one));
  return lines;
}

std::vector<std::string> form_told(const app::Heard& heard) {
  if (!heard.ok()) return told(heard);
  std::vector<std::string> lines{text_in(heard.body, "form_title") + " " + text_in(heard.body, "number")};
  for (const auto& line : heard.body.at("lines").as_array()) {
    auto text = text_in(line, "text");
    std::ranges::replace(text, '\n', '|');
    lines.push_back((line.at("step").as_bool() ? "□ " : "") + text_in(line, "label") + "：" + text);
  }
  return lines;
}

}  // namespace

std::vector<std::string> taken_out_told(const app::Heard& heard) {
  if (!heard.ok()) return told(heard);
  return {fmt::format("{} {} {}行", heard.status, text_in(heard.body, "file"), whole(heard.body, "done"))};
}

std::vector<std::string> Player::staff(const app::Desk& desk, const Words& words, std::size_t at) {
  const bool taken_out = words.back().value == "export";
  if (words[at].value == "form")
    return taken_out ? taken_out_told(desk.post(path_of("/form/exports"), json::object{}))
                     : form_told(desk.get(path_of("/form")));
  const auto path = "/ledgers/" + words.at(at + 1).value + "/staff";
  const bool organ = words.size() > at + 3 && words[at + 2].value == "organ";
  const auto unit = organ ? zs::to_text(unit_named(words[at + 3].value)) : std::string();
  if (!taken_out) return staff_told(desk.get(path + (organ ? "?organ=" + unit : "")));
  return taken_out_told(desk.post(path + "/exports", organ ? json::object{{"organ", unit}} : json::object{}));
}

}  // namespace zs::story
