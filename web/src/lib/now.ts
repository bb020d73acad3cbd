import { readonly, ref } from 'vue';

/** How far the office's clock is ahead of this machine's, which may go wrong; a demo's day is its own. */
const ahead = ref(0);
export const clockAhead = readonly(ahead);
const worthTelling = 1000;

/** The present moment by the office's clock: the one thing the page calls now. */
export const officeNow = (): number => Date.now() + ahead.value;

/** The server has told the time. */
export function hearTime(iso: string): void {
  const found = Date.parse(iso) - Date.now();
  if (Math.abs(found - ahead.value) > worthTelling) ahead.value = found;
}
