-- What a person is told in the page about a matter: a code and arguments; the sentence is made when it is read.
-- One per event and person, however often the event is delivered.
CREATE TABLE notice (
  id {i64} PRIMARY KEY,
  person {i64} NOT NULL,
  event {i64} NOT NULL,
  at {i64} NOT NULL,
  matter {i64} NOT NULL,
  kind {text} NOT NULL,
  arguments {text} NOT NULL,
  read_at {i64},
  UNIQUE (event, person)
);
CREATE INDEX notice_of_person ON notice (person, id);
CREATE INDEX notice_unread ON notice (person, id) WHERE read_at IS NULL;

-- How far each consumer of the trail has come, in commit order; moved in the transaction of what it wrote.
CREATE TABLE consumer_cursor (
  name {text} PRIMARY KEY,
  transaction_id {i64} NOT NULL,
  row_id {i64} NOT NULL
);
