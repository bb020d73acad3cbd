#pragma once
// The table of contents at the end of a zip file, read without unpacking anything: enough to tell a document from an
// archive and to see macros and programs.

#include <optional>
#include <string>
#include <vector>

namespace zs::content {

/// The names of a zip's entries as stored; nullopt when the file is no zip that all programs read alike (directory
/// damaged, beyond 10 000 entries, split, 64-bit form).
std::optional<std::vector<std::string>> zip_entries(const std::string& path);

}  // namespace zs::content
