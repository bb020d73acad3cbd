// What a story says of the office that watches over its matters: monitor, load, what went wrong, a desk handed over.
#include "player.h"

#include <crypto/crypto.h>
#include <fmt/format.h>
#include <identity/identity.h>
#include <identity/organisation.h>

#include <stdexcept>

namespace zs::story {
namespace {

std::string holders_told(const json::value& line) {
  std::string out;
  for (const auto& holder : line.at("holders").as_array()) {
    out += (out.empty() ? "" : "、") + text_in(holder.at("person"), "name");
    if (holder.at("unassigned").as_bool()) out += "（无人）";
  }
  return out;
}

std::string monitor_line(const json::value& line) {
  auto out = fmt::format("{}（{}）· {} · {}天", text_in(line, "title"), text_in(line, "step_title"), holders_told(line),
                         line.at("age").to_number<int>());
  if (line.at("suspended").as_bool()) out += " " + text_in(line, "state_label");
  if (auto light = text_in(line, "light"); !light.empty()) out += " " + light;
  return out;
}

std::string load_line(const json::value& line) {
  return fmt::format("{} {} 在办{} 逾期{} 近一月已办{}", text_in(line.at("person"), "name"), text_in(line, "unit_name"),
                     line.at("open").to_number<int>(), line.at("overdue").to_number<int>(),
                     line.at("handled").to_number<int>());
}

std::string error_line(const json::value& line) {
  auto out = text_in(line, "label");
  if (line.at("person").is_object()) out += " " + text_in(line.at("person"), "name");
  for (auto key : {"number", "title", "step_title", "note"})
    if (auto words = text_in(line, key); !words.empty()) out += " " + words;
  return out;
}

/// How often it was asked and urged, as far as he who asks may see; then by whom, where he is told.
std::vector<std::string> burden_told(const app::Heard& heard) {
  if (!heard.ok()) return told(heard);
  auto line = [](const json::value& asked, std::string_view of) {
    return fmt::format("{}交办{}催办{}", of, asked.at("handed").to_number<int>(), asked.at("urged").to_number<int>());
  };
  const auto& all = heard.body;
  std::vector<std::string> lines{text_in(all.at("unit"), "name") + line(all.at("month"), " 本月") +
                                 line(all.at("ours"), " 本机关") + line(all.at("year"), " 今年")};
  for (const auto& by : all.at("by").as_array())
    lines.push_back(text_in(by.at("organ"), "name") + line(by.at("month"), " 本月") + line(by.at("year"), " 今年"));
  return lines;
}

std::string halt_line(const json::value& line) {
  auto out = fmt::format("{} 办理中{}", text_in(line, "kind_title"), line.at("running").to_number<int>());
  if (!line.at("halt").is_object()) return out;
  const auto& halt = line.at("halt");
  bool ended = halt.at("ended_at").is_string(), whole = text_in(halt, "extent") == "everything";
  out += ended ? " 已恢复" : whole ? " 整类挂起" : " 停止新办";
  if (!halt.at("finished").as_bool()) out += "（进行中）";
  if (whole) out += fmt::format(" 挂起{}", halt.at("aside").to_number<int>());
  for (const auto& item : halt.at("stayed").as_array()) out += " " + text_in(item, "title") + text_in(item, "refusal");
  return out;
}

/// Kinds nobody works with are left out: a new module is no news to a story.
app::Heard without_idle_kinds(app::Heard heard) {
  if (!heard.ok()) return heard;
  json::array used;
  for (const auto& line : heard.body.at("items").as_array())
    if (line.at("running").to_number<int>() > 0 || line.at("halt").is_object()) used.push_back(line);
  heard.body.get_object()["items"] = std::move(used);
  return heard;
}

std::vector<std::string> begins_told(const app::Heard& heard, const std::string& kind) {
  std::vector<std::string> lines;
  for (const auto& line : heard.body.at("items").as_array())
    if (text_in(line, "kind") == kind)
      for (const auto& halt : line.at("halted").as_array()) lines.push_back(text_in(halt, "why"));
  return lines.empty() ? std::vector<std::string>{"可以新办"} : lines;
}

std::vector<std::string> handover_told(const app::Heard& heard) {
  if (!heard.ok()) return told(heard);
  const auto& view = heard.body;
  std::vector<std::string> lines{fmt::format("{} {}：{} → {}", heard.status,
                                             view.at("dry_run").as_bool() ? "试算"
                                             : view.at("finished").as_bool()
                                                 ? fmt::format("已移交{}件", view.at("moved").to_number<int>())
                                                 : "移交中",
                                             text_in(view.at("person"), "name"), text_in(view.at("to"), "name"))};
  for (const auto& item : view.at("items").as_array())
    lines.push_back(text_in(item, "title") + "（" + text_in(item, "step_title") + "）" + text_in(item, "refusal"));
  return lines;
}

}  // namespace

/// The post ends; whatever lies on that desk stays there.
void Player::leave(const std::string& name) {
  auto post = post_named(name);
  auto done = house_->database().write([&](db::Tx& tx) -> Result<bool> {
    auto ended = identity::end_post(tx, identity::system_call(clock_.now()), house_->ids(), post);
    if (!ended) return tl::unexpected(ended.error());
    house_->identity().publish(tx);
    return true;
  });
  if (!done) throw std::runtime_error(name + " cannot leave");
  house_->later().run_until_idle();
}

/// Somebody of the office has a post in that unit from now on.
void Player::join(const std::string& name, const std::string& unit) {
  auto person = desk_of({Token::Kind::word, name}).caller().person;
  auto done = house_->database().write([&](db::Tx& tx) -> Result<bool> {
    auto post = identity::add_post(tx, identity::system_call(clock_.now()), house_->ids(),
                                   {.person = person, .unit = unit_named(unit), .title = "科员"});
    if (!post) return tl::unexpected(post.error());
    house_->identity().publish(tx);
    return true;
  });
  if (!done) throw std::runtime_error(name + " cannot join " + unit);
  house_->later().run_until_idle();
}

/// `KEY VALUE …` of a look; people and units by name.
std::string Player::query_of(const Words& words, std::size_t at) const {
  std::string out;
  for (; at + 1 < words.size(); at += 2) {
    auto value = words[at + 1].value;
    if (words[at].value == "holder" || words[at].value == "person")
      value = zs::to_text(desk_of(words[at + 1]).caller().person);
    if (words[at].value == "organ" || words[at].value == "unit") value = zs::to_text(unit_named(words[at + 1].value));
    out += (out.empty() ? "?" : "&") + words[at].value + "=" + value;
  }
  return out;
}

/// `halt KIND starts|everything ["reason"]`, `take_up KIND ["reason"]`; `halts` tells of each kind in use how many run
/// and whether it is put aside, `begins KIND` whether one may be begun.
std::vector<std::string> Player::halts(const app::Desk& desk, const Words& words, std::size_t at) {
  const auto& verb = words[at].value;
  if (verb == "halts")
    return items_told(without_idle_kinds(desk.get("/monitor/kinds" + query_of(words, at + 1))), halt_line);
  const auto& kind = words.at(at + 1).value;
  if (verb == "begins") return begins_told(desk.get("/kinds"), kind);
  json::object body;
  for (at += 2; at < words.size(); ++at)
    body[words[at].kind == Token::Kind::text ? "reason" : "extent"] = words[at].value;
  if (verb == "halt") body.emplace("reason", "");
  auto method = verb == "halt" ? http::Method::post : http::Method::delete_;
  auto heard = desk.send(method, "/kinds/" + kind + "/halt", body, crypto::random_token());
  if (!heard.ok()) return told(heard);
  return {std::to_string(heard.status) + " " + halt_line(heard.body)};
}

/// `dissolve UNIT "reason"`: a unit nobody is in any more.
std::vector<std::string> Player::dissolve(const app::Desk& desk, const Words& words, std::size_t at) {
  if (words.size() < at + 3) throw std::runtime_error("dissolve UNIT \"reason\"");
  auto path = "/units/" + zs::to_text(unit_named(words[at + 1].value));
  auto file = desk.get(path);
  if (!file.ok()) return told(file);
  json::object body{{"version", file.body.at("version")}, {"reason", words[at + 2].value}};
  auto heard = desk.send(http::Method::post, path + "/end", body, crypto::random_token());
  return heard.ok() ? std::vector<std::string>{fmt::format("{} 已撤销", heard.status)} : told(heard);
}

/// `figures …`, `quality …`, `sections …`, `load_of NAME`, `steps …`, `ahead`, `monitor`, `load`,
/// `burden [unit UNIT]`, `errors KIND`, `hand_over NAME to NAME "reason" [dry]`, `handover NAME`,
/// `dissolve UNIT "reason"`.
std::vector<std::string> Player::office(const app::Desk& desk, const Words& words, std::size_t at) {
  const auto& verb = words[at].value;
  if (verb == "dissolve") return dissolve(desk, words, at);
  if (verb == "figures" || verb == "quality" || verb == "sections") return figures(desk, words, at);
  if (verb == "steps") return steps_of(desk, words, at);
  if (verb == "ahead") return ahead(desk, words, at);
  if (verb == "load_of") return load_of(desk, words, at);
  if (verb == "monitor") return items_told(desk.get("/monitor/matters" + query_of(words, at + 1)), monitor_line);
  if (verb == "load") return items_told(desk.get("/monitor/load" + query_of(words, at + 1)), load_line);
  if (verb == "burden") return burden_told(desk.get("/burden" + query_of(words, at + 1)));
  if (verb == "errors") {
    auto more = query_of(words, at + 2);
    auto query = "?kind=" + words.at(at + 1).value + (more.empty() ? "" : "&" + more.substr(1));
    return items_told(desk.get("/monitor/errors" + query), error_line);
  }
  auto path = "/people/" + zs::to_text(desk_of(words.at(at + 1)).caller().person) + "/handover";
  if (verb == "handover") return handover_told(desk.get(path));
  if (words.size() < at + 5) throw std::runtime_error("hand_over NAME to NAME \"reason\"");
  json::object body{{"to", zs::to_text(post_named(words[at + 3].value))}, {"reason", words[at + 4].value}};
  if (words.size() > at + 5) body["dry_run"] = true;
  return handover_told(desk.send(http::Method::post, path, body, crypto::random_token()));
}

}  // namespace zs::story
