#include <base/log.h>
#include <identity/identity.h>
#include <matter/record.h>
#include <matter/recount.h>

namespace zs::matter {
namespace recounting {
namespace {

constexpr int matters_at_once = 100;
/// A command on its way when the notice was imported, or a node that had not heard of it yet, may still have counted by
/// the calendar before: everything is gone through once more after this.
constexpr std::chrono::minutes late_ones{10};

constexpr db::Statement insert_recount{"insert_recount",
                                       "INSERT INTO calendar_recount (id, year, former, at, passes, reached_kind, "
                                       "reached, moved, failed, finished) VALUES ($1, $2, $3, $4, 0, '', 0, 0, 0, 0)"};
constexpr db::Statement lock_open_recount{
    "lock_open_recount",
    "SELECT id, year, former, at, passes, reached_kind, reached, moved, failed FROM calendar_recount WHERE finished = "
    "0 AND id > $1 ORDER BY id LIMIT 1 {for_update}"};
constexpr db::Statement update_recount{
    "update_recount",
    "UPDATE calendar_recount SET passes = $2, reached_kind = $3, reached = $4, moved = $5, failed = $6, finished = $7 "
    "WHERE id = $1"};
constexpr db::Statement count_recounts{"count_recounts", "SELECT count(*) FROM calendar_recount"};
constexpr db::Statement select_last_recount{
    "select_last_recount",
    "SELECT at, passes, moved, failed FROM calendar_recount WHERE year = $1 ORDER BY id DESC LIMIT 1"};
constexpr db::Statement select_running_after{
    "select_running_after", "SELECT " ZS_MATTER_COLUMNS
                            " FROM matter m WHERE m.state = 'running' AND (m.kind, m.id) > ($1, $2) ORDER BY m.kind, "
                            "m.id LIMIT $3"};

struct Order {
  Id id = no_id;
  int year = 0;
  std::optional<std::string> former;
  Instant at{};
  int passes = 0;
  std::string reached_kind;
  Id reached = no_id;
  int moved = 0, failed = 0;

