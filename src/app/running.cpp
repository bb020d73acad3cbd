#include <app/running.h>

#include <app/version.h>
#include <base/log.h>
#include <event/trail.h>
#include <notify/cursor.h>

#include <algorithm>
#include <filesystem>
#include <map>

namespace zs::app {
namespace running_states {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

constexpr std::int64_t megabyte = 1 << 20;
constexpr std::int64_t wal_usual = 256 * megabyte;
constexpr std::int64_t disk_low = 5 * 1024 * megabyte;
constexpr std::int64_t disk_full = 512 * megabyte;
constexpr std::int64_t queue_usual = 200;  // what one round of the dispatcher takes
constexpr minutes timer_patience{5};
constexpr hours verification_age{24 * 35};

constexpr db::Statement select_late_timers{"select_late_timers",
                                           "SELECT count(*), min(due_at) FROM timer WHERE due_at < $1"};
constexpr db::Statement select_open_sessions{"select_open_sessions",
                                             "SELECT count(*) FROM session WHERE expires_at > $1"};
constexpr db::Statement select_database_bytes{"select_database_bytes",
                                              "SELECT {sqlite: 0}{postgres: pg_database_size(current_database())}"};

std::int64_t bytes_of(const std::filesystem::path& file) {
  std::error_code missing;
  const auto size = std::filesystem::file_size(file, missing);
  return missing ? 0 : static_cast<std::int64_t>(size);
}

void look_at_disk(const Config& config, Running& running) {
  const std::filesystem::path data(config.data);
  running.database_bytes += bytes_of(data / "zhongshu.db");
  running.wal_bytes = bytes_of(data / "zhongshu.db-wal");
  std::error_code unknown;
  const auto space = std::filesystem::space(data, unknown);
  if (unknown) return;
  running.disk_free_bytes = static_cast<std::int64_t>(space.available);
  running.disk_bytes = static_cast<std::int64_t>(space.capacity);
}

void look_at_queues(db::Tx& tx, Instant now, Running& running) {
  std::map<event::Cursor, std::int64_t> known;  // most stand at the same place
  for (const auto& [name, cursor] : notify::cursors(tx)) {
    auto [found, fresh] = known.try_emplace(cursor);
    if (fresh) found->second = event::behind(tx, cursor);
    running.queues.push_back({name, found->second});
  }
  const auto timers = tx.one(select_late_timers, now - timer_patience).value();
  running.timers_late = static_cast<int>(timers.integer(0));
  running.oldest_timer = timers.optional_moment(1);
}

std::vector<RunningError> errors_of_the_day() {
  std::map<std::string, RunningError> by_event;
  for (const auto& noted : log::errors_since(system_now() - hours(24))) {
    auto& error = by_event[noted.event];
    error = {noted.event, error.times + 1, noted.at};
  }
  std::vector<RunningError> errors;
  for (auto& [event, error] : by_event) errors.push_back(std::move(error));
  return errors;
}

Running look(db::Tx& tx, const identity::Service& identity, const Config& config, const api::Call& call,
             Instant started_at) {
  Running running{.version = std::string(version()),
                  .started_at = started_at,
                  .now = call.now,
                  .database = tx.backend() == db::Backend::sqlite ? "sqlite" : "postgres",
                  .database_bytes = tx.one(select_database_bytes)->integer(0),
                  .events = event::count(tx),
                  .sessions = static_cast<int>(tx.one(select_open_sessions, call.now)->integer(0)),
                  .verified = identity::last_verified(tx, *identity.directory()),
                  .errors = errors_of_the_day(),
                  .https = config.public_origin.starts_with("https://")};
  look_at_disk(config, running);
  look_at_queues(tx, call.now, running);
  running.concerns = concerns_of(running);
  return running;
}

}  // namespace
}  // namespace running_states

std::vector<Concern> concerns_of(const Running& r) {
  using namespace running_states;
  std::vector<Concern> concerns;
  auto act = [&](bool is, const char* what) {
    if (is) concerns.push_back({what, Gravity::act});
  };
  auto look_at = [&](bool is, const char* what) {
    if (is) concerns.push_back({what, Gravity::look});
  };
  const bool full = r.disk_bytes > 0 && r.disk_free_bytes < disk_full;
  act(full, "disk_full");
  act(r.verified && r.verified->fault_count > 0, "trail_broken");
  act(std::ranges::any_of(r.queues, [](const Behind& one) { return one.events > queue_usual; }), "queue_behind");
  act(r.timers_late > 0, "timers_late");
  look_at(!full && r.disk_bytes > 0 && r.disk_free_bytes < disk_low, "disk_low");
  look_at(r.wal_bytes > wal_usual, "wal_large");
  look_at(!r.verified, "no_verification");
  look_at(r.verified && r.now - r.verified->at > verification_age, "verification_old");
  look_at(!r.errors.empty(), "errors");
  look_at(!r.https, "plain_http");
  look_at(true, "no_backup");  // no command makes one yet: the operator's own copies are not known here
  return concerns;
}

void add_running_route(api::Routes& routes, identity::Service& identity, const Config& config, Instant started_at) {
  routes.read<api::Nothing, Running>(
      "/running", api::Authorisation::system_administrator(), "How the installation is doing, and what is not well.",
      [&identity, config, started_at](db::Tx& tx, const api::Call& call,
                                      const api::Nothing&) -> Result<api::Answer<Running>> {
        return api::Answer<Running>(running_states::look(tx, identity, config, call, started_at));
      });
}

}  // namespace zs::app
