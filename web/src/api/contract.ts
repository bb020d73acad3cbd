// Made from the server's route table by `zhongshu contract`; do not edit.
// Ids and moments travel as text; an absent member and null mean the same to the server.

export interface AppMe {
  person: IdentityPersonName
  posts: IdentityPostView[]
  administrator: string
  clearance: number
  csrf_token: string
  language: string
  office: string
  demo: boolean
  counts: AppWaiting
}

export interface AppWaiting {
  pending: number
  to_read: number
  in_progress: number
  handled: number
  started: number
  draft: number
  unread_notices: number
}

export interface ContentFileInfo {
  id: string
  name: string
  bytes: number
  digest: string
  media_type: string
}

export interface ContentNewFile {
  name: string
}

export interface ContentOfFile {
  id: string
}

export interface IdentityById {
  id: string
}

export interface IdentityFirstPassword {
  user_name: string
  code: string
  password: string
}

export interface IdentityImportQuery {
  dry_run?: boolean | null
}

export interface IdentityImportReport {
  dry_run: boolean
  rows: IdentityRowReport[]
  created: number
  updated: number
  unchanged: number
  refused: number
}

export interface IdentityLogIn {
  user_name: string
  password: string
}

export interface IdentityNewPassword {
  current: string
  new: string
}

export interface IdentityPasswordChanged {
  csrf_token: string
}

export interface IdentityPeopleQuery {
  q?: string | null
  unit?: string | null
  limit?: number | null
  cursor?: string | null
}

export interface IdentityPersonItem {
  id: string
  user_name: string
  name: string
  posts: IdentityPostView[]
  active: boolean
  mobile: string | null
  email: string | null
}

export interface IdentityPersonName {
  id: string
  user_name: string
  name: string
}

export interface IdentityPersona {
  user_name: string
  name: string
  unit: string
  posts: string[]
  duty: string
}

export interface IdentityPersonaLogIn {
  user_name: string
}

export interface IdentityPostView {
  id: string
  title: string
  unit: IdentityUnitName
  organ: IdentityUnitName
  main: boolean
}

export interface IdentityRelationView {
  to: string
  type: string
}

export interface IdentityRowFault {
  column: string
  detail: string
}

export type IdentityRowOutcome = 'created' | 'updated' | 'unchanged' | 'refused'

export interface IdentityRowReport {
  line: number
  user_name: string
  name: string
  outcome: IdentityRowOutcome
  faults: IdentityRowFault[]
}

export interface IdentitySessionId {
  id: string
}

export interface IdentitySessionItem {
  id: string
  created_at: string
  last_seen_at: string
  address: string
  user_agent: string
  current: boolean
}

export interface IdentitySessionOptions {
  office: string
  demo: boolean
  personas: IdentityPersona[]
}

export interface IdentitySignedIn {
  csrf_token: string
  must_change_password: boolean
  last_login_at: string | null
  last_login_from: string | null
  failures_since: number
}

export interface IdentityUnitName {
  id: string
  name: string
}

export interface IdentityUnitView {
  id: string
  name: string
  kind: string
  parent: string | null
  is_organ: boolean
  external: boolean
  order: number
  organ: string
  serves: string[]
  relations: IdentityRelationView[]
  people_count: number
}

export interface ListIdentityPersonItem {
  items: IdentityPersonItem[]
  next: string | null
}

export interface ListIdentitySessionItem {
  items: IdentitySessionItem[]
  next: string | null
}

export interface ListIdentityUnitView {
  items: IdentityUnitView[]
  next: string | null
}

export interface ListNotifyNoticeView {
  items: NotifyNoticeView[]
  next: string | null
}

export interface MatterActionView {
  verb: string
  label: string
  primary: boolean
  button: boolean
  opinion: string
  confirm: string | null
  work_item: string | null
  needs: string[]
  routes: MatterRouteView[]
}

export interface MatterChoiceView {
  value: string
  label: string
}

export interface MatterColumnView {
  name: string
  label: string
  type: string
}

export interface MatterCommandArguments {
  fields?: Record<string, unknown> | null
  to_step?: string | null
  mode?: string | null
  people?: string[] | null
  text?: string | null
}

export interface MatterCommandRequest {
  id: string
  verb: string
  work_item?: string | null
  revision?: number | null
  opinion?: string | null
  args?: MatterCommandArguments | null
}

export interface MatterDraftView {
  fields: Record<string, unknown>
  opinion: string
  saved_at: string
}

export interface MatterEventPage {
  items: MatterEventView[]
  next: string | null
}

export interface MatterEventView {
  id: string
  seq: number
  at: string
  actor: MatterPersonName | null
  actor_post: string
  verb: string
  verb_label: string
  sentence: string
  opinion: string
  hash: string
}

