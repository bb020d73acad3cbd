-- Recurring work (例行工作): what is opened again each week, month, quarter or year, after the likeness of a matter.
-- `every`: 1 week, 2 month, 3 quarter, 4 year. `period`: the day that names the period opened next; `next_at`: when.
-- `problem`: why the last one could only be opened as a draft, or not at all.
CREATE TABLE recurring (
  id {i64} PRIMARY KEY,
  kind {text} NOT NULL,
  pattern {i64} NOT NULL,
  organ {i64} NOT NULL,
  person {i64} NOT NULL,
  post {i64} NOT NULL,
  every {i64} NOT NULL,
  month {i64} NOT NULL,
  day {i64} NOT NULL,
  ahead {i64} NOT NULL,
  due_field {text} NOT NULL,
  fields {text} NOT NULL,
  urgency {i64} NOT NULL,
  mark {i64} NOT NULL,
  period {text} NOT NULL,
  next_at {i64} NOT NULL,
  problem {text},
  made_by {i64} NOT NULL,
  made_at {i64} NOT NULL,
  ended_at {i64}
);
CREATE INDEX recurring_next ON recurring (next_at, id) WHERE ended_at IS NULL;
CREATE INDEX recurring_person ON recurring (person, id);
CREATE INDEX recurring_organ ON recurring (organ, id);
-- What was opened of it: each period once.
CREATE TABLE recurring_opened (
  recurring {i64} NOT NULL,
  period {text} NOT NULL,
  matter {i64} NOT NULL,
  PRIMARY KEY (recurring, period)
);
