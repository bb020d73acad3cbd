// What a transaction promises, on both databases.

#include <base/errors.h>
#include <db/test_table.h>
#include <doctest/doctest.h>

#include <atomic>
#include <thread>

using zs::Result;
using namespace zs::db;

TEST_CASE("what was committed is there after a restart, what was refused is not") {
  on_each_with_entries([](TestDatabase& database) {
    database->write([](Tx& tx) -> Result<std::int64_t> { return tx.execute(insert_entry, 1, "kept"); });
    auto refused = database->write([](Tx& tx) -> Result<std::int64_t> {
      tx.execute(insert_entry, 2, "refused");
      return zs::refuse(zs::errors::invalid);
    });
    CHECK(refused.error().is(zs::errors::invalid));
    database.reopen();
    CHECK(entries(*database) == 1);
  });
}

TEST_CASE("in one group a refusal and an exception roll back only themselves") {
  on_each_with_entries([](TestDatabase& database) {
    Gate gate(*database);
    std::vector<std::unique_ptr<Posted>> posted;
    for (int i = 0; i < 9; ++i)
      posted.push_back(std::make_unique<Posted>(*database, [i](Tx& tx) {
        tx.execute(insert_entry, i, std::to_string(i));
        if (i % 3 == 1) throw std::runtime_error("broken work");
        return i % 3 == 0;
      }));
    gate.open();
    for (int i = 0; i < 9; ++i) {
      auto done = posted[static_cast<std::size_t>(i)]->wait();
      CHECK(done.completion == (i % 3 == 0   ? Completion::committed
                                : i % 3 == 1 ? Completion::failed
                                             : Completion::rolled_back));
      CHECK(static_cast<bool>(done.failure) == (i % 3 == 1));
    }
    CHECK(entries(*database) == 3);
  });
}

TEST_CASE("a unique violation names the columns, ends its job and leaves its neighbour alone") {
  on_each_with_entries([](TestDatabase& database) {
    database->write([](Tx& tx) -> Result<std::int64_t> { return tx.execute(insert_entry, 1, "same"); });
    Gate gate(*database);
    Posted before(*database, [](Tx& tx) { return tx.execute(insert_entry, 2, "before") == 1; });
    Posted violating(*database, [](Tx& tx) {
      tx.execute(insert_entry, 3, "lost");
      return tx.execute(insert_entry, 4, "same") == 1;
    });
    Posted after(*database, [](Tx& tx) { return tx.execute(insert_entry, 5, "after") == 1; });
    gate.open();
    CHECK(before.wait().completion == Completion::committed);
    auto done = violating.wait();
    CHECK(done.completion == Completion::failed);
    try {
      std::rethrow_exception(done.failure);
    } catch (const UniqueViolation& violation) {
      CHECK(violation.constraint == "entry.word, entry.marked");
    }
    CHECK(after.wait().completion == Completion::committed);
    CHECK(entries(*database) == 3);
  });
}

TEST_CASE("a primary key's violation is a unique violation") {
  on_each_with_entries([](TestDatabase& database) {
    auto twice = [&] {
      database->write([](Tx& tx) -> Result<std::int64_t> { return tx.execute(insert_entry, 1, nullptr); });
    };
    twice();
    try {
      twice();
      FAIL("the second row was accepted");
    } catch (const UniqueViolation& violation) {
      CHECK(violation.constraint == "entry.id");
    }
  });
}

TEST_CASE("work that hides a failed statement does not commit") {
  on_each_with_entries([](TestDatabase& database) {
    Posted hiding(*database, [](Tx& tx) {
      tx.execute(insert_entry, 1, "a");
      CHECK_THROWS_AS(tx.execute(insert_entry, 1, "b"), UniqueViolation);
      CHECK_THROWS_AS(tx.execute(insert_entry, 2, "c"), Failure);
      return true;
    });
    CHECK(hiding.wait().completion == Completion::failed);
    CHECK(entries(*database) == 0);
  });
}

