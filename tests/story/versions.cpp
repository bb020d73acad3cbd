// What a story says of versions: a newer one is released while matters run, and an administrator moves them over.
#include "player.h"

#include <fmt/format.h>

#include <stdexcept>

namespace zs::story {

/// The program is started again with the newer declaration in the place of the one before.
void Player::release(const std::string& version) {
  kinds_.release(version);
  house_.start_again(kinds_.resources());
}

/// `migrate KIND [dry] [OLD=NEW …]`: how many run under the newest version now, and a line for each that does not.
std::vector<std::string> Player::migrate(const app::Desk& desk, const Words& words, std::size_t at) {
  json::object body, steps;
  for (std::size_t i = at + 2; i < words.size(); ++i) {
    const auto& word = words[i].value;
    auto equals = word.find('=');
    if (equals != std::string::npos)
      steps[word.substr(0, equals)] = word.substr(equals + 1);
    else if (word == "dry")
      body["dry_run"] = true;
    else
      throw std::runtime_error("migrate KIND [dry] [OLD=NEW …]");
  }
  if (!steps.empty()) body["steps"] = std::move(steps);
  auto heard = desk.post("/kinds/" + words.at(at + 1).value + "/migration", body);
  if (!heard.ok()) return told(heard);
  std::vector<std::string> lines{fmt::format("{} 第{}版 {}件", heard.status, heard.body.at("version").as_int64(),
                                             heard.body.at("current").as_int64())};
  for (const auto& line : heard.body.at("items").as_array()) {
    std::string name = "?";
    for (const auto& [known, id] : matters_)
      if (id == text_in(line, "matter")) name = known;
    lines.push_back(fmt::format("{} 第{}版 {} {}", name, line.at("version").as_int64(), text_in(line, "step_title"),
                                text_in(line, "fit")));
    for (const auto& step : line.at("missing").as_array()) lines.back() += " " + std::string(step.as_string());
    if (auto why = text_in(line, "why"); !why.empty()) lines.back() += "：" + why;
  }
  return lines;
}

}  // namespace zs::story