export interface MatterFieldView {
  name: string
  label: string
  type: string
  required: boolean
  list: boolean
  wide: boolean
  choices: MatterChoiceView[]
  unit: string | null
  min: number | null
  max: number | null
  max_length: number | null
  hint: string | null
}

export interface MatterFileView {
  id: string
  name: string
  bytes: number
  digest: string
  media_type: string
  field: string
}

export interface MatterHolderView {
  person: MatterPersonName
  post: MatterPostName
  since: string
  due_at: string | null
  light: string | null
  work_item: string
  step: string
  step_title: string
  reason: string
  urged: number
  viewed: boolean
}

export interface MatterKindLine {
  kind: string
  title: string
  may_start: boolean
  may_keep: boolean
}

export interface MatterKindList {
  items: MatterKindLine[]
}

export interface MatterKindView {
  kind: string
  title: string
  version: number
  form_title: string
  fields: MatterFieldView[]
  steps: MatterStepLine[]
  columns: string[]
  opinion_phrases: string[]
}

export interface MatterLedgerLine {
  matter: string
  number: string | null
  title: string
  state: string
  state_label: string
  step_title: string
  starter_name: string
  unit_name: string
  started_at: string | null
  closed_at: string | null
  due_at: string | null
  fields: Record<string, unknown>
}

export interface MatterLedgerPage {
  kind: string
  title: string
  columns: MatterColumnView[]
  items: MatterLedgerLine[]
  next: string | null
}

export interface MatterLinkView {
  matter: string
  relation: string
  title: string
}

export interface MatterListCounts {
  pending: number
  to_read: number
  in_progress: number
  handled: number
  started: number
  draft: number | null
}

export interface MatterListEvents {
  id: string
  limit?: number | null
  cursor?: string | null
}

export interface MatterListLedger {
  kind: string
  year?: number | null
  state?: string | null
  q?: string | null
  limit?: number | null
  cursor?: string | null
}

export interface MatterListWorkItems {
  list: string
  kind?: string | null
  q?: string | null
  limit?: number | null
  cursor?: string | null
}

export interface MatterMineView {
  work_item: string
  step: string
  step_title: string
  arrived_at: string
  due_at: string | null
}

export interface MatterOfKind {
  kind: string
}

export interface MatterOfMatter {
  id: string
}

export interface MatterOpinionView {
  id: string
  step: string
  step_title: string
  person: MatterPersonName
  post: MatterPostName
  at: string
  outcome: string
  outcome_label: string
  text: string
}

export interface MatterPersonName {
  id: string
  name: string
}

export interface MatterPostName {
  id: string
  title: string
  unit_name: string
}

export interface MatterReaderList {
  items: MatterReaderView[]
  next: string | null
}

export interface MatterReaderView {
  person: MatterPersonName
  relation: string
  first_at: string | null
  last_at: string | null
}

export interface MatterRoutePerson {
  id: string
  post: string
  name: string
  unit_name: string
  reason: string
}

export interface MatterRouteView {
  to_step: string
  label: string
  mode: string | null
  people: MatterRoutePerson[]
  choose: string
}

export interface MatterSaveDraft {
  id: string
  fields?: Record<string, unknown> | null
  opinion?: string | null
  base_revision: number
}

export interface MatterSavedDraft {
  saved_at: string
  conflict: Record<string, unknown> | null
}

export interface MatterStartMatter {
  kind: string
  post?: string | null
  fields: Record<string, unknown>
  submit?: boolean | null
  urgency?: string | null
  mark?: string | null
  opinion?: string | null
}

export interface MatterStarterView {
  id: string
  name: string
  post: string
  unit_name: string
}

export interface MatterStepLine {
  step: string
  title: string
  stage: string
  writes: string[]
  needs: string[]
}

export interface MatterStepView {
  step: string
  title: string
  stage: string
  state: string
  people: string[]
  at: string | null
}

export interface MatterView {
  id: string
  kind: string
  kind_title: string
  form_title: string
  version: number
  revision: number
  state: string
  state_label: string
  step: string
  step_title: string
  number: string | null
  title: string
  urgency: string
  mark: string
  due_at: string | null
  light: string | null
  starter: MatterStarterView
  started_at: string | null
  closed_at: string | null
  unit_name: string
  organ_name: string
  fields: Record<string, unknown>
  field_rights: Record<string, unknown>
  steps: MatterStepView[]
  holders: MatterHolderView[]
  opinions: MatterOpinionView[]
  files: MatterFileView[]
  links: MatterLinkView[]
  draft: MatterDraftView | null
  mine: MatterMineView | null
  actions: MatterActionView[]
}

