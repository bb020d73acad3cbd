#pragma once
// Decision tables (`"tables"`): who it is, said as data. The first row whose condition holds decides; the last has no
// condition, so that nothing is left undecided. A step names the table in `by` and shows people the row's own reason.
// In conditions the table's name stands for what the row is called (`as`): `signer = principal`.

#include <base/declaration.h>
#include <expr/expr.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace zs::matter {

/// `{"as", "when", "by", "why", "why_en"}`; all but `by` and `why` may be absent.
struct TableRow {
  std::string as;
  std::optional<expr::Program> when;
  expr::Program by;  // people
  std::string why, why_en;
};
using Table = std::vector<TableRow>;
using Tables = std::map<std::string, Table, std::less<>>;

/// Reads the key "tables"; rows are compiled against the fields alone..
Tables parse_tables(const json::object& declaration, const expr::Schema& schema, DeclarationFaults& faults);

/// The fields, and the tables as choices among what their rows are called.
expr::Schema with_tables(expr::Schema schema, const Tables& tables);

/// The row that decides; null only where the table is empty.
const TableRow* deciding_row(const Table& table, const expr::Environment& environment);

}  // namespace zs::matter
