// The server's names (contract.ts) as the page calls them, and the words that travel as plain text as closed sets.
import type * as server from './contract';

type Narrow<Whole, Part> = Omit<Whole, keyof Part> & Part;

export interface Page<Item> {
  items: Item[];
  next: string | null;
}

export interface FieldFault {
  pointer: string;
  code: string;
  detail: string;
}

/** RFC 9457, as the server fills it. */
export interface Problem {
  status: number;
  code: string;
  detail: string;
  title?: string;
  fields?: FieldFault[];
  /** Seconds to wait before trying again. */
  retry_after?: number | string;
}

export type Light = 'normal' | 'soon' | 'overdue';
export type Urgency = 'routine' | 'urgent' | 'most_urgent';
export type Mark = 'none' | 'internal' | 'work_secret';
export type Right = 'read' | 'write' | 'required';
export type MatterState = 'draft' | 'running' | 'closed' | 'rejected' | 'revoked' | 'terminated';
export type StepState = 'done' | 'current' | 'open' | 'skipped';
export type WorkList =
  | 'pending' | 'to_read' | 'in_progress' | 'handled' | 'read' | 'started' | 'delegated' | 'tray' | 'draft';
export type FieldType =
  | 'text' | 'long_text' | 'count' | 'money' | 'date' | 'interval' | 'choice' | 'flag' | 'file' | 'person' | 'unit'
  | 'people' | 'units' | 'body' | 'resource';

export interface Interval {
  start: string;
  end: string;
}
/** Somebody meant in one of his posts. */
export interface PersonAs {
  person: string;
  post: string;
}
export type PersonRef = string | PersonAs;
/** The body of a paper; `ui/body` knows what its blocks are. */
export interface BodyValue {
  version: 1;
  blocks: object[];
}
/** Money in fen, files as a list of ids, persons and units by id, several of them in order. */
export type FieldValue = string | number | boolean | PersonRef[] | Interval | BodyValue | null | undefined;
export type Fields = Record<string, FieldValue>;

export type Me = server.AppMe;
export type Counts = server.AppWaiting;
export type DemoClock = server.AppDemoClockView;
export type Stride = server.AppDemoClockStride;
export type OwnChoices = server.IdentityOwnChoices;
export type Choose = server.IdentityChoose;
/** What a notice may be about for somebody to want quiet of it: a clock always calls. */
export type QuietAbout = Exclude<server.NotifyAbout, 'clock'>;
export type Person = server.IdentityPersonItem;
export type Post = server.IdentityPostView;
export type Persona = server.IdentityPersona;
export type Unit = server.IdentityUnitView;
export type CalendarYear = server.MatterCalendarYear;
export type CalendarDay = server.MatterCalendarDay;
export type CalendarReport = server.MatterCalendarReport;
export type TrailPage = server.IdentityTrailPage;
export type TrailLine = server.IdentityTrailLine;
export type TrailVerified = server.IdentityTrailVerified;
export type Running = server.AppRunning;
/** A sort of things that are booked: rooms, vehicles, drivers. */
export type ResourceSort = Narrow<server.MatterSortView, { fields: Field[] }>;
export type BookingKind = server.MatterBookingKind;
export type BusyTime = Narrow<server.MatterBusyView, { state: 'held' | 'confirmed' | 'closed' }>;
export type Bookable = Narrow<server.MatterResourceView, { details: Fields; busy: BusyTime[] }>;
export type BookableText = Omit<server.MatterChangeResource, 'id' | 'revision'>;
export type BookingConflict = server.MatterConflictLine;
export type UnitFile = server.IdentityUnitFile;
export type PersonFile = server.IdentityPersonFile;
export type RoleName = server.IdentityRoleName;
export type HeldPost = server.IdentityHeldPost;
export type ChangeLine = server.IdentityChangeLine;
export type IssuedCode = server.IdentityIssuedCode;
export type LastImport = server.IdentityLastImport;
export type ImportReport = server.IdentityImportReport;
export type ImportRow = server.IdentityRowReport;
export type RowOutcome = server.IdentityRowOutcome;
export type SessionOptions = server.IdentitySessionOptions;
export type SessionStart = server.IdentitySignedIn;
export type SessionInfo = server.IdentitySessionItem;
export type Notice = server.NotifyNoticeView;

