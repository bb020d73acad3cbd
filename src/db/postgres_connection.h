#pragma once
// One connection to PostgreSQL: extended protocol only, each statement prepared once, a fixed search path.

#include <db/internal.h>

#include <unordered_map>

struct pg_conn;
struct pg_result;

namespace zs::db::detail {

class PostgresConnection {
 public:
  /// Does not connect yet. `schema` empty: public.
  PostgresConnection(std::string url, std::string schema, bool durable);
  ~PostgresConnection();
  PostgresConnection(const PostgresConnection&) = delete;
  PostgresConnection& operator=(const PostgresConnection&) = delete;

  /// Throws Failure when the server cannot be reached or is not fit.
  void connect();
  void disconnect();
  bool connected() const;

  /// Runs one statement. Throws UniqueViolation or Failure; `writes` tells whether it changed rows.
  Tx::Outcome run(const Statement& statement, std::span<const Value> values, bool* writes = nullptr);
  void command(const Statement& statement) { run(statement, {}); }
  /// A text that is not a constant, not prepared.
  void script(const std::string& sql);

  /// The last failure was a serialization failure or deadlock: the same work may succeed when repeated.
  bool last_failure_is_retryable() const { return last_state_ == "40001" || last_state_ == "40P01"; }
  /// The server said no, so it did not happen; otherwise the connection broke and nobody knows.
  bool last_failure_is_certain() const { return !last_state_.empty() && connected(); }

  enum class CommitAnswer { committed, rolled_back, doubtful };
  /// COMMIT; doubtful: done here, but the standby did not confirm. Throws when there is no answer.
  CommitAnswer commit();

 private:
  struct Key {
    const char* text;
    std::size_t length;
    std::string types;
    bool operator==(const Key&) const = default;
  };
  struct KeyHash {
    std::size_t operator()(const Key& key) const {
      return std::hash<const void*>()(key.text) ^ key.length ^ (std::hash<std::string>()(key.types) << 1);
    }
  };

  const std::string& prepared(const Statement& statement, std::span<const Value> values);
  void check(pg_result* result, std::string_view name);
  void set_up_session();
  std::string setting(const std::string& name);

  std::string url_, schema_;
  bool durable_;
  pg_conn* handle_ = nullptr;
  std::unordered_map<Key, std::string, KeyHash> cache_;
  std::string last_state_;
  bool warned_ = false;
};

}  // namespace zs::db::detail
