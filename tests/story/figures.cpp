// What a story says of figures: those of a kind, and the promises of an office.
#include "player.h"

#include <crypto/crypto.h>
#include <fmt/format.h>

#include <stdexcept>

namespace zs::story {
namespace {

std::int64_t number_in(const json::value& object, std::string_view key) {
  return object.at(key).to_number<std::int64_t>();
}

std::string figure_told(const json::value& value) {
  auto out = std::to_string(number_in(value, "count"));
  if (value.at("time").is_object()) {
    const auto& time = value.at("time");
    return fmt::format("居中{}分 平均{}分 九成{}分（{}件）", number_in(time, "median"), number_in(time, "average"),
                       number_in(time, "ninth"), out);
  }
  if (value.at("among").is_null()) return out;
  out += "/" + std::to_string(number_in(value, "among"));
  if (value.at("permille").is_null()) return out;
  auto permille = number_in(value, "permille");
  return fmt::format("{} {}.{}%", out, permille / 10, permille % 10);
}

std::vector<std::string> figures_told(const app::Heard& heard) {
  if (!heard.ok()) return told(heard);
  std::vector<std::string> lines;
  for (const auto& figure : heard.body.at("figures").as_array()) {
    auto line = text_in(figure, "title") + " " + figure_told(figure.at("value"));
    if (figure.at("before").is_object())
      line += fmt::format("（{}：{}）", text_in(heard.body, "before"), figure_told(figure.at("before")));
    for (const auto& group : figure.at("groups").as_array()) {
      auto label = text_in(group, "label");
      line += "；" + (label.empty() ? "（未填）" : label) + " " + figure_told(group.at("value"));
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

std::vector<std::string> promises_told(const app::Heard& heard) {
  if (!heard.ok()) return told(heard);
  std::vector<std::string> lines;
  for (const auto& figure : heard.body.at("figures").as_array()) {
    auto line = text_in(figure, "title");
    for (const auto& part : figure.at("parts").as_array()) {
      line += fmt::format(" {}{}", text_in(part, "label"), number_in(part, "count"));
      if (!part.at("before").is_null()) line += fmt::format("（上期{}）", number_in(part, "before"));
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace

/// `figures KIND PERIOD [KEY VALUE …] [export]`, `quality PERIOD [KEY VALUE …] [export]`: KEY is `by`, `against`,
/// `organ`; `export` tells the file that is made of it, and its lines.
std::vector<std::string> Player::figures(const app::Desk& desk, const Words& words, std::size_t at) {
  const bool of_kind = words[at].value == "figures", taken_out = words.back().value == "export";
  json::object asked;
  if (of_kind) asked["kind"] = words.at(++at).value;
  asked["period"] = words.at(++at).value;
  for (++at; at + 1 < words.size(); at += 2)
    asked[words[at].value] =
        words[at].value == "organ" ? zs::to_text(unit_named(words[at + 1].value)) : words[at + 1].value;
  const std::string path = of_kind ? "/figures" : "/monitor/quality";
  if (taken_out) {
    auto heard = desk.post(path + "/exports", asked);
    if (!heard.ok()) return told(heard);
    return {fmt::format("{} {} {}行", heard.status, text_in(heard.body, "file"), number_in(heard.body, "done"))};
  }
  std::string query;
  for (const auto& one : asked)
    query += (query.empty() ? "?" : "&") + std::string(one.key()) + "=" + std::string(one.value().as_string());
  auto heard = desk.get(path + query);
  return of_kind ? figures_told(heard) : promises_told(heard);
}

}  // namespace zs::story
