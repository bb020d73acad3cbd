#pragma once
// One entry of a demo's story as one request at the counter.

#include <app/demo_values.h>

namespace zs::app {

/// Does what the entry says, as the person it names, at the moment the clock shows. Throws std::runtime_error with the
/// entry and the refusal.
void act(Telling& t, const json::object& line);

}  // namespace zs::app
