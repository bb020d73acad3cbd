// SQLite: one connection writes and commits in groups; others read snapshots. What was acknowledged is on disk.

#include <base/log.h>
#include <db/place.h>
#include <db/sqlite_connection.h>

#include <atomic>
#include <thread>

namespace zs::db::detail {
namespace {

using namespace std::chrono_literals;

constexpr Statement sqlite_begin_write{"begin_write", "BEGIN IMMEDIATE"};
constexpr Statement sqlite_begin_read{"begin_read", "BEGIN"};
constexpr Statement sqlite_commit{"commit", "COMMIT"};
constexpr Statement sqlite_roll_back{"roll_back", "ROLLBACK"};
constexpr Statement save_job{"save_job", "SAVEPOINT job"};
constexpr Statement release_job{"release_job", "RELEASE job"};
constexpr Statement undo_job{"undo_job", "ROLLBACK TO job"};
constexpr Statement save_attempt{"save_attempt", "SAVEPOINT attempt"};
constexpr Statement keep_attempt{"keep_attempt", "RELEASE attempt"};
constexpr Statement undo_attempt{"undo_attempt", "ROLLBACK TO attempt"};

constexpr std::size_t group_limit = 256;
constexpr int passive_checkpoint_pages = 1000;
constexpr int alarming_wal_pages = 256 * 1024 * 1024 / 8192;
constexpr auto idle_before_truncate = 500ms;
constexpr auto forever = std::chrono::milliseconds(3'600'000);

class SqliteTx final : public TxBase {
 public:
  explicit SqliteTx(SqliteConnection& connection) : connection_(connection) {}
  Backend backend() const override { return Backend::sqlite; }

  void script(const std::string& sql) override {
    guarded([&] { connection_.script(sql); });
  }

 protected:
  Outcome run(const Statement& statement, std::span<const Value> values) override {
    Outcome outcome;
    bool writes = false;
    guarded([&] { outcome = connection_.run(statement, values, &writes); });
    count(outcome, writes);
    return outcome;
  }
  void begin_attempt() override {
    guarded([&] { connection_.command(save_attempt); });
  }
  void release_attempt() override {
    guarded([&] { connection_.command(keep_attempt); });
  }
  void roll_back_attempt() override {
    if (connection_.idle()) return;
    connection_.command(undo_attempt);
    connection_.command(keep_attempt);
    broken_ = broken_ && !only_unique_;
  }

 private:
  template <class F>
  void guarded(F work) {
    require_sound();
    try {
      work();
    } catch (const UniqueViolation&) {
      broken_ = only_unique_ = true;
      throw;
    } catch (...) {
      broken_ = true;
      only_unique_ = false;
      throw;
    }
  }

  SqliteConnection& connection_;
  bool only_unique_ = false;
};

/// The one thread that writes.
class Writer {
 public:
  Writer(const std::string& path, const Options& options)
      : connection_(path, Role::writer, options.durable), queue_(options.queue), thread_([this] { loop(); }) {}

  Queue& queue() { return queue_; }
  bool healthy() const { return !storage_failed_; }
  void stop() {
    queue_.close();
    if (thread_.joinable()) thread_.join();
  }

 private:
  void loop() {
    OwnThread own;
    while (!queue_.finished()) {
      auto group = queue_.take(group_limit, connection_.wal_pages() > 0 ? idle_before_truncate : forever);
      if (!group.empty()) run_group(group);
      keep_log_short(group.empty());
    }
    keep_log_short(/*nothing_to_do=*/true);
  }

  void run_group(std::vector<Job>& group) {
    std::vector<Ending> endings(group.size());
    try {
      if (storage_failed_) throw Failure("the storage has failed: nothing is written until the program is restarted");
      connection_.command(sqlite_begin_write);
      for (std::size_t i = 0; i < group.size(); ++i) run_job(group[i], endings[i]);
      commit(endings);
    } catch (...) {
      abandon(endings, std::current_exception());
    }
    if (connection_.storage_failed() && !storage_failed_.exchange(true))
      log::error("storage_failed", {{"reason", "see the failed transaction"}});
    for (std::size_t i = 0; i < group.size(); ++i) tell(group[i], endings[i]);
  }

  /// One job between savepoints: what it did stays or goes, its neighbours never notice.
  void run_job(const Job& job, Ending& ending) {
    connection_.command(save_job);
    SqliteTx tx(connection_);
    const bool wanted = run_work(job, tx, ending);
    if (connection_.idle()) {  // disk full and the like: SQLite itself has rolled back the whole group
      if (ending.done.failure) std::rethrow_exception(ending.done.failure);
      throw Failure("the database rolled back the whole group");
    }
    if (!wanted) connection_.command(undo_job);
    connection_.command(release_job);
    ending.done.completion = wanted                ? Completion::committed
                             : ending.done.failure ? Completion::failed
                                                   : Completion::rolled_back;
  }

