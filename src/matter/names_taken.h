#pragma once
// A list of names taken over from a file (签到名单): who of the house is on it, whom nobody knows, who is missing.

#include <matter/record.h>

namespace zs::matter {

/// Lays what the attached list says over the fields, as the kind declares; nothing is attached, or the act completes
/// no such step: nothing is done. After files were attached. Errors: matter_list_still_read, matter_list_unreadable.
Result<api::Nothing> take_names(Doing& doing, const flow::Decision& decision);

}  // namespace zs::matter
