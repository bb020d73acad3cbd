#pragma once
// The office's memory: one SQL text on two databases. SQLite has one connection that writes and commits in groups;
// PostgreSQL has a pool with a transaction per command. What was acknowledged is on disk.
//
// A Statement is a compile-time constant: text that comes from anywhere else does not compile. Values are bound.
// Placeholders are $1, $2 … on both databases; `{for_update}` stands for the locking clause where there is one.

#include <base/error.h>
#include <base/time.h>

#include <concepts>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace zs::db {

/// A named SQL text. The name says the purpose (`select_open_items_of_person`) and appears in metrics and logs.
struct Statement {
  std::string_view name;
  std::string_view text;
  template <std::size_t N, std::size_t M>
  consteval Statement(const char (&statement_name)[N], const char (&sql)[M])
      : name(statement_name, N - 1), text(sql, M - 1) {}
};

using Bytes = std::vector<std::uint8_t>;

/// A bound value or a column: null, integer (also booleans as 0/1 and moments in ms), text, bytes.
using Value = std::variant<std::monostate, std::int64_t, std::string, Bytes>;

inline Value bind(std::monostate) { return {}; }
inline Value bind(std::nullptr_t) { return {}; }
inline Value bind(std::int64_t v) { return v; }
inline Value bind(int v) { return static_cast<std::int64_t>(v); }
inline Value bind(bool v) { return static_cast<std::int64_t>(v); }
inline Value bind(Instant v) { return to_millis(v); }
inline Value bind(std::string_view v) { return std::string(v); }
inline Value bind(const std::string& v) { return v; }
inline Value bind(const char* v) { return std::string(v); }
inline Value bind(Bytes v) { return v; }
template <std::same_as<Value> V>  // a template, so that nothing is converted to a Value on the way
Value bind(const V& v) {
  return v;
}
template <class T>
Value bind(const std::optional<T>& v) {
  return v ? db::bind(*v) : Value{};
}

class Row {
 public:
  explicit Row(std::vector<Value> values) : values_(std::move(values)) {}
  std::int64_t integer(std::size_t column) const { return std::get<std::int64_t>(values_.at(column)); }
  const std::string& text(std::size_t column) const { return std::get<std::string>(values_.at(column)); }
  const Bytes& bytes(std::size_t column) const { return std::get<Bytes>(values_.at(column)); }
  bool boolean(std::size_t column) const { return integer(column) != 0; }
  Instant moment(std::size_t column) const { return from_millis(integer(column)); }
  bool null(std::size_t column) const { return std::holds_alternative<std::monostate>(values_.at(column)); }
  std::optional<std::int64_t> optional_integer(std::size_t c) const {
    return null(c) ? std::nullopt : std::optional(integer(c));
  }
  std::optional<std::string> optional_text(std::size_t c) const {
    return null(c) ? std::nullopt : std::optional(text(c));
  }
  std::optional<Instant> optional_moment(std::size_t c) const {
    return null(c) ? std::nullopt : std::optional(moment(c));
  }
  std::size_t size() const { return values_.size(); }

 private:
  std::vector<Value> values_;
};

using Rows = std::vector<Row>;

/// What a transaction cost: statements sent, rows changed, rows read.
struct Cost {
  std::int64_t statements = 0;
  std::int64_t rows_written = 0;
  std::int64_t rows_read = 0;
};

/// A unique constraint refused a row. `constraint` is "table.column, table.column" on both databases, for an index over
/// an expression its name.
struct UniqueViolation : std::runtime_error {
  std::string constraint;
  explicit UniqueViolation(std::string name) : std::runtime_error("unique: " + name), constraint(std::move(name)) {}
};

/// Any other failure of the database: broken infrastructure, never an expected outcome.
struct Failure : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// The commit's answer was lost: it may or may not have happened.
struct OutcomeUnknown : Failure {
  using Failure::Failure;
};

enum class Backend { sqlite, postgres };

/// One transaction. Statements run at once; all rows are read to the end before the call returns.
class Tx {
 public:
  struct Outcome {
    Rows rows;
    std::int64_t changed = 0;
  };

  virtual ~Tx() = default;

  template <class... A>
  Rows query(const Statement& statement, const A&... arguments) {
    const Value values[] = {db::bind(arguments)..., Value{}};
    return run(statement, {values, sizeof...(A)}).rows;
  }
  /// The only row or none; more than one is a Failure.
  template <class... A>
  std::optional<Row> one(const Statement& statement, const A&... arguments) {
    auto rows = query(statement, arguments...);
    if (rows.size() > 1) throw Failure("more than one row: " + std::string(statement.name));
    if (rows.empty()) return std::nullopt;
    return std::move(rows.front());
  }
  /// Number of rows changed.
  template <class... A>
  std::int64_t execute(const Statement& statement, const A&... arguments) {
    const Value values[] = {db::bind(arguments)..., Value{}};
    return run(statement, {values, sizeof...(A)}).changed;
  }

