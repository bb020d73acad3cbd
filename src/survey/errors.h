#pragma once
// Codes of this library.
#include <base/error.h>

namespace zs::errors {
#define ZS_ERROR(code, status, zh, en) inline constexpr ErrorKind code{#code, status, zh, en};
#include <survey/errors.def>
#undef ZS_ERROR
}  // namespace zs::errors
