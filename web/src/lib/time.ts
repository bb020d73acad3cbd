import { officeNow } from './now';

/** The office lives in +08:00 wherever the browser stands; there is no daylight saving. */
const office = 8 * 3600_000;
const day = 86_400_000;
const hour = 3_600_000;
const two = (n: number): string => String(n).padStart(2, '0');

export type Translate = (key: string, named?: Record<string, unknown>) => string;

interface Wall {
  year: number;
  month: number;
  day: number;
  time: string;
  dayNumber: number;
}

function wall(ms: number): Wall {
  const shifted = new Date(ms + office);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    time: `${two(shifted.getUTCHours())}:${two(shifted.getUTCMinutes())}`,
    dayNumber: Math.floor((ms + office) / day),
  };
}

/** 「2026-11-21 10:41」, for hovering and paper. */
export function fullTime(iso: string | null | undefined): string {
  if (!iso) return '';
  const w = wall(Date.parse(iso));
  return `${w.year}-${two(w.month)}-${two(w.day)} ${w.time}`;
}

/** 「2026年3月5日 10:20」, for a sentence. */
export function dayAndTime(iso: string, t: Translate): string {
  const w = wall(Date.parse(iso));
  return t('time.dayAndTime', { year: w.year, month: w.month, day: w.day, time: w.time });
}

export const dayOf = (iso: string | null | undefined): string => fullTime(iso).slice(0, 10);

/** The office's day as it is written (2026-11-21), `days` later or, below zero, earlier. */
export const officeDay = (now: number, days = 0): string => dayOf(new Date(now + days * day).toISOString());

export const officeYear = (): number => Number(officeDay(officeNow()).slice(0, 4));

/** 「今日 18:00」「昨日 09:10」「11-18 10:26」「2025-11-18」. */
export function nearTime(iso: string | null | undefined, now: number, t: Translate): string {
  if (!iso) return '';
  const then = wall(Date.parse(iso));
  const today = wall(now);
  const distance = then.dayNumber - today.dayNumber;
  if (distance === 0) return t('time.today', { time: then.time });
  if (distance === -1) return t('time.yesterday', { time: then.time });
  if (distance === 1) return t('time.tomorrow', { time: then.time });
  if (then.year === today.year) return `${two(then.month)}-${two(then.day)} ${then.time}`;
  return `${then.year}-${two(then.month)}-${two(then.day)}`;
}

/** What is left until a deadline, or by how much it is passed, in words. */
export function remaining(due: string | null | undefined, now: number, t: Translate): string {
  if (!due) return '';
  const ms = Date.parse(due) - now;
  if (ms < 0) {
    if (-ms < hour) return t('time.overdueNow');
    return -ms < day ? t('time.overdueHours', { n: Math.floor(-ms / hour) }) : t('time.overdueDays', { n: Math.floor(-ms / day) });
  }
  const days = wall(Date.parse(due)).dayNumber - wall(now).dayNumber;
  if (days === 0) return t('time.dueToday', { time: wall(Date.parse(due)).time });
  if (days === 1) return t('time.dueTomorrow', { time: wall(Date.parse(due)).time });
  return t('time.leftDays', { n: days });
}

/** How long something took or has waited: 「3 天」「2 小时」「不到 1 分钟」. */
export function duration(ms: number, t: Translate): string {
  if (ms < 60_000) return t('time.moment');
  if (ms < hour) return t('time.minutes', { n: Math.floor(ms / 60_000) });
  if (ms < day) return t('time.hours', { n: Math.floor(ms / hour) });
  return t('time.days', { n: Math.floor(ms / day) });
}

/** RFC 3339 to the wall clock a date-time box shows: `2026-11-21 09:30`; and back. */
export const toBox = (iso: string | null | undefined): string => fullTime(iso);
export function fromBox(text: string | null | undefined): string {
  if (!text) return '';
  return `${text.slice(0, 10)}T${text.slice(11, 16) || '00:00'}:00+08:00`;
}
