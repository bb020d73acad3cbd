-- What one person sees of one visit of a step. state: 1 open, 2 parked (another candidate claimed), 3 done (his last act
-- in the matter), 4 done (an earlier act, or taken back), 5 void. kind: 1 do, 2 read.
CREATE TABLE work_item (
  id {i64} PRIMARY KEY,
  matter {i64} NOT NULL,
  visit {i64} NOT NULL,
  slot {i64} NOT NULL,
  step {text} NOT NULL,
  step_title {text} NOT NULL,
  kind {i64} NOT NULL,
  state {i64} NOT NULL,
  person {i64} NOT NULL,
  post {i64} NOT NULL,
  pool {i64} NOT NULL,
  reason {text} NOT NULL,
  from_person {i64} NOT NULL,
  from_name {text} NOT NULL,
  arrived_at {i64} NOT NULL,
  order_at {i64} NOT NULL,
  due_at {i64},
  first_view_at {i64},
  done_at {i64},
  outcome {text},
  opinion {text},
  urge_count {i64} NOT NULL,
  urged_at {i64},
  returned {i64} NOT NULL,
  matter_kind {text} NOT NULL,
  kind_title {text} NOT NULL,
  title {text} NOT NULL,
  number {text} NOT NULL,
  urgency {text} NOT NULL,
  mark {text} NOT NULL,
  starter {i64} NOT NULL,
  starter_name {text} NOT NULL,
  unit_name {text} NOT NULL,
  last_opinion {text} NOT NULL
);
CREATE INDEX work_item_open ON work_item (person, kind, order_at, id) WHERE state = 1;
CREATE INDEX work_item_handled ON work_item (person, done_at DESC, id DESC) WHERE state = 3;
CREATE INDEX work_item_matter ON work_item (matter, visit);

-- Who took part in a matter or may see it. flags: 1 starter, 2 handler, 4 candidate, 8 reader, 16 supervisor.
CREATE TABLE involvement (
  person {i64} NOT NULL,
  matter {i64} NOT NULL,
  flags {i64} NOT NULL,
  first_at {i64} NOT NULL,
  last_at {i64} NOT NULL,
  ended {i64} NOT NULL,
  PRIMARY KEY (person, matter)
);
CREATE INDEX involvement_running ON involvement (person, last_at DESC, matter DESC) WHERE ended = 0;
CREATE INDEX involvement_started ON involvement (person, first_at DESC, matter DESC) WHERE (flags & 1) = 1;
CREATE INDEX involvement_matter ON involvement (matter, first_at, person);

-- The next moment something is due at an open visit: at most one row a visit. action: 1 remind, 2 overdue.
CREATE TABLE timer (
  id {i64} PRIMARY KEY,
  due_at {i64} NOT NULL,
  matter {i64} NOT NULL,
  visit {i64} NOT NULL,
  action {i64} NOT NULL
);
CREATE INDEX timer_due ON timer (due_at, id);
CREATE UNIQUE INDEX timer_visit ON timer (matter, visit);
