#pragma once
// What happens after a command: one thread that reads committed events in commit order and hands them to consumers,
// fires what is due, and tells the browsers. Waking it only makes it quicker; the poll each second alone is correct.
//
// Guarantees: each consumer sees every event once, in commit order, in a write transaction that also moves its cursor:
// what a consumer writes and the cursor stand or fall together, on several nodes too. A consumer that throws keeps its
// cursor and is tried again with growing pauses; the others go on.

#include <base/time.h>
#include <db/db.h>
#include <event/event.h>

#include <chrono>
#include <functional>
#include <memory>
#include <string>

namespace zs::notify {

/// Acts on one committed event inside a write transaction. May run again for the same event when the transaction is
/// repeated, so it changes nothing but rows of `tx`.
using Consumer = std::function<void(db::Tx&, const event::Event&)>;

/// Does what is due at `now` in transactions of its own; returns when it next has something to do
/// (Instant::max(): unknown). Asked at least once a second whatever it returned.
using Task = std::function<Instant(Instant now)>;

/// Runs in the dispatcher's thread after each round's commits: the hub pushes here. Returns whether it found anything.
using Follower = std::function<bool()>;

/// Moves the clock towards where it is wanted, at most to `next`, when the next task has something to do. True when it
/// moved. For an office whose clock can be put forward (the demo).
using ClockMover = std::function<bool(Instant next)>;

class Dispatcher {
 public:
  struct Options {
    std::chrono::milliseconds interval{1000};
    int batch = 200;  // events per transaction
  };

  Dispatcher(db::Database& database, Clock clock);
  Dispatcher(db::Database& database, Clock clock, Options options);
  ~Dispatcher();
  Dispatcher(const Dispatcher&) = delete;
  Dispatcher& operator=(const Dispatcher&) = delete;

  /// Before `start`. A consumer new to an existing database begins at the first event.
  void add_consumer(std::string name, Consumer consumer);
  void add_task(std::string name, Task task);
  void add_follower(Follower follower);
  /// Between its moves everything is done that is due then.
  void move_clock_by(ClockMover mover);

  void start();
  /// Ends after the running round. Idempotent; the destructor calls it.
  void stop();
  /// Something was committed: look soon. Any thread, cheap; meant for Tx::after_commit.
  void wake();

  /// Without the thread (stories, simulation, tests): one round, tasks included. True when anything was done.
  bool run_once();
  /// Rounds until nothing is left to do at the present clock. Waits, up to half a minute, for committed events that
  /// older transactions of the same PostgreSQL hold back.
  void run_until_idle();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace zs::notify
