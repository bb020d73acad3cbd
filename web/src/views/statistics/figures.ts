import type { RouteLocationRaw } from 'vue-router';
import type { FigureValue } from '@/api';
import type { Translate } from '@/lib/time';
import { whereText } from '@/views/ledger/where';
import { periodFrom, type Period } from './periods';

/** One bar: what it stands for, and the list it was counted from; null where a register cannot be asked for it. */
export interface Bar {
  key: string;
  label: string;
  value: FigureValue;
  list: RouteLocationRaw | null;
  /** The list of those it lacks, where so many are asked for and it has fewer. */
  wanting?: RouteLocationRaw | null;
}

/** 87.5%, 100%; nothing of nothing has no rate. */
export const rateText = (permille: number | null | undefined): string | null =>
  permille === null || permille === undefined ? null : `${permille % 10 ? (permille / 10).toFixed(1) : permille / 10}%`;

/** Working time as it is read: from a working day on in days, with one decimal; else in hours and minutes. */
export function lengthText(minutes: number, day: number, t: Translate): string {
  if (minutes >= day) return t('statistics.days', { n: String(Math.round((minutes * 10) / day) / 10) });
  if (minutes < 60) return t('statistics.minutes', { n: minutes });
  return t('statistics.hours', { n: String(Math.round(minutes / 6) / 10) });
}

/** The figure as it is read: a rate or a length of time where it is one, else how many. */
export function valueText(value: FigureValue, t: Translate): string {
  if (value.time) return lengthText(value.time.median, value.time.day, t);
  return value.among === null ? String(value.count) : (rateText(value.permille) ?? t('statistics.nothingOf'));
}

/** What it was before, and by how much it rose or fell: in hundredths of that, of rates in points. */
export function thenText(now: FigureValue, then: FigureValue | null, of: string | null, t: Translate): string {
  const period = of ? periodFrom(of) : null;
  if (!then || !period) return '';
  const value = now.time && !then.time ? t('statistics.nothingOf') : valueText(then, t);
  const told = t('statistics.then', { period: periodName(period, t), value });
  const change = changeOf(now, then);
  if (change === null) return told;
  const way = change === 0 ? 'same' : change > 0 ? 'up' : 'down';
  const by = rateText(Math.abs(change))!;
  const points = now.among !== null;
  return told + t(`statistics.change.${way}`, { by: points ? t('statistics.points', { n: by.slice(0, -1) }) : by });
}

/** In tenths of a per cent of what it was, of rates in tenths of a point; null where there is nothing to hold it to. */
export function changeOf(now: FigureValue, then: FigureValue): number | null {
  if (now.among !== null) return now.permille === null || then.permille === null ? null : now.permille - then.permille;
  if (now.time && then.time?.median) return partsMore(now.time.median, then.time.median);
  if (now.time || then.time) return null;
  return then.count === 0 ? null : partsMore(now.count, then.count);
}
const partsMore = (now: number, then: number): number => Math.round(((now - then) * 1000) / then);

/** What a rate is of: 7 / 8. */
export const ofText = (value: FigureValue, t: Translate): string =>
  t('statistics.of', { count: value.count, among: value.among ?? 0 });

/** The list a figure was counted from: the register, narrowed as the server says. */
export function listOf(kind: string, where: readonly string[], more: Record<string, string>): RouteLocationRaw {
  const pairs = where.map((one) => [one.slice(0, one.indexOf(':')), one.slice(one.indexOf(':') + 1)] as const);
  const state = pairs.find(([name]) => name === 'state')?.[1];
  const rest = Object.fromEntries(pairs.filter(([name]) => name !== 'state'));
  const query = { ...(state ? { state } : {}), where: whereText(rest), ...more };
  return { name: 'ledger', params: { kind }, query };
}

/** How much of the longest bar, in hundredths; a rate is of the whole. */
export function barOf(value: FigureValue, most: number): number {
  if (value.time) return most > 0 ? (value.time.median / most) * 100 : 0;
  if (value.among !== null) return (value.permille ?? 0) / 10;
  return most > 0 ? (value.count / most) * 100 : 0;
}

export function periodName({ span, year, nth }: Period, t: Translate): string {
  if (span === 'year') return t('statistics.inYear', { year });
  if (span === 'half') return t(`statistics.inHalf.${nth + 1}`, { year });
  return t(span === 'quarter' ? 'statistics.inQuarter' : 'statistics.inMonth', { year, n: nth + 1 });
}
