#pragma once
// What both databases share behind db.h: jobs, the bounded queue, the bookkeeping of a transaction.

#include <db/db.h>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace zs::db::detail {

struct Job {
  Database::Work work;
  Database::Then then;
  bool writing = true;
};

/// Bounded, first in first out; closed once.
class Queue {
 public:
  explicit Queue(std::size_t limit) : limit_(limit) {}
  /// False when full or closed.
  bool push(Job job);
  /// Up to `most` jobs; waits at most `patience` for the first. Empty: nothing came, or the queue is closed and
  /// drained.
  std::vector<Job> take(std::size_t most, std::chrono::milliseconds patience);
  void close();
  /// Closed and empty: nothing will ever come.
  bool finished() const;

 private:
  mutable std::mutex mutex_;
  std::condition_variable arrived_;
  std::deque<Job> jobs_;
  std::size_t limit_;
  bool closed_ = false;
};

/// A transaction's cost, its actions after commit, and whether one of its statements failed.
class TxBase : public Tx {
 public:
  const Cost& cost() const override { return cost_; }
  void after_commit(std::function<void()> action) override { actions_.push_back(std::move(action)); }
  /// A statement whose text is not a constant: migrations only.
  virtual void script(const std::string& sql) = 0;

  bool broken() const { return broken_; }
  std::vector<std::function<void()>> take_actions() { return std::move(actions_); }

 protected:
  void count(const Outcome& outcome, bool writes);
  /// Throws when an earlier statement failed: PostgreSQL would refuse, so SQLite does too.
  void require_sound() const;

  Cost cost_;
  bool broken_ = false;

 private:
  std::vector<std::function<void()>> actions_;
};

/// What a job ended with, until its caller is told.
struct Ending {
  Done done{Completion::failed, {}, nullptr};
  std::vector<std::function<void()>> actions;
};

/// Runs the work; true when it wants to commit. An exception, or a failed statement that the work hid, lands in
/// `ending.done.failure`.
bool run_work(const Job& job, TxBase& tx, Ending& ending);

/// Tells the caller: actions first (only when committed), then `then`. Exceptions are logged, never passed on.
void tell(const Job& job, Ending& ending);

std::exception_ptr failure(const std::string& sentence);
std::exception_ptr outcome_unknown(const std::string& sentence);

/// Marks this thread as one of the database's own while it lives: blocking calls are refused on it.
class OwnThread {
 public:
  OwnThread();
  static bool here();
};

std::unique_ptr<Database> open_sqlite(const Options& options);
std::unique_ptr<Database> open_postgres(const Options& options);

}  // namespace zs::db::detail
