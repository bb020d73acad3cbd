-- Who is writing the body of a matter just now, and until when that is believed. Renewed while he writes; what has run
-- out, or belongs to one who does not hold the matter any more, counts for nothing.
CREATE TABLE matter_editing (
  matter {i64} NOT NULL REFERENCES matter (id),
  field {text} NOT NULL,
  person {i64} NOT NULL,
  until {i64} NOT NULL,
  PRIMARY KEY (matter, field)
);
