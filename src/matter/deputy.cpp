#include <base/log.h>
#include <identity/delegating.h>
#include <identity/identity.h>
#include <matter/command.h>
#include <matter/deputy.h>

#include <algorithm>

namespace zs::matter {
namespace following {
namespace {

/// A command on its way when it ended may still hand something over: looked for once more after this.
constexpr std::chrono::minutes late_ones{10};

constexpr db::Statement select_desk_of{
    "select_desk_of",
    "SELECT id, matter FROM work_item WHERE person = $1 AND kind = 1 AND state = 1 ORDER BY order_at, id"};
constexpr db::Statement select_standing_by{
    "select_standing_by",
    "SELECT id, matter FROM work_item WHERE stands_by = $1 AND stands_by IS NOT NULL AND state <= 2 ORDER BY id"};

struct Line {
  Id item = no_id, matter = no_id;
};

std::vector<Line> lines(db::Database& database, const db::Statement& statement, Id of) {
  auto found = database.read([&](db::Tx& tx) -> Result<std::vector<Line>> {
    std::vector<Line> out;
    for (const auto& row : tx.query(statement, of)) out.push_back({row.integer(0), row.integer(1)});
    return out;
  });
  return found ? *found : std::vector<Line>();
}

/// Whether all of them were looked at; one that fails is told and tried again.
bool move_all(const Services& services, db::Database& database, Instant now, const std::vector<Line>& all,
              flow::Verb verb) {
  bool good = true;
  for (const auto& line : all) {
    auto moved = database.write([&](db::Tx& tx) {
      return change_desk(services, tx, identity::system_call(now), {line.matter, line.item, verb});
    });
    if (moved) continue;
    log::warning("a line could not change desks",
                 {{"matter", zs::to_text(line.matter)}, {"code", std::string(moved.error().kind->code)}});
    good = false;
  }
  return good;
}

template <class F>
void note(db::Database& database, F f) {
  auto noted = database.write([&](db::Tx& tx) -> Result<bool> {
    f(tx);
    return true;
  });
  if (!noted) log::warning("a delegation could not be noted", {});
}

Instant begin(const Services& services, db::Database& database, Instant now, const identity::Unsettled& one) {
  if (one.sweep != identity::Sweep::wanted) return Instant::max();
  if (now < one.from) return one.from;
  if (!move_all(services, database, now, lines(database, select_desk_of, one.principal), flow::Verb::entrust))
    return now + late_ones;
  note(database, [&](db::Tx& tx) { identity::note_swept(tx, one); });
  return Instant::max();
}

Instant finish(const Services& services, db::Database& database, Instant now, const identity::Unsettled& one) {
  if (!one.to) return Instant::max();
  if (now < *one.to) return *one.to;
  bool good = move_all(services, database, now, lines(database, select_standing_by, one.id), flow::Verb::hand_back);
  if (!good) return now + late_ones;
  if (now < *one.to + late_ones) return *one.to + late_ones;
  note(database, [&](db::Tx& tx) { identity::note_settled(tx, one); });
  return Instant::max();
}

}  // namespace
}  // namespace following

Instant follow_delegations(const Services& services, db::Database& database, Instant now) {
  auto all = database.read(
      [](db::Tx& tx) { return Result<std::vector<identity::Unsettled>>(identity::unsettled(tx)); });
  auto next = Instant::max();
  for (const auto& one : *all) {
    bool over = one.to && *one.to <= now;
    if (!over) next = std::min(next, following::begin(services, database, now, one));
    next = std::min(next, following::finish(services, database, now, one));
  }
  return next;
}

}  // namespace zs::matter
