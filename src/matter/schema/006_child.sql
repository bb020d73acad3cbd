-- Joint handling (联合办理): the matters that a matter opened for units, and the unit's word once there is one.
-- state: 1 at work, 2 ended and told by letter, 3 the letter was read, 4 called off.
CREATE TABLE child_matter (
  matter {i64} PRIMARY KEY,
  parent {i64} NOT NULL,
  visit {i64} NOT NULL,
  slot {i64} NOT NULL,
  unit {i64} NOT NULL,
  state {i64} NOT NULL,
  opened_at {i64} NOT NULL,
  outcome {text},
  opinion {text},
  person {i64} NOT NULL,
  post {i64} NOT NULL,
  settled_at {i64}
);
CREATE INDEX child_of_matter ON child_matter (parent, visit, slot, matter);

-- What one matter has to tell another: written with the sender's command, read under the lock of the matter it goes to
-- and gone with what it did there.
CREATE TABLE letter (
  id {i64} PRIMARY KEY,
  matter {i64} NOT NULL,
  sender {i64} NOT NULL,
  verb {text} NOT NULL,
  body {text} NOT NULL
);
