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
/// One of those that put together what chance seldom does.
const std::string& dense_flow(int which);
/// Moves until that many commands have been sent: offered, invented, repeated, by timers.
std::vector<Move> random_script(Random& random, int commands);

/// A flow and what was done to it: printed when something fails, kept in `regressions/`, read again from there.
struct Script {
  std::string flow;
  std::vector<Move> moves;
};
std::string told(const Script& script);
std::optional<Script> script_from(std::string_view text);
/// What once failed, by the name of its file.
std::map<std::string, Script> kept_scripts();
/// What did not hold at which move.
struct Failed {
  std::size_t at;
  std::string why;
};
using Player = std::function<std::optional<Failed>(const Script&)>;
/// Leaves out moves for as long as it still fails.
Script shrink(const Player& play, Script script);
/// The sentence for a failure, with the shortest script that still fails.
std::string told_shortest(const Player& play, Script script, const std::string& seed);
/// A number from the environment: how much to play.
int wanted(const char* variable, int otherwise);

/// How often each verb was done at which construct of a flow.
using Coverage = std::map<Verb, std::map<std::string, int>>;
/// What stands at a visit, or everywhere when none is meant.
std::set<std::string> constructs_at(const Definition& definition, const State& state, const Visit* visit);
/// What a command met, and what it led to.
std::set<std::string> constructs(const Definition& definition, const State& before, const Command& command,
                                 const Decision& decision);
const Visit* visit_of(const State& state, Id item);
/// Why a verb never meets a construct; empty: it may.
std::string_view impossible(Verb verb, std::string_view construct);
/// Cells of the table that may be and were not met; or that cannot be and were.
std::vector<std::string> missed(const Coverage& done);
/// The table, a dash where it cannot be, and below it why not.
std::string told(const Coverage& done);

/// A command on its way: by whom, in what office.
struct Sent {
  Id actor = no_id;
  Command command;
  testing::Office office;
};

/// One matter and its office, and what the invariants need to remember.
struct World {
  Definition definition;
  testing::Office office;
  State state;
  std::vector<json::array> events;
  State replayed;  // from the text of the events
  std::size_t replayed_events = 0;
  std::optional<std::pair<Id, Command>> last;  // what was last accepted
  std::string story;  // what was done, a line each
  int accepted = 0, refused = 0;
  Coverage done;
  Id first_id;  // the ids of items follow it
  /// What stands beside the world does the same, and says what it found different: a store, a reference.
  std::function<std::optional<std::string>(const Sent&, const Result<Decision>&)> carried;
  std::function<void()> restarted;
  std::optional<std::string> difference;

  explicit World(const std::string& flow, Id first = 1000);
};

/// Somebody leaves or comes back, begins an opinion, gives work away, becomes a secretary.
void play_office(testing::Office& office, const Move& move);
/// Invariants 1 to 3: each arm, visit, slot and item is where it should be, and somebody holds it.
std::optional<std::string> check_state(World& world);
/// What somebody sends who takes an offer along one of its ways.
Command from_action(World& world, const Action& action, const Route* route, const Move& move);
/// Tries everything that could be done where the matter stands, and does nothing of it; a complaint about what came of
/// one of them.
std::optional<std::string> probe(World& world, const Move& move);
/// Carries out what must be done, and checks every invariant; a sentence about the first that does not hold.
std::optional<std::string> carry_out(World& world, Id actor, const Command& c);
/// What chance does not put together, step by step; adds what was met.
void play_scenes(Coverage& done);
/// Plays one move and checks every invariant; a sentence about the first that does not hold.
std::optional<std::string> play(World& world, const Move& move);

/// Joint handling: whether units work on the matter or have answered, whether anything is told by letter at all, and
/// what is told; adding a unit and taking it off, or hearing its word and giving it back, cancel out.
bool has_units(const World& world);
bool has_units_at_work(const World& world);
bool writes_letters(const World& world);
Command letter_of(const World& world, const Move& move);
std::optional<std::string> check_units(World& world, const State& before, Id actor, const Command& c,
                                       const Decision& decision);

inline constexpr Id last_person = 9;

}  // namespace zs::flow::simulation
