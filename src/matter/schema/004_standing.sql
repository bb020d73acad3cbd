-- What was signed and is vouched for, and whether an issued paper is still in force: JSON as the events say it.
ALTER TABLE matter ADD COLUMN frozen {text};
ALTER TABLE matter ADD COLUMN validity {text};

-- Registers of acts: numbered per organ and year, one row for each act, never changed. `entered`: the columns, JSON;
-- `digest`: of what the paper said.
CREATE TABLE act_series (
  register {text} NOT NULL,
  organ {i64} NOT NULL,
  year {i64} NOT NULL,
  next_seq {i64} NOT NULL,
  PRIMARY KEY (register, organ, year)
);
CREATE TABLE act_entry (
  id {i64} PRIMARY KEY,
  register {text} NOT NULL,
  organ {i64} NOT NULL,
  year {i64} NOT NULL,
  seq {i64} NOT NULL,
  at {i64} NOT NULL,
  person {i64} NOT NULL,
  post {i64} NOT NULL,
  matter {i64} NOT NULL,
  number {text} NOT NULL,
  title {text} NOT NULL,
  digest {text} NOT NULL,
  entered {text} NOT NULL,
  UNIQUE (register, organ, year, seq)
);
-- The register newest first.
CREATE INDEX act_entry_newest ON act_entry (register, id DESC);

{sqlite: CREATE TRIGGER act_entry_kept BEFORE UPDATE ON act_entry BEGIN SELECT RAISE(ABORT, 'A register of acts is never changed.'); END}
{postgres: CREATE FUNCTION act_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'A register of acts is never changed.'; END $$};

{sqlite: CREATE TRIGGER act_entry_stays BEFORE DELETE ON act_entry BEGIN SELECT RAISE(ABORT, 'A register of acts is never changed.'); END}
{postgres: CREATE TRIGGER act_entry_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON act_entry EXECUTE FUNCTION act_refuse()};
