-- What may stand in a register of an organ once: the values of the fields a kind names in `unique_by`, as a digest.
-- `excused`: entered all the same, with a reason. A matter that was revoked has no row.
CREATE TABLE matter_unique (
  matter {i64} PRIMARY KEY,
  kind {text} NOT NULL,
  organ {i64} NOT NULL,
  value {text} NOT NULL,
  excused {i64} NOT NULL
);
CREATE UNIQUE INDEX matter_unique_value ON matter_unique (kind, organ, value) WHERE excused = 0;
CREATE INDEX matter_unique_twin ON matter_unique (kind, organ, value, matter);