export type Choice = server.MatterChoiceView;
export type Field = Narrow<server.MatterFieldView, { type: FieldType; books?: server.MatterBooksView | null }>;
export type Kind = Narrow<
  server.MatterKindView,
  { fields: Field[]; numbers: 'none' | 'series' | 'word'; filled: Fields }
>;
export type KindSummary = server.MatterKindLine;

export type FileInfo = server.ContentFileInfo & { field?: string };
export type UploadView = server.ContentUploadView;
export type FilePages = Narrow<
  server.ContentFilePages,
  {
    shown_as: 'pages' | 'picture' | 'text' | 'nothing';
    why: 'kind' | 'encrypted' | 'too_large' | 'damaged' | 'impossible' | null;
  }
>;
export type FileText = server.ContentFileTextView;
export type Found = server.MatterFound;
export type StepView = Narrow<server.MatterStepView, { state: StepState; lapsed?: boolean }>;
export type Holder = Narrow<server.MatterHolderView, { light: Light | null }>;
export type NumberState = 'assigned' | 'reserved' | 'recorded' | 'skipped' | 'void' | 'missing';
export type NumberWord = server.MatterNumberWordView;
export type NumberWords = server.MatterNumberWordList;
export type NumberLine = Narrow<server.MatterNumberLine, { state: NumberState; cause: '' | MatterState }>;
export type NumberPage = Narrow<server.MatterNumberPage, { items: NumberLine[] }>;
export type GapLine = Narrow<server.MatterGapLine, { state: NumberState; cause: '' | MatterState }>;
export type GapReport = Narrow<server.MatterGapReport, { items: GapLine[] }>;
export type ActLine = Narrow<server.MatterActLine, { values: Fields }>;
export type ActPage = Narrow<server.MatterActPage, { columns: LedgerColumn[]; items: ActLine[] }>;
export type ActRegister = server.MatterActRegisterLine;
export type NumberAct = 'reserve' | 'skip' | 'invalidate' | 'backfill';

export type Opinion = server.MatterOpinionView;
/** The way back of a return, or the place of a signer who is added. */
export type Mode = 'direct' | 'rerun' | 'own_voice' | 'before' | 'after' | 'parallel';
export type Route = Narrow<server.MatterRouteView, { mode: Mode | null; choose: 'none' | 'one' | 'many' }>;
export type Action = Narrow<
  server.MatterActionView,
  {
    opinion: 'none' | 'optional' | 'required';
    routes: Route[];
    asks?: string[];
    via?: server.MatterViaView | null;
    then?: string | null;
  }
>;
/** What the reader was writing, as the server kept it. */
export type Draft = Narrow<server.MatterDraftView, { fields: Fields }>;
/** A leader whose secretary the reader is, with what may be done for the leader. */
export type LeaderActions = Narrow<
  server.MatterLeaderView,
  { actions: Action[]; fields: Fields; field_rights: Record<string, Right>; draft: Draft | null }
>;
export type Matter = Narrow<
  server.MatterView,
  {
    state: MatterState;
    urgency: Urgency;
    mark: Mark;
    light: Light | null;
    fields: Fields;
    field_rights: Record<string, Right>;
    filled: Fields;
    steps: StepView[];
    children: Part[];
    holders: Holder[];
    draft: Draft | null;
    validity: Validity | null;
    actions: Action[];
    leaders: LeaderActions[];
  }
