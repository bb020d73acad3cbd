-- What a matter drew by lot from a register, and what was opened for each: null while it is to be opened, 0 where it could
-- not be.
CREATE TABLE drawn (
  list {i64} NOT NULL,
  matter {i64} NOT NULL,
  opened {i64},
  PRIMARY KEY (list, matter)
);
CREATE INDEX drawn_to_open ON drawn (list, matter) WHERE opened IS NULL;
