#pragma once
// The rows of kinds that are put aside, and of the matters put aside with them. Nothing here decides anything.

#include <db/db.h>
#include <flow/where.h>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zs::matter {

/// How far a halt goes: nothing new is begun (停止新办), or what runs is put aside as well (整类挂起).
enum class Extent { starts = 1, everything = 2 };
std::string_view to_text(Extent extent);
std::optional<Extent> extent_from_text(std::string_view text);

struct KindHalt {
  Id id = no_id;
  Id organ = no_id;
  std::string kind;
  Extent extent = Extent::starts;
  std::string reason;
  flow::Handler by;
  Instant at{};
  flow::Handler ended_by;
  std::optional<Instant> ended_at;
  std::string ended_reason;
  Id reached = no_id;
  bool finished = true;

  bool stands() const { return !ended_at; }
  /// In whose name matters are put aside or taken up just now, and why.
  const flow::Handler& orders() const { return stands() ? by : ended_by; }
  const std::string& words() const { return stands() ? reason : ended_reason; }
};

void insert(db::Tx& tx, const KindHalt& halt);
/// Everything that may change.
void update(db::Tx& tx, const KindHalt& halt);
/// The last of a kind in an organ, standing or ended, locked.
std::optional<KindHalt> lock_last_halt(db::Tx& tx, Id organ, std::string_view kind);
/// The last of every kind in an organ, by the order of their names. One statement.
std::vector<KindHalt> last_halts(db::Tx& tx, Id organ);
std::optional<KindHalt> standing_halt(db::Tx& tx, Id organ, std::string_view kind);
/// All that stand, of every organ. One statement.
std::vector<KindHalt> standing_halts(db::Tx& tx);
/// All, standing and ended, page by page. One statement.
std::vector<KindHalt> halts_after(db::Tx& tx, Id after, int limit);
/// The oldest one after that one that has matters before it still, locked.
std::optional<KindHalt> lock_unfinished_halt(db::Tx& tx, Id after);

/// Running matters of each kind in an organ that `person` may see, but for parts of others. One statement.
std::map<std::string, int, std::less<>> running_by_kind(db::Tx& tx, Id organ, Id person);
/// The next one of its kind after what it has reached.
std::optional<Id> next_running(db::Tx& tx, const KindHalt& halt, Id person);

/// A matter of a halt. `aside_at`: when this halt put it aside. `problem`: why that, or taking it up, was refused.
struct HaltedMatter {
  Id matter = no_id;
  std::optional<Instant> aside_at;
  std::string problem;
};
void keep(db::Tx& tx, Id halt, const HaltedMatter& line);
std::optional<HaltedMatter> next_put_aside(db::Tx& tx, const KindHalt& halt);
/// How many it put aside, and those that were refused. Two statements.
int count_put_aside(db::Tx& tx, Id halt);
std::vector<HaltedMatter> refused_of(db::Tx& tx, Id halt);

}  // namespace zs::matter
