// Made from the server's route table by `zhongshu contract`; do not edit.
// Ids and moments travel as text; an absent member and null mean the same to the server.

export interface AppBehind {
  name: string
  events: number
}

export interface AppConcern {
  what: string
  gravity: AppGravity
}

export interface AppDemoClockPutForward {
  by: AppDemoClockStride
}

export type AppDemoClockStride = 'hour' | 'morning' | 'day' | 'week'

export interface AppDemoClockView {
  now: string
  until: string | null
}

export type AppGravity = 'look' | 'act'

export interface AppMe {
  person: IdentityPersonName
  posts: IdentityPostView[]
  administrator: string
  clearance: number
  csrf_token: string
  language: string
  office: string
  demo: boolean
  now: string
  directs_office: boolean
  stand_ins: AppStandIn[]
  choices: IdentityOwnChoices
  counts: AppWaiting
}

export interface AppRunning {
  version: string
  started_at: string
  now: string
  database: string
  database_bytes: number
  wal_bytes: number
  disk_free_bytes: number
  disk_bytes: number
  events: number
  queues: AppBehind[]
  timers_late: number
  oldest_timer: string | null
  sessions: number
  verified: IdentityTrailVerified | null
  errors: AppRunningError[]
  https: boolean
  concerns: AppConcern[]
}

export interface AppRunningError {
  event: string
  times: number
  last: string
}

export interface AppStandIn {
  delegation: string
  person: IdentityPersonName
  until: string | null
}

export interface AppWaiting {
  pending: number
  to_read: number
  in_progress: number
  handled: number
  started: number
  draft: number
  to_sign: number
  unread_notices: number
}

export interface ContentBlockView {
  type: string
  level: number | null
  text: string | null
  rows: string[][] | null
}

export interface ContentElementsView {
  title: string | null
  number: string | null
  sender: string | null
  date: string | null
  recipients: string | null
  urgency: string | null
  doc_type: string | null
  signer: string | null
}

export interface ContentFileInfo {
  id: string
  name: string
  bytes: number
  digest: string
  media_type: string
}

export interface ContentFilePages {
  shown_as: string
  why: string | null
  pages: ContentPageShape[]
}

export interface ContentFileTextView {
  state: string
  text: string
  elements: ContentElementsView
  blocks: ContentBlockView[]
}

export interface ContentNewFile {
  name: string
  upload?: string | null
}

export interface ContentNewPiece {
  id: string
  offset: number
}

export interface ContentNewUpload {
  name: string
  bytes: number
  fingerprint: string
}

export interface ContentOfFile {
  id: string
}

export interface ContentOfPage {
  id: string
  page: number
  width?: number | null
}

export interface ContentOfUpload {
  id: string
}

export interface ContentPageShape {
  width: number
  height: number
}

export interface ContentUploadView {
  id: string
  bytes: number
  offset: number
  piece_limit: number
}

export interface IdentityAccountView {
  state: string
  code_until: string | null
  paused_until: string | null
  last_log_in_at: string | null
  sessions: number
}

export interface IdentityActsFor {
  person: IdentityPersonName
  post: string
  how: string
  until: string | null
}

export interface IdentityChangeAccount {
  id: string
  version: number
  active: boolean
  reason: string
}

export interface IdentityChangeCharges {
  id: string
  post: string
  version: number
  units: string[]
  reason: string
}

export interface IdentityChangeLine {
  at: string
  by: string
  verb: string
  reason: string
}

export interface IdentityChangePersonFile {
  id: string
  version: number
  name: string
  mobile: string
  email: string
  category: string
  reason: string
}

export interface IdentityChangePost {
  id: string
  post: string
  version: number
  title: string
  duty: string
  rank: number
  head: boolean
  main: boolean
  reason: string
}

export interface IdentityChangeRole {
  id: string
  post: string
  version: number
  role: string
  unit: string
  reason: string
}

export interface IdentityChangeUnit {
  id: string
  version: number
  name: string
  kind: string
  is_organ: boolean
  parent?: string | null
  before?: string | null
  reason: string
}

export interface IdentityChoose {
  theme?: IdentityTheme | null
  large?: boolean | null
  single_keys?: boolean | null
  language?: string | null
  phrases?: string[] | null
}

export interface IdentityEndPost {
  id: string
  post: string
  version: number
  reason: string
}

export interface IdentityEngagePerson {
  user_name: string
  name: string
  mobile: string
  email: string
  category: string
  unit: string
  title: string
  reason: string
}

export interface IdentityFieldChange {
  column: string
  before: string
  after: string
}

export interface IdentityFirstPassword {
  user_name: string
  code: string
  password: string
}

export interface IdentityForReason {
  id: string
  reason: string
}

export interface IdentityFoundUnit {
  name: string
  kind: string
  is_organ: boolean
  external: boolean
  parent?: string | null
  before?: string | null
  reason: string
}

export interface IdentityGivePost {
  id: string
  version: number
  unit: string
  title: string
  duty: string
  rank: number
  head: boolean
  began?: string | null
  reason: string
}

export interface IdentityHeldPost {
  id: string
  title: string
  duty: string
  unit: IdentityUnitName
  organ: IdentityUnitName
  main: boolean
  head: boolean
  rank: number
  began_at: string
  ended_at: string | null
  in_charge_of: IdentityUnitName[]
  roles: IdentityHeldRole[]
  deputy: IdentityPersonName | null
}

export interface IdentityHeldRole {
  role: string
  title: string
  unit: IdentityUnitName
}

export interface IdentityImportObstacle {
  person: IdentityPersonName
  why: string
}

export interface IdentityImportQuery {
  dry_run?: boolean | null
  complete?: boolean | null
}

export interface IdentityImportReport {
  dry_run: boolean
  rows: IdentityRowReport[]
  created: number
  updated: number
  ended: number
  unchanged: number
  refused: number
}

export interface IdentityIssuedCode {
  code: string
  until: string
}

export interface IdentityLastImport {
  id: string
  at: string
  by: string
  created: number
  updated: number
  ended: number
  undone_at: string | null
  obstacles: IdentityImportObstacle[]
}

export interface IdentityLogIn {
  user_name: string
  password: string
}

export interface IdentityLookAtTrail {
  purpose: IdentityLookPurpose
  person?: string | null
  subject?: string | null
  subject_id?: string | null
  verb?: string | null
  from?: string | null
  to?: string | null
  cursor?: string | null
}

export type IdentityLookPurpose = 'look' | 'copy'

export interface IdentityNewPassword {
  current: string
  new: string
}

export interface IdentityOneOf {
  id: string
}

