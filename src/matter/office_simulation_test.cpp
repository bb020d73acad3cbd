// Random days of several offices: whatever their people do to papers between them, in whatever order, twice or at the
// same moment, nothing is doubled, lost or seen by the wrong ones. ZS_SIMULATION_OFFICE=N plays N days on each
// database, ZS_SIMULATION_SEED=S only that one.
#include <fmt/format.h>
#include <matter/office_script.h>

#include <cstdlib>

using namespace zs;
using namespace zs::matter::test;

namespace {

constexpr int turns_a_day = 45;

int number_from(const char* name, int otherwise) {
  const char* wanted = std::getenv(name);
  return wanted ? std::atoi(wanted) : otherwise;
}

std::string play(db::Backend backend, const Script& script) {
  Organs organs(backend);
  return Player(organs, true).play(script);
}

/// Turns are left out while it still fails. What failed only because two met may not do so again: then it is told
/// whole.
Script shrink(db::Backend backend, Script script) {
  for (std::size_t size = script.size() / 2; size > 0; size /= 2)
    for (std::size_t at = 0; at + size <= script.size();) {
      auto less = script;
      less.erase(less.begin() + static_cast<std::ptrdiff_t>(at), less.begin() + static_cast<std::ptrdiff_t>(at + size));
      if (play(backend, less).empty())
        at += size;
      else
        script = std::move(less);
    }
  return script;
}

struct Tally {
  int done = 0, refused = 0, signed_for = 0;
};

void play_day(db::Backend backend, unsigned seed, Tally& tally) {
  auto script = random_script(seed, turns_a_day);
  Organs organs(backend);
  Player player(organs, seed % 4 == 0);
  auto why = player.play(script);
  if (!why.empty()) {
    auto least = shrink(backend, script);
    FAIL("ZS_SIMULATION_SEED=" << seed << " on " << std::string(db::name_of(backend)) << ": " << why << "\nscript\n"
                               << told(least));
  }
  tally.done += player.done;
  tally.refused += player.refused;
  tally.signed_for += player.signed_for;
}

}  // namespace

TEST_CASE("whatever the offices do to papers between them, nothing is doubled, lost or seen by the wrong ones") {
  auto only = number_from("ZS_SIMULATION_SEED", 0);
  for (auto backend : db::each_backend) {
    int days = number_from("ZS_SIMULATION_OFFICE", backend == db::Backend::sqlite ? 8 : 3);
    Tally tally;
    for (int seed = only ? only : 1; seed <= (only ? only : days); ++seed)
      play_day(backend, static_cast<unsigned>(seed), tally);
    MESSAGE(std::string(db::name_of(backend)) << ": " << tally.done << " done, " << tally.refused << " refused, "
                                 << tally.signed_for << " signed for");
    if (only) continue;
    CHECK(tally.done > 8 * days);
    CHECK(tally.refused > days);
    CHECK(tally.signed_for > days);
  }
}
