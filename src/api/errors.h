#pragma once
// Codes of the counter: what is refused before any business is looked at.
#include <base/error.h>

namespace zs::errors {
#define ZS_ERROR(code, status, zh, en) inline constexpr ErrorKind code{#code, status, zh, en};
#include <api/errors.def>
#undef ZS_ERROR
}  // namespace zs::errors
