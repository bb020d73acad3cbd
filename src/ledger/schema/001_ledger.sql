-- One running series of numbers: its row is locked while a number is taken. `year` is 0 where it never starts again.
CREATE TABLE ledger_series (
  kind {text} NOT NULL,
  series {text} NOT NULL,
  organ {i64} NOT NULL,
  year {i64} NOT NULL,
  next {i64} NOT NULL,
  PRIMARY KEY (kind, series, organ, year)
);

-- Every number ever taken, so that no gap is unexplained. state: 1 reserved, 2 assigned, 3 void.
CREATE TABLE ledger_number (
  kind {text} NOT NULL,
  series {text} NOT NULL,
  organ {i64} NOT NULL,
  year {i64} NOT NULL,
  seq {i64} NOT NULL,
  matter {i64},
  state {i64} NOT NULL,
  at {i64} NOT NULL,
  taken_by {i64},
  reason {text},
  PRIMARY KEY (kind, series, organ, year, seq)
);
-- A matter has one valid number in a series.
CREATE UNIQUE INDEX ledger_number_of_matter ON ledger_number (matter, kind, series) WHERE matter IS NOT NULL AND state = 2;
