import { send, type Intent } from './client';
import type {
  Absence, AbsenceList, ActPage, ActRegister, Ahead, Background, BodyVersion, BodyVersionLine, Bookable, Burden,
  Chain, Choose, Command, Comparison, Delegation, Deliveries, Delivery, DeliveryPage, DeliveryVerb, DemoClock,
  Deputy, DraftSaved, Editing, EditionView, ErrorPage, Fields, Figures, FigureTrend, FileInfo, FilePages, FileText,
  FindingsView, Found, GapReport, GovernedPage, GovernedView, HandOverResult, ImportReport, Job, JobList, Kind,
  KindHaltLine, KindHaltPage, KindSummary, LastingPage, LedgerBook, LedgerPage, LedgerSums, LoadPage, Mandate,
  MandateList, Matter, MatterEvent, Me, MonitorPage, NewMatter, Notice, NumberAct, NumberPage, NumberWord,
  NumberWords, OwedPage, OwedView, OwnChoices, Page, Person, PersonFile, PersonLoad, PrintedPapers, ProgressView,
  Quality, QuietAbout, Reader, Receipts, Recurring, Related, ScoreEvidence, ScoreRanking, ScoreRoundView,
  ScoreSheet, SearchPage, Sections, SessionInfo, SessionOptions, SessionStart, ShownPage, Staff, StaffKinds,
  StepFigures, Stride, SurveyList, SurveyResults, SurveySheet, ToldFlows, Unit, Validity, Way, Workbench,
  WorkItemPage, WorkList, WorkViews, WrittenPage,
} from './types';

const at = (id: string): string => encodeURIComponent(id);
type Query = Record<string, string | number | readonly string[] | null | undefined>;

export const sessionOptions = () => send<SessionOptions>('/session/options', { anonymous: true });
export const logIn = (user_name: string, password: string) =>
  send<SessionStart>('/session', { method: 'POST', body: { user_name, password }, anonymous: true });
export const logInAs = (user_name: string) =>
  send<SessionStart>('/session/persona', { method: 'POST', body: { user_name }, anonymous: true });
export const setUp = (user_name: string, code: string, password: string) =>
  send<unknown>('/session/setup', { method: 'POST', body: { user_name, code, password }, anonymous: true });
export const changePassword = (current: string, fresh: string) =>
  send<unknown>('/session/password', { method: 'POST', body: { current, new: fresh } });
export const logOut = () => send<void>('/session', { method: 'DELETE' });
export const sessions = () => send<Page<SessionInfo>>('/sessions');
export const endSession = (id: string) => send<void>(`/sessions/${at(id)}`, { method: 'DELETE' });
export const me = () => send<Me>('/me', { anonymous: true });
/** What is not given stays. */
export const keepChoices = (choice: Choose) => send<OwnChoices>('/me/choices', { method: 'PUT', body: choice });

/** The demo office's clock; putting it forward. */
export const demoClock = () => send<DemoClock>('/demo/clock');
export const putClockForward = (by: Stride, intent: Intent) =>
  send<DemoClock>('/demo/clock', { method: 'POST', body: { by }, intent });

export const kinds = () => send<Page<KindSummary>>('/kinds');
/** As its form is begun; started from another matter, filled in from there. */
export const kind = (name: string, from?: NewMatter['from'] | null) =>
  send<Kind>(`/kinds/${at(name)}`, {
    query: { from: from?.matter, link: from?.link, opinion: from?.opinion ?? undefined },
  });

export const startMatter = (body: NewMatter, intent: Intent) => send<Matter>('/matters', { method: 'POST', body, intent });
/** A matter as it stands, or as it stood at `moment` (RFC 3339). */
export const matter = (id: string, signal?: AbortSignal, moment?: string) =>
  send<Matter>(`/matters/${at(id)}`, { signal, query: { at: moment } });
export const command = (id: string, body: Command, intent: Intent) =>
  send<Matter>(`/matters/${at(id)}/commands`, { method: 'POST', body, intent });
