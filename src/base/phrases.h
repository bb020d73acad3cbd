#pragma once
// The lines of `phrases.def`: `phrases::reason::handled_before`. Only for who speaks; words.h is enough to pass on.

#include <base/words.h>

namespace zs::phrases {
#define ZS_PHRASE(group, word, zh, en)                     \
  namespace group {                                        \
  inline constexpr Wording word{#group "." #word, zh, en}; \
  }
#include "phrases.def"
#undef ZS_PHRASE
}  // namespace zs::phrases
