#include <app/demo_act.h>
#include <app/json_text.h>

#include <algorithm>
#include <stdexcept>

namespace zs::app {
namespace {

void copy_members(json::object& to, const json::object& from, std::initializer_list<const char*> names) {
  for (const char* name : names)
    if (from.contains(name)) to[name] = from.at(name);
}

Desk desk_of(const Telling& t, const json::object& line) {
  auto who = text_of(line, "as");
  auto post = text_of(line, "post");
  Id seat = post_named(t, post.empty() ? who : who + "/" + post);
  return Desk(t.office, t.office.identity().directory()->post(seat)->person, seat);
}

json::array links_of(Telling& t, const json::object& line) {
  json::array links;
  for (const auto& link : line.at("links").as_object())
    links.push_back(
        json::object{{"type", std::string(link.key())}, {"to", t.matters.at(std::string(link.value().as_string()))}});
  return links;
}

Heard start(Telling& t, const Desk& desk, const json::object& line) {
  auto kind = text_of(line, "kind");
  json::object body{{"kind", kind}, {"fields", real_fields(t, desk, kind, line)}, {"submit", true}};
  copy_members(body, line, {"submit", "urgency", "mark", "opinion"});
  if (line.contains("links")) body["links"] = links_of(t, line);
  if (desk.caller().post != no_id) body["post"] = to_text(desk.caller().post);
  return desk.post("/matters", body);
}

/// The work item, if any, comes from the page's own button: what is not offered cannot be pressed. Where the person
/// holds more than one, `step` says which.
void press_button(json::object& body, const json::value& view, const std::string& step) {
  for (const auto& action : view.at("actions").as_array())
    if (action.at("verb") == body.at("verb") && action.at("work_item").is_string())
      if (step.empty() || text_of(action.as_object(), "step") == step) body["work_item"] = action.at("work_item");
  body["revision"] = view.at("revision");
}

json::object arguments_of(Telling& t, const Desk& desk, const json::object& line, const std::string& kind) {
  json::object arguments;
  if (line.contains("fields") || line.contains("paper")) arguments["fields"] = real_fields(t, desk, kind, line);
  copy_members(arguments, line, {"to_step", "mode", "text", "number"});
  if (line.contains("links")) arguments["links"] = links_of(t, line);
  if (!line.contains("people")) return arguments;
  json::array posts;
  for (const auto& name : texts_of(line, "people")) posts.emplace_back(to_text(post_named(t, name)));
  arguments["people"] = std::move(posts);
  return arguments;
}

/// What the person sees; what lies in a pool he claims before he does something with it.
Heard opened(const Desk& desk, const std::string& path, const std::string& verb) {
  auto seen = desk.get(path);
  if (!seen.ok()) return seen;
  json::object wanted{{"verb", verb}}, claim{{"verb", "claim"}};
  press_button(wanted, seen.body, "");
  press_button(claim, seen.body, "");
  bool in_pool = verb == "agree" && !wanted.contains("work_item") && claim.contains("work_item");
  return in_pool ? desk.post(path + "/commands", claim) : seen;
}

/// Whether the page offers the person this act at this step.
bool is_offered(const Heard& seen, const std::string& verb, const std::string& step) {
  if (!seen.ok()) return false;
  return std::ranges::any_of(seen.body.at("actions").as_array(), [&](const json::value& one) {
    return text_of(one.as_object(), "verb") == verb && text_of(one.as_object(), "step") == step;
  });
}

/// What the matter `ref` handed to the unit `part`, last of all: found by who began it, who sees all its parts.
std::string part_of(const Telling& t, const std::string& ref, const std::string& unit) {
  auto whole = t.beginners.at(ref).get("/matters/" + t.matters.at(ref));
  if (!whole.ok()) throw std::runtime_error(whole.text);
  std::string found;
  for (const auto& part : whole.body.at("children").as_array())
    if (text_of(part.as_object(), "unit_name") == unit) found = text_of(part.as_object(), "matter");
  if (found.empty()) throw std::runtime_error("nothing was handed to " + unit);
  return found;
}

Heard command(Telling& t, const Desk& desk, const json::object& line) {
  auto ref = text_of(line, "ref"), unit = text_of(line, "part");
  auto path = "/matters/" + (unit.empty() ? t.matters.at(ref) : part_of(t, ref, unit));
  auto verb = text_of(line, "do");
  auto seen = opened(desk, path, verb);
  if (line.contains("maybe") && !is_offered(seen, verb, text_of(line, "step"))) return Heard{200, {}, {}, {}};
  if (!seen.ok()) return seen;
  json::object body{{"verb", verb}};
  press_button(body, seen.body, text_of(line, "step"));
  copy_members(body, line, {"opinion"});
  auto arguments = arguments_of(t, desk, line, text_of(seen.body.as_object(), "kind"));
  if (!arguments.empty()) body["args"] = std::move(arguments);
  return desk.post(path + "/commands", body);
}

/// The delivery of the matter `of` in the box of `organ` (of the only one the person keeps).
std::string delivery_of(const Telling& t, const Desk& desk, const json::object& line, const std::string& box) {
  auto path = "/deliveries?state=sent&limit=100&box=" + box;
  if (auto organ = text_of(line, "organ"); !organ.empty()) path += "&organ=" + to_text(unit_named(t, organ));
  auto heard = desk.get(path);
  if (!heard.ok()) throw std::runtime_error(heard.text);
  const auto& title = t.titles.at(text_of(line, "of"));
  for (const auto& item : heard.body.at("items").as_array())
    if (text_of(item.as_object(), "title") == title) return std::string(item.at("id").as_string());
  throw std::runtime_error("nothing waits there of \"" + title + "\"");
}

/// sign_for, return, recall, urge. Signing gives a matter of the receiver's own.
Heard handle_delivery(Telling& t, const Desk& desk, const json::object& line) {
  auto verb = text_of(line, "delivery");
  bool ours = verb == "recall" || verb == "urge" || line.contains("taken_by");
  json::object body;
  copy_members(body, line, {"opinion", "reason", "text", "taken_by"});
  if (verb == "sign_for" && !ours) {
    if (line.contains("fields")) body["fields"] = real_fields(t, desk, text_of(line, "kind"), line);
    body["post"] = to_text(desk.caller().post);
  }
  return desk.post("/deliveries/" + delivery_of(t, desk, line, ours ? "out" : "in") + "/" + verb, body);
}

/// Anything else the counter takes.
Heard call(Telling& t, const Desk& desk, const json::object& line) {
  auto path = std::string(real_value(t, desk, line.at("path")).as_string());
  auto method = text_of(line, "do") == "put" ? http::Method::put : http::Method::post;
  return desk.send(method, path, real_value(t, desk, line.at("body")));
}

Heard request(Telling& t, const Desk& desk, const json::object& line) {
  auto verb = text_of(line, "do");
  if (verb == "start") return start(t, desk, line);
  if (verb == "post" || verb == "put") return call(t, desk, line);
  if (line.contains("delivery")) return handle_delivery(t, desk, line);
  return command(t, desk, line);
}

/// A matter that began, or what was entered in a register, is known by its name from now on.
void remember(Telling& t, const Desk& desk, const json::object& line, const json::value& made) {
  auto verb = text_of(line, "do"), ref = text_of(line, "ref");
  bool began = verb == "start" || verb == "post";
  if (ref.empty() || (!began && !line.contains("delivery"))) return;
  const auto& seen = (began ? made : made.at("delivery")).as_object();
  auto id = text_of(seen, began ? "id" : "matter");
  if (id.empty()) return;
  t.matters[ref] = id;
  t.titles[ref] = text_of(seen, "title");
  t.beginners.insert_or_assign(ref, desk);
}

}  // namespace

void act(Telling& t, const json::object& line) {
  auto where = to_rfc3339(t.clock.now());
  for (const char* part : {"at", "as", "do", "delivery", "ref", "part"}) where += " " + text_of(line, part);
  try {
    const auto desk = desk_of(t, line);
    auto heard = request(t, desk, line);
    if (!heard.ok()) throw std::runtime_error(heard.text);
    remember(t, desk, line, heard.body);
  } catch (const std::exception& why) {
    throw std::runtime_error(where + ": " + why.what());
  }
}

}  // namespace zs::app
