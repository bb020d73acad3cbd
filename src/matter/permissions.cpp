#include <base/text.h>
#include <identity/import.h>
#include <matter/permissions.h>

namespace zs::matter {
namespace {

const std::vector<std::string> header = {"role", "kind", "scope", "verbs"};

struct LineReader {
  std::string_view file;
  const Kinds& kinds;
  std::vector<identity::PermissionLine>& lines;
  std::string& report;

  void fault(std::int64_t line, const std::string& what) {
    report += std::string(file) + " line " + std::to_string(line) + ": " + what + "\n";
  }
};

void read_line(LineReader& reading, const identity::CsvRecord& record) {
  if (record.cells.size() != header.size()) return reading.fault(record.line, "Expected role,kind,scope,verbs.");
  auto scope = identity::scope_from_text(record.cells[2]);
  const auto& verbs = record.cells[3];
  const auto& of = record.cells[1];
  if (!reading.kinds.newest(of) && !reading.kinds.act_register(of) && !reading.kinds.resource_sort(of))
    return reading.fault(record.line, "Unknown kind, register or sort of resources `" + of + "`.");
  if (!scope) return reading.fault(record.line, "Unknown scope `" + record.cells[2] + "`.");
  if (verbs != "see" && verbs != "see;keep")
    return reading.fault(record.line, "Verbs are `see` or `see;keep`, but got `" + verbs + "`.");
  reading.lines.push_back({record.cells[0], record.cells[1], *scope, verbs == "see;keep"});
}

void read_file(LineReader& reading, std::string_view text) {
  auto records = identity::parse_csv(text);
  if (!records || records->empty() || records->front().cells != header)
    return reading.fault(1, "Expected the header role,kind,scope,verbs.");
  for (std::size_t i = 1; i < records->size(); ++i) read_line(reading, (*records)[i]);
}

}  // namespace

std::vector<identity::PermissionLine> permissions(std::span<const Resource> declarations, const Kinds& kinds) {
  std::vector<identity::PermissionLine> lines;
  std::string report;
  for (const auto& file : declarations) {
    if (!file.name.ends_with("/permissions.csv")) continue;
    LineReader reading{file.name, kinds, lines, report};
    read_file(reading, file.bytes);
  }
  if (!report.empty()) throw DeclarationError(report);
  return lines;
}

}  // namespace zs::matter
