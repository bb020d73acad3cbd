-- A kind put aside in an organ (整类挂起). `extent`: 1 nothing new is begun, 2 what runs is put aside too. What ran is put
-- aside, and taken up again once `ended_at` is set, matter by matter after `reached`.
CREATE TABLE kind_halt (
  id {i64} PRIMARY KEY,
  organ {i64} NOT NULL,
  kind {text} NOT NULL,
  extent {i64} NOT NULL,
  reason {text} NOT NULL,
  by_person {i64} NOT NULL,
  by_post {i64} NOT NULL,
  at {i64} NOT NULL,
  ended_by {i64},
  ended_post {i64},
  ended_at {i64},
  ended_reason {text},
  reached {i64} NOT NULL,
  finished {i64} NOT NULL
);
CREATE UNIQUE INDEX kind_halt_standing ON kind_halt (organ, kind) WHERE ended_at IS NULL;
CREATE INDEX kind_halt_last ON kind_halt (organ, kind, id DESC);
CREATE INDEX kind_halt_open ON kind_halt (finished, id);
-- What a halt put aside, and when; `problem`: why it could not put it aside or take it up.
CREATE TABLE kind_halt_matter (
  halt {i64} NOT NULL REFERENCES kind_halt (id),
  matter {i64} NOT NULL,
  aside_at {i64},
  problem {text},
  PRIMARY KEY (halt, matter)
);
