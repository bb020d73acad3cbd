#pragma once
// story*.jsonc, year.jsonc of a preset: who did what when in the demo office's last weeks and in the year before,
// counted in working days from the demo's own today, so that every demo office is the same.

#include <app/demo.h>
#include <app/desk.h>
#include <calendar/calendar.h>

namespace zs::app {

/// The moment the story ends in and the demo office's clock begins at: a Wednesday morning.
Instant demo_today();

/// When the demo office opens: before anything in the story.
Instant story_begin(const calendar::Calendar& calendar, DemoPast past);

/// Makes the words papers are numbered under, then runs the entries in order of time through the counter, clocks
/// included, up to the demo's today. Entries that lie after it are left out. Throws std::runtime_error naming the entry
/// that was refused.
void play_demo_story(Office& office, ManualClock& clock, DemoPast past);

}  // namespace zs::app
