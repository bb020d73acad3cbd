#pragma once
// Inside the kernel: questions the table of legality asks that have a file of their own.

#include <flow/legality.h>

namespace zs::flow::legality {

/// Who has begun an opinion for that desk, its holder or a secretary of his; no_id: nobody.
Id begun_by(const Situation& situation, Id desk);

// taking_back.cpp
/// Taken back is either a whole step, or one voice while the others have not decided. A return that gave up other arms
/// stays: what they had begun is gone. So does where the office moved what came of it (调度).
bool may_withdraw(const Situation& situation, const Standing& s);
/// It was handled since, and may still be called back: it has not come to the step that ends that.
bool must_go_over(const Situation& situation, const Standing& s);
std::optional<Error> successor_touched(const Situation& situation, const Standing& s);
std::optional<Error> somebody_acted(const Situation& situation, const Standing& s);
/// One of several he chose (`over`) and sent it to, as untouched as his step's `withdraw` asks: that question alone is
/// taken back, the others stand. Neither the lead's nor one with a veto.
bool may_call_one_back(const Situation& situation, const Visit& asked, const Slot& slot);

/// Whether he gave the word with which this unit's matter ended, and nothing else ended with it.
bool may_take_word_back(const Situation& situation, const Standing& s);
std::optional<Error> word_counted(const Situation& situation, const Standing& s);

// free.cpp
/// Whether the handler may change the way ahead, and whether more steps may stand in it.
bool may_insert(const Situation& situation, const Standing& s);
std::optional<Error> inserted_enough(const Situation& situation, const Standing& s);
bool may_drop(const Situation& situation, const Standing& s);

// expedite.cpp
/// Whether he is one of those who may, nothing else hangs on his step, and a step ahead may be passed over.
bool may_expedite(const Situation& situation, const Standing& s);

/// Whether the viewer directs units that work on it, one of whom may be asked no longer, or has answered.
bool may_add_unit(const Situation& situation, const Standing& s);
bool may_remove_unit(const Situation& situation, const Standing& s);
bool may_redo(const Situation& situation, const Standing& s);

}  // namespace zs::flow::legality
