-- Who acts for whom. `kind`, `stage`: how far it reaches, empty for everything. `ended_at`: ended before its time.
-- 委托. mode: 1 alone, 2 beside him, 3 only kept informed. sweep: 1 also what lies on his desk already, 2 that is done.
-- settled: what he had open has gone back to the principal.
CREATE TABLE delegation (
  id {i64} PRIMARY KEY,
  principal {i64} NOT NULL REFERENCES person (id),
  agent {i64} NOT NULL REFERENCES person (id),
  agent_post {i64} NOT NULL REFERENCES post (id),
  mode {i64} NOT NULL,
  kind {text} NOT NULL,
  stage {text} NOT NULL,
  from_at {i64} NOT NULL,
  to_at {i64},
  sweep {i64} NOT NULL,
  made_by {i64} NOT NULL,
  made_at {i64} NOT NULL,
  ended_at {i64},
  settled {bool} NOT NULL DEFAULT 0
);
CREATE INDEX delegation_unsettled ON delegation (id) WHERE settled = 0;
-- Away from the office: the deputies of his posts (AB 角) act.
CREATE TABLE absence (
  id {i64} PRIMARY KEY,
  person {i64} NOT NULL REFERENCES person (id),
  reason {text} NOT NULL,
  from_at {i64} NOT NULL,
  to_at {i64},
  sweep {i64} NOT NULL,
  made_by {i64} NOT NULL,
  made_at {i64} NOT NULL,
  ended_at {i64},
  settled {bool} NOT NULL DEFAULT 0
);
CREATE INDEX absence_unsettled ON absence (id) WHERE settled = 0;
-- AB 角: who stands in for the holder of a post while he is absent.
CREATE TABLE post_deputy (
  post {i64} PRIMARY KEY REFERENCES post (id),
  deputy {i64} NOT NULL REFERENCES post (id)
);
CREATE INDEX delegation_principal ON delegation (principal, id);
CREATE INDEX delegation_agent ON delegation (agent, id);
CREATE INDEX absence_person ON absence (person, id);
