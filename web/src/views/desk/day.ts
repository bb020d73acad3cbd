import type { DayEntry, DayView } from '@/api';
import { dayOf, fullTime, type Translate } from '@/lib/time';

const clock = (iso: string): string => fullTime(iso).slice(11);

/** 「今天 · 10月1日 · 星期四 · 国庆节」; `at`: which day of the list it is. */
export function headOf(day: DayView, at: number, locale: string, t: Translate): string {
  const date = new Date(`${day.date}T00:00:00Z`);
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(date);
  const rest = day.name || (day.worked ? '' : t('myday.off'));
  const number = t('myday.date', { month: date.getUTCMonth() + 1, day: date.getUTCDate() });
  return [t(at ? 'myday.tomorrow' : 'myday.today'), number, weekday, rest].filter(Boolean).join(' · ');
}

/** When it is on that day: of what takes several, as far as it goes in this one. */
export function spanOf(one: DayEntry, date: string, t: Translate): string {
  if (one.deadline) return clock(one.at);
  const begins = dayOf(one.at) === date;
  const ends = dayOf(one.until) === date;
  if (one.whole || !(begins || ends)) return t('myday.whole');
  if (!ends) return t('myday.from', { time: clock(one.at) });
  return begins ? `${clock(one.at)}–${clock(one.until)}` : t('myday.until', { time: clock(one.until) });
}
