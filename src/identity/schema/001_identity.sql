-- Who is who: organs and sections, people, their posts and roles; and the front desk: sessions, codes, tokens.
CREATE TABLE unit (
  id {i64} PRIMARY KEY,
  name {text} NOT NULL UNIQUE,
  kind {text} NOT NULL,
  parent {i64} REFERENCES unit (id),
  is_organ {bool} NOT NULL,
  external {bool} NOT NULL,
  protocol_order {i64} NOT NULL
);
-- Typed relations between organs (隶属, 业务指导 …); `leads` marks the organ that leads where two do.
CREATE TABLE unit_relation (
  unit {i64} NOT NULL REFERENCES unit (id),
  related {i64} NOT NULL REFERENCES unit (id),
  type {i64} NOT NULL,
  leads {bool} NOT NULL,
  PRIMARY KEY (unit, related, type)
);
-- Which organs an office serves: one door or two.
CREATE TABLE unit_service (
  office {i64} NOT NULL REFERENCES unit (id),
  organ {i64} NOT NULL REFERENCES unit (id),
  PRIMARY KEY (office, organ)
);
CREATE TABLE person (
  id {i64} PRIMARY KEY,
  user_name {text} NOT NULL,
  user_name_folded {text} NOT NULL UNIQUE,
  name {text} NOT NULL,
  mobile {text} NOT NULL,
  email {text} NOT NULL,
  category {text} NOT NULL,
  clearance {i64} NOT NULL,
  administrator {i64} NOT NULL,
  active {bool} NOT NULL
);
CREATE TABLE post (
  id {i64} PRIMARY KEY,
  person {i64} NOT NULL REFERENCES person (id),
  unit {i64} NOT NULL REFERENCES unit (id),
  title {text} NOT NULL,
  duty {text} NOT NULL,
  protocol_order {i64} NOT NULL,
  head {bool} NOT NULL,
  main {bool} NOT NULL,
  began_at {i64} NOT NULL,
  ended_at {i64}
);
CREATE UNIQUE INDEX post_one_head ON post (unit) WHERE head = 1 AND ended_at IS NULL;
CREATE UNIQUE INDEX post_one_main ON post (person) WHERE main = 1 AND ended_at IS NULL;
-- 分管: the units a leader's post is in charge of.
CREATE TABLE post_charge (
  post {i64} NOT NULL REFERENCES post (id),
  unit {i64} NOT NULL REFERENCES unit (id),
  PRIMARY KEY (post, unit)
);
CREATE TABLE role (
  name {text} PRIMARY KEY,
  title {text} NOT NULL
);
CREATE TABLE role_grant (
  post {i64} NOT NULL REFERENCES post (id),
  role {text} NOT NULL,
  unit {i64} NOT NULL REFERENCES unit (id),
  PRIMARY KEY (post, role, unit)
);
-- What posts and roles open by office; rebuilt from them, never edited.
CREATE TABLE access_grant (
  person {i64} NOT NULL,
  kind {text} NOT NULL,
  unit {i64} NOT NULL,
  keep {bool} NOT NULL,
  PRIMARY KEY (person, kind, unit)
);
-- Counts every published change of the tables above: what a node's snapshot is compared with.
CREATE TABLE identity_version (
  one {i64} PRIMARY KEY CHECK (one = 1),
  version {i64} NOT NULL
);
INSERT INTO identity_version (one, version) VALUES (1, 1);

-- Passwords and what is told after a log-in. No row: the person has no password yet.
CREATE TABLE credential (
  person {i64} PRIMARY KEY REFERENCES person (id),
  password_hash {text} NOT NULL,
  must_change {bool} NOT NULL,
  changed_at {i64} NOT NULL,
  last_log_in_at {i64},
  last_log_in_from {text} NOT NULL,
  failures_since {i64} NOT NULL
);
-- Badges. `digest` is the SHA-256 of the secret; the secret itself is nowhere.
CREATE TABLE session (
  id {i64} PRIMARY KEY,
  person {i64} NOT NULL REFERENCES person (id),
  digest {text} NOT NULL UNIQUE,
  created_at {i64} NOT NULL,
  last_seen_at {i64} NOT NULL,
  expires_at {i64} NOT NULL,
  address {text} NOT NULL,
  user_agent {text} NOT NULL
);
CREATE INDEX session_of_person ON session (person);
CREATE TABLE api_token (
  id {i64} PRIMARY KEY,
  person {i64} NOT NULL REFERENCES person (id),
  label {text} NOT NULL,
  digest {text} NOT NULL UNIQUE,
  may_write {bool} NOT NULL,
  created_at {i64} NOT NULL,
  expires_at {i64} NOT NULL,
  ended_at {i64}
);
CREATE TABLE setup_code (
  person {i64} PRIMARY KEY REFERENCES person (id),
  digest {text} NOT NULL,
  expires_at {i64} NOT NULL
);
-- Failed log-ins by account, address and in all: `subject` is "account …", "address …" or "all".
CREATE TABLE log_in_attempt (
  subject {text} PRIMARY KEY,
  failures {i64} NOT NULL,
  since {i64} NOT NULL,
  blocked_until {i64} NOT NULL
);
-- Facts of the installation: the office's name, the mark of a demo.
CREATE TABLE setting (
  name {text} PRIMARY KEY,
  value {text} NOT NULL
);
