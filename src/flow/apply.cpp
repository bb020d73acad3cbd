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
  state.part_of = change.part_of;
}

void fold(State& state, const Entered& change) {
  state.visits.push_back(change.visit);
  state.visit_count = change.visit.number;
}

void fold(State& state, const Settled& change) {
  auto& visit = visit_of(state, change.visit);
  auto& slot = slot_of(state, change.visit, change.slot);
  if (slot.settlement) impossible("unsettled slot", change.slot);
  state.act_count = change.settlement.act;
  if (visit.several()) {
    visit.voices.push_back(change.settlement);
    std::erase_if(visit.slots, [&](const Slot& s) { return s.number == change.slot; });
    return;
  }
  slot.settlement = change.settlement;
  slot.items.clear();
}

void fold(State& state, const Left& change) {
  auto& visit = visit_of(state, change.visit);
  if (!visit.voices.empty()) {
    auto last = std::find_if(visit.voices.rbegin(), visit.voices.rend(), [](auto& voice) { return voice.counts(); });
    if (last == visit.voices.rend() || !visit.slots.empty()) impossible("last voice of visit", change.visit);
    visit.settlement = *last;
    return;
  }
  for (auto& slot : visit.slots) {
    if (!slot.settlement) impossible("settlement of slot", slot.number);
    visit.settlement = std::move(slot.settlement);
  }
  visit.slots.clear();
}

/// What the visit had done to forks is undone: those it opened are gone, its arms have not arrived.
void undo_forks(State& state, int visit) {
  std::erase_if(state.forks, [&](const Fork& fork) { return fork.from == visit; });
  for (auto& fork : state.forks) {
    std::erase_if(fork.arrived, [&](const Arrival& arrival) { return arrival.visit == visit; });
    if (fork.joined_by != visit) continue;
    fork.joined_by = 0;
    fork.state = ForkState::open;
  }
}

void fold(State& state, const Cancelled& change) {
  if (change.visit) remove_visit(state, change.visit);
  if (!change.reopened) return;
  undo_forks(state, change.reopened);
  std::erase_if(state.skips, [&](const Skip& skip) { return skip.from == change.reopened; });
  remove_visit(state, change.reopened);
}

void fold(State& state, const Dropped& change) {
  auto& visit = visit_of(state, change.visit);
  visit.passed.insert(visit.passed.end(), change.passed.begin(), change.passed.end());
  for (int slot : change.slots) {
    slot_of(state, change.visit, slot);
    std::erase_if(visit.slots, [&](const Slot& s) { return s.number == slot; });
  }
}

/// Before who asked, or after him and whoever he asked earlier.
void fold(State& state, const Reshaped& change) {
  auto& slots = visit_of(state, change.visit).slots;
  auto& asking = slot_of(state, change.visit, change.slot);
  auto at = slots.begin() + (&asking - slots.data());
  if (change.added.at(0).added.value().placing == Placing::before) {
    for (auto& item : asking.items)
      if (item.state == ItemState::open) item.state = ItemState::asking;
  } else {
    for (++at; at != slots.end() && at->added && at->added->slot == change.slot;) ++at;
  }
  slots.insert(at, change.added.begin(), change.added.end());
}

void fold(State& state, const Resumed& change) {
  for (auto& item : slot_of(state, change.visit, change.slot).items)
    if (item.state == ItemState::asking) item.state = ItemState::open;
}

void fold(State& state, const Activated& change) {
  for (auto& item : slot_of(state, change.visit, change.slot).items) item.state = ItemState::open;
}

void fold(State& state, const Unsettled& change) {
  auto& visit = visit_of(state, change.visit);
  auto voice = std::find_if(visit.voices.begin(), visit.voices.end(),
                            [&](const Settlement& s) { return s.slot == change.slot; });
  if (voice == visit.voices.end()) impossible("voice of slot", change.slot);
  Slot slot;
  slot.number = change.slot;
  slot.lead = voice->lead;
  slot.added = voice->added;
  slot.ballot = voice->ballot;
  slot.passed = voice->passed;
  slot.department = voice->department;
  slot.items.push_back(change.item);
  visit.voices.erase(voice);
  auto after = std::find_if(visit.slots.begin(), visit.slots.end(), [&](auto& s) { return s.number > slot.number; });
  visit.slots.insert(after, std::move(slot));
}

