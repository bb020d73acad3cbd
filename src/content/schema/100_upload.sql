-- Files that are still arriving in pieces, their uploader's alone; gone when the file is whole, given up or left for a
-- day. pieces: the SHA-256 of each piece received so far, 64 digits after 64; each lies in DIR/uploads/<id>/<digest>.
CREATE TABLE upload (
  id {i64} PRIMARY KEY,
  uploaded_by {i64} NOT NULL,
  name {text} NOT NULL,
  bytes {i64} NOT NULL,
  fingerprint {text} NOT NULL,
  received {i64} NOT NULL,
  pieces {text} NOT NULL,
  touched_at {i64} NOT NULL
);
-- The same file chosen again is the same upload.
CREATE UNIQUE INDEX upload_again ON upload (uploaded_by, name, bytes, fingerprint);
-- What nobody went on with, oldest first.
CREATE INDEX upload_by_touch ON upload (touched_at, id);
