#pragma once
// A matter on a leader's desk as his secretary has it before him (代录, 代办): the fields he may fill in for the leader,
// and what he has begun to write. docs/decisions/0028 says why.

#include <matter/context.h>
#include <matter/row.h>
#include <matter/views.h>

#include <map>

namespace zs::matter {

/// When it came to that desk; of several lines, the last. nullopt: nothing of it lies there.
std::optional<Instant> came_to(const Kind& kind, const Matter& matter, Id desk);

/// Whether whoever looks at the matter may do something with what lies on that leader's desk.
bool works_for(const Situation& at, const Matter& matter, Id leader);

/// What somebody writes in the matter, as far as it was written since it came to the desk it is for; by desk.
std::map<Id, SavedText> fresh_drafts(db::Tx& tx, const Kind& kind, const Matter& matter, Id hand);

DraftView draft_view(const SavedText& saved);

/// The fields the leader fills in at his step, and the secretary's draft.
void fill_desk(LeaderView& out, const Kind& kind, const Matter& matter, const std::map<Id, SavedText>& drafts);

}  // namespace zs::matter
