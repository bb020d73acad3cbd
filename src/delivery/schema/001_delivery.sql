-- One sending of one matter to one receiving organ: what was sent, and what became of it. way: 1 inside this
-- installation, 2 on paper. state: 1 sent, 2 signed for, 3 returned, 4 recalled. `receiving` is the id its matter at the
-- receiver has or will have, so that a delivery never becomes two. `content` is what was sent, as it was: the receiver
-- reads it, never the sender's matter. `event_seq` and `event_hash` are the head of its own chain of events.
CREATE TABLE delivery (
  id {i64} PRIMARY KEY,
  matter {i64} NOT NULL,
  matter_kind {text} NOT NULL,
  from_organ {i64} NOT NULL,
  organ {i64} NOT NULL,
  attempt {i64} NOT NULL,
  way {i64} NOT NULL,
  as_kind {text} NOT NULL,
  receiving {i64} NOT NULL UNIQUE,
  title {text} NOT NULL,
  number {text} NOT NULL,
  urgency {i64} NOT NULL,
  mark {i64} NOT NULL,
  content {text} NOT NULL,
  sent_at {i64} NOT NULL,
  sent_by {i64} NOT NULL,
  sign_due_at {i64},
  state {i64} NOT NULL,
  settled_at {i64},
  settled_by {i64} NOT NULL,
  settled_post {i64} NOT NULL,
  reason {text} NOT NULL,
  taken_by {text} NOT NULL,
  urge_count {i64} NOT NULL,
  urged_at {i64},
  urge_text {text} NOT NULL,
  overdue_at {i64},
  closed_at {i64},
  answer {i64} NOT NULL,
  answer_number {text} NOT NULL,
  event_seq {i64} NOT NULL,
  event_hash {text} NOT NULL,
  UNIQUE (matter, organ, attempt)
);
-- An organ has at most one delivery of a matter that waits or was signed for.
CREATE UNIQUE INDEX delivery_live ON delivery (matter, organ) WHERE state <= 2;
-- What came in and what went out, newest first; what waits; what is overdue and not yet told.
CREATE INDEX delivery_in ON delivery (organ, sent_at DESC, id DESC);
CREATE INDEX delivery_in_state ON delivery (organ, state, sent_at DESC, id DESC);
CREATE INDEX delivery_out ON delivery (from_organ, sent_at DESC, id DESC);
CREATE INDEX delivery_out_state ON delivery (from_organ, state, sent_at DESC, id DESC);
CREATE INDEX delivery_due ON delivery (sign_due_at, id) WHERE state = 1 AND overdue_at IS NULL AND sign_due_at IS NOT NULL;
