#include <base/json.h>
#include <crypto/crypto.h>
#include <matter/score_row.h>

namespace zs::matter {
namespace {

#define ZS_SHEET_COLUMNS \
  "s.matter, s.scheme, s.version, s.subject, s.period, s.total, s.locked, s.computed_at, s.digest"
constexpr db::Statement select_sheet{"select_sheet",
                                     "SELECT " ZS_SHEET_COLUMNS " FROM score_sheet s WHERE s.matter = $1"};
constexpr db::Statement select_sheets_after{
    "select_sheets_after",
    "SELECT " ZS_SHEET_COLUMNS " FROM score_sheet s WHERE s.matter > $1 ORDER BY s.matter LIMIT 200"};
constexpr db::Statement select_locked_sheets{
    "select_locked_sheets",
    "SELECT " ZS_SHEET_COLUMNS " FROM score_sheet s JOIN matter m ON m.id = s.matter WHERE s.scheme = $1 AND s.subject "
    "= $2 AND s.locked = 1 AND s.total IS NOT NULL AND m.state IN ('running', 'closed') ORDER BY s.period, s.matter"};
constexpr db::Statement select_score_lines{
    "select_score_lines",
    "SELECT indicator, items, counted, summed, takes_part, weight, score FROM score_line WHERE matter = $1 ORDER BY "
    "indicator"};
constexpr db::Statement select_score_evidence{
    "select_score_evidence",
    "SELECT indicator, evidence, event_seq, counted, value FROM score_evidence WHERE matter = $1 ORDER BY indicator, "
    "evidence"};
constexpr db::Statement insert_sheet{
    "insert_sheet",
    "INSERT INTO score_sheet (matter, scheme, version, subject, period, total, locked, computed_at, digest) VALUES "
    "($1, $2, $3, $4, $5, $6, 0, $7, $8) ON CONFLICT (matter) DO UPDATE SET scheme = $2, version = $3, subject = $4, "
    "period = $5, total = $6, computed_at = $7, digest = $8"};
constexpr db::Statement delete_score_lines{"delete_score_lines", "DELETE FROM score_line WHERE matter = $1"};
constexpr db::Statement delete_score_evidence{"delete_score_evidence", "DELETE FROM score_evidence WHERE matter = $1"};
constexpr db::Statement insert_score_line{
    "insert_score_line",
    "INSERT INTO score_line (matter, indicator, items, counted, summed, takes_part, weight, score) VALUES ($1, $2, $3, "
    "$4, $5, $6, $7, $8)"};
constexpr db::Statement insert_score_evidence{
    "insert_score_evidence",
    "INSERT INTO score_evidence (matter, indicator, evidence, event_seq, counted, value) VALUES ($1, $2, $3, $4, $5, "
    "$6)"};
constexpr db::Statement lock_score_sheet{"lock_score_sheet", "UPDATE score_sheet SET locked = 1 WHERE matter = $1"};

ScoreSheet sheet_from(const db::Row& row) {
  ScoreSheet sheet;
  sheet.matter = row.integer(0);
  sheet.scheme = row.text(1);
  sheet.version = static_cast<int>(row.integer(2));
  sheet.subject = row.integer(3);
  sheet.period = row.text(4);
  sheet.total = row.optional_integer(5);
  sheet.locked = row.boolean(6);
  sheet.computed_at = row.moment(7);
  sheet.digest = row.text(8);
  return sheet;
}

json::array as_json(const ScoreLine& one) {
  json::array evidence;
  for (const auto& [found, seq] : one.evidence)
    evidence.push_back(json::array{zs::to_text(found.matter), seq, found.counted, found.value});
  const auto& [measure, takes_part, weight, score] = one.line;
  return {one.indicator, measure.items, measure.counted, measure.sum, takes_part, weight, score, std::move(evidence)};
}

}  // namespace

std::string digest_of(const ScoreSheet& sheet) {
  json::array lines;
  for (const auto& one : sheet.lines) lines.push_back(as_json(one));
  json::object all{{"scheme", sheet.scheme}, {"version", sheet.version}, {"subject", zs::to_text(sheet.subject)},
                   {"period", sheet.period}, {"total", nullptr},         {"lines", std::move(lines)}};
  if (sheet.total) all["total"] = *sheet.total;
  return crypto::sha256_hex(canonical(all));
}

std::optional<ScoreSheet> find_sheet(db::Tx& tx, Id matter) {
  auto row = tx.one(select_sheet, matter);
  return row ? std::optional(sheet_from(*row)) : std::nullopt;
}

std::vector<ScoreSheet> sheets_after(db::Tx& tx, Id matter) {
  std::vector<ScoreSheet> sheets;
  for (const auto& row : tx.query(select_sheets_after, matter)) sheets.push_back(sheet_from(row));
  return sheets;
}

std::vector<ScoreSheet> locked_sheets(db::Tx& tx, const std::string& scheme, Id subject) {
  std::vector<ScoreSheet> sheets;
  for (const auto& row : tx.query(select_locked_sheets, scheme, subject)) {
    auto sheet = sheet_from(row);
    if (!sheets.empty() && sheets.back().period == sheet.period) sheets.pop_back();
    sheets.push_back(std::move(sheet));
  }
  return sheets;
}

std::vector<ScoreLine> lines_of_sheet(db::Tx& tx, Id matter) {
  std::vector<ScoreLine> lines;
  for (const auto& row : tx.query(select_score_lines, matter))
    lines.push_back({row.text(0),
                     {{row.integer(1), row.integer(2), row.integer(3)}, row.boolean(4), row.integer(5), row.integer(6)},
                     {}});
  for (const auto& row : tx.query(select_score_evidence, matter))
    for (auto& one : lines)
      if (one.indicator == row.text(0))
        one.evidence.push_back({{row.integer(1), row.boolean(3), row.integer(4)}, row.integer(2)});
  return lines;
}

void store_sheet(db::Tx& tx, const ScoreSheet& sheet) {
  tx.execute(insert_sheet, sheet.matter, sheet.scheme, sheet.version, sheet.subject, sheet.period, sheet.total,
             sheet.computed_at, sheet.digest);
  tx.execute(delete_score_lines, sheet.matter);
  tx.execute(delete_score_evidence, sheet.matter);
  for (const auto& [indicator, line, evidence] : sheet.lines) {
    tx.execute(insert_score_line, sheet.matter, indicator, line.measure.items, line.measure.counted, line.measure.sum,
               line.takes_part, line.weight, line.score);
    for (const auto& [found, seq] : evidence)
      tx.execute(insert_score_evidence, sheet.matter, indicator, found.matter, seq, found.counted, found.value);
  }
}

void lock_sheet(db::Tx& tx, Id matter) { tx.execute(lock_score_sheet, matter); }

}  // namespace zs::matter
