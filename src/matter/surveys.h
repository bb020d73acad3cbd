#pragma once
// What people are asked: each sees and answers what is put to him, whether or not he may see the matter that asks; what
// all of them said is seen by those who may see the matter.

#include <api/routes.h>
#include <matter/services.h>
#include <matter/survey_views.h>

namespace zs::matter {

/// GET /surveys: what the caller is asked, the newest first. One statement.
SurveyList my_surveys(const Services& services, db::Tx& tx, const api::Call& call);

/// GET /surveys/{id}. Errors: not_found (also for who is not asked). At most four statements.
Result<SurveySheet> survey_sheet(const Services& services, db::Tx& tx, const api::Call& call, const OfMatter& in);

/// GET /matters/{id}/survey/questions: how the questions will be put, for whoever sees the matter, before anybody is
/// asked. Errors: not_found, invalid (each faulty line, at the field of the questions).
Result<SurveySheet> survey_preview(const Services& services, db::Tx& tx, const api::Call& call, const OfMatter& in);

/// POST /surveys/{id}/answers. No event: of an anonymous one nothing may say when it was answered. Errors: not_found,
/// survey_not_yet, survey_over, survey_ended, survey_answered, invalid (at "/answers/NUMBER").
Result<api::Subject> answer_survey(const Services& services, db::Tx& tx, const api::Call& call, const AnswerSurvey& in);

/// GET /matters/{id}/survey. Errors: not_found. Four statements, and three for each earlier run.
Result<SurveyResults> survey_results(const Services& services, db::Tx& tx, const api::Call& call,
                                     const AskSurveyResults& in);

void add_survey_routes(api::Routes& routes, const Services& services);

}  // namespace zs::matter
