#include <base/errors.h>
#include <event/event.h>
#include <identity/access.h>
#include <matter/org_view.h>
#include <matter/surveys.h>
#include <matter/words.h>
#include <survey/store.h>

#include <algorithm>
#include <map>

namespace zs::matter {
namespace {

constexpr std::size_t most_missing_told = 200;

constexpr db::Statement select_runs_of_series{
    "select_runs_of_series",
    "SELECT s.id, m.title FROM survey s JOIN matter m ON m.id = s.id WHERE s.series = $2 AND m.kind = $3 AND m.organ = "
    "$4 AND s.id <> $5 AND m.state IN ('running', 'closed') AND " ZS_MAY_SEE("$1")
    " ORDER BY s.closes_on DESC, s.id DESC LIMIT 11"};

/// One run and who was asked in it.
struct Run {
  survey::Survey survey;
  std::vector<survey::Asked> asked;
  std::string title;
};

std::optional<std::string> withheld(const survey::Survey& survey, std::int64_t answered, Date today) {
  if (!survey.anonymous) return std::nullopt;
  if (survey::standing_of(survey, today) != survey::Standing::over) return "open";
  if (answered < survey.at_least) return "few";
  return std::nullopt;
}

SurveyFigure figure_view(const survey::Question& question, const survey::Figure& figure, int number) {
  SurveyFigure out{number, question.text, std::string(survey::to_text(question.type)), figure.answered,
                   survey::mean(question, figure), {}, figure.texts};
  for (std::size_t i = 0; i < figure.counts.size(); ++i) {
    const bool scale = question.type == survey::Type::scale;
    const auto label = scale ? std::to_string(question.least + static_cast<int>(i)) : question.options[i].label;
    out.counts.push_back({label, figure.counts[i], !scale && question.options[i].right});
  }
  return out;
}

SurveyRun run_view(db::Tx& tx, const api::Call& call, const Run& run, std::optional<Id> unit) {
  const auto& [survey, asked, title] = run;
  const auto today = date_of(call.now);
  const auto state = survey::to_text(survey::standing_of(survey, today));
  SurveyRun out{survey.id, title, survey.opens, survey.closes, std::string(state), say("survey", state, call.language),
                survey.anonymous, 0, 0, {}, {}, {}};
  for (const auto& one : asked) {
    if (unit && one.unit != *unit) continue;
    ++out.asked;
    if (one.answered) ++out.answered;
  }
  out.withheld = withheld(survey, out.answered, today);
  if (out.withheld) return out;
  const auto questions = survey::read(survey.questions).questions;
  const auto tally = survey::tally_of(tx, survey, questions, unit);
  if (std::ranges::any_of(questions, survey::asks_knowledge)) out.passed = tally.passed;
  for (std::size_t i = 0; i < questions.size(); ++i)
    out.figures.push_back(figure_view(questions[i], tally.figures[i], static_cast<int>(i + 1)));
  return out;
}

std::vector<SurveyUnit> units_asked(const identity::Directory& directory, const std::vector<survey::Asked>& asked) {
  std::map<Id, SurveyUnit> units;
  for (const auto& one : asked) {
    auto& unit = units[one.unit];
    ++unit.asked;
    if (one.answered) ++unit.answered;
  }
  std::vector<SurveyUnit> out;
  for (const auto& known : directory.units()) {
    auto found = units.find(known.id);
    if (found == units.end()) continue;
    found->second.unit = known.id;
    found->second.name = known.name;
    out.push_back(found->second);
  }
  return out;
}

std::vector<PersonName> who_is_missing(const identity::Directory& directory, const std::vector<survey::Asked>& asked) {
  std::vector<PersonName> out;
  for (const auto& one : asked)
    if (!one.answered && out.size() < most_missing_told)
      out.push_back({one.person, person_name(directory, one.person)});
  return out;
}

std::vector<SurveyRun> earlier_runs(db::Tx& tx, const api::Call& call, const Matter& matter,
                                    const survey::Survey& survey) {
  std::vector<SurveyRun> out;
  if (survey.series.empty()) return out;
  for (const auto& row : tx.query(select_runs_of_series, call.caller.person, survey.series, matter.kind, matter.organ,
                                  survey.id)) {
    auto other = survey::find(tx, row.integer(0));
    if (other) out.push_back(run_view(tx, call, {*other, survey::asked_of(tx, other->id), row.text(1)}, std::nullopt));
  }
  return out;
}

constexpr int survey_events_at_once = 200;

/// As the event of the opening says it. One statement for each 200 events, and only where a sample was wanted.
std::optional<SurveySample> sample_drawn(const Services& services, db::Tx& tx, const Matter& matter) {
  const auto kind = services.kinds->of(matter.kind, matter.version);
  const auto* wanted = kind->survey && !kind->survey->sample.empty() ? matter.fields.if_contains(kind->survey->sample)
                                                                     : nullptr;
  if (!wanted || wanted->is_null()) return std::nullopt;
  std::int64_t seq = 0;
  for (;;) {
    const auto events = event::of_stream(tx, {event::StreamKind::matter, matter.id}, seq, survey_events_at_once);
    for (const auto& one : events) {
      seq = one.seq;
      const auto* told = one.body.if_contains("survey");
      const auto* drawn = told ? told->if_object() : nullptr;
      if (!drawn) continue;
      if (!drawn->contains("seed")) return std::nullopt;  // there were no more than were wanted
      return SurveySample{drawn->at("of").to_number<std::int64_t>(), drawn->at("asked").to_number<std::int64_t>(),
                          std::string(drawn->at("seed").as_string())};
    }
    if (events.size() < survey_events_at_once) return std::nullopt;
  }
}

}  // namespace

Result<SurveyResults> survey_results(const Services& services, db::Tx& tx, const api::Call& call,
                                     const AskSurveyResults& in) {
  auto matter = find_for(tx, in.id, call.caller.person);
  auto survey = matter ? survey::find(tx, in.id) : std::nullopt;
  if (!survey) return refuse(errors::not_found);
  auto directory = services.directory();
  const Run run{*survey, survey::asked_of(tx, survey->id), matter->title};
  const auto unit = in.unit && !survey->anonymous ? std::optional<Id>(*in.unit) : std::nullopt;
  SurveyResults out{run_view(tx, call, run, unit), survey->at_least, survey->pass, survey->series, {}, {}, {},
                    sample_drawn(services, tx, *matter)};
  if (!survey->anonymous) {
    out.units = units_asked(*directory, run.asked);
    out.missing = who_is_missing(*directory, run.asked);
  }
  out.earlier = earlier_runs(tx, call, *matter, *survey);
  return out;
}

}  // namespace zs::matter
