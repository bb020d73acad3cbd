#pragma once
// What a released version of a flow does, written down: every place a matter can stand at and where each act leads.
// Kept beside the tests; a change of the kernel that alters what a released declaration means shows as a difference.

#include <flow/definition.h>

#include <string>

namespace zs::flow {

std::string transcript(const Definition& definition);

}  // namespace zs::flow
