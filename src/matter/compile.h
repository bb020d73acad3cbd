#pragma once
// A paper put together from what others wrote (要情、汇编): compiled from registers when a step is completed, nobody types
// it a second time.

#include <matter/record.h>

#include <vector>

namespace zs::matter {

/// Lays the body, the count and what was left out over the fields, as the kind declares, and returns what was taken, in
/// the order in which it stands there. Nothing: the act completes no such step.
Result<std::vector<Id>> compile(Doing& doing, const flow::Decision& decision);

/// Links what was taken; after the matter's row was written.
Result<void> link_compiled(Doing& doing, const std::vector<Id>& taken, std::string_view where);

}  // namespace zs::matter
