#pragma once
// JSON as the platform reads and writes it: Boost.JSON values, with limits on what comes in and one canonical form for
// what is hashed.

#include <base/error.h>

#include <boost/json.hpp>
#include <string>
#include <string_view>

namespace zs {

namespace json = boost::json;

/// Parses strict UTF-8 JSON, at most 32 levels deep; `error` gets an English reason with the byte offset.
std::optional<json::value> parse_json(std::string_view text, std::string* error = nullptr);

/// JSON with // and /* */ comments and trailing commas: the form of declarations.
std::optional<json::value> parse_jsonc(std::string_view text, std::string* error = nullptr);

/// The canonical form of RFC 8785: keys sorted by UTF-16 code units, no spaces, shortest numbers. What is hashed and
/// what is compared is this text. Only integers are used in the platform's own documents.
std::string canonical(const json::value& value);

}  // namespace zs
