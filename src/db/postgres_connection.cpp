#include <base/log.h>
#include <db/dialect.h>
#include <db/postgres_connection.h>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <libpq-fe.h>

namespace zs::db::detail {
namespace {

// Types by their numbers in pg_type, which never change.
enum PostgresType : Oid {
  pg_bool = 16,
  pg_bytea = 17,
  pg_int8 = 20,
  pg_int2 = 21,
  pg_int4 = 23,
  pg_text = 25,
  pg_oid = 26,
  pg_float4 = 700,
  pg_float8 = 701,
  pg_numeric = 1700,
  pg_void = 2278,
  pg_xid8 = 5069
};

struct Clear {
  void operator()(PGresult* result) const { PQclear(result); }
};
using PostgresResult = std::unique_ptr<PGresult, Clear>;

constexpr Statement postgres_commit{"commit", "COMMIT"};

/// What travels with a statement: libpq's arrays, and the texts of the numbers.
struct Parameters {
  std::vector<Oid> types;
  std::vector<std::string> numbers;
  std::vector<const char*> values;
  std::vector<int> lengths, formats;
};

Oid type_of(const Value& value) {
  if (std::holds_alternative<std::int64_t>(value)) return pg_int8;
  if (std::holds_alternative<std::string>(value)) return pg_text;
  if (std::holds_alternative<Bytes>(value)) return pg_bytea;
  return 0;  // null: its column decides
}

void add_parameter(Parameters& out, const Value& value) {
  const char* data = nullptr;
  std::size_t length = 0;
  if (auto* integer = std::get_if<std::int64_t>(&value)) {
    data = out.numbers.emplace_back(std::to_string(*integer)).c_str();
  } else if (auto* text = std::get_if<std::string>(&value)) {
    data = text->c_str();
  } else if (auto* bytes = std::get_if<Bytes>(&value)) {
    data = bytes->empty() ? "" : reinterpret_cast<const char*>(bytes->data());
    length = bytes->size();
  }
  out.types.push_back(type_of(value));
  out.values.push_back(data);
  out.lengths.push_back(static_cast<int>(length));
  out.formats.push_back(std::holds_alternative<Bytes>(value) ? 1 : 0);
}

Parameters parameters_of(std::span<const Value> values, std::string_view name) {
  Parameters out;
  out.numbers.reserve(values.size());  // the arrays point into it
  for (const auto& value : values) {
    if (auto* text = std::get_if<std::string>(&value); text && text->find('\0') != std::string::npos)
      throw Failure("a text with a zero byte was bound to " + std::string(name));
    add_parameter(out, value);
  }
  return out;
}

std::int64_t integer_from(std::string_view text) {
  std::int64_t value = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size())
    throw Failure("not a whole 64-bit number: " + std::string(text));
  return value;
}

int hex_digit(char c) { return c <= '9' ? c - '0' : c - 'a' + 10; }

/// PostgreSQL writes bytes as "\x6869".
Bytes bytes_from(std::string_view text) {
  if (!text.starts_with("\\x")) throw Failure("bytea_output must be hex");
  Bytes out;
  out.reserve(text.size() / 2);
  for (std::size_t i = 2; i + 1 < text.size(); i += 2)
    out.push_back(static_cast<std::uint8_t>(hex_digit(text[i]) << 4 | hex_digit(text[i + 1])));
  return out;
}

Value value_from(const PGresult* result, int row, int column) {
  const Oid type = PQftype(result, column);
  if (type == pg_void || PQgetisnull(result, row, column)) return {};
  const std::string_view text(PQgetvalue(result, row, column),
                              static_cast<std::size_t>(PQgetlength(result, row, column)));
  switch (type) {
    case pg_int8:
    case pg_int4:
    case pg_int2:
    case pg_oid:
    case pg_numeric:
    case pg_xid8:
      return integer_from(text);
    case pg_bool:
      return static_cast<std::int64_t>(text == "t");
    case pg_bytea:
      return bytes_from(text);
    case pg_float4:
    case pg_float8:
      throw Failure("a floating-point result: the office counts in whole numbers");
    default:
      return std::string(text);
  }
}

Rows rows_from(const PGresult* result) {
  Rows rows;
  const int count = PQntuples(result), columns = PQnfields(result);
  rows.reserve(static_cast<std::size_t>(count));
  for (int row = 0; row < count; ++row) {
    std::vector<Value> values;
    values.reserve(static_cast<std::size_t>(columns));
    for (int column = 0; column < columns; ++column) values.push_back(value_from(result, row, column));
    rows.emplace_back(std::move(values));
  }
  return rows;
}

std::string field(const PGresult* result, int code) {
  const char* text = PQresultErrorField(result, code);
  return text ? text : "";
}

bool is_identifier(const std::string& text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
}

/// Warnings about a missing standby arrive as notices; ordinary ones are of no interest.
void receive_notice(void* warned, const PGresult* notice) {
  if (field(notice, PG_DIAG_SQLSTATE) == "01000") *static_cast<bool*>(warned) = true;
}

std::string without_newlines(const char* text) {
  std::string out(text);
  while (!out.empty() && out.back() == '\n') out.pop_back();
  std::replace(out.begin(), out.end(), '\n', ' ');
  return out;
}

}  // namespace

PostgresConnection::PostgresConnection(std::string url, std::string schema, bool durable)
    : url_(std::move(url)), schema_(schema.empty() ? "public" : std::move(schema)), durable_(durable) {
  if (!is_identifier(schema_)) throw Failure("a schema's name holds a-z, 0-9 and _ only: " + schema_);
}

PostgresConnection::~PostgresConnection() { disconnect(); }

