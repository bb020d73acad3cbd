-- The clock of a demo office: where it stands, and how far it is still to be put forward. One row in a demo, none in a
-- real office.
CREATE TABLE demo_clock (
  one {i64} PRIMARY KEY CHECK (one = 1),
  at {i64} NOT NULL,
  wanted {i64}
);
