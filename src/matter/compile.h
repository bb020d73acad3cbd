#pragma once
// A paper put together from what others wrote (要情、汇编): compiled from registers when a step is completed, nobody types
// it a second time.

#include <matter/record.h>

namespace zs::matter {

/// Lays the body, the count and what was left out over the fields, as the kind declares; what was taken is kept in
/// `doing`, in the order in which it stands there.
Result<api::Nothing> compile(Doing& doing, const flow::Decision& decision);

/// Links what was taken; after the matter's row was written.
Result<void> link_compiled(Doing& doing, std::string_view where);

}  // namespace zs::matter
