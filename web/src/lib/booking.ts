import type { RouteLocationNormalized } from 'vue-router';
import type { Bookable, BusyTime, Fields, Interval } from '@/api';
import { fromBox, fullTime } from './time';

/** Times that are booked, in milliseconds: half-open, one that ends when the other begins does not overlap it. */
export interface Span {
  from: number;
  until: number;
}

/** A name's figures as one counts: 第二 before 第三, where the signs themselves stand the other way round. */
const counted = (name: string): string =>
  name.replace(/[一二三四五六七八九十]/g, (sign) => String.fromCharCode(0xe000 + '一二三四五六七八九十'.indexOf(sign)));
export const byName = <T extends { name: string }>(all: readonly T[]): T[] =>
  [...all].sort((one, other) => (counted(one.name) < counted(other.name) ? -1 : 1));

const minute = 60_000;
/** The hours a day's grid shows; what lies outside is shown at its edge. */
export const firstHour = 8;
export const lastHour = 20;

export const overlap = (one: Span, other: Span): boolean => one.from < other.until && other.from < one.until;

export const spanOf = (busy: { from: string; until: string }): Span => ({
  from: Date.parse(busy.from),
  until: Date.parse(busy.until),
});

/** With the time to make it ready and to put it in order again. */
const taken = (one: Bookable, span: Span): Span => ({
  from: span.from - one.minutes_before * minute,
  until: span.until + one.minutes_after * minute,
});

/** The interval that stands in a paper, once it is one. */
export function intervalIn(fields: Fields, name: string | undefined): { from: string; until: string } | null {
  const asked = fields[name ?? ''] as Interval | null | undefined;
  return asked?.start && asked.end && asked.start < asked.end ? { from: asked.start, until: asked.end } : null;
}

/** The matter that is open, alone or beside its list; none while a new one is written. */
export const matterOn = (route: Pick<RouteLocationNormalized, 'params' | 'query'>): string | undefined => {
  const id = route.params.id ?? route.query.open;
  return id ? String(id) : undefined;
};

/** What stands in the way of having it then; `own`: the matter that asks. */
export function inTheWay(one: Bookable, wanted: Span, own?: string): BusyTime | undefined {
  const mine = taken(one, wanted);
  return one.busy.find((busy) => {
    if (own && busy.matter === own) return false;
    return overlap(mine, busy.state === 'closed' ? spanOf(busy) : taken(one, spanOf(busy)));
  });
}

/** Whether it can be begun then: free, not over, nothing of it expired. */
export const mayHave = (one: Bookable, wanted: Span, now: number): boolean =>
  wanted.until > now && !one.expired.length && !inTheWay(one, wanted);

/** A moment of the office's day, 「2026-03-02」 at an hour. */
export const atHour = (day: string, hour: number): string =>
  fromBox(hour < 24 ? `${day} ${String(hour).padStart(2, '0')}:00` : `${nextDay(day)} 00:00`);
const wallDay = (ms: number): string => fullTime(new Date(ms).toISOString()).slice(0, 10);
export const nextDay = (day: string, days = 1): string =>
  wallDay(Date.parse(fromBox(`${day} 00:00`)) + days * 86_400_000);
/** Monday of the week. */
export function monday(day: string): string {
  return nextDay(day, 1 - weekdayOf(day));
}
export const daysFrom = (day: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => nextDay(day, index));

export const dayHours = Array.from({ length: lastHour - firstHour }, (_, index) => firstHour + index);
export const hourSpan = (day: string, hour: number): Span => ({
  from: Date.parse(atHour(day, hour)),
  until: Date.parse(atHour(day, hour + 1)),
});
/** What of it falls on a day. */
export const onDay = (one: Bookable, day: string): BusyTime[] => {
  const whole = { from: Date.parse(atHour(day, 0)), until: Date.parse(atHour(day, 24)) };
  return one.busy.filter((busy) => overlap(spanOf(busy), whole));
};

/** Where it stands in a day's grid of quarter hours: first and last line, counted from 1. */
export function linesOf(busy: BusyTime, day: string): { from: number; until: number } {
  const begin = Date.parse(atHour(day, firstHour));
  const line = (ms: number): number => Math.round((ms - begin) / (15 * minute));
  const most = (lastHour - firstHour) * 4;
  const from = Math.min(Math.max(line(Date.parse(busy.from)), 0), most - 1);
  const until = Math.max(Math.min(line(Date.parse(busy.until)), most), from + 1);
  return { from: from + 1, until: until + 1 };
}

/** 「09:00—10:30」; over midnight with the days. */
export function clockTimes(busy: { from: string; until: string }): string {
  const [from, until] = [fullTime(busy.from), fullTime(busy.until)];
  return from.slice(0, 10) === until.slice(0, 10)
    ? `${from.slice(11)}—${until.slice(11)}`
    : `${from.slice(5)}—${until.slice(5)}`;
}

/** What of it falls on a day: 「09:00—24:00」; empty: the whole day. */
export function clockOn(busy: { from: string; until: string }, day: string): string {
  const [from, until] = [fullTime(busy.from), fullTime(busy.until)];
  const begins = from.slice(0, 10) < day ? '00:00' : from.slice(11);
  const ends = until.slice(0, 10) > day ? '24:00' : until.slice(11);
  return begins === '00:00' && ends === '24:00' ? '' : `${begins}—${ends}`;
}

/** Which day of the week; 1: Monday. */
export const weekdayOf = (day: string): number => ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
