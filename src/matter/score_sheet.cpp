#include <base/errors.h>
#include <matter/completion.h>
#include <matter/errors.h>
#include <matter/figures.h>
#include <matter/ledger_rows.h>
#include <matter/org_view.h>
#include <matter/score_sheet.h>

#include <algorithm>
#include <set>

namespace zs::matter {
namespace {

/// One indicator on its way: what is asked of whose register.
struct Gathering {
  db::Tx& tx;
  const score::Indicator& indicator;
  KindPtr kind;
  Id subject;
  Instant now;

  std::vector<LedgerEvidence> found(std::vector<std::string> where) const {
    ListLedger asked;
    asked.kind = kind->kind;
    const auto& by = indicator.query.by;
    if (by == "unit")
      asked.unit = IdText(subject);
    else if (by == "starter")
      asked.starter = IdText(subject);
    else
      where.push_back(by + ":" + zs::to_text(subject));
    asked.where = std::move(where);
    auto query = read_query(kind, {no_id, now}, asked);
    return query ? ledger_evidence(tx, *query) : std::vector<LedgerEvidence>();
  }
};

std::int64_t number_in(const json::object& fields, const std::string& name) {
  const auto* value = name.empty() ? nullptr : fields.if_contains(name);
  return value && value->is_int64() ? value->get_int64() : 0;
}

/// All that a rate is of, those that are well marked; of a number, all that it counts.
std::vector<ScoreEvidence> gather(const Gathering& from, const stats::Period& period) {
  auto figure = figure_named(*from.kind, from.indicator.query.figure, Language::en);
  if (!figure) return {};
  auto question = question_of(*figure, period);
  std::set<Id> well;
  const bool rate = figure->measure == Measure::rate;
  if (rate)
    for (const auto& one : from.found(question.count)) well.insert(one.matter);
  std::vector<ScoreEvidence> all;
  for (const auto& one : from.found(rate ? question.among : question.count)) {
    const bool counted = !rate || well.contains(one.matter);
    all.push_back({{one.matter, counted, number_in(one.fields, from.indicator.query.of)}, one.event_seq});
  }
  return all;
}

/// What came out under the other scheme: of the very period, else of all that lie within it.
std::vector<ScoreEvidence> results_of(db::Tx& tx, const score::Other& other, const ScoreOf& asked) {
  const auto period = other.before ? stats::before(asked.period) : asked.period;
  auto sheets = locked_sheets(tx, other.scheme, asked.subject);
  auto exact = std::ranges::find(sheets, stats::to_text(period), &ScoreSheet::period);
  if (exact != sheets.end()) sheets = {ScoreSheet(*exact)};
  std::vector<ScoreEvidence> all;
  for (const auto& sheet : sheets) {
    const auto its = stats::period_from(sheet.period);
    if (!its || its->first < period.first || its->last > period.last) continue;
    const auto matter = find(tx, sheet.matter);
    all.push_back({{sheet.matter, true, *sheet.total}, matter ? matter->head.seq : 0});
  }
  std::ranges::sort(all, {}, [](const ScoreEvidence& one) { return one.found.matter; });
  return all;
}

std::string word_in(const json::object& fields, const std::string& name) {
  const auto* value = fields.if_contains(name);
  return value && value->is_string() ? std::string(value->get_string()) : std::string();
}

Id subject_of(const Doing& doing, const Scoring& scoring) {
  auto ids = form::ids_in(*doing.at.kind().form.find(scoring.subject), doing.at.fields());
  return ids.empty() ? no_id : ids.front();
}

/// A scheme for some categories of staff judges nobody else.
Result<api::Nothing> judged_by(const Doing& doing, const Scoring& scoring, const score::Scheme& scheme, Id subject) {
  if (scheme.of != score::Subject::person) return api::Nothing{};
  const auto* person = doing.at.directory().person(subject);
  if (!person || scheme.judges(person->category)) return api::Nothing{};
  return refuse(errors::invalid, {},
                {{"/fields/" + scoring.subject,
                  &errors::matter_score_category,
                  {{"scheme", Declared{scheme.title}},
                   {"categories", Words::List(scheme.staff.begin(), scheme.staff.end())},
                   {"category", person->category}}}});
}

/// Under which scheme, of whom, over which period the form asks for it.
Result<ScoreSheet> asked_for(const Doing& doing, const Scoring& scoring) {
  const auto& fields = doing.at.fields();
  ScoreSheet sheet;
  sheet.matter = doing.matter.id;
  sheet.scheme = word_in(fields, scoring.scheme);
  sheet.subject = subject_of(doing, scoring);
  const auto period = word_in(fields, scoring.period);
  auto scheme = scheme_for(*doing.services.kinds, sheet.scheme, period, "/fields/" + scoring.period);
  if (!scheme) return Failure(scheme.error());
  if (auto his = judged_by(doing, scoring, **scheme, sheet.subject); !his) return Failure(his.error());
  sheet.version = (*scheme)->version;
  sheet.period = stats::to_text(*stats::period_from(period));
  sheet.computed_at = doing.call.now;
  return sheet;
}

Result<ScoreSheet> computed(const Doing& doing, const Scoring& scoring) {
  auto sheet = asked_for(doing, scoring);
  if (!sheet) return sheet;
  const auto& scheme = *doing.services.kinds->schemes().of(sheet->scheme, sheet->version);
  const ScoreOf asked{scheme, sheet->subject, *stats::period_from(sheet->period)};
  sheet->lines = computed_lines(doing.services, doing.tx, asked, doing.call.now);
  sheet->total = compute_from_evidence(scheme, sheet->lines);
  sheet->digest = digest_of(*sheet);
  store_sheet(doing.tx, *sheet);
  return sheet;
}

json::object told_of(const ScoreSheet& sheet) {
  json::object told{{"scheme", sheet.scheme},
                    {"version", sheet.version},
                    {"digest", sheet.digest},
                    {"locked", sheet.locked},
                    {"total", nullptr}};
  if (sheet.total) told["total"] = *sheet.total;
  return told;
}

}  // namespace

std::string subject_name(const Services& services, const ScoreOf& asked) {
  auto directory = services.directory();
  const bool unit = asked.scheme.of == score::Subject::unit;
  return unit ? unit_name(*directory, asked.subject) : person_name(*directory, asked.subject);
}

Result<const score::Scheme*> scheme_for(const Kinds& kinds, const std::string& name, const std::string& period,
                                        const std::string& where) {
  const auto& schemes = kinds.schemes();
  const auto read = stats::period_from(period);
  if (const auto* scheme = read ? schemes.holding(name, *read) : nullptr) return scheme;
  const auto* newest = schemes.newest(name);
  return refuse(errors::invalid, {},
                {{where,
                  &errors::matter_score_period,
                  {{"scheme", Declared{newest ? newest->title : name}},
                   {"from", newest ? zs::to_text(newest->from) : ""}}}});
}

std::optional<std::int64_t> compute_from_evidence(const score::Scheme& scheme, std::vector<ScoreLine>& lines) {
  std::vector<score::Measure> measures;
  std::vector<ScoreLine*> in_order;
  for (const auto& indicator : scheme.indicators) {
    auto at = std::ranges::find(lines, indicator.name, &ScoreLine::indicator);
    in_order.push_back(at == lines.end() ? nullptr : &*at);
    std::vector<score::Evidence> evidence;
    if (in_order.back())
      for (const auto& one : in_order.back()->evidence) evidence.push_back(one.found);
    measures.push_back(score::measure(evidence));
  }
  auto sheet = score::compute(scheme, measures);
  for (std::size_t i = 0; i < in_order.size(); ++i)
    if (in_order[i]) in_order[i]->line = sheet.lines[i];
  return sheet.total;
}

std::vector<ScoreLine> computed_lines(const Services& services, db::Tx& tx, const ScoreOf& asked, Instant now) {
  std::vector<ScoreLine> lines;
  for (const auto& indicator : asked.scheme.indicators) {
    lines.push_back({indicator.name, {}, {}});
    if (indicator.formula == score::Formula::result) {
      lines.back().evidence = results_of(tx, indicator.other, asked);
      continue;
    }
    auto kind = services.kinds->newest(indicator.query.kind);
    if (kind) lines.back().evidence = gather({tx, indicator, kind, asked.subject, now}, asked.period);
  }
  std::ranges::sort(lines, {}, &ScoreLine::indicator);
  return lines;
}

Result<api::Nothing> settle_score(Doing& doing, const flow::Decision& decision, json::object& body) {
  const auto& scoring = doing.at.kind().scores;
  if (!scoring || !completes(decision, decision.step)) return api::Nothing{};
  const bool locks = decision.step == scoring->lock_at;
  const bool computes = std::ranges::find(scoring->compute_at, decision.step) != scoring->compute_at.end();
  if (!locks && !computes) return api::Nothing{};
  auto stored = find_sheet(doing.tx, doing.matter.id);
  if (stored && stored->locked) return api::Nothing{};
  auto sheet = computes || !stored ? computed(doing, *scoring) : Result<ScoreSheet>(std::move(*stored));
  if (!sheet) return Failure(sheet.error());
  sheet->locked = locks;
  if (locks) lock_sheet(doing.tx, doing.matter.id);
  body["scored"] = told_of(*sheet);
  return api::Nothing{};
}

}  // namespace zs::matter
