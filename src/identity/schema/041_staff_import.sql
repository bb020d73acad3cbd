-- Lists of staff that were imported: the last one can be taken back while nothing stands on it.
CREATE TABLE staff_import (
  id {i64} PRIMARY KEY,
  at {i64} NOT NULL,
  made_by {i64} NOT NULL,
  created {i64} NOT NULL,
  updated {i64} NOT NULL,
  ended {i64} NOT NULL,
  undone_at {i64}
);
-- Whom the last import touched. `before`: JSON of person, posts, roles and charges as they were, empty for who was not
-- there. `seq`: his last event when the import was done; a later one stands in the way.
CREATE TABLE staff_import_person (
  import {i64} NOT NULL REFERENCES staff_import (id),
  person {i64} NOT NULL,
  seq {i64} NOT NULL,
  before {text} NOT NULL,
  PRIMARY KEY (import, person)
);
