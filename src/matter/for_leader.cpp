#include <matter/for_leader.h>
#include <matter/paper_rights.h>

#include <algorithm>

namespace zs::matter {

std::optional<Instant> came_to(const Kind& kind, const Matter& matter, Id desk) {
  std::optional<Instant> at;
  for (const auto& holder : flow::holders(kind.flow, matter.flow))
    if (holder.handler.person == desk) at = holder.since;
  return at;
}

bool works_for(const Situation& at, const Matter& matter, Id leader) {
  auto context = at.context();
  auto offered = flow::available(at.kind().flow, matter.flow, context, context.actor);
  return std::any_of(offered.begin(), offered.end(), [&](const flow::Action& action) {
    return action.through && action.through->of.person == leader && !action.step.empty();
  });
}

std::map<Id, SavedText> fresh_drafts(db::Tx& tx, const Kind& kind, const Matter& matter, Id hand) {
  auto all = drafts_by(tx, matter.id, hand);
  std::erase_if(all, [&](const auto& one) {
    auto at = came_to(kind, matter, one.first);
    return at ? one.second.saved_at < *at : one.first != hand;
  });
  return all;
}

DraftView draft_view(const SavedText& saved) {
  return {saved.fields, saved.opinion, saved.saved_at, saved.base_revision};
}

void fill_desk(LeaderView& out, const Kind& kind, const Matter& matter, const std::map<Id, SavedText>& drafts) {
  form::Rights rights;
  auto all = paper_rights(kind, matter, out.person.id);
  for (const auto& one : all)
    if (may_write(all, one.first)) rights.insert(one);
  out.fields = form::visible(matter.fields, rights);
  out.field_rights = form::to_json(rights);
  if (auto own = drafts.find(out.person.id); own != drafts.end()) out.draft = draft_view(own->second);
}

}  // namespace zs::matter
