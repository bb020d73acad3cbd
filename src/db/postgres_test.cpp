// What only PostgreSQL must keep: repetition after a serialization failure, lost connections, the fixed schema.

#include <db/test_table.h>
#include <doctest/doctest.h>

using zs::Result;
using namespace zs::db;

namespace {

constexpr Statement raise_serialization{"raise_serialization",
                                        "DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = '40001'; END $$"};
constexpr Statement kill_myself{"kill_myself", "SELECT pg_terminate_backend(pg_backend_pid())"};

struct Pool {
  TestDatabase database{Backend::postgres, [] {
                          auto options = TestDatabase::quick();
                          options.connections = 1;
                          return options;
                        }()};
  Pool() { migrate(*database, {&entry_table, 1}); }
};

}  // namespace

TEST_CASE("work is repeated after a serialization failure, and only its last run counts") {
  Pool pool;
  int runs = 0, actions = 0;
  Posted posted(*pool.database, [&](Tx& tx) {
    tx.after_commit([&] { ++actions; });
    tx.execute(insert_entry, 1, "once");
    if (++runs < 4) tx.execute(raise_serialization);
    return true;
  });
  auto done = posted.wait();
  CHECK(done.completion == Completion::committed);
  CHECK(runs == 4);
  CHECK(actions == 1);
  CHECK(done.cost.rows_written == 1);
  CHECK(entries(*pool.database) == 1);
}

TEST_CASE("after five repetitions the work has failed") {
  Pool pool;
  int runs = 0;
  Posted posted(*pool.database, [&](Tx& tx) {
    ++runs;
    tx.execute(raise_serialization);
    return true;
  });
  CHECK(posted.wait().completion == Completion::failed);
  CHECK(runs == 6);
}

TEST_CASE("a connection lost before COMMIT fails the work, and the next one finds a new connection") {
  Pool pool;
  Posted posted(*pool.database, [](Tx& tx) {
    tx.execute(insert_entry, 1, "lost");
    tx.execute(kill_myself);
    return true;
  });
  CHECK(posted.wait().completion == Completion::failed);
  CHECK(entries(*pool.database) == 0);
  CHECK(pool.database->healthy());
}

TEST_CASE("a connection lost during COMMIT leaves the outcome unknown") {
  static constexpr Statement make_function{"make_function",
                                           "CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM "
                                           "pg_terminate_backend(pg_backend_pid()); "
                                           "RETURN NULL; END $$"};
  static constexpr Statement make_trigger{"make_trigger",
                                          "CREATE CONSTRAINT TRIGGER die AFTER INSERT ON entry DEFERRABLE INITIALLY "
                                          "DEFERRED FOR EACH ROW EXECUTE FUNCTION die()"};
  Pool pool;
  pool.database->write([](Tx& tx) -> Result<bool> {
    tx.execute(make_function);
    tx.execute(make_trigger);
    return true;
  });
  Posted posted(*pool.database, [](Tx& tx) { return tx.execute(insert_entry, 1, "perhaps") == 1; });
  auto done = posted.wait();
  CHECK(done.completion == Completion::unknown);
  CHECK_THROWS_AS(std::rethrow_exception(done.failure), OutcomeUnknown);
}

TEST_CASE("a connection that broke while idle is replaced unnoticed") {
  Pool pool;
  static constexpr Statement my_pid{"my_pid", "SELECT pg_backend_pid()"};
  static constexpr Statement kill_other{"kill_other", "SELECT pg_terminate_backend(CAST($1 AS integer), 5000)"};
  auto pid = pool.database->read([](Tx& tx) -> Result<std::int64_t> { return tx.one(my_pid)->integer(0); });
  auto other = Database::open(pool.database.options());
  other->read([&](Tx& tx) -> Result<bool> { return tx.one(kill_other, *pid)->boolean(0); });
  pool.database->write([](Tx& tx) -> Result<std::int64_t> { return tx.execute(insert_entry, 1, "x"); });
  CHECK(entries(*pool.database) == 1);
}

TEST_CASE("a wrong address is told at once") {
  Options options;
  options.url = "postgres://nobody@127.0.0.1:1/nothing";
  CHECK_THROWS_AS(Database::open(options), Failure);
  options.url = test_postgres_url();
  options.schema = "bad\"name";
  CHECK_THROWS_AS(Database::open(options), Failure);
}

TEST_CASE("two schemas of one server do not see each other") {
  Pool one, two;
  one.database->write([](Tx& tx) -> Result<std::int64_t> { return tx.execute(insert_entry, 1, "x"); });
  CHECK(entries(*one.database) == 1);
  CHECK(entries(*two.database) == 0);
}
