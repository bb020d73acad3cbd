#pragma once
// Score sheets as the page and programs see them. Scores, totals and weights that were spread are in hundredths of a
// point.

#include <api/dto.h>
#include <matter/requests.h>
#include <matter/views.h>

#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

namespace zs::matter {

/// Both absent: what there is, and the newest of it.
struct AskScores {
  std::optional<std::string> scheme;
  std::optional<std::string> period;
  static constexpr api::Rule rule(std::string_view) { return {.max_length = 64}; }
};
BOOST_DESCRIBE_STRUCT(AskScores, (), (scheme, period))

/// A scheme and a period of which the caller may see sheets.
struct ScoreRound {
  std::string scheme;
  std::string title;
  std::string period;
  std::int64_t sheets = 0;
};
BOOST_DESCRIBE_STRUCT(ScoreRound, (), (scheme, title, period, sheets))

/// A scheme of which the caller may open sheets.
struct ScoreSchemeName {
  std::string scheme;
  std::string title;
};
BOOST_DESCRIBE_STRUCT(ScoreSchemeName, (), (scheme, title))

/// An indicator as the scheme has it; `weight` in points of 100, none for what is added or taken off.
struct ScoreIndicator {
  std::string indicator;
  std::string title;
  std::string dimension;
  std::string formula;
  std::int64_t weight = 0;
};
BOOST_DESCRIBE_STRUCT(ScoreIndicator, (), (indicator, title, dimension, formula, weight))

struct ScoreCell {
  std::string indicator;
  bool takes_part = false;
  std::int64_t score = 0;
};
BOOST_DESCRIBE_STRUCT(ScoreCell, (), (indicator, takes_part, score))

/// One unit or person. No total: nothing to judge by. `place` and `grade` among all of the round, whoever looks.
struct ScoreRow {
  IdText matter;
  std::string subject_name;
  std::optional<std::int64_t> place;
  std::optional<std::string> grade;
  std::optional<std::string> number;
  std::string state_label;
  bool locked = false;
  std::optional<std::int64_t> total;
  std::vector<ScoreCell> cells;
};
BOOST_DESCRIBE_STRUCT(ScoreRow, (),
                      (matter, subject_name, place, grade, number, state_label, locked, total, cells))

/// `scheme` and `period`: which of the rounds is told; absent where there is none. Highest total first. `settled`: all
/// its sheets are locked. `to_open`: schemes of which he may open a round.
struct ScoreRanking {
  std::vector<ScoreSchemeName> to_open;
  std::vector<ScoreRound> rounds;
  std::optional<std::string> scheme;
  std::optional<std::string> period;
  bool settled = false;
  std::vector<ScoreIndicator> indicators;
  std::vector<ScoreRow> items;
};
BOOST_DESCRIBE_STRUCT(ScoreRanking, (), (to_open, rounds, scheme, period, settled, indicators, items))

struct ScoreRoundOf {
  std::string scheme;
  std::string period;
  static constexpr api::Rule rule(std::string_view) { return {.max_length = 64}; }
};
BOOST_DESCRIBE_STRUCT(ScoreRoundOf, (), (scheme, period))

/// `matter`: his sheet, where the caller may see it. `why` he has none: `no_records` (nothing to judge by in the
/// period), `no_head` (nobody heads the unit), `own` (who asks is judged by somebody else); absent: one can be opened.
struct ScoreRoundSubject {
  std::string subject_name;
  bool has_sheet = false;
  std::optional<IdText> matter;
  std::optional<std::string> why;
};
BOOST_DESCRIBE_STRUCT(ScoreRoundSubject, (), (subject_name, has_sheet, matter, why))

struct ScoreRoundView {
  std::string scheme;
  std::string title;
  std::string period;
  std::vector<ScoreRoundSubject> subjects;
};
BOOST_DESCRIBE_STRUCT(ScoreRoundView, (), (scheme, title, period, subjects))

/// What one indicator comes to.
struct ScoreMeasure {
  std::int64_t items = 0;
  std::int64_t counted = 0;
  std::int64_t sum = 0;
  bool takes_part = false;
  std::int64_t weight = 0;
  std::int64_t score = 0;
};
BOOST_DESCRIBE_STRUCT(ScoreMeasure, (), (items, counted, sum, takes_part, weight, score))

struct ScoreTier {
  std::int64_t from = 0;
  std::int64_t gives = 0;
};
BOOST_DESCRIBE_STRUCT(ScoreTier, (), (from, gives))

/// `how`: what its figure counts, in words. `now`: what the registers would give today, where that is something else.
struct ScoreLineView {
  std::string indicator;
  std::string title;
  std::string dimension;
  std::string kind_title;
  std::string figure_title;
  std::string how;
  std::string formula;
  std::int64_t weight = 0;
  std::int64_t full = 0;
  std::int64_t points = 0;
  std::int64_t cap = 0;
  std::int64_t minimum = 0;
  bool summed = false;
  std::vector<ScoreTier> tiers;
  std::optional<std::string> decided_by;
  ScoreMeasure value;
  std::optional<ScoreMeasure> now;
};
BOOST_DESCRIBE_STRUCT(ScoreLineView, (),
                      (indicator, title, dimension, kind_title, figure_title, how, formula, weight, full, points, cap,
                       minimum, summed, tiers, decided_by, value, now))

struct ScoreSheetView {
  IdText matter;
  std::string title;
  std::optional<std::string> number;
  std::string state_label;
  std::string scheme;
  std::string scheme_title;
  int version = 0;
  std::string subject_name;
  std::string period;
  std::string days;
  bool locked = false;
  Instant computed_at;
  std::optional<std::int64_t> total;
  std::vector<ScoreLineView> lines;
};
BOOST_DESCRIBE_STRUCT(ScoreSheetView, (),
                      (matter, title, number, state_label, scheme, scheme_title, version, subject_name, period, days,
                       locked, computed_at, total, lines))

struct ScoreRecordLine {
  std::string title;
  std::string dimension;
  ScoreMeasure value;
};
BOOST_DESCRIBE_STRUCT(ScoreRecordLine, (), (title, dimension, value))

/// One sheet of somebody: his place among so many, his grade, its lines.
struct ScoreRecordSheet {
  std::string scheme_title;
  std::string period;
  std::optional<std::string> number;
  std::string state_label;
  bool locked = false;
  std::optional<std::int64_t> total;
  std::optional<std::int64_t> place;
  std::int64_t among = 0;
  std::optional<std::string> grade;
  std::vector<ScoreRecordLine> lines;
};
BOOST_DESCRIBE_STRUCT(ScoreRecordSheet, (),
                      (scheme_title, period, number, state_label, locked, total, place, among, grade, lines))

/// All his sheets that the caller may see, the oldest period first.
struct ScoreRecord {
  std::string subject_name;
  std::vector<ScoreRecordSheet> sheets;
};
BOOST_DESCRIBE_STRUCT(ScoreRecord, (), (subject_name, sheets))

struct OfScoreLine {
  IdText id;
  std::string indicator;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "indicator") return {.max_length = 64};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(OfScoreLine, (), (id, indicator))

/// `counted`: it is one of those that are well; `value`: what it added; `changed`: something happened to it since.
struct ScoreEvidenceLine {
  IdText matter;
  std::string kind_title;
  std::optional<std::string> number;
  std::string title;
  std::string state_label;
  std::optional<Instant> started_at;
  std::optional<Instant> closed_at;
  bool counted = false;
  std::int64_t value = 0;
  bool changed = false;
};
BOOST_DESCRIBE_STRUCT(ScoreEvidenceLine, (), (matter, kind_title, number, title, state_label, started_at, closed_at,
                                              counted, value, changed))

/// `hidden`: how many the caller may not see.
struct ScoreEvidenceView {
  ScoreIndicator indicator;
  std::vector<ScoreEvidenceLine> items;
  std::int64_t hidden = 0;
};
BOOST_DESCRIBE_STRUCT(ScoreEvidenceView, (), (indicator, items, hidden))

}  // namespace zs::matter
