#pragma once
// One connection to the office's SQLite file: set up once, statements prepared once, nothing else allowed.

#include <db/internal.h>

#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace zs::db::detail {

enum class Role { writer, reader };

/// Where the write-ahead log stands after a commit or checkpoint, in pages.
struct WalState {
  int pages = 0;
  int checkpointed = 0;
};

class SqliteConnection {
 public:
  SqliteConnection(const std::string& path, Role role, bool durable);
  ~SqliteConnection();
  SqliteConnection(const SqliteConnection&) = delete;
  SqliteConnection& operator=(const SqliteConnection&) = delete;

  /// Runs one statement to its end. Throws UniqueViolation or Failure; `writes` tells whether it may change rows.
  Tx::Outcome run(const Statement& statement, std::span<const Value> values, bool* writes = nullptr);
  /// BEGIN, COMMIT, SAVEPOINT …
  void command(const Statement& statement) { run(statement, {}); }
  /// A text that is not a constant, not cached.
  void script(const std::string& sql);

  /// True outside a transaction, also after SQLite itself rolled it back.
  bool idle() const;
  /// The disk, or the file's content, can no longer be trusted.
  bool storage_failed() const { return storage_failed_; }
  /// The last failure certainly left nothing behind (disk full, constraint), even if it came from COMMIT.
  bool last_failure_was_clean() const { return clean_failure_; }

  /// Pages in the write-ahead log after the last commit.
  int wal_pages() const { return wal_pages_; }
  /// Moves pages into the database file without waiting for anybody; TRUNCATE also empties the log when no one reads
  /// it.
  WalState checkpoint(bool truncate);

 private:
  struct Prepared {
    sqlite3_stmt* handle;
    bool read_only;
  };
  struct Key {
    const char* text;
    std::size_t length;
    bool operator==(const Key&) const = default;
  };
  struct KeyHash {
    std::size_t operator()(const Key& key) const { return std::hash<const void*>()(key.text) ^ key.length; }
  };

  void open(const std::string& path);
  void configure(Role role, bool durable);
  void limit();
  std::string pragma(const std::string& sql);
  const Prepared& prepared(const Statement& statement);
  sqlite3_stmt* prepare(const std::string& sql, bool keep);
  Tx::Outcome step_all(const Prepared& statement);
  [[noreturn]] void fail(int code, std::string_view name);

  sqlite3* handle_ = nullptr;
  std::unordered_map<Key, Prepared, KeyHash> cache_;
  int wal_pages_ = 0;
  bool storage_failed_ = false;
  bool clean_failure_ = false;
};

/// Makes the full-text tokenizer `terms` (base/terms.h) known to a connection. Throws Failure where SQLite lacks FTS5.
void add_tokenizer(sqlite3* connection);

/// Throws when the linked library is older than 3.51.3, whose predecessors can corrupt a WAL database.
void require_sqlite_version(int version);

}  // namespace zs::db::detail
