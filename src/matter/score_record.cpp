#include <base/errors.h>
#include <identity/access.h>
#include <matter/row.h>
#include <matter/score_record.h>
#include <matter/score_sheet.h>
#include <matter/score_standing.h>
#include <matter/words.h>

#include <algorithm>

namespace zs::matter {
namespace {

constexpr db::Statement select_sheets_of_subject{
    "select_sheets_of_subject",
    "SELECT s.matter, m.number, m.state FROM score_sheet s JOIN matter m ON m.id = s.matter WHERE m.state IN "
    "('running', 'closed') AND " ZS_MAY_SEE("$1") " AND s.subject = $2 ORDER BY s.period, s.scheme, s.matter LIMIT "
    "200"};

/// A sheet with what it says of itself and how it stands among those of its round.
ScoreRecordSheet sheet_recorded(const Services& services, db::Tx& tx, Language language, const ScoreSheet& sheet,
                                const score::Scheme& scheme) {
  ScoreRecordSheet out;
  out.scheme_title = declared(scheme.title, language);
  out.period = sheet.period;
  out.total = sheet.total;
  out.locked = sheet.locked;
  const auto all = standings_of(services, tx, sheet.scheme, sheet.period);
  if (auto found = all.of.find(sheet.matter); found != all.of.end()) {
    out.place = found->second.place;
    out.among = static_cast<std::int64_t>(all.of.size());
    if (!found->second.grade.empty()) out.grade = declared(found->second.grade, language);
  }
  const auto stored = lines_of_sheet(tx, sheet.matter);
  for (const auto& indicator : scheme.indicators) {
    auto line = std::ranges::find(stored, indicator.name, &ScoreLine::indicator);
    if (line == stored.end()) continue;
    const auto& [measure, takes_part, weight, score] = line->line;
    out.lines.push_back({declared(indicator.title, language), declared(indicator.dimension, language),
                         {measure.items, measure.counted, measure.sum, takes_part, weight, score}});
  }
  return out;
}

}  // namespace

Result<ScoreRecord> score_record(const Services& services, db::Tx& tx, const api::Call& call, const OfMatter& in) {
  auto seen = find_for(tx, in.id, call.caller.person);
  auto asked = seen ? find_sheet(tx, in.id) : std::nullopt;
  const auto& schemes = services.kinds->schemes();
  const auto* scheme = asked ? schemes.of(asked->scheme, asked->version) : nullptr;
  if (!scheme) return refuse(errors::not_found);
  ScoreRecord record{subject_name(services, {*scheme, asked->subject, {}}), {}};
  for (const auto& row : tx.query(select_sheets_of_subject, call.caller.person, asked->subject)) {
    auto sheet = find_sheet(tx, row.integer(0));
    const auto* of = sheet ? schemes.of(sheet->scheme, sheet->version) : nullptr;
    if (!of) continue;
    record.sheets.push_back(sheet_recorded(services, tx, call.language, *sheet, *of));
    record.sheets.back().number = row.optional_text(1);
    record.sheets.back().state_label = state_label(row.text(2), call.language);
  }
  return record;
}

}  // namespace zs::matter