void PostgresConnection::disconnect() {
  if (handle_) PQfinish(handle_);
  handle_ = nullptr;
  cache_.clear();
}

bool PostgresConnection::connected() const { return handle_ && PQstatus(handle_) == CONNECTION_OK; }

void PostgresConnection::connect() {
  disconnect();
  last_state_.clear();
  const char* names[] = {"connect_timeout",
                         "tcp_user_timeout",
                         "keepalives_idle",
                         "keepalives_interval",
                         "keepalives_count",
                         "client_encoding",
                         "fallback_application_name",
                         "target_session_attrs",
                         "dbname",
                         nullptr};
  const char* values[] = {"5", "10000", "15", "5", "3", "UTF8", "zhongshu", "read-write", url_.c_str(), nullptr};
  handle_ = PQconnectdbParams(names, values, /*expand_dbname=*/1);
  if (!connected()) {
    const auto reason = without_newlines(PQerrorMessage(handle_));
    disconnect();
    throw Failure("PostgreSQL cannot be reached: " + reason);
  }
  PQsetNoticeReceiver(handle_, receive_notice, &warned_);
  try {
    set_up_session();
  } catch (...) {
    disconnect();
    throw;
  }
}

void PostgresConnection::set_up_session() {
  if (PQserverVersion(handle_) < 130000) throw Failure("PostgreSQL 13 or newer is needed");
  if (schema_ != "public") script("CREATE SCHEMA IF NOT EXISTS " + schema_);
  script("SET search_path = " + schema_);
  script("SET bytea_output = 'hex'");
  script("SET lock_timeout = '10s'");
  script("SET statement_timeout = '60s'");
  script("SET idle_in_transaction_session_timeout = '60s'");
  if (!durable_) return script("SET synchronous_commit = off");
  if (setting("synchronous_commit") == "off") script("SET synchronous_commit = on");
  for (const char* name : {"fsync", "full_page_writes"})
    if (setting(name) == "off")
      log::warning("postgres_not_durable", {{"setting", name}, {"meaning", "a power cut can lose everything"}});
}

std::string PostgresConnection::setting(const std::string& name) {
  PostgresResult result(PQexecParams(handle_, ("SHOW " + name).c_str(), 0, nullptr, nullptr, nullptr, nullptr, 0));
  check(result.get(), "show");
  return PQgetvalue(result.get(), 0, 0);
}

void PostgresConnection::check(PGresult* result, std::string_view name) {
  last_state_.clear();
  const auto status = PQresultStatus(result);
  if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK) return;
  last_state_ = field(result, PG_DIAG_SQLSTATE);
  if (last_state_ == "23505")
    throw UniqueViolation(constraint_columns(field(result, PG_DIAG_TABLE_NAME), field(result, PG_DIAG_MESSAGE_DETAIL),
                                             field(result, PG_DIAG_CONSTRAINT_NAME)));
  const auto reason =
      last_state_.empty() ? without_newlines(PQerrorMessage(handle_)) : field(result, PG_DIAG_MESSAGE_PRIMARY);
  throw Failure(std::string(name) + ": " + reason + " (SQLSTATE " + (last_state_.empty() ? "none" : last_state_) + ")");
}

const std::string& PostgresConnection::prepared(const Statement& statement, std::span<const Value> values) {
  Key key{statement.text.data(), statement.text.size(), {}};
  std::vector<Oid> types;
  for (const auto& value : values) {
    types.push_back(type_of(value));
    key.types.push_back(static_cast<char>('0' + value.index()));
  }
  if (auto found = cache_.find(key); found != cache_.end()) return found->second;
  const auto name = "s" + std::to_string(cache_.size());
  const auto sql = fill_slots(statement.text, Backend::postgres);
  PostgresResult result(PQprepare(handle_, name.c_str(), sql.c_str(), static_cast<int>(types.size()), types.data()));
  check(result.get(), statement.name);
  return cache_.emplace(std::move(key), name).first->second;
}

Tx::Outcome PostgresConnection::run(const Statement& statement, std::span<const Value> values, bool* writes) {
  const auto parameters = parameters_of(values, statement.name);
  const auto& name = prepared(statement, values);
  PostgresResult result(PQexecPrepared(handle_, name.c_str(), static_cast<int>(values.size()), parameters.values.data(),
                                       parameters.lengths.data(), parameters.formats.data(), 0));
  check(result.get(), statement.name);
  Tx::Outcome outcome{rows_from(result.get()), 0};
  const std::string_view tag = PQcmdStatus(result.get());
  const bool changes =
      tag.starts_with("INSERT") || tag.starts_with("UPDATE") || tag.starts_with("DELETE") || tag.starts_with("MERGE");
  if (changes) outcome.changed = integer_from(PQcmdTuples(result.get()));
  if (writes) *writes = changes;
  return outcome;
}

void PostgresConnection::script(const std::string& sql) {
  PostgresResult result(PQexecParams(handle_, sql.c_str(), 0, nullptr, nullptr, nullptr, nullptr, 0));
  check(result.get(), sql);
}

PostgresConnection::CommitAnswer PostgresConnection::commit() {
  warned_ = false;
  const auto& name = prepared(postgres_commit, {});
  PostgresResult result(PQexecPrepared(handle_, name.c_str(), 0, nullptr, nullptr, nullptr, 0));
  check(result.get(), "commit");
  if (std::string_view(PQcmdStatus(result.get())) != "COMMIT") return CommitAnswer::rolled_back;
  return warned_ ? CommitAnswer::doubtful : CommitAnswer::committed;
}

}  // namespace zs::db::detail
