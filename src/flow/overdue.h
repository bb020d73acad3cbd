#pragma once
// Inside the kernel: the key `overdue` of a step, read and checked.

#include <flow/definition.h>

namespace zs::flow {

/// The levels after the deadline. Faults go below `path` (".../overdue").
std::vector<LateLevel> read_overdue(const json::value& value, const std::string& path, DeclarationFaults& faults);

/// What the levels may not do at this step: silence signs nothing, fills nothing in, and decides no vote.
void check_overdue(const Step& step, const std::string& path, DeclarationFaults& faults);

}  // namespace zs::flow
