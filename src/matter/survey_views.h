#pragma once
// Surveys as the page and programs see them. Means are in hundredths.

#include <matter/requests.h>
#include <matter/views.h>

namespace zs::matter {

/// One that the caller is asked. `state`: planned, open, over.
struct SurveyLine {
  IdText matter;
  std::string kind_title;
  std::string title;
  Date opens_on{};
  Date closes_on{};
  std::string state;
  std::string state_label;
  bool anonymous = false;
  bool answered = false;
};
BOOST_DESCRIBE_STRUCT(SurveyLine, (),
                      (matter, kind_title, title, opens_on, closes_on, state, state_label, anonymous, answered))

struct SurveyList {
  std::vector<SurveyLine> items;
};
BOOST_DESCRIBE_STRUCT(SurveyList, (), (items))

/// `type`: one, several (of `options`), scale (`least` to `most`), text.
struct SurveyQuestion {
  int number = 0;
  std::string text;
  std::string type;
  bool required = true;
  std::vector<std::string> options;
  int least = 0;
  int most = 0;
};
BOOST_DESCRIBE_STRUCT(SurveyQuestion, (), (number, text, type, required, options, least, most))

/// How somebody did where questions have a right answer.
struct SurveyPassing {
  std::int64_t right = 0;
  std::int64_t of = 0;
  int pass = 0;
  bool passed = false;
};
BOOST_DESCRIBE_STRUCT(SurveyPassing, (), (right, of, pass, passed))

/// What is asked, as whoever is asked fills it in. `answers`: his own, unless it is anonymous. `put`: it was put to
/// people; else it is how it will be.
struct SurveySheet {
  SurveyLine survey;
  std::string intro;
  std::vector<SurveyQuestion> questions;
  json::object answers;
  std::optional<SurveyPassing> passing;
  bool put = true;
};
BOOST_DESCRIBE_STRUCT(SurveySheet, (), (survey, intro, questions, answers, passing, put))

/// By a question's number: of one the number of the option, of several a list, of a scale the value, of a text words.
struct AnswerSurvey {
  IdText id;
  json::object answers;
};
BOOST_DESCRIBE_STRUCT(AnswerSurvey, (), (id, answers))

/// `unit`: only what its people answered under their names.
struct AskSurveyResults {
  IdText id;
  std::optional<IdText> unit;
};
BOOST_DESCRIBE_STRUCT(AskSurveyResults, (), (id, unit))

struct SurveyCount {
  std::string label;
  std::int64_t count = 0;
  bool right = false;
};
BOOST_DESCRIBE_STRUCT(SurveyCount, (), (label, count, right))

/// `answered`: of how many the counts are.
struct SurveyFigure {
  int number = 0;
  std::string text;
  std::string type;
  std::int64_t answered = 0;
  std::optional<std::int64_t> mean;
  std::vector<SurveyCount> counts;
  std::vector<std::string> texts;
};
BOOST_DESCRIBE_STRUCT(SurveyFigure, (), (number, text, type, answered, mean, counts, texts))

/// One run, and what it came to. `withheld`: why nothing is told of an anonymous one: open (it is not over), few (fewer
/// than `at_least` answered).
struct SurveyRun {
  IdText matter;
  std::string title;
  Date opens_on{};
  Date closes_on{};
  std::string state;
  std::string state_label;
  bool anonymous = false;
  std::int64_t asked = 0;
  std::int64_t answered = 0;
  std::optional<std::string> withheld;
  std::optional<std::int64_t> passed;
  std::vector<SurveyFigure> figures;
};
BOOST_DESCRIBE_STRUCT(SurveyRun, (), (matter, title, opens_on, closes_on, state, state_label, anonymous, asked,
                                      answered, withheld, passed, figures))

struct SurveyUnit {
  IdText unit;
  std::string name;
  std::int64_t asked = 0;
  std::int64_t answered = 0;
};
BOOST_DESCRIBE_STRUCT(SurveyUnit, (), (unit, name, asked, answered))

/// Those who are asked were drawn by lot: of how many, and by which seed anybody draws the same ones again
/// (survey/sample.h).
struct SurveySample {
  std::int64_t of = 0;
  std::int64_t asked = 0;
  std::string seed;
};
BOOST_DESCRIBE_STRUCT(SurveySample, (), (of, asked, seed))

/// `units` and `missing` (who has not answered) only where answers carry names. `earlier`: runs of the same series as
/// far as the caller may see them, the newest first.
struct SurveyResults {
  SurveyRun run;
  int at_least = 0;
  int pass = 0;
  std::string series;
  std::vector<SurveyUnit> units;
  std::vector<PersonName> missing;
  std::vector<SurveyRun> earlier;
  std::optional<SurveySample> sample;
};
BOOST_DESCRIBE_STRUCT(SurveyResults, (), (run, at_least, pass, series, units, missing, earlier, sample))

}  // namespace zs::matter
