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

std::string text_in_field(const Matter& matter, const std::string& field) {
  const auto* value = field.empty() ? nullptr : matter.fields.if_contains(field);
  return value && value->is_string() ? std::string(value->get_string()) : std::string();
}

/// What is asked, without an answer.
SurveySheet sheet_put(const Services& services, const api::Call& call, const Kind& kind, const Put& put) {
  SurveySheet out{line_of(services, call, put), text_in_field(put.matter, kind.survey->intro), {}, {}, {}, true};
  const auto questions = survey::read(put.survey.questions).questions;
  for (std::size_t i = 0; i < questions.size(); ++i)
    out.questions.push_back(question_view(questions[i], static_cast<int>(i + 1)));
  return out;
}

/// As its form says it now.
survey::Survey survey_planned(const Kind& kind, const Matter& matter, Date today) {
  const auto& surveying = *kind.survey;
  const auto day = [&](const std::string& field) {
    return date_from_text(text_in_field(matter, field)).value_or(today);
  };
  survey::Survey out;
  out.id = matter.id;
  out.questions = text_in_field(matter, surveying.questions);
  const auto* anonymous = surveying.anonymous.empty() ? nullptr : matter.fields.if_contains(surveying.anonymous);
  out.anonymous = anonymous && anonymous->is_bool() && anonymous->get_bool();
  out.opens = day(surveying.opens);
  out.closes = day(surveying.closes);
  return out;
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
  auto out = sheet_put(services, call, *kind, *put);
  if (auto answers = survey::answers_of(tx, put->survey.id, call.caller.person)) {
    out.passing = passing_of(put->survey, questions, *answers);
    out.answers = std::move(*answers);
  }
  return out;
}

Result<SurveySheet> survey_preview(const Services& services, db::Tx& tx, const api::Call& call, const OfMatter& in) {
  auto matter = find_for(tx, in.id, call.caller.person);
  auto kind = matter ? services.kinds->of(matter->kind, matter->version) : nullptr;
  if (!kind || !kind->survey) return refuse(errors::not_found);
  auto asked = survey::find(tx, matter->id);
  const bool put = asked.has_value();
  if (!put) asked = survey_planned(*kind, *matter, date_of(call.now));
  std::vector<FieldFault> faults;
  for (auto& one : survey::read(asked->questions).faults)
    faults.push_back({"/fields/" + kind->survey->questions, one.kind, std::move(one.arguments)});
  if (!faults.empty()) return refuse(errors::invalid, {}, std::move(faults));
  auto out = sheet_put(services, call, *kind, {std::move(*matter), std::move(*asked), false});
  out.put = put;
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
  routes.read<OfMatter, SurveySheet>(
      "/matters/{id}/survey/questions", api::Authorisation::matter(),
      "How the questions will be put, before anybody is asked.",
      [s](db::Tx& tx, const api::Call& call, const OfMatter& in) {
        return said_of_survey(survey_preview(s, tx, call, in));
      });
  routes.read<AskSurveyResults, SurveyResults>(
      "/matters/{id}/survey", api::Authorisation::matter(), "What was answered, question by question.",
      [s](db::Tx& tx, const api::Call& call, const AskSurveyResults& in) {
        return said_of_survey(survey_results(s, tx, call, in));
      });
}

}  // namespace zs::matter
