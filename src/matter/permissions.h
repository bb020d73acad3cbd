#pragma once
// modules/*/permissions.csv: role × kind × scope × verbs, a grid a secretary can read.

#include <base/declaration.h>
#include <base/resource.h>
#include <identity/access.h>
#include <matter/kinds.h>

#include <span>
#include <vector>

namespace zs::matter {

/// Reads the grids among the embedded declarations; every line is checked against the kinds.
/// Throws DeclarationError with all faults.
std::vector<identity::PermissionLine> permissions(std::span<const Resource> declarations, const Kinds& kinds);

}  // namespace zs::matter
