/** What server and page say to each other, in the words of the glossary. Ids are strings, times RFC 3339. */

export type Urgency = 'routine' | 'urgent' | 'most_urgent';
export type Mark = 'none' | 'internal' | 'work_secret';
export type Light = 'normal' | 'soon' | 'overdue';
export type MatterState = 'draft' | 'running' | 'closed' | 'rejected' | 'revoked';
export type FieldType =
  | 'text' | 'long_text' | 'count' | 'money' | 'date' | 'interval' | 'choice' | 'flag' | 'file' | 'person' | 'unit';
export type Right = 'read' | 'write' | 'required';
export type WorkList =
  | 'pending' | 'to_read' | 'in_progress' | 'handled' | 'read' | 'started' | 'delegated' | 'draft';

export interface Page<T> {
  items: T[];
  next: string | null;
}

export interface Problem {
  type?: string;
  title?: string;
  status: number;
  code: string;
  detail: string;
  fields?: FieldFault[];
  [extra: string]: unknown;
}

export interface FieldFault {
  pointer: string;
  code: string;
  detail: string;
}

export interface Named {
  id: string;
  name: string;
}

export interface Persona {
  user_name: string;
  name: string;
  unit: string;
  posts: string[];
  duty: string;
}

export interface SessionOptions {
  office: string;
  demo: boolean;
  personas: Persona[];
}

export interface SessionStart {
  csrf_token: string;
  must_change_password?: boolean;
  last_login_at?: string | null;
  last_login_from?: string | null;
  failures_since?: number;
}

export interface Post {
  id: string;
  title: string;
  unit: Named;
  organ?: Named;
  main: boolean;
}

export interface Counts {
  pending: number;
  to_read: number;
  in_progress: number;
  handled: number;
  started: number;
  draft?: number | null;
  unread_notices?: number;
}

export interface Me {
  person: { id: string; user_name: string; name: string };
  posts: Post[];
  administrator: 'none' | 'system' | 'security' | 'audit';
  clearance: string;
  csrf_token: string;
  language: string;
  office: string;
  demo: boolean;
  counts: Counts;
}

export interface KindSummary {
  kind: string;
  title: string;
  may_start: boolean;
  may_keep: boolean;
}

export interface Choice {
  value: string;
  label: string;
}

export interface Field {
  name: string;
  label: string;
  type: FieldType;
  required?: boolean;
  list?: boolean;
  choices?: Choice[];
  unit?: string | null;
  min?: number | null;
  max?: number | null;
  max_length?: number | null;
  hint?: string | null;
  wide?: boolean;
}

/** A step as declared. The first step writes every field unless it names them. */
export interface KindStep {
  step: string;
  title: string;
  stage?: string | null;
  writes?: string[];
  needs?: string[];
}

export interface Kind {
  kind: string;
  title: string;
  version: number;
  form_title: string;
  fields: Field[];
  steps: KindStep[];
  columns: string[];
  opinion_phrases: string[];
}

export interface Interval {
  start: string;
  end: string;
}

export type FieldValue = string | number | boolean | null | undefined | Interval | string[];
export type Fields = Record<string, FieldValue>;

export interface StepView {
  step: string;
  title: string;
  stage?: string | null;
  state: 'done' | 'current' | 'open' | 'skipped';
  people: string[];
  at?: string | null;
}

export interface Holder {
  person: Named;
  post?: { id: string; title: string; unit_name: string } | null;
  since: string;
  due_at?: string | null;
  light?: Light | null;
  work_item: string;
  step: string;
  step_title: string;
  reason?: string | null;
  urged?: number | boolean;
  viewed?: boolean | string | null;
}

export interface Opinion {
  id: string;
  step: string;
  step_title: string;
  person: Named;
  post?: { title: string; unit_name: string } | null;
  at: string;
  outcome: string;
  outcome_label: string;
  text: string;
}

export interface FileInfo {
  id: string;
  name: string;
  bytes: number;
  digest: string;
  media_type: string;
  field?: string | null;
}

export interface RoutePerson {
  id: string;
  post: string;
  name: string;
  unit_name: string;
  reason?: string | null;
}

export interface Route {
  to_step: string;
  label: string;
  mode?: 'direct' | 'rerun' | null;
  people: RoutePerson[];
  choose: 'none' | 'one' | 'many';
}

