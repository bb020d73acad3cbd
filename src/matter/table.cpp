#include <fmt/format.h>
#include <matter/table.h>

#include <algorithm>

namespace zs::matter {
namespace {

const std::vector<std::string> row_keys{"as", "when", "by", "why", "why_en"};

struct RowReader {
  const json::object& row;
  const expr::Schema& schema;
  std::string path;
  DeclarationFaults& faults;

  void fault(std::string_view key, std::string message, std::string suggestion = {}) const {
    faults.push_back({path + "/" + std::string(key), std::move(message), std::move(suggestion)});
  }
  std::string text(std::string_view key, bool needed) const {
    const auto* value = row.if_contains(key);
    if (value && value->is_string() && !value->get_string().empty()) return std::string(value->get_string());
    if (value || needed) fault(key, "Expected a text that is not empty.");
    return {};
  }
  std::optional<expr::Program> program(std::string_view key, expr::Type type, bool needed) const {
    auto source = text(key, needed);
    if (source.empty()) return std::nullopt;
    return expr::parse(source, schema, {type}, path + "/" + std::string(key), faults);
  }
};

std::optional<TableRow> read_table_row(const RowReader& read) {
  for (const auto& member : read.row) {
    std::string name(member.key());
    if (std::find(row_keys.begin(), row_keys.end(), name) == row_keys.end())
      read.fault(name, "Unknown key.", expr::nearest(name, row_keys));
  }
  TableRow row;
  row.as = read.text("as", false);
  row.when = read.program("when", expr::Type::boolean, false);
  row.why = read.text("why", true);
  row.why_en = read.text("why_en", false);
  if (row.why_en.empty()) row.why_en = row.why;
  auto by = read.program("by", expr::Type::people, true);
  if (!by) return std::nullopt;
  row.by = std::move(*by);
  return row;
}

Table read_table(const json::array& rows, const std::string& path, const expr::Schema& schema,
                 DeclarationFaults& faults) {
  Table table;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    auto at = fmt::format("{}/{}", path, i);
    if (!rows[i].is_object()) {
      faults.push_back({at, "Expected an object with by and why.", ""});
      continue;
    }
    const auto& object = rows[i].get_object();
    bool last = i + 1 == rows.size();
    if (!last && !object.contains("when"))
      faults.push_back({at, "The rows below this one are never reached.", "Put the row without `when` last."});
    if (last && object.contains("when"))
      faults.push_back({at + "/when", "The last row has no condition.", "Say whose it is when no row holds."});
    if (auto row = read_table_row({object, schema, at, faults})) table.push_back(std::move(*row));
  }
  return table;
}

}  // namespace

Tables parse_tables(const json::object& declaration, const expr::Schema& schema, DeclarationFaults& faults) {
  Tables tables;
  const auto* value = declaration.if_contains("tables");
  if (!value) return tables;
  if (!value->is_object()) {
    faults.push_back({"/tables", "Expected an object: names, each with a list of rows.", ""});
    return tables;
  }
  for (const auto& [key, rows] : value->get_object()) {
    std::string name(key);
    auto path = "/tables/" + name;
    if (schema.fields.contains(name) || expr::reserved(name))
      faults.push_back({path, "The name `" + name + "` has a meaning already.", ""});
    if (!rows.is_array() || rows.get_array().empty())
      faults.push_back({path, "Expected a list of rows that is not empty.", ""});
    else
      tables.emplace(name, read_table(rows.get_array(), path, schema, faults));
  }
  return tables;
}

expr::Schema with_tables(expr::Schema schema, const Tables& tables) {
  for (const auto& [name, table] : tables) {
    expr::FieldInfo info{expr::Type::text, {}};
    for (const auto& row : table)
      if (!row.as.empty() && std::find(info.choices.begin(), info.choices.end(), row.as) == info.choices.end())
        info.choices.push_back(row.as);
    if (!info.choices.empty()) schema.fields.emplace(name, std::move(info));
  }
  return schema;
}

const TableRow* deciding_row(const Table& table, const expr::Environment& environment) {
  for (const auto& row : table)
    if (!row.when || expr::holds(*row.when, environment).holds) return &row;
  return nullptr;
}

}  // namespace zs::matter
