#pragma once
// The walls around the worker. Each stands without privileges of any kind, as root and as anybody, inside containers.

#include <cstdint>

namespace zs::extract {

struct Bounds {
  std::uint64_t memory_bytes = 512u << 20;
  std::uint64_t cpu_seconds = 20;
};

/// Gives up everything but computing: reading what is open, writing to descriptor 1, memory that is not executable, and
/// the end. Any other call of the system kills the process at once. Returns false where the system cannot do that: then
/// nothing may be parsed.
bool wall_in(const Bounds& bounds);

}  // namespace zs::extract
