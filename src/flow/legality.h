#pragma once
// Who may do what when: one table, verb × life × role. `decide` and `available` both read it, so a button and the rule
// behind it cannot differ.

#include <flow/flow.h>

#include <chrono>
#include <span>

namespace zs::flow {

/// Why somebody may act. Bits, because one person can be several.
namespace role {
inline constexpr unsigned starter = 1;    // whose matter it is
inline constexpr unsigned holder = 2;     // has the open item to himself: sole or claimed
inline constexpr unsigned candidate = 4;  // one of several who may claim
inline constexpr unsigned earlier = 8;    // settled a visit that still counts
inline constexpr unsigned system = 16;    // a timer
inline constexpr unsigned reader = 32;    // was sent the matter for reading
inline constexpr unsigned asking = 64;    // his item waits for those he asked first
inline constexpr unsigned adder = 128;    // added a signer who has not spoken
inline constexpr unsigned sender = 1024;   // sent the matter round for reading
inline constexpr unsigned watcher = 2048;  // watches it since a step was late
inline constexpr unsigned director = 256; // directs the office the matter is in
inline constexpr unsigned spoken_for = 512;  // a secretary wrote or gave his word, and he has not confirmed it
}  // namespace role

/// One command seen against one state.
struct Situation {
  const Definition& definition;
  const State& state;
  const Context& context;
  Handler viewer;
  Id secretary = no_id;  // who looks for the viewer, a leader
};

/// What the viewer has to do with one open visit, or with the matter.
struct Standing {
  unsigned roles = 0;      // by the item below
  unsigned all_roles = 0;  // by all his items: what counts for acts on the matter
  const Visit* visit = nullptr;      // holder, candidate: that of his item; else the first open one
  const Slot* slot = nullptr;        // holder, candidate: his
  const Item* item = nullptr;        // holder, candidate: his
  const Step* step = nullptr;        // of `visit`, or the first one of a draft
  const Visit* acted = nullptr;      // earlier: the visit he settled last, or spoke in last
  const Settlement* act = nullptr;   // earlier: how
  const Reading* reading = nullptr;  // reader: his
};
/// One for each open item of the viewer, in the order of the visits; one without an item when he has none.
std::vector<Standing> standings(const Situation& situation);
/// The one a command is about: that of the work item it names, else the first.
Standing standing(const Situation& situation, Id work_item);

/// Whether the step or the moment forbids what the role would permit. `permits` is about the step: its refusal is
/// flow_verb_not_allowed; `hinders` is about what happened meanwhile and says so.
using Permits = bool (*)(const Situation&, const Standing&);
using Hinders = std::optional<Error> (*)(const Situation&, const Standing&);

/// How the opinion is asked for: by the step, or always the same.
enum class OpinionUse { of_step, none, optional, required };

/// What an act is done to: the matter, the viewer's own open item, or what he was sent to read.
enum class Object { matter, item, reading };

/// Stages of life in which a rule holds. Bits.
namespace during {
inline constexpr unsigned draft = 1 << static_cast<int>(Life::draft);
inline constexpr unsigned running = 1 << static_cast<int>(Life::running);  // and not put aside
inline constexpr unsigned suspended = 1 << 16;                                // running, but put aside (挂起)
inline constexpr unsigned ended =
    1 << static_cast<int>(Life::closed) | 1 << static_cast<int>(Life::rejected) | 1 << static_cast<int>(Life::revoked) |
    1 << static_cast<int>(Life::terminated);
unsigned of(const State& state);
}  // namespace during

/// Whether a secretary may do it for a leader: his word both ways, written down (代录) or given for him (代办); what is
/// no word only in his name (代办).
enum class BySecretary { no, word, act };

struct Rule {
  Verb verb;
  unsigned lives;
  unsigned roles;
  Permits permits;
  Hinders hinders;
  OpinionUse opinion;
  Object object;
  BySecretary by_secretary = BySecretary::no;
  unsigned needed_of(const Standing& s) const { return roles & (object == Object::matter ? s.all_roles : s.roles); }
  bool holds_in(const State& state) const { return lives & during::of(state); }
};

/// In the order of the buttons.
std::span<const Rule> rules();

/// What a question of the table asks, for the printed reference; "?": unknown.
std::string_view words_of(Permits permits);
std::string_view words_of(Hinders hinders);

/// The rule under which the viewer may use the verb; nullptr and why not: flow_not_responsible, flow_verb_not_allowed.
struct Licence {
  const Rule* rule = nullptr;
  const ErrorKind* refusal = nullptr;
};
Licence licence(const Situation& situation, const Standing& standing, Verb verb, Id work_item);

/// Whether anybody may use the verb while a matter is put aside.
bool goes_on_suspended(Verb verb);
/// What a no does here: of a step that is made up afterwards it is only noted.
DisagreeRule disagree_rule(const Step& step, const Visit* visit);

OpinionRule opinion_rule(const Rule& rule, const Standing& standing);

/// Steps a visit may be sent back to: declared, and on the way it came; inside a parallel part only when the join of
/// that part lies on the way too. Nearest first.
std::vector<const Visit*> send_back_targets(const Situation& situation, const Visit& visit, const Step& step);

inline constexpr int most_transfers = 5;
inline constexpr std::chrono::minutes urge_interval{30};
inline constexpr std::size_t most_readings = 500;
inline constexpr int deepest_circulation = 5;
int depth_of(const State& state, const Reading& reading);

}  // namespace zs::flow
