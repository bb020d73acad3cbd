#pragma once
// The walls around the worker. Each stands without privileges of any kind, as root and as anybody, inside containers.

#include <cstdint>

namespace zs::extract {

struct Bounds {
  std::uint64_t memory_bytes = 512u << 20;
  std::uint64_t cpu_seconds = 20;
  std::uint64_t files = 0;  // open at once
};

/// Gives up everything but computing: reading what is open, writing to descriptor 1, memory that is not executable, and
/// the end. Any other call of the system kills the process at once. Returns false where the system cannot do that: then
/// nothing may be parsed.
bool wall_in(const Bounds& bounds);

/// For a program of others that is about to be executed and must open its libraries and fonts: the same, but opening
/// and executing are decided by the process that traces this one (doorman.h), memory may hold code, and what is not
/// allowed fails instead of killing.
bool wall_in_with_door(const Bounds& bounds);

/// As root: somebody whom nothing belongs to. Not every container can; the filter holds without.
void become_nobody();

}  // namespace zs::extract
