#include <base/errors.h>
#include <base/phrases.h>
#include <identity/access.h>
#include <matter/errors.h>
#include <matter/figures.h>
#include <matter/org_view.h>
#include <matter/score_round.h>
#include <matter/score_sheet.h>
#include <matter/score_standing.h>
#include <matter/scores.h>
#include <matter/words.h>

#include <algorithm>

namespace zs::matter {
namespace {

// Of a matter that was taken back or called off nothing is told in a ranking.
#define ZS_SHEETS_SEEN \
  "FROM score_sheet s JOIN matter m ON m.id = s.matter WHERE m.state IN ('running', 'closed') AND " ZS_MAY_SEE("$1")

constexpr db::Statement select_score_rounds{
    "select_score_rounds",
    "SELECT s.scheme, s.period, count(*), max(s.computed_at) AS latest " ZS_SHEETS_SEEN
    " GROUP BY s.scheme, s.period ORDER BY latest DESC, s.scheme, s.period LIMIT 200"};
constexpr db::Statement select_ranking{
    "select_ranking",
    "SELECT s.matter, s.version, s.subject, s.total, s.locked, m.number, m.state " ZS_SHEETS_SEEN
    " AND s.scheme = $2 AND s.period = $3 ORDER BY coalesce(s.total, -1) DESC, s.matter LIMIT 500"};
constexpr db::Statement select_ranking_cells{
    "select_ranking_cells",
    "SELECT l.matter, l.indicator, l.takes_part, l.score FROM score_line l WHERE l.matter IN (SELECT s.matter "
    ZS_SHEETS_SEEN " AND s.scheme = $2 AND s.period = $3) ORDER BY l.matter, l.indicator"};
constexpr db::Statement select_seen_evidence{
    "select_seen_evidence",
    "SELECT " ZS_MATTER_COLUMNS ", e.counted, e.value, e.event_seq FROM score_evidence e JOIN matter m ON m.id = "
    "e.evidence WHERE e.matter = $2 AND e.indicator = $3 AND " ZS_MAY_SEE("$1") " ORDER BY m.id DESC"};
constexpr db::Statement count_score_evidence{
    "count_score_evidence", "SELECT count(*) FROM score_evidence WHERE matter = $1 AND indicator = $2"};

std::string scheme_title(const Services& services, const std::string& name, Language language) {
  const auto* scheme = services.kinds->schemes().newest(name);
  return declared(scheme ? scheme->title : name, language);
}

ScoreIndicator indicator_view(const score::Indicator& one, Language language) {
  return {one.name, declared(one.title, language), declared(one.dimension, language),
          std::string(score::to_text(one.formula)), one.weight};
}

// ── Who came to what ──

std::vector<ScoreRound> rounds_seen(const Services& services, db::Tx& tx, const api::Call& call) {
  std::vector<ScoreRound> rounds;
  for (const auto& row : tx.query(select_score_rounds, call.caller.person))
    rounds.push_back(
        {row.text(0), scheme_title(services, row.text(0), call.language), row.text(1), row.integer(2)});
  return rounds;
}

/// The one that is asked for, else the latest; null: he sees none.
const ScoreRound* round_asked(const std::vector<ScoreRound>& rounds, const AskScores& in) {
  for (const auto& one : rounds)
    if ((!in.scheme || *in.scheme == one.scheme) && (!in.period || *in.period == one.period)) return &one;
  return nullptr;
}

ScoreRow row_of(const Services& services, const api::Call& call, const score::Scheme& scheme, const db::Row& row) {
  ScoreRow out;
  out.matter = row.integer(0);
  out.subject_name = subject_name(services, {scheme, row.integer(2), {}});
  out.total = row.optional_integer(3);
  out.locked = row.boolean(4);
  out.number = row.optional_text(5);
  out.state_label = state_label(row.text(6), call.language);
  return out;
}

void fill_ranking(const Services& services, db::Tx& tx, const api::Call& call, ScoreRanking& out) {
  const score::Scheme* newest = nullptr;
  for (const auto& row : tx.query(select_ranking, call.caller.person, *out.scheme, *out.period)) {
    const auto* scheme = services.kinds->schemes().of(*out.scheme, static_cast<int>(row.integer(1)));
    if (!scheme) continue;
    if (!newest || scheme->version > newest->version) newest = scheme;
    out.items.push_back(row_of(services, call, *scheme, row));
  }
  if (newest)
    for (const auto& one : newest->indicators) out.indicators.push_back(indicator_view(one, call.language));
  for (const auto& row : tx.query(select_ranking_cells, call.caller.person, *out.scheme, *out.period))
    for (auto& item : out.items)
      if (Id(item.matter) == row.integer(0))
        item.cells.push_back({row.text(1), row.boolean(2), row.integer(3)});
}

/// How those he sees stand among all.
void fill_standings(const Services& services, db::Tx& tx, const api::Call& call, ScoreRanking& out) {
  const auto all = standings_of(services, tx, *out.scheme, *out.period);
  out.settled = all.settled;
  for (auto& item : out.items) {
    auto found = all.of.find(Id(item.matter));
    if (found == all.of.end()) continue;
    item.place = found->second.place;
    if (!found->second.grade.empty()) item.grade = declared(found->second.grade, call.language);
  }
}

// ── One sheet ──

/// A sheet whose matter the caller may see.
struct OpenSheet {
  Matter matter;
  ScoreSheet sheet;
  const score::Scheme* scheme = nullptr;
};

Result<OpenSheet> open_sheet(const Services& services, db::Tx& tx, const api::Call& call, Id id) {
  auto matter = find_for(tx, id, call.caller.person);
  auto sheet = matter ? find_sheet(tx, id) : std::nullopt;
  const auto* scheme = sheet ? services.kinds->schemes().of(sheet->scheme, sheet->version) : nullptr;
  if (!scheme) return refuse(errors::not_found);
  return OpenSheet{std::move(*matter), std::move(*sheet), scheme};
}

ScoreMeasure measure_view(const score::Line& line) {
  return {line.measure.items, line.measure.counted, line.measure.sum, line.takes_part, line.weight, line.score};
}

ScoreLineView line_view(const Services& services, const score::Indicator& one, Language language) {
  ScoreLineView view;
  view.indicator = one.name;
  view.title = declared(one.title, language);
  view.dimension = declared(one.dimension, language);
  view.formula = score::to_text(one.formula);
  view.weight = one.weight;
  view.full = one.full;
  view.points = one.points;
  view.cap = one.cap;
  view.minimum = one.minimum;
  view.summed = !one.query.of.empty();
  for (const auto& tier : one.tiers) view.tiers.push_back({tier.from, tier.gives});
  if (!one.decided_by.empty()) view.decided_by = declared(one.decided_by, language);
  if (!one.other.scheme.empty()) {
    view.kind_title = scheme_title(services, one.other.scheme, language);
    view.how = say(one.other.before ? phrases::score::result_before : phrases::score::result, language);
    return view;
  }
  auto kind = services.kinds->newest(one.query.kind);
  if (!kind) return view;
  view.kind_title = declared(kind->title, language);
  if (auto figure = figure_named(*kind, one.query.figure, language)) {
    view.figure_title = figure->title;
    view.how = figure->how;
  }
  return view;
}

const score::Line* line_of(const std::vector<ScoreLine>& lines, const std::string& indicator) {
  auto found = std::ranges::find(lines, indicator, &ScoreLine::indicator);
  return found == lines.end() ? nullptr : &found->line;
}

ScoreEvidenceLine evidence_line(const Services& services, const api::Call& call, const db::Row& row) {
  auto matter = read_row(row);
  auto kind = services.kinds->of(matter.kind, matter.version);
  ScoreEvidenceLine line;
  line.matter = matter.id;
  line.kind_title = kind ? declared(kind->title, call.language) : matter.kind;
  line.number = matter.number;
  line.title = matter.title;
  line.state_label = state_label(matter.state, call.language);
  line.started_at = matter.started_at;
  line.closed_at = matter.closed_at;
  line.counted = row.boolean(matter_columns);
  line.value = row.integer(matter_columns + 1);
  line.changed = matter.head.seq != row.integer(matter_columns + 2);
  return line;
}

template <class Out>
Result<api::Answer<Out>> said_of_score(Result<Out> out) {
  if (!out) return Failure(out.error());
  return api::Answer<Out>(std::move(*out));
}

}  // namespace

Result<ScoreRanking> score_ranking(const Services& services, db::Tx& tx, const api::Call& call, const AskScores& in) {
  ScoreRanking out;
  out.to_open = schemes_to_open(services, call);
  out.rounds = rounds_seen(services, tx, call);
  const auto* round = round_asked(out.rounds, in);
  if (!round) return out;
  out.scheme = round->scheme;
  out.period = round->period;
  fill_ranking(services, tx, call, out);
  fill_standings(services, tx, call, out);
  return out;
}

Result<ScoreSheetView> score_sheet(const Services& services, db::Tx& tx, const api::Call& call, const OfMatter& in) {
  auto open = open_sheet(services, tx, call, in.id);
  if (!open) return Failure(open.error());
  const auto& [matter, sheet, scheme] = *open;
  auto period = stats::period_from(sheet.period).value_or(stats::Period());
  const ScoreOf asked{*scheme, sheet.subject, period};
  const auto stored = lines_of_sheet(tx, sheet.matter);
  auto today = computed_lines(services, tx, asked, call.now);
  compute_from_evidence(*scheme, today);
  ScoreSheetView view{sheet.matter, matter.title, matter.number, state_label(matter.state, call.language),
                      sheet.scheme, declared(scheme->title, call.language), sheet.version,
                      subject_name(services, asked), sheet.period, stats::days_of(period), sheet.locked,
                      sheet.computed_at, sheet.total, {}};
  for (const auto& indicator : scheme->indicators) {
    auto line = line_view(services, indicator, call.language);
    const auto* then = line_of(stored, indicator.name);
    const auto* now = line_of(today, indicator.name);
    if (then) line.value = measure_view(*then);
    if (then && now && *then != *now) line.now = measure_view(*now);
    view.lines.push_back(std::move(line));
  }
  return view;
}

Result<ScoreEvidenceView> score_evidence(const Services& services, db::Tx& tx, const api::Call& call,
                                         const OfScoreLine& in) {
  auto open = open_sheet(services, tx, call, in.id);
  const auto* indicator = open ? open->scheme->find(in.indicator) : nullptr;
  if (!indicator) return refuse(errors::not_found);
  ScoreEvidenceView view{indicator_view(*indicator, call.language), {}, 0};
  for (const auto& row : tx.query(select_seen_evidence, call.caller.person, Id(in.id), in.indicator))
    view.items.push_back(evidence_line(services, call, row));
  const auto all = tx.one(count_score_evidence, Id(in.id), in.indicator)->integer(0);
  view.hidden = all - static_cast<std::int64_t>(view.items.size());
  return view;
}

void add_score_routes(api::Routes& routes, const Services& s) {
  routes.read<AskScores, ScoreRanking>(
      "/scores", api::Authorisation::signed_in(), "Who came to what under a scheme, as far as the caller may see.",
      [s](db::Tx& tx, const api::Call& call, const AskScores& in) {
        return said_of_score(score_ranking(s, tx, call, in));
      });
  routes.read<ScoreRoundOf, ScoreRoundView>(
      "/scores/rounds", api::Authorisation::signed_in(), "Whom a scheme judges in a period: his sheet, or why none.",
      [s](db::Tx& tx, const api::Call& call, const ScoreRoundOf& in) {
        return said_of_score(score_round(s, tx, call, in));
      });
  routes.write<ScoreRoundOf, ScoreRoundView>(
      http::Method::post, "/scores/rounds", api::Authorisation::signed_in(),
      "Opens the sheets of all whom a scheme judges in a period.",
      [s](db::Tx& tx, const api::Call& call, const ScoreRoundOf& in) { return open_score_round(s, tx, call, in); },
      [s](db::Tx& tx, const api::Call& call, const ScoreRoundOf& in, api::Subject) {
        return said_of_score(score_round(s, tx, call, in));
      });
  routes.read<OfMatter, ScoreSheetView>(
      "/matters/{id}/score", api::Authorisation::matter(), "A score sheet line by line.",
      [s](db::Tx& tx, const api::Call& call, const OfMatter& in) {
        return said_of_score(score_sheet(s, tx, call, in));
      });
  routes.read<OfScoreLine, ScoreEvidenceView>(
      "/matters/{id}/score/{indicator}", api::Authorisation::matter(), "What a line of a score sheet rests on.",
      [s](db::Tx& tx, const api::Call& call, const OfScoreLine& in) {
        return said_of_score(score_evidence(s, tx, call, in));
      });
}

}  // namespace zs::matter