void fold(State& state, const Forked& change) {
  state.fork_count = std::max(state.fork_count, change.fork.number);
  for (auto& fork : state.forks)
    if (fork.number == change.fork.number) {
      fork = change.fork;
      return;
    }
  state.forks.push_back(change.fork);
}

void fold(State& state, const Circulated& change) {
  state.readings.insert(state.readings.end(), change.readings.begin(), change.readings.end());
}

Reading& reading_of(State& state, Id item) {
  for (auto& reading : state.readings)
    if (reading.item.id == item) return reading;
  impossible("reading", item);
}

void fold(State& state, const Acknowledged& change) { reading_of(state, change.item).read_at = change.at; }

void fold(State& state, const Rebound& change) {
  auto& slot = slot_of(state, change.visit, change.slot);
  auto& item = item_of(slot, change.item);
  switch (change.how) {
    case Rebinding::transfer:
      slot.passed.push_back({item.id, item.holder, change.at, false});
      item = change.added.value();
      slot.until.reset();
      std::erase_if(slot.items, [&](const Item& one) {
        return std::find(change.others.begin(), change.others.end(), one.id) != change.others.end();
      });
      break;
    case Rebinding::entrust:
    case Rebinding::hand_back:
      if (change.added)
        item = *change.added;
      else
        std::erase_if(slot.items, [&](const Item& one) { return one.id == change.item; });
      break;
    case Rebinding::claim:
      for (auto& other : slot.items) other.state = other.id == change.item ? ItemState::open : ItemState::parked;
      slot.claimed = true;
      slot.until = change.until;
      break;
    case Rebinding::reassign:
      for (auto& other : slot.items) slot.passed.push_back({other.id, change.by.value(), change.at, true});
      slot.items = {change.added.value()};
      slot.pool = slot.claimed = false;
      slot.until.reset();
      break;
    case Rebinding::unclaim:
      for (auto& other : slot.items) other.state = ItemState::open;
      slot.claimed = false;
      slot.until.reset();
      break;
    case Rebinding::hand_over:
      slot.items = {change.added.value()};
      slot.pool = slot.claimed = false;
      slot.until.reset();
      break;
  }
}

/// Of several voices the last stands twice: as a voice and as what completed the visit.
void fold(State& state, const Confirmed& change) {
  auto& visit = visit_of(state, change.visit);
  auto note = [&](Settlement& word) {
    if (word.item == change.item) word.confirmed = Confirmation{change.at, change.corrected};
  };
  std::for_each(visit.voices.begin(), visit.voices.end(), note);
  if (visit.settlement) note(*visit.settlement);
}

void fold(State& state, const Recalled& change) {
  for (Id item : change.marked) reading_of(state, item).recalled_at = change.at;
  for (Id item : change.gone) reading_of(state, item);
  std::erase_if(state.readings, [&](const Reading& reading) {
    return std::find(change.gone.begin(), change.gone.end(), reading.item.id) != change.gone.end();
  });
}

void fold(State& state, const Lapsed& change) {
  visit_of(state, change.visit).lapsed = change.level;
  for (auto& one : change.people) state.watchers.push_back({one.person, one.post});
}

void fold(State& state, const Marked& change) {
  switch (change.mark) {
    case Mark::viewed:
      if (change.visit == 0) {
        reading_of(state, change.item).item.viewed_at = change.at;
        break;
      }
      item_of(slot_of(state, change.visit, change.slot), change.item).viewed_at = change.at;
      break;
    case Mark::urged: {
      if (change.visit == 0) break;  // of all who have not read it: their lines count, the tree does not
      auto& slot = slot_of(state, change.visit, change.slot);
      slot.urged_at = change.at;
      ++slot.urge_count;
      break;
    }
    case Mark::kept:
      slot_of(state, change.visit, change.slot).until.reset();
      break;
    case Mark::reminded:
      visit_of(state, change.visit).reminded = change.slot;
      break;
    case Mark::overdue: {
      auto& visit = visit_of(state, change.visit);
      visit.overdue = true;
      visit.reminded = std::max(visit.reminded, change.slot);
      break;
    }
  }
}

