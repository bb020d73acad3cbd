import type { Translate } from '@/lib/time';

/** "3月31日" of "2026-03-31". */
export const dayText = (day: string, t: Translate): string =>
  t('owed.day', { month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) });

/** "2026-03" and so many months on. */
export function monthAfter(month: string, by: number): string {
  const all = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + by;
  return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}`;
}

/** The last day of a month: that of all the periods which end with it. */
export const lastDay = (month: string): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).toISOString().slice(0, 10);

export const states = ['missed', 'alert', 'open', 'fulfilled'] as const;