interface DraftText {
  leader?: string;
  fields?: Fields;
  opinion?: string;
  base_revision: number;
}
export const saveDraft = (id: string, body: DraftText) =>
  send<DraftSaved>(`/matters/${at(id)}/draft`, { method: 'PUT', body });
/** Takes, keeps or lays down the pen of one text. */
export const editField = (id: string, field: string, stop: boolean) =>
  send<Editing>(`/matters/${at(id)}/editing`, { method: 'PUT', body: { field, stop } });
export const bodyVersions = (id: string, field: string) =>
  send<{ items: BodyVersionLine[] }>(`/matters/${at(id)}/versions`, { query: { field } });
export const bodyVersion = (id: string, field: string, version: number) =>
  send<BodyVersion>(`/matters/${at(id)}/versions/${version}`, { query: { field } });
/** 撤销 or 废止 of a paper that was issued. */
export const settleValidity = (
  id: string,
  body: { state: Validity['state']; reason: string; on?: string; basis?: string },
  intent: Intent,
) => send<Matter>(`/matters/${at(id)}/validity`, { method: 'POST', body, intent });
export const removeDraft = (id: string) => send<void>(`/matters/${at(id)}`, { method: 'DELETE' });
export const matterEvents = (id: string) => send<Page<MatterEvent>>(`/matters/${at(id)}/events`);
/** The road it took and the way before it. */
export const matterWay = (id: string, signal?: AbortSignal) => send<Way>(`/matters/${at(id)}/way`, { signal });
export const matterReaders = (id: string) => send<Page<Reader>>(`/matters/${at(id)}/readers`);
/** What it arises from and what came of it. */
export const matterOwed = (id: string, signal?: AbortSignal) =>
  send<OwedView>(`/matters/${at(id)}/owed`, { signal });
/** By which rules it goes where it stands. */
export const matterGoverned = (id: string, signal?: AbortSignal) =>
  send<GovernedView>(`/matters/${at(id)}/governed`, { signal });
export const matterComparison = (id: string, signal?: AbortSignal) =>
  send<Comparison>(`/matters/${at(id)}/comparison`, { signal });
/** Its editions, and itself beside an earlier one. */
export const matterEdition = (id: string, against: string, signal?: AbortSignal) =>
  send<EditionView>(`/matters/${at(id)}/edition`, { query: { against }, signal });
/** Passes and certificates as they are printed of it. */
export const matterPrints = (id: string, signal?: AbortSignal) =>
  send<PrintedPapers>(`/matters/${at(id)}/prints`, { signal });
export const matterProgress = (id: string, signal?: AbortSignal) =>
  send<ProgressView>(`/matters/${at(id)}/progress`, { signal });
export const matterChain = (id: string, signal?: AbortSignal) => send<Chain>(`/matters/${at(id)}/chain`, { signal });
export const matterRelated = (id: string, signal?: AbortSignal) => send<Related>(`/matters/${at(id)}/related`, { signal });
/** What lies in the folder beside it: what came before, and how the like was handled. */
export const matterBackground = (id: string, signal?: AbortSignal) =>
  send<Background>(`/matters/${at(id)}/background`, { signal });
/** A scanned sheet, uploaded before, becomes a file of its matter. */
export const fileScan = (id: string, file: string, intent: Intent) =>
  send<Matter>(`/matters/${at(id)}/scans`, { method: 'POST', body: { file }, intent });
export const addLink = (id: string, to: string, type: string, intent: Intent) =>
  send<Matter>(`/matters/${at(id)}/links`, { method: 'POST', body: { to, type }, intent });
/** Found by meaning or by number, only what the asker may see. */
export const search = (query: Query, signal?: AbortSignal) =>
  send<SearchPage>('/search', { query, signal });
