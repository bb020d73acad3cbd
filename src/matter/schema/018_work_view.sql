-- Filters of 待办 that somebody keeps under a name of his own.
CREATE TABLE work_view (
  id {i64} PRIMARY KEY,
  person {i64} NOT NULL,
  name {text} NOT NULL,
  list {text} NOT NULL,
  only_what {text} NOT NULL,
  kind {text} NOT NULL,
  q {text} NOT NULL
);
CREATE UNIQUE INDEX work_view_name ON work_view (person, name);
