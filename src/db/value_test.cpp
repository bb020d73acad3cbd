// Values and statements, on both databases.

#include <db/test_table.h>
#include <doctest/doctest.h>

#include <limits>
#include <random>

using zs::Result;
using namespace zs::db;

namespace {

std::string random_text(std::mt19937& random) {
  static constexpr std::string_view pieces[] = {"a",  "'",  "\"", "\\", "中", "枢", "\n",
                                                "{}", "$1", "?",  "%",  "😀",  " ",  "\x7f"};
  std::string out;
  for (auto left = random() % 20; left > 0; --left) out += pieces[random() % std::size(pieces)];
  return out;
}

Bytes random_bytes(std::mt19937& random) {
  Bytes out(random() % 40);
  for (auto& byte : out) byte = static_cast<std::uint8_t>(random());
  return out;
}

}  // namespace

TEST_CASE("every text and every bytes come back as they went in") {
  on_each_with_entries([](TestDatabase& database) {
    std::mt19937 random(20261120);
    for (int i = 0; i < 100; ++i) {
      const auto word = std::to_string(i) + random_text(random);
      const auto content = random_bytes(random);
      auto row = database->write([&](Tx& tx) -> Result<Row> {
        tx.execute(insert_full_entry, i, word, content, i % 2 == 0);
        return *tx.one(select_entry, i);
      });
      CHECK(row->text(0) == word);
      CHECK(row->bytes(1) == content);
      CHECK(row->boolean(2) == (i % 2 == 0));
    }
  });
}

TEST_CASE("the largest and smallest numbers, moments, nulls and empty values come back") {
  on_each_with_entries([](TestDatabase& database) {
    const std::int64_t numbers[] = {0,
                                    -1,
                                    1,
                                    std::numeric_limits<std::int64_t>::max(),
                                    std::numeric_limits<std::int64_t>::min(),
                                    zs::to_millis(zs::system_now())};
    for (auto number : numbers)
      database->write([&](Tx& tx) -> Result<bool> {
        static constexpr Statement select_by_id{"select_by_id", "SELECT id, word, content FROM entry WHERE id = $1"};
        const bool empty = number % 2 == 0;
        tx.execute(insert_full_entry, number, empty ? Value{} : Value{std::string()}, empty ? Value{} : Value{Bytes{}},
                   false);
        auto row = *tx.one(select_by_id, number);
        CHECK(row.integer(0) == number);
        CHECK(row.moment(0) == zs::from_millis(number));
        CHECK(row.null(1) == empty);
        CHECK(row.null(2) == empty);
        CHECK(row.optional_text(1).value_or("null") == (empty ? "null" : ""));
        if (!empty) CHECK(row.bytes(2).empty());
        tx.execute(delete_entries);
        return true;
      });
  });
}

TEST_CASE("parameters are taken by number, in any order and more than once") {
  static constexpr Statement swapped{"swapped", "SELECT CAST($2 AS text) || '/' || CAST($1 AS text) || '/' || $2"};
  on_each_with_entries([](TestDatabase& database) {
    auto text = database->read([](Tx& tx) -> Result<std::string> { return tx.one(swapped, "one", "two")->text(0); });
    CHECK(*text == "two/one/two");
  });
}

TEST_CASE("the same statement takes null and a value in turn") {
  static constexpr Statement find_word{"find_word", "SELECT count(*) FROM entry WHERE word IS NOT DISTINCT FROM $1"};
  on_each_with_entries([](TestDatabase& database) {
    database->write([](Tx& tx) -> Result<bool> {
      for (int round = 0; round < 2; ++round) {
        tx.execute(insert_entry, 2 * round, std::optional<std::string>());
        tx.execute(insert_entry, 2 * round + 1, std::optional<std::string>("word" + std::to_string(round)));
      }
      CHECK(tx.one(find_word, nullptr)->integer(0) == 2);
      CHECK(tx.one(find_word, "word1")->integer(0) == 1);
      return true;
    });
  });
}

