#include <app/demo_chance.h>
#include <app/demo_routine.h>
#include <app/json_text.h>

#include <stdexcept>

namespace zs::app {
namespace {

constexpr std::pair<std::int64_t, std::int64_t> usual_minutes{20, 150};  // of office time

void lay_over(json::object& under, const json::object& over) {
  for (const auto& [name, value] : over) {
    auto* below = under.if_contains(name);
    if (below && below->is_object() && value.is_object())
      lay_over(below->get_object(), value.get_object());
    else
      under[name] = value;
  }
}

const json::object& routine_named(const json::object& routines, const std::string& name) {
  const auto* found = routines.if_contains(name);
  if (!found) throw std::runtime_error("routines.jsonc: there is no routine " + name);
  return found->as_object();
}

/// The routine with what it is like beneath it.
json::object whole_routine(const json::object& routines, const std::string& name) {
  const auto& own = routine_named(routines, name);
  auto like = text_of(own, "like");
  json::object whole = like.empty() ? json::object() : whole_routine(routines, like);
  lay_over(whole, own);
  return whole;
}

std::vector<std::string> people_of(const json::object& routine, const json::object& step) {
  const auto* part = routine.at("people").as_object().if_contains(text_of(step, "as"));
  if (!part || part->is_null()) return {};
  if (part->is_string()) return {std::string(part->get_string())};
  std::vector<std::string> people;
  for (const auto& one : part->as_array()) people.emplace_back(one.as_string());
  return people;
}

/// Of several ways to put it, one.
void choose_words(json::object& line, Chance& chance) {
  auto* opinion = line.if_contains("opinion");
  if (!opinion || !opinion->is_array()) return;
  const auto& choices = opinion->get_array();
  auto drawn = static_cast<std::size_t>(chance.between(0, static_cast<std::int64_t>(choices.size()) - 1));
  auto chosen = choices[drawn];
  *opinion = std::move(chosen);
}

json::object first_of(const json::object& line) {
  json::object first = line;
  for (const char* of_routine : {"at", "routine", "people", "with", "upto"}) first.erase(of_routine);
  return first;
}

std::int64_t minutes_after(const json::object& line, Chance& chance) {
  const auto* after = line.if_contains("after");
  if (!after) return chance.between(usual_minutes.first, usual_minutes.second);
  return chance.between(after->at(0).as_int64(), after->at(1).as_int64());
}

json::object line_of(const json::object& routine, const json::object& step, const json::object& told) {
  json::object line = step;
  if (const auto* with = routine.if_contains("with"))
    if (const auto* more = with->as_object().if_contains(text_of(step, "step"))) lay_over(line, more->as_object());
  for (const char* whole : {"ref", "at", "part"})
    if (const auto* value = told.if_contains(whole)) line[whole] = *value;
  return line;
}

}  // namespace

std::vector<DemoEntry> entries_of_routine(const calendar::Calendar& calendar, const json::object& routines,
                                          const json::object& told, Instant begin) {
  auto routine = whole_routine(routines, text_of(told, "routine"));
  for (const char* laid : {"people", "with"})
    if (told.contains(laid)) lay_over(routine, json::object{{laid, told.at(laid)}});
  Chance chance(text_of(told, "ref"));
  std::vector<DemoEntry> entries;
  auto upto = text_of(told, "upto");
  for (const auto& value : routine.at("steps").as_array()) {
    const auto& step = value.as_object();
    for (const auto& who : people_of(routine, step)) {
      auto line = line_of(routine, step, told);
      line["as"] = who;
      choose_words(line, chance);
      if (entries.empty())
        lay_over(line, first_of(told));
      else
        begin = calendar.add_working_time(begin, std::chrono::minutes(minutes_after(line, chance))).value;
      line.erase("after");
      entries.push_back({begin, std::move(line)});
    }
    if (!upto.empty() && text_of(step, "step") == upto) return entries;
  }
  if (!upto.empty())
    throw std::runtime_error("routines.jsonc: no step " + upto + " in " + text_of(told, "routine"));
  return entries;
}

}  // namespace zs::app
