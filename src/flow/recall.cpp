// Taking back what was sent for reading (收回传阅): what nobody opened disappears, what was opened says that it was.
#include <flow/errors.h>
#include <flow/recall.h>

#include <algorithm>

namespace zs::flow {
namespace {

bool among(const std::vector<Id>& items, Id item) { return std::find(items.begin(), items.end(), item) != items.end(); }

/// With what they passed on themselves.
std::vector<Id> with_passed_on(const State& state, std::vector<Id> items) {
  for (bool more = true; more;) {
    more = false;
    for (auto& reading : state.readings) {
      if (among(items, reading.item.id) || !among(items, reading.from_item)) continue;
      items.push_back(reading.item.id);
      more = true;
    }
  }
  return items;
}

bool opened(const State& state, const Reading& reading) {
  if (reading.item.viewed_at || reading.read_at) return true;
  return std::any_of(state.readings.begin(), state.readings.end(),
                     [&](auto& other) { return other.from_item == reading.item.id; });
}

}  // namespace

std::vector<const Reading*> recallable(const State& state, Id by) {
  std::vector<const Reading*> out;
  for (auto& reading : state.readings)
    if (reading.by.person == by && !reading.recalled_at) out.push_back(&reading);
  return out;
}

void recall_readings(Work& work, const std::vector<const Reading*>& readings) {
  std::vector<Id> items;
  for (auto* reading : readings) items.push_back(reading->item.id);
  items = with_passed_on(work.state, std::move(items));
  Recalled recalled{{}, {}, work.situation.context.now};
  for (auto& reading : work.state.readings) {
    if (!among(items, reading.item.id) || reading.recalled_at) continue;
    (opened(work.state, reading) ? recalled.marked : recalled.gone).push_back(reading.item.id);
  }
  if (!recalled.gone.empty() || !recalled.marked.empty()) work.emit(std::move(recalled));
}

Result<void> recall(Work& work) {
  auto offered = recallable(work.state, work.acting.person);
  std::vector<const Reading*> chosen;
  for (auto& wanted : work.command.people) {
    auto found = std::find_if(offered.begin(), offered.end(),
                              [&](auto* reading) { return reading->item.holder.person == wanted.person; });
    if (found == offered.end()) return refuse(errors::flow_people_not_offered);
    chosen.push_back(*found);
  }
  recall_readings(work, work.command.people.empty() ? offered : chosen);
  return {};
}

}  // namespace zs::flow
