#pragma once
// What a person calls a file: data to show, never a path to open.

#include <string>
#include <string_view>

namespace zs::content {

/// NFC, without control, bidirectional and path characters, without leading dots and outer spaces, at most 255 bytes
/// with the extension kept. Empty when nothing is left or the text is not UTF-8.
std::string clean_name(std::string_view name);

/// Lower-case extension without the dot: "pdf"; empty when there is none.
std::string extension_of(std::string_view name);

}  // namespace zs::content
