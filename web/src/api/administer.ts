import { send, type Intent } from './client';
import type {
  CalendarReport, CalendarYear, IssuedCode, LastImport, Page, PersonFile, RoleName, Running, TrailPage,
  TrailVerified, UnitFile,
} from './types';

/** The three administrators' desks: every change with a reason, against the version that was seen. */
const at = (id: string): string => encodeURIComponent(id);
const post = <T>(path: string, body: object, intent: Intent) => send<T>(path, { method: 'POST', body, intent });
const put = <T>(path: string, body: object, intent: Intent) => send<T>(path, { method: 'PUT', body, intent });

export const unitFile = (id: string) => send<UnitFile>(`/units/${at(id)}`);
export const addUnit = (body: object, intent: Intent) => post<UnitFile>('/units', body, intent);
export const changeUnit = (id: string, body: object, intent: Intent) => put<UnitFile>(`/units/${at(id)}`, body, intent);
export const endUnit = (id: string, body: object, intent: Intent) =>
  post<UnitFile>(`/units/${at(id)}/end`, body, intent);

export const engagePerson = (body: object, intent: Intent) => post<PersonFile>('/people', body, intent);
export const changePerson = (id: string, body: object, intent: Intent) =>
  put<PersonFile>(`/people/${at(id)}`, body, intent);
export const changeAccount = (id: string, body: object, intent: Intent) =>
  post<PersonFile>(`/people/${at(id)}/account`, body, intent);
export const unlockAccount = (id: string, body: object, intent: Intent) =>
  post<PersonFile>(`/people/${at(id)}/unlock`, body, intent);
export const issueCode = (id: string, body: object, intent: Intent) =>
  post<IssuedCode>(`/people/${at(id)}/code`, body, intent);
export const givePost = (id: string, body: object, intent: Intent) =>
  post<PersonFile>(`/people/${at(id)}/posts`, body, intent);
export const changePost = (id: string, held: string, body: object, intent: Intent) =>
  put<PersonFile>(`/people/${at(id)}/posts/${at(held)}`, body, intent);
export const endPost = (id: string, held: string, body: object, intent: Intent) =>
  post<PersonFile>(`/people/${at(id)}/posts/${at(held)}/end`, body, intent);

/** What posts open: the security administrator's. */
export const roles = (signal?: AbortSignal) => send<Page<RoleName>>('/roles', { signal });
export const giveRole = (id: string, held: string, body: object, intent: Intent) =>
  post<PersonFile>(`/people/${at(id)}/posts/${at(held)}/roles`, body, intent);
export const takeRole = (id: string, held: string, body: object, intent: Intent) =>
  post<PersonFile>(`/people/${at(id)}/posts/${at(held)}/roles/end`, body, intent);
export const changeCharges = (id: string, held: string, body: object, intent: Intent) =>
  put<PersonFile>(`/people/${at(id)}/posts/${at(held)}/charges`, body, intent);

/** The last list of staff, and what keeps it from being taken back. */
export const lastImport = (signal?: AbortSignal) => send<Page<LastImport>>('/people/import', { signal });
export const undoImport = (body: object, intent: Intent) => post<LastImport>('/people/import/undo', body, intent);

/** The year by which deadlines are counted, and another notice for it. */
export const officeCalendar = (query: { year: number }, signal?: AbortSignal) =>
  send<CalendarYear>('/calendar', { query, signal });
export const importCalendar = (file: string, how: { dry_run: boolean; source: string }, intent: Intent) =>
  send<CalendarReport>('/calendar/import', {
    method: 'POST',
    query: { dry_run: String(how.dry_run), source: how.source },
    body: file,
    mediaType: 'text/plain',
    intent,
  });

/** The trail, for who audits: each look is an act of its own. */
export const lookAtTrail = (body: object, intent: Intent) => post<TrailPage>('/audit', body, intent);
export const verifyTrail = (intent: Intent) => post<TrailVerified>('/audit/verification', {}, intent);
export const runningState = (signal?: AbortSignal) => send<Running>('/running', { signal });
