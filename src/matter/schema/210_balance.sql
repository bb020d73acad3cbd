-- How much there is of something that a kind's matters move in and out (库存), by organ: carried on with each move.
CREATE TABLE matter_balance (
  kind {text} NOT NULL,
  organ {i64} NOT NULL,
  item {text} NOT NULL,
  amount {i64} NOT NULL,
  PRIMARY KEY (kind, organ, item)
);
