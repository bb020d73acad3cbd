-- How many of those a matter was sent to for reading have read it, while somebody has not: 传阅中 3/7. One row a matter,
-- so that a reader's receipt touches one row and not a line of every other reader.
CREATE TABLE reading_count (
  of_matter {i64} PRIMARY KEY,
  heard {i64} NOT NULL,
  asked {i64} NOT NULL
);
