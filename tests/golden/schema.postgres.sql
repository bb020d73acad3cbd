CREATE TABLE absence (
  id bigint NOT NULL,
  person bigint NOT NULL,
  reason text COLLATE "C" NOT NULL,
  from_at bigint NOT NULL,
  to_at bigint,
  sweep bigint NOT NULL,
  made_by bigint NOT NULL,
  made_at bigint NOT NULL,
  ended_at bigint,
  settled smallint NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  FOREIGN KEY (person) REFERENCES person(id)
);
CREATE INDEX absence_person ON absence USING btree (person, id);
CREATE INDEX absence_unsettled ON absence USING btree (id) WHERE settled = 0;
CREATE TABLE access_grant (
  person bigint NOT NULL,
  kind text COLLATE "C" NOT NULL,
  unit bigint NOT NULL,
  keep smallint NOT NULL,
  PRIMARY KEY (person, kind, unit)
);
CREATE INDEX access_grant_keeper ON access_grant USING btree (kind, unit, person) WHERE keep = 1;
CREATE TABLE act_entry (
  id bigint NOT NULL,
  register text COLLATE "C" NOT NULL,
  organ bigint NOT NULL,
  year bigint NOT NULL,
  seq bigint NOT NULL,
  at bigint NOT NULL,
  person bigint NOT NULL,
  post bigint NOT NULL,
  matter bigint NOT NULL,
  number text COLLATE "C" NOT NULL,
  title text COLLATE "C" NOT NULL,
  digest text COLLATE "C" NOT NULL,
  entered text COLLATE "C" NOT NULL,
  UNIQUE (register, organ, year, seq),
  PRIMARY KEY (id)
);
CREATE INDEX act_entry_newest ON act_entry USING btree (register, id DESC);
CREATE TABLE act_series (
  register text COLLATE "C" NOT NULL,
  organ bigint NOT NULL,
  year bigint NOT NULL,
  next_seq bigint NOT NULL,
  PRIMARY KEY (register, organ, year)
);
CREATE TABLE api_token (
  id bigint NOT NULL,
  person bigint NOT NULL,
  label text COLLATE "C" NOT NULL,
  digest text COLLATE "C" NOT NULL,
  may_write smallint NOT NULL,
  created_at bigint NOT NULL,
  expires_at bigint NOT NULL,
  ended_at bigint,
  UNIQUE (digest),
  PRIMARY KEY (id),
  FOREIGN KEY (person) REFERENCES person(id)
);
CREATE TABLE booking (
  matter bigint NOT NULL,
  entry text COLLATE "C" NOT NULL,
  resource bigint NOT NULL,
  from_at bigint NOT NULL,
  until_at bigint NOT NULL,
  taken_from bigint NOT NULL,
  taken_until bigint NOT NULL,
  state bigint NOT NULL,
  PRIMARY KEY (matter, entry)
);
CREATE INDEX booking_time ON booking USING btree (resource, taken_until);
CREATE TABLE booking_person (
  matter bigint NOT NULL,
  entry text COLLATE "C" NOT NULL,
  person bigint NOT NULL,
  from_at bigint NOT NULL,
  until_at bigint NOT NULL,
  PRIMARY KEY (matter, entry, person)
);
CREATE INDEX booking_person_time ON booking_person USING btree (until_at, person);
CREATE TABLE calendar_day (
  day bigint NOT NULL,
  year bigint NOT NULL,
  off smallint NOT NULL,
  name text COLLATE "C" NOT NULL,
  PRIMARY KEY (day),
  FOREIGN KEY (year) REFERENCES calendar_year(year)
);
CREATE INDEX calendar_day_of_year ON calendar_day USING btree (year);
CREATE TABLE calendar_recount (
  id bigint NOT NULL,
  year bigint NOT NULL,
  former text COLLATE "C",
  at bigint NOT NULL,
  passes bigint NOT NULL,
  reached_kind text COLLATE "C" NOT NULL,
  reached bigint NOT NULL,
  moved bigint NOT NULL,
  failed bigint NOT NULL,
  finished bigint NOT NULL,
  PRIMARY KEY (id)
);
CREATE INDEX calendar_recount_open ON calendar_recount USING btree (finished, id);
CREATE INDEX calendar_recount_year ON calendar_recount USING btree (year, id DESC);
CREATE TABLE calendar_year (
  year bigint NOT NULL,
  source text COLLATE "C" NOT NULL,
  imported_at bigint NOT NULL,
  PRIMARY KEY (year)
);
CREATE TABLE child_matter (
  matter bigint NOT NULL,
  parent bigint NOT NULL,
  visit bigint NOT NULL,
  slot bigint NOT NULL,
  unit bigint NOT NULL,
  state bigint NOT NULL,
  opened_at bigint NOT NULL,
  outcome text COLLATE "C",
  opinion text COLLATE "C",
  person bigint NOT NULL,
  post bigint NOT NULL,
  settled_at bigint,
  PRIMARY KEY (matter)
);
CREATE INDEX child_of_matter ON child_matter USING btree (parent, visit, slot, matter);
CREATE TABLE consumer_cursor (
  name text COLLATE "C" NOT NULL,
  transaction_id bigint NOT NULL,
  row_id bigint NOT NULL,
  PRIMARY KEY (name)
);
CREATE TABLE credential (
  person bigint NOT NULL,
  password_hash text COLLATE "C" NOT NULL,
  must_change smallint NOT NULL,
  changed_at bigint NOT NULL,
  last_log_in_at bigint,
  last_log_in_from text COLLATE "C" NOT NULL,
  failures_since bigint NOT NULL,
  PRIMARY KEY (person),
  FOREIGN KEY (person) REFERENCES person(id)
);
CREATE TABLE declaration (
  kind text COLLATE "C" NOT NULL,
  version bigint NOT NULL,
  digest text COLLATE "C" NOT NULL,
  body text COLLATE "C" NOT NULL,
  first_seen_at bigint NOT NULL,
  PRIMARY KEY (kind, version)
);
CREATE TABLE delegation (
  id bigint NOT NULL,
  principal bigint NOT NULL,
  agent bigint NOT NULL,
  agent_post bigint NOT NULL,
  mode bigint NOT NULL,
  kind text COLLATE "C" NOT NULL,
  stage text COLLATE "C" NOT NULL,
  from_at bigint NOT NULL,
  to_at bigint,
  sweep bigint NOT NULL,
  made_by bigint NOT NULL,
  made_at bigint NOT NULL,
  ended_at bigint,
  settled smallint NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  FOREIGN KEY (agent) REFERENCES person(id),
  FOREIGN KEY (agent_post) REFERENCES post(id),
  FOREIGN KEY (principal) REFERENCES person(id)
);
CREATE INDEX delegation_agent ON delegation USING btree (agent, id);
CREATE INDEX delegation_principal ON delegation USING btree (principal, id);
CREATE INDEX delegation_unsettled ON delegation USING btree (id) WHERE settled = 0;
CREATE TABLE delivery (
  id bigint NOT NULL,
  matter bigint NOT NULL,
  matter_kind text COLLATE "C" NOT NULL,
  from_organ bigint NOT NULL,
  organ bigint NOT NULL,
  attempt bigint NOT NULL,
  way bigint NOT NULL,
  as_kind text COLLATE "C" NOT NULL,
  receiving bigint NOT NULL,
  title text COLLATE "C" NOT NULL,
  number text COLLATE "C" NOT NULL,
  urgency bigint NOT NULL,
  mark bigint NOT NULL,
  content text COLLATE "C" NOT NULL,
  sent_at bigint NOT NULL,
  sent_by bigint NOT NULL,
  sign_due_at bigint,
  state bigint NOT NULL,
  settled_at bigint,
  settled_by bigint NOT NULL,
  settled_post bigint NOT NULL,
  reason text COLLATE "C" NOT NULL,
  taken_by text COLLATE "C" NOT NULL,
  urge_count bigint NOT NULL,
  urged_at bigint,
  urge_text text COLLATE "C" NOT NULL,
  overdue_at bigint,
  closed_at bigint,
  answer bigint NOT NULL,
  answer_number text COLLATE "C" NOT NULL,
  event_seq bigint NOT NULL,
  event_hash text COLLATE "C" NOT NULL,
  UNIQUE (matter, organ, attempt),
  UNIQUE (receiving),
  PRIMARY KEY (id)
);
CREATE INDEX delivery_due ON delivery USING btree (sign_due_at, id) WHERE state = 1 AND overdue_at IS NULL AND sign_due_at IS NOT NULL;
CREATE INDEX delivery_in ON delivery USING btree (organ, sent_at DESC, id DESC);
CREATE INDEX delivery_in_state ON delivery USING btree (organ, state, sent_at DESC, id DESC);
CREATE UNIQUE INDEX delivery_live ON delivery USING btree (matter, organ) WHERE state <= 2;
CREATE INDEX delivery_out ON delivery USING btree (from_organ, sent_at DESC, id DESC);
CREATE INDEX delivery_out_state ON delivery USING btree (from_organ, state, sent_at DESC, id DESC);
CREATE TABLE demo_clock (
  one bigint NOT NULL,
  at bigint NOT NULL,
  wanted bigint,
  PRIMARY KEY (one),
  CHECK (one = 1)
);
CREATE TABLE drawn (
  list bigint NOT NULL,
  matter bigint NOT NULL,
  opened bigint,
  PRIMARY KEY (list, matter)
);
CREATE INDEX drawn_to_open ON drawn USING btree (list, matter) WHERE opened IS NULL;
CREATE TABLE drawn_opinion (
  item bigint NOT NULL,
  matter bigint NOT NULL,
  file bigint NOT NULL,
  PRIMARY KEY (item)
);
CREATE TABLE event (
  committed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  id bigint NOT NULL,
  stream_kind bigint NOT NULL,
  stream_id bigint NOT NULL,
  seq bigint NOT NULL,
  at bigint NOT NULL,
  actor bigint NOT NULL,
  actor_post bigint NOT NULL,
  on_behalf_of bigint NOT NULL,
  verb text COLLATE "C" NOT NULL,
  idempotency_key text COLLATE "C",
  body_digest text COLLATE "C",
  body text COLLATE "C" NOT NULL,
  prev_hash text COLLATE "C" NOT NULL,
  hash text COLLATE "C" NOT NULL,
  UNIQUE (committed, id),
  UNIQUE (id),
  UNIQUE (stream_kind, stream_id, seq)
);
CREATE UNIQUE INDEX event_idempotency_key ON event USING btree (actor, idempotency_key) WHERE idempotency_key IS NOT NULL;
CREATE INDEX event_of_actor ON event USING btree (actor, id);
CREATE INDEX event_of_office ON event USING btree (stream_kind, id) WHERE stream_kind <> 1;
CREATE TABLE file (
  id bigint NOT NULL,
  name text COLLATE "C" NOT NULL,
  bytes bigint NOT NULL,
  digest text COLLATE "C" NOT NULL,
  media_type text COLLATE "C" NOT NULL,
  uploaded_by bigint NOT NULL,
  uploaded_at bigint NOT NULL,
  matter bigint,
  field text COLLATE "C" NOT NULL,
  draft_of bigint,
  PRIMARY KEY (id)
);
CREATE INDEX file_by_digest ON file USING btree (digest);
CREATE INDEX file_by_draft ON file USING btree (draft_of, uploaded_by) WHERE draft_of IS NOT NULL;
CREATE INDEX file_by_matter ON file USING btree (matter, id);
CREATE INDEX file_unreferenced ON file USING btree (uploaded_at, id) WHERE matter IS NULL AND draft_of IS NULL;
CREATE TABLE file_text (
  digest text COLLATE "C" NOT NULL,
  media_type text COLLATE "C" NOT NULL,
  state text COLLATE "C" NOT NULL,
  blocks text COLLATE "C",
  due_at bigint NOT NULL,
  PRIMARY KEY (digest, media_type)
);
CREATE INDEX file_text_refused ON file_text USING btree (digest) WHERE state = 'refused'::text;
CREATE INDEX file_text_waiting ON file_text USING btree (due_at, digest) WHERE state = 'waiting'::text;
CREATE TABLE handover (
  id bigint NOT NULL,
  person bigint NOT NULL,
  post bigint NOT NULL,
  to_person bigint NOT NULL,
  to_post bigint NOT NULL,
  reason text COLLATE "C" NOT NULL,
  by_person bigint NOT NULL,
  by_post bigint NOT NULL,
  at bigint NOT NULL,
  reached bigint NOT NULL,
  moved bigint NOT NULL,
  finished bigint NOT NULL,
  PRIMARY KEY (id)
);
CREATE INDEX handover_by ON handover USING btree (by_person, id DESC);
CREATE INDEX handover_of ON handover USING btree (person, id DESC);
CREATE INDEX handover_open ON handover USING btree (finished, id);
CREATE TABLE handover_left (
  handover bigint NOT NULL,
  matter bigint NOT NULL,
  refusal text COLLATE "C" NOT NULL,
  PRIMARY KEY (handover, matter),
  FOREIGN KEY (handover) REFERENCES handover(id)
);
CREATE TABLE identity_version (
  one bigint NOT NULL,
  version bigint NOT NULL,
  PRIMARY KEY (one),
  CHECK (one = 1)
);
CREATE TABLE involvement (
  person bigint NOT NULL,
  matter bigint NOT NULL,
  flags bigint NOT NULL,
  first_at bigint NOT NULL,
  last_at bigint NOT NULL,
  ended bigint NOT NULL,
  PRIMARY KEY (person, matter)
);
CREATE INDEX involvement_matter ON involvement USING btree (matter, first_at, person);
CREATE INDEX involvement_running ON involvement USING btree (person, last_at DESC, matter DESC) WHERE ended = 0;
CREATE INDEX involvement_started ON involvement USING btree (person, first_at DESC, matter DESC) WHERE (flags & 1::bigint) = 1;
CREATE TABLE job (
  id bigint NOT NULL,
  person bigint NOT NULL,
  post bigint NOT NULL,
  kind text COLLATE "C" NOT NULL,
  title text COLLATE "C" NOT NULL,
  asked text COLLATE "C" NOT NULL,
  language bigint NOT NULL,
  state bigint NOT NULL,
  done bigint NOT NULL,
  total bigint NOT NULL,
  asked_at bigint NOT NULL,
  begun_at bigint,
  ended_at bigint,
  expires_at bigint NOT NULL,
  runner bigint NOT NULL,
  lease bigint NOT NULL,
  beginnings bigint NOT NULL,
  file_name text COLLATE "C" NOT NULL,
  bytes bigint NOT NULL,
  digest text COLLATE "C" NOT NULL,
  fault text COLLATE "C" NOT NULL,
  PRIMARY KEY (id)
);
CREATE INDEX job_expired ON job USING btree (expires_at) WHERE ended_at IS NOT NULL;
CREATE INDEX job_of_person ON job USING btree (person, id DESC);
CREATE INDEX job_open ON job USING btree (id) WHERE ended_at IS NULL;
CREATE TABLE kind_halt (
  id bigint NOT NULL,
  organ bigint NOT NULL,
  kind text COLLATE "C" NOT NULL,
  extent bigint NOT NULL,
  reason text COLLATE "C" NOT NULL,
  by_person bigint NOT NULL,
  by_post bigint NOT NULL,
  at bigint NOT NULL,
  ended_by bigint,
  ended_post bigint,
  ended_at bigint,
  ended_reason text COLLATE "C",
  reached bigint NOT NULL,
  finished bigint NOT NULL,
  PRIMARY KEY (id)
);
CREATE INDEX kind_halt_last ON kind_halt USING btree (organ, kind, id DESC);
CREATE INDEX kind_halt_open ON kind_halt USING btree (finished, id);
CREATE UNIQUE INDEX kind_halt_standing ON kind_halt USING btree (organ, kind) WHERE ended_at IS NULL;
CREATE TABLE kind_halt_matter (
  halt bigint NOT NULL,
  matter bigint NOT NULL,
  aside_at bigint,
  problem text COLLATE "C",
  PRIMARY KEY (halt, matter),
  FOREIGN KEY (halt) REFERENCES kind_halt(id)
);
CREATE TABLE ledger_number (
  kind text COLLATE "C" NOT NULL,
  series text COLLATE "C" NOT NULL,
  organ bigint NOT NULL,
  year bigint NOT NULL,
  seq bigint NOT NULL,
  matter bigint,
  state bigint NOT NULL,
  at bigint NOT NULL,
  taken_by bigint,
  reason text COLLATE "C",
  held_for text COLLATE "C",
  given_on bigint,
  cause text COLLATE "C",
  void_at bigint,
  void_by bigint,
  void_reason text COLLATE "C",
  PRIMARY KEY (kind, series, organ, year, seq)
);
CREATE INDEX ledger_number_matter ON ledger_number USING btree (matter) WHERE matter IS NOT NULL;
CREATE UNIQUE INDEX ledger_number_of_matter ON ledger_number USING btree (matter, kind) WHERE matter IS NOT NULL AND state = 2;
CREATE INDEX ledger_number_paper ON ledger_number USING btree (organ, at DESC, seq DESC) WHERE state = 5;
CREATE INDEX ledger_number_void ON ledger_number USING btree (organ, void_at DESC, seq DESC) WHERE state = 3;
CREATE TABLE ledger_series (
  kind text COLLATE "C" NOT NULL,
  series text COLLATE "C" NOT NULL,
  organ bigint NOT NULL,
  year bigint NOT NULL,
  next bigint NOT NULL,
  PRIMARY KEY (kind, series, organ, year)
);
CREATE TABLE letter (
  id bigint NOT NULL,
  matter bigint NOT NULL,
  sender bigint NOT NULL,
  verb text COLLATE "C" NOT NULL,
  body text COLLATE "C" NOT NULL,
  PRIMARY KEY (id)
);
CREATE INDEX letter_sender ON letter USING btree (sender, verb);
CREATE TABLE log_in_attempt (
  subject text COLLATE "C" NOT NULL,
  failures bigint NOT NULL,
  since bigint NOT NULL,
  blocked_until bigint NOT NULL,
  PRIMARY KEY (subject)
);
CREATE TABLE mandate (
  id bigint NOT NULL,
  leader bigint NOT NULL,
  secretary bigint NOT NULL,
  secretary_post bigint NOT NULL,
  kinds text COLLATE "C" NOT NULL,
  acts smallint NOT NULL,
  vouches smallint NOT NULL,
  wants_scan smallint NOT NULL,
  from_at bigint NOT NULL,
  to_at bigint,
  made_by bigint NOT NULL,
  made_at bigint NOT NULL,
  ended_at bigint,
  begun smallint NOT NULL DEFAULT 0,
  settled smallint NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  FOREIGN KEY (leader) REFERENCES person(id),
  FOREIGN KEY (secretary) REFERENCES person(id),
  FOREIGN KEY (secretary_post) REFERENCES post(id)
);
CREATE INDEX mandate_leader ON mandate USING btree (leader, id);
CREATE INDEX mandate_secretary ON mandate USING btree (secretary, id);
CREATE INDEX mandate_unsettled ON mandate USING btree (id) WHERE settled = 0;
CREATE TABLE matter (
  id bigint NOT NULL,
  kind text COLLATE "C" NOT NULL,
  version bigint NOT NULL,
  state text COLLATE "C" NOT NULL,
  step text COLLATE "C" NOT NULL,
  revision bigint NOT NULL,
  title text COLLATE "C" NOT NULL,
  number text COLLATE "C",
  urgency bigint NOT NULL,
  mark bigint NOT NULL,
  starter bigint NOT NULL,
  starter_post bigint NOT NULL,
  unit bigint NOT NULL,
  organ bigint NOT NULL,
  created_at bigint NOT NULL,
  started_at bigint,
  closed_at bigint,
  due_at bigint,
  fields text COLLATE "C" NOT NULL,
  flow_state text COLLATE "C" NOT NULL,
  event_seq bigint NOT NULL,
  event_hash text COLLATE "C" NOT NULL,
  frozen text COLLATE "C",
  validity text COLLATE "C",
  void_on bigint,
  PRIMARY KEY (id)
);
CREATE INDEX matter_ledger ON matter USING btree (kind, started_at DESC, id DESC) WHERE state <> 'draft'::text;
CREATE UNIQUE INDEX matter_number ON matter USING btree (kind, organ, number) WHERE number IS NOT NULL;
CREATE INDEX matter_running ON matter USING btree (organ, started_at, id) WHERE state = 'running'::text;
CREATE INDEX matter_running_version ON matter USING btree (kind, id) WHERE state = 'running'::text;
CREATE INDEX matter_started ON matter USING btree (starter, started_at DESC, id DESC) WHERE state <> 'draft'::text;
CREATE INDEX matter_unsent ON matter USING btree (starter, id DESC) WHERE state = 'draft'::text;
CREATE TABLE matter_balance (
  kind text COLLATE "C" NOT NULL,
  organ bigint NOT NULL,
  item text COLLATE "C" NOT NULL,
  amount bigint NOT NULL,
  PRIMARY KEY (kind, organ, item)
);
CREATE TABLE matter_day (
  matter bigint NOT NULL,
  person bigint NOT NULL,
  starts_at bigint NOT NULL,
  ends_at bigint NOT NULL,
  whole bigint NOT NULL,
  place text COLLATE "C" NOT NULL,
  PRIMARY KEY (matter, person)
);
CREATE INDEX matter_day_person ON matter_day USING btree (person, ends_at);
CREATE TABLE matter_draft (
  matter bigint NOT NULL,
  person bigint NOT NULL,
  hand bigint NOT NULL,
  fields text COLLATE "C" NOT NULL,
  opinion text COLLATE "C" NOT NULL,
  base_revision bigint NOT NULL,
  saved_at bigint NOT NULL,
  PRIMARY KEY (matter, person, hand),
  FOREIGN KEY (matter) REFERENCES matter(id)
);
CREATE TABLE matter_editing (
  matter bigint NOT NULL,
  field text COLLATE "C" NOT NULL,
  person bigint NOT NULL,
  until bigint NOT NULL,
  PRIMARY KEY (matter, field),
  FOREIGN KEY (matter) REFERENCES matter(id)
);
CREATE TABLE matter_field (
  matter bigint NOT NULL,
  field text COLLATE "C" NOT NULL,
  value text COLLATE "C" NOT NULL,
  kind text COLLATE "C" NOT NULL,
  PRIMARY KEY (matter, field, value)
);
CREATE INDEX matter_field_value ON matter_field USING btree (kind, field, value, matter DESC);
CREATE TABLE matter_link (
  source bigint NOT NULL,
  target bigint NOT NULL,
  type text COLLATE "C" NOT NULL,
  at bigint NOT NULL,
  person bigint NOT NULL,
  opinion bigint,
  PRIMARY KEY (source, target, type)
);
CREATE INDEX matter_link_back ON matter_link USING btree (target, type);
CREATE TABLE matter_text (
  matter bigint NOT NULL,
  digest text COLLATE "C" NOT NULL,
  body text COLLATE "C" NOT NULL,
  PRIMARY KEY (matter, digest),
  FOREIGN KEY (matter) REFERENCES matter(id)
);
CREATE TABLE matter_unique (
  matter bigint NOT NULL,
  kind text COLLATE "C" NOT NULL,
  organ bigint NOT NULL,
  value text COLLATE "C" NOT NULL,
  excused bigint NOT NULL,
  PRIMARY KEY (matter)
);
CREATE INDEX matter_unique_twin ON matter_unique USING btree (kind, organ, value, matter);
CREATE UNIQUE INDEX matter_unique_value ON matter_unique USING btree (kind, organ, value) WHERE excused = 0;
CREATE TABLE notice (
  id bigint NOT NULL,
  person bigint NOT NULL,
  event bigint NOT NULL,
  at bigint NOT NULL,
  matter bigint NOT NULL,
  kind text COLLATE "C" NOT NULL,
  arguments text COLLATE "C" NOT NULL,
  read_at bigint,
  UNIQUE (event, person),
  PRIMARY KEY (id)
);
CREATE INDEX notice_of_person ON notice USING btree (person, id);
CREATE INDEX notice_unread ON notice USING btree (person, id) WHERE read_at IS NULL;
CREATE TABLE number_word (
  id bigint NOT NULL,
  organ bigint NOT NULL,
  word text COLLATE "C" NOT NULL,
  number text COLLATE "C" NOT NULL,
  resets text COLLATE "C" NOT NULL,
  created_at bigint NOT NULL,
  created_by bigint NOT NULL,
  UNIQUE (word, organ),
  PRIMARY KEY (id)
);
CREATE TABLE number_word_use (
  word bigint NOT NULL,
  kind text COLLATE "C" NOT NULL,
  type text COLLATE "C" NOT NULL,
  PRIMARY KEY (word, kind, type),
  FOREIGN KEY (word) REFERENCES number_word(id)
);
CREATE TABLE owed_next (
  matter bigint NOT NULL,
  owes text COLLATE "C" NOT NULL,
  period text COLLATE "C" NOT NULL,
  moment bigint NOT NULL,
  next_at bigint,
  PRIMARY KEY (matter, owes),
  FOREIGN KEY (matter) REFERENCES matter(id)
);
CREATE INDEX owed_next_at ON owed_next USING btree (next_at) WHERE next_at IS NOT NULL;
CREATE TABLE own_choice (
  person bigint NOT NULL,
  chosen text COLLATE "C" NOT NULL,
  PRIMARY KEY (person),
  FOREIGN KEY (person) REFERENCES person(id)
);
CREATE TABLE person (
  id bigint NOT NULL,
  user_name text COLLATE "C" NOT NULL,
  user_name_folded text COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL,
  mobile text COLLATE "C" NOT NULL,
  email text COLLATE "C" NOT NULL,
  category text COLLATE "C" NOT NULL,
  clearance bigint NOT NULL,
  administrator bigint NOT NULL,
  active smallint NOT NULL,
  UNIQUE (user_name_folded),
  PRIMARY KEY (id)
);
CREATE TABLE post (
  id bigint NOT NULL,
  person bigint NOT NULL,
  unit bigint NOT NULL,
  title text COLLATE "C" NOT NULL,
  duty text COLLATE "C" NOT NULL,
  protocol_order bigint NOT NULL,
  head smallint NOT NULL,
  main smallint NOT NULL,
  began_at bigint NOT NULL,
  ended_at bigint,
  PRIMARY KEY (id),
  FOREIGN KEY (person) REFERENCES person(id),
  FOREIGN KEY (unit) REFERENCES unit(id)
);
CREATE UNIQUE INDEX post_one_head ON post USING btree (unit) WHERE head = 1 AND ended_at IS NULL;
CREATE UNIQUE INDEX post_one_main ON post USING btree (person) WHERE main = 1 AND ended_at IS NULL;
CREATE TABLE post_charge (
  post bigint NOT NULL,
  unit bigint NOT NULL,
  PRIMARY KEY (post, unit),
  FOREIGN KEY (post) REFERENCES post(id),
  FOREIGN KEY (unit) REFERENCES unit(id)
);
CREATE TABLE post_deputy (
  post bigint NOT NULL,
  deputy bigint NOT NULL,
  PRIMARY KEY (post),
  FOREIGN KEY (deputy) REFERENCES post(id),
  FOREIGN KEY (post) REFERENCES post(id)
);
CREATE TABLE published (
  matter bigint NOT NULL,
  until_on text COLLATE "C" NOT NULL,
  over_at bigint,
  widens bigint NOT NULL,
  looked bigint NOT NULL,
  urged_on text COLLATE "C" NOT NULL,
  PRIMARY KEY (matter),
  FOREIGN KEY (matter) REFERENCES matter(id)
);
CREATE INDEX published_over ON published USING btree (over_at) WHERE over_at IS NOT NULL;
CREATE INDEX published_widens ON published USING btree (looked) WHERE widens = 1;
CREATE TABLE quiet_notice (
  person bigint NOT NULL,
  about bigint NOT NULL,
  PRIMARY KEY (person, about)
);
CREATE TABLE reached (
  id bigint NOT NULL,
  source bigint NOT NULL,
  target bigint NOT NULL,
  body text COLLATE "C" NOT NULL,
  seq bigint,
  PRIMARY KEY (id)
);
CREATE INDEX reached_to_write ON reached USING btree (seq, id) WHERE seq IS NULL;
CREATE TABLE reading_count (
  of_matter bigint NOT NULL,
  heard bigint NOT NULL,
  asked bigint NOT NULL,
  PRIMARY KEY (of_matter)
);
CREATE TABLE receipt (
  matter bigint NOT NULL,
  person bigint NOT NULL,
  answers text COLLATE "C" NOT NULL,
  at bigint NOT NULL,
  PRIMARY KEY (matter, person),
  FOREIGN KEY (matter) REFERENCES matter(id)
);
CREATE TABLE recurring (
  id bigint NOT NULL,
  kind text COLLATE "C" NOT NULL,
  pattern bigint NOT NULL,
  organ bigint NOT NULL,
  person bigint NOT NULL,
  post bigint NOT NULL,
  every bigint NOT NULL,
  month bigint NOT NULL,
  day bigint NOT NULL,
  ahead bigint NOT NULL,
  due_field text COLLATE "C" NOT NULL,
  fields text COLLATE "C" NOT NULL,
  urgency bigint NOT NULL,
  mark bigint NOT NULL,
  period text COLLATE "C" NOT NULL,
  next_at bigint NOT NULL,
  problem text COLLATE "C",
  made_by bigint NOT NULL,
  made_at bigint NOT NULL,
  ended_at bigint,
  revision bigint NOT NULL DEFAULT 1,
  PRIMARY KEY (id)
);
CREATE INDEX recurring_next ON recurring USING btree (next_at, id) WHERE ended_at IS NULL;
CREATE INDEX recurring_organ ON recurring USING btree (organ, id);
CREATE INDEX recurring_person ON recurring USING btree (person, id);
CREATE TABLE recurring_opened (
  recurring bigint NOT NULL,
  period text COLLATE "C" NOT NULL,
  matter bigint NOT NULL,
  PRIMARY KEY (recurring, period)
);
CREATE TABLE resource (
  id bigint NOT NULL,
  sort text COLLATE "C" NOT NULL,
  organ bigint NOT NULL,
  name text COLLATE "C" NOT NULL,
  place text COLLATE "C" NOT NULL,
  capacity bigint NOT NULL,
  equipment text COLLATE "C" NOT NULL,
  details text COLLATE "C" NOT NULL,
  keeper bigint NOT NULL,
  minutes_before bigint NOT NULL,
  minutes_after bigint NOT NULL,
  shared bigint NOT NULL,
  retired_at bigint,
  revision bigint NOT NULL,
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX resource_name ON resource USING btree (organ, sort, name) WHERE retired_at IS NULL;
CREATE INDEX resource_sort ON resource USING btree (sort, name, id);
CREATE TABLE resource_closing (
  id bigint NOT NULL,
  resource bigint NOT NULL,
  from_at bigint NOT NULL,
  until_at bigint NOT NULL,
  reason text COLLATE "C" NOT NULL,
  closed_by bigint NOT NULL,
  PRIMARY KEY (id),
  FOREIGN KEY (resource) REFERENCES resource(id)
);
CREATE INDEX resource_closing_time ON resource_closing USING btree (resource, until_at);
CREATE TABLE role (
  name text COLLATE "C" NOT NULL,
  title text COLLATE "C" NOT NULL,
  PRIMARY KEY (name)
);
CREATE TABLE role_grant (
  post bigint NOT NULL,
  role text COLLATE "C" NOT NULL,
  unit bigint NOT NULL,
  PRIMARY KEY (post, role, unit),
  FOREIGN KEY (post) REFERENCES post(id),
  FOREIGN KEY (unit) REFERENCES unit(id)
);
CREATE TABLE schema_migration (
  library text COLLATE "C" NOT NULL,
  number bigint NOT NULL,
  name text COLLATE "C" NOT NULL,
  checksum text COLLATE "C" NOT NULL,
  at bigint NOT NULL,
  PRIMARY KEY (library, number)
);
CREATE TABLE score_evidence (
  matter bigint NOT NULL,
  indicator text COLLATE "C" NOT NULL,
  evidence bigint NOT NULL,
  event_seq bigint NOT NULL,
  counted bigint NOT NULL,
  value bigint NOT NULL,
  PRIMARY KEY (matter, indicator, evidence)
);
CREATE TABLE score_line (
  matter bigint NOT NULL,
  indicator text COLLATE "C" NOT NULL,
  items bigint NOT NULL,
  counted bigint NOT NULL,
  summed bigint NOT NULL,
  takes_part bigint NOT NULL,
  weight bigint NOT NULL,
  score bigint NOT NULL,
  PRIMARY KEY (matter, indicator)
);
CREATE TABLE score_scheme (
  scheme text COLLATE "C" NOT NULL,
  version bigint NOT NULL,
  body text COLLATE "C" NOT NULL,
  first_seen_at bigint NOT NULL,
  PRIMARY KEY (scheme, version)
);
CREATE TABLE score_sheet (
  matter bigint NOT NULL,
  scheme text COLLATE "C" NOT NULL,
  version bigint NOT NULL,
  subject bigint NOT NULL,
  period text COLLATE "C" NOT NULL,
  total bigint,
  locked bigint NOT NULL,
  computed_at bigint NOT NULL,
  digest text COLLATE "C" NOT NULL,
  PRIMARY KEY (matter)
);
CREATE INDEX score_ranking ON score_sheet USING btree (scheme, period, total DESC, matter);
CREATE TABLE search_doc (
  matter bigint NOT NULL,
  title text COLLATE "C" NOT NULL,
  number text COLLATE "C" NOT NULL,
  body text COLLATE "C" NOT NULL,
  opinion text COLLATE "C" NOT NULL,
  file text COLLATE "C" NOT NULL,
  plain text COLLATE "C" NOT NULL,
  terms tsvector NOT NULL,
  generation bigint NOT NULL,
  PRIMARY KEY (matter)
);
CREATE INDEX search_doc_terms ON search_doc USING gin (terms) WITH (gin_pending_list_limit='512');
CREATE TABLE search_state (
  id bigint NOT NULL,
  terms_version bigint NOT NULL,
  generation bigint NOT NULL,
  complete smallint NOT NULL,
  PRIMARY KEY (id)
);
CREATE TABLE search_wait (
  matter bigint NOT NULL,
  due_at bigint NOT NULL,
  tries bigint NOT NULL,
  PRIMARY KEY (matter)
);
CREATE INDEX search_wait_due ON search_wait USING btree (due_at, matter);
CREATE TABLE session (
  id bigint NOT NULL,
  person bigint NOT NULL,
  digest text COLLATE "C" NOT NULL,
  created_at bigint NOT NULL,
  last_seen_at bigint NOT NULL,
  expires_at bigint NOT NULL,
  address text COLLATE "C" NOT NULL,
  user_agent text COLLATE "C" NOT NULL,
  UNIQUE (digest),
  PRIMARY KEY (id),
  FOREIGN KEY (person) REFERENCES person(id)
);
CREATE INDEX session_of_person ON session USING btree (person);
CREATE TABLE setting (
  name text COLLATE "C" NOT NULL,
  value text COLLATE "C" NOT NULL,
  PRIMARY KEY (name)
);
CREATE TABLE setup_code (
  person bigint NOT NULL,
  digest text COLLATE "C" NOT NULL,
  expires_at bigint NOT NULL,
  PRIMARY KEY (person),
  FOREIGN KEY (person) REFERENCES person(id)
);
CREATE TABLE staff_import (
  id bigint NOT NULL,
  at bigint NOT NULL,
  made_by bigint NOT NULL,
  created bigint NOT NULL,
  updated bigint NOT NULL,
  ended bigint NOT NULL,
  undone_at bigint,
  PRIMARY KEY (id)
);
CREATE TABLE staff_import_person (
  import bigint NOT NULL,
  person bigint NOT NULL,
  seq bigint NOT NULL,
  before text COLLATE "C" NOT NULL,
  PRIMARY KEY (import, person),
  FOREIGN KEY (import) REFERENCES staff_import(id)
);
CREATE TABLE survey (
  id bigint NOT NULL,
  series text COLLATE "C" NOT NULL,
  questions text COLLATE "C" NOT NULL,
  anonymous bigint NOT NULL,
  opens_on text COLLATE "C" NOT NULL,
  closes_on text COLLATE "C" NOT NULL,
  at_least bigint NOT NULL,
  pass bigint NOT NULL,
  remind_at bigint,
  PRIMARY KEY (id)
);
CREATE INDEX survey_remind ON survey USING btree (remind_at) WHERE remind_at IS NOT NULL;
CREATE INDEX survey_series ON survey USING btree (series, id) WHERE series <> ''::text;
CREATE TABLE survey_answer (
  survey bigint NOT NULL,
  person bigint NOT NULL,
  answers text COLLATE "C" NOT NULL,
  PRIMARY KEY (survey, person),
  FOREIGN KEY (survey) REFERENCES survey(id)
);
CREATE TABLE survey_asked (
  survey bigint NOT NULL,
  person bigint NOT NULL,
  unit bigint NOT NULL,
  answered bigint NOT NULL,
  PRIMARY KEY (survey, person),
  FOREIGN KEY (survey) REFERENCES survey(id)
);
CREATE INDEX survey_asked_person ON survey_asked USING btree (person, survey);
CREATE TABLE survey_box (
  survey bigint NOT NULL,
  tally text COLLATE "C" NOT NULL,
  PRIMARY KEY (survey),
  FOREIGN KEY (survey) REFERENCES survey(id)
);
CREATE TABLE timer (
  id bigint NOT NULL,
  due_at bigint NOT NULL,
  matter bigint NOT NULL,
  visit bigint NOT NULL,
  action bigint NOT NULL,
  PRIMARY KEY (id)
);
CREATE INDEX timer_due ON timer USING btree (due_at, id);
CREATE UNIQUE INDEX timer_visit ON timer USING btree (matter, visit);
CREATE TABLE unit (
  id bigint NOT NULL,
  name text COLLATE "C" NOT NULL,
  kind text COLLATE "C" NOT NULL,
  parent bigint,
  is_organ smallint NOT NULL,
  external smallint NOT NULL,
  protocol_order bigint NOT NULL,
  ended_at bigint,
  UNIQUE (name),
  PRIMARY KEY (id),
  FOREIGN KEY (parent) REFERENCES unit(id)
);
CREATE TABLE unit_relation (
  unit bigint NOT NULL,
  related bigint NOT NULL,
  type bigint NOT NULL,
  leads smallint NOT NULL,
  PRIMARY KEY (unit, related, type),
  FOREIGN KEY (related) REFERENCES unit(id),
  FOREIGN KEY (unit) REFERENCES unit(id)
);
CREATE TABLE unit_service (
  office bigint NOT NULL,
  organ bigint NOT NULL,
  PRIMARY KEY (office, organ),
  FOREIGN KEY (office) REFERENCES unit(id),
  FOREIGN KEY (organ) REFERENCES unit(id)
);
CREATE TABLE upload (
  id bigint NOT NULL,
  uploaded_by bigint NOT NULL,
  name text COLLATE "C" NOT NULL,
  bytes bigint NOT NULL,
  fingerprint text COLLATE "C" NOT NULL,
  received bigint NOT NULL,
  pieces text COLLATE "C" NOT NULL,
  touched_at bigint NOT NULL,
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX upload_again ON upload USING btree (uploaded_by, name, bytes, fingerprint);
CREATE INDEX upload_by_touch ON upload USING btree (touched_at, id);
CREATE TABLE work_item (
  id bigint NOT NULL,
  matter bigint NOT NULL,
  visit bigint NOT NULL,
  slot bigint NOT NULL,
  step text COLLATE "C" NOT NULL,
  step_title text COLLATE "C" NOT NULL,
  kind bigint NOT NULL,
  state bigint NOT NULL,
  person bigint NOT NULL,
  post bigint NOT NULL,
  pool bigint NOT NULL,
  reason text COLLATE "C" NOT NULL,
  from_person bigint NOT NULL,
  from_name text COLLATE "C" NOT NULL,
  arrived_at bigint NOT NULL,
  order_at bigint NOT NULL,
  due_at bigint,
  first_view_at bigint,
  done_at bigint,
  outcome text COLLATE "C",
  opinion text COLLATE "C",
  urge_count bigint NOT NULL,
  urged_at bigint,
  returned bigint NOT NULL,
  matter_kind text COLLATE "C" NOT NULL,
  kind_title text COLLATE "C" NOT NULL,
  title text COLLATE "C" NOT NULL,
  number text COLLATE "C" NOT NULL,
  urgency text COLLATE "C" NOT NULL,
  mark text COLLATE "C" NOT NULL,
  starter bigint NOT NULL,
  starter_name text COLLATE "C" NOT NULL,
  unit_name text COLLATE "C" NOT NULL,
  last_opinion text COLLATE "C" NOT NULL,
  principal bigint,
  stands_by bigint,
  stands_via text COLLATE "C",
  written_by bigint,
  written_via text COLLATE "C",
  scan bigint,
  confirmed_at bigint,
  correction text COLLATE "C",
  PRIMARY KEY (id)
);
CREATE INDEX work_item_aside ON work_item USING btree (person, matter) WHERE state = 2;
CREATE INDEX work_item_done ON work_item USING btree (done_at DESC, id DESC) WHERE state = ANY (ARRAY[3::bigint, 4::bigint]);
CREATE INDEX work_item_due ON work_item USING btree (due_at DESC, id DESC) WHERE due_at IS NOT NULL;
CREATE INDEX work_item_for_others ON work_item USING btree (person, order_at, id) WHERE state = 1 AND principal IS NOT NULL;
CREATE INDEX work_item_front ON work_item USING btree (person, kind, (
CASE
    WHEN urgency = 'most_urgent'::text THEN 1
    WHEN urge_count > 0 THEN 2
    ELSE 3
END), order_at, id) WHERE state = 1;
CREATE INDEX work_item_handled ON work_item USING btree (person, done_at DESC, id DESC) WHERE state = 3;
CREATE INDEX work_item_late ON work_item USING btree (due_at DESC, id DESC) WHERE due_at IS NOT NULL AND (done_at > due_at OR state = 1);
CREATE INDEX work_item_matter ON work_item USING btree (matter, visit);
CREATE INDEX work_item_moved ON work_item USING btree (done_at DESC, id DESC) WHERE outcome = ANY (ARRAY['transfer'::text, 'reassign'::text]);
CREATE INDEX work_item_open ON work_item USING btree (person, kind, order_at, id) WHERE state = 1;
CREATE INDEX work_item_post ON work_item USING btree (post, arrived_at);
CREATE INDEX work_item_returned ON work_item USING btree (arrived_at DESC, id DESC) WHERE returned = 1;
CREATE INDEX work_item_sent ON work_item USING btree (arrived_at DESC, id DESC) WHERE kind = 1 AND returned = 0;
CREATE INDEX work_item_stands_by ON work_item USING btree (stands_by, id) WHERE stands_by IS NOT NULL AND state <= 2;
CREATE INDEX work_item_written_by ON work_item USING btree (written_by, done_at DESC, id DESC) WHERE written_by IS NOT NULL;
CREATE INDEX work_item_written_for ON work_item USING btree (person, done_at DESC, id DESC) WHERE written_by IS NOT NULL;
CREATE TABLE work_view (
  id bigint NOT NULL,
  person bigint NOT NULL,
  name text COLLATE "C" NOT NULL,
  list text COLLATE "C" NOT NULL,
  only_what text COLLATE "C" NOT NULL,
  kind text COLLATE "C" NOT NULL,
  q text COLLATE "C" NOT NULL,
  query text COLLATE "C" NOT NULL DEFAULT ''::text,
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX work_view_name ON work_view USING btree (person, list, name);
