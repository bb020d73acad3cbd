#pragma once
// How matters belong together (来文 → 复文 → 转发): rows of `matter_link`, shown from both ends to whoever may see the
// other matter, and to nobody else.

#include <matter/link_views.h>
#include <matter/record.h>
#include <matter/services.h>

#include <string_view>
#include <vector>

namespace zs::matter {

/// Whether somebody adds to a matter that is not on his desk: its starter, a present handler, who keeps its register.
/// At most one statement.
bool may_add_to(db::Tx& tx, const Kind& kind, const Matter& matter, Id person);

/// POST /matters/{id}/links: the starter, a present handler or who keeps the register links the matter to another one
/// he may see. Linking twice changes nothing. Errors: not_found, matter_link_not_yours, matter_link_type,
/// matter_link_kind, matter_link_self, invalid.
Result<api::Subject> add_link(const Services& services, db::Tx& tx, const api::Call& call, const AddLink& in);

/// The links a command carries beside what it does; called after it was carried out. Faults point to /args/links.
Result<void> link_along(Doing& doing, const std::vector<LinkArgument>& links, std::string_view where);

/// The link to where a matter comes from; `opinion`: what somebody wrote there, `reason`: why it is done once more.
Result<void> link_started(Doing& doing, const LinkArgument& link, Id opinion, const std::string& reason);

/// The word shown beside the other matter, declared by the kind the link comes from: `source`. `forward`: it is looked
/// at from there.
std::string link_label(const Kind& source, std::string_view type, bool forward, Language language);
/// Whether such a link leads from what was there first to what came of it, other than links do.
bool made_by_the_earlier(std::string_view type);

/// Writes a link; false when it was there. Signing for a delivery makes `sent_as` so, without an event of its own.
bool join(db::Tx& tx, const api::Call& call, Id source, Id target, std::string_view type);

/// The draft it came from is gone.
void unlink(db::Tx& tx, Id matter);

/// Everything the person may see of what the matter is linked to, in the order of linking. One statement.
std::vector<LinkView> links_of(const Services& services, db::Tx& tx, const api::Call& call, const Matter& matter);

/// How many matters link to this one that way, drafts aside, and how many of them have not ended. One statement.
struct LinkedCount {
  std::int64_t all = 0, open = 0;
};
LinkedCount linked_by(db::Tx& tx, Id matter, std::string_view type);

/// Matters that this one answers. One statement.
std::vector<Id> answered_by(db::Tx& tx, Id matter);

/// The issued paper that answers this matter: the first that has a number. no_id: none. One statement.
struct AnsweringPaper {
  Id matter = no_id;
  std::string number;
};
AnsweringPaper answer_to(db::Tx& tx, Id matter);

/// The types of the numbered papers that answer this matter and are valid, in the order of linking: what their kind's
/// register calls a type, empty where it has none. One statement.
std::vector<std::string> answer_types(db::Tx& tx, const Kinds& kinds, Id matter);

}  // namespace zs::matter
