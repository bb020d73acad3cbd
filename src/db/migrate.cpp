// Numbered migrations, each once, each in its own transaction, in the order of the layers.

#include <base/resource.h>
#include <base/time.h>
#include <db/dialect.h>
#include <db/internal.h>

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <tl/expected.hpp>

namespace zs::db {
namespace {

constexpr Statement lock_migrations{
    "lock_migrations", "{postgres:SELECT pg_advisory_xact_lock(hashtext(current_schema()))}{sqlite:SELECT 1}"};
constexpr Statement select_migration{"select_migration",
                                     "SELECT name, checksum FROM schema_migration WHERE library = $1 AND number = $2"};
constexpr Statement select_newest_migration{"select_newest_migration",
                                            "SELECT max(number) FROM schema_migration WHERE library = $1"};
constexpr Statement insert_migration{
    "insert_migration",
    "INSERT INTO schema_migration (library, number, name, checksum, at) VALUES ($1, $2, $3, $4, $5)"};
constexpr std::string_view create_migration_table =
    "CREATE TABLE IF NOT EXISTS schema_migration (library {text} NOT NULL, number {i64} NOT NULL, name {text} NOT "
    "NULL, "
    "checksum {text} NOT NULL, at {i64} NOT NULL, PRIMARY KEY (library, number))";

enum class Applied { now, before };

/// FNV-1a: tells a changed file from an unchanged one; nobody is to be kept from forging it.
std::string checksum_of(std::string_view text) {
  std::uint64_t hash = 14695981039346656037ULL;
  for (unsigned char byte : text) hash = (hash ^ byte) * 1099511628211ULL;
  char out[17];
  std::snprintf(out, sizeof out, "%016llx", static_cast<unsigned long long>(hash));
  return out;
}

std::string label_of(const Migration& migration) {
  return migration.library + "/" + std::to_string(migration.number) + "_" + migration.name;
}

void run_statement(Tx& tx, const std::string& statement) {
  auto sql = detail::fill_slots(statement, tx.backend());
  if (sql.find_first_not_of(" \t\r\n") == std::string::npos) return;  // for the other database only
  if (sql.find("DEFERRABLE") != std::string::npos)
    throw Failure("a deferred constraint would fail at COMMIT, where it hurts the neighbours of its group");
  static_cast<detail::TxBase&>(tx).script(tx.backend() == Backend::sqlite ? detail::strict_table(std::move(sql)) : sql);
}

Applied apply(Tx& tx, const Migration& migration) {
  tx.query(lock_migrations);
  const auto checksum = checksum_of(migration.text);
  if (auto row = tx.one(select_migration, migration.library, migration.number)) {
    if (row->text(1) != checksum)
      throw Failure("the migration " + label_of(migration) +
                    " was changed after it had been applied: undo the change and add a new number");
    return Applied::before;
  }
  for (const auto& statement : detail::split_statements(migration.text)) run_statement(tx, statement);
  tx.execute(insert_migration, migration.library, migration.number, migration.name, checksum, system_now());
  return Applied::now;
}

/// A program older than its database would misread it.
void require_not_newer(Tx& tx, std::span<const Migration> migrations) {
  for (const auto& migration : migrations) {
    auto known = migration.number;
    for (const auto& other : migrations)
      if (other.library == migration.library) known = std::max(known, other.number);
    auto row = tx.one(select_newest_migration, migration.library);
    if (row && !row->null(0) && row->integer(0) > known)
      throw Failure("the database was written by a newer version of the program (" + migration.library +
                    " has migration " + std::to_string(row->integer(0)) + ", this program knows " +
                    std::to_string(known) + ")");
  }
}

/// "src/flow/schema/001_work_item.sql".
Migration migration_from(const Resource& resource) {
  constexpr std::string_view root = "src/", folder = "/schema/";
  const auto name = resource.name;
  const auto at = name.find(folder);
  const auto file = at == std::string_view::npos ? std::string_view{} : name.substr(at + folder.size());
  int number = 0;
  const auto [end, error] = std::from_chars(file.data(), file.data() + file.size(), number);
  if (!name.starts_with(root) || !file.ends_with(".sql") || error != std::errc{} || *end != '_')
    throw Failure("a migration's name is src/<library>/schema/NNN_name.sql, not " + std::string(name));
  const auto title = file.substr(static_cast<std::size_t>(end - file.data()) + 1);
  return {std::string(name.substr(root.size(), at - root.size())), number,
          std::string(title.substr(0, title.size() - 4)), std::string(resource.bytes)};
}

}  // namespace

int migrate(Database& database, std::span<const Migration> migrations) {
  database.write([&](Tx& tx) -> Result<bool> {
    tx.query(lock_migrations);
    run_statement(tx, std::string(create_migration_table));
    require_not_newer(tx, migrations);
    return true;
  });
  int applied = 0;
  for (const auto& migration : migrations) {
    auto outcome = database.write([&](Tx& tx) -> Result<Applied> { return apply(tx, migration); });
    if (*outcome == Applied::now) ++applied;
  }
  return applied;
}

std::vector<Migration> embedded_migrations() {
  std::vector<Migration> migrations;
  for (const auto& resource : resources::schemas()) migrations.push_back(migration_from(resource));
  return migrations;
}

}  // namespace zs::db
