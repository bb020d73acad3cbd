// What a story says of the body of a paper: its versions, and who is writing it.
#include "player.h"

#include <crypto/crypto.h>
#include <form/body.h>

#include <fmt/format.h>

namespace zs::story {
namespace {

std::string version_line(const json::value& line) {
  auto told = fmt::format("{} {} {}", line.at("version").to_number<int>(), text_in(line, "step_title"),
                          text_in(line.at("person"), "name"));
  return line.at("purged").as_bool() ? told + " 已清除" : told;
}

std::vector<std::string> version_told(const app::Heard& heard) {
  if (!heard.ok()) return told(heard);
  std::vector<std::string> lines{version_line(heard.body)};
  const auto& value = heard.body.at("value");
  if (value.is_object())
    for (auto& line : form::body::lines(value)) lines.push_back(std::move(line.text));
  return lines;
}

std::vector<std::string> editing_told(const app::Heard& heard) {
  if (!heard.ok()) return told(heard);
  const auto& person = heard.body.at("person");
  if (person.is_null()) return {fmt::format("{} nobody", heard.status)};
  return {fmt::format("{} {} {}", heard.status, text_in(person, "name"), text_in(heard.body, "until").substr(11, 8))};
}

}  // namespace

/// `versions`, `version N`, `editing [stop]`: of the field `body`.
std::vector<std::string> Player::bodies(const app::Desk& desk, const Words& words, std::size_t at) {
  const auto& verb = words[at].value;
  if (verb == "versions") return items_told(desk.get(path_of("/versions?field=body")), version_line);
  if (verb == "version") return version_told(desk.get(path_of("/versions/" + words.at(at + 1).value + "?field=body")));
  json::object body{{"field", "body"}};
  if (words.size() > at + 1 && words[at + 1].value == "stop") body["stop"] = true;
  return editing_told(desk.send(http::Method::put, path_of("/editing"), body, crypto::random_token()));
}

}  // namespace zs::story
