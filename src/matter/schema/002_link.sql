-- How matters belong together: source is linked to target. The word is declared by the source's kind, but for
-- `sent_as`, which signing for a delivery makes.
CREATE TABLE matter_link (
  source {i64} NOT NULL,
  target {i64} NOT NULL,
  type {text} NOT NULL,
  at {i64} NOT NULL,
  person {i64} NOT NULL,
  PRIMARY KEY (source, target, type)
);
CREATE INDEX matter_link_back ON matter_link (target, type);

-- Register fields of matters by value, for finding what is alike. Written after the command, from its event; texts with
-- width folded, everything else as a number.
CREATE TABLE matter_field (
  matter {i64} NOT NULL,
  field {text} NOT NULL,
  value {text} NOT NULL,
  kind {text} NOT NULL,
  PRIMARY KEY (matter, field, value)
);
CREATE INDEX matter_field_value ON matter_field (kind, field, value, matter DESC);
