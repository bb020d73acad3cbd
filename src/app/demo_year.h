#pragma once
// The year before the demo's last weeks: series of ordinary papers (year.jsonc), written out as lines of a story.

#include <base/json.h>
#include <calendar/calendar.h>

namespace zs::app {

/// The lines of all series, in no order of time. A series {name, times, draw, line, also} gives its `line` as often
/// as it says, spread evenly over the working days `from` to `to`, with a row drawn from each of its tables. In its
/// texts <NAME> stands for what the row has of that name (a text that is nothing else takes the value as it is), <n>
/// for the number in the series, <year> and <month> for those of its day, <day+N> for the Nth working day after it,
/// <ref> for the matter's own name. `also`: a line about the same so many `days` later.
/// Throws std::runtime_error for a name nothing stands for.
json::array lines_of_year(const calendar::Calendar& calendar, const json::value& year, Instant today);

}  // namespace zs::app
