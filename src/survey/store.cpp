#include <survey/store.h>

#include <algorithm>
#include <array>

namespace zs::survey {
namespace {

#define ZS_SURVEY_COLUMNS \
  "s.id, s.series, s.questions, s.anonymous, s.opens_on, s.closes_on, s.at_least, s.pass, s.remind_at"
constexpr db::Statement select_survey{"select_survey", "SELECT " ZS_SURVEY_COLUMNS " FROM survey s WHERE s.id = $1"};
constexpr db::Statement select_surveys_after{
    "select_surveys_after",
    "SELECT " ZS_SURVEY_COLUMNS " FROM survey s WHERE s.id > $1 ORDER BY s.id LIMIT 100"};
constexpr db::Statement select_reminder{
    "select_survey_reminder",
    "SELECT " ZS_SURVEY_COLUMNS " FROM survey s WHERE s.remind_at <= $1 ORDER BY s.remind_at, s.id LIMIT 1"};
constexpr db::Statement select_next_reminder{
    "select_next_survey_reminder",
    "SELECT remind_at FROM survey WHERE remind_at IS NOT NULL ORDER BY remind_at LIMIT 1"};
constexpr db::Statement update_reminded{"update_survey_reminded", "UPDATE survey SET remind_at = NULL WHERE id = $1"};
constexpr db::Statement insert_survey{
    "insert_survey",
    "INSERT INTO survey (id, series, questions, anonymous, opens_on, closes_on, at_least, pass, remind_at) VALUES ($1, "
    "$2, $3, $4, $5, $6, $7, $8, $9)"};
constexpr db::Statement insert_box{"insert_survey_box", "INSERT INTO survey_box (survey, tally) VALUES ($1, $2)"};
constexpr db::Statement select_box{"select_survey_box",
                                   "SELECT tally FROM survey_box WHERE survey = $1 {for_update}"};
constexpr db::Statement read_box{"read_survey_box", "SELECT tally FROM survey_box WHERE survey = $1"};
constexpr db::Statement update_box{"update_survey_box", "UPDATE survey_box SET tally = $2 WHERE survey = $1"};
constexpr db::Statement insert_asked{
    "insert_survey_asked", "INSERT INTO survey_asked (survey, person, unit, answered) VALUES ($1, $2, $3, 0)"};
constexpr db::Statement select_asked{
    "select_survey_asked", "SELECT person, unit, answered FROM survey_asked WHERE survey = $1 ORDER BY person"};
constexpr db::Statement select_answered{"select_survey_answered",
                                        "SELECT answered FROM survey_asked WHERE survey = $1 AND person = $2"};
constexpr db::Statement update_answered{
    "update_survey_answered",
    "UPDATE survey_asked SET answered = 1 WHERE survey = $1 AND person = $2 AND answered = 0"};
constexpr db::Statement upsert_answer{
    "upsert_survey_answer",
    "INSERT INTO survey_answer (survey, person, answers) VALUES ($1, $2, $3) ON CONFLICT (survey, person) DO UPDATE "
    "SET answers = excluded.answers"};
constexpr db::Statement select_answer{"select_survey_answer",
                                      "SELECT answers FROM survey_answer WHERE survey = $1 AND person = $2"};
constexpr db::Statement select_answers{
    "select_survey_answers",
    "SELECT n.answers, a.unit FROM survey_answer n JOIN survey_asked a ON a.survey = n.survey AND a.person = n.person "
    "WHERE n.survey = $1 ORDER BY n.person"};
constexpr db::Statement count_answered{
    "count_survey_answered", "SELECT count(*) FROM survey_asked WHERE survey = $1 AND answered = 1"};
constexpr db::Statement count_answers{"count_survey_answers", "SELECT count(*) FROM survey_answer WHERE survey = $1"};

json::value read_stored(const std::string& text) {
  auto value = parse_json(text);
  if (!value) throw db::Failure("a survey's answers cannot be read");
  return std::move(*value);
}

Date day_stored(const std::string& text) {
  auto day = date_from_text(text);
  if (!day) throw db::Failure("a survey's day cannot be read");
  return *day;
}

Survey survey_from(const db::Row& row) {
  return {row.integer(0),          row.text(1),
          row.text(2),             row.boolean(3),
          day_stored(row.text(4)), day_stored(row.text(5)),
          static_cast<int>(row.integer(6)), static_cast<int>(row.integer(7)),
          row.optional_moment(8)};
}

std::optional<Survey> one_survey(const std::optional<db::Row>& row) {
  return row ? std::optional(survey_from(*row)) : std::nullopt;
}

void put_into_box(db::Tx& tx, const Survey& survey, const Answers& answers) {
  auto tally = tally_from(read_stored(tx.one(select_box, survey.id)->text(0)));
  add(tally, read(survey.questions).questions, answers, survey.pass);
  tx.execute(update_box, survey.id, canonical(to_json(tally)));
}

/// How many answers there are, by the box or by names.
std::int64_t sheets_kept(db::Tx& tx, const Survey& survey) {
  if (!survey.anonymous) return tx.one(count_answers, survey.id)->integer(0);
  auto box = tx.one(read_box, survey.id);
  return box ? tally_from(read_stored(box->text(0))).sheets : -1;
}

}  // namespace

std::string_view to_text(Standing standing) {
  constexpr std::array<std::string_view, 3> words{"planned", "open", "over"};
  return words.at(static_cast<std::size_t>(standing));
}

Standing standing_of(const Survey& survey, Date today) {
  if (today < survey.opens) return Standing::planned;
  return today > survey.closes ? Standing::over : Standing::open;
}

void open(db::Tx& tx, const Survey& survey, const std::vector<Asked>& asked) {
  tx.execute(insert_survey, survey.id, survey.series, survey.questions, survey.anonymous ? 1 : 0,
             zs::to_text(survey.opens), zs::to_text(survey.closes), survey.at_least, survey.pass, survey.remind_at);
  if (survey.anonymous)
    tx.execute(insert_box, survey.id, canonical(to_json(empty_tally(read(survey.questions).questions))));
  for (const auto& one : asked) tx.execute(insert_asked, survey.id, one.person, one.unit);
}

std::optional<Survey> find(db::Tx& tx, Id survey) { return one_survey(tx.one(select_survey, survey)); }

std::vector<Asked> asked_of(db::Tx& tx, Id survey) {
  std::vector<Asked> out;
  for (const auto& row : tx.query(select_asked, survey))
    out.push_back({row.integer(0), row.integer(1), row.boolean(2)});
  return out;
}

std::optional<bool> has_answered(db::Tx& tx, Id survey, Id person) {
  auto row = tx.one(select_answered, survey, person);
  return row ? std::optional(row->boolean(0)) : std::nullopt;
}

bool hand_in(db::Tx& tx, const Survey& survey, Id person, const Answers& answers) {
  const bool first = tx.execute(update_answered, survey.id, person) == 1;
  if (survey.anonymous && !first) return false;
  if (survey.anonymous)
    put_into_box(tx, survey, answers);
  else
    tx.execute(upsert_answer, survey.id, person, canonical(answers));
  return true;
}

std::optional<Answers> answers_of(db::Tx& tx, Id survey, Id person) {
  auto row = tx.one(select_answer, survey, person);
  return row ? std::optional(read_stored(row->text(0)).as_object()) : std::nullopt;
}

Tally tally_of(db::Tx& tx, const Survey& survey, const Questions& questions, std::optional<Id> unit) {
  if (survey.anonymous) return tally_from(read_stored(tx.one(read_box, survey.id)->text(0)));
  auto tally = empty_tally(questions);
  for (const auto& row : tx.query(select_answers, survey.id))
    if (!unit || row.integer(1) == *unit) add(tally, questions, read_stored(row.text(0)).as_object(), survey.pass);
  return tally;
}

std::optional<Survey> reminder_due(db::Tx& tx, Instant now) { return one_survey(tx.one(select_reminder, now)); }

std::optional<Instant> next_reminder(db::Tx& tx) {
  auto row = tx.one(select_next_reminder);
  return row ? std::optional(row->moment(0)) : std::nullopt;
}

void reminded(db::Tx& tx, Id survey) { tx.execute(update_reminded, survey); }

std::vector<std::string> verify(db::Tx& tx) {
  std::vector<std::string> faults;
  for (Id after = no_id;;) {
    auto rows = tx.query(select_surveys_after, after);
    if (rows.empty()) return faults;
    for (const auto& row : rows) {
      const auto survey = survey_from(row);
      after = survey.id;
      const auto answered = tx.one(count_answered, survey.id)->integer(0), kept = sheets_kept(tx, survey);
      if (answered != kept)
        faults.push_back("survey " + zs::to_text(survey.id) + ": " + std::to_string(answered) +
                         " people answered, but there are " + std::to_string(kept) + " answers");
    }
  }
}

}  // namespace zs::survey