export interface IdentityOwnChoices {
  theme: IdentityTheme
  large: boolean
  single_keys: boolean
  language: string
  phrases: string[]
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

export interface IdentityPersonFile {
  id: string
  user_name: string
  name: string
  category: string
  administrator: string
  active: boolean
  mobile: string | null
  email: string | null
  posts: IdentityHeldPost[]
  acts_for: IdentityActsFor[]
  acted_for_by: IdentityActsFor[]
  version: number
  account: IdentityAccountView | null
  changes: IdentityChangeLine[]
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
  group: string
  duty: string
  today: string
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
  rank: number
}

export interface IdentityRelationView {
  to: string
  type: string
}

export interface IdentityRoleName {
  role: string
  title: string
}

export interface IdentityRowFault {
  column: string
  detail: string
}

export type IdentityRowOutcome = 'created' | 'updated' | 'ended' | 'unchanged' | 'refused'

export interface IdentityRowReport {
  line: number
  user_name: string
  name: string
  outcome: IdentityRowOutcome
  faults: IdentityRowFault[]
  changes: IdentityFieldChange[]
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

export type IdentityTheme = 'system' | 'light' | 'dark' | 'contrast'

export interface IdentityTrailLine {
  id: string
  at: string
  actor: IdentityPersonName | null
  post: string
  on_behalf_of: string
  verb: string
  subject: string
  subject_id: string
  subject_name: string
  reason: string
  address: string
  hash: string
}

export interface IdentityTrailPage {
  items: IdentityTrailLine[]
  next: string | null
  verified: IdentityTrailVerified | null
}

export interface IdentityTrailVerified {
  at: string
  by: string
  events: number
  faults: string[]
  fault_count: number
}

export interface IdentityUndoImport {
  import: string
  reason: string
}

export interface IdentityUnitFile {
  unit: IdentityUnitView
  version: number
  changes: IdentityChangeLine[]
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
  ended: boolean
  order: number
  organ: string
  serves: string[]
  relations: IdentityRelationView[]
  people_count: number
}

export interface IdentityWithReason {
  id: string
  version: number
  reason: string
}

export interface JobList {
  items: JobView[]
}

export interface JobOfJob {
  id: string
}

export interface JobView {
  id: string
  kind: string
  title: string
  state: string
  done: number
  total: number
  seconds_left: number | null
  asked_at: string
  ended_at: string | null
  expires_at: string | null
  file: string | null
  bytes: number
  why: string
  stayed: number
  page: string
}

export interface ListIdentityLastImport {
  items: IdentityLastImport[]
  next: string | null
}

export interface ListIdentityPersonItem {
  items: IdentityPersonItem[]
  next: string | null
}

export interface ListIdentityRoleName {
  items: IdentityRoleName[]
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

export interface MatterAbsenceList {
  items: MatterAbsenceView[]
  deputies: MatterDeputyView[]
}

export interface MatterAbsenceView {
  id: string
  from: string
  to: string | null
  state: string
  state_label: string
  made_by: MatterPersonName
  made_at: string
  person: MatterPersonName
  reason: string
  sweep: boolean
}

export interface MatterActLine {
  id: string
  seq: number
  at: string
  person: MatterPersonName
  organ_name: string
  matter: string | null
  number: string
  title: string
  digest: string
  values: Record<string, unknown>
}

export interface MatterActPage {
  register: string
  title: string
  columns: MatterColumnView[]
  items: MatterActLine[]
  next: string | null
}

export interface MatterActRegisterLine {
  register: string
  title: string
}

export interface MatterActRegisterList {
  items: MatterActRegisterLine[]
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
  step: string
  routes: MatterRouteView[]
  all_routes: boolean
  waits: boolean
  people: string
  asks: string[]
  via: MatterViaView | null
  then: string | null
}

export interface MatterAddLink {
  id: string
  to: string
  type: string
}

export interface MatterAheadLine {
  sort: string
  on: string
  at: string | null
  matter: string | null
  kind_title: string
  title: string
  number: string
  what: string
  who: MatterPersonName[]
}

export interface MatterAheadPart {
  sort: string
  title: string
  count: number
}

export interface MatterAheadView {
  from: string
  until: string
  parts: MatterAheadPart[]
  items: MatterAheadLine[]
  more: boolean
}

export interface MatterAnswerReceipt {
  id: string
  answers: Record<string, unknown>
}

export interface MatterAnswerSurvey {
  id: string
  answers: Record<string, unknown>
}

export interface MatterAskAhead {
  days?: number | null
}

export interface MatterAskBurden {
  unit?: string | null
  person?: string | null
}

export interface MatterAskConflicts {
  people: string[]
  from: string
  until: string
  matter?: string | null
}

export interface MatterAskEdition {
  id: string
  against?: string | null
}

export interface MatterAskFigures {
  kind: string
  period: string
  by?: string | null
  unit?: string | null
  against?: string | null
}

export interface MatterAskFlows {
  kind?: string | null
  process?: string | null
}

export interface MatterAskQuality {
  organ?: string | null
  period: string
}

export interface MatterAskScores {
  scheme?: string | null
  period?: string | null
}

export interface MatterAskSections {
  organ?: string | null
  period: string
}

export interface MatterAskStaff {
  kind: string
  organ?: string | null
}

export interface MatterAskSteps {
  kind: string
  period: string
  unit?: string | null
}

export interface MatterAskSurveyResults {
  id: string
  unit?: string | null
}

export interface MatterAskTrend {
  kind: string
  figure: string
  period: string
  unit?: string | null
}

export interface MatterAsked {
  handed: number
  urged: number
}

export interface MatterAskedBy {
  organ: MatterOrganName
  month: MatterAsked
  year: MatterAsked
}

export interface MatterBackfillNumber {
  id: string
  seq: number
  given_on: string
  reason: string
  held_for?: string | null
}

export interface MatterBackgroundView {
  first: string
  same_first: MatterSimilarLine[]
  same_title: MatterSimilarLine[]
  instructions: MatterInstructionLine[]
  last: MatterLastTime | null
}

export interface MatterBookEntry {
  matter: string
  number: string
  title: string
  state_label: string
  unit_name: string
  since: string | null
  body: Record<string, unknown> | null
}

export interface MatterBookingKind {
  kind: string
  title: string
  resource: string
  over: string
}

export interface MatterBooksView {
  sort: string
  over: string
  people: string[]
  needs_capacity: string
}

export interface MatterBurdenView {
  unit: MatterOrganName
  month: MatterAsked
  year: MatterAsked
  ours: MatterAsked
  by: MatterAskedBy[]
}

export interface MatterBusyView {
  from: string
  until: string
  state: string
  matter: string | null
  title: string
  who: MatterPersonName | null
  closing: string | null
}

export interface MatterCalendarChange {
  date: string
  name: string
  worked_before: boolean
  worked: boolean
}

export interface MatterCalendarDay {
  date: string
  name: string
  off: boolean
}

export interface MatterCalendarQuery {
  year?: number | null
}

export interface MatterCalendarReport {
  dry_run: boolean
  year: number
  source: string
  replaces: boolean
  changes: MatterCalendarChange[]
  moved: number
  first: MatterMovedDeadline[]
}

export interface MatterCalendarYear {
  year: number
  known: boolean
  source: string
  days: MatterCalendarDay[]
  years: number[]
  hours: string
  recount: MatterRecountView | null
}

export interface MatterChainLine {
  matter: string
  via: string
  level: number
  relation: string
  kind: string
  kind_title: string
  title: string
  number: string | null
  state: string
  state_label: string
  holders: string[]
  due_at: string | null
  light: string | null
  closed_at: string | null
  outcome: string
}

export interface MatterChainView {
  up: MatterChainLine[]
  down: MatterChainLine[]
  more: boolean
}

export interface MatterChangeRecurring {
  id: string
  revision: number
  every: string
  day: number
  month?: number | null
  ahead?: number | null
  post?: string | null
}

export interface MatterChangeResource {
  id: string
  revision: number
  name: string
  place?: string | null
  capacity?: number | null
  equipment?: string[] | null
  details?: Record<string, unknown> | null
  keeper?: string | null
  minutes_before?: number | null
  minutes_after?: number | null
  shared?: boolean | null
}

export interface MatterChildAct {
  verb: string
  label: string
}

export interface MatterChildView {
  matter: string
  unit: string
  unit_name: string
  step: string
  title: string
  number: string | null
  state: string
  state_label: string
  waited_for: boolean
  opened_at: string
  due_at: string | null
  settled_at: string | null
  person: MatterPersonName | null
  outcome: string
  outcome_label: string
  opinion: string
  readable: boolean
  acts: MatterChildAct[]
}

export interface MatterChoiceView {
  value: string
  label: string
}

export interface MatterCloseResource {
  id: string
  from: string
  until: string
  reason: string
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
  title?: string | null
  order?: string | null
  voices?: string | null
  number?: string | null
  links?: MatterLinkArgument[] | null
  to_steps?: string[] | null
  units?: string[] | null
  confirmed?: boolean | null
  authoriser?: string | null
}

export interface MatterCommandRequest {
  id: string
  verb: string
  work_item?: string | null
  revision?: number | null
  opinion?: string | null
  args?: MatterCommandArguments | null
  via?: MatterViaArgument | null
  drawing?: string | null
}

export interface MatterComparedLine {
  text: string
  by: MatterRuleView[]
}

export interface MatterComparisonView {
  others: number
  gaps: number
  overlaps: number
  own: MatterComparedLine[]
  beyond: MatterComparedLine[]
}

export interface MatterConflictLine {
  person: MatterPersonName
  from: string
  until: string
  matter: string | null
  title: string
  said: string
}

export interface MatterConflictList {
  items: MatterConflictLine[]
}

export interface MatterDayEntry {
  at: string
  until: string
  whole: boolean
  deadline: boolean
  matter: string
  kind_title: string
  title: string
  place: string
  step_title: string
}

export interface MatterDayView {
  date: string
  worked: boolean
  name: string
  entries: MatterDayEntry[]
}

export interface MatterDelegationList {
  items: MatterDelegationView[]
}

export interface MatterDelegationView {
  id: string
  from: string
  to: string | null
  state: string
  state_label: string
  made_by: MatterPersonName
  made_at: string
  principal: MatterPersonName
  agent: MatterPersonName
  agent_post: MatterPostName
  mode: string
  kind: string
  kind_title: string
  stage: string
  sweep: boolean
  given: boolean
  agent_away: boolean
}

export interface MatterDeliveries {
  received: MatterDeliveryLine | null
  sent: MatterDeliveryLine[]
  waiting: number
  signed_for: number
  returned: number
  recalled: number
  overdue: number
  done: number
  actions: MatterDeliveryAction[]
}

export interface MatterDeliveryAction {
  verb: string
  label: string
}

export interface MatterDeliveryLine {
  id: string
  state: string
  state_label: string
  way: string
  attempt: number
  from: MatterOrganName
  organ: MatterOrganName
  title: string
  number: string | null
  urgency: string
  mark: string
  sent_at: string
  sent_by: string
  sign_due_at: string | null
  overdue: boolean
  settled_at: string | null
  settled_by: string
  reason: string
  taken_by: string
  urged: number
  urged_at: string | null
  closed_at: string | null
  answer_number: string
  matter: string | null
}

export interface MatterDeliveryPage {
  organs: MatterOrganName[]
  organ: string | null
  waiting: number
  overdue: number
  items: MatterDeliveryLine[]
  next: string | null
}

export interface MatterDeliveryView {
  delivery: MatterDeliveryLine
  as_kind: string
  as_kind_title: string
  fields: Record<string, unknown>
  filled: Record<string, unknown>
  files: MatterFileView[]
  actions: MatterDeliveryAction[]
}

export interface MatterDeputyView {
  post: MatterPostName
  deputy: MatterPersonName | null
  deputy_post: MatterPostName | null
}

export interface MatterDraftView {
  fields: Record<string, unknown>
  opinion: string
  saved_at: string
  base_revision: number
}

export interface MatterEditingView {
  person: MatterPersonName | null
  until: string | null
  mine: boolean
}

export interface MatterEditionChange {
  how: string
  before: string
  after: string
}

export interface MatterEditionField {
  field: string
  label: string
  changed: number
  lines: MatterEditionChange[]
}

export interface MatterEditionLine {
  matter: string
  title: string
  number: string | null
  state_label: string
  here: boolean
}

export interface MatterEditionView {
  editions: MatterEditionLine[]
  before: MatterEditionLine | null
  fields: MatterEditionField[]
}

export interface MatterErrorLine {
  at: string
  what: string
  label: string
  person: MatterPersonName | null
  found_by: MatterPersonName | null
  matter: string | null
  delivery: string | null
  title: string
  number: string
  step_title: string
  note: string
}

export interface MatterErrorPage {
  organ: MatterOrganName
  organs: MatterOrganName[]
  kind: string
  items: MatterErrorLine[]
  next: string | null
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
  on_behalf_of: MatterPersonName | null
  verb: string
  verb_label: string
  sentence: string
  opinion: string
  hash: string
}

export interface MatterExportLedger {
  kind: string
  year?: number | null
  state?: string | null
  q?: string | null
  starter?: string | null
  unit?: string | null
  where?: string[] | null
  sort?: string | null
  group?: string | null
  word?: string | null
  seq_from?: number | null
  seq_to?: number | null
  limit?: number | null
  cursor?: string | null
  columns?: string[] | null
}

export interface MatterExportReceipts {
  id: string
  wanting?: boolean | null
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
  books: MatterBooksView | null
  asks: boolean
}

export interface MatterFigureGroup {
  key: string
  label: string
  where: string | null
  value: MatterFigureValue
}

export interface MatterFigureTime {
  median: number
  average: number
  ninth: number
  day: number
}

export interface MatterFigureValue {
  count: number
  among: number | null
  permille: number | null
  time: MatterFigureTime | null
  lacking: number | null
}

export interface MatterFigureView {
  name: string
  title: string
  how: string
  measure: string
  value: MatterFigureValue
  before: MatterFigureValue | null
  groups: MatterFigureGroup[]
  count_where: string[]
  among_where: string[]
  at_least: number | null
  lacking_where: string[]
}

export interface MatterFiguresView {
  kind: string
  title: string
  period: string
  days: string
  before: string | null
  figures: MatterFigureView[]
  more_groups: boolean
}

export interface MatterFileScan {
  id: string
  file: string
}

export interface MatterFileView {
  id: string
  name: string
  bytes: number
  digest: string
  media_type: string
  field: string
}

export interface MatterFind {
  q?: string | null
  opened?: string | null
}

export interface MatterFindRuleView {
  rule: string
  title: string
  how: string
}

export interface MatterFindingKind {
  kind: string
  title: string
  in: string
  in_title: string
  may_begin: boolean
  rules: MatterFindRuleView[]
}

export interface MatterFindingsView {
  period: string
  days: string
  kinds: MatterFindingKind[]
  items: MatterFoundView[]
}

export interface MatterFormLine {
  label: string
  text: string
  step: boolean
}

export interface MatterFormTaken {
  form_title: string
  number: string
  unit_name: string
  lines: MatterFormLine[]
}

export interface MatterFound {
  matters: MatterFoundMatters
  people: MatterFoundPeople
}

export interface MatterFoundCase {
  matter: string
  number: string | null
  title: string
  state_label: string
}

export interface MatterFoundMatter {
  matter: string
  kind_title: string
  title: string
  number: string | null
  state: string
  state_label: string
  unit_name: string
  holders: string[]
}

export interface MatterFoundMatters {
  items: MatterFoundMatter[]
  total: number
  capped: boolean
}

export interface MatterFoundPeople {
  items: MatterFoundPerson[]
  total: number
  capped: boolean
}

export interface MatterFoundPerson {
  id: string
  user_name: string
  name: string
  unit_name: string
  post_title: string
}

export interface MatterFoundReport {
  matter: string
  number: string | null
  title: string
}

export interface MatterFoundSame {
  label: string
  value: string
}

export interface MatterFoundView {
  kind: string
  rule: string
  rule_title: string
  same: MatterFoundSame[]
  facts: string
  count: number
  before: number
  peak: number
  peak_first: string
  peak_last: string
  where: string[]
  before_where: string[]
  cases: MatterFoundCase[]
  fields: Record<string, unknown>
  report: MatterFoundReport | null
}

export interface MatterFrozenView {
  step_title: string
  by: MatterPersonName
  at: string
  fields: string[]
  digest: string
}

export interface MatterGapLine {
  first: number
  last: number
  first_number: string
  last_number: string
  state: string
  held_for: string
  reason: string
  void_reason: string
  cause: string
  given_on: string | null
}

export interface MatterGapReport {
  word: MatterNumberWordView
  year: number
  next_seq: number
  counts: MatterNumberCounts
  items: MatterGapLine[]
}

export interface MatterGiveDelegation {
  principal?: string | null
  agent: string
  mode: string
  kind?: string | null
  stage?: string | null
  from?: string | null
  to?: string | null
  sweep?: boolean | null
}

export interface MatterGiveMandate {
  leader?: string | null
  secretary: string
  kinds?: string[] | null
  acts?: boolean | null
  vouches?: boolean | null
  wants_scan?: boolean | null
  from?: string | null
  to?: string | null
}

export interface MatterGovernedKindView {
  kind: string
  title: string
  area_title: string
  count: number
  without: number
  steps: MatterGoverningView[]
}

export interface MatterGovernedPage {
  items: MatterGovernedKindView[]
}

export interface MatterGovernedView {
  steps: MatterGoverningView[]
}

export interface MatterGoverningView {
  step: string
  step_title: string
  basis: string[]
  rules: MatterRuleView[]
  aids: MatterRuleView[]
  wanted: boolean
}

export interface MatterHaltKind {
  kind: string
  organ?: string | null
  extent: string
  reason: string
}

export interface MatterHandOver {
  id: string
  to: string
  post?: string | null
  reason: string
  dry_run?: boolean | null
}

export interface MatterHandOverItem {
  matter: string | null
  kind_title: string
  title: string
  step_title: string
  refusal: string | null
}

export interface MatterHandOverView {
  person: MatterPersonName
  to: MatterPersonName
  to_post: MatterPostName
  reason: string
  by: MatterPersonName
  at: string
  dry_run: boolean
  finished: boolean
  moved: number
  items: MatterHandOverItem[]
}

export interface MatterHandledLine {
  step: string
  step_title: string
  person: MatterPersonName
  unit_name: string
  at: string
  outcome_label: string
  text: string
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
  reading: boolean
  on_behalf: MatterOnBehalfView | null
  owed: boolean
  child: string | null
}

export interface MatterImportCalendar {
  dry_run?: boolean | null
  source?: string | null
}

export interface MatterInstructionLine {
  matter: string
  title: string
  number: string | null
  said: MatterHandledLine
}

export interface MatterInvalidateNumber {
  id: string
  year?: number | null
  seq: number
  reason: string
}

export interface MatterKeepWorkView {
  name: string
  list: string
  only?: string | null
  kind?: string | null
  q?: string | null
  query?: string | null
}

export interface MatterKeptOrgan {
  organ: string
  organ_name: string
}

export interface MatterKindHaltLine {
  kind: string
  kind_title: string
  running: number
  halt: MatterKindHaltView | null
}

export interface MatterKindHaltPage {
  organ: MatterOrganName
  organs: MatterOrganName[]
  items: MatterKindHaltLine[]
}

export interface MatterKindHaltView {
  extent: string
  reason: string
  by: MatterPersonName
  at: string
  ended_by: MatterPersonName | null
  ended_at: string | null
  finished: boolean
  aside: number
  stayed: MatterHandOverItem[]
}

export interface MatterKindHaltedIn {
  organ: string
  why: string
}

export interface MatterKindLine {
  kind: string
  title: string
  begins: string
  may_start: boolean
  may_keep: boolean
  keeps_box: boolean
  receives: boolean
  keeps_words: boolean
  finds: boolean
  links: MatterKindLink[]
  halted: MatterKindHaltedIn[]
  area: string
  area_title: string
  shown: boolean
}

export interface MatterKindLink {
  type: string
  title: string
  back: string
  to: string[]
}

export interface MatterKindList {
  items: MatterKindLine[]
}

export interface MatterKindName {
  kind: string
  title: string
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
  numbers: string
  recognise: Record<string, string>
  filled: Record<string, unknown>
  scores: boolean
  lasts: boolean
  editions: boolean
  prints: boolean
  progress: boolean
  from: MatterOriginView | null
}

export interface MatterLastTime {
  matter: string
  title: string
  number: string | null
  closed_at: string | null
  handled: MatterHandledLine[]
  text: string
  fields: Record<string, unknown>
}

export interface MatterLastingKind {
  kind: string
  title: string
}

export interface MatterLastingLine {
  matter: string
  kind: string
  kind_title: string
  title: string
  number: string | null
  unit_name: string
  keepers: MatterPersonName[]
  lasting: MatterLastingView
}

export interface MatterLastingPage {
  state: string
  kinds: MatterLastingKind[]
  items: MatterLastingLine[]
  more: boolean
}

export interface MatterLastingView {
  state: string
  label: string
  day: string
}

export interface MatterLeaderView {
  person: MatterPersonName
  actions: MatterActionView[]
  fields: Record<string, unknown>
  field_rights: Record<string, unknown>
  draft: MatterDraftView | null
}

export interface MatterLedgerBook {
  kind: string
  title: string
  on: string
  items: MatterBookEntry[]
  more: boolean
}

export interface MatterLedgerGroup {
  key: string
  label: string
}

export interface MatterLedgerGroupSum {
  key: string
  label: string
  lines: number
  sums: Record<string, number>
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
  reading: MatterReadingState | null
  fields: Record<string, unknown>
  group: MatterLedgerGroup | null
}

export interface MatterLedgerPage {
  kind: string
  title: string
  columns: MatterColumnView[]
  items: MatterLedgerLine[]
  next: string | null
}

export interface MatterLedgerSums {
  lines: number
  sums: Record<string, number>
  groups: MatterLedgerGroupSum[]
  more_groups: boolean
}

export interface MatterLinkArgument {
  to: string
  type: string
}

export interface MatterLinkView {
  matter: string
  type: string
  forward: boolean
  relation: string
  kind: string
  kind_title: string
  title: string
  number: string | null
  state: string
  state_label: string
  opinion: string | null
}

export interface MatterListActRegisters {
}

export interface MatterListActs {
  register: string
  year?: number | null
  q?: string | null
  limit?: number | null
  cursor?: string | null
}

export interface MatterListArranged {
  person?: string | null
}

export interface MatterListCounts {
  pending: number
  to_read: number
  in_progress: number
  handled: number
  started: number
  draft: number | null
  today: number
  overdue: number
  most_urgent: number
  returned: number
  for_others: number
}

export interface MatterListDeliveries {
  box: string
  state?: string | null
  organ?: string | null
  q?: string | null
  limit?: number | null
  cursor?: string | null
}

export interface MatterListErrors {
  organ?: string | null
  kind: string
  person?: string | null
  unit?: string | null
  period?: string | null
  limit?: number | null
  cursor?: string | null
}

export interface MatterListEvents {
  id: string
  limit?: number | null
  cursor?: string | null
}

export interface MatterListFindings {
  period: string
  kind?: string | null
}

export interface MatterListGaps {
  id: string
  year?: number | null
}

export interface MatterListGoverned {
  area?: string | null
  kind?: string | null
  without?: boolean | null
}

export interface MatterListKindHalts {
  organ?: string | null
}

export interface MatterListLasting {
  state?: string | null
  kind?: string | null
  area?: string | null
}

export interface MatterListLedger {
  kind: string
  year?: number | null
  state?: string | null
  q?: string | null
  starter?: string | null
  unit?: string | null
  where?: string[] | null
  sort?: string | null
  group?: string | null
  word?: string | null
  seq_from?: number | null
  seq_to?: number | null
  limit?: number | null
  cursor?: string | null
}

export interface MatterListLoad {
  organ?: string | null
  limit?: number | null
  cursor?: string | null
}

export interface MatterListMonitor {
  organ?: string | null
  kind?: string | null
  step?: string | null
  holder?: string | null
  light?: string | null
  unassigned?: boolean | null
  suspended?: boolean | null
  limit?: number | null
  cursor?: string | null
}

export interface MatterListNumberWords {
  kind?: string | null
  organ?: string | null
}

export interface MatterListNumbers {
  id: string
  year?: number | null
  limit?: number | null
  cursor?: string | null
}

export interface MatterListOwed {
  on?: string | null
  kind?: string | null
  area?: string | null
  unit?: string | null
  state?: string | null
  cursor?: string | null
}

export interface MatterListRecurring {
  office?: boolean | null
  organ?: string | null
  after?: string | null
}

export interface MatterListResources {
  sort: string
  from?: string | null
  until?: string | null
}

export interface MatterListShown {
  kind?: string | null
}

export interface MatterListVersions {
  id: string
  field: string
}

export interface MatterListWorkItems {
  list: string
  only?: string | null
  leader?: string | null
  kind?: string | null
  q?: string | null
  limit?: number | null
  cursor?: string | null
}

export interface MatterListWritten {
  side: string
  open?: boolean | null
  limit?: number | null
  cursor?: string | null
}

export interface MatterLoadLine {
  person: MatterPersonName
  unit_name: string
  active: boolean
  open: number
  overdue: number
  handled: number
  oldest_at: string
}

export interface MatterLoadPage {
  organ: MatterOrganName
  organs: MatterOrganName[]
  items: MatterLoadLine[]
  next: string | null
}

export interface MatterMandateList {
  items: MatterMandateView[]
  leaders: MatterPersonName[]
}

export interface MatterMandateView {
  id: string
  from: string
  to: string | null
  state: string
  state_label: string
  made_by: MatterPersonName
  made_at: string
  leader: MatterPersonName
  secretary: MatterPersonName
  secretary_post: MatterPostName
  kinds: MatterKindName[]
  acts: boolean
  vouches: boolean
  wants_scan: boolean
  given: boolean
}

export interface MatterMarkAbsent {
  person?: string | null
  reason?: string | null
  from?: string | null
  to?: string | null
  sweep?: boolean | null
}

export interface MatterMigrateKind {
  kind: string
  steps?: Record<string, unknown> | null
  dry_run?: boolean | null
  after?: string | null
}

export interface MatterMigrationLine {
  matter: string
  version: number
  step: string
  step_title: string
  fit: string
  missing: string[]
  why: string
}

export interface MatterMigrationView {
  kind: string
  version: number
  current: number
  items: MatterMigrationLine[]
  next: string | null
}

export interface MatterMineView {
  work_item: string
  step: string
  step_title: string
  arrived_at: string
  due_at: string | null
}

export interface MatterMonitorHolder {
  work_item: string
  person: MatterPersonName
  post: MatterPostName
  step: string
  step_title: string
  since: string
  due_at: string | null
  light: string | null
  urged: number
  viewed: boolean
  unassigned: boolean
}

export interface MatterMonitorLine {
  matter: string
  kind: string
  kind_title: string
  title: string
  number: string | null
  state_label: string
  step: string
  step_title: string
  starter_name: string
  unit_name: string
  started_at: string
  age: number
  due_at: string | null
  light: string | null
  suspended: boolean
  unassigned: boolean
  holders: MatterMonitorHolder[]
}

export interface MatterMonitorPage {
  organ: MatterOrganName
  organs: MatterOrganName[]
  items: MatterMonitorLine[]
  next: string | null
}

export interface MatterMovedDeadline {
  kind_title: string
  step_title: string
  due_at: string
  by_new: string
}

export interface MatterNewNumberWord {
  organ: string
  word: string
  uses: MatterNumberWordUse[]
  number?: string | null
  resets?: string | null
}

export interface MatterNewResource {
  sort: string
  organ: string
  name: string
  place?: string | null
  capacity?: number | null
  equipment?: string[] | null
  details?: Record<string, unknown> | null
  keeper?: string | null
  minutes_before?: number | null
  minutes_after?: number | null
  shared?: boolean | null
}

export interface MatterNumberCounts {
  assigned: number
  reserved: number
  recorded: number
  void: number
  skipped: number
  missing: number
}

export interface MatterNumberLine {
  seq: number
  number: string
  state: string
  matter: string | null
  title: string
  matter_state: string
  held_for: string
  reason: string
  void_reason: string
  cause: string
  given_on: string | null
  at: string
  by: MatterPersonName | null
}

export interface MatterNumberPage {
  word: MatterNumberWordView
  year: number
  next_seq: number
  items: MatterNumberLine[]
  next: string | null
}

export interface MatterNumberWordList {
  items: MatterNumberWordView[]
  organs: MatterNumberingOrgan[]
}

export interface MatterNumberWordUse {
  kind: string
  types?: string[]
}

export interface MatterNumberWordView {
  id: string
  organ: string
  organ_name: string
  word: string
  number: string
  resets: string
  uses: MatterNumberWordUse[]
}

export interface MatterNumberingOrgan {
  organ: string
  organ_name: string
  kinds: string[]
}

export interface MatterOfArranged {
  id: string
}

export interface MatterOfDelivery {
  id: string
}

export interface MatterOfMatter {
  id: string
}

export interface MatterOfPerson {
  id: string
}

export interface MatterOfRecurring {
  id: string
}

export interface MatterOfResource {
  id: string
}

export interface MatterOfScoreLine {
  id: string
  indicator: string
}

export interface MatterOfVersion {
  id: string
  version: number
  field: string
}

export interface MatterOfWorkView {
  id: string
}

export interface MatterOnBehalfView {
  person: MatterPersonName
  via: string
  label: string
}

export interface MatterOpenResource {
  id: string
  closing: string
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
  on_behalf: MatterOnBehalfView | null
  signature: string
  written: MatterWrittenView | null
  drawing: string | null
}

export interface MatterOrganName {
  id: string
  name: string
}

export interface MatterOriginView {
  matter: string
  title: string
  number: string | null
  relation: string
  opinion: string
  opinion_by: string
  files: MatterFileView[]
  twin: MatterTwinView | null
}

export interface MatterOwedKind {
  kind: string
  title: string
  area: string
  area_title: string
}

export interface MatterOwedLine {
  matter: string
  plan_kind: string
  plan_kind_title: string
  plan_title: string
  number: string | null
  unit_name: string
  name: string
  title: string
  how: string
  kind: string
  who: MatterPersonName[]
  period: MatterOwedPeriodView
}

export interface MatterOwedPage {
  on: string
  kinds: MatterOwedKind[]
  items: MatterOwedLine[]
  next: string | null
}

export interface MatterOwedPeriodView {
  name: string
  first: string
  last: string
  ends: string
  alert_on: string | null
  state: string
  state_label: string
  count: number
  least: number
  where: string[]
}

export interface MatterOwedView {
  owes: MatterOwesView[]
}

export interface MatterOwesView {
  name: string
  title: string
  how: string
  every: string
  kind: string
  kind_title: string
  link: string
  who: MatterPersonName[]
  periods: MatterOwedPeriodView[]
}

export interface MatterPersonLoad {
  person: MatterPersonName
  in_hand: number
  average: number
  loaded: boolean
  said: string
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

export interface MatterPrintedPaper {
  name: string
  title: string
  number: string
  organ_name: string
  issued_on: string | null
  lines: string[]
  foot: string
  why_not: string | null
}

export interface MatterPrintedPapers {
  items: MatterPrintedPaper[]
}

export interface MatterProgressLine {
  person: MatterPersonName
  done: number
  right: number | null
  questions: number | null
  passed: boolean
}

export interface MatterProgressView {
  of: number
  items: MatterProgressLine[]
}

export interface MatterQualityFigure {
  name: string
  title: string
  how: string
  zero: boolean
  count: number
  parts: MatterQualityPart[]
}

export interface MatterQualityPart {
  kind: string
  label: string
  count: number
  before: number | null
}

export interface MatterQualityView {
  organ: MatterOrganName
  organs: MatterOrganName[]
  period: string
  before: string
  figures: MatterQualityFigure[]
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

export interface MatterReadingState {
  heard: number
  asked: number
}

export interface MatterReadingView {
  work_item: string
  person: MatterPersonName
  by: MatterPersonName
  from_item: string | null
  at: string
  viewed_at: string | null
  read_at: string | null
  recalled_at: string | null
}

export interface MatterReceiptLine {
  person: MatterPersonName
  unit_name: string
  state: string
  state_label: string
  sent_at: string
  read_at: string | null
  answered_at: string | null
  answers: Record<string, unknown>
}

export interface MatterReceiptsView {
  asked: boolean
  fields: MatterFieldView[]
  mine: Record<string, unknown> | null
  mine_at: string | null
  may_answer: boolean
  whole: boolean
  may_urge: boolean
  sent: number
  read: number
  answered: number
  items: MatterReceiptLine[]
}

export interface MatterRecountView {
  at: string
  finished: boolean
  moved: number
  failed: number
}

export interface MatterRecurringPage {
  items: MatterRecurringView[]
  next: string | null
}

export interface MatterRecurringView {
  id: string
  revision: number
  kind: string
  kind_title: string
  title: string
  person: MatterPersonName
  every: string
  month: number
  day: number
  ahead: number
  next_at: string
  next_due: string
  period: string
  last: string | null
  problem: string
  made_by: MatterPersonName
  made_at: string
  ended_at: string | null
}

export interface MatterRelatedView {
  links: MatterLinkView[]
  same: MatterSimilarLine[]
  similar: MatterSimilarMatter[]
}

export interface MatterReserveNumbers {
  id: string
  year?: number | null
  first?: number | null
  count?: number | null
  held_for: string
  reason?: string | null
}

export interface MatterResourceList {
  items: MatterResourceView[]
}

export interface MatterResourceView {
  id: string
  sort: string
  name: string
  organ: string
  organ_name: string
  place: string
  capacity: number
  equipment: string[]
  details: Record<string, unknown>
  keeper: MatterPersonName | null
  minutes_before: number
  minutes_after: number
  shared: boolean
  retired: boolean
  revision: number
  may_keep: boolean
  expired: string[]
  busy: MatterBusyView[]
}

export interface MatterRetireResource {
  id: string
  reason: string
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
  unit: string | null
}

export interface MatterRuleView {
  matter: string
  title: string
  number: string
  clause: string
  readable: boolean
  lasting: MatterLastingView | null
}

export interface MatterSaveDraft {
  id: string
  leader?: string | null
  fields?: Record<string, unknown> | null
  opinion?: string | null
  base_revision: number
}

export interface MatterSavedDraft {
  saved_at: string
  conflict: Record<string, unknown> | null
  twin: MatterTwinView | null
}

export interface MatterSayEditing {
  id: string
  field: string
  stop?: boolean | null
}

export interface MatterScoreCell {
  indicator: string
  takes_part: boolean
  score: number
}

export interface MatterScoreEvidenceLine {
  matter: string
  kind_title: string
  number: string | null
  title: string
  state_label: string
  started_at: string | null
  closed_at: string | null
  counted: boolean
  value: number
  changed: boolean
}

export interface MatterScoreEvidenceView {
  indicator: MatterScoreIndicator
  items: MatterScoreEvidenceLine[]
  hidden: number
}

export interface MatterScoreIndicator {
  indicator: string
  title: string
  dimension: string
  formula: string
  weight: number
}

export interface MatterScoreLineView {
  indicator: string
  title: string
  dimension: string
  kind_title: string
  figure_title: string
  how: string
  formula: string
  weight: number
  full: number
  points: number
  cap: number
  minimum: number
  summed: boolean
  tiers: MatterScoreTier[]
  decided_by: string | null
  value: MatterScoreMeasure
  now: MatterScoreMeasure | null
}

export interface MatterScoreMeasure {
  items: number
  counted: number
  sum: number
  takes_part: boolean
  weight: number
  score: number
}

export interface MatterScoreRanking {
  to_open: MatterScoreSchemeName[]
  rounds: MatterScoreRound[]
  scheme: string | null
  period: string | null
  settled: boolean
  indicators: MatterScoreIndicator[]
  items: MatterScoreRow[]
}

export interface MatterScoreRound {
  scheme: string
  title: string
  period: string
  sheets: number
}

export interface MatterScoreRoundOf {
  scheme: string
  period: string
}

export interface MatterScoreRoundSubject {
  subject_name: string
  has_sheet: boolean
  matter: string | null
  why: string | null
}

export interface MatterScoreRoundView {
  scheme: string
  title: string
  period: string
  subjects: MatterScoreRoundSubject[]
}

export interface MatterScoreRow {
  matter: string
  subject_name: string
  place: number | null
  grade: string | null
  number: string | null
  state_label: string
  locked: boolean
  total: number | null
  cells: MatterScoreCell[]
}

export interface MatterScoreSchemeName {
  scheme: string
  title: string
}

export interface MatterScoreSheetView {
  matter: string
  title: string
  number: string | null
  state_label: string
  scheme: string
  scheme_title: string
  version: number
  subject_name: string
  period: string
  days: string
  locked: boolean
  computed_at: string
  total: number | null
  lines: MatterScoreLineView[]
}

export interface MatterScoreTier {
  from: number
  gives: number
}

export interface MatterSearch {
  q: string
  kind?: string | null
  from?: string | null
  to?: string | null
  year?: number | null
  unit?: string | null
  state?: string | null
  title_only?: boolean | null
  order?: string | null
  limit?: number | null
  cursor?: string | null
}

export interface MatterSearchLine {
  matter: string
  kind: string
  kind_title: string
  title: string
  number: string | null
  state: string
  state_label: string
  unit_name: string
  started_at: string | null
  where: string
  snippet: MatterSnippetPiece[]
}

export interface MatterSearchPage {
  items: MatterSearchLine[]
  next: string | null
  total: number | null
  capped: boolean
}

export interface MatterSectionFigures {
  in_hand: number
  handled: number
  late: number
  in_time: MatterSectionShare
  returned: MatterSectionShare
  mis_sent: MatterSectionShare
  void_numbers: MatterSectionShare
}

export interface MatterSectionLine {
  unit: MatterOrganName | null
  name: string
  size: number
  average: number
  loaded: boolean
  figures: MatterSectionFigures
  people: MatterSectionPerson[]
}

export interface MatterSectionPerson {
  person: MatterPersonName
  loaded: boolean
  figures: MatterSectionFigures
}

export interface MatterSectionShare {
  part: number
  whole: number
  permille: number | null
}

export interface MatterSectionsView {
  organ: MatterOrganName
  organs: MatterOrganName[]
  period: string
  average: number
  sections: MatterSectionLine[]
}

export interface MatterSendAgain {
  id: string
  organs: string[]
}

export interface MatterSetDeputy {
  id: string
  deputy?: string | null
}

export interface MatterSetRecurring {
  id: string
  every: string
  day: number
  month?: number | null
  ahead?: number | null
  due_field?: string | null
  fields?: Record<string, unknown> | null
}

export interface MatterSettleDelivery {
  id: string
  reason?: string | null
}

export interface MatterSettleValidity {
  id: string
  state: string
  on?: string | null
  reason: string
  basis?: string | null
}

export interface MatterShownCard {
  matter: string
  person: MatterPersonName
  post: string
  unit_name: string
  number: string
  place: string
  words: string
  note: string
  step: string
  state: string
  picture: string | null
}

export interface MatterShownKind {
  kind: string
  title: string
}

export interface MatterShownPage {
  kinds: MatterShownKind[]
  items: MatterShownCard[]
  more: boolean
}

export interface MatterSignDelivery {
  id: string
  post?: string | null
  fields?: Record<string, unknown> | null
  opinion?: string | null
  taken_by?: string | null
}

export interface MatterSimilarLine {
  matter: string
  number: string | null
  title: string
  state: string
  state_label: string
  started_at: string | null
}

export interface MatterSimilarMatter {
  matter: string
  number: string | null
  title: string
  closed_at: string | null
  handled: MatterHandledLine[]
}

export interface MatterSkipNumbers {
  id: string
  year?: number | null
  until: number
  reason: string
}

export interface MatterSnippetPiece {
  text: string
  hit: boolean
}

export interface MatterSortList {
  items: MatterSortView[]
}

export interface MatterSortView {
  sort: string
  title: string
  capacity: string
  equipment: string[]
  fields: MatterFieldView[]
  expires: string[]
  kinds: MatterBookingKind[]
  kept: MatterKeptOrgan[]
}

export interface MatterStaffColumn {
  name: string
  label: string
  counts: MatterStaffCount[]
}

export interface MatterStaffCount {
  label: string
  count: number
}

export interface MatterStaffHeld {
  matter: string
  number: string | null
  title: string
  state_label: string
  person_name: string
  cells: string[]
}

export interface MatterStaffKind {
  kind: string
  title: string
}

export interface MatterStaffKinds {
  items: MatterStaffKind[]
}

export interface MatterStaffPerson {
  person: MatterPersonName
  held: MatterStaffHeld[]
}

export interface MatterStaffSection {
  unit: string
  name: string
  idle: number
  people: MatterStaffPerson[]
}

export interface MatterStaffView {
  kind: string
  title: string
  organ: MatterOrganName
  organs: MatterOrganName[]
  columns: MatterStaffColumn[]
  size: number
  idle: number
  parted: boolean
  more: boolean
  sections: MatterStaffSection[]
  uncovered: MatterStaffHeld[]
}

export interface MatterStartMatter {
  kind: string
  post?: string | null
  fields: Record<string, unknown>
  submit?: boolean | null
  urgency?: string | null
  mark?: string | null
  opinion?: string | null
  links?: MatterLinkArgument[] | null
  from?: MatterStartingFrom | null
}

export interface MatterStartView {
  kind: string
  link: string
  label: string
  of_opinion: boolean
  steps: string[]
}

export interface MatterStarterView {
  id: string
  name: string
  post: string
  unit_name: string
}

export interface MatterStartingFrom {
  matter: string
  link: string
  opinion?: string | null
  reason?: string | null
}

export interface MatterStepFigure {
  step: string
  title: string
  used: boolean
  passed: MatterFigureValue
  time: MatterFigureValue
  idle: MatterFigureValue
  sent_back: MatterFigureValue
  passed_where: string[]
  sent_back_where: string[]
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
  heard: number
  asked: number
  inserted: boolean
  lapsed: boolean
  owed: boolean
  votes: MatterVotesView | null
  passed_over: boolean
}

export interface MatterStepsView {
  kind: string
  title: string
  period: string
  ended: number
  where: string[]
  unused: number
  steps: MatterStepFigure[]
}

export interface MatterSurveyCount {
  label: string
  count: number
  right: boolean
}

export interface MatterSurveyFigure {
  number: number
  text: string
  type: string
  answered: number
  mean: number | null
  counts: MatterSurveyCount[]
  texts: string[]
}

export interface MatterSurveyLine {
  matter: string
  kind_title: string
  title: string
  opens_on: string
  closes_on: string
  state: string
  state_label: string
  anonymous: boolean
  answered: boolean
}

export interface MatterSurveyList {
  items: MatterSurveyLine[]
}

export interface MatterSurveyPassing {
  right: number
  of: number
  pass: number
  passed: boolean
}

export interface MatterSurveyQuestion {
  number: number
  text: string
  type: string
  required: boolean
  options: string[]
  least: number
  most: number
}

export interface MatterSurveyResults {
  run: MatterSurveyRun
  at_least: number
  pass: number
  series: string
  units: MatterSurveyUnit[]
  missing: MatterPersonName[]
  earlier: MatterSurveyRun[]
  sample: MatterSurveySample | null
}

export interface MatterSurveyRun {
  matter: string
  title: string
  opens_on: string
  closes_on: string
  state: string
  state_label: string
  anonymous: boolean
  asked: number
  answered: number
  withheld: string | null
  passed: number | null
  figures: MatterSurveyFigure[]
}

export interface MatterSurveySample {
  of: number
  asked: number
  seed: string
}

export interface MatterSurveySheet {
  survey: MatterSurveyLine
  intro: string
  questions: MatterSurveyQuestion[]
  answers: Record<string, unknown>
  passing: MatterSurveyPassing | null
  put: boolean
}

export interface MatterSurveyUnit {
  unit: string
  name: string
  asked: number
  answered: number
}

export interface MatterSuspendedView {
  at: string
  by: MatterPersonName
  reason: string
}

export interface MatterTakeUpKind {
  kind: string
  organ?: string | null
  reason?: string | null
}

export interface MatterToldFlow {
  kind: string
  title: string
  process: string
  steps: MatterToldStep[]
}

export interface MatterToldFlows {
  items: MatterToldFlow[]
}

export interface MatterToldStep {
  step: string
  title: string
  stage: string
  content: string
  writes: string[]
  by: string
  due: string
}

export interface MatterTrendPoint {
  period: string
  value: MatterFigureValue
  count_where: string[]
  among_where: string[]
}

export interface MatterTrendView {
  kind: string
  figure: string
  title: string
  measure: string
  points: MatterTrendPoint[]
}

export interface MatterTwinView {
  matter: string | null
  number: string | null
  title: string | null
  starter_name: string | null
  at: string | null
}

export interface MatterUrgeDelivery {
  id: string
  text?: string | null
}

export interface MatterValidityView {
  state: string
  on: string
  reason: string
  by: MatterPersonName
  basis: string | null
}

export interface MatterVersionLine {
  version: number
  revision: number
  at: string
  person: MatterPersonName
  step_title: string
  digest: string
  purged: boolean
}

export interface MatterVersionList {
  items: MatterVersionLine[]
}

export interface MatterVersionView {
  version: number
  revision: number
  at: string
  person: MatterPersonName
  step_title: string
  digest: string
  purged: boolean
  value: Record<string, unknown> | null
}

export interface MatterViaArgument {
  person: string
  how: string
  scan?: string | null
}

export interface MatterViaView {
  person: MatterPersonName
  how: string[]
  wants_scan: boolean
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
  left: string | null
  starter: MatterStarterView
  started_at: string | null
  closed_at: string | null
  unit_name: string
  organ_name: string
  fields: Record<string, unknown>
  field_rights: Record<string, unknown>
  filled: Record<string, unknown>
  steps: MatterStepView[]
  holders: MatterHolderView[]
  readings: MatterReadingView[]
  opinions: MatterOpinionView[]
  files: MatterFileView[]
  links: MatterLinkView[]
  starts: MatterStartView[]
  owes: boolean
  asks: boolean
  receipts: boolean
  children: MatterChildView[]
  draft: MatterDraftView | null
  mine: MatterMineView | null
  actions: MatterActionView[]
  leaders: MatterLeaderView[]
  frozen: MatterFrozenView | null
  validity: MatterValidityView | null
  may_settle_validity: boolean
  suspended: MatterSuspendedView | null
  lasting: MatterLastingView | null
  compares: boolean
  governed: boolean
  paused: string[]
}

export interface MatterViewKind {
  kind: string
  from?: string | null
  link?: string | null
  opinion?: string | null
}

export interface MatterViewMatter {
  id: string
  at?: string | null
}

export interface MatterVotesView {
  agreed: number
  disagreed: number
  abstained: number
  unheard: number
  rule: string
}

export interface MatterWay {
  state: string
  state_label: string
  passed: MatterWayPassed[]
  ahead: MatterWayAhead[]
}

export interface MatterWayAhead {
  step: string
  step_title: string
  stage: string
  expected: boolean
  certain: boolean
  next: boolean
  lane: string
  how: string
  choose: string
  hangs_on: string[]
  unknown: string[]
  people: MatterWayPerson[]
  skipped: string[]
}

export interface MatterWayPassed {
  visit: number
  step: string
  step_title: string
  cause: string
  cause_label: string
  entered_at: string
  left_at: string | null
  due_at: string | null
  late: boolean
  people: MatterWayStay[]
}

export interface MatterWayPerson {
  id: string
  post: string
  name: string
  post_title: string
  unit_name: string
  reason: string
}

export interface MatterWayStay {
  person: MatterPersonName
  post: MatterPostName
  reason: string
  outcome: string
  outcome_label: string
  arrived_at: string | null
  viewed_at: string | null
  done_at: string | null
  waited_minutes: number | null
  worked_minutes: number | null
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
  left: string | null
  simple: boolean
  returned: boolean
  urged: number
  starter_name: string
  unit_name: string
  holders: string[]
  since: string | null
  last_opinion: string
  pool: boolean
  reading: MatterReadingState | null
  on_behalf_of: MatterPersonName | null
}

export interface MatterWorkView {
  id: string
  name: string
  list: string
  only: string
  kind: string
  q: string
  query: string
}

export interface MatterWorkViews {
  items: MatterWorkView[]
}

export interface MatterWorkbench {
  leader: boolean
  counts: MatterListCounts
  to_sign: number
  days: MatterDayView[]
  pending: MatterWorkItemView[]
  to_read: MatterWorkItemView[]
  away: MatterWorkItemView[]
  notices: NotifyNoticeView[]
}

export interface MatterWrittenLine {
  id: string
  matter: string
  kind_title: string
  title: string
  number: string | null
  step_title: string
  leader: MatterPersonName
  at: string
  outcome_label: string
  text: string
  written: MatterWrittenView
  state: string
}

export interface MatterWrittenPage {
  items: MatterWrittenLine[]
  next: string | null
}

export interface MatterWrittenView {
  person: MatterPersonName
  how: string
  label: string
  scan: string | null
  confirmed_at: string | null
  was: string | null
}

export interface Nothing {
}

export type NotifyAbout = 'to_do' | 'clock' | 'outcome' | 'changed'

export interface NotifyListNotices {
  limit?: number | null
  cursor?: string | null
  about?: NotifyAbout | null
  unread?: boolean | null
}

export interface NotifyMarkRead {
  up_to: string
}

export interface NotifyNoticeView {
  id: string
  at: string
  text: string
  matter: string | null
  kind: string
  read: boolean
}

export interface NotifyQuietNotices {
  items: NotifyAbout[]
}

export interface NotifyUnreadNotices {
  unread_notices: number
}

/** Every route below /api/v1: `in` holds path, query and body together; `path` names those in the address. */
export interface Paths {
  'GET /absences': { in: MatterListArranged; path: never; out: MatterAbsenceList; idempotent: false }
  'POST /absences': { in: MatterMarkAbsent; path: never; out: MatterAbsenceView; idempotent: true }
  'DELETE /absences/{id}': { in: MatterOfArranged; path: 'id'; out: Nothing; idempotent: true }
  'GET /ahead': { in: MatterAskAhead; path: never; out: MatterAheadView; idempotent: false }
  'POST /audit': { in: IdentityLookAtTrail; path: never; out: IdentityTrailPage; idempotent: true }
  'POST /audit/verification': { in: Nothing; path: never; out: IdentityTrailVerified; idempotent: true }
  'GET /burden': { in: MatterAskBurden; path: never; out: MatterBurdenView; idempotent: false }
  'GET /calendar': { in: MatterCalendarQuery; path: never; out: MatterCalendarYear; idempotent: false }
  'POST /calendar/import': { in: MatterImportCalendar; path: never; out: MatterCalendarReport; idempotent: true }
  'GET /conflicts': { in: MatterAskConflicts; path: never; out: MatterConflictList; idempotent: false }
  'GET /delegations': { in: MatterListArranged; path: never; out: MatterDelegationList; idempotent: false }
  'POST /delegations': { in: MatterGiveDelegation; path: never; out: MatterDelegationView; idempotent: true }
  'DELETE /delegations/{id}': { in: MatterOfArranged; path: 'id'; out: Nothing; idempotent: true }
  'GET /deliveries': { in: MatterListDeliveries; path: never; out: MatterDeliveryPage; idempotent: false }
  'GET /deliveries/{id}': { in: MatterOfDelivery; path: 'id'; out: MatterDeliveryView; idempotent: false }
  'POST /deliveries/{id}/recall': { in: MatterSettleDelivery; path: 'id'; out: MatterDeliveryView; idempotent: true }
  'POST /deliveries/{id}/return': { in: MatterSettleDelivery; path: 'id'; out: MatterDeliveryView; idempotent: true }
  'POST /deliveries/{id}/sign_for': { in: MatterSignDelivery; path: 'id'; out: MatterDeliveryView; idempotent: true }
  'POST /deliveries/{id}/urge': { in: MatterUrgeDelivery; path: 'id'; out: MatterDeliveryView; idempotent: true }
  'GET /demo/clock': { in: Nothing; path: never; out: AppDemoClockView; idempotent: false }
  'POST /demo/clock': { in: AppDemoClockPutForward; path: never; out: AppDemoClockView; idempotent: true }
  'GET /figures': { in: MatterAskFigures; path: never; out: MatterFiguresView; idempotent: false }
  'POST /figures/exports': { in: MatterAskFigures; path: never; out: JobView; idempotent: true }
  'GET /figures/steps': { in: MatterAskSteps; path: never; out: MatterStepsView; idempotent: false }
  'POST /figures/steps/exports': { in: MatterAskSteps; path: never; out: JobView; idempotent: true }
  'GET /figures/trend': { in: MatterAskTrend; path: never; out: MatterTrendView; idempotent: false }
  'POST /files': { in: ContentNewFile; path: never; out: ContentFileInfo; idempotent: true }
  'GET /files/{id}': { in: ContentOfFile; path: 'id'; out: Blob; idempotent: false }
  'GET /files/{id}/info': { in: ContentOfFile; path: 'id'; out: ContentFileInfo; idempotent: false }
  'GET /files/{id}/pages': { in: ContentOfFile; path: 'id'; out: ContentFilePages; idempotent: false }
  'GET /files/{id}/pages/{page}': { in: ContentOfPage; path: 'id' | 'page'; out: Blob; idempotent: false }
  'GET /files/{id}/text': { in: ContentOfFile; path: 'id'; out: ContentFileTextView; idempotent: false }
  'GET /find': { in: MatterFind; path: never; out: MatterFound; idempotent: false }
  'GET /findings': { in: MatterListFindings; path: never; out: MatterFindingsView; idempotent: false }
  'GET /flows': { in: MatterAskFlows; path: never; out: MatterToldFlows; idempotent: false }
  'GET /governed': { in: MatterListGoverned; path: never; out: MatterGovernedPage; idempotent: false }
  'GET /jobs': { in: Nothing; path: never; out: JobList; idempotent: false }
  'DELETE /jobs/{id}': { in: JobOfJob; path: 'id'; out: Nothing; idempotent: true }
  'GET /jobs/{id}/file': { in: JobOfJob; path: 'id'; out: Blob; idempotent: false }
  'GET /kinds': { in: Nothing; path: never; out: MatterKindList; idempotent: false }
  'GET /kinds/{kind}': { in: MatterViewKind; path: 'kind'; out: MatterKindView; idempotent: false }
  'DELETE /kinds/{kind}/halt': { in: MatterTakeUpKind; path: 'kind'; out: MatterKindHaltLine; idempotent: true }
  'POST /kinds/{kind}/halt': { in: MatterHaltKind; path: 'kind'; out: MatterKindHaltLine; idempotent: true }
  'POST /kinds/{kind}/migration': { in: MatterMigrateKind; path: 'kind'; out: MatterMigrationView; idempotent: true }
  'GET /lasting': { in: MatterListLasting; path: never; out: MatterLastingPage; idempotent: false }
  'GET /ledgers/{kind}': { in: MatterListLedger; path: 'kind'; out: MatterLedgerPage; idempotent: false }
  'GET /ledgers/{kind}/book': { in: MatterListLedger; path: 'kind'; out: MatterLedgerBook; idempotent: false }
  'POST /ledgers/{kind}/exports': { in: MatterExportLedger; path: 'kind'; out: JobView; idempotent: true }
  'GET /ledgers/{kind}/staff': { in: MatterAskStaff; path: 'kind'; out: MatterStaffView; idempotent: false }
  'POST /ledgers/{kind}/staff/exports': { in: MatterAskStaff; path: 'kind'; out: JobView; idempotent: true }
  'GET /ledgers/{kind}/sums': { in: MatterListLedger; path: 'kind'; out: MatterLedgerSums; idempotent: false }
  'GET /mandates': { in: MatterListArranged; path: never; out: MatterMandateList; idempotent: false }
  'POST /mandates': { in: MatterGiveMandate; path: never; out: MatterMandateView; idempotent: true }
  'GET /mandates/words': { in: MatterListWritten; path: never; out: MatterWrittenPage; idempotent: false }
  'DELETE /mandates/{id}': { in: MatterOfArranged; path: 'id'; out: Nothing; idempotent: true }
  'POST /matters': { in: MatterStartMatter; path: never; out: MatterView; idempotent: true }
  'DELETE /matters/{id}': { in: MatterOfMatter; path: 'id'; out: Nothing; idempotent: true }
  'GET /matters/{id}': { in: MatterViewMatter; path: 'id'; out: MatterView; idempotent: false }
  'GET /matters/{id}/background': { in: MatterOfMatter; path: 'id'; out: MatterBackgroundView; idempotent: false }
  'GET /matters/{id}/chain': { in: MatterOfMatter; path: 'id'; out: MatterChainView; idempotent: false }
  'POST /matters/{id}/commands': { in: MatterCommandRequest; path: 'id'; out: MatterView; idempotent: true }
  'GET /matters/{id}/comparison': { in: MatterOfMatter; path: 'id'; out: MatterComparisonView; idempotent: false }
  'GET /matters/{id}/deliveries': { in: MatterOfMatter; path: 'id'; out: MatterDeliveries; idempotent: false }
  'POST /matters/{id}/deliveries': { in: MatterSendAgain; path: 'id'; out: MatterDeliveries; idempotent: true }
  'PUT /matters/{id}/draft': { in: MatterSaveDraft; path: 'id'; out: MatterSavedDraft; idempotent: true }
  'PUT /matters/{id}/editing': { in: MatterSayEditing; path: 'id'; out: MatterEditingView; idempotent: true }
  'GET /matters/{id}/edition': { in: MatterAskEdition; path: 'id'; out: MatterEditionView; idempotent: false }
  'GET /matters/{id}/events': { in: MatterListEvents; path: 'id'; out: MatterEventPage; idempotent: false }
  'GET /matters/{id}/form': { in: MatterOfMatter; path: 'id'; out: MatterFormTaken; idempotent: false }
  'POST /matters/{id}/form/exports': { in: MatterOfMatter; path: 'id'; out: JobView; idempotent: true }
  'GET /matters/{id}/governed': { in: MatterOfMatter; path: 'id'; out: MatterGovernedView; idempotent: false }
  'POST /matters/{id}/links': { in: MatterAddLink; path: 'id'; out: MatterView; idempotent: true }
  'GET /matters/{id}/owed': { in: MatterOfMatter; path: 'id'; out: MatterOwedView; idempotent: false }
  'GET /matters/{id}/prints': { in: MatterOfMatter; path: 'id'; out: MatterPrintedPapers; idempotent: false }
  'GET /matters/{id}/progress': { in: MatterOfMatter; path: 'id'; out: MatterProgressView; idempotent: false }
  'GET /matters/{id}/readers': { in: MatterOfMatter; path: 'id'; out: MatterReaderList; idempotent: false }
  'GET /matters/{id}/receipts': { in: MatterOfMatter; path: 'id'; out: MatterReceiptsView; idempotent: false }
  'POST /matters/{id}/receipts': { in: MatterAnswerReceipt; path: 'id'; out: MatterReceiptsView; idempotent: true }
  'POST /matters/{id}/receipts/exports': { in: MatterExportReceipts; path: 'id'; out: JobView; idempotent: true }
  'POST /matters/{id}/receipts/urge': { in: MatterOfMatter; path: 'id'; out: MatterReceiptsView; idempotent: true }
  'POST /matters/{id}/recurring': { in: MatterSetRecurring; path: 'id'; out: MatterRecurringView; idempotent: true }
  'GET /matters/{id}/related': { in: MatterOfMatter; path: 'id'; out: MatterRelatedView; idempotent: false }
  'POST /matters/{id}/scans': { in: MatterFileScan; path: 'id'; out: MatterView; idempotent: true }
  'GET /matters/{id}/score': { in: MatterOfMatter; path: 'id'; out: MatterScoreSheetView; idempotent: false }
  'POST /matters/{id}/score/exports': { in: MatterOfMatter; path: 'id'; out: JobView; idempotent: true }
  'GET /matters/{id}/score/{indicator}': { in: MatterOfScoreLine; path: 'id' | 'indicator'; out: MatterScoreEvidenceView; idempotent: false }
  'GET /matters/{id}/survey': { in: MatterAskSurveyResults; path: 'id'; out: MatterSurveyResults; idempotent: false }
  'POST /matters/{id}/survey/exports': { in: MatterAskSurveyResults; path: 'id'; out: JobView; idempotent: true }
  'GET /matters/{id}/survey/questions': { in: MatterOfMatter; path: 'id'; out: MatterSurveySheet; idempotent: false }
  'POST /matters/{id}/validity': { in: MatterSettleValidity; path: 'id'; out: MatterView; idempotent: true }
  'GET /matters/{id}/versions': { in: MatterListVersions; path: 'id'; out: MatterVersionList; idempotent: false }
  'GET /matters/{id}/versions/{version}': { in: MatterOfVersion; path: 'id' | 'version'; out: MatterVersionView; idempotent: false }
  'GET /matters/{id}/way': { in: MatterOfMatter; path: 'id'; out: MatterWay; idempotent: false }
  'GET /me': { in: Nothing; path: never; out: AppMe; idempotent: false }
  'PUT /me/choices': { in: IdentityChoose; path: never; out: IdentityOwnChoices; idempotent: true }
  'GET /monitor/errors': { in: MatterListErrors; path: never; out: MatterErrorPage; idempotent: false }
  'GET /monitor/kinds': { in: MatterListKindHalts; path: never; out: MatterKindHaltPage; idempotent: false }
  'GET /monitor/load': { in: MatterListLoad; path: never; out: MatterLoadPage; idempotent: false }
  'GET /monitor/matters': { in: MatterListMonitor; path: never; out: MatterMonitorPage; idempotent: false }
  'GET /monitor/quality': { in: MatterAskQuality; path: never; out: MatterQualityView; idempotent: false }
  'POST /monitor/quality/exports': { in: MatterAskQuality; path: never; out: JobView; idempotent: true }
  'GET /monitor/sections': { in: MatterAskSections; path: never; out: MatterSectionsView; idempotent: false }
  'POST /monitor/sections/exports': { in: MatterAskSections; path: never; out: JobView; idempotent: true }
  'GET /notices': { in: NotifyListNotices; path: never; out: ListNotifyNoticeView; idempotent: false }
  'GET /notices/quiet': { in: Nothing; path: never; out: NotifyQuietNotices; idempotent: false }
  'PUT /notices/quiet': { in: NotifyQuietNotices; path: never; out: NotifyQuietNotices; idempotent: true }
  'POST /notices/read': { in: NotifyMarkRead; path: never; out: NotifyUnreadNotices; idempotent: true }
  'GET /number_words': { in: MatterListNumberWords; path: never; out: MatterNumberWordList; idempotent: false }
  'POST /number_words': { in: MatterNewNumberWord; path: never; out: MatterNumberWordView; idempotent: true }
  'POST /number_words/{id}/backfill': { in: MatterBackfillNumber; path: 'id'; out: MatterNumberPage; idempotent: true }
  'GET /number_words/{id}/gaps': { in: MatterListGaps; path: 'id'; out: MatterGapReport; idempotent: false }
  'POST /number_words/{id}/invalidate': { in: MatterInvalidateNumber; path: 'id'; out: MatterNumberPage; idempotent: true }
  'GET /number_words/{id}/numbers': { in: MatterListNumbers; path: 'id'; out: MatterNumberPage; idempotent: false }
  'POST /number_words/{id}/reserve': { in: MatterReserveNumbers; path: 'id'; out: MatterNumberPage; idempotent: true }
  'POST /number_words/{id}/skip': { in: MatterSkipNumbers; path: 'id'; out: MatterNumberPage; idempotent: true }
  'GET /owed': { in: MatterListOwed; path: never; out: MatterOwedPage; idempotent: false }
  'GET /people': { in: IdentityPeopleQuery; path: never; out: ListIdentityPersonItem; idempotent: false }
  'POST /people': { in: IdentityEngagePerson; path: never; out: IdentityPersonFile; idempotent: true }
  'GET /people/import': { in: Nothing; path: never; out: ListIdentityLastImport; idempotent: false }
  'POST /people/import': { in: IdentityImportQuery; path: never; out: IdentityImportReport; idempotent: true }
  'POST /people/import/undo': { in: IdentityUndoImport; path: never; out: IdentityLastImport; idempotent: true }
  'GET /people/{id}': { in: IdentityOneOf; path: 'id'; out: IdentityPersonFile; idempotent: false }
  'PUT /people/{id}': { in: IdentityChangePersonFile; path: 'id'; out: IdentityPersonFile; idempotent: true }
  'POST /people/{id}/account': { in: IdentityChangeAccount; path: 'id'; out: IdentityPersonFile; idempotent: true }
  'POST /people/{id}/code': { in: IdentityForReason; path: 'id'; out: IdentityIssuedCode; idempotent: true }
  'GET /people/{id}/handover': { in: MatterOfPerson; path: 'id'; out: MatterHandOverView; idempotent: false }
  'POST /people/{id}/handover': { in: MatterHandOver; path: 'id'; out: MatterHandOverView; idempotent: true }
  'GET /people/{id}/load': { in: MatterOfPerson; path: 'id'; out: MatterPersonLoad; idempotent: false }
  'POST /people/{id}/posts': { in: IdentityGivePost; path: 'id'; out: IdentityPersonFile; idempotent: true }
  'PUT /people/{id}/posts/{post}': { in: IdentityChangePost; path: 'id' | 'post'; out: IdentityPersonFile; idempotent: true }
  'PUT /people/{id}/posts/{post}/charges': { in: IdentityChangeCharges; path: 'id' | 'post'; out: IdentityPersonFile; idempotent: true }
  'POST /people/{id}/posts/{post}/end': { in: IdentityEndPost; path: 'id' | 'post'; out: IdentityPersonFile; idempotent: true }
  'POST /people/{id}/posts/{post}/roles': { in: IdentityChangeRole; path: 'id' | 'post'; out: IdentityPersonFile; idempotent: true }
  'POST /people/{id}/posts/{post}/roles/end': { in: IdentityChangeRole; path: 'id' | 'post'; out: IdentityPersonFile; idempotent: true }
  'POST /people/{id}/unlock': { in: IdentityForReason; path: 'id'; out: IdentityPersonFile; idempotent: true }
  'PUT /posts/{id}/deputy': { in: MatterSetDeputy; path: 'id'; out: MatterDeputyView; idempotent: true }
  'GET /recurring': { in: MatterListRecurring; path: never; out: MatterRecurringPage; idempotent: false }
  'DELETE /recurring/{id}': { in: MatterOfRecurring; path: 'id'; out: Nothing; idempotent: true }
  'PUT /recurring/{id}': { in: MatterChangeRecurring; path: 'id'; out: MatterRecurringView; idempotent: true }
  'GET /registers': { in: MatterListActRegisters; path: never; out: MatterActRegisterList; idempotent: false }
  'GET /registers/{register}': { in: MatterListActs; path: 'register'; out: MatterActPage; idempotent: false }
  'GET /resource_sorts': { in: Nothing; path: never; out: MatterSortList; idempotent: false }
  'GET /resources': { in: MatterListResources; path: never; out: MatterResourceList; idempotent: false }
  'POST /resources': { in: MatterNewResource; path: never; out: MatterResourceView; idempotent: true }
  'GET /resources/{id}': { in: MatterOfResource; path: 'id'; out: MatterResourceView; idempotent: false }
  'PUT /resources/{id}': { in: MatterChangeResource; path: 'id'; out: MatterResourceView; idempotent: true }
  'POST /resources/{id}/closings': { in: MatterCloseResource; path: 'id'; out: MatterResourceView; idempotent: true }
  'DELETE /resources/{id}/closings/{closing}': { in: MatterOpenResource; path: 'id' | 'closing'; out: MatterResourceView; idempotent: true }
  'POST /resources/{id}/retire': { in: MatterRetireResource; path: 'id'; out: MatterResourceView; idempotent: true }
  'GET /roles': { in: Nothing; path: never; out: ListIdentityRoleName; idempotent: false }
  'GET /running': { in: Nothing; path: never; out: AppRunning; idempotent: false }
  'GET /scores': { in: MatterAskScores; path: never; out: MatterScoreRanking; idempotent: false }
  'POST /scores/exports': { in: MatterAskScores; path: never; out: JobView; idempotent: true }
  'GET /scores/rounds': { in: MatterScoreRoundOf; path: never; out: MatterScoreRoundView; idempotent: false }
  'POST /scores/rounds': { in: MatterScoreRoundOf; path: never; out: MatterScoreRoundView; idempotent: true }
  'GET /search': { in: MatterSearch; path: never; out: MatterSearchPage; idempotent: false }
  'DELETE /session': { in: Nothing; path: never; out: Nothing; idempotent: false }
  'POST /session': { in: IdentityLogIn; path: never; out: IdentitySignedIn; idempotent: false }
  'GET /session/options': { in: Nothing; path: never; out: IdentitySessionOptions; idempotent: false }
  'POST /session/password': { in: IdentityNewPassword; path: never; out: IdentityPasswordChanged; idempotent: true }
  'POST /session/persona': { in: IdentityPersonaLogIn; path: never; out: IdentitySignedIn; idempotent: false }
  'POST /session/setup': { in: IdentityFirstPassword; path: never; out: Nothing; idempotent: false }
  'GET /sessions': { in: Nothing; path: never; out: ListIdentitySessionItem; idempotent: false }
  'DELETE /sessions/{id}': { in: IdentitySessionId; path: 'id'; out: Nothing; idempotent: true }
  'GET /shown': { in: MatterListShown; path: never; out: MatterShownPage; idempotent: false }
  'GET /staff': { in: Nothing; path: never; out: MatterStaffKinds; idempotent: false }
  'GET /stream': { in: Nothing; path: never; out: EventSource; idempotent: false }
  'GET /surveys': { in: Nothing; path: never; out: MatterSurveyList; idempotent: false }
  'GET /surveys/{id}': { in: MatterOfMatter; path: 'id'; out: MatterSurveySheet; idempotent: false }
  'POST /surveys/{id}/answers': { in: MatterAnswerSurvey; path: 'id'; out: MatterSurveySheet; idempotent: true }
  'GET /units': { in: Nothing; path: never; out: ListIdentityUnitView; idempotent: false }
  'POST /units': { in: IdentityFoundUnit; path: never; out: IdentityUnitFile; idempotent: true }
  'GET /units/{id}': { in: IdentityOneOf; path: 'id'; out: IdentityUnitFile; idempotent: false }
  'PUT /units/{id}': { in: IdentityChangeUnit; path: 'id'; out: IdentityUnitFile; idempotent: true }
  'POST /units/{id}/end': { in: IdentityWithReason; path: 'id'; out: IdentityUnitFile; idempotent: true }
  'GET /units/{id}/people': { in: IdentityOneOf; path: 'id'; out: ListIdentityPersonItem; idempotent: false }
  'POST /uploads': { in: ContentNewUpload; path: never; out: ContentUploadView; idempotent: true }
  'DELETE /uploads/{id}': { in: ContentOfUpload; path: 'id'; out: Nothing; idempotent: true }
  'GET /uploads/{id}': { in: ContentOfUpload; path: 'id'; out: ContentUploadView; idempotent: false }
  'POST /uploads/{id}/pieces': { in: ContentNewPiece; path: 'id'; out: ContentUploadView; idempotent: true }
  'GET /work_items': { in: MatterListWorkItems; path: never; out: MatterWorkItemPage; idempotent: false }
  'GET /work_views': { in: Nothing; path: never; out: MatterWorkViews; idempotent: false }
  'POST /work_views': { in: MatterKeepWorkView; path: never; out: MatterWorkViews; idempotent: true }
  'DELETE /work_views/{id}': { in: MatterOfWorkView; path: 'id'; out: Nothing; idempotent: true }
  'GET /workbench': { in: Nothing; path: never; out: MatterWorkbench; idempotent: false }
}
