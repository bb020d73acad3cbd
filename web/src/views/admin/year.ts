import type { CalendarDay } from '@/api';

/** What a day is: worked as its weekday says, free as its weekday says, off, or worked for a feast. */
export type DayKind = 'workday' | 'weekend' | 'off' | 'made_up';
export interface DayCell {
  date: string;
  day: number;
  kind: DayKind;
  name: string;
}
export interface Month {
  month: number;
  /** Rows of seven, Monday first; empty places are null. */
  weeks: (DayCell | null)[][];
  workdays: number;
}

const two = (n: number): string => String(n).padStart(2, '0');

function kindOf(weekday: number, special: CalendarDay | undefined): DayKind {
  if (special) return special.off ? 'off' : 'made_up';
  return weekday === 0 || weekday === 6 ? 'weekend' : 'workday';
}

/** A year as it hangs on the wall. */
export function monthsOf(year: number, specials: readonly CalendarDay[]): Month[] {
  const by = new Map(specials.map((one) => [one.date, one]));
  return Array.from({ length: 12 }, (_, index) => {
    const cells: (DayCell | null)[] = [];
    const first = new Date(Date.UTC(year, index, 1));
    for (let blank = (first.getUTCDay() + 6) % 7; blank > 0; blank--) cells.push(null);
    const last = new Date(Date.UTC(year, index + 1, 0)).getUTCDate();
    for (let day = 1; day <= last; day++) {
      const date = `${year}-${two(index + 1)}-${two(day)}`;
      const special = by.get(date);
      const kind = kindOf(new Date(Date.UTC(year, index, day)).getUTCDay(), special);
      cells.push({ date, day, kind, name: special?.name ?? '' });
    }
    while (cells.length % 7) cells.push(null);
    const weeks = Array.from({ length: cells.length / 7 }, (_row, at) => cells.slice(at * 7, at * 7 + 7));
    const workdays = cells.filter((cell) => cell?.kind === 'workday' || cell?.kind === 'made_up').length;
    return { month: index + 1, weeks, workdays };
  });
}
