#pragma once
// For tests only: what people of several organs do to papers that go between them, as a script of plain numbers that
// can be played again, shortened and printed. What each number means is decided by what there is when it is played.

#include <matter/deliver_test_support.h>

#include <mutex>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace zs::matter::test {

enum class Move {
  begin,      // an officer drafts a paper to other organs, perhaps as the answer to one that came
  act,        // somebody does one of the things a matter offers him
  sign,       // a registry signs for a delivery
  give_back,  // … or returns it
  recall,     // the sender calls it back
  urge,
  again,      // … or sends the paper again
  time,       // the clock goes on, or back by a little
  settle,     // everything that follows events is done
  restart,    // the node died before it noted how far it was
};

struct Turn {
  Move move = Move::begin;
  unsigned who = 0, what = 0, how = 0;
  bool astray = false;    // by somebody whose business it may not be
  bool twice = false;     // the request comes twice under one key
  bool together = false;  // at the same moment as the next turn
};
using Script = std::vector<Turn>;

Script random_script(unsigned seed, int turns);
std::string told(const Script& script);

/// Plays turns on one office and looks after each whether everything holds.
class Player {
 public:
  Player(Organs& organs, bool audit) : o_(organs), audit_(audit) {}

  /// The first thing that does not hold; empty: all does.
  std::string play(const Script& script);

  int done = 0, refused = 0, signed_for = 0;

 private:
  struct Row {
    Id id = no_id;
    Id matter = no_id;  // of a delivery: the sender's
    Id organ = no_id;
    Id from = no_id;
    std::string number;
    bool came_in = false;  // of a matter: from another organ
  };

  void turn(const Turn& turn);
  void begin(const Turn& turn);
  void act(const Turn& turn);
  void settle_delivery(const Turn& turn);
  void again(const Turn& turn);
  void time(const Turn& turn);

  std::vector<Row> matters();
  std::vector<Row> deliveries();
  std::string organ_name(Id organ) const;
  std::string person_of(const Turn& turn, const std::string& organ, std::string_view part) const;
  void request(const Turn& turn, const std::string& who, const std::string& path, const json::value& body);
  std::int64_t events();
  void fault(const std::string& what);

  void look();
  void look_at_numbers(const std::vector<Row>& all);
  void look_at_deliveries();
  void look_over_the_fence(const std::vector<Row>& all);

  Organs& o_;
  bool audit_;  // also reads every chain after every turn
  bool racing_ = false;
  std::mutex mutex_;
  std::string why_;
  std::map<Id, std::string> numbers_;   // what was given once
  std::map<Id, std::int64_t> settled_;  // how a delivery ended
  unsigned looks_ = 0;
};

}  // namespace zs::matter::test
