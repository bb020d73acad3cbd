#pragma once
// demo/story*.jsonc, demo/year.jsonc: who did what when in the demo office's last weeks and in the year before, counted
// in working days from the day it is made, so that the demo is as fresh next year as today.

#include <app/demo.h>
#include <app/desk.h>
#include <calendar/calendar.h>

namespace zs::app {

/// When the demo office opens: before anything in the story.
Instant story_begin(const calendar::Calendar& calendar, Instant today, DemoPast past);

/// Makes the words papers are numbered under, then runs the entries in order of time through the counter, clocks
/// included. Entries that lie after `today` are left out. Throws std::runtime_error naming the entry that was refused.
void play_demo_story(Office& office, ManualClock& clock, Instant today, DemoPast past);

}  // namespace zs::app
