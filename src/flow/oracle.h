#pragma once
// For tests only: a second reading of what a flow means, written from the declaration as it stands, nested, and from
// the clauses of the design, with nothing of the kernel's own code: no graph, no table, no changes. Slow and plain. It
// is told what was done and says what should be open, for whom, with which words given. What it does not know (a key of
// a step that is entered, a verb) it says so about, and nothing more of that matter.

#include <flow/simulation.h>

#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace zs::flow::simulation {

/// The declaration as a tree of sequences.
struct Tree {
  struct Place {
    int sequence = 0;
    std::size_t index = 0;
  };
  struct Sequence {
    const json::array* entries = nullptr;
    std::optional<Place> around;  // the branch or parallel part it is an arm of
  };

  explicit Tree(const std::string& flow);
  const json::object* entry(const Place& at) const;  // nullptr: behind the last one
  const json::object& step(const std::string& name) const { return *entry(places.at(name)); }
  int sequence_of(const json::value& arm) const;
  /// A step put in beside another, behind those put there before; returns where.
  Place insert(const std::string& beside, bool before, json::object step);
  void drop(const std::string& name) { dropped.insert(name); }
  /// The parallel parts a step stands in, outermost first, and in which arm.
  std::vector<std::pair<Place, int>> around(const std::string& step) const;

  json::value flow;
  std::vector<Sequence> sequences;
  std::map<std::string, Place> places;
  std::map<std::string, std::string> beside;  // of steps that were put in
  std::set<std::string> dropped;

 private:
  void read(const json::array& entries, std::optional<Place> around);
};

using Arms = std::vector<std::pair<int, int>>;  // fork and arm, outermost first

/// Where it lies, and whose word it is that will be given there.
struct Desk {
  Id person = no_id;
  Id of = no_id;
};

/// One voice: who may give it, who has.
struct OracleVoice {
  int number = 0;
  std::vector<Desk> desks;
  bool pool = false;
  Id holder = no_id;  // of a pool: who has taken it
  std::optional<Instant> until;  // and how long he may leave it lying
  bool waits = false, lead = false, veto = false;
  int weight = 1, group = 0;
  std::optional<Placing> added;
  int asker = 0;  // the voice it was added by
  Id added_by = no_id;
  std::string word;
  Id by = no_id, of = no_id;
  Id desk = no_id;  // whose desk it lay on: a secretary gives another's word
  int act = 0;
  Id unit = no_id;
  bool away = false;    // in the unit's own matter, or spoken there
  bool passed = false;  // by one to another, or by the office
  bool counts() const { return added != Placing::before; }
};

struct OracleVisit {
  int number = 0;
  std::string step;
  int parent = 0, from = 0;
  Arms scope;
  std::vector<std::pair<int, Id>> returns;  // to which visit, to whom
  std::vector<OracleVoice> voices;
  bool open = true, came_back = false;
  bool spoken = false;  // by one who was not added
  bool owed = false;    // passed over, made up beside the way
  Id of = no_id;  // whose word it was, once it is done
  std::optional<Instant> due{};
  std::vector<Instant> lapses{};
  int lapsed = 0;  // levels done
  int slack = 0;   // of the calendar it was counted by
};

struct OracleFork {
  int number = 0, from = 0, joined_by = 0;
  Tree::Place at;
  Arms scope;
  std::vector<int> arms;
  std::vector<std::pair<int, int>> arrived;  // arm, visit
};

/// A command that was done, at which visit (0: about the matter), at whose line, and of which unit.
struct Carried {
  const Sent& sent;
  int visit = 0;
  Id holder = no_id;
  Id unit = no_id;
};

/// Put aside by its own office, with the whole it is part of, or both.
struct OracleAside {
  Instant since;
  bool own = false, whole = false;
};

/// How a step was come to.
struct Came {
  Arms scope;
  int parent = 0, from = 0;
  bool owed = false;
};

class Oracle {
 public:
  explicit Oracle(const std::string& flow) : tree_(flow) {}

  void carry(const Carried& done);
  const std::string& unknown() const { return unknown_; }  // empty: it still knows
  const std::string& fault() const { return fault_; }      // what could not have been done
  std::string told() const;

 private:
  using Voice = OracleVoice;
  using Visit = OracleVisit;
  const testing::Office& office() const { return done_->sent.office; }
  const Command& command() const { return done_->sent.command; }
  Id hand() const { return done_->sent.actor; }  // who does it
  Id actor() const;                              // at whose desk


  // oracle_test.cpp: what each command does
  void begin();
  bool about_matter(Verb verb);
  void at_desk(Visit& visit, Voice& voice);
  void speak(Visit& visit, Voice& voice, const std::string& word);
  void give(Visit& visit, Voice& voice, const std::string& word);
  void ask_next(Visit& visit, int spoken);
  void conclude(Visit& visit, const std::string& way);
  void send_back(Visit& visit, std::string to, bool wants_direct);
  void return_voice(Visit& visit, Voice& voice);
  void add_signers(Visit& visit, Voice& voice);
  bool chosen_by_actor(const Visit& asked);
  void remove_signer();
  void take_off(Visit& visit, int number);
  void take_back();
  void take_back_visit(Visit visit);
  bool handled_since(const Visit& visit);
  void have_again(const Visit& before, const Desk& desk);
  void finish(const std::string& life);
  void reject(Visit& visit);
  void close(Visit& visit);
  void drop_inside(const Arms& scope);

