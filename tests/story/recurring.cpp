// Work that comes round again, and what was opened of it.
#include "player.h"

#include <fmt/format.h>

#include <stdexcept>

namespace zs::story {
namespace {

std::string recurring_line(const json::value& work) {
  auto day = [&](std::string_view key) { return text_in(work, key).substr(0, 10); };
  auto line = fmt::format("{}（{}）{} 开出，{} 到期", text_in(work, "title"), text_in(work.at("person"), "name"),
                          day("next_at"), day("next_due"));
  if (!work.at("ended_at").is_null()) line += " 已停止";
  if (auto problem = text_in(work, "problem"); !problem.empty()) line += " " + problem;
  return line;
}

}  // namespace

/// `every month day 25 [month 6] [ahead 5] [due FIELD] [FIELDS]` sets it after the current matter; `change month day 10
/// [to NAME] [stale]` changes what was set last, `end_every` ends it; `recurring` lists one's own; `opened into
/// NAME` gives the one opened last a name.
std::vector<std::string> Player::recurring(const app::Desk& desk, const Words& words, std::size_t at) {
  const auto& verb = words[at].value;
  if (verb == "recurring") return items_told(desk.get("/recurring"), recurring_line);
  if (verb == "end_every")
    return told(desk.send(http::Method::delete_, "/recurring/" + grants_["/recurring"], json::object()));
  if (verb == "opened") {
    auto heard = desk.get("/recurring");
    const auto& last = heard.body.at("items").as_array().at(0).at("last");
    if (last.is_null()) return {"none"};
    matters_[words.at(at + 2).value] = std::string(last.as_string());
    return {"-> " + words.at(at + 2).value};
  }
  json::object body{{"every", words.at(at + 1).value}};
  if (verb == "change") body["revision"] = revisions_["/recurring"];
  for (at += 2; at < words.size(); ++at) {
    if (words[at].kind == Token::Kind::object) {
      body["fields"] = parse_json(words[at].value)->as_object();
      continue;
    }
    const auto& key = words[at].value;
    if (key == "stale") {
      body["revision"] = revisions_["/recurring"] - 1;
      continue;
    }
    const auto& value = words.at(++at).value;
    if (key == "due")
      body["due_field"] = value;
    else if (key == "to")
      body["post"] = zs::to_text(post_named(value));
    else
      body[key] = std::stoi(value);
  }
  auto heard = verb == "change" ? desk.send(http::Method::put, "/recurring/" + grants_["/recurring"], body)
                                : desk.post(path_of("/recurring"), body);
  if (!heard.ok()) return told(heard);
  revisions_["/recurring"] = heard.body.at("revision").to_number<std::int64_t>();
  grants_["/recurring"] = text_in(heard.body, "id");
  return {std::to_string(heard.status) + " " + recurring_line(heard.body)};
}

}  // namespace zs::story
