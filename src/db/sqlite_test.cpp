// What only SQLite must keep: one process, one writer, nothing attached; and what happens when the disk fails.

#include <db/place.h>
#include <db/sqlite_connection.h>
#include <db/test_table.h>
#include <doctest/doctest.h>

#include <fstream>
#include <sys/stat.h>
#include <thread>

using zs::Result;
using namespace zs::db;

TEST_CASE("a live data directory is not opened twice") {
  TestDatabase database(Backend::sqlite);
  try {
    Database::open(database.options());
    FAIL("the second opening succeeded");
  } catch (const Failure& failure) {
    CHECK(std::string(failure.what()).find("in use") != std::string::npos);
  }
  database.reopen();
}

TEST_CASE("a SQLite older than the WAL fix is refused") {
  CHECK_THROWS_AS(detail::require_sqlite_version(3051002), Failure);
  CHECK_NOTHROW(detail::require_sqlite_version(3051003));
}

TEST_CASE("network file systems are refused, forgetful ones told") {
  using detail::judge_place;
  using detail::Place;
  for (std::int64_t magic : {0x6969L, 0x517BL, 0xFF534D42L, 0xFE534D42L})
    CHECK(judge_place(magic, "") == Place::network);
  CHECK(judge_place(0x65735546, "fuse.sshfs") == Place::network);
  CHECK(judge_place(0x65735546, "fuse.mergerfs") == Place::good);
  CHECK(judge_place(0x794C7630, "") == Place::layered);
  CHECK(judge_place(0x01021994, "") == Place::forgetful);
  CHECK(judge_place(0xEF53, "") == Place::good);
}

TEST_CASE("the files of an office are readable by its own account only") {
  TestDatabase database(Backend::sqlite);
  migrate(*database, {&entry_table, 1});
  struct stat status {};
  REQUIRE(::stat(database.options().directory.c_str(), &status) == 0);
  CHECK((status.st_mode & 0777) == 0700);
  for (auto name : {"/zhongshu.db", "/zhongshu.db-wal", "/lock"}) {
    REQUIRE(::stat((database.options().directory + name).c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
  }
}

TEST_CASE("no statement attaches files or changes settings") {
  static constexpr Statement attach{"attach", "ATTACH ':memory:' AS other"};
  static constexpr Statement keep_deleted{"keep_deleted", "PRAGMA secure_delete = OFF"};
  static constexpr Statement let_readers_write{"let_readers_write", "PRAGMA query_only = OFF"};
  static constexpr Statement extension{"extension", "SELECT load_extension('x')"};
  TestDatabase database(Backend::sqlite);
  for (const auto& statement : {attach, keep_deleted, let_readers_write, extension}) {
    auto run = [&](Tx& tx) -> Result<std::int64_t> { return tx.execute(statement); };
    CHECK_THROWS_AS(database->write(run), Failure);
    CHECK_THROWS_AS(database->read(run), Failure);
  }
}

TEST_CASE("the write-ahead log is emptied when there is nothing to do") {
  TestDatabase database(Backend::sqlite);
  migrate(*database, {&entry_table, 1});
  database->write([](Tx& tx) -> Result<std::int64_t> { return tx.execute(insert_entry, 1, "x"); });
  const auto log = database.options().directory + "/zhongshu.db-wal";
  const auto patience = std::chrono::steady_clock::now() + std::chrono::seconds(20);
  while (std::filesystem::file_size(log) > 0 && std::chrono::steady_clock::now() < patience) std::this_thread::yield();
  CHECK(std::filesystem::file_size(log) == 0);
}

TEST_CASE("the write-ahead log stays short while writing goes on") {
  static constexpr Statement replace_content{"replace_content", "UPDATE entry SET content = $2 WHERE id = $1"};
  TestDatabase database(Backend::sqlite);
  migrate(*database, {&entry_table, 1});
  database->write([](Tx& tx) -> Result<std::int64_t> { return tx.execute(insert_entry, 1, "x"); });
  constexpr std::uintmax_t megabyte = 1 << 20;
  std::uintmax_t longest = 0;
  for (int i = 0; i < 60; ++i) {
    const Bytes content(megabyte, static_cast<std::uint8_t>(i));
    database->write([&](Tx& tx) -> Result<std::int64_t> { return tx.execute(replace_content, 1, content); });
    longest = std::max(longest, std::filesystem::file_size(database.options().directory + "/zhongshu.db-wal"));
  }
  CHECK(longest < 20 * megabyte);
}

TEST_CASE("a damaged file is reported") {
  TestDatabase database(Backend::sqlite);
  migrate(*database, {&entry_table, 1});
  database->write([](Tx& tx) -> Result<bool> {
    for (int i = 0; i < 2000; ++i) tx.execute(insert_entry, i, "a word that fills the page " + std::to_string(i));
    return true;
  });
  database->stop();
  std::fstream file(database.options().directory + "/zhongshu.db", std::ios::in | std::ios::out | std::ios::binary);
  file.seekp(8 * 8192 + 100);
  file << std::string(4000, 'X');
  file.close();
  database.reopen();
  CHECK_FALSE(verify(*database).empty());
}
