/** Periods as the server names them: 2026, 2026-H1, 2026-Q3, 2026-11. */
export const spans = ['year', 'half', 'quarter', 'month'] as const;
export type Span = (typeof spans)[number];
const parts: Record<Span, number> = { year: 1, half: 2, quarter: 4, month: 12 };

export interface Period {
  span: Span;
  year: number;
  /** Which of its year, from 0. */
  nth: number;
}

export function periodFrom(text: string): Period | null {
  const found = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(text);
  if (!found) return null;
  const [, year, half, quarter, month] = found;
  const span: Span = half ? 'half' : quarter ? 'quarter' : month ? 'month' : 'year';
  return { span, year: Number(year), nth: Number(half ?? quarter ?? month ?? 1) - 1 };
}

export function periodText({ span, year, nth }: Period): string {
  if (span === 'year') return String(year);
  if (span === 'half') return `${year}-H${nth + 1}`;
  if (span === 'quarter') return `${year}-Q${nth + 1}`;
  return `${year}-${String(nth + 1).padStart(2, '0')}`;
}

/** The one that a day ("2026-11-25") lies in. */
export function periodOf(span: Span, day: string): Period {
  const month = Number(day.slice(5, 7)) - 1;
  return { span, year: Number(day.slice(0, 4)), nth: Math.floor((month * parts[span]) / 12) };
}

/** So many further on, or back. */
export function moved(period: Period, by: number): Period {
  const all = period.year * parts[period.span] + period.nth + by;
  return { span: period.span, year: Math.floor(all / parts[period.span]), nth: all % parts[period.span] };
}

/** The same time in another length: the month a quarter ends with, the quarter a month lies in. */
export function inSpan(period: Period, span: Span): Period {
  const monthsEach = 12 / parts[period.span];
  const last = period.nth * monthsEach + monthsEach - 1;
  return { span, year: period.year, nth: Math.floor((last * parts[span]) / 12) };
}
