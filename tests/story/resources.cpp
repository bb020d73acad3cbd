// What a story says of things that are booked: their registers, when they are free, whose time is taken.
#include "player.h"

#include <fmt/format.h>

#include <stdexcept>

namespace zs::story {
namespace {

std::string clock_of(const json::value& object, std::string_view key) {
  return text_in(object, key).substr(5, 11);  // 03-02T09:00
}

std::string busy_told(const json::value& busy) {
  auto line = fmt::format(" · {}–{} {}", clock_of(busy, "from"), clock_of(busy, "until"), text_in(busy, "state"));
  if (auto title = text_in(busy, "title"); !title.empty()) line += " " + title;
  if (busy.at("who").is_object()) line += "（" + text_in(busy.at("who"), "name") + "）";
  return line;
}

std::string resource_line(const json::value& resource) {
  auto line = fmt::format("{} {}人", text_in(resource, "name"), resource.at("capacity").to_number<int>());
  std::string equipment;
  for (const auto& one : resource.at("equipment").as_array())
    equipment += (equipment.empty() ? "" : "、") + std::string(one.as_string());
  if (!equipment.empty()) line += " 配" + equipment;
  for (const auto& [key, value] : resource.at("details").as_object())
    line += " " + (value.is_string() ? std::string(value.get_string()) : json::serialize(value));
  if (resource.at("retired").as_bool()) line += " 停用";
  for (const auto& name : resource.at("expired").as_array()) line += fmt::format(" 到期：{}", name.as_string().c_str());
  for (const auto& busy : resource.at("busy").as_array()) line += busy_told(busy);
  return line;
}

std::vector<std::string> resource_told(const app::Heard& heard) {
  if (!heard.ok()) return told(heard);
  return {std::to_string(heard.status) + " " + resource_line(heard.body)};
}

/// Where the caller keeps the register of the sort; his own post's organ is for the server to refuse.
json::value organ_kept(const app::Desk& desk, const std::string& sort) {
  auto heard = desk.get("/resource_sorts");
  for (const auto& one : heard.body.at("items").as_array())
    if (text_in(one, "sort") == sort && !one.at("kept").as_array().empty())
      return one.at("kept").as_array().front().at("organ");
  return json::value("1");
}

json::object fields_in(const std::string& text) {
  auto parsed = parse_json(text);
  if (!parsed) throw std::runtime_error("not JSON: " + text);
  return parsed->as_object();
}

std::string span_asked(const std::string& from_day, const std::string& from, const std::string& until_day,
                       const std::string& until) {
  auto escaped = [](Instant moment) { return to_rfc3339(moment).substr(0, 23) + "%2B08:00"; };
  return "from=" + escaped(moment(from_day, from)) + "&until=" + escaped(moment(until_day, until));
}

/// What the register says of it now, with what is new.
json::object changed_resource(const json::value& view, const json::object& changes) {
  json::object body;
  for (auto key : {"revision", "name", "place", "capacity", "equipment", "details", "minutes_before", "minutes_after",
                   "shared"})
    body[key] = view.at(key);
  for (const auto& one : changes) body[one.key()] = one.value();
  return body;
}

}  // namespace

const std::string& Player::resource_named(const std::string& name) const {
  auto found = resources_.find(name);
  if (found == resources_.end()) throw std::runtime_error("nothing that can be booked is called " + name);
  return found->second;
}

/// `resource SORT NAME {…}`, `change_resource NAME {…} [stale]`, `close_resource NAME from D T until D T "reason"`,
/// `open_resource NAME`, `retire_resource NAME "reason"`
std::vector<std::string> Player::write_resource(const app::Desk& desk, const Words& words, std::size_t at) {
  const auto& verb = words[at].value;
  auto word = [&](std::size_t k) { return words.at(at + k).value; };
  if (verb == "resource") {
    auto body = words.size() > at + 3 ? fields_in(word(3)) : json::object();
    body["sort"] = word(1);
    body["name"] = word(2);
    body["organ"] = organ_kept(desk, word(1));
    auto heard = desk.post("/resources", body);
    if (heard.ok()) resources_[word(2)] = text_in(heard.body, "id");
    return resource_told(heard);
  }
  auto path = "/resources/" + resource_named(word(1));
  if (verb == "change_resource") {
    auto body = changed_resource(desk.get(path).body, fields_in(word(2)));
    if (words.size() > at + 3 && word(3) == "stale") body["revision"] = body["revision"].as_int64() - 1;
    return resource_told(desk.send(http::Method::put, path, body));
  }
  if (verb == "open_resource") {
    auto closing = closings_[word(1)];
    return resource_told(desk.send(http::Method::delete_, path + "/closings/" + closing, json::object()));
  }
  if (verb == "retire_resource") return resource_told(desk.post(path + "/retire", {{"reason", word(2)}}));
  json::object span{{"from", to_rfc3339(moment(word(3), word(4)))}, {"until", to_rfc3339(moment(word(6), word(7)))},
                    {"reason", word(8)}};
  return resource_told(desk.post(path + "/closings", span));
}

/// `conflicts NAME … from D T until D T`: by other matters than the current one.
std::vector<std::string> Player::conflicts(const app::Desk& desk, const Words& words, std::size_t at) const {
  std::string query;
  for (; words.at(at).value != "from"; ++at)
    query += "people=" + zs::to_text(desk_of(words[at]).caller().person) + "&";
  auto word = [&](std::size_t k) { return words.at(at + k).value; };
  query += span_asked(word(1), word(2), word(4), word(5));
  if (auto own = matters_.find(current_); own != matters_.end()) query += "&matter=" + own->second;
  return items_told(desk.get("/conflicts?" + query), [](const json::value& item) { return text_in(item, "said"); });
}

std::vector<std::string> Player::resources(const app::Desk& desk, const Words& words, std::size_t at) {
  const auto& verb = words[at].value;
  if (verb == "conflicts") return conflicts(desk, words, at + 1);
  if (verb != "resources") return write_resource(desk, words, at);
  auto word = [&](std::size_t k) { return words.at(at + k).value; };
  auto query = "/resources?sort=" + word(1);
  if (words.size() > at + 7) query += "&" + span_asked(word(3), word(4), word(6), word(7));
  auto heard = desk.get(query);
  if (heard.ok())
    for (const auto& one : heard.body.at("items").as_array())
      for (const auto& busy : one.at("busy").as_array())
        if (busy.at("closing").is_string()) closings_[text_in(one, "name")] = text_in(busy, "closing");
  return items_told(heard, resource_line);
}

}  // namespace zs::story
