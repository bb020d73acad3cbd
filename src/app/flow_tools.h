#pragma once
// The command line about flows: the reference of operations, and a look at one declaration before it is used.

#include <matter/kind.h>

#include <string>

namespace zs::app {

/// docs/flow-operations.md, on standard output.
int print_flow_reference();
/// A declaration, or every fault of it with its place on standard output, and null.
matter::KindPtr read_declaration(const std::string& path);
/// Every fault of a `*.matter.jsonc` with its place, or the steps of its flow as they follow each other.
int check_flow(const std::string& path);

}  // namespace zs::app
