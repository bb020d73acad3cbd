// Who acts for whom: delegations, absences, deputies of posts.
#include "player.h"

namespace zs::story {
namespace {

std::string name_in(const json::value& object, std::string_view key) {
  const auto* value = object.as_object().if_contains(key);
  return value && value->is_object() ? text_in(*value, "name") : std::string();
}

std::string reach_told(const json::value& given) {
  std::string out;
  if (auto kind = text_in(given, "kind_title"); !kind.empty()) out += " " + kind;
  if (auto stage = text_in(given, "stage"); !stage.empty()) out += " " + stage;
  return out;
}

std::string given_told(const json::value& given) {
  auto line = text_in(given, "state_label");
  if (given.as_object().contains("principal")) {
    line += " " + name_in(given, "principal") + " → " + name_in(given, "agent") + " " + text_in(given, "mode");
    if (given.at("agent_away").as_bool()) line += " agent_away";
  } else {
    line += " " + name_in(given, "person") + " " + text_in(given, "reason");
  }
  return line + reach_told(given);
}

std::vector<std::string> given_or_refused(const app::Heard& heard) {
  if (!heard.ok()) return told(heard);
  return {std::to_string(heard.status) + " " + given_told(heard.body)};
}

const std::map<std::string, std::string, std::less<>> doors{
    {"delegate", "/delegations"}, {"end_delegation", "/delegations"}, {"delegations", "/delegations"},
    {"absent", "/absences"},      {"back", "/absences"},              {"absences", "/absences"}};

}  // namespace

/// `kind K`, `stage S`, `from D T`, `until D T`, `reason "…"`, and flags.
json::object Player::given_arguments(const Words& words, std::size_t at) const {
  json::object body;
  for (; at < words.size(); ++at) {
    const auto& word = words[at].value;
    if (word == "from" || word == "until") {
      body[word == "from" ? "from" : "to"] = to_rfc3339(moment(words.at(at + 1).value, words.at(at + 2).value));
      at += 2;
    } else if (word == "kind" || word == "stage" || word == "reason") {
      body[word] = words.at(++at).value;
    } else if (word == "for") {
      body["person"] = zs::to_text(desk_of(words.at(++at)).caller().person);
    } else if (word == "replace" || word == "assist" || word == "copy") {
      body["mode"] = word;
    } else if (word == "keep") {
      body["sweep"] = false;
    } else {
      body[word] = true;
    }
  }
  return body;
}

std::vector<std::string> Player::deputies(const app::Desk& desk, const Words& words, std::size_t at) {
  const auto& verb = words[at].value;
  if (verb == "deputy") {
    auto post = zs::to_text(desk.caller().post);
    json::object body{{"deputy", zs::to_text(post_named(words.at(at + 1).value))}};
    auto heard = desk.send(http::Method::put, "/posts/" + post + "/deputy", body);
    return heard.ok() ? std::vector<std::string>{"200 " + name_in(heard.body, "deputy")} : told(heard);
  }
  const auto& door = doors.at(verb);
  if (verb == "delegations" || verb == "absences") return items_told(desk.get(door), given_told);
  if (verb.starts_with("end_") || verb == "back")
    return told(desk.send(http::Method::delete_, door + "/" + grants_[door], json::object()));
  auto body = given_arguments(words, verb == "absent" ? at + 1 : at + 2);
  if (verb != "absent")
    body["agent"] = zs::to_text(post_named(words.at(at + 1).value));
  auto whose = body.if_contains("person");
  if (whose && verb != "absent") {
    body["principal"] = *whose;
    body.erase("person");
  }
  auto heard = desk.post(door, body);
  if (heard.ok()) grants_[door] = text_in(heard.body, "id");
  return given_or_refused(heard);
}

}  // namespace zs::story
