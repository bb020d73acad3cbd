#include <notify/dispatcher.h>

#include <base/log.h>
#include <notify/cursor.h>

#include <algorithm>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace zs::notify {
namespace {

using Steady = std::chrono::steady_clock;
using std::chrono::milliseconds;

/// Rounds come no closer than this, so that a thousand commits a second do not make a thousand rounds.
constexpr milliseconds shortest_pause{20};
/// On PostgreSQL a committed event shows only when older transactions have ended: after a wake look a few times.
constexpr int looks_after_wake = 3;
constexpr milliseconds longest_penance{60'000};
constexpr int rounds_until_idle = 100'000;
constexpr std::chrono::seconds longest_wait_for_others{30};

milliseconds penance(int failures) {
  return std::min(longest_penance, milliseconds(1000) * (1 << std::min(failures - 1, 6)));
}

}  // namespace

struct NamedConsumer {
  std::string name;
  Consumer act;
  int failures = 0;
  Steady::time_point not_before{};
};

struct NamedTask {
  std::string name;
  Task act;
  Instant wish{};
  Steady::time_point last_run{};
};

struct Dispatcher::Impl {
  db::Database& database;
  Clock clock;
  Options options;
  std::vector<NamedConsumer> consumers;
  std::vector<NamedTask> tasks;
  std::vector<Follower> followers;
  ClockMover mover;

  std::mutex mutex;
  std::condition_variable changed;
  bool woken = false;
  bool stopping = false;
  std::thread thread;

  Impl(db::Database& d, Clock c, Options o) : database(d), clock(std::move(c)), options(o) {}

