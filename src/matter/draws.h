#pragma once
// Samples of a register: drawn by lot when a step is completed, one matter opened for each.

#include <matter/record.h>

namespace zs::matter {

/// What completing the step draws, as the kind declares; the event's `body` says of how many, by which seed and which
/// ones, so that anybody can draw them again (survey/sample.h). Errors: matter_nothing_to_draw.
Result<api::Nothing> settle_draw(Doing& doing, const flow::Decision& decision, json::object& body);

/// Opens what waits, each in its own transaction and in the name of whoever began the list; what cannot be sent as it
/// stands becomes his draft. Returns when to look again.
Instant open_drawn(const Services& services, db::Database& database, Instant now);

}  // namespace zs::matter
