CREATE TABLE absence (
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (id),
  reason TEXT NOT NULL,
  from_at INTEGER NOT NULL,
  to_at INTEGER,
  sweep INTEGER NOT NULL,
  made_by INTEGER NOT NULL,
  made_at INTEGER NOT NULL,
  ended_at INTEGER,
  settled INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX absence_person ON absence (person, id);
CREATE INDEX absence_unsettled ON absence (id) WHERE settled = 0;
CREATE TABLE access_grant (
  person INTEGER NOT NULL,
  kind TEXT NOT NULL,
  unit INTEGER NOT NULL,
  keep INTEGER NOT NULL,
  PRIMARY KEY (person, kind, unit)
) STRICT;
CREATE INDEX access_grant_keeper ON access_grant (kind, unit, person) WHERE keep = 1;
CREATE TRIGGER act_entry_kept BEFORE UPDATE ON act_entry BEGIN SELECT RAISE(ABORT, 'A register of acts is never changed.'); END;
CREATE TRIGGER act_entry_stays BEFORE DELETE ON act_entry BEGIN SELECT RAISE(ABORT, 'A register of acts is never changed.'); END;
CREATE TABLE act_entry (
  id INTEGER PRIMARY KEY,
  register TEXT NOT NULL,
  organ INTEGER NOT NULL,
  year INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  person INTEGER NOT NULL,
  post INTEGER NOT NULL,
  matter INTEGER NOT NULL,
  number TEXT NOT NULL,
  title TEXT NOT NULL,
  digest TEXT NOT NULL,
  entered TEXT NOT NULL,
  UNIQUE (register, organ, year, seq)
) STRICT;
CREATE INDEX act_entry_newest ON act_entry (register, id DESC);
CREATE TABLE act_series (
  register TEXT NOT NULL,
  organ INTEGER NOT NULL,
  year INTEGER NOT NULL,
  next_seq INTEGER NOT NULL,
  PRIMARY KEY (register, organ, year)
) STRICT;
CREATE TABLE api_token (
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (id),
  label TEXT NOT NULL,
  digest TEXT NOT NULL UNIQUE,
  may_write INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  ended_at INTEGER
) STRICT;
CREATE TABLE booking (
  matter INTEGER NOT NULL,
  entry TEXT NOT NULL,
  resource INTEGER NOT NULL,
  from_at INTEGER NOT NULL,
  until_at INTEGER NOT NULL,
  taken_from INTEGER NOT NULL,
  taken_until INTEGER NOT NULL,
  state INTEGER NOT NULL,
  PRIMARY KEY (matter, entry)
) STRICT;
CREATE INDEX booking_time ON booking (resource, taken_until);
CREATE TABLE booking_person (
  matter INTEGER NOT NULL,
  entry TEXT NOT NULL,
  person INTEGER NOT NULL,
  from_at INTEGER NOT NULL,
  until_at INTEGER NOT NULL,
  PRIMARY KEY (matter, entry, person)
) STRICT;
CREATE INDEX booking_person_time ON booking_person (until_at, person);
CREATE TABLE calendar_day (
  day INTEGER PRIMARY KEY,
  year INTEGER NOT NULL REFERENCES calendar_year (year),
  off INTEGER NOT NULL,
  name TEXT NOT NULL
) STRICT;
CREATE INDEX calendar_day_of_year ON calendar_day (year);
CREATE TABLE calendar_recount (
  id INTEGER PRIMARY KEY,
  year INTEGER NOT NULL,
  former TEXT,
  at INTEGER NOT NULL,
  passes INTEGER NOT NULL,
  reached_kind TEXT NOT NULL,
  reached INTEGER NOT NULL,
  moved INTEGER NOT NULL,
  failed INTEGER NOT NULL,
  finished INTEGER NOT NULL
) STRICT;
CREATE INDEX calendar_recount_open ON calendar_recount (finished, id);
CREATE INDEX calendar_recount_year ON calendar_recount (year, id DESC);
CREATE TABLE calendar_year (
  year INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  imported_at INTEGER NOT NULL
) STRICT;
CREATE TABLE child_matter (
  matter INTEGER PRIMARY KEY,
  parent INTEGER NOT NULL,
  visit INTEGER NOT NULL,
  slot INTEGER NOT NULL,
  unit INTEGER NOT NULL,
  state INTEGER NOT NULL,
  opened_at INTEGER NOT NULL,
  outcome TEXT,
  opinion TEXT,
  person INTEGER NOT NULL,
  post INTEGER NOT NULL,
  settled_at INTEGER
) STRICT;
CREATE INDEX child_of_matter ON child_matter (parent, visit, slot, matter);
CREATE TABLE consumer_cursor (
  name TEXT PRIMARY KEY,
  transaction_id INTEGER NOT NULL,
  row_id INTEGER NOT NULL
) STRICT;
CREATE TABLE credential (
  person INTEGER PRIMARY KEY REFERENCES person (id),
  password_hash TEXT NOT NULL,
  must_change INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  last_log_in_at INTEGER,
  last_log_in_from TEXT NOT NULL,
  failures_since INTEGER NOT NULL
) STRICT;
CREATE TABLE declaration (
  kind TEXT NOT NULL,
  version INTEGER NOT NULL,
  digest TEXT NOT NULL,
  body TEXT NOT NULL,
  first_seen_at INTEGER NOT NULL,
  PRIMARY KEY (kind, version)
) STRICT;
CREATE TABLE delegation (
  id INTEGER PRIMARY KEY,
  principal INTEGER NOT NULL REFERENCES person (id),
  agent INTEGER NOT NULL REFERENCES person (id),
  agent_post INTEGER NOT NULL REFERENCES post (id),
  mode INTEGER NOT NULL,
  kind TEXT NOT NULL,
  stage TEXT NOT NULL,
  from_at INTEGER NOT NULL,
  to_at INTEGER,
  sweep INTEGER NOT NULL,
  made_by INTEGER NOT NULL,
  made_at INTEGER NOT NULL,
  ended_at INTEGER,
  settled INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX delegation_agent ON delegation (agent, id);
CREATE INDEX delegation_principal ON delegation (principal, id);
CREATE INDEX delegation_unsettled ON delegation (id) WHERE settled = 0;
CREATE TABLE delivery (
  id INTEGER PRIMARY KEY,
  matter INTEGER NOT NULL,
  matter_kind TEXT NOT NULL,
  from_organ INTEGER NOT NULL,
  organ INTEGER NOT NULL,
  attempt INTEGER NOT NULL,
  way INTEGER NOT NULL,
  as_kind TEXT NOT NULL,
  receiving INTEGER NOT NULL UNIQUE,
  title TEXT NOT NULL,
  number TEXT NOT NULL,
  urgency INTEGER NOT NULL,
  mark INTEGER NOT NULL,
  content TEXT NOT NULL,
  sent_at INTEGER NOT NULL,
  sent_by INTEGER NOT NULL,
  sign_due_at INTEGER,
  state INTEGER NOT NULL,
  settled_at INTEGER,
  settled_by INTEGER NOT NULL,
  settled_post INTEGER NOT NULL,
  reason TEXT NOT NULL,
  taken_by TEXT NOT NULL,
  urge_count INTEGER NOT NULL,
  urged_at INTEGER,
  urge_text TEXT NOT NULL,
  overdue_at INTEGER,
  closed_at INTEGER,
  answer INTEGER NOT NULL,
  answer_number TEXT NOT NULL,
  event_seq INTEGER NOT NULL,
  event_hash TEXT NOT NULL,
  UNIQUE (matter, organ, attempt)
) STRICT;
CREATE INDEX delivery_due ON delivery (sign_due_at, id) WHERE state = 1 AND overdue_at IS NULL AND sign_due_at IS NOT NULL;
CREATE INDEX delivery_in ON delivery (organ, sent_at DESC, id DESC);
CREATE INDEX delivery_in_state ON delivery (organ, state, sent_at DESC, id DESC);
CREATE UNIQUE INDEX delivery_live ON delivery (matter, organ) WHERE state <= 2;
CREATE INDEX delivery_out ON delivery (from_organ, sent_at DESC, id DESC);
CREATE INDEX delivery_out_state ON delivery (from_organ, state, sent_at DESC, id DESC);
CREATE TABLE demo_clock (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  at INTEGER NOT NULL,
  wanted INTEGER
) STRICT;
CREATE TABLE drawn (
  list INTEGER NOT NULL,
  matter INTEGER NOT NULL,
  opened INTEGER,
  PRIMARY KEY (list, matter)
) STRICT;
CREATE INDEX drawn_to_open ON drawn (list, matter) WHERE opened IS NULL;
CREATE TABLE drawn_opinion (
  item INTEGER PRIMARY KEY,
  matter INTEGER NOT NULL,
  file INTEGER NOT NULL
) STRICT;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'The trail cannot be removed.'); END;
CREATE TRIGGER event_no_update BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'The trail cannot be changed.'); END;
CREATE TABLE event (
   position INTEGER PRIMARY KEY,
  
  id INTEGER NOT NULL UNIQUE,
  stream_kind INTEGER NOT NULL,
  stream_id INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  actor INTEGER NOT NULL,
  actor_post INTEGER NOT NULL,
  on_behalf_of INTEGER NOT NULL,
  verb TEXT NOT NULL,
  idempotency_key TEXT,
  body_digest TEXT,
  body TEXT NOT NULL,
  prev_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  
  UNIQUE (stream_kind, stream_id, seq)
) STRICT;
CREATE UNIQUE INDEX event_idempotency_key ON event (actor, idempotency_key) WHERE idempotency_key IS NOT NULL;
CREATE INDEX event_of_actor ON event (actor, id);
CREATE INDEX event_of_office ON event (stream_kind, id) WHERE stream_kind <> 1;
CREATE TABLE file (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  digest TEXT NOT NULL,
  media_type TEXT NOT NULL,
  uploaded_by INTEGER NOT NULL,
  uploaded_at INTEGER NOT NULL,
  matter INTEGER,
  field TEXT NOT NULL,
  draft_of INTEGER
) STRICT;
CREATE INDEX file_by_digest ON file (digest);
CREATE INDEX file_by_draft ON file (draft_of, uploaded_by) WHERE draft_of IS NOT NULL;
CREATE INDEX file_by_matter ON file (matter, id);
CREATE INDEX file_unreferenced ON file (uploaded_at, id) WHERE matter IS NULL AND draft_of IS NULL;
CREATE TABLE file_text (
  digest TEXT NOT NULL,
  media_type TEXT NOT NULL,
  state TEXT NOT NULL,
  blocks TEXT,
  due_at INTEGER NOT NULL,
  PRIMARY KEY (digest, media_type)
) STRICT;
CREATE INDEX file_text_refused ON file_text (digest) WHERE state = 'refused';
CREATE INDEX file_text_waiting ON file_text (due_at, digest) WHERE state = 'waiting';
CREATE TABLE handover (
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL,
  post INTEGER NOT NULL,
  to_person INTEGER NOT NULL,
  to_post INTEGER NOT NULL,
  reason TEXT NOT NULL,
  by_person INTEGER NOT NULL,
  by_post INTEGER NOT NULL,
  at INTEGER NOT NULL,
  reached INTEGER NOT NULL,
  moved INTEGER NOT NULL,
  finished INTEGER NOT NULL
) STRICT;
CREATE INDEX handover_by ON handover (by_person, id DESC);
CREATE INDEX handover_of ON handover (person, id DESC);
CREATE INDEX handover_open ON handover (finished, id);
CREATE TABLE handover_left (
  handover INTEGER NOT NULL REFERENCES handover (id),
  matter INTEGER NOT NULL,
  refusal TEXT NOT NULL,
  PRIMARY KEY (handover, matter)
) STRICT;
CREATE TABLE identity_version (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  version INTEGER NOT NULL
) STRICT;
CREATE TABLE involvement (
  person INTEGER NOT NULL,
  matter INTEGER NOT NULL,
  flags INTEGER NOT NULL,
  first_at INTEGER NOT NULL,
  last_at INTEGER NOT NULL,
  ended INTEGER NOT NULL,
  PRIMARY KEY (person, matter)
) STRICT;
CREATE INDEX involvement_matter ON involvement (matter, first_at, person);
CREATE INDEX involvement_running ON involvement (person, last_at DESC, matter DESC) WHERE ended = 0;
CREATE INDEX involvement_started ON involvement (person, first_at DESC, matter DESC) WHERE (flags & 1) = 1;
CREATE TABLE job (
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL,
  post INTEGER NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  asked TEXT NOT NULL,
  language INTEGER NOT NULL,
  state INTEGER NOT NULL,
  done INTEGER NOT NULL,
  total INTEGER NOT NULL,
  asked_at INTEGER NOT NULL,
  begun_at INTEGER,
  ended_at INTEGER,
  expires_at INTEGER NOT NULL,
  runner INTEGER NOT NULL,
  lease INTEGER NOT NULL,
  beginnings INTEGER NOT NULL,
  file_name TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  digest TEXT NOT NULL,
  fault TEXT NOT NULL
) STRICT;
CREATE INDEX job_expired ON job (expires_at) WHERE ended_at IS NOT NULL;
CREATE INDEX job_of_person ON job (person, id DESC);
CREATE INDEX job_open ON job (id) WHERE ended_at IS NULL;
CREATE TABLE kind_halt (
  id INTEGER PRIMARY KEY,
  organ INTEGER NOT NULL,
  kind TEXT NOT NULL,
  extent INTEGER NOT NULL,
  reason TEXT NOT NULL,
  by_person INTEGER NOT NULL,
  by_post INTEGER NOT NULL,
  at INTEGER NOT NULL,
  ended_by INTEGER,
  ended_post INTEGER,
  ended_at INTEGER,
  ended_reason TEXT,
  reached INTEGER NOT NULL,
  finished INTEGER NOT NULL
) STRICT;
CREATE INDEX kind_halt_last ON kind_halt (organ, kind, id DESC);
CREATE INDEX kind_halt_open ON kind_halt (finished, id);
CREATE UNIQUE INDEX kind_halt_standing ON kind_halt (organ, kind) WHERE ended_at IS NULL;
CREATE TABLE kind_halt_matter (
  halt INTEGER NOT NULL REFERENCES kind_halt (id),
  matter INTEGER NOT NULL,
  aside_at INTEGER,
  problem TEXT,
  PRIMARY KEY (halt, matter)
) STRICT;
CREATE TRIGGER ledger_number_kept BEFORE DELETE ON ledger_number BEGIN SELECT RAISE(ABORT, 'A number cannot be removed.'); END;
CREATE TRIGGER ledger_number_settled BEFORE UPDATE ON ledger_number WHEN (old.state = 3 AND new.state <> 3) OR (old.matter IS NOT NULL AND new.matter IS NOT old.matter) BEGIN SELECT RAISE(ABORT, 'A number that was used or made void cannot be given again.'); END;
CREATE TABLE ledger_number (
  kind TEXT NOT NULL,
  series TEXT NOT NULL,
  organ INTEGER NOT NULL,
  year INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  matter INTEGER,
  state INTEGER NOT NULL,
  at INTEGER NOT NULL,
  taken_by INTEGER,
  reason TEXT, held_for TEXT, given_on INTEGER, cause TEXT, void_at INTEGER, void_by INTEGER, void_reason TEXT,
  PRIMARY KEY (kind, series, organ, year, seq)
) STRICT;
CREATE INDEX ledger_number_matter ON ledger_number (matter) WHERE matter IS NOT NULL;
CREATE UNIQUE INDEX ledger_number_of_matter ON ledger_number (matter, kind) WHERE matter IS NOT NULL AND state = 2;
CREATE INDEX ledger_number_paper ON ledger_number (organ, at DESC, seq DESC) WHERE state = 5;
CREATE INDEX ledger_number_void ON ledger_number (organ, void_at DESC, seq DESC) WHERE state = 3;
CREATE TABLE ledger_series (
  kind TEXT NOT NULL,
  series TEXT NOT NULL,
  organ INTEGER NOT NULL,
  year INTEGER NOT NULL,
  next INTEGER NOT NULL,
  PRIMARY KEY (kind, series, organ, year)
) STRICT;
CREATE TABLE letter (
  id INTEGER PRIMARY KEY,
  matter INTEGER NOT NULL,
  sender INTEGER NOT NULL,
  verb TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX letter_sender ON letter (sender, verb);
CREATE TABLE log_in_attempt (
  subject TEXT PRIMARY KEY,
  failures INTEGER NOT NULL,
  since INTEGER NOT NULL,
  blocked_until INTEGER NOT NULL
) STRICT;
CREATE TABLE mandate (
  id INTEGER PRIMARY KEY,
  leader INTEGER NOT NULL REFERENCES person (id),
  secretary INTEGER NOT NULL REFERENCES person (id),
  secretary_post INTEGER NOT NULL REFERENCES post (id),
  kinds TEXT NOT NULL,
  acts INTEGER NOT NULL,
  vouches INTEGER NOT NULL,
  wants_scan INTEGER NOT NULL,
  from_at INTEGER NOT NULL,
  to_at INTEGER,
  made_by INTEGER NOT NULL,
  made_at INTEGER NOT NULL,
  ended_at INTEGER,
  begun INTEGER NOT NULL DEFAULT 0,
  settled INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX mandate_leader ON mandate (leader, id);
CREATE INDEX mandate_secretary ON mandate (secretary, id);
CREATE INDEX mandate_unsettled ON mandate (id) WHERE settled = 0;
CREATE TABLE matter (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  version INTEGER NOT NULL,
  state TEXT NOT NULL,
  step TEXT NOT NULL,
  revision INTEGER NOT NULL,
  title TEXT NOT NULL,
  number TEXT,
  urgency INTEGER NOT NULL,
  mark INTEGER NOT NULL,
  starter INTEGER NOT NULL,
  starter_post INTEGER NOT NULL,
  unit INTEGER NOT NULL,
  organ INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  started_at INTEGER,
  closed_at INTEGER,
  due_at INTEGER,
  fields TEXT NOT NULL,
  flow_state TEXT NOT NULL,
  event_seq INTEGER NOT NULL,
  event_hash TEXT NOT NULL
, frozen TEXT, validity TEXT, void_on INTEGER) STRICT;
CREATE INDEX matter_ledger ON matter (kind, started_at DESC, id DESC) WHERE state <> 'draft';
CREATE UNIQUE INDEX matter_number ON matter (kind, organ, number) WHERE number IS NOT NULL;
CREATE INDEX matter_running ON matter (organ, started_at, id) WHERE state = 'running';
CREATE INDEX matter_running_version ON matter (kind, id) WHERE state = 'running';
CREATE INDEX matter_started ON matter (starter, started_at DESC, id DESC) WHERE state <> 'draft';
CREATE INDEX matter_unsent ON matter (starter, id DESC) WHERE state = 'draft';
CREATE TABLE matter_balance (
  kind TEXT NOT NULL,
  organ INTEGER NOT NULL,
  item TEXT NOT NULL,
  amount INTEGER NOT NULL,
  PRIMARY KEY (kind, organ, item)
) STRICT;
CREATE TABLE matter_day (
  matter INTEGER NOT NULL,
  person INTEGER NOT NULL,
  starts_at INTEGER NOT NULL,
  ends_at INTEGER NOT NULL,
  whole INTEGER NOT NULL,
  place TEXT NOT NULL,
  PRIMARY KEY (matter, person)
) STRICT;
CREATE INDEX matter_day_person ON matter_day (person, ends_at);
CREATE TABLE matter_draft (
  matter INTEGER NOT NULL REFERENCES matter (id),
  person INTEGER NOT NULL,
  hand INTEGER NOT NULL,
  fields TEXT NOT NULL,
  opinion TEXT NOT NULL,
  base_revision INTEGER NOT NULL,
  saved_at INTEGER NOT NULL,
  PRIMARY KEY (matter, person, hand)
) STRICT;
CREATE TABLE matter_editing (
  matter INTEGER NOT NULL REFERENCES matter (id),
  field TEXT NOT NULL,
  person INTEGER NOT NULL,
  until INTEGER NOT NULL,
  PRIMARY KEY (matter, field)
) STRICT;
CREATE TABLE matter_field (
  matter INTEGER NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  kind TEXT NOT NULL,
  PRIMARY KEY (matter, field, value)
) STRICT;
CREATE INDEX matter_field_value ON matter_field (kind, field, value, matter DESC);
CREATE TABLE matter_link (
  source INTEGER NOT NULL,
  target INTEGER NOT NULL,
  type TEXT NOT NULL,
  at INTEGER NOT NULL,
  person INTEGER NOT NULL, opinion INTEGER,
  PRIMARY KEY (source, target, type)
) STRICT;
CREATE INDEX matter_link_back ON matter_link (target, type);
CREATE TABLE matter_text (
  matter INTEGER NOT NULL REFERENCES matter (id),
  digest TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (matter, digest)
) STRICT;
CREATE TABLE matter_unique (
  matter INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  organ INTEGER NOT NULL,
  value TEXT NOT NULL,
  excused INTEGER NOT NULL
) STRICT;
CREATE INDEX matter_unique_twin ON matter_unique (kind, organ, value, matter);
CREATE UNIQUE INDEX matter_unique_value ON matter_unique (kind, organ, value) WHERE excused = 0;
CREATE TABLE notice (
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL,
  event INTEGER NOT NULL,
  at INTEGER NOT NULL,
  matter INTEGER NOT NULL,
  kind TEXT NOT NULL,
  arguments TEXT NOT NULL,
  read_at INTEGER,
  UNIQUE (event, person)
) STRICT;
CREATE INDEX notice_of_person ON notice (person, id);
CREATE INDEX notice_unread ON notice (person, id) WHERE read_at IS NULL;
CREATE TABLE number_word (
  id INTEGER PRIMARY KEY,
  organ INTEGER NOT NULL,
  word TEXT NOT NULL,
  number TEXT NOT NULL,
  resets TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  created_by INTEGER NOT NULL,
  UNIQUE (word, organ)
) STRICT;
CREATE TABLE number_word_use (
  word INTEGER NOT NULL REFERENCES number_word (id),
  kind TEXT NOT NULL,
  type TEXT NOT NULL,
  PRIMARY KEY (word, kind, type)
) STRICT;
CREATE TABLE owed_next (
  matter INTEGER NOT NULL REFERENCES matter (id),
  owes TEXT NOT NULL,
  period TEXT NOT NULL,
  moment INTEGER NOT NULL,
  next_at INTEGER,
  PRIMARY KEY (matter, owes)
) STRICT;
CREATE INDEX owed_next_at ON owed_next (next_at) WHERE next_at IS NOT NULL;
CREATE TABLE own_choice (
  person INTEGER PRIMARY KEY REFERENCES person (id),
  chosen TEXT NOT NULL
) STRICT;
CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  user_name TEXT NOT NULL,
  user_name_folded TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  mobile TEXT NOT NULL,
  email TEXT NOT NULL,
  category TEXT NOT NULL,
  clearance INTEGER NOT NULL,
  administrator INTEGER NOT NULL,
  active INTEGER NOT NULL
) STRICT;
CREATE TABLE post (
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (id),
  unit INTEGER NOT NULL REFERENCES unit (id),
  title TEXT NOT NULL,
  duty TEXT NOT NULL,
  protocol_order INTEGER NOT NULL,
  head INTEGER NOT NULL,
  main INTEGER NOT NULL,
  began_at INTEGER NOT NULL,
  ended_at INTEGER
) STRICT;
CREATE UNIQUE INDEX post_one_head ON post (unit) WHERE head = 1 AND ended_at IS NULL;
CREATE UNIQUE INDEX post_one_main ON post (person) WHERE main = 1 AND ended_at IS NULL;
CREATE TABLE post_charge (
  post INTEGER NOT NULL REFERENCES post (id),
  unit INTEGER NOT NULL REFERENCES unit (id),
  PRIMARY KEY (post, unit)
) STRICT;
CREATE TABLE post_deputy (
  post INTEGER PRIMARY KEY REFERENCES post (id),
  deputy INTEGER NOT NULL REFERENCES post (id)
) STRICT;
CREATE TABLE published (
  matter INTEGER PRIMARY KEY REFERENCES matter (id),
  until_on TEXT NOT NULL,
  over_at INTEGER,
  widens INTEGER NOT NULL,
  looked INTEGER NOT NULL,
  urged_on TEXT NOT NULL
) STRICT;
CREATE INDEX published_over ON published (over_at) WHERE over_at IS NOT NULL;
CREATE INDEX published_widens ON published (looked) WHERE widens = 1;
CREATE TABLE quiet_notice (
  person INTEGER NOT NULL,
  about INTEGER NOT NULL,
  PRIMARY KEY (person, about)
) STRICT;
CREATE TABLE reached (
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL,
  target INTEGER NOT NULL,
  body TEXT NOT NULL,
  seq INTEGER
) STRICT;
CREATE INDEX reached_to_write ON reached (seq, id) WHERE seq IS NULL;
CREATE TABLE reading_count (
  of_matter INTEGER PRIMARY KEY,
  heard INTEGER NOT NULL,
  asked INTEGER NOT NULL
) STRICT;
CREATE TABLE receipt (
  matter INTEGER NOT NULL REFERENCES matter (id),
  person INTEGER NOT NULL,
  answers TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (matter, person)
) STRICT;
CREATE TABLE recurring (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  pattern INTEGER NOT NULL,
  organ INTEGER NOT NULL,
  person INTEGER NOT NULL,
  post INTEGER NOT NULL,
  every INTEGER NOT NULL,
  month INTEGER NOT NULL,
  day INTEGER NOT NULL,
  ahead INTEGER NOT NULL,
  due_field TEXT NOT NULL,
  fields TEXT NOT NULL,
  urgency INTEGER NOT NULL,
  mark INTEGER NOT NULL,
  period TEXT NOT NULL,
  next_at INTEGER NOT NULL,
  problem TEXT,
  made_by INTEGER NOT NULL,
  made_at INTEGER NOT NULL,
  ended_at INTEGER
, revision INTEGER NOT NULL DEFAULT 1) STRICT;
CREATE INDEX recurring_next ON recurring (next_at, id) WHERE ended_at IS NULL;
CREATE INDEX recurring_organ ON recurring (organ, id);
CREATE INDEX recurring_person ON recurring (person, id);
CREATE TABLE recurring_opened (
  recurring INTEGER NOT NULL,
  period TEXT NOT NULL,
  matter INTEGER NOT NULL,
  PRIMARY KEY (recurring, period)
) STRICT;
CREATE TABLE resource (
  id INTEGER PRIMARY KEY,
  sort TEXT NOT NULL,
  organ INTEGER NOT NULL,
  name TEXT NOT NULL,
  place TEXT NOT NULL,
  capacity INTEGER NOT NULL,
  equipment TEXT NOT NULL,
  details TEXT NOT NULL,
  keeper INTEGER NOT NULL,
  minutes_before INTEGER NOT NULL,
  minutes_after INTEGER NOT NULL,
  shared INTEGER NOT NULL,
  retired_at INTEGER,
  revision INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX resource_name ON resource (organ, sort, name) WHERE retired_at IS NULL;
CREATE INDEX resource_sort ON resource (sort, name, id);
CREATE TABLE resource_closing (
  id INTEGER PRIMARY KEY,
  resource INTEGER NOT NULL REFERENCES resource (id),
  from_at INTEGER NOT NULL,
  until_at INTEGER NOT NULL,
  reason TEXT NOT NULL,
  closed_by INTEGER NOT NULL
) STRICT;
CREATE INDEX resource_closing_time ON resource_closing (resource, until_at);
CREATE TABLE role (
  name TEXT PRIMARY KEY,
  title TEXT NOT NULL
) STRICT;
CREATE TABLE role_grant (
  post INTEGER NOT NULL REFERENCES post (id),
  role TEXT NOT NULL,
  unit INTEGER NOT NULL REFERENCES unit (id),
  PRIMARY KEY (post, role, unit)
) STRICT;
CREATE TABLE schema_migration (library TEXT NOT NULL, number INTEGER NOT NULL, name TEXT NOT NULL, checksum TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (library, number)) STRICT;
CREATE TABLE score_evidence (
  matter INTEGER NOT NULL,
  indicator TEXT NOT NULL,
  evidence INTEGER NOT NULL,
  event_seq INTEGER NOT NULL,
  counted INTEGER NOT NULL,
  value INTEGER NOT NULL,
  PRIMARY KEY (matter, indicator, evidence)
) STRICT;
CREATE TABLE score_line (
  matter INTEGER NOT NULL,
  indicator TEXT NOT NULL,
  items INTEGER NOT NULL,
  counted INTEGER NOT NULL,
  summed INTEGER NOT NULL,
  takes_part INTEGER NOT NULL,
  weight INTEGER NOT NULL,
  score INTEGER NOT NULL,
  PRIMARY KEY (matter, indicator)
) STRICT;
CREATE TABLE score_scheme (
  scheme TEXT NOT NULL,
  version INTEGER NOT NULL,
  body TEXT NOT NULL,
  first_seen_at INTEGER NOT NULL,
  PRIMARY KEY (scheme, version)
) STRICT;
CREATE TABLE score_sheet (
  matter INTEGER PRIMARY KEY,
  scheme TEXT NOT NULL,
  version INTEGER NOT NULL,
  subject INTEGER NOT NULL,
  period TEXT NOT NULL,
  total INTEGER,
  locked INTEGER NOT NULL,
  computed_at INTEGER NOT NULL,
  digest TEXT NOT NULL
) STRICT;
CREATE INDEX score_ranking ON score_sheet (scheme, period, total DESC, matter);
CREATE TRIGGER search_doc_added AFTER INSERT ON search_doc BEGIN INSERT INTO search_index (rowid, title, number, body, opinion, file) VALUES (new.matter, new.title, new.number, new.body, new.opinion, new.file); END;
CREATE TRIGGER search_doc_changed AFTER UPDATE ON search_doc BEGIN INSERT INTO search_index (search_index, rowid, title, number, body, opinion, file) SELECT 'delete', old.matter, old.title, old.number, old.body, old.opinion, old.file WHERE old.generation = (SELECT generation FROM search_state); INSERT INTO search_index (rowid, title, number, body, opinion, file) VALUES (new.matter, new.title, new.number, new.body, new.opinion, new.file); END;
CREATE TRIGGER search_doc_removed AFTER DELETE ON search_doc BEGIN INSERT INTO search_index (search_index, rowid, title, number, body, opinion, file) SELECT 'delete', old.matter, old.title, old.number, old.body, old.opinion, old.file WHERE old.generation = (SELECT generation FROM search_state); END;
CREATE TABLE search_doc (
  matter INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  number TEXT NOT NULL,
  body TEXT NOT NULL,
  opinion TEXT NOT NULL,
  file TEXT NOT NULL,
  
  
  generation INTEGER NOT NULL
) STRICT;
CREATE VIRTUAL TABLE search_index USING fts5 (title, number, body, opinion, file, content='search_doc', content_rowid='matter', tokenize='terms');
CREATE TABLE 'search_index_config'(k PRIMARY KEY, v) WITHOUT ROWID;
CREATE TABLE 'search_index_data'(id INTEGER PRIMARY KEY, block BLOB);
CREATE TABLE 'search_index_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
CREATE TABLE 'search_index_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
CREATE TABLE search_state (
  id INTEGER PRIMARY KEY,
  terms_version INTEGER NOT NULL,
  generation INTEGER NOT NULL,
  complete INTEGER NOT NULL
) STRICT;
CREATE TABLE search_wait (
  matter INTEGER PRIMARY KEY,
  due_at INTEGER NOT NULL,
  tries INTEGER NOT NULL
) STRICT;
CREATE INDEX search_wait_due ON search_wait (due_at, matter);
CREATE TABLE session (
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (id),
  digest TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  last_seen_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  address TEXT NOT NULL,
  user_agent TEXT NOT NULL
) STRICT;
CREATE INDEX session_of_person ON session (person);
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;
CREATE TABLE setup_code (
  person INTEGER PRIMARY KEY REFERENCES person (id),
  digest TEXT NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT;
CREATE TABLE staff_import (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  made_by INTEGER NOT NULL,
  created INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  ended INTEGER NOT NULL,
  undone_at INTEGER
) STRICT;
CREATE TABLE staff_import_person (
  import INTEGER NOT NULL REFERENCES staff_import (id),
  person INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  before TEXT NOT NULL,
  PRIMARY KEY (import, person)
) STRICT;
CREATE TABLE survey (
  id INTEGER PRIMARY KEY,
  series TEXT NOT NULL,
  questions TEXT NOT NULL,
  anonymous INTEGER NOT NULL,
  opens_on TEXT NOT NULL,
  closes_on TEXT NOT NULL,
  at_least INTEGER NOT NULL,
  pass INTEGER NOT NULL,
  remind_at INTEGER
) STRICT;
CREATE INDEX survey_remind ON survey (remind_at) WHERE remind_at IS NOT NULL;
CREATE INDEX survey_series ON survey (series, id) WHERE series <> '';
CREATE TABLE survey_answer (
  survey INTEGER NOT NULL REFERENCES survey (id),
  person INTEGER NOT NULL,
  answers TEXT NOT NULL,
  PRIMARY KEY (survey, person)
) STRICT;
CREATE TABLE survey_asked (
  survey INTEGER NOT NULL REFERENCES survey (id),
  person INTEGER NOT NULL,
  unit INTEGER NOT NULL,
  answered INTEGER NOT NULL,
  PRIMARY KEY (survey, person)
) STRICT;
CREATE INDEX survey_asked_person ON survey_asked (person, survey);
CREATE TABLE survey_box (
  survey INTEGER PRIMARY KEY REFERENCES survey (id),
  tally TEXT NOT NULL
) STRICT;
CREATE TABLE timer (
  id INTEGER PRIMARY KEY,
  due_at INTEGER NOT NULL,
  matter INTEGER NOT NULL,
  visit INTEGER NOT NULL,
  action INTEGER NOT NULL
) STRICT;
CREATE INDEX timer_due ON timer (due_at, id);
CREATE UNIQUE INDEX timer_visit ON timer (matter, visit);
CREATE TABLE unit (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  parent INTEGER REFERENCES unit (id),
  is_organ INTEGER NOT NULL,
  external INTEGER NOT NULL,
  protocol_order INTEGER NOT NULL
, ended_at INTEGER) STRICT;
CREATE TABLE unit_relation (
  unit INTEGER NOT NULL REFERENCES unit (id),
  related INTEGER NOT NULL REFERENCES unit (id),
  type INTEGER NOT NULL,
  leads INTEGER NOT NULL,
  PRIMARY KEY (unit, related, type)
) STRICT;
CREATE TABLE unit_service (
  office INTEGER NOT NULL REFERENCES unit (id),
  organ INTEGER NOT NULL REFERENCES unit (id),
  PRIMARY KEY (office, organ)
) STRICT;
CREATE TABLE upload (
  id INTEGER PRIMARY KEY,
  uploaded_by INTEGER NOT NULL,
  name TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  fingerprint TEXT NOT NULL,
  received INTEGER NOT NULL,
  pieces TEXT NOT NULL,
  touched_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX upload_again ON upload (uploaded_by, name, bytes, fingerprint);
CREATE INDEX upload_by_touch ON upload (touched_at, id);
CREATE TABLE work_item (
  id INTEGER PRIMARY KEY,
  matter INTEGER NOT NULL,
  visit INTEGER NOT NULL,
  slot INTEGER NOT NULL,
  step TEXT NOT NULL,
  step_title TEXT NOT NULL,
  kind INTEGER NOT NULL,
  state INTEGER NOT NULL,
  person INTEGER NOT NULL,
  post INTEGER NOT NULL,
  pool INTEGER NOT NULL,
  reason TEXT NOT NULL,
  from_person INTEGER NOT NULL,
  from_name TEXT NOT NULL,
  arrived_at INTEGER NOT NULL,
  order_at INTEGER NOT NULL,
  due_at INTEGER,
  first_view_at INTEGER,
  done_at INTEGER,
  outcome TEXT,
  opinion TEXT,
  urge_count INTEGER NOT NULL,
  urged_at INTEGER,
  returned INTEGER NOT NULL,
  matter_kind TEXT NOT NULL,
  kind_title TEXT NOT NULL,
  title TEXT NOT NULL,
  number TEXT NOT NULL,
  urgency TEXT NOT NULL,
  mark TEXT NOT NULL,
  starter INTEGER NOT NULL,
  starter_name TEXT NOT NULL,
  unit_name TEXT NOT NULL,
  last_opinion TEXT NOT NULL
, principal INTEGER, stands_by INTEGER, stands_via TEXT, written_by INTEGER, written_via TEXT, scan INTEGER, confirmed_at INTEGER, correction TEXT) STRICT;
CREATE INDEX work_item_aside ON work_item (person, matter) WHERE state = 2;
CREATE INDEX work_item_done ON work_item (done_at DESC, id DESC) WHERE state IN (3, 4);
CREATE INDEX work_item_due ON work_item (due_at DESC, id DESC) WHERE due_at IS NOT NULL;
CREATE INDEX work_item_for_others ON work_item (person, order_at, id) WHERE state = 1 AND principal IS NOT NULL;
CREATE INDEX work_item_front ON work_item (person, kind,
  (CASE WHEN urgency = 'most_urgent' THEN 1 WHEN urge_count > 0 THEN 2 ELSE 3 END), order_at, id) WHERE state = 1;
CREATE INDEX work_item_handled ON work_item (person, done_at DESC, id DESC) WHERE state = 3;
CREATE INDEX work_item_late ON work_item (due_at DESC, id DESC) WHERE due_at IS NOT NULL AND (done_at > due_at OR state = 1);
CREATE INDEX work_item_matter ON work_item (matter, visit);
CREATE INDEX work_item_moved ON work_item (done_at DESC, id DESC) WHERE outcome IN ('transfer', 'reassign');
CREATE INDEX work_item_open ON work_item (person, kind, order_at, id) WHERE state = 1;
CREATE INDEX work_item_post ON work_item (post, arrived_at);
CREATE INDEX work_item_returned ON work_item (arrived_at DESC, id DESC) WHERE returned = 1;
CREATE INDEX work_item_sent ON work_item (arrived_at DESC, id DESC) WHERE kind = 1 AND returned = 0;
CREATE INDEX work_item_stands_by ON work_item (stands_by, id) WHERE stands_by IS NOT NULL AND state <= 2;
CREATE INDEX work_item_written_by ON work_item (written_by, done_at DESC, id DESC) WHERE written_by IS NOT NULL;
CREATE INDEX work_item_written_for ON work_item (person, done_at DESC, id DESC) WHERE written_by IS NOT NULL;
CREATE TABLE work_view (
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL,
  name TEXT NOT NULL,
  list TEXT NOT NULL,
  only_what TEXT NOT NULL,
  kind TEXT NOT NULL,
  q TEXT NOT NULL
, query TEXT NOT NULL DEFAULT '') STRICT;
CREATE UNIQUE INDEX work_view_name ON work_view (person, list, name);
