#include <matter/score_standing.h>
#include <score/grade.h>

#include <algorithm>
#include <vector>

namespace zs::matter {
namespace {

constexpr db::Statement select_round_totals{
    "select_round_totals",
    "SELECT s.subject, s.matter, s.version, s.total, s.locked FROM score_sheet s JOIN matter m ON m.id = s.matter "
    "WHERE m.state IN ('running', 'closed') AND s.scheme = $1 AND s.period = $2 ORDER BY s.matter"};
constexpr db::Statement select_round_lines{
    "select_round_lines",
    "SELECT l.matter, l.indicator, l.score FROM score_line l JOIN score_sheet s ON s.matter = l.matter WHERE "
    "s.scheme = $1 AND s.period = $2"};

/// The sheets of a round in the order of their matters, as far as places and grades ask.
struct RoundTotals {
  std::vector<Id> matters;
  std::vector<score::Sheet> sheets;
  int version = 0;
  bool settled = true;
};

RoundTotals totals_of(db::Tx& tx, const std::string& scheme, const std::string& period) {
  std::map<Id, std::pair<Id, std::optional<std::int64_t>>> newest;  // subject -> its matter and total
  RoundTotals out;
  for (const auto& row : tx.query(select_round_totals, scheme, period)) {
    newest[row.integer(0)] = {row.integer(1), row.optional_integer(3)};
    out.version = std::max(out.version, static_cast<int>(row.integer(2)));
    out.settled = out.settled && row.boolean(4);
  }
  std::map<Id, std::optional<std::int64_t>> totals;
  for (const auto& [subject, sheet] : newest) totals.insert(sheet);
  for (const auto& [matter, total] : totals) {
    out.matters.push_back(matter);
    out.sheets.push_back({{}, total});
  }
  return out;
}

/// A line for each indicator of the scheme, what a sheet has not is nothing.
void fill_lines(db::Tx& tx, const score::Scheme& scheme, const std::string& period, RoundTotals& out) {
  for (auto& sheet : out.sheets) sheet.lines.resize(scheme.indicators.size());
  for (const auto& row : tx.query(select_round_lines, scheme.name, period)) {
    auto matter = std::ranges::lower_bound(out.matters, Id(row.integer(0)));
    auto indicator = std::ranges::find(scheme.indicators, row.text(1), &score::Indicator::name);
    if (matter == out.matters.end() || *matter != row.integer(0) || indicator == scheme.indicators.end()) continue;
    auto& sheet = out.sheets[static_cast<std::size_t>(matter - out.matters.begin())];
    sheet.lines[static_cast<std::size_t>(indicator - scheme.indicators.begin())].score = row.integer(2);
  }
}

}  // namespace

ScoreStandings standings_of(const Services& services, db::Tx& tx, const std::string& scheme,
                            const std::string& period) {
  auto round = totals_of(tx, scheme, period);
  const auto* declared_as = services.kinds->schemes().of(scheme, round.version);
  if (!declared_as) return {};
  fill_lines(tx, *declared_as, period, round);
  const auto places = score::places(round.sheets);
  const auto grades = score::grades(*declared_as, round.sheets);
  ScoreStandings out;
  out.settled = round.settled;
  for (std::size_t i = 0; i < round.matters.size(); ++i)
    out.of[round.matters[i]] = {places[i], grades[i] ? declared_as->grades[*grades[i]].title : ""};
  return out;
}

}  // namespace zs::matter
