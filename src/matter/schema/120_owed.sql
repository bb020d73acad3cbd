-- What a matter owes again and again (应做事项), and how far that was followed. `period`: the first day of the period
-- looked at next; `moment`: 1 its end is near, 2 it is over; `next_at`: when, null where nothing comes any more.
CREATE TABLE owed_next (
  matter {i64} NOT NULL REFERENCES matter (id),
  owes {text} NOT NULL,
  period {text} NOT NULL,
  moment {i64} NOT NULL,
  next_at {i64},
  PRIMARY KEY (matter, owes)
);
CREATE INDEX owed_next_at ON owed_next (next_at) WHERE next_at IS NOT NULL;
