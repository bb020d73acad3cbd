-- The text of attached files, once per contents and type: taken by a worker after the upload, for search and for filling
-- in forms. state: waiting, ready (blocks holds it), none (it has no text), refused (it carries a secrecy mark; the text
-- is not kept).
CREATE TABLE file_text (
  digest {text} NOT NULL,
  media_type {text} NOT NULL,
  state {text} NOT NULL,
  blocks {text},
  due_at {i64} NOT NULL,
  PRIMARY KEY (digest, media_type)
);
CREATE INDEX file_text_waiting ON file_text (due_at, digest) WHERE state = 'waiting';
CREATE INDEX file_text_refused ON file_text (digest) WHERE state = 'refused';
-- What was attached before texts were taken.
INSERT INTO file_text (digest, media_type, state, due_at)
SELECT DISTINCT digest, media_type, 'waiting', 0 FROM file WHERE media_type IN ('text/plain', 'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document');