/** A few matters and people that answer what is typed so far; without words, those of `opened` one may see. */
export const find = (query: { q?: string; opened?: string }, signal?: AbortSignal) =>
  send<Found>('/find', { query, signal });
/** From where it came and where it went. */
export const matterDeliveries = (id: string) => send<Deliveries>(`/matters/${at(id)}/deliveries`);
export const sendAgain = (id: string, organs: string[], intent: Intent) =>
  send<Deliveries>(`/matters/${at(id)}/deliveries`, { method: 'POST', body: { organs }, intent });
export const deliveries = (query: Query, signal?: AbortSignal) => send<DeliveryPage>('/deliveries', { query, signal });
export const delivery = (id: string, signal?: AbortSignal) => send<Delivery>(`/deliveries/${at(id)}`, { signal });
/** One act of a registry; the answer is the delivery as it is then. */
export const handleDelivery = (id: string, verb: DeliveryVerb, body: object, intent: Intent) =>
  send<Delivery>(`/deliveries/${at(id)}/${verb}`, { method: 'POST', body, intent });
/** What was read from a file; `waiting`: ask again. */
export const fileText = (id: string, signal?: AbortSignal) => send<FileText>(`/files/${at(id)}/text`, { signal });
/** How it can be looked at: by its pages, as a picture, as text; or why it cannot. */
export const filePages = (id: string, signal?: AbortSignal) => send<FilePages>(`/files/${at(id)}/pages`, { signal });
export const filePage = (id: string, page: number, width: number, signal?: AbortSignal) =>
  send<Blob>(`/files/${at(id)}/pages/${page}`, { query: { width }, picture: true, signal });
export const filePicture = (id: string, signal?: AbortSignal) =>
  send<Blob>(`/files/${at(id)}`, { picture: true, signal });
export const fileInfo = (id: string) => send<FileInfo>(`/files/${at(id)}/info`);

export const workItems = (query: { list: WorkList } & Query, signal?: AbortSignal) =>
  send<WorkItemPage>('/work_items', { query, signal });
/** The first page: what needs me, what I sent and where it is, what I was told. */
export const workbench = (signal?: AbortSignal) => send<Workbench>('/workbench', { signal });
/** Filters of lists kept under a name. */
export const workViews = () => send<WorkViews>('/work_views');
export const keepWorkView = (body: object, intent: Intent) =>
  send<WorkViews>('/work_views', { method: 'POST', body, intent });
export const forgetWorkView = (id: string) => send<void>(`/work_views/${at(id)}`, { method: 'DELETE' });
export const ledger = (name: string, query: Query, signal?: AbortSignal) =>
  send<LedgerPage>(`/ledgers/${at(name)}`, { query, signal });
/** What all its pages come to. */
export const ledgerSums = (name: string, query: Query, signal?: AbortSignal) =>
  send<LedgerSums>(`/ledgers/${at(name)}/sums`, { query, signal });
/** The register as a book: an index, and each text. */
export const ledgerBook = (kind: string, query: Query, signal?: AbortSignal) =>
  send<LedgerBook>(`/ledgers/${at(kind)}/book`, { query, signal });

/** What a kind is counted by in a period. */
export const scores = (query: Query, signal?: AbortSignal) => send<ScoreRanking>('/scores', { query, signal });
export const exportScores = (body: object, intent: Intent) =>
  send<Job>('/scores/exports', { method: 'POST', body, intent });
export const exportScoreRecord = (id: string, intent: Intent) =>
  send<Job>(`/matters/${at(id)}/score/exports`, { method: 'POST', body: {}, intent });
/** Whom a scheme judges in a period; opening the sheets of all of them. */
export const scoreRound = (query: Query, signal?: AbortSignal) =>
  send<ScoreRoundView>('/scores/rounds', { query, signal });
export const openScoreRound = (body: object, intent: Intent) =>
  send<ScoreRoundView>('/scores/rounds', { method: 'POST', body, intent });
