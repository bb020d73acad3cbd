// At places random play comes to, everything that could be done there is tried and looked at, and then not done: every
// offer of everybody along each of its ways, every clock, every change of desks, every letter. So what is rare is met
// without waiting for chance.
#include <flow/effective.h>
#include <flow/simulation.h>
#include <fmt/format.h>

#include <algorithm>

namespace zs::flow::simulation {
namespace {

using Complaint = std::optional<std::string>;

/// The world as it was, once this is gone.
class Undone {
 public:
  explicit Undone(World& world) : world_(world), state_(world.state), office_(world.office) {}
  ~Undone() {
    world_.state = state_;
    world_.office = office_;
  }
  Undone(const Undone&) = delete;
  Undone& operator=(const Undone&) = delete;

 private:
  World& world_;
  State state_;
  testing::Office office_;
};

Complaint attempt(World& world, Id actor, const Command& c) {
  auto decision = decide(world.definition, world.state, c, world.office.context(actor));
  if (!decision || decision->changes.empty()) return std::nullopt;
  for (auto& construct : constructs(world.definition, world.state, c, *decision)) ++world.done[c.verb][construct];
  world.state = decision->state;
  auto complaint = check_state(world);
  if (complaint) return fmt::format("tried {} of {}: {}", to_text(c.verb), actor, *complaint);
  return std::nullopt;
}

Complaint try_action(World& world, Id person, const Action& action, const Move& move) {
  std::vector<const Route*> ways;
  for (auto& route : action.routes) ways.push_back(&route);
  if (ways.empty() || action.all_routes) ways = {action.routes.empty() ? nullptr : &action.routes.front()};
  for (auto* way : ways) {
    Undone undone(world);
    auto c = from_action(world, action, way, move);
    if (auto complaint = attempt(world, person, c)) return complaint;
  }
  return std::nullopt;
}

Complaint try_offers(World& world, const Move& move) {
  for (Id person = 1; person <= last_person; ++person)
    for (auto& action :
         available(world.definition, world.state, world.office.context(person), testing::who(person)))
      if (auto complaint = try_action(world, person, action, move)) return complaint;
  return std::nullopt;
}

/// The moment at which everything that has a clock here is due.
Instant late(const World& world) {
  auto at = world.office.now;
  for (auto* visit : world.state.open_visits()) {
    if (visit->due_at) at = std::max(at, *visit->due_at);
    if (!visit->lapses.empty()) at = std::max(at, visit->lapses.back());
    for (auto& slot : visit->slots)
      if (slot.until) at = std::max(at, *slot.until);
  }
  return at;
}

Complaint try_clocks(World& world) {
  for (auto* visit : std::vector(world.state.open_visits()))
    for (auto verb : {Verb::remind, Verb::overdue, Verb::lapse, Verb::release}) {
      int number = visit->number;
      Undone undone(world);
      world.office.now = late(world);
      Command c;
      c.verb = verb;
      c.visit = number;
      if (auto complaint = attempt(world, no_id, c)) return complaint;
    }
  return std::nullopt;
}

/// A calendar by which everything is due a little later, as far as it is still to come.
Complaint try_calendar(World& world) {
  Undone undone(world);
  world.office.take_calendar(world.office.slack + 1);
  Command c;
  c.verb = Verb::recount;
  return attempt(world, no_id, c);
}

/// Every line goes to who stands in for its holder, or back from him.
Complaint try_desks(World& world, const Move& move) {
  for (auto& holder : holders(world.definition, world.state)) {
    Undone undone(world);
    Command c;
    c.verb = holder.on_behalf.empty() ? Verb::entrust : Verb::hand_back;
    c.work_item = holder.work_item;
    if (holder.on_behalf.empty())
      world.office.standing_in[holder.handler.person] = 1 + move.c % last_person;
    else
      world.office.standing_in.clear();
    if (auto complaint = attempt(world, no_id, c)) return complaint;
  }
  return std::nullopt;
}

Complaint try_letters(World& world, const Move& move) {
  if (!writes_letters(world)) return std::nullopt;
  for (std::uint32_t i = 0; i < 24; ++i) {
    Undone undone(world);
    auto other = move;
    other.a += i, other.b += i / 2, other.c += i / 3;
    if (auto complaint = attempt(world, no_id, letter_of(world, other))) return complaint;
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::string> probe(World& world, const Move& move) {
  if (auto complaint = try_offers(world, move)) return complaint;
  if (auto complaint = try_clocks(world)) return complaint;
  if (auto complaint = try_calendar(world)) return complaint;
  if (auto complaint = try_desks(world, move)) return complaint;
  return try_letters(world, move);
}

}  // namespace zs::flow::simulation
