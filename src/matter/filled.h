#pragma once
// What the platform itself writes into a matter when a step is completed: found, gathered, counted, taken over from a
// list, carried on, put together. One list of everything that does.

#include <matter/record.h>

namespace zs::matter {

/// Lays it over the fields of what is being done, after its files were attached; what is written beside the matter for
/// it is kept in `doing` until it is recorded. Errors: those of each; their faults point to `/fields/…`.
Result<api::Nothing> fill_by_itself(Doing& doing, const flow::Decision& decision);

}  // namespace zs::matter
