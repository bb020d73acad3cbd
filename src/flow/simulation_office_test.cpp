// What changes in the simulated office while matters run: who is there, who acts for whom.
#include <flow/simulation.h>

namespace zs::flow::simulation {
namespace {

template <class T>
void toggle(std::set<T>& set, const T& value) {
  if (!set.erase(value)) set.insert(value);
}

/// Somebody gives his work to another, or ends that; rings of two come about by themselves.
void play_delegation(testing::Office& office, const Move& move) {
  Id principal = 1 + move.b % last_person;
  if (!office.standing_in.erase(principal)) office.standing_in[principal] = 1 + move.c % last_person;
  office.standing_mode = static_cast<StandMode>(move.c / 16 % 3);
}

/// Somebody becomes a leader's secretary, or is it no longer.
void play_mandate(testing::Office& office, const Move& move) {
  std::pair<Id, Id> both{1 + move.b % last_person, 1 + move.c % last_person};
  if (!office.mandates.erase(both))
    office.mandates[both] = testing::mandate_of(both.second, move.c / 16 % 2, move.c / 32 % 2, move.c / 64 % 4 == 0);
}

}  // namespace

void play_office(testing::Office& office, const Move& move) {
  switch (move.a % 8) {
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
    case 5:
      play_delegation(office, move);
      break;
    default:
      play_mandate(office, move);
  }
}

}  // namespace zs::flow::simulation
