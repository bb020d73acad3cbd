-- A declaration as it was released: what runs under a version never changes.
CREATE TABLE declaration (
  kind {text} NOT NULL,
  version {i64} NOT NULL,
  digest {text} NOT NULL,
  body {text} NOT NULL,
  first_seen_at {i64} NOT NULL,
  PRIMARY KEY (kind, version)
);

-- One row per matter (事项): the only row a command locks. `fields` is what people filled in, `flow_state` where it
-- stands; `event_seq` and `event_hash` are the head of its chain of events.
CREATE TABLE matter (
  id {i64} PRIMARY KEY,
  kind {text} NOT NULL,
  version {i64} NOT NULL,
  state {text} NOT NULL,
  step {text} NOT NULL,
  revision {i64} NOT NULL,
  title {text} NOT NULL,
  number {text},
  urgency {i64} NOT NULL,
  mark {i64} NOT NULL,
  starter {i64} NOT NULL,
  starter_post {i64} NOT NULL,
  unit {i64} NOT NULL,
  organ {i64} NOT NULL,
  created_at {i64} NOT NULL,
  started_at {i64},
  closed_at {i64},
  due_at {i64},
  fields {text} NOT NULL,
  flow_state {text} NOT NULL,
  event_seq {i64} NOT NULL,
  event_hash {text} NOT NULL
);

-- The register of a kind, newest first; what a person started; his unsent drafts; one number once.
CREATE INDEX matter_ledger ON matter (kind, started_at DESC, id DESC) WHERE state <> 'draft';
CREATE INDEX matter_started ON matter (starter, started_at DESC, id DESC) WHERE state <> 'draft';
CREATE INDEX matter_unsent ON matter (starter, id DESC) WHERE state = 'draft';
CREATE UNIQUE INDEX matter_number ON matter (kind, organ, number) WHERE number IS NOT NULL;

-- Autosave: what somebody is writing and nobody else sees yet. No event, no number, no statistics.
CREATE TABLE matter_draft (
  matter {i64} NOT NULL REFERENCES matter (id),
  person {i64} NOT NULL,
  fields {text} NOT NULL,
  opinion {text} NOT NULL,
  base_revision {i64} NOT NULL,
  saved_at {i64} NOT NULL,
  PRIMARY KEY (matter, person)
);

-- Texts that events name by digest, so that what should never have come in can be removed while the chain verifies.
CREATE TABLE matter_text (
  matter {i64} NOT NULL REFERENCES matter (id),
  digest {text} NOT NULL,
  body {text} NOT NULL,
  PRIMARY KEY (matter, digest)
);
