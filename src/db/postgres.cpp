// PostgreSQL: a pool of connections, each with its thread; one transaction per job.

#include <base/log.h>
#include <db/postgres_connection.h>

#include <algorithm>
#include <atomic>
#include <random>
#include <thread>

namespace zs::db::detail {
namespace {

using PoolClock = std::chrono::steady_clock;

constexpr Statement postgres_begin_write{"begin_write", "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"};
constexpr Statement postgres_begin_read{"begin_read", "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"};
constexpr Statement postgres_roll_back{"roll_back", "ROLLBACK"};
constexpr Statement postgres_save_attempt{"save_attempt", "SAVEPOINT attempt"};
constexpr Statement postgres_keep_attempt{"keep_attempt", "RELEASE SAVEPOINT attempt"};
constexpr Statement postgres_undo_attempt{"undo_attempt", "ROLLBACK TO SAVEPOINT attempt"};

constexpr int most_attempts = 6;  // the first and five repetitions
constexpr auto first_pause = std::chrono::milliseconds(50);
constexpr auto longest_pause = std::chrono::milliseconds(2000);

class PostgresTx final : public TxBase {
 public:
  explicit PostgresTx(PostgresConnection& connection) : connection_(connection) {}
  Backend backend() const override { return Backend::postgres; }

  void script(const std::string& sql) override {
    guarded([&] { connection_.script(sql); });
  }
  /// The failure that broke it may not happen again when the work is repeated.
  bool retryable() const { return retryable_; }

 protected:
  Outcome run(const Statement& statement, std::span<const Value> values) override {
    Outcome outcome;
    bool writes = false;
    guarded([&] { outcome = connection_.run(statement, values, &writes); });
    count(outcome, writes);
    return outcome;
  }
  void begin_attempt() override {
    guarded([&] { connection_.command(postgres_save_attempt); });
  }
  void release_attempt() override {
    guarded([&] { connection_.command(postgres_keep_attempt); });
  }
  void roll_back_attempt() override {
    if (!connection_.connected() || retryable_) return;
    connection_.command(postgres_undo_attempt);
    connection_.command(postgres_keep_attempt);
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
      retryable_ = connection_.last_failure_is_retryable();
      throw;
    }
  }

  PostgresConnection& connection_;
  bool only_unique_ = false;
  bool retryable_ = false;
};

/// One connection and its thread.
class Worker {
 public:
  Worker(const Options& options, Queue& queue, std::atomic<bool>& reachable)
      : connection_(options.url, options.schema, options.durable), queue_(queue), reachable_(reachable) {}
  ~Worker() { join(); }

  void connect() { connection_.connect(); }
  void start() {
    thread_ = std::thread([this] { loop(); });
  }
  void join() {
    if (thread_.joinable()) thread_.join();
  }

 private:
  enum class Next { told, again };

  void loop() {
    OwnThread own;
    while (!queue_.finished())
      for (auto& job : queue_.take(1, std::chrono::hours(1))) run(job);
    connection_.disconnect();
  }

  void run(const Job& job) {
    Ending ending;
    for (int attempt = 1; attempt <= most_attempts; ++attempt) {
      ending = {};
      if (run_once(job, ending) == Next::told) break;
      std::this_thread::sleep_for(std::chrono::milliseconds(random_(generator_) * attempt));
    }
    tell(job, ending);
  }

  Next run_once(const Job& job, Ending& ending) {
    try {
      begin(job.writing);
    } catch (...) {
      ending.done.failure = std::current_exception();
      return Next::told;
    }
    PostgresTx tx(connection_);
    const bool wanted = run_work(job, tx, ending);
    if (!wanted) {
      roll_back();
      ending.done.completion = ending.done.failure ? Completion::failed : Completion::rolled_back;
      return tx.retryable() ? Next::again : Next::told;
    }
    return commit(ending);
  }

  /// A connection that broke while nobody used it is replaced before the work begins.
  void begin(bool writing) {
    const auto& statement = writing ? postgres_begin_write : postgres_begin_read;
    if (connection_.connected()) {
      try {
        return connection_.command(statement);
      } catch (const Failure&) {
        if (connection_.connected()) throw;
      }
    }
    reconnect();
    connection_.command(statement);
  }

  void reconnect() {
    if (PoolClock::now() < not_before_) throw Failure("PostgreSQL cannot be reached; the next attempt follows shortly");
    try {
      connection_.connect();
      pause_ = first_pause;
      reachable_ = true;
    } catch (const Failure& reason) {
      if (reachable_.exchange(false)) log::error("postgres_unreachable", {{"reason", reason.what()}});
      not_before_ = PoolClock::now() + pause_;
      pause_ = std::min(pause_ * 2, longest_pause);
      throw;
    }
  }

  void roll_back() {
    try {
      if (connection_.connected()) connection_.command(postgres_roll_back);
    } catch (const Failure&) {
      connection_.disconnect();  // the server rolls back when the connection is gone
    }
  }

  Next commit(Ending& ending) {
    try {
      switch (connection_.commit()) {
        case PostgresConnection::CommitAnswer::committed:
          ending.done.completion = Completion::committed;
          break;
        case PostgresConnection::CommitAnswer::rolled_back:
          ending.done.failure = failure("the server rolled the transaction back at COMMIT");
          break;
        case PostgresConnection::CommitAnswer::doubtful:
          ending.done.completion = Completion::unknown;
          ending.done.failure = outcome_unknown("committed, but the standby has not confirmed it");
          break;
      }
    } catch (const std::exception& reason) {
      if (connection_.last_failure_is_retryable()) {
        ending.done.failure = std::current_exception();
        return Next::again;
      }
      const bool certain = connection_.last_failure_is_certain();
      ending.done.completion = certain ? Completion::failed : Completion::unknown;
      ending.done.failure = certain ? std::current_exception() : outcome_unknown(reason.what());
    }
    return Next::told;
  }

  PostgresConnection connection_;
  Queue& queue_;
  std::atomic<bool>& reachable_;
  PoolClock::time_point not_before_{};
  std::chrono::milliseconds pause_ = first_pause;
  std::minstd_rand generator_{std::random_device{}()};
  std::uniform_int_distribution<int> random_{1, 10};
  std::thread thread_;
};

class PostgresDatabase final : public Database {
 public:
  explicit PostgresDatabase(const Options& options) : queue_(options.queue) {
    for (int i = 0; i < std::max(1, options.connections); ++i)
      workers_.push_back(std::make_unique<Worker>(options, queue_, reachable_));
    workers_.front()->connect();  // a wrong address is told at once; the others connect when they are needed
    for (auto& worker : workers_) worker->start();
  }
  ~PostgresDatabase() override { stop(); }

  bool post_write(Work work, Then then) override { return queue_.push({std::move(work), std::move(then), true}); }
  bool post_read(Work work, Then then) override { return queue_.push({std::move(work), std::move(then), false}); }
  Backend backend() const override { return Backend::postgres; }
  bool healthy() const override { return reachable_; }

  void stop() override {
    queue_.close();
    for (auto& worker : workers_) worker->join();
  }

 private:
  Queue queue_;
  std::atomic<bool> reachable_{true};
  std::vector<std::unique_ptr<Worker>> workers_;
};

}  // namespace

std::unique_ptr<Database> open_postgres(const Options& options) { return std::make_unique<PostgresDatabase>(options); }

}  // namespace zs::db::detail
