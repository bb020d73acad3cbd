// What a story says of papers between organs, of links, registers and validity.
#include "player.h"

#include <fmt/format.h>

#include <stdexcept>

namespace zs::story {
namespace {

std::string delivery_line(const json::value& line) {
  auto told = fmt::format("{} {}", text_in(line.at("organ"), "name"), text_in(line, "state_label"));
  if (line.at("attempt").to_number<int>() > 1) told += fmt::format(" 第{}次", line.at("attempt").to_number<int>());
  if (auto by = text_in(line, "settled_by"); !by.empty()) told += " · " + by;
  if (auto taken = text_in(line, "taken_by"); !taken.empty()) told += " · " + taken;
  if (auto reason = text_in(line, "reason"); !reason.empty()) told += "：" + reason;
  if (line.at("overdue").as_bool()) told += " overdue";
  if (line.at("urged").to_number<int>() > 0) told += fmt::format(" 催办{}次", line.at("urged").to_number<int>());
  if (!text_in(line, "closed_at").empty()) told += " 已办结";
  if (auto answer = text_in(line, "answer_number"); !answer.empty()) told += " 已答复：" + answer;
  return told;
}

std::vector<std::string> deliveries_told(const app::Heard& heard) {
  if (!heard.ok()) return told(heard);
  std::vector<std::string> lines;
  const auto& received = heard.body.at("received");
  if (received.is_object()) lines.push_back("来自 " + text_in(received.at("from"), "name"));
  for (const auto& line : heard.body.at("sent").as_array()) lines.push_back(delivery_line(line));
  if (lines.empty()) lines.emplace_back("none");
  return lines;
}

std::string box_line(const json::value& line) {
  auto number = text_in(line, "number");
  return fmt::format("{} → {} {}{} {}", text_in(line.at("from"), "name"), text_in(line.at("organ"), "name"),
                     number.empty() ? "" : number + " ", text_in(line, "title"), text_in(line, "state_label"));
}

std::string entry_line(const json::value& entry) {
  auto seq = entry.at("seq").to_number<int>();
  auto line = fmt::format("{} {} {}", seq, text_in(entry, "number"), text_in(entry, "title"));
  for (const auto& [name, value] : entry.at("values").as_object())
    line += " · " + (value.is_string()  ? std::string(value.get_string())
                     : value.is_array() ? fmt::format("文件{}个", value.get_array().size())
                                        : json::serialize(value));
  return line + " · " + text_in(entry.at("person"), "name");
}

std::vector<std::string> related_told(const app::Heard& heard) {
  if (!heard.ok()) return told(heard);
  std::vector<std::string> lines;
  for (const auto& link : heard.body.at("links").as_array())
    lines.push_back(fmt::format("{} {} {} {}", text_in(link, "relation"), text_in(link, "number"),
                                text_in(link, "title"), text_in(link, "state_label")));
  if (lines.empty()) lines.emplace_back("none");
  return lines;
}

void chain_lines(const json::value& list, std::string_view arrow, std::vector<std::string>& lines) {
  for (const auto& line : list.as_array()) {
    auto told = fmt::format("{}{} {}", arrow, line.at("level").to_number<int>(), text_in(line, "relation"));
    if (auto number = text_in(line, "number"); !number.empty()) told += " " + number;
    told += fmt::format(" {} {}", text_in(line, "title"), text_in(line, "state_label"));
    for (const auto& name : line.at("holders").as_array()) told += " " + std::string(name.as_string());
    if (auto light = text_in(line, "light"); !light.empty()) told += " " + light;
    if (auto outcome = text_in(line, "outcome"); !outcome.empty()) told += "：" + outcome;
    lines.push_back(std::move(told));
  }
}

std::vector<std::string> chain_told(const app::Heard& heard) {
  if (!heard.ok()) return told(heard);
  std::vector<std::string> lines;
  chain_lines(heard.body.at("up"), "↑", lines);
  chain_lines(heard.body.at("down"), "↓", lines);
  if (lines.empty()) lines.emplace_back("none");
  return lines;
}

}  // namespace

/// The last delivery of the current matter to an organ, as its sender sees it.
std::string Player::delivery_to(const app::Desk& desk, const std::string& organ) {
  auto heard = desk.get(path_of("/deliveries"));
  std::string id = "1";  // nobody has it
  if (heard.ok())
    for (const auto& line : heard.body.at("sent").as_array())
      if (text_in(line.at("organ"), "name") == organ) id = text_in(line, "id");
  return id;
}

/// What waits at the door of his organ under the title of the current matter; what was there once, when it is gone.
std::string Player::delivery_waiting(const app::Desk& desk) {
  auto& known = deliveries_[titles_[current_]];
  auto heard = desk.get("/deliveries?box=in&state=sent");
  if (!heard.ok() || heard.body.at("items").as_array().empty()) heard = desk.get("/deliveries?box=in");
  if (heard.ok())
    for (const auto& line : heard.body.at("items").as_array())
      if (text_in(line, "title") == titles_[current_]) known = text_in(line, "id");
  return known.empty() ? "1" : known;
}

std::vector<std::string> Player::delivery_act(const app::Desk& desk, const Words& words, std::size_t at) {
  static const std::map<std::string, std::string, std::less<>> acts{
      {"sign_for", "sign_for"},
      {"return_delivery", "return"},
      {"recall_delivery", "recall"},
      {"urge_delivery", "urge"}};
  const auto& act = acts.at(words[at].value);
  ++at;
  std::string id, into;
  auto directory = house_->identity().directory();
  if (at < words.size() && words[at].kind == Token::Kind::word && directory->unit_by_name(words[at].value))
    id = delivery_to(desk, words[at++].value);
  else
    id = delivery_waiting(desk);
  json::object body;
  auto kind = text_in(desk.get("/deliveries/" + id).body, "as_kind");
  for (; at < words.size(); ++at) {
    if (words[at].kind == Token::Kind::text) {
      body[act == "sign_for" ? "opinion" : act == "urge" ? "text" : "reason"] = words[at].value;
    } else if (words[at].value == "into") {
      into = words.at(++at).value;
    } else if (words[at].value == "taken_by") {
      body["taken_by"] = words.at(++at).value;
    } else if (auto fields = fields_of(desk, words, at, kind); !fields.empty()) {
      body["fields"] = std::move(fields);
      --at;
    } else {
      throw std::runtime_error("unknown word: " + words[at].value);
    }
  }
  if (act == "sign_for" && desk.caller().post != no_id) body["post"] = zs::to_text(desk.caller().post);
  auto heard = desk.post("/deliveries/" + id + "/" + act, body);
  if (!heard.ok()) return told(heard);
  const auto& line = heard.body.at("delivery");
  if (!into.empty()) {
    matters_[into] = text_in(line, "matter");
    titles_[into] = text_in(line, "title");
  }
  return {fmt::format("{} {}", heard.status, delivery_line(line))};
}

std::vector<std::string> Player::send_again(const app::Desk& desk, const Words& words, std::size_t at) {
  json::array organs;
  for (++at; at < words.size(); ++at) organs.emplace_back(zs::to_text(unit_named(words[at].value)));
  return deliveries_told(desk.post(path_of("/deliveries"), {{"organs", std::move(organs)}}));
}

/// `new_word ORGAN WORD KIND [TYPE …]`
std::vector<std::string> Player::new_word(const app::Desk& desk, const Words& words, std::size_t at) {
  json::array types;
  for (auto i = at + 4; i < words.size(); ++i) types.emplace_back(words[i].value);
  json::object use{{"kind", words.at(at + 3).value}, {"types", std::move(types)}};
  return told(desk.post("/number_words", {{"organ", zs::to_text(unit_named(words.at(at + 1).value))},
                                          {"word", words.at(at + 2).value},
                                          {"uses", json::array{std::move(use)}}}));
}

/// `validity STATE "reason" [on DATE] [basis MATTER]`
std::vector<std::string> Player::settle_validity(const app::Desk& desk, const Words& words, std::size_t at) {
  json::object body{{"state", words.at(at + 1).value}};
  for (at += 2; at < words.size(); ++at) {
    if (words[at].kind == Token::Kind::text)
      body["reason"] = words[at].value;
    else if (words[at].value == "on")
      body["on"] = words.at(++at).value;
    else if (words[at].value == "basis")
      body["basis"] = matter_named(words.at(++at).value);
    else
      throw std::runtime_error("unknown word: " + words[at].value);
  }
  return heard_of(desk.post(path_of("/validity"), body));
}

std::vector<std::string> Player::papers(const app::Desk& desk, const Words& words, std::size_t at) {
  const auto& verb = words[at].value;
  auto word = [&](std::size_t k) { return words.at(at + k).value; };
  if (verb == "deliveries") return deliveries_told(desk.get(path_of("/deliveries")));
  if (verb == "box") return items_told(desk.get("/deliveries?box=" + word(1)), box_line);
  if (verb == "send_again") return send_again(desk, words, at);
  if (verb == "link") return heard_of(desk.post(path_of("/links"), {{"type", word(1)}, {"to", matter_named(word(2))}}));
  if (verb == "chain") return chain_told(desk.get(path_of("/chain")));
  if (verb == "related") return related_told(desk.get(path_of("/related")));
  if (verb == "validity") return settle_validity(desk, words, at);
  if (verb == "new_word") return new_word(desk, words, at);
  if (verb == "registers")
    return items_told(desk.get("/registers"), [](const json::value& item) { return text_in(item, "title"); });
  if (verb == "register") return items_told(desk.get("/registers/" + word(1)), entry_line);
  return delivery_act(desk, words, at);
}

}  // namespace zs::story