TEST_CASE("an attempt that meets a unique violation undoes itself and the job goes on") {
  on_each_with_entries([](TestDatabase& database) {
    auto outcome = database->write([](Tx& tx) -> Result<std::string> {
      tx.execute(insert_entry, 1, "taken");
      auto violation = tx.attempt([&] {
        tx.execute(insert_entry, 2, "undone");
        tx.execute(insert_entry, 3, "taken");
      });
      CHECK_FALSE(tx.attempt([&] { tx.execute(insert_entry, 4, "free"); }));
      return violation ? violation->constraint : "";
    });
    CHECK(*outcome == "entry.word, entry.marked");
    CHECK(entries(*database) == 2);
  });
}

TEST_CASE("another exception inside an attempt undoes the attempt and passes on") {
  on_each_with_entries([](TestDatabase& database) {
    database->write([](Tx& tx) -> Result<bool> {
      CHECK_THROWS_AS(tx.attempt([&] {
        tx.execute(insert_entry, 1, "undone");
        throw std::logic_error("of the caller");
      }),
                      std::logic_error);
      tx.execute(insert_entry, 2, "kept");
      return true;
    });
    CHECK(entries(*database) == 1);
  });
}

TEST_CASE("actions after commit run before the caller is told, and only when it was committed") {
  on_each_with_entries([](TestDatabase& database) {
    for (auto fate : {Completion::committed, Completion::rolled_back, Completion::failed}) {
      std::vector<std::string> order;
      std::promise<void> told;
      database->post_write(
          [&](Tx& tx) {
            tx.after_commit([&] { order.push_back("action"); });
            if (fate == Completion::failed) throw std::runtime_error("broken work");
            return fate == Completion::committed;
          },
          [&](const Done& done) {
            CHECK(done.completion == fate);
            order.push_back("told");
            told.set_value();
          });
      told.get_future().wait();
      CHECK(order == (fate == Completion::committed ? std::vector<std::string>{"action", "told"}
                                                    : std::vector<std::string>{"told"}));
    }
  });
}

TEST_CASE("whoever is told of a commit can see it") {
  on_each_with_entries([](TestDatabase& database) {
    for (int i = 1; i <= 50; ++i) {
      Posted writing(*database, [i](Tx& tx) { return tx.execute(insert_entry, i, std::to_string(i)) == 1; });
      CHECK(writing.wait().completion == Completion::committed);
      CHECK(entries(*database) == i);
    }
  });
}

TEST_CASE("nobody is told before the group is committed") {
  TestDatabase database(Backend::sqlite);
  migrate(*database, {&entry_table, 1});
  Gate gate(*database);
  std::atomic<int> told{0}, told_during_work{0};
  for (int i = 0; i < 20; ++i)
    database->post_write(
        [&, i](Tx& tx) {
          told_during_work += told;
          return tx.execute(insert_entry, i, std::to_string(i)) == 1;
        },
        [&](const Done&) { ++told; });
  gate.open();
  database->stop();
  CHECK(told == 20);
  CHECK(told_during_work == 0);
}

TEST_CASE("a full queue refuses, and whoever was accepted is served") {
  for (auto backend : each_backend) {
    auto options = TestDatabase::quick();
    options.queue = 3;
    options.connections = 1;
    TestDatabase database(backend, options);
    migrate(*database, {&entry_table, 1});
    Gate gate(*database);
    std::vector<std::unique_ptr<Posted>> posted;
    for (int i = 0; i < 5; ++i)
      posted.push_back(std::make_unique<Posted>(
          *database, [i](Tx& tx) { return tx.execute(insert_entry, i, std::to_string(i)) == 1; }));
    gate.open();
    for (int i = 0; i < 5; ++i) {
      CHECK(posted[static_cast<std::size_t>(i)]->accepted() == (i < 3));
      if (i < 3) CHECK(posted[static_cast<std::size_t>(i)]->wait().completion == Completion::committed);
    }
  }
}

