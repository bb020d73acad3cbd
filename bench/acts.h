#pragma once
// What the server does for each act of the table "clicks and seconds": from the press to the view that answers it,
// through the counter, durable, in an office with a year of papers behind it.

#include <bench/ground.h>

namespace zs::bench {

/// For each act: how often it was done, the middle time, that below which 95 of 100 stay, the statements of its
/// requests. Each is done `times` times, by real commands on real papers. Prints them as it goes.
json::object acts_on(const Ground& ground, int times);

}  // namespace zs::bench