  /// Runs `fn` in a savepoint: a unique violation rolls back what `fn` did and is returned, and the job goes on.
  /// Outside of this, any failed statement ends the job, even when its exception is caught.
  template <class F>
  std::optional<UniqueViolation> attempt(F fn) {
    begin_attempt();
    try {
      fn();
    } catch (const UniqueViolation& violation) {
      roll_back_attempt();
      return violation;
    } catch (...) {
      roll_back_attempt();
      throw;
    }
    release_attempt();
    return std::nullopt;
  }

  virtual Backend backend() const = 0;
  virtual const Cost& cost() const = 0;
  /// Runs after COMMIT, before anybody is told: drop a cache, wake the dispatcher. Never touches the database.
  virtual void after_commit(std::function<void()> action) = 0;

 protected:
  virtual Outcome run(const Statement& statement, std::span<const Value> values) = 0;
  virtual void begin_attempt() = 0;
  virtual void release_attempt() = 0;
  virtual void roll_back_attempt() = 0;
};

/// What became of a transaction.
enum class Completion {
  committed,    // durable
  rolled_back,  // the work returned false: nothing changed
  failed,       // an exception: nothing changed
  unknown       // the commit's answer was lost: ask again with the same idempotency key
};

struct Done {
  Completion completion;
  Cost cost;
  std::exception_ptr failure;  // with `failed` and `unknown`
};

struct Options {
  std::string directory;  // SQLite: DIR/zhongshu.db
  std::string url;        // postgres://…; empty: SQLite
  int readers = 2;
  int connections = 8;       // PostgreSQL
  std::size_t queue = 1024;  // beyond: post returns false, the caller says 503
  bool durable = true;       // false only in tests: no fsync
  std::string schema;        // PostgreSQL: schema to use (tests), empty: public
};

/// The database of one installation. Safe to call from any thread.
class Database {
 public:
  using Work = std::function<bool(Tx&)>;          // true: commit; false: roll back
  using Then = std::function<void(const Done&)>;  // any thread, after COMMIT (and its fsync)

  /// Opens or creates; refuses SQLite older than 3.51.3 and network file systems. Throws Failure.
  static std::unique_ptr<Database> open(const Options& options);
  virtual ~Database() = default;

  /// Queues a writing transaction. On PostgreSQL `work` runs again after a serialization failure. False: queue full.
  virtual bool post_write(Work work, Then then) = 0;
  /// Queues a reading transaction on a connection that cannot write.
  virtual bool post_read(Work work, Then then) = 0;

  virtual Backend backend() const = 0;
  /// False after the storage failed (SQLite: until restarted) or while PostgreSQL cannot be reached.
  virtual bool healthy() const = 0;
  /// Finishes what is queued, checkpoints, closes. Further posts return false.
  virtual void stop() = 0;

  /// Blocking forms for tools, tests and the dispatcher: rethrow the work's exception. `fn` returns Result<T>; an error
  /// rolls back.
  template <class F>
  auto write(F fn) -> std::invoke_result_t<F, Tx&> {
    return blocking(std::move(fn), /*writing=*/true);
  }
  template <class F>
  auto read(F fn) -> std::invoke_result_t<F, Tx&> {
    return blocking(std::move(fn), /*writing=*/false);
  }

 private:
  template <class F>
  auto blocking(F fn, bool writing) -> std::invoke_result_t<F, Tx&> {
    std::optional<std::invoke_result_t<F, Tx&>> result;
    wait(writing, [&](Tx& tx) {
      result.emplace(fn(tx));
      return result->has_value();
    });
    return std::move(*result);
  }
  void wait(bool writing, Work work);
};

/// One migration file: `src/<library>/schema/NNN_name.sql`. Type words {i64} {text} {bytes} {bool} are replaced per
/// database, tables become STRICT on SQLite; a statement ends with `;` at a line's end. See README.md.
struct Migration {
  std::string library;
  int number;
  std::string name;
  std::string text;
};

/// Applies what is missing, each in its own transaction, and records number and checksum. A changed text under an old
/// number is a Failure. Returns how many were applied.
int migrate(Database& database, std::span<const Migration> migrations);

/// The migrations among the embedded `schemas` resources, in layer order.
std::vector<Migration> embedded_migrations();

/// The live schema as sorted text, for the golden files tests/golden/schema.{sqlite,postgres}.sql.
std::string describe_schema(Database& database);

/// What the database itself finds wrong with its file (SQLite: quick_check and foreign keys): a sentence per fault.
std::vector<std::string> verify(Database& database);

}  // namespace zs::db
