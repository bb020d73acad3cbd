// A leader says whether what his secretary wrote or gave for him was right (确认, 更正). No token moves: what was decided
// by it stands; other words stand beside the first ones.
#include <flow/errors.h>
#include <flow/mandate.h>

#include <algorithm>

namespace zs::flow {

std::vector<Unconfirmed> unconfirmed(const State& state, Id leader) {
  std::vector<Unconfirmed> out;
  auto look = [&](const Visit& visit, const Settlement& word) {
    bool his = word.by_secretary() && word.desk().person == leader && !word.confirmed;
    bool known = std::any_of(out.begin(), out.end(), [&](auto& one) { return one.word->act == word.act; });
    if (his && !known) out.push_back({&visit, &word});
  };
  for (auto& visit : state.visits) {
    for (auto& voice : visit.voices) look(visit, voice);
    if (visit.settlement) look(visit, *visit.settlement);
  }
  std::sort(out.begin(), out.end(), [](auto& a, auto& b) { return a.word->act > b.word->act; });
  return out;
}

Result<void> confirm(Work& work) {
  for (auto& one : unconfirmed(work.state, work.acting.person)) {
    bool named = work.command.work_item == no_id || work.command.work_item == one.word->item;
    if (!named) continue;
    work.acting = one.word->desk();
    bool corrected = work.command.verb == Verb::correct;
    work.emit(Confirmed{one.visit->number, one.word->item, corrected, work.situation.context.now});
    return {};
  }
  return refuse(errors::flow_item_unknown);
}

}  // namespace zs::flow
