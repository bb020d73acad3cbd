// What happens when a step is late (超时): the levels it declares after its deadline. Nobody did any of it: the actor is
// the system, and a voice that lapsed is neither consent nor dissent. So it is when what is read is over (expire), or
// when more people get to read it (widen).
#include <base/phrases.h>
#include <flow/errors.h>
#include <flow/rules.h>
#include <flow/signers.h>

#include <algorithm>

namespace zs::flow {
namespace lapsing {
namespace {

/// Levels whose moment has passed.
int levels_due(const Visit& visit, Instant now) {
  int levels = 0;
  for (auto& at : visit.lapses) levels += at <= now;
  return levels;
}

bool held(const Slot& slot) {
  return std::any_of(slot.items.begin(), slot.items.end(), [](auto& i) { return i.state == ItemState::open; });
}

/// Nobody has spoken for it yet: it lies on a desk, here or in the matter that was opened for a unit.
bool unheard(const Slot& slot) {
  return held(slot) ||
         std::any_of(slot.items.begin(), slot.items.end(), [](auto& i) { return i.state == ItemState::away; });
}

Facts facts_of(const Situation& situation, const Handler& holder) {
  return {situation.state.starter, holder, handled_by(situation.state), {}};
}

/// Whom the level names, seen from who has it; only who is there.
std::vector<Chosen> named(const Situation& situation, const LateLevel& level, const Handler& holder) {
  const auto& context = situation.context;
  std::vector<Chosen> found;
  if (!level.to.empty()) {
    if (context.people) found = context.people(level.to, facts_of(situation, holder));
  } else if (auto above = context.superior ? context.superior(holder) : std::nullopt) {
    found.push_back(std::move(*above));
  }
  std::erase_if(found, [&](const Chosen& one) {
    return one.person == no_id || (context.is_active && !context.is_active({one.person, one.post}));
  });
  return found;
}

/// Who watches it from now on: not who holds it, nobody twice.
std::vector<Chosen> new_watchers(const Situation& situation, const Visit& visit, const LateLevel& level) {
  std::vector<Chosen> out;
  auto is = [](Id person) { return [person](auto& one) { return one.person == person; }; };
  const auto& known = situation.state.watchers;
  for (auto& slot : visit.slots) {
    if (!unheard(slot)) continue;
    for (auto& one : named(situation, level, slot.items.front().holder)) {
      bool there = std::any_of(known.begin(), known.end(), is(one.person)) || signs(visit, one.person) ||
                   std::any_of(out.begin(), out.end(), is(one.person));
      if (!there) out.push_back(std::move(one));
    }
  }
  return out;
}

/// K5 for every voice that is being waited for: the first named who may have it. False: nobody may.
bool hand_over(Work& work, const Visit& visit, const Step& step, const LateLevel& level) {
  bool done = false;
  for (auto& slot : visit.slots) {
    if (!held(slot)) continue;
    for (auto& one : named(work.situation, level, slot.items.front().holder)) {
      if (signs(*work.state.visit(visit.number), one.person) || kept_apart_from(work.state, step, one.person)) continue;
      Phrase reason(phrases::reason::late, {{"who", Named{slot.items.front().holder.person}}});
      Item added{work.situation.context.new_id(), {one.person, one.post}, std::move(reason), ItemState::open, {}};
      work.emit(Rebound{visit.number, slot.number, Rebinding::hand_over, slot.items.front().id, std::move(added),
                        work.situation.context.now, false});
      done = true;
      break;
    }
  }
  return done;
}

std::vector<Handler> holders_of(const Slot& slot) {
  std::vector<Handler> out;
  for (auto& item : slot.items)
    if (item.state != ItemState::parked) out.push_back(item.holder);
  return out;
}

/// K2 of every voice that was not heard, then K3.
void lapse_voices(Work& work, const Visit& visit) {
  for (auto& slot : visit.slots) {
    Settlement silent{{},
                      slot.items.front().id,
                      Outcome::lapsed,
                      work.situation.context.now,
                      {},
                      slot.passed,
                      slot.number,
                      slot.lead,
                      work.state.act_count + 1,
                      slot.added,
                      slot.ballot,
                      holders_of(slot)};
    for (auto& item : slot.items)
      if (item.id != silent.item) silent.others.push_back(item.id);
    work.emit(Settled{visit.number, slot.number, std::move(silent), false});
  }
  work.emit(Left{visit.number});
}

/// What is made up beside the way leads nowhere, so it goes back nowhere either.
bool send_back(Work& work, const Visit& visit, const Step& step, std::string_view to_step) {
  if (visit.owed) return false;
  auto targets = send_back_targets(work.situation, visit, step);
  auto target = to_step.empty() ? targets.begin() : std::find_if(targets.begin(), targets.end(), [&](auto* v) {
    return v->step == to_step;
  });
  if (target == targets.end()) return false;
  auto to = back_destination(work.situation, visit, **target, Mode::rerun, {});
  auto people = pick_all({to}, {});
  if (!people) return false;
  lapse_voices(work, visit);
  enter_back(work, to, people->front(), visit);
  return true;
}

/// What the voices that were heard decide, when nobody else is waited for.
Verdict without_the_silent(const Step& step, const Visit& visit) {
  if (!visit.several()) return Verdict::pass;
  auto votes = tally(visit);
  votes.lapsed += std::exchange(votes.unheard, 0);
  return verdict(step.voices, votes);
}

bool go_on(Work& work, const Visit& visit, const Step& step) {
  const auto& check = work.situation.context.check;
  if (check && check(step)) return false;
  auto way = way_of(work.situation, visit, step, without_the_silent(step, visit));
  if (way == DisagreeRule::send_back) return send_back(work, visit, step, {});
  if (way == DisagreeRule::end) {
    lapse_voices(work, visit);
    end(work, Life::rejected);
    return true;
  }
  auto ahead = look_ahead(work.situation, &visit, step, {}, {});
  if (!ahead) return false;
  lapse_voices(work, visit);
  follow(work, *ahead, visit.number);
  return true;
}

/// False: it cannot be done as things stand.
bool carry_out(Work& work, const Visit& visit, const Step& step, const LateLevel& level) {
  switch (level.act) {
    case LateAct::remind:
    case LateAct::escalate:
      break;
    case LateAct::hand_over:
      return hand_over(work, visit, step, level);
    case LateAct::send_back:
      return send_back(work, visit, step, level.step);
    case LateAct::go_on:
    case LateAct::expire:
      return go_on(work, visit, step);
    case LateAct::terminate:
      cancel_inside(work, {}, CancelReason::terminated);
      end(work, Life::terminated);
      break;
  }
  return true;
}

/// The latest level due; what cannot be done is told as a reminder, and the next level comes at its time.
void lapse_visit(Work& work, const Visit& visit, const Step& step, int due) {
  const auto& level = step.overdue[static_cast<std::size_t>(due - 1)];
  const auto& now = work.situation.context.now;
  if (!visit.overdue) work.emit(Marked{visit.number, visit.reminded, no_id, Mark::overdue, now});
  Lapsed lapsed{visit.number, due, level.act, {}, now};
  if (level.act == LateAct::escalate) lapsed.people = new_watchers(work.situation, visit, level);
  auto before = work.changes.size();
  work.emit(std::move(lapsed));
  if (!carry_out(work, visit, step, level)) std::get<Lapsed>(work.changes[before]).act = LateAct::remind;
}

/// Who read it as one of the voices of a step, or was sent it beside the flow, whatever became of that.
bool has_had(const State& state, Id person) {
  auto holds = [&](auto& slot) {
    return std::any_of(slot.items.begin(), slot.items.end(), [&](auto& i) { return i.holder.person == person; });
  };
  auto is = [&](auto& one) { return one.person == person; };
  auto spoke = [&](auto& voice) {
    return voice.desk().person == person || std::any_of(voice.missed.begin(), voice.missed.end(), is);
  };
  return std::any_of(state.readings.begin(), state.readings.end(),
                     [&](auto& reading) { return reading.item.holder.person == person; }) ||
         std::any_of(state.visits.begin(), state.visits.end(), [&](auto& visit) {
           return visit.reading && (std::any_of(visit.slots.begin(), visit.slots.end(), holds) ||
                                    std::any_of(visit.voices.begin(), visit.voices.end(), spoke));
         });
}

/// What was sent beside the flow and not read: it leaves the desks, and may still be found.
void expire_readings(Work& work) {
  Recalled over{{}, {}, work.situation.context.now};
  for (auto& reading : work.state.readings)
    if (reading.unread()) over.marked.push_back(reading.item.id);
  if (!over.marked.empty()) work.emit(std::move(over));
}

/// A step where people only read goes on without those who did not; where it cannot, they keep it.
void expire_visit(Work& work, const Visit& visit, const Step& step) {
  auto before = work.state;
  const int levels = static_cast<int>(step.overdue.size());
  work.emit(Lapsed{visit.number, levels, LateAct::expire, {}, work.situation.context.now});
  if (go_on(work, visit, step)) return;
  work.changes.clear();
  work.state = std::move(before);
}

}  // namespace
}  // namespace lapsing

Result<Decision> lapse(const Situation& situation, const Command& command) {
  if (situation.viewer.person != no_id) return refuse(errors::flow_not_responsible);
  Decision nothing{{}, situation.state, {}, {}, no_id};
  const auto* visit = situation.state.visit(command.visit);
  if (during::of(situation.state) != during::running || !visit || !visit->open()) return nothing;
  const auto* step = situation.definition.find(visit->step);
  int due = lapsing::levels_due(*visit, situation.context.now);
  if (!step || due <= visit->lapsed || due > static_cast<int>(step->overdue.size())) return nothing;
  Standing nobody;
  Work work{situation, nobody, command, situation.state, {}, {}};
  lapsing::lapse_visit(work, *visit, *step, due);
  return Decision{std::move(work.changes), std::move(work.state), {}, visit->step, no_id};
}

Result<Decision> release(const Situation& situation, const Command& command) {
  const auto& context = situation.context;
  if (situation.viewer.person != no_id) return refuse(errors::flow_not_responsible);
  Decision result{{}, situation.state, {}, {}, no_id};
  const auto* visit = situation.state.visit(command.visit);
  if (during::of(situation.state) != during::running || !visit || !visit->open()) return result;
  for (auto& slot : visit->slots) {
    if (!slot.until || *slot.until > context.now) continue;
    auto own = std::find_if(slot.items.begin(), slot.items.end(), [](auto& i) { return i.state != ItemState::parked; });
    if (own == slot.items.end()) continue;
    bool begun = own->state == ItemState::asking || legality::begun_by(situation, own->holder.person) != no_id;
    Change change = Rebound{visit->number, slot.number, Rebinding::unclaim, own->id, {}, context.now, false};
    if (begun) change = Marked{visit->number, slot.number, no_id, Mark::kept, context.now};
    fold(result.state, change);
    result.changes.push_back(std::move(change));
    result.step = visit->step;
  }
  return result;
}

Result<Decision> widen(const Situation& situation, const Command& command) {
  const auto& context = situation.context;
  const auto& state = situation.state;
  if (situation.viewer.person != no_id) return refuse(errors::flow_not_responsible);
  Decision result{{}, state, {}, {}, no_id};
  if (state.life != Life::running && state.life != Life::closed) return result;
  Circulated sent;
  for (auto& to : command.people) {
    if (state.readings.size() + sent.readings.size() >= most_readings) break;
    if (lapsing::has_had(state, to.person) || (context.is_active && !context.is_active(to))) continue;
    Item item{context.new_id(), to, phrases::reason::came_since, ItemState::open, {}};
    sent.readings.push_back({std::move(item), no_id, state.starter, context.now, {}, {}});
  }
  if (sent.readings.empty()) return result;
  Change change = std::move(sent);
  fold(result.state, change);
  result.changes.push_back(std::move(change));
  return result;
}

Result<Decision> expire(const Situation& situation, const Command& command) {
  if (situation.viewer.person != no_id) return refuse(errors::flow_not_responsible);
  Standing nobody;
  Work work{situation, nobody, command, situation.state, {}, {}};
  const auto* visit = command.visit == 0 ? nullptr : situation.state.visit(command.visit);
  if (command.visit == 0) {
    lapsing::expire_readings(work);
  } else if (during::of(situation.state) == during::running && visit && visit->open() && visit->reading) {
    if (const auto* step = situation.definition.find(visit->step)) lapsing::expire_visit(work, *visit, *step);
  }
  return Decision{std::move(work.changes), std::move(work.state), {}, visit ? visit->step : std::string(), no_id};
}

}  // namespace zs::flow
