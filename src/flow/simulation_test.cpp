#include <flow/simulation.h>

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
  return fmt::format("{} {} {}", static_cast<int>(state.life), state.starter.person, fmt::join(parts, ""));
}

using Complaint = std::optional<std::string>;

/// Signers who were added: whoever asked waits exactly while those he asked first are to speak, and who is to speak
/// after somebody does not wait for one who is gone.
Complaint check_signers(const Visit& v) {
  int own = 0;
  for (auto& slot : v.slots) {
    own += !slot.added;
    auto is_asked = [&](auto& other) { return other.added && other.added->slot == slot.number && !other.counts(); };
    bool asks = std::any_of(v.slots.begin(), v.slots.end(), is_asked);
    for (auto& item : slot.items)
      if (item.state == ItemState::asking && !asks) return "an item that waits for nobody";
    bool holds = std::any_of(slot.items.begin(), slot.items.end(), [](auto& i) { return i.state == ItemState::open; });
    if (asks && holds) return "who asked acts before those he asked";
    if (!slot.added) continue;
    auto spoke = [&](auto& voice) { return voice.slot == slot.added->slot; };
    bool there = std::any_of(v.slots.begin(), v.slots.end(), [&](auto& s) { return s.number == slot.added->slot; });
    bool spoken = std::any_of(v.voices.begin(), v.voices.end(), spoke);
    if (!there && !spoken) return "a signer added by a voice that is gone";
  }
  for (auto& voice : v.voices) own += !voice.added;
  return v.many || own == 1 ? Complaint{} : "a visit of one voice that asks several";
}

Complaint check_visit(const World& world, const Visit& v, std::set<Id>& items) {
  const auto& state = world.state;
  if (!world.definition.find(v.step)) return "a visit of no step";
  if (v.number < 1 || v.number > state.visit_count) return "a visit without a number of its own";
  for (int cause : {v.parent, v.from})
    if (cause && (!state.visit(cause) || state.visit(cause)->open()))
      return "a visit caused by one that is not settled";
  for (auto& frame : v.frames)
    if (!state.visit(frame.visit) || state.visit(frame.visit)->open()) return "a return frame that leads nowhere";
  if (v.settlement && !v.slots.empty()) return "a settled visit with open slots";
  if (!v.open()) return std::nullopt;
  if (v.slots.empty()) return "an open visit that asks nobody";
  int open = 0;
  for (auto& slot : v.slots) {
    if (slot.settlement) return "a settled slot among the open ones";
    int own = 0, asking = 0;
    for (auto& item : slot.items) {
      if (item.holder.person == no_id || !items.insert(item.id).second) return "an item of nobody, or twice the same";
      own += item.state == ItemState::open;
      asking += item.state == ItemState::asking;
    }
    if (slot.claimed && own + asking != 1) return "a claimed slot with several holders";
    open += own;
  }
  if (auto complaint = check_signers(v)) return complaint;
  if (open == 0) return "an open visit that nobody holds";
  return std::nullopt;
}

/// Each arm of an open fork has either come to the join or holds an open visit, or a fork below; never both.
Complaint check_fork(const State& state, const Fork& fork) {
  if (fork.state != ForkState::open) return std::nullopt;
  if (fork.complete()) return "a fork that waits for nobody";
  for (int arm : fork.arms) {
    auto inside = fork.scope;
    inside.push_back({fork.number, arm});
    auto visits = state.open_visits();
    auto below = std::count_if(visits.begin(), visits.end(), [&](auto* v) { return contains(inside, v->scope); });
    auto come = std::count_if(fork.arrived.begin(), fork.arrived.end(), [&](auto& a) { return a.arm == arm; });
    if (come > 1 || (come == 1) == (below > 0))
      return fmt::format("arm {} of fork {} is lost or doubled", arm, fork.number);
  }
  return std::nullopt;
}

/// Every level of nesting of an open visit is a fork that still waits for that arm.
Complaint check_scope(const State& state, const Visit& v) {
  for (auto& place : v.scope) {
    auto* fork = state.fork(place.fork);
    if (!fork || fork->state != ForkState::open) return "an open visit inside a fork that is over";
  }
  return std::nullopt;
}