  // oracle_office_test.cpp: what the office and its clocks do
  void pass_on(Visit& visit, Voice& voice);
  void reassign();
  void entrust();
  void hand_back();
  void release();
  void lapse();
  bool late(Visit& visit, const json::object& level);
  void jump();
  void put_at(const std::vector<std::string>& steps, const Arms& scope, std::size_t depth, int parent);
  bool hand_over(Visit& visit, const json::object& level);
  bool go_on_silent(Visit& visit);
  void put_aside();
  void resume();
  void recount();

  // oracle_units_test.cpp: what a whole and its units do to each other
  bool about_units(Verb verb);
  void hear_unit();
  void work_again(Visit* at, Id unit, Id asker);
  void add_units();
  void remove_unit();
  void reopen_part();
  bool directs(const Visit& visit);
  bool may_still(const Desk& desk) const;
  Visit* directed(std::optional<bool> spoken);
  std::vector<Voice> find_units(const json::object& step, const Facts& facts) const;
  Desk head_of(const json::object& step, Id unit, Id asker) const;

  // oracle_moves_test.cpp and oracle_people_test.cpp: where it goes and who is found there
  void forward(Visit& visit);
  void go_ahead(Visit& visit);
  void insert_step();
  void way_ends();
  void go(Tree::Place at, const Arms& scope, int from);
  void split(const json::object& entry, Tree::Place at, const Arms& scope, int from);
  void arrive(const Arms& scope, int from);
  void reopen(Visit& target, const Arms& here, int from, Arms& scope);
  bool skips(const json::object& step, std::vector<Voice>& voices, bool instead);
  Visit* enter(const std::string& step, const Came& came, std::vector<Voice> voices);
  std::vector<Voice> find(const std::string& step, bool* instead = nullptr);
  std::vector<Voice> same_or_found(const std::string& step, Id person);
  std::vector<Voice> group_by_group(const std::vector<std::string>& rules, const Facts& facts) const;
  void weigh(const json::object& step, const Facts& facts, std::vector<Voice>& voices) const;
  Id who_instead(const json::object& step, Id asker) const;
  static void put_together(std::vector<Voice>& voices);
  void pass_out(const json::object& step, Visit& next) const;
  void stand_in(const json::object& step, std::vector<Voice>& voices) const;
  Id stands_in_for(const json::object& step, Id person, StandMode mode) const;
  Id single_stand_in(const Visit& visit, Id person) const;
  void assist(const json::object& step, Visit& visit) const;
  bool holds(const json::object& entry) const;
  Id previous() const;
  bool there(Id person) const { return !office().gone.contains(person); }
  std::vector<Visit*> ways_back(const Visit& visit);
  Id handler_of(const Visit& target) const;
  Visit* visit(int number);
  static Voice* voice_of(Visit& visit, Id person, Id unit = no_id);
  static bool signs(const Visit& visit, Id person);

  Tree tree_;
  std::string unknown_, fault_, life_ = "draft";
  std::deque<Visit> visits_;
  std::vector<OracleFork> forks_;
  int last_visit_ = 0, last_fork_ = 0, acts_ = 0;
  std::map<int, int> split_by_;  // of every fork there was: the visit it followed
  std::optional<OracleAside> aside_;
  const Carried* done_ = nullptr;
};

/// Reads along what is done in a world; says what it finds different.
std::function<std::optional<std::string>(const Sent&, const Result<Decision>&)> reading_along(Oracle& oracle,
                                                                                              const World& world);
/// The same of a state of the kernel.
std::string told_plainly(const State& state);
/// One line of what is told.
struct OracleLine {
  std::string step;
  Arms scope;
  std::multiset<Id> holders;
  std::string words;
  std::size_t returns = 0;
};
std::string told(const std::string& life, const std::vector<OracleLine>& lines);

/// How the voices stand, found by trying every word that is still to come: "pass", "fail", "tie"; empty: it may still
/// turn.
std::string counted(const json::object& step, const std::vector<OracleVoice>& voices);
std::string word_of(const json::object& entry, std::string_view key, std::string_view otherwise = "");
std::string name_of_step(const json::object& entry);
bool asks_several(const json::object& entry);
/// What in a step the oracle does not know; empty: nothing.
std::string unknown_in(const json::object& entry);
bool asks_first(const OracleVisit& visit, const OracleVoice& voice);
/// Somebody may speak now, here.
bool is_asked(const OracleVisit& visit, const OracleVoice& voice);

}  // namespace zs::flow::simulation