TEST_CASE("stopping finishes what is queued and accepts nothing more") {
  on_each_with_entries([](TestDatabase& database) {
    std::atomic<int> committed{0};
    for (int i = 0; i < 100; ++i)
      database->post_write([i](Tx& tx) { return tx.execute(insert_entry, i, std::to_string(i)) == 1; },
                           [&](const Done& done) { committed += done.completion == Completion::committed; });
    database->stop();
    CHECK(committed == 100);
    CHECK_FALSE(database->post_write([](Tx&) { return true; }, nullptr));
    CHECK_FALSE(database->post_read([](Tx&) { return true; }, nullptr));
    database.reopen();
    CHECK(entries(*database) == 100);
  });
}

TEST_CASE("a reading transaction cannot write") {
  on_each_with_entries([](TestDatabase& database) {
    CHECK_THROWS_AS(database->read([](Tx& tx) -> Result<std::int64_t> { return tx.execute(insert_entry, 1, "x"); }),
                    Failure);
    CHECK(entries(*database) == 0);
  });
}

TEST_CASE("a reading transaction sees one moment from its first statement to its last") {
  on_each_with_entries([](TestDatabase& database) {
    auto counts = database->read([&](Tx& tx) -> Result<std::pair<std::int64_t, std::int64_t>> {
      const auto before = tx.one(count_entries)->integer(0);
      Posted writing(*database, [](Tx& other) { return other.execute(insert_entry, 1, "x") == 1; });
      CHECK(writing.wait().completion == Completion::committed);
      return std::pair(before, tx.one(count_entries)->integer(0));
    });
    CHECK(counts->first == 0);
    CHECK(counts->second == 0);
    CHECK(entries(*database) == 1);
  });
}

TEST_CASE("a transaction counts its statements and rows, and nothing of the frame around them") {
  on_each_with_entries([](TestDatabase& database) {
    Posted writing(*database, [](Tx& tx) {
      for (int i = 0; i < 4; ++i) tx.execute(insert_entry, i, std::to_string(i));
      tx.query(count_entries);
      tx.attempt([&] { tx.execute(delete_entries); });
      return true;
    });
    auto cost = writing.wait().cost;
    CHECK(cost.statements == 6);
    CHECK(cost.rows_written == 8);
    CHECK(cost.rows_read == 1);
  });
}

TEST_CASE("a blocking call on a thread of the database is refused instead of waiting for itself") {
  on_each_with_entries([](TestDatabase& database) {
    CHECK_THROWS_AS(database->write([&](Tx&) -> Result<bool> { return entries(*database) > 0; }), Failure);
  });
}

TEST_CASE("what throws in a callback neither stops the database nor hurts a neighbour") {
  on_each_with_entries([](TestDatabase& database) {
    database->post_write([](Tx&) { return true; }, [](const Done&) { throw std::runtime_error("of the caller"); });
    database->write([](Tx& tx) -> Result<std::int64_t> { return tx.execute(insert_entry, 1, "x"); });
    CHECK(entries(*database) == 1);
  });
}

TEST_CASE("many threads counting one counter lose nothing") {
  static constexpr Statement select_counter{"select_counter", "SELECT value FROM counter WHERE name = $1 {for_update}"};
  static constexpr Statement update_counter{"update_counter", "UPDATE counter SET value = $2 WHERE name = $1"};
  on_each_with_entries([](TestDatabase& database) {
    constexpr int each = 50, count = 16;
    std::vector<std::thread> threads;
    for (int t = 0; t < count; ++t)
      threads.emplace_back([&] {
        for (int i = 0; i < each; ++i)
          database->write([](Tx& tx) -> Result<std::int64_t> {
            return tx.execute(update_counter, "visits", tx.one(select_counter, "visits")->integer(0) + 1);
          });
      });
    for (auto& thread : threads) thread.join();
    auto total = database->read([](Tx& tx) -> Result<std::int64_t> {
      static constexpr Statement read_counter{"read_counter", "SELECT value FROM counter WHERE name = 'visits'"};
      return tx.one(read_counter)->integer(0);
    });
    CHECK(*total == each * count);
  });
}
