#include <db/dialect.h>
#include <doctest/doctest.h>

using namespace zs::db;
using namespace zs::db::detail;

TEST_CASE("a slot says on each database what that database understands") {
  CHECK(fill_slots("a {i64}, b {text}, c {bytes}, d {bool}", Backend::sqlite) ==
        "a INTEGER, b TEXT, c BLOB, d INTEGER");
  CHECK(fill_slots("a {i64}, b {text}, c {bytes}, d {bool}", Backend::postgres) ==
        "a bigint, b text COLLATE \"C\", c bytea, d smallint");
  CHECK(fill_slots("SELECT 1 {for_update}", Backend::postgres) == "SELECT 1 FOR UPDATE");
  CHECK(fill_slots("SELECT 1 {for_update}", Backend::sqlite) == "SELECT 1 ");
  CHECK(fill_slots("x {postgres: (a, b)}{sqlite: z}", Backend::postgres) == "x  (a, b)");
  CHECK(fill_slots("x {postgres: (a, b)}{sqlite: z}", Backend::sqlite) == "x  z");
}

TEST_CASE("braces of JSON texts stay, an unknown slot is refused") {
  for (auto text : {"DEFAULT '{}'", "'{\"a\": 1}'", "{", "}", "{text", "'{ }'", "{Text}"})
    CHECK(fill_slots(text, Backend::sqlite) == text);
  CHECK_THROWS_AS(fill_slots("a {int64}", Backend::sqlite), Failure);
  CHECK_THROWS_AS(fill_slots("a {text:x}", Backend::sqlite), Failure);
}

TEST_CASE("parameters keep their numbers, quoted signs stay") {
  CHECK(number_parameters("SELECT $2 || '/' || $1") == "SELECT ?2 || '/' || ?1");
  CHECK(number_parameters("SELECT '$1', \"$2\", $10 || 'it''s $3'") == "SELECT '$1', \"$2\", ?10 || 'it''s $3'");
  CHECK(number_parameters("a -> '$' $") == "a -> '$' $");
}

TEST_CASE("a migration is split at semicolons that end a line, without its comments") {
  auto statements = split_statements(
      "-- first; not a statement;\nCREATE TABLE a (\n  b {text} -- the b;\n);\n\n"
      "INSERT INTO a VALUES ('x; -- y\n;');  -- done\nDROP TABLE a;");
  REQUIRE(statements.size() == 3);
  CHECK(statements[0] == "CREATE TABLE a (\n  b {text} \n)");
  CHECK(statements[1] == "INSERT INTO a VALUES ('x; -- y\n;')");
  CHECK(statements[2] == "DROP TABLE a");
  CHECK(split_statements("-- nothing\n\n").empty());
}

TEST_CASE("a migration that forgets its last semicolon is refused rather than cut") {
  CHECK_THROWS_AS(split_statements("CREATE TABLE a (b {text});\nCREATE TABLE c (d {text})"), Failure);
}

TEST_CASE("every table of SQLite is strict") {
  CHECK(strict_table("CREATE TABLE a (b TEXT)") == "CREATE TABLE a (b TEXT) STRICT");
  CHECK(strict_table("create table a (b TEXT) WITHOUT ROWID") == "create table a (b TEXT) WITHOUT ROWID, STRICT");
  CHECK(strict_table("CREATE INDEX a ON b (c)") == "CREATE INDEX a ON b (c)");
  CHECK(strict_table("CREATE VIRTUAL TABLE a USING fts5(b)") == "CREATE VIRTUAL TABLE a USING fts5(b)");
}

TEST_CASE("a unique constraint is named by table and columns on both databases") {
  CHECK(constraint_columns("UNIQUE constraint failed: event.actor, event.key") == "event.actor, event.key");
  CHECK(constraint_columns("UNIQUE constraint failed: index 'folded_name'") == "folded_name");
  CHECK(constraint_columns("event", "Key (actor, key)=(1, x) already exists.", "event_pkey") ==
        "event.actor, event.key");
  CHECK(constraint_columns("event", "", "event_pkey") == "event_pkey");
  CHECK(constraint_columns("event", "Key (lower(name))=(x) already exists.", "folded_name") == "folded_name");
}
