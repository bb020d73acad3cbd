#include <flow/moves.h>
#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace zs::flow {
namespace folding {
namespace {

[[noreturn]] void impossible(std::string_view what, std::int64_t which) {
  throw std::logic_error(fmt::format("Expected a change that fits the state, but {} {} is not there.", what, which));
}

Visit& visit_of(State& state, int number) {
  for (auto& v : state.visits)
    if (v.number == number) return v;
  impossible("visit", number);
}

Slot& slot_of(State& state, int visit, int number) {
  for (auto& s : visit_of(state, visit).slots)
    if (s.number == number) return s;
  impossible("slot", number);
}

Item& item_of(Slot& slot, Id id) {
  for (auto& i : slot.items)
    if (i.id == id) return i;
  impossible("item", id);
}

void remove_visit(State& state, int number) {
  visit_of(state, number);
  std::erase_if(state.visits, [&](const Visit& v) { return v.number == number; });
}

void fold(State& state, const Started& change) {
  state.life = Life::running;
  state.version = change.version;
  state.starter = change.starter;
  state.started_at = change.at;
}

void fold(State& state, const Entered& change) {
  state.visits.push_back(change.visit);
  state.visit_count = change.visit.number;
}

void fold(State& state, const Settled& change) {
  auto& slot = slot_of(state, change.visit, change.slot);
  if (slot.settlement) impossible("unsettled slot", change.slot);
  slot.settlement = change.settlement;
  slot.items.clear();
}

void fold(State& state, const Left& change) {
  auto& visit = visit_of(state, change.visit);
  for (auto& slot : visit.slots) {
    if (!slot.settlement) impossible("settlement of slot", slot.number);
    visit.settlement = std::move(slot.settlement);
  }
  visit.slots.clear();
}

void fold(State& state, const Cancelled& change) {
  remove_visit(state, change.visit);
  if (change.reopened) remove_visit(state, change.reopened);
}

void fold(State& state, const Rebound& change) {
  auto& slot = slot_of(state, change.visit, change.slot);
  auto& item = item_of(slot, change.item);
  switch (change.how) {
    case Rebinding::transfer:
      slot.passed.push_back({item.id, item.holder, change.at});
      item = change.added.value();
      break;
    case Rebinding::claim:
      for (auto& other : slot.items) other.state = other.id == change.item ? ItemState::open : ItemState::parked;
      slot.claimed = true;
      break;
    case Rebinding::unclaim:
      for (auto& other : slot.items) other.state = ItemState::open;
      slot.claimed = false;
      break;
  }
}

void fold(State& state, const Marked& change) {
  switch (change.mark) {
    case Mark::viewed:
      item_of(slot_of(state, change.visit, change.slot), change.item).viewed_at = change.at;
      break;
    case Mark::urged: {
      auto& slot = slot_of(state, change.visit, change.slot);
      slot.urged_at = change.at;
      ++slot.urge_count;
      break;
    }
    case Mark::reminded:
      visit_of(state, change.visit).reminded = true;
      break;
    case Mark::overdue:
      visit_of(state, change.visit).overdue = true;
      break;
  }
}

void fold(State& state, const Ended& change) {
  state.life = change.life;
  state.ended_at = change.at;
}

}  // namespace
}  // namespace folding

const Visit* State::visit(int number) const {
  for (auto& v : visits)
    if (v.number == number) return &v;
  return nullptr;
}

const Visit* State::open_visit() const {
  for (auto& v : visits)
    if (v.open()) return &v;
  return nullptr;
}

void fold(State& state, const Change& change) {
  std::visit([&](const auto& c) { folding::fold(state, c); }, change);
}

State apply(State state, std::span<const Change> changes) {
  for (const auto& change : changes) fold(state, change);
  return state;
}

}  // namespace zs::flow
