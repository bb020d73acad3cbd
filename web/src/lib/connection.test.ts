import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const page = (entry: string): string => `<head><script type="module" crossorigin src="${entry}"></script></head>`;

describe('what the page knows of its server', () => {
  beforeEach(() => {
    vi.resetModules();
    vi.useFakeTimers();
    const script = { getAttribute: () => '/assets/index-a.js' } as unknown as Element;
    vi.spyOn(document, 'querySelector').mockReturnValue(script);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  async function withAnswer(answer: () => Response): Promise<typeof import('./connection')> {
    vi.stubGlobal('fetch', vi.fn(async () => answer()));
    return import('./connection');
  }

  it('is an older one when the server names another beginning', async () => {
    const { connection, lookForUpgrade } = await withAnswer(() => new Response(page('/assets/index-b.js')));
    expect(await lookForUpgrade()).toBe(true);
    expect(connection.upgraded).toBe(true);
  });

  it('is the present one when it names the same, and stays so when it cannot be asked', async () => {
    const { connection, lookForUpgrade } = await withAnswer(() => new Response(page('/assets/index-a.js')));
    await lookForUpgrade();
    expect(connection.upgraded).toBe(false);
    vi.stubGlobal('fetch', vi.fn(async () => new Response('', { status: 502 })));
    expect(await lookForUpgrade()).toBe(false);
    expect(connection.upgraded).toBe(false);
  });

  it('asks again until somebody answers', async () => {
    const { connection, heard } = await withAnswer(() => new Response('{}'));
    const { whenReachable } = await import('@/api');
    whenReachable(heard);
    heard(false);
    expect(connection.up).toBe(false);
    await vi.advanceTimersByTimeAsync(3100);
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(connection.up).toBe(true);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(fetch).toHaveBeenCalledTimes(1);
  });
});