TEST_CASE("RETURNING gives the rows and is finished before COMMIT") {
  static constexpr Statement insert_returning{
      "insert_returning", "INSERT INTO entry (id, word) VALUES ($1, 'a'), ($2, 'b') RETURNING id, word"};
  on_each_with_entries([](TestDatabase& database) {
    Posted writing(*database, [](Tx& tx) {
      auto rows = tx.query(insert_returning, 7, 8);
      return rows.size() == 2 && rows[1].integer(0) == 8;
    });
    auto done = writing.wait();
    CHECK(done.completion == Completion::committed);
    CHECK(done.cost.rows_written == 2);
    CHECK(done.cost.rows_read == 0);
  });
}

TEST_CASE("an upsert counts as one row, a conflict that does nothing as none") {
  static constexpr Statement upsert{
      "upsert",
      "INSERT INTO counter (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value"};
  static constexpr Statement insert_if_new{"insert_if_new",
                                           "INSERT INTO counter (name, value) VALUES ($1, $2) ON CONFLICT DO NOTHING"};
  on_each_with_entries([](TestDatabase& database) {
    database->write([](Tx& tx) -> Result<bool> {
      CHECK(tx.execute(upsert, "visits", 5) == 1);
      CHECK(tx.execute(insert_if_new, "visits", 6) == 0);
      return true;
    });
  });
}

TEST_CASE("texts sort by their bytes on both databases") {
  static constexpr Statement select_words{"select_words", "SELECT word FROM entry ORDER BY word"};
  on_each_with_entries([](TestDatabase& database) {
    auto words = database->write([](Tx& tx) -> Result<std::string> {
      int id = 0;
      for (auto word : {"b", "A", "中", "a", "B", "一", "_"}) tx.execute(insert_entry, ++id, word);
      std::string out;
      for (const auto& row : tx.query(select_words)) out += row.text(0);
      return out;
    });
    CHECK(*words == "AB_ab一中");
  });
}

TEST_CASE("a question that expects one row refuses two") {
  static constexpr Statement select_all{"select_all", "SELECT id FROM entry"};
  on_each_with_entries([](TestDatabase& database) {
    database->write([](Tx& tx) -> Result<bool> {
      CHECK_FALSE(tx.one(select_all));
      tx.execute(insert_entry, 1, "a");
      CHECK(tx.one(select_all));
      tx.execute(insert_entry, 2, "b");
      CHECK_THROWS_AS(tx.one(select_all), Failure);
      return true;
    });
  });
}

TEST_CASE(
    "comparisons and sums are whole numbers; fractions, zero bytes, wrong types and missing arguments are failures") {
  static constexpr Statement compare{"compare", "SELECT 1 = 1, 1 = 2, sum(v) FROM (VALUES ($1), ($2)) AS t (v)"};
  static constexpr Statement compare_sqlite{"compare_sqlite", "SELECT 1 = 1, 1 = 2, $1 + $2"};
  static constexpr Statement fraction{"fraction", "SELECT {postgres:CAST(1.5 AS double precision)}{sqlite:1.5}"};
  on_each_with_entries([](TestDatabase& database) {
    database->read([](Tx& tx) -> Result<bool> {
      auto row = *tx.one(tx.backend() == Backend::sqlite ? compare_sqlite : compare, 3, 4);
      CHECK(row.boolean(0));
      CHECK_FALSE(row.boolean(1));
      CHECK(row.integer(2) == 7);
      return true;
    });
    auto run = [&](auto work) { database->write([&](Tx& tx) -> Result<bool> { return work(tx); }); };
    CHECK_THROWS_AS(run([](Tx& tx) { return !tx.query(fraction).empty(); }), Failure);
    CHECK_THROWS_AS(run([](Tx& tx) { return tx.execute(insert_entry, 1, std::string_view("a\0b", 3)) == 1; }), Failure);
    CHECK_THROWS_AS(run([](Tx& tx) { return tx.execute(insert_entry, "one", "x") == 1; }), Failure);
    CHECK_THROWS_AS(run([](Tx& tx) { return tx.execute(insert_entry, 1) == 1; }), Failure);
    CHECK(entries(*database) == 0);
  });
}

TEST_CASE("a text may look like SQL and stays a text") {
  on_each_with_entries([](TestDatabase& database) {
    const std::string hostile = "'); DROP TABLE entry; --";
    database->write([&](Tx& tx) -> Result<std::int64_t> { return tx.execute(insert_entry, 1, hostile); });
    auto row = database->read([](Tx& tx) -> Result<Row> { return *tx.one(select_entry, 1); });
    CHECK(row->text(0) == hostile);
  });
}
