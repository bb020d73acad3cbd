#include <app/demo_act.h>
#include <app/demo_routine.h>
#include <app/demo_story.h>
#include <app/demo_words.h>
#include <app/demo_year.h>
#include <app/json_text.h>

#include <algorithm>
#include <stdexcept>

namespace zs::app {
namespace {

constexpr std::string_view last_moment = "2026-11-25T10:30:00+08:00";
constexpr int days_before = 60;        // working days: the office opens well before its first paper
constexpr int days_before_year = 250;  // and before the first one of its year

Instant moment_of(const calendar::Calendar& calendar, const json::object& line, Instant today) {
  auto at = story_moment(calendar, today, text_of(line, "at"));
  if (!at) throw std::runtime_error("story: expected \"@N HH:MM\", but got " + text_of(line, "at"));
  return *at;
}

std::vector<DemoEntry> entries_of(const calendar::Calendar& calendar, const json::object& line, Instant today,
                                  const json::value& routines) {
  auto at = moment_of(calendar, line, today);
  if (line.contains("routine")) return entries_of_routine(calendar, routines.as_object(), line, at);
  return {DemoEntry{at, line}};
}

std::vector<DemoEntry> in_order_of_time(const Preset& preset, const calendar::Calendar& calendar, Instant today,
                                        DemoPast past) {
  auto routines = preset.has("routines.jsonc") ? preset.document("routines.jsonc") : json::object();
  std::vector<DemoEntry> entries;
  auto tell = [&](const json::array& lines) {
    for (const auto& line : lines)
      for (auto& entry : entries_of(calendar, line.as_object(), today, routines)) entries.push_back(std::move(entry));
  };
  const auto head = preset.document("preset.jsonc");
  for (const auto& name : texts_of(head.as_object(), "demo")) tell(preset.document(name).as_array());
  if (past == DemoPast::year)
    for (const auto& name : texts_of(head.as_object(), "demo_year")) tell(preset.document(name).as_array());
  if (past == DemoPast::year && preset.has("year.jsonc"))
    tell(lines_of_year(calendar, preset.document("year.jsonc"), today));
  std::stable_sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
  return entries;
}

}  // namespace

Instant demo_today() { return from_rfc3339(last_moment).value(); }

Instant story_begin(const calendar::Calendar& calendar, DemoPast past) {
  auto before = past == DemoPast::year ? days_before_year : days_before;
  return at_time(calendar.add_working_days(date_of(demo_today()), -before).value, calendar.hours().front().open);
}

void play_demo_story(Office& office, ManualClock& clock, DemoPast past) {
  make_number_words(office, office.preset().document("number_words.json"));
  Telling telling{office, clock, demo_today()};
  for (const auto& entry : in_order_of_time(office.preset(), *office.matters().calendar(), telling.today, past)) {
    if (entry.at > telling.today) break;
    clock.set(entry.at);
    office.later().run_until_idle();
    act(telling, entry.line);
  }
  clock.set(telling.today);
  office.later().run_until_idle();
}

}  // namespace zs::app