/// Invariants 1 to 3: the token is where it should be, and somebody holds it.
Complaint check_state(World& world) {
  const auto& state = world.state;
  std::set<Id> items;
  std::set<int> numbers;
  int open = 0;
  for (auto& v : state.visits) {
    if (auto complaint = check_visit(world, v, items)) return complaint;
    if (!numbers.insert(v.number).second) return "two visits with one number";
    open += v.open();
    if (v.open())
      if (auto complaint = check_scope(state, v)) return complaint;
  }
  for (auto& fork : state.forks)
    if (auto complaint = check_fork(state, fork)) return complaint;
  if ((open > 0) != (state.life == Life::running))
    return fmt::format("{} open visits in a {} matter", open, to_text(state.life));
  if (holders(world.definition, state).empty() != (state.life != Life::running)) return "nobody holds a running matter";
  int current = 0;
  for (auto& p : progress(world.definition, state, world.office.context(1))) current += p.progress == Progress::current;
  if (current != (state.life == Life::draft ? 1 : open)) return "the step bar does not show where it stands";
  return std::nullopt;
}

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

Command plain(const World& world, Verb verb, Id work_item) {
  Command c;
  c.verb = verb;
  c.work_item = work_item;
  c.revision = world.office.revision;
  return c;
}

/// Invariant 8, the other way: whatever is not among the offers is refused.
Complaint check_not_offered(World& world, Id person, bool with_opinion) {
  auto context = world.office.context(person);
  auto offers = available(world.definition, world.state, context, testing::who(person));
  Id item = no_id;
  for (auto& h : holders(world.definition, world.state))
    if (h.handler.person == person) item = h.work_item;
  for (int v = 0; v < static_cast<int>(Verb::remind); ++v) {
    auto verb = static_cast<Verb>(v);
    bool offered = std::any_of(offers.begin(), offers.end(), [&](auto& o) { return o.verb == verb; });
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
  if (world.definition.find(visit.step)->withdraw == WithdrawUntil::never || visit.many) return std::nullopt;
  if (!visit.voices.empty() && visit.settlement->outcome != Outcome::agree) return std::nullopt;
  for (auto& v : decision.state.visits)
    if (v.from == visit.number && v.cause == Cause::send_back && v.scope != visit.scope) return std::nullopt;
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

Complaint accept(World& world, Id actor, const Command& c, const Decision& decision) {
  if (decision.changes.empty())
    return encode(decision.state) == encoded(world) ? Complaint{} : "nothing happened, but the state changed";
  auto before = world.state;
  if (auto complaint = check_taken_back(world, before, actor, decision)) return complaint;
  if (c.verb == Verb::add_signer)
    if (auto complaint = check_taken_off(world, before, actor, decision)) return complaint;
  if (c.verb == Verb::claim)
    if (auto complaint = check_given_back(world, before, actor, decision)) return complaint;
  for (auto& construct : constructs(world.definition, before, decision)) ++world.done[c.verb][construct];
  world.state = decision.state;
  world.office.now += std::chrono::milliseconds(1);  // nobody does two things in the same instant
  world.events.push_back(to_json(decision.changes));
  world.last = {actor, c};
  ++world.office.revision;
  ++world.accepted;
  if (world.written) world.written(world, c, decision);
  return std::nullopt;
}

Command from_action(World& world, const Action& action, const Route* route, const Move& move) {
  auto c = plain(world, action.verb, action.work_item);
  if (action.opinion == OpinionRule::required || (action.opinion == OpinionRule::optional && move.c % 2))
    c.opinion = "写明意见。";
  for (auto& name : action.needs) world.office.fields[name] = 1;
  if (route) {
    c.to_step = route->to_step;
    c.mode = route->mode;
    c.placing = route->placing;
    if (route->choose == Choose::one) c.people = {{route->people[move.c % route->people.size()].person, 0}};
    for (auto& h : c.people) h = testing::who(h.person);
  }
  if (action.people != Choose::none && c.people.empty()) c.people = {testing::who(1 + move.c % last_person)};
  if (action.people == Choose::many) c.people.push_back(testing::who(1 + move.a % last_person));
  return c;
}

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
      if (std::none_of(route.people.begin(), route.people.end(),
                       [&](auto& p) { return p.person == item.holder.person; }))
        return "it went to somebody not shown";
  return std::nullopt;
}

/// Who directs the office may end a matter at any moment: done as often as the rest, it would end nearly all at once.
std::vector<Action> likely(std::vector<Action> offers, const Move& move) {
  if (move.c % 16 != 0) std::erase_if(offers, [](const Action& action) { return action.verb == Verb::terminate; });
  return offers;
}

/// An offered command is done, unless it is about what the offer could not know; and it goes where it was said to go.
Complaint play_offered(World& world, const Move& move) {
  Id actor = 1 + move.a % last_person;
  std::vector<Action> offers;
  for (Id tried = 0; tried < last_person && offers.empty(); ++tried) {
    actor = 1 + (move.a + tried) % last_person;
    offers = likely(available(world.definition, world.state, world.office.context(actor), testing::who(actor)), move);
  }
  if (offers.empty()) return world.state.life == Life::running ? Complaint{"nobody can do anything"} : std::nullopt;
  const auto& action = offers[chosen(offers, move)];
  const Route* route = action.routes.empty() ? nullptr : &action.routes[move.c % action.routes.size()];
  auto c = from_action(world, action, route, move);
  auto decision = decide(world.definition, world.state, c, world.office.context(actor));
  if (!decision) {
    ++world.refused;
    static const std::set<std::string_view> unforeseen{"flow_check_failed", "flow_transfer_back",
                                                       "flow_person_not_active", "flow_nobody_new",
                                                       "flow_circulation_limit"};
    if (unforeseen.contains(decision.error().kind->code)) return std::nullopt;
    return fmt::format("{} was offered to person {} but refused: {}", to_text(c.verb), actor,
                       decision.error().kind->code);
  }
  if (auto complaint = accept(world, actor, c, *decision)) return complaint;
  return route && action.people == Choose::none ? check_route(world, *route) : std::nullopt;
}

Id some_item(const World& world, std::uint32_t choice) {
  auto open = holders(world.definition, world.state);
  if (choice % 4 == 0 || open.empty()) return 1001 + choice % static_cast<std::uint32_t>(world.office.last_id - 999);
  return choice % 4 == 1 ? no_id : open[choice % open.size()].work_item;
}

Command invented(const World& world, const Move& move) {
  constexpr auto verbs = static_cast<std::uint32_t>(Verb::overdue) + 1;
  auto c = plain(world, static_cast<Verb>(move.b % verbs), some_item(world, move.c));
  if (move.c % 7 == 0) c.revision.reset();
  if (move.c % 11 == 0) c.revision = 0;
  c.changes_fields = move.c % 5 == 0;
  if (move.c % 3) c.opinion = "写明意见。";
  if (move.c % 13 < 6) c.to_step = world.definition.steps[move.c % world.definition.steps.size()].name;
  if (move.c % 2) c.mode = Mode::rerun;
  if (move.c % 3) c.placing = static_cast<Placing>(move.c % 9 / 3);
  if (move.c % 17 < 6) c.people = {testing::who(1 + move.c % last_person)};
  c.visit = static_cast<int>(move.c % 9);
  return c;
}

/// Anything from anybody: done only if it was offered to him, refused without a trace otherwise.
Complaint play_anything(World& world, const Move& move) {
  Id actor = move.a % (last_person + 2);
  auto c = invented(world, move);
  auto context = world.office.context(actor);
  auto offers = available(world.definition, world.state, context, context.actor);
  auto decision = decide(world.definition, world.state, c, context);
  if (!decision) {
    ++world.refused;
    return std::nullopt;
  }
  bool offered = std::any_of(offers.begin(), offers.end(), [&](auto& o) { return o.verb == c.verb; }) ||
                 (actor == no_id && is_system(c.verb));
  if (!offered && !decision->changes.empty())
    return fmt::format("{} of person {} was done but not offered", to_text(c.verb), actor);
  return accept(world, actor, c, *decision);
}

/// The same request once more has no second effect.
Complaint play_repeat(World& world) {
  if (!world.last) return std::nullopt;
  auto [actor, c] = *world.last;
  auto decision = decide(world.definition, world.state, c, world.office.context(actor));
  if (decision && !decision->changes.empty()) return fmt::format("{} took effect twice", to_text(c.verb));
  return std::nullopt;
}

Complaint play_reload(World& world) {
  auto text = encoded(world);
  auto read = decode(text);
  if (!read) return "the stored state cannot be read";
  world.state = *read;
  return encoded(world) == text ? Complaint{} : "the state changed by storing it";
}

void play_time(World& world, const Move& move) {
  world.office.now += std::chrono::minutes(move.a % 1200) - std::chrono::minutes(move.b % 10 == 0 ? 90 : 0);
  world.last.reset();
}

template <class T>
void toggle(std::set<T>& set, const T& value) {
  if (!set.erase(value)) set.insert(value);
}

void play_office(World& world, const Move& move) {
  auto& office = world.office;
  switch (move.a % 5) {
    case 0:
      toggle(office.gone, Id(1 + move.b % last_person));
      break;
    case 1:
      toggle(office.drafted, Id(1 + move.b % last_person));
      break;
    case 2:
      office.drafted.clear();
      break;
    case 3:
      office.check_passes = move.b % 3 != 0;
      break;
    case 4:
      office.fallback = move.b % 4 ? std::vector<Id>{9} : std::vector<Id>{};
      break;
  }
}

Complaint play_timer(World& world, const Move& move) {
  Command c;
  c.verb = move.a % 2 ? Verb::remind : Verb::overdue;
  c.visit = 1 + static_cast<int>(move.b % static_cast<std::uint32_t>(world.state.visit_count + 1));
  auto decision = decide(world.definition, world.state, c, world.office.context(no_id));
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
      play_office(world, move);
      break;
    case Move::Kind::timers:
      return play_timer(world, move);
  }
  return std::nullopt;
}

}  // namespace