export const scoreSheet = (id: string, signal?: AbortSignal) => send<ScoreSheet>(`/matters/${at(id)}/score`, { signal });
export const scoreEvidence = (id: string, indicator: string, signal?: AbortSignal) =>
  send<ScoreEvidence>(`/matters/${at(id)}/score/${at(indicator)}`, { signal });
export const governedKinds = (query: Query, signal?: AbortSignal) => send<GovernedPage>('/governed', { query, signal });
export const whoIsShown = (query: Query, signal?: AbortSignal) => send<ShownPage>('/shown', { query, signal });
/** What is done at each step of a flow, by when, and by whom. */
export const toldFlows = (query: Query, signal?: AbortSignal) => send<ToldFlows>('/flows', { query, signal });
export const lastingOnes = (query: Query, signal?: AbortSignal) => send<LastingPage>('/lasting', { query, signal });
export const findings = (query: Query, signal?: AbortSignal) => send<FindingsView>('/findings', { query, signal });
export const owedPlans = (query: Query, signal?: AbortSignal) => send<OwedPage>('/owed', { query, signal });
/** What is asked of people: who is asked answers, who may see the matter sees what all said. */
export const surveys = (signal?: AbortSignal) => send<SurveyList>('/surveys', { signal });
export const survey = (id: string, signal?: AbortSignal) => send<SurveySheet>(`/surveys/${at(id)}`, { signal });
export const answerSurvey = (id: string, answers: object, intent: Intent) =>
  send<SurveySheet>(`/surveys/${at(id)}/answers`, { method: 'POST', body: { answers }, intent });
export const surveyResults = (id: string, query: Query, signal?: AbortSignal) =>
  send<SurveyResults>(`/matters/${at(id)}/survey`, { query, signal });
/** How the questions will be put, before anybody is asked. */
export const surveyPreview = (id: string, signal?: AbortSignal) =>
  send<SurveySheet>(`/matters/${at(id)}/survey/questions`, { signal });
export const exportSurvey = (id: string, body: object, intent: Intent) =>
  send<Job>(`/matters/${at(id)}/survey/exports`, { method: 'POST', body, intent });
/** A matter's form as a table. */
export const exportForm = (id: string, intent: Intent) =>
  send<Job>(`/matters/${at(id)}/form/exports`, { method: 'POST', body: {}, intent });
/** Who of an office holds what of a kind that everybody should hold one of. */
export const staffKinds = (signal?: AbortSignal) => send<StaffKinds>('/staff', { signal });
export const staffOf = (name: string, query: Query, signal?: AbortSignal) =>
  send<Staff>(`/ledgers/${at(name)}/staff`, { query, signal });
export const exportStaff = (name: string, body: object, intent: Intent) =>
  send<Job>(`/ledgers/${at(name)}/staff/exports`, { method: 'POST', body, intent });
/** What came back of what was published; who got it answers, who published it urges all that are wanting. */
export const matterReceipts = (id: string, signal?: AbortSignal) =>
  send<Receipts>(`/matters/${at(id)}/receipts`, { signal });
export const answerReceipt = (id: string, answers: object, intent: Intent) =>
  send<Receipts>(`/matters/${at(id)}/receipts`, { method: 'POST', body: { answers }, intent });
export const urgeReceipts = (id: string, intent: Intent) =>
  send<Receipts>(`/matters/${at(id)}/receipts/urge`, { method: 'POST', body: {}, intent });
export const exportReceipts = (id: string, wanting: boolean, intent: Intent) =>
  send<Job>(`/matters/${at(id)}/receipts/exports`, { method: 'POST', body: { wanting }, intent });
export const figures = (query: Query, signal?: AbortSignal) => send<Figures>('/figures', { query, signal });
export const figureTrend = (query: Query, signal?: AbortSignal) => send<FigureTrend>('/figures/trend', { query, signal });
export const exportFigures = (body: object, intent: Intent) =>
  send<Job>('/figures/exports', { method: 'POST', body, intent });

