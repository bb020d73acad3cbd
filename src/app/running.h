#pragma once
// `GET /running`: how the installation is doing, for the system administrator. Facts and what is not well among them;
// the sentences, and what to do, stand in the page's catalogue under the concern's name.

#include <api/api.h>
#include <app/config.h>
#include <identity/audit.h>
#include <identity/identity.h>

#include <optional>
#include <string>
#include <vector>

namespace zs::app {

/// Something that reads the trail and acts on it: how many events it has not seen yet.
struct Behind {
  std::string name;
  std::int64_t events = 0;
};
BOOST_DESCRIBE_STRUCT(Behind, (), (name, events))

struct RunningError {
  std::string event;  // as the log names it
  int times = 0;
  Instant last{};
};
BOOST_DESCRIBE_STRUCT(RunningError, (), (event, times, last))

enum class Gravity { look, act };
BOOST_DESCRIBE_ENUM(Gravity, look, act)

/// What is not well: disk_low, disk_full, wal_large, no_verification, verification_old, trail_broken, queue_behind,
/// timers_late, errors, plain_http, no_backup.
struct Concern {
  std::string what;
  Gravity gravity = Gravity::look;
};
BOOST_DESCRIBE_STRUCT(Concern, (), (what, gravity))

struct Running {
  std::string version;
  Instant started_at{};
  Instant now{};
  std::string database;  // sqlite, postgres
  std::int64_t database_bytes = 0;
  std::int64_t wal_bytes = 0;  // SQLite
  std::int64_t disk_free_bytes = 0;
  std::int64_t disk_bytes = 0;
  std::int64_t events = 0;
  std::vector<Behind> queues;
  int timers_late = 0;
  std::optional<Instant> oldest_timer;
  int sessions = 0;
  std::optional<identity::TrailVerified> verified;
  std::vector<RunningError> errors;  // of the last day, since the start at most
  bool https = false;
  std::vector<Concern> concerns;  // the gravest first
};
BOOST_DESCRIBE_STRUCT(Running, (),
                      (version, started_at, now, database, database_bytes, wal_bytes, disk_free_bytes, disk_bytes,
                       events, queues, timers_late, oldest_timer, sessions, verified, errors, https, concerns))

/// Pure: what of these facts somebody should look at or act upon.
std::vector<Concern> concerns_of(const Running& running);

void add_running_route(api::Routes& routes, identity::Service& identity, const Config& config, Instant started_at);

}  // namespace zs::app