World::World(const std::string& flow) : definition(testing::define(flow)) {}

std::vector<Move> random_script(Random& random, int length) {
  using enum Move::Kind;
  static const std::vector<Move::Kind> kinds{offered,  offered, offered, offered, offered, offered, anything, anything,
                                             anything, repeat,  reload,  time,    form,    office,  timers};
  std::vector<Move> out;
  for (int i = 0; i < length; ++i)
    out.push_back({any_of(random, kinds), static_cast<std::uint32_t>(random()), static_cast<std::uint32_t>(random()),
                   static_cast<std::uint32_t>(random())});
  return out;
}

std::optional<std::string> play(World& world, const Move& move) {
  if (auto complaint = play_one(world, move)) return complaint;
  if (auto complaint = check_state(world)) return complaint;
  if (auto complaint = check_not_offered(world, 1 + move.b % last_person, move.c % 2 == 0)) return complaint;
  return check_replay(world);
}

namespace {

struct Failed {
  std::size_t at;
  std::string why;
};

std::optional<Failed> play_all(const std::string& flow, const std::vector<Move>& script, World* out = nullptr) {
  World world(flow);
  for (std::size_t i = 0; i < script.size(); ++i)
    if (auto why = play(world, script[i])) return Failed{i, *why};
  if (out) *out = std::move(world);
  return std::nullopt;
}

/// Leaves out moves for as long as it still fails.
std::vector<Move> shrink(const std::string& flow, std::vector<Move> script) {
  for (bool shorter = true; shorter;) {
    shorter = false;
    for (std::size_t i = script.size(); i-- > 0;) {
      auto less = script;
      less.erase(less.begin() + static_cast<std::ptrdiff_t>(i));
      if (auto failed = play_all(flow, less)) {
        less.resize(failed->at + 1);
        script = std::move(less);
        shorter = true;
        break;
      }
    }
  }
  return script;
}

std::string told(const std::vector<Move>& script) {
  static constexpr const char* names[] = {"offered", "anything", "repeat", "reload",
                                          "time",    "form",     "office", "timers"};
  std::string out;
  for (auto& m : script) out += fmt::format("  {} {} {} {}\n", names[static_cast<int>(m.kind)], m.a, m.b, m.c);
  return out;
}

int flows_to_play() {
  const char* wanted = std::getenv("ZS_SIMULATION_FLOWS");
  return wanted ? std::atoi(wanted) : 1000;
}

}  // namespace

