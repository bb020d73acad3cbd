-- The trail of the office. Rows are only ever added: triggers refuse everything else.
-- `position` (SQLite) and `committed` (PostgreSQL) give the order of commits.
CREATE TABLE event (
  {sqlite: position INTEGER PRIMARY KEY,}
  {postgres: committed xid8 NOT NULL DEFAULT pg_current_xact_id(),}
  id {i64} NOT NULL UNIQUE,
  stream_kind {i64} NOT NULL,
  stream_id {i64} NOT NULL,
  seq {i64} NOT NULL,
  at {i64} NOT NULL,
  actor {i64} NOT NULL,
  actor_post {i64} NOT NULL,
  on_behalf_of {i64} NOT NULL,
  verb {text} NOT NULL,
  idempotency_key {text},
  body_digest {text},
  body {text} NOT NULL,
  prev_hash {text} NOT NULL,
  hash {text} NOT NULL,
  {postgres: UNIQUE (committed, id),}
  UNIQUE (stream_kind, stream_id, seq)
);
CREATE UNIQUE INDEX event_idempotency_key ON event (actor, idempotency_key) WHERE idempotency_key IS NOT NULL;

{sqlite: CREATE TRIGGER event_no_update BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'The trail cannot be changed.'); END}
{postgres: CREATE FUNCTION event_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'The trail cannot be changed.'; END $$};

{sqlite: CREATE TRIGGER event_no_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'The trail cannot be removed.'); END}
{postgres: CREATE TRIGGER event_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON event EXECUTE FUNCTION event_refuse()};
