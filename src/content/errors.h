#pragma once
// What can be wrong with an uploaded file.
#include <base/error.h>

namespace zs::errors {
#define ZS_ERROR(code, status, zh, en) inline constexpr ErrorKind code{#code, status, zh, en};
#include "errors.def"
#undef ZS_ERROR
}  // namespace zs::errors
