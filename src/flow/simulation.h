#pragma once
// For tests only: random flows, random clerks. A script is plain numbers, so the same seed plays the same matter again
// and a failing script can be cut shorter.

#include <flow/flow.h>
#include <flow/test_support.h>

#include <functional>
#include <map>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace zs::flow::simulation {

using Random = std::mt19937_64;

/// What one step of a script does; the numbers choose among what the moment offers.
struct Move {
  enum class Kind { offered, anything, repeat, reload, time, form, office, timers } kind;
  std::uint32_t a, b, c;
};

/// Fields of the simulated form: flags that conditions ask for, lists that steps of several voices go over.
inline const std::vector<std::string> conditions{"c0", "c1", "c2", "c3"};
inline const std::vector<std::string> lists{"l0", "l1"};

/// JSON of a random well-formed flow of 2 to 12 steps, with branches, parallel parts and several voices.
std::string random_flow(Random& random);
std::vector<Move> random_script(Random& random, int length);

/// How often each verb was done at which construct of a flow.
using Coverage = std::map<Verb, std::map<std::string, int>>;
std::set<std::string> constructs(const Definition& definition, const State& before, const Decision& decision);
std::string told(const Coverage& done);

/// One matter and its office, and what the invariants need to remember.
struct World {
  Definition definition;
  testing::Office office;
  State state;
  std::vector<json::array> events;
  State replayed;  // from the text of the events
  std::size_t replayed_events = 0;
  std::optional<std::pair<Id, Command>> last;  // what was last accepted
  int accepted = 0, refused = 0;
  Coverage done;
  /// Told of every accepted command, for a store beside it.
  std::function<void(const World&, const Command&, const Decision&)> written;

  explicit World(const std::string& flow);
};

/// Plays one move and checks every invariant; a sentence about the first that does not hold.
std::optional<std::string> play(World& world, const Move& move);

inline constexpr Id last_person = 9;

}  // namespace zs::flow::simulation
