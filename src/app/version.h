#pragma once
#include <string>
#include <string_view>

namespace zs::app {

std::string_view version();

/// Digest of schemas, declarations and demo data: `./dev run` rebuilds its own demo directory when it changes.
std::string content_digest();

}  // namespace zs::app
