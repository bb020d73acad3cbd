#pragma once
// What keeps long work from beginning or going on.
#include <base/error.h>

namespace zs::errors {
#define ZS_ERROR(code, status, zh, en) inline constexpr ErrorKind code{#code, status, zh, en};
#include "errors.def"
#undef ZS_ERROR
}  // namespace zs::errors
