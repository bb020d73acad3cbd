#pragma once
// Where a bench runs: a passing directory, a passing PostgreSQL database, the server as a process of its own.

#include <db/db.h>

#include <chrono>
#include <string>
#include <sys/types.h>

namespace zs::bench {

/// A data directory under build/ (on the disk that matters, not in memory), and for PostgreSQL a database of its own on
/// the server that ZS_TEST_POSTGRES names. Both are gone afterwards.
class Ground {
 public:
  explicit Ground(db::Backend backend);
  ~Ground();
  Ground(const Ground&) = delete;
  Ground& operator=(const Ground&) = delete;

  const std::string& directory() const { return directory_; }
  /// Empty for SQLite.
  const std::string& database() const { return database_; }
  db::Backend backend() const { return database_.empty() ? db::Backend::sqlite : db::Backend::postgres; }
  const char* name() const { return database_.empty() ? "SQLite" : "PostgreSQL"; }

 private:
  std::string directory_, database_, database_name_, maintenance_;
};

/// `zhongshu serve` on a free port, stopped by SIGTERM.
class ServerProcess {
 public:
  explicit ServerProcess(const Ground& ground);
  ~ServerProcess();
  ServerProcess(const ServerProcess&) = delete;
  ServerProcess& operator=(const ServerProcess&) = delete;

  int port() const { return port_; }
  /// From the start of the process to its line `ready`.
  double start_ms() const { return start_ms_; }
  /// Resident memory of its own (not of mapped files), in MiB.
  double anonymous_mib() const;
  double resident_mib() const;

 private:
  double status_mib(const std::string& key) const;

  pid_t process_ = -1;
  int port_ = 0;
  double start_ms_ = 0;
};

/// The folder this program lies in: the server and the page lie beside it.
std::string beside();

/// Runs `zhongshu` with these arguments to its end; throws when it fails.
void run_program(const std::vector<std::string>& arguments);

}  // namespace zs::bench
