#include <db/dialect.h>
#include <db/sqlite_connection.h>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace zs::db::detail {
namespace {

// The whole program stays below 120 MiB when idle; a bigger cache gained nothing measurable on the write path.
constexpr int writer_cache_kib = 16 * 1024;
constexpr int reader_cache_kib = 4 * 1024;
constexpr int journal_limit_bytes = 64 * 1024 * 1024;

/// Questions, not settings; ALTER TABLE itself asks quick_check about the table, the full-text index data_version.
bool is_harmless_pragma(const char* name) {
  for (const char* allowed : {"quick_check", "foreign_key_check", "data_version"})
    if (sqlite3_stricmp(name, allowed) == 0) return true;
  return false;
}

/// After set-up nobody attaches files, changes settings or loads code.
int authorize(void*, int action, const char* first, const char* second, const char*, const char*) {
  switch (action) {
    case SQLITE_ATTACH:
    case SQLITE_DETACH:
      return SQLITE_DENY;
    case SQLITE_PRAGMA:
      return is_harmless_pragma(first) ? SQLITE_OK : SQLITE_DENY;
    case SQLITE_FUNCTION:
      return second && sqlite3_stricmp(second, "load_extension") == 0 ? SQLITE_DENY : SQLITE_OK;
    default:
      return SQLITE_OK;
  }
}

/// Resets on leaving, so that no statement stays open over COMMIT.
struct Reset {
  sqlite3_stmt* handle;
  ~Reset() {
    sqlite3_reset(handle);
    sqlite3_clear_bindings(handle);
  }
};

int bind_value(sqlite3_stmt* handle, int index, const Value& value) {
  if (auto* integer = std::get_if<std::int64_t>(&value)) return sqlite3_bind_int64(handle, index, *integer);
  if (auto* text = std::get_if<std::string>(&value))
    return sqlite3_bind_text64(handle, index, text->data(), text->size(), SQLITE_STATIC, SQLITE_UTF8);
  if (auto* bytes = std::get_if<Bytes>(&value)) {
    if (bytes->empty()) return sqlite3_bind_zeroblob(handle, index, 0);
    return sqlite3_bind_blob64(handle, index, bytes->data(), bytes->size(), SQLITE_STATIC);
  }
  return sqlite3_bind_null(handle, index);
}

Value column_value(sqlite3_stmt* handle, int column) {
  switch (sqlite3_column_type(handle, column)) {
    case SQLITE_INTEGER:
      return static_cast<std::int64_t>(sqlite3_column_int64(handle, column));
    case SQLITE_TEXT: {
      auto* text = reinterpret_cast<const char*>(sqlite3_column_text(handle, column));
      return std::string(text, static_cast<std::size_t>(sqlite3_column_bytes(handle, column)));
    }
    case SQLITE_BLOB: {
      auto* bytes = static_cast<const std::uint8_t*>(sqlite3_column_blob(handle, column));
      return Bytes(bytes, bytes + sqlite3_column_bytes(handle, column));
    }
    case SQLITE_FLOAT:
      throw Failure("a floating-point result: the office counts in whole numbers");
    default:
      return {};
  }
}

Row row_of(sqlite3_stmt* handle) {
  std::vector<Value> values;
  const int count = sqlite3_column_count(handle);
  values.reserve(static_cast<std::size_t>(count));
  for (int column = 0; column < count; ++column) values.push_back(column_value(handle, column));
  return Row(std::move(values));
}

void require_no_zero_byte(std::span<const Value> values, std::string_view name) {
  for (const auto& value : values)
    if (auto* text = std::get_if<std::string>(&value); text && text->find('\0') != std::string::npos)
      throw Failure("a text with a zero byte was bound to " + std::string(name));
}

/// Made before SQLite opens it, so that nobody else of the machine can read it.
void create_private(const std::string& path) {
  const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (file >= 0) ::close(file);
}

}  // namespace

