#pragma once
// The demo office of a preset: units, staff, roles, personas, three administrators, and weeks or a year of work made by
// running real commands under a simulated clock. Never by writing rows.

#include <app/office.h>

#include <string>

namespace zs::app {

/// Only the people: units, staff, roles, administrators. For an empty office; stories are played in it.
void fill_demo_directory(Office& office);

/// How far back the demo office remembers: its last weeks, or a year of ordinary papers besides (two thousand matters).
enum class DemoPast { weeks, year };

/// Fills an empty data directory (or database) and marks it as a demo. With `credentials` a file is written (0600): an
/// array of {user_name, password, name, unit, posts, roles} with generated passwords; without it the personas can only
/// be used by the page's persona log-in.
/// Throws std::runtime_error when the store is not empty.
void make_demo(const Config& config, const std::string& credentials, DemoPast past);

}  // namespace zs::app