  /// When it is gone through once more.
  Instant again() const { return passes == 0 ? at : at + late_ones; }
  bool finished() const { return passes == 2; }
};

Order order_of(const db::Row& row) {
  return {row.integer(0),
          static_cast<int>(row.integer(1)),
          row.optional_text(2),
          row.moment(3),
          static_cast<int>(row.integer(4)),
          row.text(5),
          row.integer(6),
          static_cast<int>(row.integer(7)),
          static_cast<int>(row.integer(8))};
}

void keep(db::Tx& tx, const Order& order) {
  tx.execute(update_recount, order.id, order.passes, order.reached_kind, order.reached, order.moved, order.failed,
             order.finished() ? 1 : 0);
}

/// Today's calendar, but for that one year.
std::shared_ptr<const calendar::Calendar> former_calendar(const Services& services, const Order& order) {
  auto today = services.calendar();
  auto notice = order.former ? parse_json(*order.former) : std::nullopt;
  if (!notice) return std::make_shared<const calendar::Calendar>(today->without(order.year));
  return std::make_shared<const calendar::Calendar>(today->with(*calendar::year_from_json(*notice)));
}

Result<flow::Decision> decide(const Situation& at, const Matter& matter) {
  flow::Command command;
  command.verb = flow::Verb::recount;
  return flow::decide(at.kind().flow, matter.flow, command, at.context());
}

/// The clocks that come out differently; nothing is written.
std::vector<flow::Clock> looked_at(const Services& services, db::Tx& tx, Instant now, const Matter& matter,
                                   const std::shared_ptr<const calendar::Calendar>& former) {
  auto kind = services.kinds->of(matter.kind, matter.version);
  if (!kind || !matter.due_at) return {};
  Situation at(services, kind, matter, {}, now);
  at.look_in(tx);
  at.compare_with(former);
  auto decision = decide(at, matter);
  if (!decision || decision->changes.empty()) return {};
  return std::get<flow::Recounted>(decision->changes.front()).clocks;
}

std::vector<Matter> running_after(db::Tx& tx, const std::string& kind, Id id) {
  std::vector<Matter> out;
  for (const auto& row : tx.query(select_running_after, kind, id, matters_at_once)) out.push_back(read_row(row));
  return out;
}

/// How many clocks were moved. Looked at again under its lock.
Result<int> count_anew(const Services& services, db::Tx& tx, Instant now, Id id,
                       const std::shared_ptr<const calendar::Calendar>& former) {
  auto matter = lock(tx, id);
  if (!matter) return 0;
  const auto call = identity::system_call(now);
  auto kind = services.kinds->of(matter->kind, matter->version);
  Doing doing(services, tx, call, std::move(*matter), kind, {});
  doing.at.compare_with(former);
  auto decision = decide(doing.at, doing.matter);
  if (!decision) return Failure(decision.error());
  if (decision->changes.empty()) return 0;
  int moved = static_cast<int>(std::get<flow::Recounted>(decision->changes.front()).clocks.size());
  flow::Command command;
  command.verb = flow::Verb::recount;
  auto recorded = record(doing, {command, std::move(*decision), {}});
  if (!recorded) return Failure(recorded.error());
  return moved;
}

void note(Order& order, const Matter& matter, const Result<int>& moved) {
  if (moved) order.moved += *moved;
  if (moved) return;
  ++order.failed;
  log::warning("deadlines could not be counted anew",
               {{"matter", zs::to_text(matter.id)}, {"code", std::string(moved.error().kind->code)}});
}

/// Up to the next matter whose clocks move; with none left, all were gone through.
void go_on(const Services& services, db::Tx& tx, Instant now, Order& order) {
  const auto former = former_calendar(services, order);
  const auto next = running_after(tx, order.reached_kind, order.reached);
  for (const auto& matter : next) {
    order.reached_kind = matter.kind;
    order.reached = matter.id;
    if (looked_at(services, tx, now, matter, former).empty()) continue;
    return note(order, matter, count_anew(services, tx, now, matter.id, former));
  }
  if (!next.empty()) return;
  ++order.passes;
  order.reached_kind.clear();
  order.reached = no_id;
}

/// One step of the first order after `passed` that has something to do now; whether there was one. `next`: when
/// another has.
Result<bool> go_on_with_next(const Services& services, db::Tx& tx, Instant now, Id& passed, Instant& next) {
  auto row = tx.one(lock_open_recount, passed);
  if (!row) return false;
  auto order = order_of(*row);
  if (now < order.again()) {
    passed = order.id;
    next = std::min(next, order.again());
    return true;
  }
  go_on(services, tx, now, order);
  keep(tx, order);
  return true;
}

}  // namespace
}  // namespace recounting

void order_recount(const Services& services, db::Tx& tx, const api::Call& call, int year,
                   const std::optional<calendar::Year>& former) {
  std::optional<std::string> notice;
  if (former) notice = canonical(calendar::to_json(*former));
  tx.execute(recounting::insert_recount, services.ids->next(call.now), year, notice, call.now);
  if (services.wake) tx.after_commit(services.wake);
}

std::int64_t imports_of_calendar(db::Tx& tx) { return tx.one(recounting::count_recounts)->integer(0); }

std::optional<RecountView> last_recount(db::Tx& tx, int year) {
  auto row = tx.one(recounting::select_last_recount, year);
  if (!row) return std::nullopt;
  return RecountView{row->moment(0), row->integer(1) > 0, static_cast<int>(row->integer(2)),
                     static_cast<int>(row->integer(3))};
}

void each_recounted(const Services& services, db::Tx& tx, Instant now,
                    const std::shared_ptr<const calendar::Calendar>& former, const Recounted& each) {
  std::string kind;
  Id reached = no_id;
  for (auto page = recounting::running_after(tx, kind, reached); !page.empty();
       page = recounting::running_after(tx, kind, reached)) {
    for (const auto& matter : page)
      for (const auto& clock : recounting::looked_at(services, tx, now, matter, former))
        each(matter, *matter.flow.visit(clock.visit), clock);
    kind = page.back().kind;
    reached = page.back().id;
  }
}

Instant run_recounts(const Services& services, db::Database& database, Instant now) {
  auto next = Instant::max();
  for (Id passed = no_id;;) {
    auto more = database.write(
        [&](db::Tx& tx) { return recounting::go_on_with_next(services, tx, now, passed, next); });
    if (!more) log::warning("deadlines could not be counted anew", {{"code", std::string(more.error().kind->code)}});
    if (!more || !*more) return next;
  }
}

}  // namespace zs::matter
