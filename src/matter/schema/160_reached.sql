-- What a matter decided about another one it is linked with, written with its command and read under the other's lock:
-- `seq` is that of the other's event, null while it is to be written, 0 where it could not be.
CREATE TABLE reached (
  id {i64} PRIMARY KEY,
  source {i64} NOT NULL,
  target {i64} NOT NULL,
  body {text} NOT NULL,
  seq {i64}
);
CREATE INDEX reached_to_write ON reached (seq, id) WHERE seq IS NULL;
