#pragma once
// How papers usually go, told once in routines.jsonc, so that a story needs one line for a paper's whole
// way. How long each step took and what was written beside it are drawn from a fixed seed and the paper's name: every
// demo has the same past.

#include <base/json.h>
#include <calendar/calendar.h>

#include <vector>

namespace zs::app {

/// What somebody does at a moment.
struct DemoEntry {
  Instant at;
  json::object line;
};

/// The entries of a line `{"at", "routine", "ref", …}` that begins at `begin`:
///   people  who takes which part, over the routine's own; a list: each of them; none: the step is left out
///   with    {step: {…}} what a step has beside what the routine says of it
///   upto    the last step that was done; absent: all of them
///   part    a unit: all of it is about what was handed to that unit
/// Anything else in the line belongs to the first step. Throws std::runtime_error for an unknown routine or step.
std::vector<DemoEntry> entries_of_routine(const calendar::Calendar& calendar, const json::object& routines,
                                          const json::object& line, Instant begin);

}  // namespace zs::app
