#pragma once
// For tests only: two commands on one matter at the same time, and what either order one after the other would give.

#include <flow/stored.h>

#include <array>
#include <optional>
#include <string>

namespace zs::flow::simulation {

/// What was answered to each, and where the matter stands then.
struct Answers {
  std::string first, second, state;
  bool operator==(const Answers&) const = default;
};
std::string told(const Answers& answers);

/// Two commands formed on one state: ids they give do not meet.
struct Pair {
  Sent first, second;
};
Pair pair_of(Sent first, Sent second);

/// One after the other, by the kernel alone.
Answers first_then_second(const Definition& definition, const State& state, const Pair& pair);
Answers second_then_first(const Definition& definition, const State& state, const Pair& pair);

/// A matter kept in both databases as a world plays it.
struct Kept {
  std::string name;
  db::TestDatabase database;
  std::optional<StoredMatter> matter;

  explicit Kept(db::Backend backend);
  void begin(const Definition& definition, Id number) { matter.emplace(database, definition, number); }
};
using BothKept = std::array<Kept, 2>;
/// What the world does from now on is done in the databases too.
void keep(World& world, BothKept& both, Id number);

/// The first holds the matter until the second has asked for it; nullopt: the second came to decide meanwhile.
std::optional<Answers> first_holds(Kept& kept, const Pair& pair);
/// Both at once, whoever comes first.
Answers at_once(Kept& kept, const Pair& pair);

}  // namespace zs::flow::simulation
