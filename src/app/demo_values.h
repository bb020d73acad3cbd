#pragma once
// What the words of a demo's story stand for: moments counted from today, papers, files, people and units by name.

#include <app/desk.h>
#include <base/json.h>
#include <calendar/calendar.h>

#include <map>
#include <string>
#include <string_view>

namespace zs::app {

/// A story that is being told: where it is, and what it has names for.
struct Telling {
  Office& office;
  ManualClock& clock;
  Instant today;
  std::map<std::string, std::string> matters = {};  // name in the story -> id
  std::map<std::string, std::string> titles = {};   // name in the story -> title
  std::map<std::string, Desk> beginners = {};       // name in the story -> who began it
};

/// The fields of an entry as the API takes them: its paper's head and text, then its own.
json::object real_fields(Telling& t, const Desk& desk, const std::string& kind, const json::object& line);

/// A value without a field: "{a}" stands for the matter of that name, "{unit:X}" for a unit, "{word:X}" for a word of
/// numbers; moments as in fields.
json::value real_value(Telling& t, const Desk& desk, const json::value& value);

/// The post a person acts with: his main one, or "YC0093/UNIT".
Id post_named(const Telling& t, std::string_view name);
Id unit_named(const Telling& t, std::string_view name);

/// "@-17 09:30": a working day counted from today, at a time of the office. nullopt: not of this form.
std::optional<Instant> story_moment(const calendar::Calendar& calendar, Instant today, std::string_view text);
/// "@-17": the day alone.
std::optional<Date> story_day(const calendar::Calendar& calendar, Instant today, std::string_view text);

}  // namespace zs::app
