import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Intent, send, setCsrfToken, whenUnauthenticated, withQuery } from './client';
import { ApiError, faultField, faultsByField } from './errors';

interface Seen {
  url: string;
  key: string;
  csrf: string;
}

let seen: Seen[] = [];

/** Answers one after another; an Error stands for a lost connection. */
function server(...answers: (Error | [number, unknown])[]): void {
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    const headers = init.headers as Record<string, string>;
    seen.push({ url, key: headers['Idempotency-Key'] ?? '', csrf: headers['X-CSRF-Token'] ?? '' });
    const answer = answers[Math.min(seen.length - 1, answers.length - 1)]!;
    if (answer instanceof Error) return Promise.reject(answer);
    return Promise.resolve(new Response(JSON.stringify(answer[1]), { status: answer[0], headers: { 'X-Request-Id': 'r1' } }));
  });
}

async function run<T>(work: Promise<T>): Promise<T | ApiError> {
  const settled = work.catch((cause: ApiError) => cause);
  await vi.runAllTimersAsync();
  return settled;
}

beforeEach(() => {
  vi.useFakeTimers();
  seen = [];
  setCsrfToken('token');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('an intent of the user', () => {
  it('is repeated under the same key when the connection is lost', async () => {
    server(new TypeError('gone'), [503, { status: 503, code: 'busy', detail: '' }], [200, { ok: true }]);
    expect(await run(send('/matters', { method: 'POST', body: { kind: 'k' } }))).toEqual({ ok: true });
    expect(seen).toHaveLength(3);
    expect(new Set(seen.map((one) => one.key)).size).toBe(1);
    expect(seen[0]!.key).toMatch(/^[0-9a-f]{32}$/);
    expect(seen[0]!.csrf).toBe('token');
  });

  it('keeps its key over a second press of the button while the outcome is unknown', async () => {
    const intent = new Intent();
    server(new TypeError('gone'));
    const first = (await run(send('/matters', { method: 'POST', body: { a: 1 }, intent }))) as ApiError;
    expect(first.status).toBe(0);
    server([200, {}]);
    const before = seen[0]!.key;
    seen = [];
    await run(send('/matters', { method: 'POST', body: { a: 1 }, intent }));
    expect(seen[0]!.key).toBe(before);
  });

  it('gets a new key for another body and after an answer', () => {
    const intent = new Intent();
    const first = intent.keyFor({ a: 1 });
    expect(intent.keyFor({ a: 1 })).toBe(first);
    const second = intent.keyFor({ a: 2 });
    expect(second).not.toBe(first);
    intent.settle();
    expect(intent.keyFor({ a: 2 })).not.toBe(second);
  });

  it('is not repeated when it is refused', async () => {
    server([422, { status: 422, code: 'invalid', detail: '有误', fields: [] }]);
    const refusal = (await run(send('/matters', { method: 'POST', body: {} }))) as ApiError;
    expect(seen).toHaveLength(1);
    expect(refusal).toBeInstanceOf(ApiError);
    expect([refusal.code, refusal.detail, refusal.requestId]).toEqual(['invalid', '有误', 'r1']);
  });
});

describe('a session that is gone', () => {
  it('leads to the log-in, except from the log-in itself', async () => {
    const told = vi.fn();
    whenUnauthenticated(told);
    server([401, { status: 401, code: 'login_failed', detail: '' }]);
    await run(send('/session', { method: 'POST', body: {}, anonymous: true }));
    expect(told).not.toHaveBeenCalled();
    await run(send('/work_items'));
    expect(told).toHaveBeenCalledOnce();
  });
});

describe('addresses and faults', () => {
  it('leave out what is empty', () => {
    expect(withQuery('/a', { q: '', kind: '接待', limit: 3, cursor: null })).toBe('/a?kind=%E6%8E%A5%E5%BE%85&limit=3');
    expect(withQuery('/a', {})).toBe('/a');
  });

  it('find the cell a pointer means', () => {
    expect(faultField('/args/fields/guest_count')).toBe('guest_count');
    expect(faultField('/fields/invitation/0')).toBe('invitation');
    expect(faultField('/opinion')).toBe('opinion');
    const error = new ApiError({ status: 422, code: 'invalid', detail: '', fields: [{ pointer: '/fields/a', code: 'x', detail: '一' }, { pointer: '/fields/a', code: 'y', detail: '二' }] });
    expect(faultsByField(error)).toEqual({ a: '一 二' });
  });
});