void require_sqlite_version(int version) {
  if (version < 3051003)
    throw Failure("this program is linked with SQLite " + std::to_string(version) +
                  "; at least 3.51.3 (3051003) is needed: older ones "
                  "can corrupt the database");
}

SqliteConnection::SqliteConnection(const std::string& path, Role role, bool durable) {
  require_sqlite_version(sqlite3_libversion_number());
  try {
    open(path);
    configure(role, durable);
    limit();
    add_tokenizer(handle_);
    sqlite3_set_authorizer(handle_, authorize, nullptr);
  } catch (...) {
    sqlite3_close(handle_);
    throw;
  }
}

SqliteConnection::~SqliteConnection() {
  for (auto& [key, statement] : cache_) sqlite3_finalize(statement.handle);
  sqlite3_close(handle_);
}

void SqliteConnection::open(const std::string& path) {
  create_private(path);
  const int flags =
      SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE;
  if (const int code = sqlite3_open_v2(path.c_str(), &handle_, flags, nullptr); code != SQLITE_OK)
    throw Failure("the database " + path + " cannot be opened: " + sqlite3_errstr(code));
}

void SqliteConnection::configure(Role role, bool durable) {
  const bool writer = role == Role::writer;
  sqlite3_busy_timeout(handle_, writer ? 0 : 5000);
  sqlite3_db_config(handle_, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(handle_, SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, nullptr);
  if (!writer) sqlite3_db_config(handle_, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
  if (writer) {
    pragma("PRAGMA page_size=8192");
    if (pragma("PRAGMA journal_mode=WAL") != "wal")
      throw Failure("this file system cannot hold a write-ahead log (shared memory is missing)");
    pragma("PRAGMA journal_size_limit=" + std::to_string(journal_limit_bytes));
  }
  pragma(durable ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=OFF");
  pragma("PRAGMA wal_autocheckpoint=0");
  pragma("PRAGMA foreign_keys=ON");
  pragma("PRAGMA secure_delete=ON");
  pragma("PRAGMA mmap_size=0");
  pragma("PRAGMA trusted_schema=OFF");
  pragma("PRAGMA cell_size_check=ON");
  pragma("PRAGMA temp_store=MEMORY");
  pragma("PRAGMA cache_size=-" + std::to_string(writer ? writer_cache_kib : reader_cache_kib));
  if (!writer) pragma("PRAGMA query_only=ON");
  auto remember_pages = [](void* self, sqlite3*, const char*, int pages) {
    static_cast<SqliteConnection*>(self)->wal_pages_ = pages;
    return SQLITE_OK;
  };
  if (writer) sqlite3_wal_hook(handle_, remember_pages, this);
}

void SqliteConnection::limit() {
  sqlite3_limit(handle_, SQLITE_LIMIT_LENGTH, 32 * 1024 * 1024);
  sqlite3_limit(handle_, SQLITE_LIMIT_SQL_LENGTH, 100 * 1000);
  sqlite3_limit(handle_, SQLITE_LIMIT_COLUMN, 200);
  sqlite3_limit(handle_, SQLITE_LIMIT_EXPR_DEPTH, 100);
  sqlite3_limit(handle_, SQLITE_LIMIT_COMPOUND_SELECT, 50);
  sqlite3_limit(handle_, SQLITE_LIMIT_VDBE_OP, 100 * 1000);
  sqlite3_limit(handle_, SQLITE_LIMIT_FUNCTION_ARG, 32);
  sqlite3_limit(handle_, SQLITE_LIMIT_ATTACHED, 0);
  sqlite3_limit(handle_, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 500);
  sqlite3_limit(handle_, SQLITE_LIMIT_VARIABLE_NUMBER, 1000);
  sqlite3_limit(handle_, SQLITE_LIMIT_TRIGGER_DEPTH, 10);
  sqlite3_limit(handle_, SQLITE_LIMIT_WORKER_THREADS, 0);
}

std::string SqliteConnection::pragma(const std::string& sql) {
  std::string answer;
  auto keep = [](void* out, int count, char** values, char**) {
    if (count > 0 && values[0]) *static_cast<std::string*>(out) = values[0];
    return 0;
  };
  if (const int code = sqlite3_exec(handle_, sql.c_str(), keep, &answer, nullptr); code != SQLITE_OK) fail(code, sql);
  return answer;
}

sqlite3_stmt* SqliteConnection::prepare(const std::string& sql, bool keep) {
  sqlite3_stmt* handle = nullptr;
  const char* rest = nullptr;
  const unsigned flags = keep ? SQLITE_PREPARE_PERSISTENT : 0;
  const int code = sqlite3_prepare_v3(handle_, sql.c_str(), static_cast<int>(sql.size() + 1), flags, &handle, &rest);
  if (code != SQLITE_OK) fail(code, sql);
  if (!handle || *rest != '\0') {
    sqlite3_finalize(handle);
    throw Failure("exactly one SQL statement is expected: " + sql);
  }
  return handle;
}

const SqliteConnection::Prepared& SqliteConnection::prepared(const Statement& statement) {
  const Key key{statement.text.data(), statement.text.size()};
  if (auto found = cache_.find(key); found != cache_.end()) return found->second;
  auto* handle = prepare(number_parameters(fill_slots(statement.text, Backend::sqlite)), /*keep=*/true);
  return cache_.emplace(key, Prepared{handle, sqlite3_stmt_readonly(handle) != 0}).first->second;
}

Tx::Outcome SqliteConnection::run(const Statement& statement, std::span<const Value> values, bool* writes) {
  const auto& ready = prepared(statement);
  if (writes) *writes = !ready.read_only;
  if (static_cast<std::size_t>(sqlite3_bind_parameter_count(ready.handle)) != values.size())
    throw Failure("wrong number of arguments for " + std::string(statement.name));
  require_no_zero_byte(values, statement.name);
  Reset reset{ready.handle};
  for (std::size_t i = 0; i < values.size(); ++i)
    if (const int code = bind_value(ready.handle, static_cast<int>(i) + 1, values[i]); code != SQLITE_OK)
      fail(code, statement.name);
  const auto before = sqlite3_total_changes64(handle_);
  Tx::Outcome outcome;
  int code;
  while ((code = sqlite3_step(ready.handle)) == SQLITE_ROW) outcome.rows.push_back(row_of(ready.handle));
  if (code != SQLITE_DONE) fail(code, statement.name);
  if (sqlite3_total_changes64(handle_) != before) outcome.changed = sqlite3_changes64(handle_);
  return outcome;
}

void SqliteConnection::script(const std::string& sql) {
  auto* handle = prepare(sql, /*keep=*/false);
  int code;
  while ((code = sqlite3_step(handle)) == SQLITE_ROW) {
  }
  sqlite3_finalize(handle);
  if (code != SQLITE_DONE) fail(code, sql);
}

bool SqliteConnection::idle() const { return sqlite3_get_autocommit(handle_) != 0; }

void SqliteConnection::fail(int code, std::string_view name) {
  const int primary = code & 0xFF;
  const std::string message = sqlite3_errmsg(handle_);
  clean_failure_ = primary == SQLITE_FULL || primary == SQLITE_CONSTRAINT || primary == SQLITE_BUSY;
  storage_failed_ = storage_failed_ || primary == SQLITE_IOERR || primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB;
  if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY)
    throw UniqueViolation(constraint_columns(message));
  throw Failure(std::string(name) + ": " + message + " (SQLite " + std::to_string(code) + ")");
}

WalState SqliteConnection::checkpoint(bool truncate) {
  WalState state;
  const int mode = truncate ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_PASSIVE;
  const int code = sqlite3_wal_checkpoint_v2(handle_, nullptr, mode, &state.pages, &state.checkpointed);
  if (code == SQLITE_OK && truncate) wal_pages_ = 0;
  if (code != SQLITE_OK && (code & 0xFF) != SQLITE_BUSY && (code & 0xFF) != SQLITE_LOCKED) fail(code, "checkpoint");
  return state;
}

}  // namespace zs::db::detail
