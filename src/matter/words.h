#pragma once
// The office's words for codes, in the reader's language: states, outcomes, verbs, buttons.

#include <api/caller.h>
#include <base/error.h>
#include <flow/flow.h>
#include <identity/directory.h>

#include <string>
#include <string_view>

namespace zs::matter {

/// 办理中, 已办结 …
std::string state_label(std::string_view state, api::Language language);
/// 同意, 退回 … as an outcome beside an opinion.
std::string outcome_label(std::string_view outcome, api::Language language);
/// What an event's verb is called in the trail: 提交, 拿回, 催办 …
std::string verb_label(std::string_view verb, api::Language language);
/// Reading words: 发起人, 办理人 … for the bits of an involvement.
std::string relation_label(int flags, api::Language language);

/// Puts names on the arguments of a refusal of the flow: `who` becomes a name, `at` a time as people write it, `verb`
/// and `how` the office's word.
Error in_words(Error error, const identity::Directory& directory);

/// "11月2日 09:10".
std::string short_moment(Instant at);

}  // namespace zs::matter
