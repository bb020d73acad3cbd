// Secretaries and their leaders (代录, 代办).
#include "player.h"

#include <algorithm>
#include <stdexcept>

namespace zs::story {
namespace {

std::string mandate_told(const json::value& given) {
  auto line = text_in(given, "state_label") + " " + text_in(given.at("leader"), "name") + " → " +
              text_in(given.at("secretary"), "name");
  for (const auto* right : {"acts", "vouches", "wants_scan"})
    if (given.at(right).as_bool()) line += std::string(" ") + right;
  for (const auto& kind : given.at("kinds").as_array()) line += " " + text_in(kind, "title");
  return line;
}

std::string tray_line(const json::value& item) {
  return text_in(item, "title") + "（" + text_in(item, "step_title") + "）";
}

std::string written_line(const json::value& item) {
  const auto& written = item.at("written");
  return text_in(item, "title") + "（" + text_in(item, "step_title") + "） " + text_in(item.at("leader"), "name") +
         "（" + text_in(written, "label") + "）" + text_in(item, "outcome_label") + "：" + text_in(item, "text") + " " +
         text_in(item, "state");
}

/// What the leader has of it; else what the secretary may take back of his own writing.
json::value item_for(const json::value& view, const std::string& verb, const std::string& leader) {
  if (!view.is_object() || !view.as_object().contains("leaders")) return nullptr;
  for (const auto& one : view.at("leaders").as_array())
    for (const auto& action : one.at("actions").as_array())
      if (text_in(action, "verb") == verb && text_in(one.at("person"), "name") == leader) return action.at("work_item");
  for (const auto& holder : view.at("holders").as_array())
    if (text_in(holder.at("person"), "name") == leader) return holder.at("work_item");
  return nullptr;
}

void tell_buttons(const std::string& whose, const json::value& actions, std::vector<std::string>& lines) {
  std::string verbs;
  for (const auto& action : actions.as_array())
    if (action.at("button").as_bool()) verbs += (verbs.empty() ? "" : " ") + text_in(action, "label");
  if (!verbs.empty()) lines.push_back(whose + "可以：" + verbs);
}

/// What a secretary has before him of a leader's desk.
void tell_leader(const json::value& leader, std::vector<std::string>& lines) {
  auto name = text_in(leader.at("person"), "name");
  if (const auto& draft = leader.at("draft"); draft.is_object() && !text_in(draft, "opinion").empty())
    lines.push_back("为" + name + "起草：" + text_in(draft, "opinion"));
  std::string fields;
  for (const auto& right : leader.at("field_rights").as_object()) fields += " " + std::string(right.key());
  if (!fields.empty()) lines.push_back("代" + name + "填写：" + fields.substr(1));
  tell_buttons("以" + name + "名义", leader.at("actions"), lines);
}

}  // namespace

void buttons_told(const json::value& view, std::vector<std::string>& lines) {
  tell_buttons("", view.at("actions"), lines);
  for (const auto& leader : view.at("leaders").as_array())
    tell_leader(leader, lines);
}

/// `for LEADER`, before what is kept: he writes it for that desk. `at` goes on after it.
void Player::write_for(json::object& body, const Words& words, std::size_t& at) const {
  if (words.at(at).value != "for") return;
  body["leader"] = zs::to_text(desk_of(words.at(at + 1)).caller().person);
  at += 2;
}

/// `for LEADER recorded|acted [scan NAME]`: the command is a secretary's. `at` stays on its last word.
void Player::speak_for(const app::Desk& desk, json::object& body, const json::value& view, const Words& words,
                       std::size_t& at) const {
  auto leader = words.at(at + 1);
  body["via"] = json::object{{"person", zs::to_text(desk_of(leader).caller().person)}, {"how", words.at(at + 2).value}};
  auto item = item_for(view, text_in(body, "verb"), leader.value);
  body.erase("work_item");
  if (!item.is_null()) body["work_item"] = item;
  at += 2;
  if (at + 2 >= words.size() || words[at + 1].value != "scan") return;
  const auto& name = words[at + 2].value;
  body["via"].as_object()["scan"] = desk.upload(name, "批示原件：" + name);
  at += 2;
}

/// `mandate NAME [for LEADER] [acts] [vouches] [scan] [kind K] [from D T] [until D T]`, `end_mandate`, `mandates`,
/// `tray LEADER`, `written`, `written_for [open]`.
std::vector<std::string> Player::mandates(const app::Desk& desk, const Words& words, std::size_t at) {
  const auto& verb = words[at].value;
  const std::string door = "/mandates";
  if (verb == "mandates") return items_told(desk.get(door), mandate_told);
  if (verb == "tray") {
    auto leader = zs::to_text(desk_of(words.at(at + 1)).caller().person);
    return items_told(desk.get("/work_items?list=tray&leader=" + leader), tray_line);
  }
  if (verb == "written" || verb == "written_for") {
    bool open = at + 1 < words.size() && words[at + 1].value == "open";
    std::string side = verb == "written" ? "mine" : "for_me";
    return items_told(desk.get("/mandates/words?side=" + side + (open ? "&open=true" : "")), written_line);
  }
  if (verb == "end_mandate") return told(desk.send(http::Method::delete_, door + "/" + grants_[door], json::object()));
  json::object body = given_arguments(words, at + 2);
  body["secretary"] = zs::to_text(post_named(words.at(at + 1).value));
  if (body.contains("person")) body["leader"] = body["person"];
  if (body.contains("kind")) body["kinds"] = json::array{body["kind"]};
  if (body.contains("scan")) body["wants_scan"] = true;
  for (const auto* word : {"person", "kind", "scan"}) body.erase(word);
  auto heard = desk.post(door, body);
  if (!heard.ok()) return told(heard);
  grants_[door] = text_in(heard.body, "id");
  return {std::to_string(heard.status) + " " + mandate_told(heard.body)};
}

}  // namespace zs::story
