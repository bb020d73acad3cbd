-- 手写批示: the picture that goes along with the words of a work item.
CREATE TABLE drawn_opinion (
  item {i64} PRIMARY KEY,
  matter {i64} NOT NULL,
  file {i64} NOT NULL
);