TEST_CASE(
    "whatever anybody sends to whatever flow, every matter stays held by somebody, replayable and within its rules") {
  int accepted = 0, refused = 0, ended = 0;
  Coverage done;
  for (int seed = 1; seed <= flows_to_play(); ++seed) {
    Random random(static_cast<std::uint64_t>(seed));
    auto flow = random_flow(random);
    auto script = random_script(random, 30);
    World world(flow);
    auto failed = play_all(flow, script, &world);
    if (failed) {
      script.resize(failed->at + 1);
      auto least = shrink(flow, script);
      FAIL("seed " << seed << ": " << play_all(flow, least)->why << "\nflow " << flow << "\nscript\n" << told(least));
    }
    accepted += world.accepted;
    refused += world.refused;
    for (auto& [verb, counts] : world.done)
      for (auto& [construct, count] : counts) done[verb][construct] += count;
    ended += world.state.life != Life::running && world.state.life != Life::draft;
  }
  MESSAGE(accepted << " commands done, " << refused << " refused, " << ended << " matters ended\n" << told(done));
  for (int verb = 0; verb <= static_cast<int>(Verb::overdue); ++verb) {
    CAPTURE(to_text(static_cast<Verb>(verb)));
    CHECK(done.contains(static_cast<Verb>(verb)));
  }
  CHECK(accepted > 6 * flows_to_play());
  CHECK(refused > flows_to_play());
  CHECK(ended > flows_to_play() / 10);
}

}  // namespace zs::flow::simulation
