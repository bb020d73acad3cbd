#pragma once
// The demo office's files, compiled into the program.

#include <base/json.h>

#include <string_view>

namespace zs::app {

/// A file of demo/ by its path in the project. Throws std::runtime_error when there is none.
std::string_view demo_file(std::string_view name);

/// The same read as JSON with comments.
json::value demo_json(std::string_view name);

}  // namespace zs::app