export interface MatterViewMatter {
  id: string
  at?: string | null
}

export interface MatterWorkItemPage {
  items: MatterWorkItemView[]
  next: string | null
  counts: MatterListCounts
}

export interface MatterWorkItemView {
  id: string
  matter: string
  kind: string
  kind_title: string
  title: string
  number: string | null
  state: string
  step: string
  step_title: string
  urgency: string
  mark: string
  from: string
  arrived_at: string
  due_at: string | null
  light: string | null
  returned: boolean
  urged: number
  starter_name: string
  unit_name: string
  holders: string[]
  last_opinion: string
  pool: boolean
}

export interface Nothing {
}

export interface NotifyListNotices {
  limit?: number | null
  cursor?: string | null
}

export interface NotifyMarkRead {
  up_to: string
}

export interface NotifyNoticeView {
  id: string
  at: string
  text: string
  matter: string
  kind: string
  read: boolean
}

export interface NotifyUnreadNotices {
  unread_notices: number
}

/** Every route below /api/v1: `in` holds path, query and body together; `path` names those in the address. */
export interface Paths {
  'POST /files': { in: ContentNewFile; path: never; out: ContentFileInfo; idempotent: true }
  'GET /files/{id}': { in: ContentOfFile; path: 'id'; out: Blob; idempotent: false }
  'GET /files/{id}/info': { in: ContentOfFile; path: 'id'; out: ContentFileInfo; idempotent: false }
  'GET /kinds': { in: Nothing; path: never; out: MatterKindList; idempotent: false }
  'GET /kinds/{kind}': { in: MatterOfKind; path: 'kind'; out: MatterKindView; idempotent: false }
  'GET /ledgers/{kind}': { in: MatterListLedger; path: 'kind'; out: MatterLedgerPage; idempotent: false }
  'POST /matters': { in: MatterStartMatter; path: never; out: MatterView; idempotent: true }
  'DELETE /matters/{id}': { in: MatterOfMatter; path: 'id'; out: Nothing; idempotent: true }
  'GET /matters/{id}': { in: MatterViewMatter; path: 'id'; out: MatterView; idempotent: false }
  'POST /matters/{id}/commands': { in: MatterCommandRequest; path: 'id'; out: MatterView; idempotent: true }
  'PUT /matters/{id}/draft': { in: MatterSaveDraft; path: 'id'; out: MatterSavedDraft; idempotent: true }
  'GET /matters/{id}/events': { in: MatterListEvents; path: 'id'; out: MatterEventPage; idempotent: false }
  'GET /matters/{id}/readers': { in: MatterOfMatter; path: 'id'; out: MatterReaderList; idempotent: false }
  'GET /me': { in: Nothing; path: never; out: AppMe; idempotent: false }
  'GET /notices': { in: NotifyListNotices; path: never; out: ListNotifyNoticeView; idempotent: false }
  'POST /notices/read': { in: NotifyMarkRead; path: never; out: NotifyUnreadNotices; idempotent: true }
  'GET /people': { in: IdentityPeopleQuery; path: never; out: ListIdentityPersonItem; idempotent: false }
  'POST /people/import': { in: IdentityImportQuery; path: never; out: IdentityImportReport; idempotent: true }
  'GET /people/{id}': { in: IdentityById; path: 'id'; out: IdentityPersonItem; idempotent: false }
  'DELETE /session': { in: Nothing; path: never; out: Nothing; idempotent: false }
  'POST /session': { in: IdentityLogIn; path: never; out: IdentitySignedIn; idempotent: false }
  'GET /session/options': { in: Nothing; path: never; out: IdentitySessionOptions; idempotent: false }
  'POST /session/password': { in: IdentityNewPassword; path: never; out: IdentityPasswordChanged; idempotent: true }
  'POST /session/persona': { in: IdentityPersonaLogIn; path: never; out: IdentitySignedIn; idempotent: false }
  'POST /session/setup': { in: IdentityFirstPassword; path: never; out: Nothing; idempotent: false }
  'GET /sessions': { in: Nothing; path: never; out: ListIdentitySessionItem; idempotent: false }
  'DELETE /sessions/{id}': { in: IdentitySessionId; path: 'id'; out: Nothing; idempotent: true }
  'GET /stream': { in: Nothing; path: never; out: EventSource; idempotent: false }
  'GET /units': { in: Nothing; path: never; out: ListIdentityUnitView; idempotent: false }
  'GET /units/{id}/people': { in: IdentityById; path: 'id'; out: ListIdentityPersonItem; idempotent: false }
  'GET /work_items': { in: MatterListWorkItems; path: never; out: MatterWorkItemPage; idempotent: false }
}
