// What a story says of figures: those of a kind, the promises of an office, its sections and people.
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
  out += fmt::format(" {}.{}%", permille / 10, permille % 10);
  if (value.at("lacking").is_null()) return out;
  return out + fmt::format(" 缺{}", number_in(value, "lacking"));
}

std::vector<std::string> figures_told(const app::Heard& heard) {
  if (!heard.ok()) return told(heard);
  std::vector<std::string> lines;
  for (const auto& figure : heard.body.at("figures").as_array()) {
    auto line = text_in(figure, "title") + " " + figure_told(figure.at("value"));
    if (!figure.at("at_least").is_null()) line += fmt::format("（应达{}%）", number_in(figure, "at_least"));
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

std::string share_told(const json::value& share) {
  auto out = fmt::format("{}/{}", number_in(share, "part"), number_in(share, "whole"));
  if (share.at("permille").is_null()) return out;
  auto permille = number_in(share, "permille");
  return fmt::format("{} {}.{}%", out, permille / 10, permille % 10);
}

/// What is nothing is left out.
std::string section_told(const json::value& line) {
  const auto& figures = line.at("figures");
  auto out = fmt::format("在办{} 已办{}", number_in(figures, "in_hand"), number_in(figures, "handled"));
  if (number_in(figures.at("in_time"), "whole") > 0)
    out += fmt::format(" 及时{} 超时{}", share_told(figures.at("in_time")), number_in(figures, "late"));
  for (const auto& [key, label] : {std::pair{"returned", "退回"}, {"mis_sent", "错送"}, {"void_numbers", "废号"}})
    if (number_in(figures.at(key), "part") > 0) out += fmt::format(" {}{}", label, share_told(figures.at(key)));
  return out + (line.at("loaded").as_bool() ? "（任务偏重）" : "");
}

/// People who have and did nothing are left out.
std::vector<std::string> sections_told(const app::Heard& heard) {
  if (!heard.ok()) return told(heard);
  const auto tenths = [](const json::value& of) {
    return fmt::format("{}.{}", number_in(of, "average") / 10, number_in(of, "average") % 10);
  };
  std::vector<std::string> lines{"人均在办" + tenths(heard.body)};
  for (const auto& section : heard.body.at("sections").as_array()) {
    lines.push_back(fmt::format("{}（{}人，人均{}） {}", text_in(section, "name"), number_in(section, "size"),
                                tenths(section), section_told(section)));
    for (const auto& one : section.at("people").as_array())
      if (auto said = section_told(one); said != "在办0 已办0")
        lines.push_back("— " + text_in(one.at("person"), "name") + " " + said);
  }
  return lines;
}

}  // namespace

/// `steps KIND PERIOD [export]`: how it goes through its steps.
std::vector<std::string> Player::steps_of(const app::Desk& desk, const Words& words, std::size_t at) {
  const json::object asked{{"kind", words.at(at + 1).value}, {"period", words.at(at + 2).value}};
  if (words.size() > at + 3) {
    auto heard = desk.post("/figures/steps/exports", asked);
    if (!heard.ok()) return told(heard);
    return {fmt::format("{} {} {}行", heard.status, text_in(heard.body, "file"), number_in(heard.body, "done"))};
  }
  auto heard = desk.get("/figures/steps?kind=" + words[at + 1].value + "&period=" + words[at + 2].value);
  if (!heard.ok()) return told(heard);
  std::vector<std::string> lines{fmt::format("了结{} 没有用到的环节{}", number_in(heard.body, "ended"),
                                             number_in(heard.body, "unused"))};
  for (const auto& one : heard.body.at("steps").as_array())
    lines.push_back(fmt::format("{} 经过{}；用时{}；到打开{}；由它退回{}{}", text_in(one, "title"),
                                figure_told(one.at("passed")), figure_told(one.at("time")), figure_told(one.at("idle")),
                                figure_told(one.at("sent_back")), one.at("used").as_bool() ? "" : "；没有用到"));
  return lines;
}

/// `ahead [DAYS]`: what lies ahead, and how much of each sort.
std::vector<std::string> Player::ahead(const app::Desk& desk, const Words& words, std::size_t at) {
  auto heard = desk.get("/ahead" + (words.size() > at + 1 ? "?days=" + words[at + 1].value : std::string()));
  if (!heard.ok()) return told(heard);
  std::string parts;
  for (const auto& part : heard.body.at("parts").as_array())
    parts += (parts.empty() ? "" : "；") + text_in(part, "title") + " " + std::to_string(number_in(part, "count"));
  std::vector<std::string> lines{text_in(heard.body, "from") + "—" + text_in(heard.body, "until") + "：" + parts};
  for (const auto& line : heard.body.at("items").as_array()) {
    auto said = text_in(line, "on") + " " + text_in(line, "kind_title") + " " + text_in(line, "title") + " " +
                text_in(line, "what") + " ·";
    for (const auto& one : line.at("who").as_array()) said += " " + text_in(one, "name");
    lines.push_back(std::move(said));
  }
  return lines;
}

/// `load_of NAME`: what somebody has in hand, and what is said before he is given more.
std::vector<std::string> Player::load_of(const app::Desk& desk, const Words& words, std::size_t at) {
  auto heard = desk.get("/people/" + zs::to_text(desk_of(words.at(at + 1)).caller().person) + "/load");
  if (!heard.ok()) return told(heard);
  const auto said = text_in(heard.body, "said");
  return {fmt::format("在办{} 人均{}.{}{}", number_in(heard.body, "in_hand"), number_in(heard.body, "average") / 10,
                      number_in(heard.body, "average") % 10, said.empty() ? "" : " " + said)};
}

/// `figures KIND PERIOD [KEY VALUE …] [export]`; `quality` and `sections` `PERIOD [KEY VALUE …] [export]`: KEY is `by`,
/// `against`, `organ`; `export` tells the file that is made of it, and its lines.
std::vector<std::string> Player::figures(const app::Desk& desk, const Words& words, std::size_t at) {
  const auto looked_at = words[at].value;
  const bool of_kind = looked_at == "figures", taken_out = words.back().value == "export";
  json::object asked;
  if (of_kind) asked["kind"] = words.at(++at).value;
  asked["period"] = words.at(++at).value;
  for (++at; at + 1 < words.size(); at += 2)
    asked[words[at].value] =
        words[at].value == "organ" ? zs::to_text(unit_named(words[at + 1].value)) : words[at + 1].value;
  const std::string path = of_kind ? "/figures" : "/monitor/" + looked_at;
  if (taken_out) {
    auto heard = desk.post(path + "/exports", asked);
    if (!heard.ok()) return told(heard);
    return {fmt::format("{} {} {}行", heard.status, text_in(heard.body, "file"), number_in(heard.body, "done"))};
  }
  std::string query;
  for (const auto& one : asked)
    query += (query.empty() ? "?" : "&") + std::string(one.key()) + "=" + std::string(one.value().as_string());
  auto heard = desk.get(path + query);
  if (looked_at == "sections") return sections_told(heard);
  return of_kind ? figures_told(heard) : promises_told(heard);
}

}  // namespace zs::story
