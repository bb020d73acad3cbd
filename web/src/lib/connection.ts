import { reactive } from 'vue';
import { sessionOptions } from '@/api';

/**
 * How it stands between this page and its server: whether it answers, whether it serves a newer page by now, and
 * whether a part of this one did not come.
 */
export const connection = reactive({ up: true, upgraded: false, missing: false });

const pause = 3000;
let waiting = false;

/** Every request tells; after one that found nobody the server is asked until it answers. */
export function heard(up: boolean): void {
  connection.up = up;
  if (up || waiting) return;
  waiting = true;
  setTimeout(() => {
    waiting = false;
    void probe();
  }, pause);
}

/** Asks whether the server is there; the answer comes through `heard`. */
export const probe = (): Promise<unknown> => sessionOptions().catch(() => undefined);

/** What this page was started from. */
const mine = document.querySelector('script[type="module"]')?.getAttribute('src') ?? '';
const entryOf = (page: string): string => /<script[^>]*type="module"[^>]*\ssrc="([^"]+)"/.exec(page)?.[1] ?? '';

/** Looks whether the server's page is still this one; false when it cannot be asked. */
export async function lookForUpgrade(): Promise<boolean> {
  try {
    const answer = await fetch('/', { cache: 'no-store', credentials: 'same-origin' });
    if (!answer.ok) return false;
    const now = entryOf(await answer.text());
    connection.upgraded = now !== '' && mine !== '' && now !== mine;
    return true;
  } catch {
    return false;
  }
}
