#pragma once
// How several decide a step together, in words: the rule, and how they stand so far.

#include <base/words.h>
#include <flow/flow.h>
#include <matter/views.h>

namespace zs::matter {

/// 全部同意才通过, 至少 3 人同意才通过 …
Phrase rule_of(const flow::Voices& voices);

VotesView votes_view(const flow::VotesSoFar& votes, const Reader& reader);

}  // namespace zs::matter
