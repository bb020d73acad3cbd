#include <notify/dispatcher.h>

#include <base/log.h>
#include <doctest/doctest.h>
#include <notify/test_support.h>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <stdexcept>
#include <thread>

namespace zs::notify {
namespace {

Instant now() { return monday; }

/// Remembers in the database, so that what is rolled back is forgotten.
constexpr db::Statement remember{
    "remember",
    "INSERT INTO notice (id, person, event, at, matter, kind, arguments) VALUES ($1, $2, $1, 0, 0, '', '')"};
/// The same without anything that would stop a second time.
constexpr db::Statement count_in{
    "count_in",
    "INSERT INTO notice (id, person, event, at, matter, kind, arguments) VALUES ($1, 0, $1, 0, $2, '', '')"};
constexpr db::Statement counted{"counted", "SELECT matter FROM notice ORDER BY matter"};
constexpr db::Statement remembered{"remembered", "SELECT event FROM notice WHERE person = $1 ORDER BY id"};

Consumer recorder(Id name) {
  return [name](db::Tx& tx, const event::Event& event) { tx.execute(remember, event.id, name); };
}

std::vector<Id> record_of(Office& office, Id name) {
  return office.read([&](db::Tx& tx) {
    std::vector<Id> events;
    for (const auto& row : tx.query(remembered, name)) events.push_back(row.integer(0));
    return events;
  });
}

}  // namespace

TEST_CASE("a consumer gets every event once and in order, whatever the size of the batches") {
  on_each_office([](Office& office) {
    std::vector<Id> events;
    std::vector<Id> got;
    for (const int batch : {1, 3, 200}) {
      Dispatcher dispatcher(office.database(), now, {.batch = batch});
      dispatcher.add_consumer("order", [&](db::Tx&, const event::Event& event) { got.push_back(event.id); });
      for (int i = 0; i < 7; ++i) events.push_back(office.act(100 + i, "submit"));
      dispatcher.run_until_idle();
      CHECK(got == events);
      CHECK_FALSE(dispatcher.run_once());
    }
  });
}

TEST_CASE("what a consumer wrote and its cursor stand or fall together") {
  log::quiet();
  on_each_office([](Office& office) {
    const std::vector<Id> events{office.act(1, "submit"), office.act(2, "poison"), office.act(3, "submit")};
    {
      Dispatcher dispatcher(office.database(), now);
      dispatcher.add_consumer("notes", [write = recorder(9)](db::Tx& tx, const event::Event& event) {
        write(tx, event);
        if (event.verb == "poison") throw std::runtime_error("cannot");
      });
      dispatcher.run_until_idle();
      CHECK(record_of(office, 9).empty());
    }
    Dispatcher mended(office.database(), now);
    mended.add_consumer("notes", recorder(9));
    mended.run_until_idle();
    CHECK(record_of(office, 9) == events);
  });
}

TEST_CASE("one consumer that fails does not hold up another") {
  log::quiet();
  on_each_office([](Office& office) {
    Dispatcher dispatcher(office.database(), now);
    dispatcher.add_consumer("broken", [](db::Tx&, const event::Event&) { throw std::runtime_error("cannot"); });
    dispatcher.add_consumer("sound", recorder(9));
    const Id event = office.act(1, "submit");
    dispatcher.run_until_idle();
    CHECK(record_of(office, 9) == std::vector<Id>{event});
  });
}

TEST_CASE("two dispatchers on one database deliver each event once between them") {
  on_each_office([](Office& office) {
    Dispatcher one(office.database(), now, {.batch = 3});
    Dispatcher two(office.database(), now, {.batch = 3});
    std::vector<Id> events;
    for (int i = 0; i < 60; ++i) events.push_back(office.act(i + 1, "submit"));
    for (Dispatcher* dispatcher : {&one, &two})
      dispatcher->add_consumer("shared", [&](db::Tx& tx, const event::Event& event) {
        tx.execute(count_in, office.ids().next(monday), event.id);
      });
    std::thread other([&] { two.run_until_idle(); });
    one.run_until_idle();
    other.join();
    one.run_until_idle();
    const auto delivered = office.read([](db::Tx& tx) {
      std::vector<Id> ids;
      for (const auto& row : tx.query(counted)) ids.push_back(row.integer(0));
      return ids;
    });
    CHECK(delivered == events);
  });
}

TEST_CASE("events of commands that commit while the dispatcher runs are all delivered") {
  on_each_office([](Office& office) {
    constexpr int writers = 3;
    constexpr int each = 25;
    Dispatcher dispatcher(office.database(), now, {.interval = std::chrono::milliseconds(50)});
    std::mutex mutex;
    std::condition_variable arrived;
    std::size_t delivered = 0;
    dispatcher.add_consumer("all", recorder(9));
    dispatcher.add_follower([&] {
      const std::lock_guard lock(mutex);
      delivered = record_of(office, 9).size();
      arrived.notify_all();
      return false;
    });
    dispatcher.start();
    std::vector<std::thread> threads;
    for (int w = 0; w < writers; ++w)
      threads.emplace_back([&, w] {
        for (int i = 0; i < each; ++i) office.act(1000 * (w + 1) + i, "submit");
      });
    for (auto& thread : threads) thread.join();
    std::unique_lock lock(mutex);
    CHECK(arrived.wait_for(lock, std::chrono::seconds(60), [&] { return delivered == writers * each; }));
    lock.unlock();
    dispatcher.stop();
    CHECK(record_of(office, 9).size() == writers * each);
  });
}

TEST_CASE("a task runs again at once while it says that more is due") {
  on_each_office([](Office& office) {
    Dispatcher dispatcher(office.database(), now);
    int due = 5;
    dispatcher.add_task("timers", [&](Instant at) {
      if (due > 0) --due;
      return due > 0 ? at : Instant::max();
    });
    dispatcher.run_until_idle();
    CHECK(due == 0);
  });
}

TEST_CASE("what a task writes reaches the consumers of the same run") {
  on_each_office([](Office& office) {
    Dispatcher dispatcher(office.database(), now);
    bool fired = false;
    Id event = no_id;
    dispatcher.add_consumer("notes", recorder(9));
    dispatcher.add_task("timers", [&](Instant) {
      if (!std::exchange(fired, true)) event = office.act(1, "overdue");
      return Instant::max();
    });
    dispatcher.run_until_idle();
    CHECK(record_of(office, 9) == std::vector<Id>{event});
  });
}

TEST_CASE("a task that throws stops neither the consumers nor the next round") {
  log::quiet();
  on_each_office([](Office& office) {
    Dispatcher dispatcher(office.database(), now);
    int runs = 0;
    dispatcher.add_consumer("notes", recorder(9));
    dispatcher.add_task("broken", [&](Instant) -> Instant {
      ++runs;
      throw std::runtime_error("cannot");
    });
    office.act(1, "submit");
    dispatcher.run_once();
    dispatcher.run_once();
    CHECK(runs == 2);
    CHECK(record_of(office, 9).size() == 1);
  });
}

}  // namespace zs::notify
