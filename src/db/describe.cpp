// The live schema as text, and what the database says about its own file.

#include <db/db.h>

#include <algorithm>

namespace zs::db {
namespace {

constexpr Statement select_sqlite_schema{"select_sqlite_schema",
                                         "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE "
                                         "'sqlite_%' ORDER BY tbl_name, type DESC, name"};

constexpr Statement select_postgres_tables{
    "select_postgres_tables",
    "SELECT CAST(c.oid AS bigint), CAST(c.relname AS text) FROM pg_class c WHERE c.relkind = 'r' "
    "AND c.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema()) ORDER BY c.relname COLLATE "
    "\"C\""};

constexpr Statement select_postgres_columns{
    "select_postgres_columns",
    "SELECT a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || CASE WHEN a.attcollation <> t.typcollation "
    "THEN ' COLLATE ' || quote_ident(l.collname) ELSE '' END || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END || "
    "COALESCE(' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid), '') FROM pg_attribute a JOIN pg_type t ON t.oid = "
    "a.atttypid "
    "LEFT JOIN pg_collation l ON l.oid = a.attcollation LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = "
    "a.attnum "
    "WHERE CAST(a.attrelid AS bigint) = $1 AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum"};

constexpr Statement select_postgres_constraints{
    "select_postgres_constraints",
    "SELECT pg_get_constraintdef(oid, true) FROM pg_constraint WHERE CAST(conrelid AS bigint) = $1 ORDER BY contype "
    "DESC, conname COLLATE \"C\""};

constexpr Statement select_postgres_indexes{
    "select_postgres_indexes",
    "SELECT pg_get_indexdef(i.indexrelid, 0, true) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid "
    "WHERE CAST(i.indrelid AS bigint) = $1 AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = "
    "i.indexrelid AND k.contype <> 'f') "
    "ORDER BY c.relname COLLATE \"C\""};

constexpr Statement quick_check{"quick_check", "PRAGMA quick_check"};
constexpr Statement foreign_key_check{"foreign_key_check", "PRAGMA foreign_key_check"};

std::string describe_sqlite(Tx& tx) {
  std::string out;
  for (const auto& row : tx.query(select_sqlite_schema)) out += row.text(1) + ";\n";
  return out;
}

std::string describe_postgres_table(Tx& tx, const Row& table) {
  std::string out = "CREATE TABLE " + table.text(1) + " (";
  std::string separator = "\n  ";
  for (const auto& statement : {select_postgres_columns, select_postgres_constraints})
    for (const auto& row : tx.query(statement, table.integer(0))) {
      out += separator + row.text(0);
      separator = ",\n  ";
    }
  out += "\n);\n";
  for (const auto& row : tx.query(select_postgres_indexes, table.integer(0))) out += row.text(0) + ";\n";
  return out;
}

std::string describe_postgres(Tx& tx) {
  std::string out;
  for (const auto& table : tx.query(select_postgres_tables)) out += describe_postgres_table(tx, table);
  return out;
}

}  // namespace

std::string describe_schema(Database& database) {
  return *database.read([](Tx& tx) -> Result<std::string> {
    return tx.backend() == Backend::sqlite ? describe_sqlite(tx) : describe_postgres(tx);
  });
}

std::vector<std::string> verify(Database& database) {
  if (database.backend() == Backend::postgres) return {};
  return *database.read([](Tx& tx) -> Result<std::vector<std::string>> {
    std::vector<std::string> faults;
    for (const auto& row : tx.query(quick_check))
      if (row.text(0) != "ok") faults.push_back("the database file is damaged: " + row.text(0));
    for (const auto& row : tx.query(foreign_key_check))
      faults.push_back("a row of " + row.text(0) + " names a row of " + row.text(2) + " that does not exist");
    return faults;
  });
}

}  // namespace zs::db
