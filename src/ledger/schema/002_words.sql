-- The words of an organ's numbers (代字): which numbers it gives, and for what. Data of whoever keeps the register.
-- A word runs one series a year, shared by all kinds it is for: in the tables below `kind` is then '' and `series` the
-- word. `resets`: year, never.
CREATE TABLE number_word (
  id {i64} PRIMARY KEY,
  organ {i64} NOT NULL,
  word {text} NOT NULL,
  number {text} NOT NULL,
  resets {text} NOT NULL,
  created_at {i64} NOT NULL,
  created_by {i64} NOT NULL,
  UNIQUE (word, organ)
);
-- What a word is for: a kind, and of it one type or (type '') all.
CREATE TABLE number_word_use (
  word {i64} NOT NULL REFERENCES number_word (id),
  kind {text} NOT NULL,
  type {text} NOT NULL,
  PRIMARY KEY (word, kind, type)
);

-- Two states more: 4 skipped, 5 recorded (given on paper). `held_for`: for whom or which paper; `given_on`: day on
-- which it was given on paper; `cause`: the end of its matter that made it void; reasons are people's own words.
ALTER TABLE ledger_number ADD COLUMN held_for {text};
ALTER TABLE ledger_number ADD COLUMN given_on {i64};
ALTER TABLE ledger_number ADD COLUMN cause {text};
ALTER TABLE ledger_number ADD COLUMN void_at {i64};
ALTER TABLE ledger_number ADD COLUMN void_by {i64};
ALTER TABLE ledger_number ADD COLUMN void_reason {text};

-- One paper has one number among all words: the series is no longer part of the key.
DROP INDEX ledger_number_of_matter;
CREATE UNIQUE INDEX ledger_number_of_matter ON ledger_number (matter, kind) WHERE matter IS NOT NULL AND state = 2;
-- From a matter to its number, void ones too.
CREATE INDEX ledger_number_matter ON ledger_number (matter) WHERE matter IS NOT NULL;

-- A void number stays void, a number never passes from one matter to another, no row is ever removed.
{sqlite: CREATE TRIGGER ledger_number_settled BEFORE UPDATE ON ledger_number WHEN (old.state = 3 AND new.state <> 3) OR (old.matter IS NOT NULL AND new.matter IS NOT old.matter) BEGIN SELECT RAISE(ABORT, 'A number that was used or made void cannot be given again.'); END}
{postgres: CREATE FUNCTION ledger_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'A number that was used or made void cannot be given again.'; END $$};

{postgres: CREATE TRIGGER ledger_number_settled BEFORE UPDATE ON ledger_number FOR EACH ROW WHEN ((old.state = 3 AND new.state <> 3) OR (old.matter IS NOT NULL AND new.matter IS DISTINCT FROM old.matter)) EXECUTE FUNCTION ledger_refuse()}
{sqlite: CREATE TRIGGER ledger_number_kept BEFORE DELETE ON ledger_number BEGIN SELECT RAISE(ABORT, 'A number cannot be removed.'); END};

{postgres: CREATE TRIGGER ledger_number_kept BEFORE DELETE OR TRUNCATE ON ledger_number EXECUTE FUNCTION ledger_refuse()};
