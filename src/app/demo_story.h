#pragma once
// demo/story.jsonc: who did what when in the demo office's last weeks, counted in working days from the day it is made,
// so that the demo is as fresh next year as today.

#include <app/desk.h>
#include <base/json.h>
#include <calendar/calendar.h>

namespace zs::app {

/// When the demo office opens: before anything in the story.
Instant story_begin(const calendar::Calendar& calendar, Instant today);

/// Runs the entries in order of time through the counter, clocks included. Entries that lie after `today` are left out.
/// Throws std::runtime_error naming the entry that was refused.
void play_demo_story(Office& office, ManualClock& clock, const json::value& story, Instant today);

/// "@-17 09:30": a working day counted from today, at a time of the office. nullopt: not of this form.
std::optional<Instant> story_moment(const calendar::Calendar& calendar, Instant today, std::string_view text);

}  // namespace zs::app
