-- What was published and is followed: `over_at`, when it leaves the desks of those who have not read it (null: never, or
-- it has); `until_on`, the last day that was reckoned from; `widens` 1: whoever comes within its audience gets it too,
-- last looked at by this version of the directory; `urged_on`, the day all who were wanting were urged last.
CREATE TABLE published (
  matter {i64} PRIMARY KEY REFERENCES matter (id),
  until_on {text} NOT NULL,
  over_at {i64},
  widens {i64} NOT NULL,
  looked {i64} NOT NULL,
  urged_on {text} NOT NULL
);
CREATE INDEX published_over ON published (over_at) WHERE over_at IS NOT NULL;
CREATE INDEX published_widens ON published (looked) WHERE widens = 1;

-- What somebody answered to what he was given to read (回执); an event of the matter names it by digest.
CREATE TABLE receipt (
  matter {i64} NOT NULL REFERENCES matter (id),
  person {i64} NOT NULL,
  answers {text} NOT NULL,
  at {i64} NOT NULL,
  PRIMARY KEY (matter, person)
);