  bool round(bool all_tasks);
  bool run_tasks(bool all);
  bool run_task(NamedTask& task);
  bool run_consumers();
  bool deliver(NamedConsumer& consumer);
  bool run_followers();
  bool wait_for_others();
  void until_idle();
  void follow_clock();
  Instant next_wish() const;
  bool is_stopping();
  void loop();
  milliseconds pause();
};

bool Dispatcher::Impl::round(bool all_tasks) {
  bool found = run_tasks(all_tasks);
  found = run_consumers() || found;
  return run_followers() || found;
}

bool Dispatcher::Impl::run_tasks(bool all) {
  bool more = false;
  for (auto& task : tasks)
    if (all || task.wish <= clock() || Steady::now() - task.last_run >= options.interval) more = run_task(task) || more;
  return more;
}

bool Dispatcher::Impl::run_task(NamedTask& task) {
  task.last_run = Steady::now();
  const Instant now = clock();
  try {
    task.wish = task.act(now);
    return task.wish <= now;
  } catch (const std::exception& failure) {
    task.wish = Instant::max();
    log::error("task_failed", {{"task", task.name}, {"reason", failure.what()}});
    return false;
  }
}

bool Dispatcher::Impl::run_consumers() {
  if (consumers.empty()) return false;
  std::map<std::string, event::Cursor> known;
  event::Cursor newest;
  try {
    auto looked = database.read([&](db::Tx& tx) -> Result<bool> {
      known = cursors(tx);
      newest = event::newest(tx);
      return true;
    });
    if (!looked) return false;
  } catch (const std::exception& failure) {
    log::error("dispatcher_cannot_read", {{"reason", failure.what()}});
    return false;
  }
  bool found = false;
  for (auto& consumer : consumers)
    if (known[consumer.name] < newest && Steady::now() >= consumer.not_before) found = deliver(consumer) || found;
  return found;
}

/// One batch in one transaction, the cursor with it. After a failure one event at a time, so that what came before the
/// one that fails gets through.
bool Dispatcher::Impl::deliver(NamedConsumer& consumer) {
  try {
    const int batch = consumer.failures > 0 ? 1 : options.batch;
    const auto count = database.write([&](db::Tx& tx) -> Result<std::size_t> {
      const auto events = event::after(tx, lock_cursor(tx, consumer.name), batch);
      for (const auto& delivered : events) consumer.act(tx, delivered.event);
      if (!events.empty()) move_cursor(tx, consumer.name, events.back().cursor);
      return events.size();
    });
    consumer.failures = 0;
    return count && *count > 0;
  } catch (const std::exception& failure) {
    consumer.not_before = Steady::now() + penance(++consumer.failures);
    log::error("consumer_failed",
               {{"consumer", consumer.name}, {"times", std::to_string(consumer.failures)}, {"reason", failure.what()}});
    return false;
  }
}

bool Dispatcher::Impl::run_followers() {
  bool found = false;
  for (const auto& follower : followers) try {
      found = follower() || found;
    } catch (const std::exception& failure) {
      log::error("follower_failed", {{"reason", failure.what()}});
    }
  return found;
}

/// True when committed events were held back and may have come free.
bool Dispatcher::Impl::wait_for_others() {
  const auto until = Steady::now() + longest_wait_for_others;
  for (bool waited = false;; waited = true) {
    const auto held = database.read([](db::Tx& tx) -> Result<bool> { return event::held_back(tx); });
    if (!held || !*held || Steady::now() > until) return waited;
    std::this_thread::sleep_for(milliseconds(2));
  }
}

milliseconds Dispatcher::Impl::pause() {
  milliseconds longest = options.interval;
  const Instant now = clock();
  for (const auto& task : tasks)
    if (task.wish < now + longest) longest = std::max(shortest_pause, task.wish - now);
  return longest;
}

Instant Dispatcher::Impl::next_wish() const {
  Instant next = Instant::max();
  for (const auto& task : tasks) next = std::min(next, task.wish);
  return next;
}

bool Dispatcher::Impl::is_stopping() {
  const std::lock_guard lock(mutex);
  return stopping;
}

void Dispatcher::Impl::follow_clock() {
  if (!mover) return;
  try {
    while (!is_stopping() && mover(next_wish())) until_idle();
  } catch (const std::exception& failure) {
    log::error("clock_cannot_move", {{"reason", failure.what()}});
  }
}

void Dispatcher::Impl::until_idle() {
  for (int rounds = 0; rounds < rounds_until_idle; ++rounds)
    if (!round(true) && !wait_for_others()) return;
  log::error("dispatcher_never_idle", {{"rounds", std::to_string(rounds_until_idle)}});
}

void Dispatcher::Impl::loop() {
  int looks = 0;
  std::unique_lock lock(mutex);
  while (!stopping) {
    if (std::exchange(woken, false)) looks = looks_after_wake;
    lock.unlock();
    follow_clock();
    const bool found = round(false);
    const milliseconds wait = found || looks > 0 ? shortest_pause : pause();
    looks = found ? looks_after_wake : std::max(0, looks - 1);
    lock.lock();
    changed.wait_for(lock, shortest_pause, [&] { return stopping; });
    changed.wait_for(lock, wait - shortest_pause, [&] { return stopping || woken; });
  }
}

Dispatcher::Dispatcher(db::Database& database, Clock clock) : Dispatcher(database, std::move(clock), Options{}) {}

Dispatcher::Dispatcher(db::Database& database, Clock clock, Options options)
    : impl_(std::make_unique<Impl>(database, std::move(clock), options)) {}

Dispatcher::~Dispatcher() { stop(); }

void Dispatcher::add_consumer(std::string name, Consumer consumer) {
  impl_->consumers.push_back({std::move(name), std::move(consumer)});
}

void Dispatcher::add_task(std::string name, Task task) { impl_->tasks.push_back({std::move(name), std::move(task)}); }

void Dispatcher::add_follower(Follower follower) { impl_->followers.push_back(std::move(follower)); }

void Dispatcher::move_clock_by(ClockMover mover) { impl_->mover = std::move(mover); }

void Dispatcher::start() {
  if (!impl_->thread.joinable()) impl_->thread = std::thread([this] { impl_->loop(); });
}

void Dispatcher::stop() {
  {
    const std::lock_guard lock(impl_->mutex);
    impl_->stopping = true;
  }
  impl_->changed.notify_all();
  if (impl_->thread.joinable()) impl_->thread.join();
}

void Dispatcher::wake() {
  {
    const std::lock_guard lock(impl_->mutex);
    impl_->woken = true;
  }
  impl_->changed.notify_all();
}

bool Dispatcher::run_once() { return impl_->round(true); }

void Dispatcher::run_until_idle() { impl_->until_idle(); }

}  // namespace zs::notify
