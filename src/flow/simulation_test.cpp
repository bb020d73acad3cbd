#include <flow/effective.h>
#include <flow/simulation.h>
#include <flow/units.h>
#include <flow/words.h>

#include <algorithm>
#include <cstdlib>

namespace zs::flow::simulation {
namespace {

template <class T>
const T& any_of(Random& random, const std::vector<T>& list) {
  return list[random() % list.size()];
}

std::string encoded(const World& world) { return encode(world.state); }

std::string essence(const Visit& v, Id holder) {
  std::string out;
  if (v.settlement)
    out = fmt::format("[{} {} {} {}]", v.number, v.step, v.settlement->by.person,
                      static_cast<int>(v.settlement->outcome));
  else
    out = fmt::format("<{} {} {} {} {}{} {}", v.step, v.parent, v.from, v.due_at ? to_millis(*v.due_at) : 0, v.reminded,
                      v.overdue, holder);
  for (auto& voice : v.voices) out += fmt::format("'{}.{}", voice.slot, voice.by.person);
  for (auto& f : v.frames) out += fmt::format("({} {} {})", f.step, f.visit, f.handler.person);
  for (auto& place : v.scope) out += fmt::format("@{}.{}", place.fork, place.arm);
  return out;
}

std::string essence(const Fork& fork) {
  std::string out = fmt::format("{{{} {} {}", fork.number, static_cast<int>(fork.state), fork.joined_by);
  for (auto& arrival : fork.arrived) out += fmt::format(" {}:{}", arrival.arm, arrival.visit);
  return out + "}";
}

/// What must be equal after taking back: everything but visit numbers, item ids, receipts, why it was opened and when
/// relative to other arms.
std::string essence(const State& state, Id holder) {
  std::multiset<std::string> parts;
  for (auto& v : state.visits) parts.insert(essence(v, holder));
  for (auto& fork : state.forks) parts.insert(essence(fork));
  for (auto& skip : state.skips) parts.insert(fmt::format("~{} {} {}", skip.step, skip.by.person, skip.act));
  return fmt::format("{} {} {}", static_cast<int>(state.life), state.starter.person, fmt::join(parts, ""));
}

using Complaint = std::optional<std::string>;

/// Invariant 4: what the events say, read back from their text, is the stored state.
Complaint check_replay(World& world) {
  if (world.replayed_events == world.events.size()) return std::nullopt;
  for (; world.replayed_events < world.events.size(); ++world.replayed_events) {
    auto changes = changes_from_json(*parse_json(canonical(world.events[world.replayed_events])));
    if (!changes) return "an event that cannot be read";
    world.replayed = flow::apply(std::move(world.replayed), *changes);
  }
  auto said = encode(world.replayed), stored = encoded(world);
  if (said != stored) return fmt::format("events give\n  {}\nbut stored is\n  {}", said, stored);
  return std::nullopt;
}

Result<Decision> send(World& world, Id actor, const Command& c) {
  Sent sent{actor, c, world.office};
  auto decision = decide(world.definition, world.state, c, world.office.context(actor));
  if (world.carried) world.difference = world.carried(sent, decision);
  return decision;
}

Command plain(const World& world, Verb verb, Id work_item) {
  Command c;
  c.verb = verb;
  c.work_item = work_item;
  c.revision = world.office.revision;
  if (verb == Verb::insert_step) c.title = "会商";
  return c;
}

/// Invariant 8, the other way: whatever is not among the offers is refused.
Complaint check_not_offered(World& world, Id person, bool with_opinion) {
  auto context = world.office.context(person);
  auto offers = available(world.definition, world.state, context, testing::who(person));
  Id item = no_id;
  for (auto& h : holders(world.definition, world.state))
    if (h.handler.person == person) item = h.work_item;
  for (auto& [verb, word] : words::verbs) {
    if (is_system(verb)) continue;
    bool offered = std::any_of(offers.begin(), offers.end(), [&](auto& o) { return o.verb == verb && !o.through; });
    if (offered) continue;
    auto c = plain(world, verb, testing::about_matter(verb) ? no_id : item);
    if (with_opinion) c.opinion = "写明意见。";
    c.people = {testing::who(1 + (person + 3) % last_person)};
    auto decision = decide(world.definition, world.state, c, context);
    if (decision && !decision->changes.empty())
      return fmt::format("{} of person {} was not offered but done", to_text(verb), person);
  }
  return std::nullopt;
}

/// Invariant 7: taking back at once restores what was.
Complaint check_taken_back(World& world, const State& before, Id actor, const Decision& decision) {
  if (before.life != Life::running || decision.state.life != Life::running || decision.work_item == no_id)
    return std::nullopt;
  auto* left = std::get_if<Left>(decision.changes.size() > 1 ? &decision.changes[1] : &decision.changes[0]);
  if (!left || !world.office.drafted.empty()) return std::nullopt;
  const auto& visit = *decision.state.visit(left->visit);
  Effective way(world.definition, decision.state);
  if (way->find(visit.step)->withdraw == WithdrawUntil::never || visit.many) return std::nullopt;
  if (!visit.voices.empty() && visit.settlement->outcome != Outcome::agree) return std::nullopt;
  for (auto& v : decision.state.visits)
    if (v.from == visit.number && v.cause == Cause::send_back && v.scope != visit.scope) return std::nullopt;
  for (auto* v : before.open_visits())
    if (v->owed && v->number != left->visit && !decision.state.visit(v->number)) return std::nullopt;  // entered itself
  if (children_at_work(decision.state).size() > children_at_work(before).size()) return std::nullopt;
  auto c = plain(world, Verb::withdraw, decision.work_item);
  auto back = decide(world.definition, decision.state, c, world.office.context(actor));
  if (!back) return fmt::format("what was just sent cannot be taken back: {}", back.error().kind->code);
  auto was = essence(before, actor), is = essence(back->state, actor);
  if (was != is) return fmt::format("taken back, it is\n  {}\nbut was\n  {}", is, was);
  return std::nullopt;
}

Complaint check_given_back(World& world, const State& before, Id actor, const Decision& decision) {
  if (world.office.drafted.contains(actor)) return std::nullopt;
  auto back = decide(world.definition, decision.state, plain(world, Verb::unclaim, decision.work_item),
                     world.office.context(actor));
  if (!back) return fmt::format("what was claimed cannot be given back: {}", back.error().kind->code);
  if (encode(back->state) != encode(before)) return "claimed and given back, the pool is not as it was";
  return std::nullopt;
}

/// Signers added and at once taken off again leave nothing behind.
Complaint check_taken_off(World& world, const State& before, Id actor, const Decision& decision) {
  auto now = decision.state;
  for (auto& slot : std::get<Reshaped>(decision.changes.front()).added) {
    auto c = plain(world, Verb::remove_signer, no_id);
    c.opinion = "不必了。";
    c.to_step = now.visit(std::get<Reshaped>(decision.changes.front()).visit)->step;
    c.people = {slot.items.front().holder};
    auto back = decide(world.definition, now, c, world.office.context(actor));
    if (!back) return fmt::format("a signer just added cannot be taken off: {}", back.error().kind->code);
    now = back->state;
  }
  return encode(now) == encode(before) ? Complaint{} : "signers added and taken off leave something behind";
}

std::string told(const State& before, Id actor, const Command& c, const Decision& decision) {
  std::string out = fmt::format("  {} {}", actor, to_text(c.verb));
  if (!decision.step.empty()) out += " at " + decision.step;
  if (!c.to_step.empty()) out += " to " + c.to_step;
  for (auto& to : c.people) out += fmt::format(" {}", to.person);
  if (before.life != decision.state.life) out += fmt::format(" ({})", to_text(decision.state.life));
  return out + "\n";
}

std::string way_ahead(const World& world, const State& state, Id actor) {
  auto office = world.office;
  std::string out;
  for (auto& p : progress(world.definition, state, office.context(actor)))
    out += fmt::format("{}:{} ", p.step, static_cast<int>(p.progress));
  return out;
}

/// A step put in and at once taken out again leaves the way as it was, and moves nothing.
Complaint check_step_dropped(World& world, const State& before, Id actor, const Decision& decision) {
  auto c = plain(world, Verb::drop_step, decision.work_item);
  c.to_step = decision.state.inserted.back().name;
  auto back = decide(world.definition, decision.state, c, world.office.context(actor));
  if (!back) return fmt::format("a step just put in cannot be taken out: {}", back.error().kind->code);
  if (way_ahead(world, back->state, actor) != way_ahead(world, before, actor)) return "the way is not as it was";
  if (way_ahead(world, decision.state, actor) == way_ahead(world, before, actor)) return "a step put in is not ahead";
  back->state.inserted.pop_back();
  return encode(back->state) == encode(before) ? Complaint{} : "a step put in and taken out leaves something behind";
}

/// Put aside and taken up again an hour later: as it was, every moment still to come one hour later.
Complaint check_taken_up(const World& world, const State& before, const Decision& decision) {
  for (auto wait : {std::chrono::minutes(0), std::chrono::minutes(60)}) {
    auto office = world.office;
    office.now += wait;
    auto back = decide(world.definition, decision.state, plain(world, Verb::resume, no_id), office.context(8));
    if (!back) return fmt::format("what was put aside cannot be taken up: {}", back.error().kind->code);
    auto expected = before;
    for (auto& visit : expected.visits) {
      if (!visit.open() || !visit.due_at) continue;
      if (wait.count() > 0) visit.pauses.push_back({world.office.now, office.now});
      auto later = [&](Instant& at) { at += at > world.office.now ? wait : std::chrono::minutes(0); };
      later(*visit.due_at);
      std::for_each(visit.reminders.begin(), visit.reminders.end(), later);
      std::for_each(visit.lapses.begin(), visit.lapses.end(), later);
    }
    if (encode(back->state) != encode(expected)) return "put aside and taken up again, it is not as it was";
  }
  return std::nullopt;
}

Complaint accept(World& world, Id actor, const Command& c, const Decision& decision) {
  if (decision.changes.empty())
    return encode(decision.state) == encoded(world) ? Complaint{} : "nothing happened, but the state changed";
  auto before = world.state;
  Id whose = c.proxy ? c.proxy->of : actor;
  if (auto complaint = check_taken_back(world, before, whose, decision)) return complaint;
  if (c.verb == Verb::add_signer)
    if (auto complaint = check_taken_off(world, before, whose, decision)) return complaint;
  if (auto complaint = check_units(world, before, actor, c, decision)) return complaint;
  if (c.verb == Verb::insert_step)
    if (auto complaint = check_step_dropped(world, before, actor, decision)) return complaint;
  if (c.verb == Verb::claim)
    if (auto complaint = check_given_back(world, before, whose, decision)) return complaint;
  if (c.verb == Verb::suspend && c.child == no_id)
    if (auto complaint = check_taken_up(world, before, decision)) return complaint;
  for (auto& construct : constructs(world.definition, before, c, decision)) ++world.done[c.verb][construct];
  world.story += told(before, actor, c, decision);
  world.state = decision.state;
  world.office.now += std::chrono::milliseconds(1);  // nobody does two things in the same instant
  world.events.push_back(to_json(decision.changes));
  world.last = {actor, c};
  ++world.office.revision;
  ++world.accepted;
  return std::nullopt;
}

}  // namespace

Command from_action(World& world, const Action& action, const Route* route, const Move& move) {
  auto c = plain(world, action.verb, action.work_item);
  static const std::vector<std::string> rules{"", "all", "any", "50%", "heard"};
  if (action.verb == Verb::insert_step) c.rule = rules[move.a % rules.size()];
  if (action.verb == Verb::insert_step && move.b % 3 == 0) c.order = "one_by_one";
  if (action.opinion == OpinionRule::required || (action.opinion == OpinionRule::optional && move.c % 2))
    c.opinion = "写明意见。";
  for (auto& name : action.needs) world.office.fields[name] = 1;
  if (const auto& through = action.through)
    c.proxy = Proxy{through->of.person, through->how[move.c % through->how.size()], Id{through->wants_scan ? 77 : 0}};
  if (route) {
    c.to_step = route->to_step;
    c.mode = route->mode;
    c.placing = route->placing;
    if (route->choose == Choose::one) c.people = {{route->people[move.c % route->people.size()].person, 0}};
    if (route->choose == Choose::many && !route->people.empty())
      c.people = {{route->people[move.c % route->people.size()].person, 0},
                  {route->people[move.a % route->people.size()].person, 0}};
    for (auto& h : c.people) h = testing::who(h.person);
    if (route->unit != no_id) c.units = {route->unit};
  }
  if (action.verb == Verb::add_unit) c.units = {Id(100 + move.a % 12)};
  if (action.verb == Verb::recall && !route->people.empty() && move.c % 2)
    c.people = {testing::who(route->people[move.c % route->people.size()].person)};
  if (action.verb == Verb::recall) return c;
  if (action.people != Choose::none && c.people.empty()) c.people = {testing::who(1 + move.c % last_person)};
  if (c.people.size() < 2 && action.people == Choose::many) c.people.push_back(testing::who(1 + move.a % last_person));
  return c;
}

namespace {

/// Which offer is taken; those that end the matter or move nothing seldom, so that matters live long enough to be
/// tried.
std::size_t chosen(const std::vector<Action>& offers, const Move& move) {
  auto at = move.b % offers.size();
  auto seldom = [&](const Action& a) {
    return a.verb == Verb::revoke || a.verb == Verb::terminate || a.verb == Verb::view || a.verb == Verb::urge ||
           (a.verb == Verb::disagree && !a.confirm.empty());
  };
  for (std::size_t tried = 0; tried < offers.size() && seldom(offers[at]) && move.c % 8 != 0; ++tried)
    at = (at + 1) % offers.size();
  return at;
}

/// It went where the route said, to people it showed.
Complaint check_route(const World& world, const Route& route) {
  auto open = world.state.open_visits();
  if (route.to_step.empty())
    return open.empty() ? Complaint{}
                        : fmt::format("shown was the end, but it went to `{}`", current_step(world.state));
  auto there = std::find_if(open.begin(), open.end(), [&](auto* v) { return v->step == route.to_step; });
  if (there == open.end())
    return fmt::format("shown was `{}`, but it went to `{}`", route.to_step, current_step(world.state));
  for (auto& slot : (*there)->slots)
    for (auto& item : slot.items)
      if ((item.on_behalf.empty() || world.office.standing_mode == StandMode::replace) &&
          std::none_of(route.people.begin(), route.people.end(),
                       [&](auto& p) { return p.person == item.holder.person; }))
        return "it went to somebody not shown";
  return std::nullopt;
}

/// Who directs the office may end a matter or put it aside at any moment: done as often as the rest, nearly all would
/// end at once.
std::vector<Action> likely(std::vector<Action> offers, const Move& move) {
  if (move.c % 16 != 0) std::erase_if(offers, [](const Action& action) { return action.verb == Verb::terminate; });
  if (move.c % 16 != 1) std::erase_if(offers, [](const Action& action) { return action.verb == Verb::suspend; });
  if (move.c % 4 != 3) std::erase_if(offers, [](const Action& action) { return action.verb == Verb::reassign; });
  if (move.c % 16 != 2) std::erase_if(offers, [](const Action& action) { return action.verb == Verb::jump; });
  if (move.c % 4 != 2) std::erase_if(offers, [](const Action& action) { return action.verb == Verb::remove_unit; });
  return offers;
}

Complaint play_letter(World& world, const Move& move) {
  auto c = letter_of(world, move);
  auto decision = send(world, no_id, c);
  return decision ? accept(world, no_id, c, *decision) : Complaint{};
}

/// An offered command is done, unless it is about what the offer could not know; and it goes where it was said to go.
Complaint play_offered(World& world, const Move& move) {
  Id actor = 1 + move.a % last_person;
  std::vector<Action> offers;
  for (Id tried = 0; tried < last_person && offers.empty(); ++tried) {
    actor = 1 + (move.a + tried) % last_person;
    offers = likely(available(world.definition, world.state, world.office.context(actor), testing::who(actor)), move);
  }
  if (has_units(world) && (offers.empty() || move.c % 4 == 0)) return play_letter(world, move);
  if (offers.empty() && world.state.suspended && world.state.suspended->with_whole) return play_letter(world, move);
  if (offers.empty()) {  // somebody has it for another and may no longer: the office can always help
    actor = world.office.director;
    offers = available(world.definition, world.state, world.office.context(actor), testing::who(actor));
  }
  if (offers.empty()) return world.state.life == Life::running ? Complaint{"nobody can do anything"} : std::nullopt;
  const auto& action = offers[chosen(offers, move)];
  const Route* route = action.routes.empty() ? nullptr : &action.routes[move.c % action.routes.size()];
  auto c = from_action(world, action, route, move);
  auto decision = send(world, actor, c);
  if (!decision) {
    ++world.refused;
    static const std::set<std::string_view> unforeseen{"flow_check_failed", "flow_transfer_back",
                                                       "flow_person_not_active", "flow_nobody_new",
                                                       "flow_second_person",     "flow_jump_unconfirmed",
                                                       "flow_circulation_limit", "flow_unit_asked"};
    if (unforeseen.contains(decision.error().kind->code)) return std::nullopt;
    return fmt::format("{} was offered to person {} but refused: {}", to_text(c.verb), actor,
                       decision.error().kind->code);
  }
  if (auto complaint = accept(world, actor, c, *decision)) return complaint;
  bool leads = route && action.people == Choose::none && c.verb != Verb::drop_step && route->mode != Mode::own_voice &&
               c.units.empty();
  return leads ? check_route(world, *route) : std::nullopt;
}

Id some_item(const World& world, std::uint32_t choice) {
  auto open = holders(world.definition, world.state);
  if (choice % 4 == 0 || open.empty()) return world.first_id + 1 + choice % (world.office.last_id - world.first_id + 1);
  return choice % 4 == 1 ? no_id : open[choice % open.size()].work_item;
}

/// What another matter or the directory brings about: tests of their own play them, as `nevers()` says.
bool played_apart(Verb verb) { return verb == Verb::reach || verb == Verb::widen || verb == Verb::expire; }

Verb any_verb(std::uint32_t choice) {
  std::vector<Verb> all;
  for (auto& [verb, word] : words::verbs)
    if (!played_apart(verb)) all.push_back(verb);
  return all[choice % all.size()];
}

Command invented(const World& world, const Move& move) {
  auto c = plain(world, any_verb(move.b), some_item(world, move.c));
  if (move.c % 7 == 0) c.revision.reset();
  if (move.c % 11 == 0) c.revision = 0;
  c.changes_fields = move.c % 5 == 0;
  if (move.c % 3) c.opinion = "写明意见。";
  if (move.c % 13 < 6) c.to_step = world.definition.steps[move.c % world.definition.steps.size()].name;
  if (move.c % 2) c.mode = Mode::rerun;
  if (move.c % 3) c.placing = static_cast<Placing>(move.c % 9 / 3);
  c.confirmed = move.c % 2 == 0;
  if (move.c % 19 < 6) c.to_steps = {c.to_step, world.definition.steps[move.a % world.definition.steps.size()].name};
  if (move.c % 17 < 6) c.people = {testing::who(1 + move.c % last_person)};
  c.visit = static_cast<int>(move.c % 9);
  if (move.c % 23 < 8) c.units = {Id(100 + move.a % 6)};
  if (move.a % 23 < 6) c.proxy = Proxy{1 + move.c % last_person, move.b % 2 ? Via::recorded : Via::acted, move.a % 3};
  return c;
}

/// Anything from anybody: done only if it was offered to him, refused without a trace otherwise.
Complaint play_anything(World& world, const Move& move) {
  Id actor = move.a % (last_person + 2);
  auto c = invented(world, move);
  auto context = world.office.context(actor);
  auto offers = available(world.definition, world.state, context, context.actor);
  auto decision = send(world, actor, c);
  if (!decision) {
    ++world.refused;
    return std::nullopt;
  }
  auto same = [&](auto& o) { return o.verb == c.verb && o.through.has_value() == c.proxy.has_value(); };
  bool offered = std::any_of(offers.begin(), offers.end(), same) ||
                 (actor == no_id && is_system(c.verb));
  if (!offered && !decision->changes.empty())
    return fmt::format("{} of person {} was done but not offered", to_text(c.verb), actor);
  return accept(world, actor, c, *decision);
}

/// The same request once more has no second effect.
Complaint play_repeat(World& world) {
  if (!world.last) return std::nullopt;
  auto [actor, c] = *world.last;
  auto decision = send(world, actor, c);
  if (decision && !decision->changes.empty()) return fmt::format("{} took effect twice", to_text(c.verb));
  return std::nullopt;
}

Complaint play_reload(World& world) {
  auto text = encoded(world);
  auto read = decode(text);
  if (!read) return "the stored state cannot be read";
  world.state = *read;
  if (world.restarted) world.restarted();
  return encoded(world) == text ? Complaint{} : "the state changed by storing it";
}

/// Hours pass, now and then weeks; now and then the clock is set back.
void play_time(World& world, const Move& move) {
  world.office.now += std::chrono::minutes(move.a % 1200) - std::chrono::minutes(move.b % 10 == 0 ? 90 : 0);
  if (move.c % 16 == 0) world.office.now += std::chrono::days(move.b % 40);
  world.last.reset();
}

Verb any_of_timers(std::uint32_t choice) {
  std::vector<Verb> timers;
  for (auto& [verb, word] : words::verbs)
    if (is_system(verb) && verb != Verb::migrate && !is_letter(verb) && !played_apart(verb)) timers.push_back(verb);
  return timers[choice % timers.size()];
}

/// What lies on desks follows the delegations: one is made or ended, and a line goes after it.
Complaint play_desks(World& world, const Move& move) {
  auto c = plain(world, move.a % 8 < 4 ? Verb::entrust : Verb::hand_back, some_item(world, move.b));
  for (auto& holder : holders(world.definition, world.state)) {
    if (move.b % 8 == 0 || holder.on_behalf.empty() != (c.verb == Verb::entrust)) continue;
    c.work_item = holder.work_item;
    if (c.verb == Verb::entrust)
      world.office.standing_in[holder.handler.person] = 1 + move.c % last_person;
    else
      world.office.standing_in.erase(holder.on_behalf.front().of.person);
    break;
  }
  auto decision = send(world, no_id, c);
  return decision ? accept(world, no_id, c, *decision) : "a change of desks was refused";
}

/// Another calendar comes into force; by the one before again, everything is as it was.
Complaint play_calendar(World& world, const Move& move) {
  Command c;
  c.verb = Verb::recount;
  auto before = encoded(world);
  world.office.take_calendar(static_cast<int>(move.b % 9));
  auto decision = send(world, no_id, c);
  if (!decision) return "clocks could not be counted anew";
  auto back = world.office;
  back.take_calendar(back.former_slack);
  auto again = decide(world.definition, decision->state, c, back.context(no_id));
  if (!decision->changes.empty() && (!again || encode(again->state) != before))
    return "by the calendar before, the clocks are not what they were";
  return accept(world, no_id, c, *decision);
}

/// Mostly a clock of a step that is open, mostly when its moment has come.
Complaint play_timer(World& world, const Move& move) {
  if (move.a % 4 > 1) return play_desks(world, move);
  if (writes_letters(world) && move.c % 2) return play_letter(world, move);
  Command c;
  c.verb = any_of_timers(move.a);
  if (c.verb == Verb::recount) return play_calendar(world, move);
  c.visit = 1 + static_cast<int>(move.b % static_cast<std::uint32_t>(world.state.visit_count + 1));
  auto open = world.state.open_visits();
  if (!open.empty() && move.c % 8 != 0) {
    const auto& visit = *open[move.b % open.size()];
    c.visit = visit.number;
    if (visit.due_at && move.c % 2) world.office.now = std::max(world.office.now, *visit.due_at);
    for (auto& slot : visit.slots)
      if (slot.until && move.c % 2) world.office.now = std::max(world.office.now, *slot.until);
    if (!visit.lapses.empty() && move.c % 4 == 1) world.office.now = std::max(world.office.now, visit.lapses.back());
    world.last.reset();
  }
  auto decision = send(world, no_id, c);
  return decision ? accept(world, no_id, c, *decision) : "a timer was refused";
}

Complaint play_one(World& world, const Move& move) {
  switch (move.kind) {
    case Move::Kind::offered:
      return play_offered(world, move);
    case Move::Kind::anything:
      return play_anything(world, move);
    case Move::Kind::repeat:
      return play_repeat(world);
    case Move::Kind::reload:
      return play_reload(world);
    case Move::Kind::time:
      play_time(world, move);
      break;
    case Move::Kind::form:
      if (move.c % 3 == 0)
        world.office.fields[lists[move.a % lists.size()]] = move.b % 2 ? json::array{1} : json::array{};
      else
        world.office.fields[conditions[move.a % conditions.size()]] = move.b % 2 == 0;
      break;
    case Move::Kind::office:
      play_office(world.office, move);
      break;
    case Move::Kind::timers:
      return play_timer(world, move);
  }
  return std::nullopt;
}

}  // namespace

World::World(const std::string& flow, Id first) : definition(testing::define(flow)), first_id(first) {
  office.last_id = first;
  if (flow.size() % 2) office.part_of = 77;
}

std::vector<Move> random_script(Random& random, int commands) {
  using enum Move::Kind;
  static const std::vector<Move::Kind> kinds{offered,  offered, offered, offered, offered, offered, anything, anything,
                                             anything, repeat,  reload,  time,    form,    office,  timers,
                                             timers};
  std::vector<Move> out;
  for (int sent = 0; sent < commands;) {
    out.push_back({any_of(random, kinds), static_cast<std::uint32_t>(random()), static_cast<std::uint32_t>(random()),
                   static_cast<std::uint32_t>(random())});
    auto kind = out.back().kind;
    sent += kind == offered || kind == anything || kind == repeat || kind == timers;
  }
  return out;
}

namespace {

Complaint check_all(World& world, Id person, bool with_opinion) {
  if (world.difference) return world.difference;
  if (auto complaint = check_state(world)) return complaint;
  if (auto complaint = check_not_offered(world, person, with_opinion)) return complaint;
  return check_replay(world);
}

Complaint play_and_check(World& world, const Move& move) {
  if (auto complaint = play_one(world, move)) return complaint;
  return check_all(world, 1 + move.b % last_person, move.c % 2 == 0);
}

Complaint do_and_check(World& world, Id actor, const Command& c) {
  auto decision = send(world, actor, c);
  if (!decision) return fmt::format("{} of {} was refused: {}", to_text(c.verb), actor, decision.error().kind->code);
  if (decision->changes.empty()) return fmt::format("{} of {} did nothing", to_text(c.verb), actor);
  if (auto complaint = accept(world, actor, c, *decision)) return complaint;
  return check_all(world, 1 + actor % last_person, true);
}

}  // namespace

std::optional<std::string> carry_out(World& world, Id actor, const Command& c) {
  auto complaint = do_and_check(world, actor, c);
  if (complaint) *complaint += "\ndone was\n" + world.story;
  return complaint;
}

std::optional<std::string> play(World& world, const Move& move) {
  auto complaint = play_and_check(world, move);
  if (complaint) *complaint += "\ndone was\n" + world.story;
  return complaint;
}

}  // namespace zs::flow::simulation
