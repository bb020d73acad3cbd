#pragma once
// Stands at the door of a program that is walled in: it may open for reading what lies in the folders named, and
// nothing else. Needs no privileges and no new kernel: the program is traced from its first instruction on, has one
// thread and can start no other, so that what the doorman reads is what the system will open.

#include <extract/sandbox.h>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zs::extract {

/// A program of the system, and where it finds what it needs. A folder ends in a slash.
struct Guest {
  std::string program;
  std::vector<std::string> arguments;
  std::span<const std::string_view> readable;
  Bounds bounds;
};

/// May it be opened so? Only for reading, only below one of `readable`, only by a path that goes straight there.
bool may_open(std::string_view path, unsigned long long flags, std::span<const std::string_view> readable);

enum class Visit { done, failed, impossible };
/// Runs it to its end, with our descriptors 0 and 1. In a process of one thread.
Visit receive(const Guest& guest);

}  // namespace zs::extract