  void commit(std::vector<Ending>& endings) {
    try {
      connection_.command(sqlite_commit);
    } catch (const Failure& reason) {
      if (connection_.last_failure_was_clean()) throw;
      log::error("commit_outcome_unknown", {{"reason", reason.what()}});
      for (auto& ending : endings)
        if (ending.done.completion == Completion::committed)
          ending.done = {Completion::unknown, ending.done.cost, outcome_unknown(reason.what())};
      roll_back_quietly();
    }
  }

  /// Nothing of the group happened: everybody who hoped for a commit is told so.
  void abandon(std::vector<Ending>& endings, const std::exception_ptr& reason) {
    roll_back_quietly();
    for (auto& ending : endings) {
      if (ending.done.completion == Completion::rolled_back) continue;
      ending.done.completion = Completion::failed;
      if (!ending.done.failure) ending.done.failure = reason;
    }
  }

  void roll_back_quietly() {
    try {
      if (!connection_.idle()) connection_.command(sqlite_roll_back);
    } catch (const Failure& reason) {
      log::error("roll_back_failed", {{"reason", reason.what()}});
    }
  }

  void keep_log_short(bool nothing_to_do) {
    const int pages = connection_.wal_pages();
    if (pages < checkpointed_at_) checkpointed_at_ = 0;  // the log began anew
    const bool due = pages - checkpointed_at_ >= passive_checkpoint_pages;
    if (pages == 0 || storage_failed_ || !(nothing_to_do || due)) return;
    try {
      connection_.checkpoint(/*truncate=*/nothing_to_do);
      checkpointed_at_ = connection_.wal_pages();
    } catch (const Failure& reason) {
      log::error("checkpoint_failed", {{"reason", reason.what()}});
      storage_failed_ = connection_.storage_failed();
    }
    if (pages > alarming_wal_pages)
      log::warning("write_ahead_log_long", {{"pages", std::to_string(pages)}, {"meaning", "a reader stays too long"}});
  }

  SqliteConnection connection_;
  Queue queue_;
  std::atomic<bool> storage_failed_{false};
  int checkpointed_at_ = 0;
  std::thread thread_;  // last: starts when everything else is there
};

/// A thread that reads snapshots.
class Reader {
 public:
  Reader(const std::string& path, const Options& options, Queue& queue)
      : connection_(path, Role::reader, options.durable), queue_(queue), thread_([this] { loop(); }) {}
  void join() {
    if (thread_.joinable()) thread_.join();
  }

 private:
  void loop() {
    OwnThread own;
    while (!queue_.finished())
      for (auto& job : queue_.take(1, forever)) run(job);
  }

  void run(const Job& job) {
    Ending ending;
    try {
      connection_.command(sqlite_begin_read);
      SqliteTx tx(connection_);
      const bool wanted = run_work(job, tx, ending);
      if (!connection_.idle()) connection_.command(sqlite_commit);
      ending.done.completion = wanted                ? Completion::committed
                               : ending.done.failure ? Completion::failed
                                                     : Completion::rolled_back;
    } catch (...) {
      ending.done = {Completion::failed, ending.done.cost, std::current_exception()};
    }
    tell(job, ending);
  }

  SqliteConnection connection_;
  Queue& queue_;
  std::thread thread_;
};

class SqliteDatabase final : public Database {
 public:
  explicit SqliteDatabase(const Options& options)
      : lock_(options.directory), writer_(options.directory + "/zhongshu.db", options), reads_(options.queue) {}
  ~SqliteDatabase() override { stop(); }

  /// After construction, so that a failure here still stops the writer.
  void open_readers(const Options& options) {
    for (int i = 0; i < std::max(1, options.readers); ++i)
      readers_.push_back(std::make_unique<Reader>(options.directory + "/zhongshu.db", options, reads_));
  }

  bool post_write(Work work, Then then) override {
    return writer_.queue().push({std::move(work), std::move(then), true});
  }
  bool post_read(Work work, Then then) override { return reads_.push({std::move(work), std::move(then), false}); }
  Backend backend() const override { return Backend::sqlite; }
  bool healthy() const override { return writer_.healthy(); }

  void stop() override {
    reads_.close();
    for (auto& reader : readers_) reader->join();
    readers_.clear();
    writer_.stop();
  }

 private:
  DirectoryLock lock_;
  Writer writer_;
  Queue reads_;
  std::vector<std::unique_ptr<Reader>> readers_;
};

}  // namespace

std::unique_ptr<Database> open_sqlite(const Options& options) {
  prepare_directory(options.directory, options.durable);
  auto database = std::make_unique<SqliteDatabase>(options);
  database->open_readers(options);
  return database;
}

}  // namespace zs::db::detail
