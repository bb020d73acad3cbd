#pragma once
// Which files an office takes: extension and magic number must both be on the list and agree; macros are refused.

#include <base/error.h>

#include <string>
#include <string_view>

namespace zs::content {

/// The media type for a file of that name with these contents on disk.
/// Errors: file_type_not_allowed, file_type_mismatch, file_has_macros.
Result<std::string_view> inspect(const std::string& path, std::string_view extension);

/// The media type our table gives to an extension. Errors: file_type_not_allowed.
Result<std::string_view> allowed_type(std::string_view extension);

/// "pdf, docx, …" for sentences and for the page's file chooser.
std::string allowed_extensions();

}  // namespace zs::content
