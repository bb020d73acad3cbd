// Random flows under random commands on both databases: after every command what is stored is what it should be; the
// events alone give it again; a repeated request, a restart and a clock that jumps change nothing.
// ZS_SIMULATION_STORED=N plays N flows on each database, ZS_SIMULATION_SEED=S begins with that one.
#include <event/event.h>
#include <flow/stored.h>

#include <memory>

namespace zs::flow::simulation {
namespace {

constexpr int commands_a_flow = 50, moves_after_end = 6;
constexpr std::uint32_t seldom = 16;

/// Both databases, filled with one matter after the other.
struct Stores {
  db::TestDatabase sqlite{db::Backend::sqlite}, postgres{db::Backend::postgres};
  Id matter = 0;
  int commands = 0, events = 0, replayed = 0, reloads = 0, restarts = 0;

  Stores() {
    make_store(sqlite.get());
    make_store(postgres.get());
  }
  void restart() {
    sqlite.reopen();
    postgres.reopen();
    ++restarts;
  }
};

/// One matter in both, done the same to as to the world.
struct Beside {
  Stores& stores;
  World& world;
  StoredMatter sqlite, postgres;
  int sent = 0;

  Beside(Stores& s, World& w, Id matter)
      : stores(s), world(w), sqlite(s.sqlite, w.definition, matter), postgres(s.postgres, w.definition, matter) {}

  std::optional<std::string> carry(const Sent& command, const Result<Decision>& decision) {
    ++stores.commands;
    auto key = command.actor == no_id ? std::string() : fmt::format("{} {}", stores.matter, ++sent);
    auto said = decision ? canonical(to_json(decision->changes)) : std::string(decision.error().kind->code);
    auto& after = decision ? decision->state : world.state;
    bool changed = decision && !decision->changes.empty();
    stores.events += changed;
    for (auto* store : {&sqlite, &postgres}) {
      if (auto stored = store->deliver(command, key); stored != said)
        return fmt::format("decided was {}\nbut from what is stored {}", said, stored);
      if (!changed) continue;
      if (auto why = store->differs_from(after)) return why;
      if (auto why = repeat(*store, command, key, after)) return why;
    }
    return sqlite.chain() == postgres.chain() ? std::nullopt : std::optional<std::string>("the databases differ");
  }

  /// The same request once more: from a person it is known by its key, from a timer it finds nothing left to do.
  std::optional<std::string> repeat(StoredMatter& store, const Sent& command, const std::string& key,
                                    const State& after) {
    if (stores.events % 4 != 0) return std::nullopt;
    ++stores.replayed;
    auto before = store.chain();
    auto again = store.deliver(command, key);
    if (again != (key.empty() ? "[]" : "replayed")) return "a repeated request was answered " + again;
    return store.chain() == before ? store.differs_from(after) : "a repeated request took effect";
  }

  std::optional<std::string> replay() {
    for (auto* store : {&sqlite, &postgres})
      if (auto why = store->differs_from_its_events()) return why;
    return std::nullopt;
  }
};

/// A script on both databases: when a matter has ended and somebody has tried what still goes, the next one begins.
struct Run {
  Stores& stores;
  const Script& script;
  std::unique_ptr<World> world{};
  std::unique_ptr<Beside> beside{};
  int commands = 0, accepted = 0, after_end = 0;

  void begin() {
    auto matter = ++stores.matter;
    world = std::make_unique<World>(script.flow, matter * 100000);
    beside = std::make_unique<Beside>(stores, *world, matter);
    world->carried = [this](const Sent& sent, const Result<Decision>& decision) {
      ++commands;
      return beside->carry(sent, decision);
    };
    world->restarted = [this] {
      if (++stores.reloads % seldom == 0) stores.restart();
    };
    after_end = 0;
  }

  std::optional<std::string> one(const Move& move) {
    if (!world) begin();
    int before = commands;
    if (auto why = play(*world, move)) return why;
    bool ended = world->state.life != Life::draft && world->state.life != Life::running;
    after_end += ended;
    bool over = after_end == moves_after_end || commands >= commands_a_flow;
    if (over || (commands != before && commands % 50 == 0))
      if (auto why = beside->replay()) return *why + world->story;
    if (!over) return std::nullopt;
    accepted += world->accepted;
    world.reset();
    return std::nullopt;
  }

  std::optional<Failed> play_all() {
    for (std::size_t i = 0; i < script.moves.size() && commands < commands_a_flow; ++i)
      if (auto why = one(script.moves[i])) return Failed{i, *why};
    return std::nullopt;
  }
};

std::vector<std::string> trail_faults(db::Database& database) {
  std::vector<std::string> faults;
  (void)database.read([&](db::Tx& tx) -> Result<bool> {
    faults = event::verify(tx);
    return true;
  });
  return faults;
}

}  // namespace

TEST_CASE("whatever is done to whatever flow, both databases hold what happened and nothing else") {
  const int flows = wanted("ZS_SIMULATION_STORED", 8), first = wanted("ZS_SIMULATION_SEED", 1);
  Stores stores;
  int accepted = 0;
  for (int seed = first; seed < first + flows; ++seed) {
    Random random(static_cast<std::uint64_t>(seed) + 5000);
    Script script{random_flow(random), {}};
    script.moves = random_script(random, 2 * commands_a_flow);
    if (seed % 50 == 0) stores.restart();
    Run run{stores, script};
    if (auto failed = run.play_all()) {
      auto again = [&](const Script& one) { return Run{stores, one}.play_all(); };
      FAIL(failed->why << "\n" << told_shortest(again, script, std::to_string(seed)));
    }
    accepted += run.accepted;
  }
  for (auto* database : {&stores.sqlite, &stores.postgres}) CHECK(trail_faults(database->get()).empty());
  MESSAGE(flows << " flows on each database: " << stores.commands << " commands sent, " << accepted << " done, "
                << stores.replayed << " sent twice, " << stores.restarts << " restarts");
  CHECK(stores.commands >= flows * commands_a_flow);
  CHECK(stores.replayed > 0);
}

TEST_CASE("what once failed does not fail again on either database") {
  Stores stores;
  for (auto& [name, script] : kept_scripts()) {
    CAPTURE(name);
    auto failed = Run{stores, script}.play_all();
    CHECK_MESSAGE(!failed, failed->why);
  }
  for (auto* database : {&stores.sqlite, &stores.postgres}) CHECK(trail_faults(database->get()).empty());
}

}  // namespace zs::flow::simulation
