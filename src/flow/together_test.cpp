// Two commands on one matter at the same time: how they are sent, and what either order would give.
#include <flow/together.h>

#include <fmt/format.h>

#include <atomic>
#include <barrier>
#include <chrono>
#include <exception>
#include <thread>

namespace zs::flow::simulation {
namespace {

constexpr Id ids_apart = 5000;
constexpr std::chrono::milliseconds chance_to_overtake{40};

std::string said(const Result<Decision>& decision) {
  return decision ? canonical(to_json(decision->changes)) : std::string(decision.error().kind->code);
}

/// What the kernel says to a command when so many were done before it.
Result<Decision> decided(const Definition& definition, const State& state, const Sent& sent, bool after_another) {
  auto office = sent.office;
  office.revision += after_another;
  return decide(definition, state, sent.command, office.context(sent.actor));
}

struct Both {
  std::string earlier, later;
  State state;
};

Both one_after_the_other(const Definition& definition, const State& state, const Sent& earlier, const Sent& later) {
  auto one = decided(definition, state, earlier, false);
  bool moved = one && !one->changes.empty();
  const auto& between = moved ? one->state : state;
  auto two = decided(definition, between, later, moved);
  return {said(one), said(two), two && !two->changes.empty() ? two->state : between};
}

/// Whatever is thrown in a thread is an answer nobody expects.
std::string delivered(StoredMatter& matter, const Sent& sent, const std::string& key) {
  try {
    return matter.deliver(sent, key);
  } catch (const std::exception& failure) {
    return std::string("thrown: ") + failure.what();
  }
}

std::string key_of(const Sent& sent, std::string_view which) {
  return sent.actor == no_id ? std::string() : fmt::format("{} {}", sent.office.last_id, which);
}

/// Where it stands, or what of its rows does not agree with that.
std::string stands_at(Kept& kept) {
  auto text = kept.matter->state();
  auto state = decode(text);
  if (!state) return "the stored state cannot be read";
  return kept.matter->differs_from(*state).value_or(text);
}

}  // namespace

std::string told(const Answers& answers) {
  return fmt::format("\n  {}\n  {}\n  {}", answers.first, answers.second, answers.state);
}

Pair pair_of(Sent first, Sent second) {
  second.office.last_id = first.office.last_id + ids_apart;
  return {std::move(first), std::move(second)};
}

Answers first_then_second(const Definition& definition, const State& state, const Pair& pair) {
  auto both = one_after_the_other(definition, state, pair.first, pair.second);
  return {both.earlier, both.later, encode(both.state)};
}

Answers second_then_first(const Definition& definition, const State& state, const Pair& pair) {
  auto both = one_after_the_other(definition, state, pair.second, pair.first);
  return {both.later, both.earlier, encode(both.state)};
}

Kept::Kept(db::Backend backend) : name(db::name_of(backend)), database(backend) { make_store(database.get()); }

void keep(World& world, BothKept& both, Id number) {
  for (auto& kept : both) kept.begin(world.definition, number);
  world.carried = [&both](const Sent& sent, const Result<Decision>& decision) -> std::optional<std::string> {
    for (auto& kept : both)
      if (auto stored = kept.matter->deliver(sent, {}); stored != said(decision)) return "stored is " + stored;
    return std::nullopt;
  };
}

std::optional<Answers> first_holds(Kept& kept, const Pair& pair) {
  Answers out;
  std::atomic<bool> overtaken{false}, asks{false};
  auto other = *kept.matter;
  other.decided = [&] { overtaken = true; };
  std::thread second;
  bool held = false;
  auto holding = *kept.matter;
  holding.decided = [&] {
    if (second.joinable()) return;
    second = std::thread([&] {
      asks = true;
      out.second = delivered(other, pair.second, key_of(pair.second, "second"));
    });
    while (!asks) std::this_thread::yield();
    std::this_thread::sleep_for(chance_to_overtake);
    held = !overtaken;
  };
  out.first = delivered(holding, pair.first, key_of(pair.first, "first"));
  if (second.joinable()) second.join();
  out.state = stands_at(kept);
  return held ? std::optional(std::move(out)) : std::nullopt;
}

Answers at_once(Kept& kept, const Pair& pair) {
  Answers out;
  std::barrier start(2);
  auto one = *kept.matter, other = *kept.matter;
  std::thread second([&] {
    start.arrive_and_wait();
    out.second = delivered(other, pair.second, key_of(pair.second, "second"));
  });
  start.arrive_and_wait();
  out.first = delivered(one, pair.first, key_of(pair.first, "first"));
  second.join();
  out.state = stands_at(kept);
  return out;
}

}  // namespace zs::flow::simulation
