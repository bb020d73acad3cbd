-- Autosave, also of what a secretary writes for a leader (代录, 代办). person: for whose desk; hand: who writes, nobody else
-- sees it. One's own: both the same.
ALTER TABLE matter_draft RENAME TO matter_draft_of_one;
CREATE TABLE matter_draft (
  matter {i64} NOT NULL REFERENCES matter (id),
  person {i64} NOT NULL,
  hand {i64} NOT NULL,
  fields {text} NOT NULL,
  opinion {text} NOT NULL,
  base_revision {i64} NOT NULL,
  saved_at {i64} NOT NULL,
  PRIMARY KEY (matter, person, hand)
);
INSERT INTO matter_draft (matter, person, hand, fields, opinion, base_revision, saved_at)
  SELECT matter, person, person, fields, opinion, base_revision, saved_at FROM matter_draft_of_one;
DROP TABLE matter_draft_of_one;
