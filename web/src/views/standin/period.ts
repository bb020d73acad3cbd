import { fromBox, fullTime, type Translate } from '@/lib/time';

/** 「2026-11-21 09:00 起，至 2026-11-30 18:00」; without an end, until it is ended. */
export function fromTo(from: string, to: string | null, t: Translate): string {
  return to
    ? t('standIn.fromTo', { from: fullTime(from), to: fullTime(to) })
    : t('standIn.fromOn', { from: fullTime(from) });
}

/** The end of the office's day at a moment, as a box holds it. */
export const endOfDay = (moment: number): string => `${fullTime(new Date(moment).toISOString()).slice(0, 10)} 18:00`;

/** What the boxes of a period say, for sending: empty ones are left out (from now, until it is ended). */
export function period(from: string, to: string): { from?: string; to?: string } {
  return { ...(from ? { from: fromBox(from) } : {}), ...(to ? { to: fromBox(to) } : {}) };
}
