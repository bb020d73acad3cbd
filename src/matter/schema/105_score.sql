-- A scheme of scores (考核办法) as it was in use: what was computed under a version is computed so for ever.
CREATE TABLE score_scheme (
  scheme {text} NOT NULL,
  version {i64} NOT NULL,
  body {text} NOT NULL,
  first_seen_at {i64} NOT NULL,
  PRIMARY KEY (scheme, version)
);

-- The sheet that a matter is: what a unit or person came to in a period, in hundredths of a point; no total: nothing to
-- judge by. `locked`: it never changes again. `digest` is of all its lines and their evidence, and stands in the event.
CREATE TABLE score_sheet (
  matter {i64} PRIMARY KEY,
  scheme {text} NOT NULL,
  version {i64} NOT NULL,
  subject {i64} NOT NULL,
  period {text} NOT NULL,
  total {i64},
  locked {i64} NOT NULL,
  computed_at {i64} NOT NULL,
  digest {text} NOT NULL
);
CREATE INDEX score_ranking ON score_sheet (scheme, period, total DESC, matter);

CREATE TABLE score_line (
  matter {i64} NOT NULL,
  indicator {text} NOT NULL,
  items {i64} NOT NULL,
  counted {i64} NOT NULL,
  summed {i64} NOT NULL,
  takes_part {i64} NOT NULL,
  weight {i64} NOT NULL,
  score {i64} NOT NULL,
  PRIMARY KEY (matter, indicator)
);

-- What an indicator's query found: the very matters, how far each had come (`event_seq`) and what it said.
CREATE TABLE score_evidence (
  matter {i64} NOT NULL,
  indicator {text} NOT NULL,
  evidence {i64} NOT NULL,
  event_seq {i64} NOT NULL,
  counted {i64} NOT NULL,
  value {i64} NOT NULL,
  PRIMARY KEY (matter, indicator, evidence)
);
