-- Long work somebody asked for. state: 1 waiting, 2 running, 3 done, 4 failed, 5 given up. `asked` is what its kind needs
-- to begin; `runner` is the program that has it, until `lease`.
CREATE TABLE job (
  id {i64} PRIMARY KEY,
  person {i64} NOT NULL,
  post {i64} NOT NULL,
  kind {text} NOT NULL,
  title {text} NOT NULL,
  asked {text} NOT NULL,
  language {i64} NOT NULL,
  state {i64} NOT NULL,
  done {i64} NOT NULL,
  total {i64} NOT NULL,
  asked_at {i64} NOT NULL,
  begun_at {i64},
  ended_at {i64},
  expires_at {i64} NOT NULL,
  runner {i64} NOT NULL,
  lease {i64} NOT NULL,
  beginnings {i64} NOT NULL,
  file_name {text} NOT NULL,
  bytes {i64} NOT NULL,
  digest {text} NOT NULL,
  fault {text} NOT NULL
);
CREATE INDEX job_of_person ON job (person, id DESC);
CREATE INDEX job_open ON job (id) WHERE ended_at IS NULL;
CREATE INDEX job_expired ON job (expires_at) WHERE ended_at IS NOT NULL;
