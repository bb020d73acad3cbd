#include <matter/off_desk.h>

#include <algorithm>

namespace zs::matter {
namespace {

namespace messages = notify::messages;
using namespace telling;

struct Word {
  const notify::MessageKind* message = nullptr;  // nullptr: nobody is told
  bool opinion = false;                          // told with the opinion of who did it, not with what stands beside it
};

/// Withdrawn, sent back, moved …: what whoever had it hears. What came to him again at once needs no word.
Word word_for(flow::CancelReason reason) {
  using enum flow::CancelReason;
  switch (reason) {
    case withdraw:
      return {&messages::withdrawn};
    case revoke:
      return {&messages::revoked};
    case send_back:
      return {&messages::returned_meanwhile, true};
    case ended:
      return {&messages::decided_meanwhile};
    case terminated:
      return {&messages::terminated};
    case jump:
      return {&messages::jumped};
    case called_off:
      return {&messages::called_off};
    case removed:
      return {&messages::signer_removed};
    case reached:
      break;
  }
  return {};
}

bool on_desk(const flow::Item& item) {
  return item.state == flow::ItemState::open || item.state == flow::ItemState::asking;
}

json::object more_of(const News& t, const flow::Visit& visit, const Word& word) {
  return {{"step", step_title(t, visit.step)}, {"text", word.opinion ? words_of_actor(t) : text_beside(t)}};
}

void tell_slot(const News& t, const flow::Visit& visit, const flow::Slot& slot, const Word& word) {
  for (const auto& item : slot.items)
    if (on_desk(item)) tell_one(t, item.holder.person, *word.message, more_of(t, visit, word));
}

}  // namespace

void tell_off_desk(const News& t, const flow::Cancelled& cancelled) {
  bool late = by_itself(t) && cancelled.reason != flow::CancelReason::called_off;
  auto word = word_for(cancelled.reason);
  if (cancelled.visit == 0 || late || !word.message) return;
  const auto before = visit_before(t, cancelled.visit);
  for (const auto& slot : before.slots) tell_slot(t, before, slot, word);
}

/// Of several voices the others decided it, or one of them returned it, or he is asked no more.
void tell_off_desk(const News& t, const flow::Dropped& dropped) {
  if (by_itself(t)) return;
  auto word = word_for(dropped.reason);
  if (dropped.reason == flow::CancelReason::reached) word = {&messages::decided_meanwhile};
  if (!word.message) return;
  const auto before = visit_before(t, dropped.visit);
  for (const auto& slot : before.slots)
    if (std::find(dropped.slots.begin(), dropped.slots.end(), slot.number) != dropped.slots.end())
      tell_slot(t, before, slot, word);
}

}  // namespace zs::matter
