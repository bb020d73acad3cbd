-- A year's official notice as imported; it takes precedence over the year compiled into the program.
CREATE TABLE calendar_year (
  year {i64} PRIMARY KEY,
  source {text} NOT NULL,
  imported_at {i64} NOT NULL
);

-- Days that differ from their weekday: off, or made up for. `day` is the decimal number yyyymmdd.
CREATE TABLE calendar_day (
  day {i64} PRIMARY KEY,
  year {i64} NOT NULL REFERENCES calendar_year (year),
  off {bool} NOT NULL,
  name {text} NOT NULL
);
CREATE INDEX calendar_day_of_year ON calendar_day (year);
