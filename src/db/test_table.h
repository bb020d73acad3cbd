#pragma once
// A small table that the tests of this folder share.

#include <db/test_support.h>

#include <future>

namespace zs::db {

inline const Migration entry_table{
    "db", 1, "entry",
    "CREATE TABLE entry (id {i64} PRIMARY KEY, word {text}, content {bytes}, marked {bool} NOT NULL DEFAULT 0);\n"
    "CREATE UNIQUE INDEX entry_word ON entry (word, marked);\n"
    "CREATE TABLE counter (name {text} PRIMARY KEY, value {i64} NOT NULL);\n"
    "INSERT INTO counter (name, value) VALUES ('visits', 0);\n"};

inline constexpr Statement insert_entry{"insert_entry", "INSERT INTO entry (id, word) VALUES ($1, $2)"};
inline constexpr Statement insert_full_entry{"insert_full_entry",
                                             "INSERT INTO entry (id, word, content, marked) VALUES ($1, $2, $3, $4)"};
inline constexpr Statement select_entry{"select_entry", "SELECT word, content, marked FROM entry WHERE id = $1"};
inline constexpr Statement count_entries{"count_entries", "SELECT count(*) FROM entry"};
inline constexpr Statement delete_entries{"delete_entries", "DELETE FROM entry"};

inline std::int64_t entries(Database& database) {
  return *database.read([](Tx& tx) -> Result<std::int64_t> { return tx.one(count_entries)->integer(0); });
}

/// A fresh database of each kind with the tables above.
template <class F>
void on_each_with_entries(F test) {
  for_each_backend([&](TestDatabase& database) {
    migrate(*database, {&entry_table, 1});
    test(database);
  });
}

/// A posted transaction whose end can be waited for.
class Posted {
 public:
  Posted(Database& database, Database::Work work) {
    auto promise = std::make_shared<std::promise<Done>>();
    end_ = promise->get_future();
    accepted_ = database.post_write(std::move(work), [promise](const Done& done) { promise->set_value(done); });
  }
  bool accepted() const { return accepted_; }
  Done wait() { return end_.get(); }

 private:
  std::future<Done> end_;
  bool accepted_;
};

/// Keeps one database thread busy until opened, so that what is posted meanwhile waits together.
class Gate {
 public:
  explicit Gate(Database& database) {
    auto entered = std::make_shared<std::promise<void>>();
    auto inside = entered->get_future();
    auto open = opened_.get_future().share();
    holder_ = std::make_unique<Posted>(database, [entered, open](Tx&) {
      entered->set_value();
      open.wait();
      return true;
    });
    inside.wait();
  }
  void open() { opened_.set_value(); }

 private:
  std::promise<void> opened_;
  std::unique_ptr<Posted> holder_;
};

}  // namespace zs::db
