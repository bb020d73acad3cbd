#pragma once
// The address line of a request taken apart.

#include <http/http.h>

#include <optional>
#include <string>
#include <string_view>

namespace zs::http {

/// Percent-decoding; nullopt for a broken escape, a NUL, or what is not UTF-8.
std::optional<std::string> percent_decoded(std::string_view text, bool plus_is_space);

/// Fills `path` and `query` from `target`. False: not an origin-form target, broken escapes, an escaped slash, or
/// more than 64 parameters.
bool parse_target(Request& request);

}  // namespace zs::http
