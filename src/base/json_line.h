#pragma once
// Where in a text of JSON with comments something stands, for messages to whoever wrote it.

#include <span>
#include <string>
#include <string_view>

namespace zs {

/// The line, from 1, on which stands what `path` leads to (keys of objects, places in lists from "0"); where it leads
/// nowhere, the last part of it that is there. The text is one that parse_jsonc takes.
int line_of(std::string_view jsonc, std::span<const std::string> path);

}  // namespace zs