export interface Action {
  verb: string;
  label: string;
  primary?: boolean;
  /** False: done by opening the page, never shown. */
  button?: boolean;
  opinion: 'none' | 'optional' | 'required';
  confirm?: string | null;
  work_item?: string | null;
  needs?: string[];
  routes?: Route[];
}

export interface Draft {
  fields?: Fields | null;
  opinion?: string | null;
  saved_at: string;
}

export interface Matter {
  id: string;
  kind: string;
  kind_title: string;
  form_title: string;
  version: number;
  revision: number;
  state: MatterState;
  state_label: string;
  step?: string | null;
  step_title?: string | null;
  number?: string | null;
  title: string;
  urgency: Urgency;
  mark: Mark;
  due_at?: string | null;
  light?: Light | null;
  starter: { id: string; name: string; post?: string | null; unit_name?: string | null };
  started_at?: string | null;
  closed_at?: string | null;
  unit_name?: string | null;
  organ_name?: string | null;
  fields: Fields;
  field_rights: Record<string, Right>;
  steps: StepView[];
  holders: Holder[];
  opinions: Opinion[];
  files: FileInfo[];
  links?: unknown[];
  draft: Draft | null;
  mine: { work_item: string; step: string; step_title: string; arrived_at: string; due_at?: string | null } | null;
  actions: Action[];
}

export interface CommandArgs {
  fields?: Fields;
  to_step?: string;
  mode?: 'direct' | 'rerun';
  people?: string[];
  text?: string;
}

export interface Command {
  verb: string;
  work_item?: string;
  revision?: number;
  opinion?: string;
  args?: CommandArgs;
}

export interface NewMatter {
  kind: string;
  post?: string;
  fields: Fields;
  submit?: boolean;
  urgency?: Urgency;
  mark?: Mark;
}

export interface DraftSaved {
  saved_at: string;
  /** The fields as they stand now, when somebody changed them meanwhile. */
  conflict: Fields | null;
}

export interface MatterEvent {
  id: string;
  seq: number;
  at: string;
  actor: Named | null;
  actor_post?: string | null;
  verb: string;
  verb_label: string;
  sentence: string;
  opinion?: string | null;
  hash?: string;
}

export interface Reader {
  person: Named;
  relation: string;
  first_at?: string | null;
  last_at?: string | null;
}

export interface WorkItem {
  id: string;
  matter: string;
  kind: string;
  kind_title: string;
  title: string;
  number?: string | null;
  state: string;
  step?: string | null;
  step_title?: string | null;
  urgency: Urgency;
  mark: Mark;
  from?: string | null;
  arrived_at: string;
  due_at?: string | null;
  light?: Light | null;
  returned?: boolean;
  urged?: number | boolean;
  starter_name?: string | null;
  unit_name?: string | null;
  holders?: string[];
  last_opinion?: string | null;
  pool?: boolean;
}

export interface WorkItemPage extends Page<WorkItem> {
  counts?: Counts;
}

export interface LedgerRow {
  matter: string;
  number?: string | null;
  title: string;
  state: string;
  state_label: string;
  step_title?: string | null;
  starter_name?: string | null;
  unit_name?: string | null;
  started_at?: string | null;
  closed_at?: string | null;
  due_at?: string | null;
  fields: Fields;
}

export interface LedgerPage extends Page<LedgerRow> {
  kind: string;
  title: string;
  columns: { name: string; label: string; type: FieldType }[];
}

export interface Person {
  id: string;
  user_name: string;
  name: string;
  posts: Post[];
  active: boolean;
}

export interface Unit {
  id: string;
  name: string;
  kind: string;
  parent?: string | null;
  is_organ: boolean;
  external: boolean;
  order?: number;
  organ?: string | null;
  serves?: string[];
  relations?: { to: string; type: string }[];
  people_count?: number;
}

export interface Notice {
  id: string;
  at: string;
  text: string;
  matter?: string | null;
  kind?: string;
  read: boolean;
}

export interface SessionInfo {
  id: string;
  current?: boolean;
  created_at?: string;
  started_at?: string;
  last_seen_at?: string | null;
  last_seen?: string | null;
  address?: string | null;
  peer?: string | null;
  user_agent?: string | null;
  agent?: string | null;
}
