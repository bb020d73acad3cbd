-- The running matters of an organ, oldest first.
CREATE INDEX matter_running ON matter (organ, started_at, id) WHERE state = 'running';

-- What one person hands over to another, as the office ordered: matter by matter after `reached`, each its own command.
-- `post` 0: of all his posts.
CREATE TABLE handover (
  id {i64} PRIMARY KEY,
  person {i64} NOT NULL,
  post {i64} NOT NULL,
  to_person {i64} NOT NULL,
  to_post {i64} NOT NULL,
  reason {text} NOT NULL,
  by_person {i64} NOT NULL,
  by_post {i64} NOT NULL,
  at {i64} NOT NULL,
  reached {i64} NOT NULL,
  moved {i64} NOT NULL,
  finished {i64} NOT NULL
);
CREATE INDEX handover_of ON handover (person, id DESC);
CREATE INDEX handover_open ON handover (finished, id);
-- What could not be handed over, and the code of the refusal.
CREATE TABLE handover_left (
  handover {i64} NOT NULL REFERENCES handover (id),
  matter {i64} NOT NULL,
  code {text} NOT NULL,
  PRIMARY KEY (handover, matter)
);
