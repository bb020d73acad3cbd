#include <base/errors.h>
#include <form/errors.h>
#include <identity/access.h>
#include <matter/errors.h>
#include <matter/org_view.h>
#include <matter/survey_open.h>
#include <matter/surveys.h>
#include <matter/words.h>
#include <survey/store.h>

#include <algorithm>

namespace zs::matter {
namespace {

/// Whoever is asked reads the title of what asks, and nothing else of it: no access to the matter comes of it.
constexpr db::Statement select_my_surveys{
    "select_my_surveys",
    "SELECT " ZS_MATTER_COLUMNS
    ", a.answered, s.anonymous, s.opens_on, s.closes_on FROM survey_asked a JOIN survey s ON s.id = a.survey JOIN "
    "matter m ON m.id = a.survey WHERE a.person = $1 AND m.state IN ('running', 'closed') ORDER BY a.survey DESC LIMIT "
    "100"};

/// What somebody is asked, with the matter that asks.
struct Put {
  Matter matter;
  survey::Survey survey;
  bool answered = false;
};

SurveyLine line_of(const Services& services, const api::Call& call, const Put& put) {
  auto kind = services.kinds->of(put.matter.kind, put.matter.version);
  const auto state = survey::to_text(survey::standing_of(put.survey, date_of(call.now)));
  return {put.matter.id,
          kind ? declared(kind->title, call.language) : put.matter.kind,
          put.matter.title,
          put.survey.opens,
          put.survey.closes,
          std::string(state),
          say("survey", state, call.language),
          put.survey.anonymous,
          put.answered};
}

Result<Put> put_to(db::Tx& tx, Id id, Id person) {
  auto answered = survey::has_answered(tx, id, person);
  auto asked = answered ? survey::find(tx, id) : std::nullopt;
  auto matter = asked ? find(tx, id) : std::nullopt;
  if (!matter) return refuse(errors::not_found);
  return Put{std::move(*matter), std::move(*asked), *answered};
}

SurveyQuestion question_view(const survey::Question& question, int number) {
  SurveyQuestion out{number,        question.text,  std::string(survey::to_text(question.type)),
                     question.required, {}, question.least, question.most};
  for (const auto& option : question.options) out.options.push_back(option.label);
  return out;
}

std::optional<SurveyPassing> passing_of(const survey::Survey& asked, const survey::Questions& questions,
                                        const survey::Answers& answers) {
  const auto right = survey::right_of(questions, answers);
  if (right.of == 0) return std::nullopt;
  return SurveyPassing{right.right, right.of, asked.pass, survey::passes(right, asked.pass)};
}

/// Whether answers are taken now.
Result<api::Nothing> takes_now(const Put& put, Instant now) {
  const auto day = [](Date date) { return zs::to_text(date); };
  if (!takes_answers(put.matter)) return refuse(errors::survey_ended);
  switch (survey::standing_of(put.survey, date_of(now))) {
    case survey::Standing::planned: return refuse(errors::survey_not_yet, {{"from", day(put.survey.opens)}});
    case survey::Standing::over: return refuse(errors::survey_over, {{"until", day(put.survey.closes)}});
    case survey::Standing::open: return api::Nothing{};
  }
  return api::Nothing{};
}

/// Words that must not be stored, at their question.
void add_secrets(const survey::Answers& answers, std::vector<FieldFault>& faults) {
  for (const auto& member : answers)
    if (const auto* words = member.value().if_string(); words && form::carries_secrecy_mark(*words))
      faults.push_back({"/answers/" + std::string(member.key()), &errors::form_secrecy_mark, {}});
}

template <class Out>
Result<api::Answer<Out>> said_of_survey(Result<Out> out) {
  if (!out) return Failure(out.error());
  return api::Answer<Out>(std::move(*out));
}

}  // namespace

SurveyList my_surveys(const Services& services, db::Tx& tx, const api::Call& call) {
  SurveyList out;
  for (const auto& row : tx.query(select_my_surveys, call.caller.person)) {
    Put put{read_row(row), {}, row.boolean(matter_columns)};
    put.survey.anonymous = row.boolean(matter_columns + 1);
    put.survey.opens = date_from_text(row.text(matter_columns + 2)).value_or(Date());
    put.survey.closes = date_from_text(row.text(matter_columns + 3)).value_or(Date());
    out.items.push_back(line_of(services, call, put));
  }
  return out;
}

Result<SurveySheet> survey_sheet(const Services& services, db::Tx& tx, const api::Call& call, const OfMatter& in) {
  auto put = put_to(tx, in.id, call.caller.person);
  if (!put) return Failure(put.error());
  auto kind = services.kinds->of(put->matter.kind, put->matter.version);
  const auto questions = survey::read(put->survey.questions).questions;
  SurveySheet out{line_of(services, call, *put), {}, {}, {}, {}};
  const auto* intro = kind->survey->intro.empty() ? nullptr : put->matter.fields.if_contains(kind->survey->intro);
  if (intro && intro->is_string()) out.intro = std::string(intro->get_string());
  for (std::size_t i = 0; i < questions.size(); ++i)
    out.questions.push_back(question_view(questions[i], static_cast<int>(i + 1)));
  if (auto answers = survey::answers_of(tx, put->survey.id, call.caller.person)) {
    out.passing = passing_of(put->survey, questions, *answers);
    out.answers = std::move(*answers);
  }
  return out;
}

Result<api::Subject> answer_survey(const Services&, db::Tx& tx, const api::Call& call, const AnswerSurvey& in) {
  auto put = put_to(tx, in.id, call.caller.person);
  if (!put) return Failure(put.error());
  auto taken = takes_now(*put, call.now);
  if (!taken) return Failure(taken.error());
  auto checked = survey::check(survey::read(put->survey.questions).questions, in.answers);
  add_secrets(checked.answers, checked.faults);
  if (!checked.faults.empty()) return refuse(errors::invalid, {}, std::move(checked.faults));
  if (!survey::hand_in(tx, put->survey, call.caller.person, checked.answers)) return refuse(errors::survey_answered);
  return api::Subject{in.id};
}

void add_survey_routes(api::Routes& routes, const Services& s) {
  routes.read<api::Nothing, SurveyList>(
      "/surveys", api::Authorisation::signed_in(), "What the caller is asked.",
      [s](db::Tx& tx, const api::Call& call, const api::Nothing&) {
        return said_of_survey<SurveyList>(my_surveys(s, tx, call));
      });
  routes.read<OfMatter, SurveySheet>(
      "/surveys/{id}", api::Authorisation::signed_in(), "The questions put to the caller, and what he answered.",
      [s](db::Tx& tx, const api::Call& call, const OfMatter& in) {
        return said_of_survey(survey_sheet(s, tx, call, in));
      });
  routes.write<AnswerSurvey, SurveySheet>(
      http::Method::post, "/surveys/{id}/answers", api::Authorisation::signed_in(),
      "Answers; no event, and of an anonymous survey once.",
      [s](db::Tx& tx, const api::Call& call, const AnswerSurvey& in) { return answer_survey(s, tx, call, in); },
      [s](db::Tx& tx, const api::Call& call, const AnswerSurvey& in, api::Subject) {
        return said_of_survey(survey_sheet(s, tx, call, {in.id}));
      });
  routes.read<AskSurveyResults, SurveyResults>(
      "/matters/{id}/survey", api::Authorisation::matter(), "What was answered, question by question.",
      [s](db::Tx& tx, const api::Call& call, const AskSurveyResults& in) {
        return said_of_survey(survey_results(s, tx, call, in));
      });
}

}  // namespace zs::matter
