-- One row per uploaded file: what it is called and where it belongs. The contents lie under their digest in DIR/files;
-- several rows may share them.
CREATE TABLE file (
  id {i64} PRIMARY KEY,
  name {text} NOT NULL,
  bytes {i64} NOT NULL,
  digest {text} NOT NULL,
  media_type {text} NOT NULL,
  uploaded_by {i64} NOT NULL,
  uploaded_at {i64} NOT NULL,
  matter {i64},
  field {text} NOT NULL,
  draft_of {i64}
);
-- The files of a matter, and of what somebody is still writing about it.
CREATE INDEX file_by_matter ON file (matter, id);
CREATE INDEX file_by_draft ON file (draft_of, uploaded_by) WHERE draft_of IS NOT NULL;
-- Is this content still needed?
CREATE INDEX file_by_digest ON file (digest);
-- What nobody referred to, oldest first.
CREATE INDEX file_unreferenced ON file (uploaded_at, id) WHERE matter IS NULL AND draft_of IS NULL;
