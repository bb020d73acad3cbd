#pragma once
// The words (代字) under which a demo's organs number their papers.

#include <app/office.h>
#include <base/json.h>

namespace zs::app {

/// Has each keeper of a register make the words of number_words.json for his organ. Throws std::runtime_error naming
/// the word that was refused.
void make_number_words(Office& office, const json::value& document);

}  // namespace zs::app