>;
export type OrganName = server.MatterOrganName;
export type MonitorHolder = Narrow<server.MatterMonitorHolder, { light: Light | null }>;
export type MonitorLine = Narrow<server.MatterMonitorLine, { light: Light | null; holders: MonitorHolder[] }>;
export type MonitorPage = Narrow<server.MatterMonitorPage, { items: MonitorLine[] }>;
export type LoadLine = server.MatterLoadLine;
export type LoadPage = server.MatterLoadPage;
export type ErrorPage = server.MatterErrorPage;
export type StepFigures = server.MatterStepsView;
export type Ahead = server.MatterAheadView;
export type AheadLine = server.MatterAheadLine;
export type Sections = server.MatterSectionsView;
export type SectionLine = server.MatterSectionLine;
export type SectionFigures = server.MatterSectionFigures;
export type PersonLoad = server.MatterPersonLoad;
export type Burden = server.MatterBurdenView;
export type Quality = server.MatterQualityView;
export type QualityFigure = server.MatterQualityFigure;
export type QualityPart = server.MatterQualityPart;
export type HandOverResult = server.MatterHandOverView;
export type Extent = 'starts' | 'everything';
export type KindHalt = Narrow<server.MatterKindHaltView, { extent: Extent }>;
export type KindHaltLine = Narrow<server.MatterKindHaltLine, { halt: KindHalt | null }>;
export type KindHaltPage = Narrow<server.MatterKindHaltPage, { items: KindHaltLine[] }>;
/** Who acts for whom (委托、代录代办、AB 角). */
export type StandInState = 'coming' | 'holding' | 'over';
export type Every = 'day' | 'week' | 'month' | 'quarter' | 'year';
export type Recurring = Narrow<server.MatterRecurringView, { every: Every }>;
export type DelegationMode = 'replace' | 'assist' | 'copy';
export type Delegation = Narrow<server.MatterDelegationView, { mode: DelegationMode; state: StandInState }>;
export type Absence = Narrow<server.MatterAbsenceView, { state: StandInState }>;
export type Deputy = server.MatterDeputyView;
export type Mandate = Narrow<server.MatterMandateView, { state: StandInState }>;
/** A word that a secretary wrote down or gave for a leader. */
export type WrittenLine = Narrow<server.MatterWrittenLine, { state: 'open' | 'confirmed' | 'corrected' }>;
export type WrittenPage = Narrow<server.MatterWrittenPage, { items: WrittenLine[] }>;
export type MandateList = Narrow<server.MatterMandateList, { items: Mandate[] }>;
export type AbsenceList = Narrow<server.MatterAbsenceList, { items: Absence[]; deputies: Deputy[] }>;
export type Way = server.MatterWay;
export type WayPassed = server.MatterWayPassed;
export type WayStay = server.MatterWayStay;
export type WayAhead = server.MatterWayAhead;
export type Reading = server.MatterReadingView;
/** What one unit does of a whole, in a matter of its own (协办). */
export type Part = Narrow<server.MatterChildView, { state: MatterState }>;
export type Link = server.MatterLinkView;
export type ChainLine = Narrow<server.MatterChainLine, { light: Light | null }>;
export type Chain = Narrow<server.MatterChainView, { up: ChainLine[]; down: ChainLine[] }>;
export type KindLink = server.MatterKindLink;
export type Related = server.MatterRelatedView;
export type BackgroundPaper = server.MatterSimilarLine;
export type Background = Narrow<
  server.MatterBackgroundView,
  { last: Narrow<server.MatterLastTime, { fields: Fields }> | null }
>;
export type Deliveries = Narrow<
  server.MatterDeliveries,
  { received: DeliveryLine | null; sent: DeliveryLine[]; actions: DeliveryAction[] }
>;
export type DeliveryState = 'sent' | 'signed_for' | 'returned' | 'recalled';
export type DeliveryVerb = 'sign_for' | 'return' | 'recall' | 'urge' | 'send_again';
export type DeliveryAction = Narrow<server.MatterDeliveryAction, { verb: DeliveryVerb }>;
export type DeliveryLine = Narrow<
  server.MatterDeliveryLine,
  { state: DeliveryState; way: 'online' | 'paper'; urgency: Urgency; mark: Mark }
>;
export type DeliveryPage = Narrow<server.MatterDeliveryPage, { items: DeliveryLine[] }>;
export type Delivery = Narrow<
  server.MatterDeliveryView,
  { delivery: DeliveryLine; fields: Fields; filled: Fields; actions: DeliveryAction[] }
>;
export type SearchLine = Narrow<server.MatterSearchLine, { state: MatterState }>;
export type SearchPage = Narrow<server.MatterSearchPage, { items: SearchLine[] }>;
/** From when on the text stands as it was signed. */
export type Frozen = server.MatterFrozenView;
/** 已撤销: it never held. 已废止: it holds no longer. */
export type Validity = Narrow<server.MatterValidityView, { state: 'revoked' | 'repealed' }>;
/** Who has the pen of a text, and until when; nobody where it was just laid down. */
export type Editing = server.MatterEditingView;
export type BodyVersionLine = server.MatterVersionLine;
/** Without a value: the text was emptied, or removed from the history. */
export type BodyVersion = Narrow<server.MatterVersionView, { value: BodyValue | null }>;
export type MatterEvent = server.MatterEventView;
export type Reader = server.MatterReaderView;

