#pragma once
// What it weighs: the program on the disk, the page on the wire.

#include <base/json.h>

namespace zs::bench {

/// Bytes of the program, and of its parts that are loaded.
json::object binary_size();

/// Bytes after gzip of every file of the built page by kind, and of what the log-in page loads first. Empty when the
/// page is not built.
json::object page_weight();

}  // namespace zs::bench
