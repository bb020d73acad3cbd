-- What stands in somebody's day: a visit, a meeting, a trip. Written after the command, from its event. `whole`: all day.
CREATE TABLE matter_day (
  matter {i64} NOT NULL,
  person {i64} NOT NULL,
  starts_at {i64} NOT NULL,
  ends_at {i64} NOT NULL,
  whole {i64} NOT NULL,
  place {text} NOT NULL,
  PRIMARY KEY (matter, person)
);
CREATE INDEX matter_day_person ON matter_day (person, ends_at);
