// What a story writes into fields: names of units and people, files, a body in plain words.
#include "player.h"

#include <crypto/crypto.h>
#include <matter/org_view.h>

#include <stdexcept>

namespace zs::story {
namespace {

json::object paragraph(std::string_view words) {
  json::array spans;
  if (!words.empty()) spans.push_back(json::object{{"text", words}});
  return {{"type", "paragraph"}, {"spans", std::move(spans)}};
}

/// A body of plain paragraphs, one a line.
json::object body_of(std::string_view words) {
  json::array blocks;
  while (true) {
    auto end = std::min(words.find('\n'), words.size());
    blocks.push_back(paragraph(words.substr(0, end)));
    if (end == words.size()) break;
    words.remove_prefix(end + 1);
  }
  return {{"version", 1}, {"blocks", std::move(blocks)}};
}

}  // namespace

std::map<std::string, std::string> Player::types_of(const app::Desk& desk, const std::string& kind) const {
  std::map<std::string, std::string> types;
  auto heard = kind.empty() ? app::Heard() : desk.get("/kinds/" + kind);
  if (!heard.ok()) return types;
  for (const auto& field : heard.body.at("fields").as_array()) types[text_in(field, "name")] = text_in(field, "type");
  return types;
}

Id Player::unit_named(const std::string& name) const {
  const auto* unit = house_->identity().directory()->unit_by_name(name);
  if (!unit) throw std::runtime_error("no unit is called " + name);
  return unit->id;
}

/// `NAME`, or `NAME=CONTENTS`, which are read before the story goes on.
std::string Player::file_of(const app::Desk& desk, const std::string& words) {
  const auto split = words.find('=');
  if (words.ends_with(".png")) return desk.upload(words, "\x89PNG\r\n\x1a\n" + words);
  if (split == std::string::npos) return desk.upload(words, "公函内容：" + words);
  auto id = desk.upload(words.substr(0, split), words.substr(split + 1));
  house_->later().run_until_idle();
  return id;
}

json::value Player::real_value(const app::Desk& desk, const std::string& type, const json::value& value) {
  if (value.is_array()) {
    json::array out;
    for (const auto& item : value.get_array()) {
      auto real = real_value(desk, type, item);
      const bool file = item.is_string() && real.is_array();
      out.push_back(file ? real.as_array().front() : std::move(real));
    }
    return out;
  }
  if (!value.is_string()) return value;
  std::string words(value.get_string());
  if (words.starts_with("file:")) return json::array{json::value(file_of(desk, words.substr(5)))};
  if (type == "unit" || type == "units") return json::value(zs::to_text(unit_named(words)));
  if (type == "person" || type == "people")
    return json::value(zs::to_text(desk_of({Token::Kind::word, words}).caller().person));
  if (type == "body") return body_of(words);
  if (type == "resource") return json::value(resource_named(words));
  return value;
}

json::object Player::fields_of(const app::Desk& desk, const Words& words, std::size_t& at, const std::string& kind) {
  json::object fields;
  std::map<std::string, std::string> types;
  auto lay = [&](const json::object& more) {
    if (types.empty()) types = types_of(desk, kind);
    for (const auto& field : more)
      fields[field.key()] = real_value(desk, types[std::string(field.key())], field.value());
  };
  for (; at < words.size(); ++at) {
    if (words[at].kind == Token::Kind::object) {
      auto parsed = parse_json(words[at].value);
      if (!parsed) throw std::runtime_error("not JSON: " + words[at].value);
      lay(parsed->as_object());
    } else if (auto given = givens_.find(words[at].value); given != givens_.end()) {
      lay(given->second);
    } else if (words[at].value == "body" && at + 1 < words.size() && words[at + 1].kind == Token::Kind::text) {
      lay({{"body", words[++at].value}});
    } else {
      break;
    }
  }
  return fields;
}

/// `write [for LEADER] {…fields…}`: what somebody is writing is kept for him, as the page does while he types.
std::vector<std::string> Player::write(const app::Desk& desk, const Words& words, std::size_t at) {
  auto view = desk.get(path_of()).body;
  json::object body{{"base_revision", view.at("revision")}};
  write_for(body, words, at);
  body["fields"] = fields_of(desk, words, at, text_in(view, "kind"));
  auto heard = desk.send(http::Method::put, path_of("/draft"), body, crypto::random_token());
  return heard.ok() ? std::vector<std::string>{std::to_string(heard.status) + " kept"} : told(heard);
}

}  // namespace zs::story
