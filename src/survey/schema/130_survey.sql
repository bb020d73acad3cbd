-- Something that people are asked, as it was when it opened: `questions` the text of them, `at_least` how many must have
-- answered anonymously before anything is told, `pass` the percentage of right answers. `remind_at`: when those who have
-- not answered are told again; null: not any more.
CREATE TABLE survey (
  id {i64} PRIMARY KEY,
  series {text} NOT NULL,
  questions {text} NOT NULL,
  anonymous {i64} NOT NULL,
  opens_on {text} NOT NULL,
  closes_on {text} NOT NULL,
  at_least {i64} NOT NULL,
  pass {i64} NOT NULL,
  remind_at {i64}
);
CREATE INDEX survey_series ON survey (series, id) WHERE series <> '';
CREATE INDEX survey_remind ON survey (remind_at) WHERE remind_at IS NOT NULL;

-- Who is asked, for which unit, and that he has answered: never what, nor when.
CREATE TABLE survey_asked (
  survey {i64} NOT NULL REFERENCES survey (id),
  person {i64} NOT NULL,
  unit {i64} NOT NULL,
  answered {i64} NOT NULL,
  PRIMARY KEY (survey, person)
);
CREATE INDEX survey_asked_person ON survey_asked (person, survey);

-- Answers under a name.
CREATE TABLE survey_answer (
  survey {i64} NOT NULL REFERENCES survey (id),
  person {i64} NOT NULL,
  answers {text} NOT NULL,
  PRIMARY KEY (survey, person)
);

-- Anonymous answers. One row for each survey, counts and sorted texts, written anew each time: there is no row, no order
-- and no moment of a single answer that could be laid beside `survey_asked`.
CREATE TABLE survey_box (
  survey {i64} PRIMARY KEY REFERENCES survey (id),
  tally {text} NOT NULL
);
