// Random flows under random commands, in memory; in the first of them everything that could be done is tried besides.
#include <flow/simulation.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace zs::flow::simulation {
namespace {

constexpr int every = 3;  // moves between two places that are looked at whole

std::optional<Failed> play_all(const Script& script, bool probes, World* out) {
  World world(script.flow);
  for (std::size_t i = 0; i < script.moves.size(); ++i) {
    if (auto why = play(world, script.moves[i])) return Failed{i, *why};
    if (!probes || i % every != 0) continue;
    if (auto why = probe(world, script.moves[i])) return Failed{i, *why + "\ndone was\n" + world.story};
  }
  if (out) *out = std::move(world);
  return std::nullopt;
}

struct Score {
  int accepted = 0, refused = 0, ended = 0;
  Coverage done;
};

void play_flow(int seed, Script script, bool probes, Score& score) {
  World world(script.flow);
  if (play_all(script, probes, &world)) {
    auto again = [&](const Script& one) { return play_all(one, probes, nullptr); };
    FAIL(told_shortest(again, script, std::to_string(seed)));
  }
  score.accepted += world.accepted;
  score.refused += world.refused;
  for (auto& [verb, counts] : world.done)
    for (auto& [construct, count] : counts) score.done[verb][construct] += count;
  score.ended += world.state.life != Life::running && world.state.life != Life::draft;
}

}  // namespace

TEST_CASE(
    "whatever anybody sends to whatever flow, every matter stays held by somebody, replayable and within its rules") {
  const int flows = wanted("ZS_SIMULATION_FLOWS", 1000), probed = wanted("ZS_SIMULATION_PROBED", 1000);
  Score score;
  for (int seed = 1; seed <= flows; ++seed) {
    Random random(static_cast<std::uint64_t>(seed));
    auto flow = random_flow(random);
    play_flow(seed, {std::move(flow), random_script(random, 30)}, seed <= probed, score);
  }
  for (int seed = 1; seed <= probed / 5; ++seed) {
    Random random(static_cast<std::uint64_t>(seed));
    play_flow(seed, {dense_flow(seed), random_script(random, 40)}, true, score);
  }
  play_scenes(score.done);
  MESSAGE(score.accepted << " commands done, " << score.refused << " refused, " << score.ended << " matters ended\n"
                         << told(score.done));
  auto holes = missed(score.done);
  CHECK_MESSAGE((holes.empty() || flows < 1000), fmt::format("{}", fmt::join(holes, "\n")));
  CHECK(score.accepted > 6 * flows);
  CHECK(score.refused > flows);
  CHECK(score.ended > flows / 10);
}

}  // namespace zs::flow::simulation
