#pragma once
// The reference of operations for people, written from the table of legality: what it says is what is done.

#include <string>

namespace zs::flow {

/// docs/flow-operations.md.
std::string reference();

}  // namespace zs::flow
