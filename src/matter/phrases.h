#pragma once
// The lines of this library's `phrases.def`. Only for who speaks.

#include <base/words.h>

namespace zs::phrases {
#define ZS_PHRASE(group, word, zh, en)                     \
  namespace group {                                        \
  inline constexpr Wording word{#group "." #word, zh, en}; \
  }
#include "phrases.def"
#undef ZS_PHRASE
}  // namespace zs::phrases