/** One thing that can be booked. */
export const bookable = (id: string) => send<Bookable>(`/resources/${at(id)}`);

/** Taken out as a table, exactly as seen; of many lines it is a job. */
export const exportLedger = (name: string, body: object, intent: Intent) =>
  send<Job>(`/ledgers/${at(name)}/exports`, { method: 'POST', body, intent });

/** Long work one asked for; giving it up, or forgetting it once it has ended. */
export const jobs = (signal?: AbortSignal) => send<JobList>('/jobs', { signal });
export const giveUpJob = (id: string) => send<void>(`/jobs/${at(id)}`, { method: 'DELETE' });
export const jobFileUrl = (id: string): string => `/api/v1/jobs/${at(id)}/file`;

export const numberWords = (query: Query = {}, signal?: AbortSignal) =>
  send<NumberWords>('/number_words', { query, signal });
export const newNumberWord = (body: object, intent: Intent) =>
  send<NumberWord>('/number_words', { method: 'POST', body, intent });
export const numberRegister = (word: string, query: Query, signal?: AbortSignal) =>
  send<NumberPage>(`/number_words/${at(word)}/numbers`, { query, signal });
export const numberGaps = (word: string, query: Query, signal?: AbortSignal) =>
  send<GapReport>(`/number_words/${at(word)}/gaps`, { query, signal });
/** A write in a register; the answer holds the numbers it touched. */
export const writeNumbers = (word: string, act: NumberAct, body: object, intent: Intent) =>
  send<NumberPage>(`/number_words/${at(word)}/${act}`, { method: 'POST', body, intent });

/** Registers of acts the caller may read, such as the uses of a seal. */
export const actRegisters = () => send<{ items: ActRegister[] }>('/registers');
export const actRegister = (name: string, query: Query, signal?: AbortSignal) =>
  send<ActPage>(`/registers/${at(name)}`, { query, signal });

/** What the office sees of its running matters, of each desk, and of what went wrong. */
export const monitor = (query: Query, signal?: AbortSignal) => send<MonitorPage>('/monitor/matters', { query, signal });
export const officeLoad = (query: Query, signal?: AbortSignal) => send<LoadPage>('/monitor/load', { query, signal });
export const officeErrors = (query: Query, signal?: AbortSignal) => send<ErrorPage>('/monitor/errors', { query, signal });
/** How a kind goes through its steps. */
export const figureSteps = (query: Query, signal?: AbortSignal) => send<StepFigures>('/figures/steps', { query, signal });
export const exportSteps = (body: object, intent: Intent) =>
  send<Job>('/figures/steps/exports', { method: 'POST', body, intent });
/** What falls due, expires or comes round in the next days. */
export const whatLiesAhead = (query: Query, signal?: AbortSignal) => send<Ahead>('/ahead', { query, signal });
/** How each section and person of an office stands in a period. */
export const officeSections = (query: Query, signal?: AbortSignal) =>
  send<Sections>('/monitor/sections', { query, signal });
export const exportSections = (body: object, intent: Intent) =>
  send<Job>('/monitor/sections/exports', { method: 'POST', body, intent });
/** What somebody has in hand, before he is given more. */
export const personLoad = (id: string, signal?: AbortSignal) => send<PersonLoad>(`/people/${id}/load`, { signal });
/** What an office's promises come to in a period. */
export const exportQuality = (body: object, intent: Intent) =>
  send<Job>('/monitor/quality/exports', { method: 'POST', body, intent });
/** How much a unit, or that of a person, is asked by others; of nobody: the caller's own. */
export const burden = (query: Query, signal?: AbortSignal) => send<Burden>('/burden', { query, signal });
export const officeQuality = (query: Query, signal?: AbortSignal) => send<Quality>('/monitor/quality', { query, signal });
/** Kinds of an organ that are put aside; putting one aside, and taking it up again. */
export const kindHalts = (query: Query, signal?: AbortSignal) => send<KindHaltPage>('/monitor/kinds', { query, signal });
export const haltKind = (name: string, body: object, intent: Intent) =>
  send<KindHaltLine>(`/kinds/${at(name)}/halt`, { method: 'POST', body, intent });
