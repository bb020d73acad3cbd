-- Another calendar year was imported: what runs is counted anew, matter by matter after (`reached_kind`, `reached`).
-- `former`: the year's notice as it was before; null: there was none. `passes`: how often all were gone through.
CREATE TABLE calendar_recount (
  id {i64} PRIMARY KEY,
  year {i64} NOT NULL,
  former {text},
  at {i64} NOT NULL,
  passes {i64} NOT NULL,
  reached_kind {text} NOT NULL,
  reached {i64} NOT NULL,
  moved {i64} NOT NULL,
  failed {i64} NOT NULL,
  finished {i64} NOT NULL
);
CREATE INDEX calendar_recount_open ON calendar_recount (finished, id);
CREATE INDEX calendar_recount_year ON calendar_recount (year, id DESC);