void fold(State& state, const Skipped& change) { state.skips.push_back(change.skip); }

void fold(State& state, const StepInserted& change) { state.inserted.push_back(change.step); }

void fold(State& state, const StepDropped& change) {
  for (auto& step : state.inserted)
    if (step.name == change.step) {
      step.dropped = true;
      return;
    }
  impossible("step", static_cast<std::int64_t>(state.inserted.size()));
}

/// The clock of a visit shows other moments.
Visit& wind(State& state, const Clock& clock) {
  auto& visit = visit_of(state, clock.visit);
  visit.due_at = clock.due_at;
  visit.reminders = clock.reminders;
  visit.lapses = clock.lapses;
  return visit;
}

void fold(State& state, const Suspended& change) { state.suspended = change.suspension; }

void fold(State& state, const Continued& change) {
  state.suspended.reset();
  for (auto& clock : change.clocks) {
    auto& visit = wind(state, clock);
    if (change.since && *change.since < change.at) visit.pauses.push_back({*change.since, change.at});
  }
}

void fold(State& state, const Recounted& change) {
  for (auto& clock : change.clocks) wind(state, clock);
}

void rename(std::string& step, const StepNames& names) {
  for (auto& [from, to] : names)
    if (step == from) {
      step = to;
      return;
    }
}

void rename(Scope& scope, const std::vector<ArmMove>& arms) {
  for (auto& place : scope)
    for (auto& move : arms)
      if (place.fork == move.fork && place.arm == move.from) {
        place.arm = move.to;
        break;
      }
}

void fold(State& state, const Migrated& change) {
  state.version = change.to;
  state.forks = change.forks;
  state.former.insert(state.former.end(), change.former.begin(), change.former.end());
  for (auto& visit : state.visits) {
    rename(visit.step, change.names);
    rename(visit.scope, change.arms);
    for (auto& frame : visit.frames) rename(frame.step, change.names);
  }
  for (auto& step : state.inserted) {
    rename(step.beside, change.names);
    rename(step.of, change.names);
  }
  for (auto& clock : change.clocks) {
    auto& visit = wind(state, clock);
    visit.reminded = clock.reminded;
    visit.overdue = false;
  }
}

void fold(State& state, const Reopened&) {
  state.life = Life::running;
  state.ended_at.reset();
}

void fold(State& state, const Ended& change) {
  state.suspended.reset();
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

const Fork* State::fork(int number) const {
  for (auto& f : forks)
    if (f.number == number) return &f;
  return nullptr;
}

const Reading* State::reading(Id item) const {
  for (auto& r : readings)
    if (r.item.id == item) return &r;
  return nullptr;
}

const FreeStep* State::free_step(std::string_view name) const {
  for (auto& step : inserted)
    if (step.name == name) return &step;
  return nullptr;
}

std::vector<const Visit*> State::open_visits() const {
  std::vector<const Visit*> out;
  for (auto& v : visits)
    if (v.open()) out.push_back(&v);
  return out;
}

bool by_secretary(const OnBehalf& chain) {
  return !chain.empty() && (chain.front().via == Via::recorded || chain.front().via == Via::acted);
}

const Handler& Decision::desk() const { return by_secretary(on_behalf) ? on_behalf.front().of : acting; }

OnBehalf Settlement::desk_on_behalf() const { return {on_behalf.begin() + (by_secretary() ? 1 : 0), on_behalf.end()}; }

bool Settlement::concerns(Id person) const {
  auto his = [&](const Handler& h) { return h.person == person; };
  return his(by) || std::any_of(on_behalf.begin(), on_behalf.end(), [&](auto& link) { return his(link.of); }) ||
         std::any_of(also.begin(), also.end(), his);
}

bool contains(const Scope& outer, const Scope& inner) {
  return outer.size() <= inner.size() && std::equal(outer.begin(), outer.end(), inner.begin());
}

void fold(State& state, const Change& change) {
  std::visit([&](const auto& c) { folding::fold(state, c); }, change);
}

State apply(State state, std::span<const Change> changes) {
  for (const auto& change : changes) fold(state, change);
  return state;
}

}  // namespace zs::flow
