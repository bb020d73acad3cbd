// What is told of flows, editions, books, printed papers and progress.
#include "player.h"

#include <fmt/format.h>
#include <form/body.h>

namespace zs::story {
namespace {

/// As it stands in an address.
std::string encoded(const std::string& text) {
  std::string out;
  for (unsigned char c : text)
    out += c < 0x80 ? std::string(1, static_cast<char>(c)) : fmt::format("%{:02X}", static_cast<unsigned>(c));
  return out;
}

std::vector<std::string> flows_told(const app::Heard& heard) {
  std::vector<std::string> out;
  for (const auto& flow : heard.body.at("items").as_array()) {
    out.push_back(fmt::format("{}：{}", text_in(flow, "process"), text_in(flow, "title")));
    for (const auto& step : flow.at("steps").as_array())
      out.push_back(fmt::format("{}｜{}｜{}｜{}", text_in(step, "title"), text_in(step, "content"),
                                text_in(step, "due"), text_in(step, "by")));
  }
  return out;
}

std::string edition_line(const json::value& line) {
  const auto number = line.at("number").is_null() ? std::string("未编号") : text_in(line, "number");
  return fmt::format("{} {} {}{}", number, text_in(line, "title"), text_in(line, "state_label"),
                     line.at("here").as_bool() ? " ←" : "");
}

std::string change_told(const json::value& line) {
  const auto how = text_in(line, "how"), before = text_in(line, "before"), after = text_in(line, "after");
  if (how == "same") return "＝ " + before;
  if (how == "removed") return "－ " + before;
  return how == "added" ? "＋ " + after : "改 " + before + " → " + after;
}

std::vector<std::string> edition_told(const app::Heard& heard) {
  std::vector<std::string> out;
  for (const auto& line : heard.body.at("editions").as_array()) out.push_back(edition_line(line));
  if (heard.body.at("before").is_null()) return out;
  out.push_back("对照 " + edition_line(heard.body.at("before")));
  for (const auto& field : heard.body.at("fields").as_array()) {
    out.push_back(fmt::format("{}：{}处", text_in(field, "label"), field.at("changed").to_number<int>()));
    for (const auto& line : field.at("lines").as_array()) out.push_back(change_told(line));
  }
  return out;
}

std::vector<std::string> book_told(const app::Heard& heard) {
  std::vector<std::string> out{
      fmt::format("{}汇编 {} 目录{}件", text_in(heard.body, "title"), text_in(heard.body, "on"),
                  heard.body.at("items").as_array().size())};
  for (const auto& one : heard.body.at("items").as_array())
    out.push_back(fmt::format("{} {} 自{}施行", text_in(one, "number"), text_in(one, "title"),
                              one.at("since").is_null() ? "" : text_in(one, "since")));
  for (const auto& one : heard.body.at("items").as_array()) {
    out.push_back("【" + text_in(one, "title") + "】");
    if (one.at("body").is_object())
      for (auto& line : form::body::lines(one.at("body"))) out.push_back(std::move(line.text));
  }
  return out;
}

std::vector<std::string> prints_told(const app::Heard& heard) {
  std::vector<std::string> out;
  for (const auto& paper : heard.body.at("items").as_array()) {
    if (!paper.at("why_not").is_null()) {
      out.push_back(text_in(paper, "title") + "：不能打印，" + text_in(paper, "why_not"));
      continue;
    }
    out.push_back(text_in(paper, "title") + " " + text_in(paper, "number"));
    for (const auto& line : paper.at("lines").as_array()) out.emplace_back(line.as_string());
    out.push_back(fmt::format("{} {}", text_in(paper, "organ_name"), text_in(paper, "issued_on")));
    if (!text_in(paper, "foot").empty()) out.push_back("（" + text_in(paper, "foot") + "）");
  }
  return out;
}

std::vector<std::string> progress_told(const app::Heard& heard) {
  std::vector<std::string> out;
  const auto of = heard.body.at("of").to_number<int>();
  for (const auto& line : heard.body.at("items").as_array()) {
    auto said = fmt::format("{} 已学{}/{}课", text_in(line.at("person"), "name"),
                            line.at("done").to_number<int>(), of);
    if (!line.at("right").is_null())
      said += fmt::format(" 答对{}/{}", line.at("right").to_number<int>(), line.at("questions").to_number<int>());
    out.push_back(said + (line.at("passed").as_bool() ? " 合格" : ""));
  }
  return out;
}

}  // namespace

/// `flows [process P] [kind K]`: what is done at each step, by when, by whom; `edition [against NAME]`: the editions of
/// the current matter, and itself beside the one before; `book KIND [where NARROWED [export]]`: the register as a
/// book, its index taken out;
/// `prints`: what is printed of the current matter and handed out; `progress`: how far each of its people has come.
std::vector<std::string> Player::told_of(const app::Desk& desk, const Words& words, std::size_t at) {
  const auto& verb = words[at].value;
  const bool more = words.size() > at + 2;
  const auto tell = [](const app::Heard& heard, auto how) { return heard.ok() ? how(heard) : told(heard); };
  if (verb == "flows") return tell(desk.get("/flows" + encoded(query_of(words, at + 1))), flows_told);
  if (verb == "edition") {
    const auto against = more ? "?against=" + matter_named(words[at + 2].value) : std::string();
    return tell(desk.get(path_of("/edition" + against)), edition_told);
  }
  if (verb == "book" && words.back().value == "export") {
    json::object asked{{"where", json::array{json::value(words.at(at + 3).value)}}};
    auto heard = desk.post("/ledgers/" + words.at(at + 1).value + "/exports", asked);
    if (!heard.ok()) return told(heard);
    return {fmt::format("{} {} {}行", heard.status, text_in(heard.body, "file"),
                        heard.body.at("done").to_number<std::int64_t>())};
  }
  if (verb == "book")
    return tell(desk.get("/ledgers/" + words.at(at + 1).value + "/book" + encoded(query_of(words, at + 2))), book_told);
  if (verb == "prints") return tell(desk.get(path_of("/prints")), prints_told);
  return tell(desk.get(path_of("/progress")), progress_told);
}

}  // namespace zs::story
