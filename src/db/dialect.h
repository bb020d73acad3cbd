#pragma once
// Where the two databases speak differently: slots in the text, parameter signs, table options.

#include <db/db.h>

namespace zs::db::detail {

/// Fills the slots of a statement or migration: {i64} {text} {bytes} {bool} {strict} {for_update} and
/// {sqlite: …} {postgres: …}. An unknown slot is a Failure; braces that are not of this form stay.
std::string fill_slots(std::string_view text, Backend backend);

/// `$2` becomes `?2` outside quotes: SQLite would number `$2` by its first appearance.
std::string number_parameters(std::string_view sql);

/// The statements of a migration without comments; each ended with `;` at a line's end.
std::vector<std::string> split_statements(std::string_view script);

/// `CREATE TABLE …` with the STRICT option appended; other statements unchanged.
std::string strict_table(std::string statement);

/// The columns of a unique constraint as "table.a, table.b", from PostgreSQL's detail "Key (a, b)=(…) already exists.";
/// the constraint's own name when there is nothing to read.
std::string constraint_columns(std::string_view table, std::string_view detail, std::string_view name);

/// The same from SQLite's message "UNIQUE constraint failed: …".
std::string constraint_columns(std::string_view message);

}  // namespace zs::db::detail