export const takeUpKind = (name: string, body: object) =>
  send<KindHaltLine>(`/kinds/${at(name)}/halt`, { method: 'DELETE', body });
/** Everything on somebody's desk goes to a post; a dry run says what would go. */
export const handOver = (id: string, body: { to: string; reason: string; dry_run: boolean }, intent: Intent) =>
  send<HandOverResult>(`/people/${at(id)}/handover`, { method: 'POST', body, intent });
/** The last one of a person: how far it is, and what stayed. */
export const lastHandOver = (id: string) => send<HandOverResult>(`/people/${at(id)}/handover`);

/** Who acts for whom: what one gave and received, and ending it. */
export const delegations = () => send<{ items: Delegation[] }>('/delegations');
export const giveDelegation = (body: object, intent: Intent) =>
  send<Delegation>('/delegations', { method: 'POST', body, intent });
export const mandates = () => send<MandateList>('/mandates');
export const writtenWords = (query: Query, signal?: AbortSignal) =>
  send<WrittenPage>('/mandates/words', { query, signal });
export const giveMandate = (body: object, intent: Intent) =>
  send<Mandate>('/mandates', { method: 'POST', body, intent });
export const endMandate = (id: string) => send<void>(`/mandates/${at(id)}`, { method: 'DELETE' });
export const endDelegation = (id: string) => send<void>(`/delegations/${at(id)}`, { method: 'DELETE' });
export const absences = () => send<AbsenceList>('/absences');
export const markAbsent = (body: object, intent: Intent) => send<Absence>('/absences', { method: 'POST', body, intent });
export const endAbsence = (id: string) => send<void>(`/absences/${at(id)}`, { method: 'DELETE' });
export const setDeputy = (post: string, deputy: string | null) =>
  send<Deputy>(`/posts/${at(post)}/deputy`, { method: 'PUT', body: { deputy } });

/** Work that comes round again: one's own, or of an organ whose office one directs. */
export const recurringWork = (query: Query, signal?: AbortSignal) =>
  send<{ items: Recurring[]; next: string | null }>('/recurring', { query, signal });
export const setRecurring = (id: string, body: object, intent: Intent) =>
  send<Recurring>(`/matters/${at(id)}/recurring`, { method: 'POST', body, intent });
export const changeRecurring = (id: string, body: object) =>
  send<Recurring>(`/recurring/${at(id)}`, { method: 'PUT', body });
export const endRecurring = (id: string) => send<void>(`/recurring/${at(id)}`, { method: 'DELETE' });

export const people = (query: Query, signal?: AbortSignal) => send<Page<Person>>('/people', { query, signal });
export const personFile = (id: string, signal?: AbortSignal) => send<PersonFile>(`/people/${at(id)}`, { signal });
/** The list of staff; a dry run reports every row and changes nothing. */
export const importPeople = (csv: string, how: { dry_run: boolean; complete: boolean }, intent: Intent) =>
  send<ImportReport>('/people/import', {
    method: 'POST',
    query: { dry_run: String(how.dry_run), complete: String(how.complete) },
    body: csv,
    mediaType: 'text/csv',
    intent,
  });
export const units = () => send<Page<Unit>>('/units');

export const notices = (query: Query = {}, signal?: AbortSignal) => send<Page<Notice>>('/notices', { query, signal });
export const quietNotices = () => send<{ items: QuietAbout[] }>('/notices/quiet');
export const keepQuiet = (items: QuietAbout[]) =>
  send<{ items: QuietAbout[] }>('/notices/quiet', { method: 'PUT', body: { items } });
export const readNotices = (up_to: string) => send<unknown>('/notices/read', { method: 'POST', body: { up_to } });
