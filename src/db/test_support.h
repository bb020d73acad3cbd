#pragma once
// For tests only: a fresh database of either kind that leaves nothing behind.

#include <db/db.h>

#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <unistd.h>

namespace zs::db {

/// Where PostgreSQL for tests is: ZS_TEST_POSTGRES. Without it the test fails with a sentence that names the variable.
inline std::string test_postgres_url() {
  const char* url = std::getenv("ZS_TEST_POSTGRES");
  if (!url || !*url)
    throw Failure(
        "ZS_TEST_POSTGRES is not set: it must hold the address of a PostgreSQL for tests (./dev test sets it)");
  return url;
}

/// A database that lives as long as this object: SQLite in a directory of its own (in memory where possible),
/// PostgreSQL in a schema of its own. Not durable unless asked for.
class TestDatabase {
 public:
  explicit TestDatabase(Backend backend, Options options = quick()) : options_(std::move(options)) {
    const auto name = "zs_test_" + std::to_string(::getpid()) + "_" + std::to_string(counter()++);
    if (backend == Backend::sqlite) {
      const bool memory = !options_.durable && std::filesystem::exists("/dev/shm");
      const auto root = memory ? std::filesystem::path("/dev/shm") : std::filesystem::temp_directory_path();
      options_.directory = root / name;
      std::filesystem::remove_all(options_.directory);
    } else {
      options_.url = test_postgres_url();
      options_.schema = name;
    }
    database_ = Database::open(options_);
  }
  ~TestDatabase() {
    if (options_.url.empty()) {
      database_.reset();
      std::error_code ignored;
      std::filesystem::remove_all(options_.directory, ignored);
    } else {
      drop_schema();
    }
  }
  TestDatabase(const TestDatabase&) = delete;
  TestDatabase& operator=(const TestDatabase&) = delete;

  Database& operator*() { return *database_; }
  Database* operator->() { return database_.get(); }
  Database& get() { return *database_; }
  const Options& options() const { return options_; }
  /// As after a restart of the program: what was committed is there, nothing else.
  void reopen() {
    database_.reset();
    database_ = Database::open(options_);
  }

  static Options quick() {
    Options options;
    options.durable = false;
    options.connections = 4;
    return options;
  }

 private:
  static std::atomic<int>& counter() {
    static std::atomic<int> next{0};
    return next;
  }
  void drop_schema() {
    static constexpr Statement drop{"drop_test_schema",
                                    "DO $$ BEGIN EXECUTE format('DROP SCHEMA %I CASCADE', current_schema()); END $$"};
    try {
      database_->write([](Tx& tx) -> Result<bool> { return tx.execute(drop) >= 0; });
    } catch (const std::exception&) {  // a test that stopped its database leaves the schema to the cluster's end
    }
    database_.reset();
  }

  Options options_;
  std::unique_ptr<Database> database_;
};

inline constexpr Backend each_backend[] = {Backend::sqlite, Backend::postgres};

inline const char* name_of(Backend backend) { return backend == Backend::sqlite ? "SQLite" : "PostgreSQL"; }

/// Runs `test(TestDatabase&)` on a fresh database of each kind.
template <class F>
void for_each_backend(F test) {
  for (auto backend : each_backend) {
    TestDatabase database(backend);
    test(database);
  }
}

}  // namespace zs::db
