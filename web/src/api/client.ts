import { ApiError, offline } from './errors';
import type { Problem } from './types';

const root = '/api/v1';
let csrfToken = '';
let language = '';
let onUnauthenticated: (() => void) | null = null;
let onReachable: ((reachable: boolean) => void) | null = null;

export function setCsrfToken(token: string): void {
  csrfToken = token;
}

export function setRequestLanguage(tag: string): void {
  language = tag;
}

/** What to do when the session is gone (once per refused request, never for the log-in itself). */
export function whenUnauthenticated(action: () => void): void {
  onUnauthenticated = action;
}

/** Told after every request whether the server could be reached. */
export function whenReachable(action: (reachable: boolean) => void): void {
  onReachable = action;
}

/** A key unlike any other, for one intent of one person. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * One intent of the user ("send this"): keeps its key while it is unknown whether the server acted, so that pressing the
 * button again after a lost connection cannot do it twice. Another body is another intent.
 */
export class Intent {
  private key = '';
  private body = '';

  keyFor(body: unknown): string {
    const text = JSON.stringify(body ?? null);
    if (!this.key || text !== this.body) this.key = newKey();
    this.body = text;
    return this.key;
  }

  /** The server has answered: the next press is a new intent. */
  settle(): void {
    this.key = '';
  }
}

export interface SendOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  query?: Record<string, string | number | readonly string[] | null | undefined>;
  body?: unknown;
  /** The body is text of this kind and goes as it is; otherwise it goes as JSON. */
  mediaType?: string;
  intent?: Intent;
  signal?: AbortSignal;
  /** The answer is a picture, not JSON. */
  picture?: boolean;
  /** The log-in itself: a 401 is its own answer. */
  anonymous?: boolean;
}

const pauses = [400, 1200];
const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

export function withQuery(path: string, query: SendOptions['query']): string {
  const pairs = Object.entries(query ?? {}).flatMap(([name, value]) => [value].flat().map((one) => [name, one] as const));
  const said = pairs.filter(([, value]) => value !== null && value !== undefined && value !== '');
  if (!said.length) return path;
  return `${path}?${said.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join('&')}`;
}

function headersFor(method: string, key: string, mediaType: string): Record<string, string> {
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (language) headers['Accept-Language'] = language;
  if (mediaType) headers['Content-Type'] = mediaType;
  if (method !== 'GET') {
    headers['Idempotency-Key'] = key;
    if (csrfToken) headers['X-CSRF-Token'] = csrfToken;
  }
  return headers;
}

function bodyOf({ body, mediaType }: SendOptions): string | undefined {
  if (body === undefined) return undefined;
  return mediaType ? String(body) : JSON.stringify(body);
}

async function problemOf(response: Response): Promise<ApiError> {
  let problem: Problem = { status: response.status, code: `http_${response.status}`, detail: '' };
  try {
    problem = { ...problem, ...((await response.json()) as Problem) };
  } catch {
    problem.detail = response.statusText;
  }
  return new ApiError(problem, response.headers.get('X-Request-Id') ?? '');
}

async function attempt<T>(url: string, init: RequestInit, picture = false): Promise<T> {
  let response: Response;
  try {
    response = await fetch(url, init);
  } catch (cause) {
    if ((cause as Error).name === 'AbortError') throw cause;
    throw offline();
  }
  if (!response.ok) throw await problemOf(response);
  if (picture) return (await response.blob()) as T;
  if (response.status === 204) return undefined as T;
  const text = await response.text();
  return (text ? JSON.parse(text) : undefined) as T;
}

/** Asks the server. Unknown outcomes (no answer, 503) are repeated under the same key before they are reported. */
export async function send<T>(path: string, options: SendOptions = {}): Promise<T> {
  const method = options.method ?? 'GET';
  const intent = options.intent ?? new Intent();
  const key = method === 'GET' ? '' : intent.keyFor([method, path, options.query, options.body]);
  const mediaType = options.body === undefined ? '' : (options.mediaType ?? 'application/json');
  const init: RequestInit = {
    method,
    headers: headersFor(method, key, mediaType),
    body: bodyOf(options),
    credentials: 'same-origin',
    cache: 'no-store',
    signal: options.signal,
  };
  for (let round = 0; ; round++) {
    try {
      const value = await attempt<T>(withQuery(root + path, options.query), init, options.picture);
      intent.settle();
      onReachable?.(true);
      return value;
    } catch (cause) {
      if (!(cause instanceof ApiError)) throw cause;
      if (cause.retryable && round < pauses.length) {
        await sleep(pauses[round]!);
        continue;
      }
      onReachable?.(cause.status !== 0);
      if (!cause.retryable) intent.settle();
      if (cause.status === 401 && !options.anonymous) onUnauthenticated?.();
      throw cause;
    }
  }
}

export const fileUrl = (id: string): string => `${root}/files/${encodeURIComponent(id)}`;
export const streamUrl = (): string => `${root}/stream`;

export interface Sending {
  /** The same key again: it is unknown whether the server has it already. */
  key: string;
  /** Told the bytes that have left. */
  progress: (bytes: number) => void;
  signal: AbortSignal;
}

/** Sends bytes as they are. A break of the line is told to the caller, who knows what to do about it. */
export function sendBytes<T>(path: string, query: SendOptions['query'], bytes: Blob, sending: Sending): Promise<T> {
  return new Promise((resolve, reject) => {
    const aborted = (): void => reject(new DOMException('', 'AbortError'));
    if (sending.signal.aborted) return aborted();
    const request = new XMLHttpRequest();
    request.open('POST', withQuery(root + path, query));
    const headers = headersFor('POST', sending.key, 'application/octet-stream');
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => sending.progress(event.loaded);
    request.onerror = () => reject(offline());
    request.onabort = aborted;
    request.onload = () => {
      const body: unknown = request.responseText ? JSON.parse(request.responseText) : {};
      if (request.status < 300) return resolve(body as T);
      if (request.status === 401) onUnauthenticated?.();
      reject(new ApiError({ ...(body as Problem), status: request.status }, request.getResponseHeader('X-Request-Id') ?? ''));
    };
    sending.signal.addEventListener('abort', () => request.abort());
    request.send(bytes);
  });
}
