#include <app/demo_story.h>
#include <app/json_text.h>
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <stdexcept>

namespace zs::app {
namespace {

constexpr int days_before = 60;  // working days: the office opens well before its first paper

struct Entry {
  Instant at;
  const json::object* line;
};

struct Playing {
  Office& office;
  ManualClock& clock;
  Instant today;
  std::map<std::string, std::string> matters;  // ref -> id
};

std::string where(const Entry& entry) {
  return "demo/story.jsonc " + text_of(*entry.line, "at") + " " + text_of(*entry.line, "as") + " " +
         text_of(*entry.line, "do");
}

Desk desk_of(Playing& p, const Entry& entry) {
  auto directory = p.office.identity().directory();
  const auto* person = directory->person_by_user_name(text_of(*entry.line, "as"));
  if (!person) throw std::runtime_error(where(entry) + ": unknown person");
  Id post = no_id;
  auto wanted = text_of(*entry.line, "post");
  for (Id id : person->posts)
    if (const auto* held = directory->post(id); held && !wanted.empty())
      if (const auto* unit = directory->unit(held->unit); unit && unit->name == wanted) post = id;
  return Desk(p.office, person->id, post);
}

/// Moments become RFC 3339, described files are uploaded; the rest stays.
json::value real_value(Playing& p, const Desk& desk, const json::value& value) {
  if (value.is_string())
    if (auto at = story_moment(*p.office.matters().calendar(), p.today, value.get_string()))
      return json::value(to_rfc3339(*at));
  if (!value.is_object()) return value;
  const auto& object = value.get_object();
  if (object.contains("file"))
    return json::array{json::value(desk.upload(text_of(object, "file"), text_of(object, "text")))};
  json::object out;
  for (const auto& member : object) out[member.key()] = real_value(p, desk, member.value());
  return out;
}

json::object real_fields(Playing& p, const Desk& desk, const json::object& line) {
  json::object out;
  if (const auto* fields = line.if_contains("fields"))
    for (const auto& field : fields->as_object()) out[field.key()] = real_value(p, desk, field.value());
  return out;
}

Heard start(const Desk& desk, const json::object& line, json::object fields) {
  json::object body{{"kind", text_of(line, "kind")}, {"fields", std::move(fields)}, {"submit", true}};
  if (const auto* submit = line.if_contains("submit")) body["submit"] = *submit;
  for (const char* key : {"urgency", "mark"})
    if (line.contains(key)) body[key] = line.at(key);
  if (desk.caller().post != no_id) body["post"] = to_text(desk.caller().post);
  return desk.post("/matters", body);
}

/// The work item, if any, comes from the page's own button: what is not offered cannot be pressed.
void press_button(json::object& body, const json::value& view) {
  for (const auto& action : view.at("actions").as_array())
    if (action.at("verb") == body.at("verb") && action.at("work_item").is_string())
      body["work_item"] = action.at("work_item");
  body["revision"] = view.at("revision");
}

Heard command(Playing& p, const Desk& desk, const json::object& line, json::object fields) {
  auto path = "/matters/" + p.matters.at(text_of(line, "ref"));
  auto seen = desk.get(path);
  if (!seen.ok()) return seen;
  json::object body{{"verb", text_of(line, "do")}};
  press_button(body, seen.body);
  if (line.contains("opinion")) body["opinion"] = line.at("opinion");
  json::object arguments;
  if (!fields.empty()) arguments["fields"] = std::move(fields);
  for (const char* key : {"to_step", "mode", "text"})
    if (line.contains(key)) arguments[key] = line.at(key);
  if (const auto* people = line.if_contains("people")) {
    json::array posts;
    auto directory = p.office.identity().directory();
    for (const auto& name : people->as_array())
      if (const auto* person = directory->person_by_user_name(name.as_string()))
        posts.emplace_back(to_text(caller_for(*directory, person->id).post));
    arguments["people"] = std::move(posts);
  }
  if (!arguments.empty()) body["args"] = std::move(arguments);
  return desk.post(path + "/commands", body);
}

void play(Playing& p, const Entry& entry) {
  p.clock.set(entry.at);
  p.office.later().run_until_idle();
  auto desk = desk_of(p, entry);
  auto fields = real_fields(p, desk, *entry.line);
  bool starts = text_of(*entry.line, "do") == "start";
  auto heard = starts ? start(desk, *entry.line, std::move(fields)) : command(p, desk, *entry.line, std::move(fields));
  if (!heard.ok()) throw std::runtime_error(where(entry) + ": " + heard.text);
  if (starts) p.matters[text_of(*entry.line, "ref")] = std::string(heard.body.at("id").as_string());
}

}  // namespace

std::optional<Instant> story_moment(const calendar::Calendar& calendar, Instant today, std::string_view text) {
  if (text.size() < 8 || text.front() != '@') return std::nullopt;
  int days = 0;
  auto [end, error] = std::from_chars(text.data() + 1, text.data() + text.size(), days);
  std::string_view time(end, static_cast<std::size_t>(text.data() + text.size() - end));
  int hour = 0, minute = 0;
  if (error != std::errc() || time.size() != 6 || time[0] != ' ' || time[3] != ':') return std::nullopt;
  std::from_chars(time.data() + 1, time.data() + 3, hour);
  std::from_chars(time.data() + 4, time.data() + 6, minute);
  return at_time(calendar.add_working_days(date_of(today), days).value, std::chrono::minutes(hour * 60 + minute));
}

Instant story_begin(const calendar::Calendar& calendar, Instant today) {
  return at_time(calendar.add_working_days(date_of(today), -days_before).value, calendar.hours().front().open);
}

void play_demo_story(Office& office, ManualClock& clock, const json::value& story, Instant today) {
  std::vector<Entry> entries;
  for (const auto& line : story.as_array()) {
    auto at = story_moment(*office.matters().calendar(), today, text_of(line.as_object(), "at"));
    if (!at)
      throw std::runtime_error("demo/story.jsonc: expected \"@N HH:MM\", but got " + text_of(line.as_object(), "at"));
    entries.push_back({*at, &line.as_object()});
  }
  std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.at < b.at; });
  Playing playing{office, clock, today, {}};
  for (const auto& entry : entries)
    if (entry.at <= today) play(playing, entry);
  clock.set(today);
  office.later().run_until_idle();
}

}  // namespace zs::app
