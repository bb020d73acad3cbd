#pragma once
// Inside the kernel: what a step says of the matters it opens for units ("opens").

#include <flow/definition.h>

namespace zs::flow {

/// Reads the key `opens` of a step with several voices; nullopt when there is none.
std::optional<Opening> read_opening(const json::object& step, std::string_view path, DeclarationFaults& faults);

/// What cannot go together with it.
void check_opening(const Step& step, std::string_view path, DeclarationFaults& faults);

}  // namespace zs::flow
