#pragma once
// Inside the kernel: questions the table of legality asks that have a file of their own.

#include <flow/legality.h>

namespace zs::flow::legality {

bool has_draft(const Situation& situation, Id person);

// taking_back.cpp
/// Taken back is either a whole step, or one voice while the others have not decided. A return that gave up other arms
/// stays: what they had begun is gone.
bool may_withdraw(const Situation& situation, const Standing& s);
std::optional<Error> successor_touched(const Situation& situation, const Standing& s);
std::optional<Error> somebody_acted(const Situation& situation, const Standing& s);

}  // namespace zs::flow::legality
