#include <db/test_table.h>
#include <doctest/doctest.h>

using zs::Result;
using namespace zs::db;

namespace {

const Migration second{
    "db", 2, "more",
    "ALTER TABLE entry ADD COLUMN more {text};\nCREATE INDEX entry_more ON entry (more) WHERE more IS NOT NULL;\n"};

std::string message_of(const std::function<void()>& action) {
  try {
    action();
  } catch (const Failure& failure) {
    return failure.what();
  }
  return "";
}

}  // namespace

TEST_CASE("each migration is applied once, and later ones follow") {
  for_each_backend([](TestDatabase& database) {
    const std::vector<Migration> both{entry_table, second};
    CHECK(migrate(*database, {both.data(), 1}) == 1);
    CHECK(migrate(*database, both) == 1);
    CHECK(migrate(*database, both) == 0);
    database.reopen();
    CHECK(migrate(*database, both) == 0);
    CHECK(describe_schema(*database).find("entry_more") != std::string::npos);
  });
}

TEST_CASE("a migration changed after it was applied stops the start") {
  on_each_with_entries([](TestDatabase& database) {
    auto changed = entry_table;
    changed.text += "-- a harmless remark\n";
    CHECK(message_of([&] { migrate(*database, {&changed, 1}); }).find("db/1_entry was changed") != std::string::npos);
  });
}

TEST_CASE("a migration that fails half-way leaves nothing and can be repeated") {
  for_each_backend([](TestDatabase& database) {
    const Migration broken{"db", 1, "broken",
                           "CREATE TABLE a (b {i64} PRIMARY KEY);\nINSERT INTO a (no_such_column) VALUES (1);\n"};
    const auto before = (migrate(*database, {}), describe_schema(*database));
    CHECK_THROWS_AS(migrate(*database, {&broken, 1}), Failure);
    CHECK(describe_schema(*database) == before);
    auto mended = broken;
    mended.text = "CREATE TABLE a (b {i64} PRIMARY KEY);\n";
    CHECK(migrate(*database, {&mended, 1}) == 1);
  });
}

TEST_CASE("a statement for one database does nothing on the other") {
  for_each_backend([](TestDatabase& database) {
    const Migration one_sided{
        "db", 1, "one_sided",
        "{sqlite: CREATE TABLE left_one (a {text})};\n{postgres: CREATE TABLE right_one (a text)};\n"};
    CHECK_THROWS_AS(migrate(*database, {&one_sided, 1}), Failure);  // slots do not nest
    const Migration plain{"db", 1, "plain",
                          "{sqlite: CREATE TABLE left_one (a TEXT)};\n{postgres: CREATE TABLE right_one (a text)};\n"};
    CHECK(migrate(*database, {&plain, 1}) == 1);
    const auto schema = describe_schema(*database);
    CHECK((schema.find("left_one") != std::string::npos) == (database->backend() == Backend::sqlite));
    CHECK((schema.find("right_one") != std::string::npos) == (database->backend() == Backend::postgres));
  });
}

TEST_CASE("a program older than its database refuses to open it") {
  for_each_backend([](TestDatabase& database) {
    const std::vector<Migration> both{entry_table, second};
    migrate(*database, both);
    CHECK(message_of([&] { migrate(*database, {both.data(), 1}); }).find("newer version") != std::string::npos);
  });
}

TEST_CASE("two programs that start at once apply each migration once") {
  for_each_backend([](TestDatabase& database) {
    if (database->backend() == Backend::sqlite) return;  // a second program cannot open the directory at all
    auto other = Database::open(database.options());
    const std::vector<Migration> both{entry_table, second};
    auto elsewhere = std::async(std::launch::async, [&] { return migrate(*other, both); });
    const int here = migrate(*database, both);
    CHECK(here + elsewhere.get() == 2);
  });
}

TEST_CASE("a deferred constraint is refused, because it would fail the whole group") {
  for_each_backend([](TestDatabase& database) {
    const Migration deferred{"db", 1, "deferred",
                             "CREATE TABLE a (b {i64} PRIMARY KEY REFERENCES a (b) DEFERRABLE INITIALLY DEFERRED);\n"};
    CHECK(message_of([&] { migrate(*database, {&deferred, 1}); }).find("deferred") != std::string::npos);
  });
}

TEST_CASE("the described schema shows columns, keys and indexes") {
  on_each_with_entries([](TestDatabase& database) {
    const auto schema = describe_schema(*database);
    for (auto word : {"entry", "word", "content", "NOT NULL", "PRIMARY KEY", "UNIQUE INDEX entry_word", "counter",
                      "schema_migration"})
      CHECK_MESSAGE(schema.find(word) != std::string::npos, word);
    if (database->backend() == Backend::sqlite) CHECK(schema.find("STRICT") != std::string::npos);
    CHECK(schema.find("zs_test") == std::string::npos);
  });
}

TEST_CASE("a sound database has nothing to report") {
  on_each_with_entries([](TestDatabase& database) { CHECK(verify(*database).empty()); });
}

TEST_CASE("every embedded migration applies on both databases, in the order of the layers") {
  for_each_backend([](TestDatabase& database) {
    const auto migrations = embedded_migrations();
    CHECK(migrate(*database, migrations) == static_cast<int>(migrations.size()));
    CHECK(migrate(*database, migrations) == 0);
  });
}