export type LinkArgument = server.MatterLinkArgument;
export type NewMatter = Narrow<server.MatterStartMatter, { fields: Fields; urgency: Urgency; mark: Mark }>;
export type CommandArgs = Partial<
  Narrow<
    server.MatterCommandArguments,
    {
      fields: Fields;
      mode: Mode;
      to_steps: string[];
      units: string[];
      confirmed: boolean;
      authoriser: string;
      title: string;
      order: string;
      voices: string;
    }
  >
>;
export type Command = Narrow<Omit<server.MatterCommandRequest, 'id'>, { args?: CommandArgs }>;
export type DraftSaved = Narrow<server.MatterSavedDraft, { conflict: Fields | null }>;

export type WorkItem = Narrow<server.MatterWorkItemView, { urgency: Urgency; mark: Mark; light: Light | null }>;
export type WorkItemPage = Narrow<server.MatterWorkItemPage, { items: WorkItem[] }>;
export type ListCounts = server.MatterListCounts;
export type WorkView = server.MatterWorkView;
export type WorkViews = server.MatterWorkViews;
export type DayEntry = server.MatterDayEntry;
export type DayView = server.MatterDayView;
export type Workbench = Narrow<
  server.MatterWorkbench,
  { pending: WorkItem[]; to_read: WorkItem[]; away: WorkItem[] }
>;
export type LedgerColumn = Narrow<server.MatterColumnView, { type: FieldType }>;
export type LedgerRow = Narrow<server.MatterLedgerLine, { state: MatterState; fields: Fields }>;
export type Job = Narrow<server.JobView, { state: 'waiting' | 'running' | 'done' | 'failed' | 'given_up' }>;
export type JobList = { items: Job[] };
export type LedgerSums = server.MatterLedgerSums;
export type ScoreRanking = server.MatterScoreRanking;
export type ScoreRound = server.MatterScoreRound;
export type ScoreRoundView = server.MatterScoreRoundView;
export type ScoreRoundSubject = server.MatterScoreRoundSubject;
export type ScoreSchemeName = server.MatterScoreSchemeName;
export type ScoreRow = server.MatterScoreRow;
export type ScoreSheet = server.MatterScoreSheetView;
export type ScoreLine = server.MatterScoreLineView;
export type ScoreMeasure = server.MatterScoreMeasure;
export type ScoreEvidence = server.MatterScoreEvidenceView;
export type Lasting = server.MatterLastingView;
export type LastingLine = server.MatterLastingLine;
export type ShownCard = server.MatterShownCard;
export type ShownPage = server.MatterShownPage;
export type LastingPage = server.MatterLastingPage;
export type Governing = server.MatterGoverningView;
export type GovernedView = server.MatterGovernedView;
export type GovernedPage = server.MatterGovernedPage;
export type ComparedLine = server.MatterComparedLine;
export type Comparison = server.MatterComparisonView;
export type ToldFlows = server.MatterToldFlows;
export type EditionView = server.MatterEditionView;
export type LedgerBook = server.MatterLedgerBook;
export type BookEntry = server.MatterBookEntry;
export type PrintedPaper = server.MatterPrintedPaper;
export type PrintedPapers = server.MatterPrintedPapers;
export type ProgressView = server.MatterProgressView;
export type SurveyList = server.MatterSurveyList;
export type SurveySheet = server.MatterSurveySheet;
export type SurveyQuestion = server.MatterSurveyQuestion;
export type SurveyResults = server.MatterSurveyResults;
export type Staff = server.MatterStaffView;
export type StaffKinds = server.MatterStaffKinds;
export type SurveyRun = server.MatterSurveyRun;
export type SurveyFigure = server.MatterSurveyFigure;
export type Receipts = Narrow<server.MatterReceiptsView, { fields: Field[] }>;
export type OwedView = server.MatterOwedView;
export type Owes = server.MatterOwesView;
export type OwedPeriod = server.MatterOwedPeriodView;
export type OwedLine = server.MatterOwedLine;
export type OwedPage = server.MatterOwedPage;
export type FindingsView = server.MatterFindingsView;
export type FoundOne = server.MatterFoundView;
export type Figures = server.MatterFiguresView;
export type FigureTrend = server.MatterTrendView;
export type Figure = server.MatterFigureView;
export type FigureGroup = server.MatterFigureGroup;
export type FigureValue = server.MatterFigureValue;
export type LedgerPage = Narrow<server.MatterLedgerPage, { columns: LedgerColumn[]; items: LedgerRow[] }>;
