import type { NumberAct } from '@/api';

/** What was typed into the question before numbers are written; numbers are still text. */
export interface Typed {
  first: string;
  count: string;
  given_on: string;
  held_for: string;
  reason: string;
}

interface Needs {
  shown: (keyof Typed)[];
  required: (keyof Typed)[];
}

/** Which of it an act takes, and which of it it cannot do without. */
export const needsOf = (act: NumberAct): Needs =>
  ({
    reserve: { shown: ['first', 'count', 'held_for', 'reason'], required: ['held_for'] },
    skip: { shown: ['first', 'reason'], required: ['first', 'reason'] },
    invalidate: { shown: ['first', 'reason'], required: ['first', 'reason'] },
    backfill: { shown: ['first', 'given_on', 'held_for', 'reason'], required: ['first', 'given_on', 'reason'] },
  })[act] as Needs;

const isNumber = (text: string): boolean => /^[1-9]\d*$/.test(text.trim());

/** What is missing or no number, each with the key of its sentence. */
export function missingIn(act: NumberAct, typed: Typed): Record<string, string> {
  const found: Record<string, string> = {};
  const { shown, required } = needsOf(act);
  for (const name of required) if (!typed[name].trim()) found[name] = 'field.needed';
  for (const name of ['first', 'count'] as const) {
    if (shown.includes(name) && typed[name].trim() && !isNumber(typed[name])) found[name] = 'number.notANumber';
  }
  return found;
}

/** The body of the request. A number given on paper is of the year of its day; `year` 0: a series without years. */
export function toBody(act: NumberAct, typed: Typed, year: number): Record<string, unknown> {
  const first = typed.first.trim() ? Number(typed.first) : undefined;
  const ofYear = year ? { year } : {};
  const reason = typed.reason.trim();
  switch (act) {
    case 'reserve':
      return {
        ...ofYear,
        ...(first ? { first } : {}),
        count: Number(typed.count) || 1,
        held_for: typed.held_for.trim(),
        ...(reason ? { reason } : {}),
      };
    case 'skip':
      return { ...ofYear, until: first, reason };
    case 'invalidate':
      return { ...ofYear, seq: first, reason };
    case 'backfill':
      return {
        seq: first,
        given_on: typed.given_on,
        reason,
        ...(typed.held_for.trim() ? { held_for: typed.held_for.trim() } : {}),
      };
  }
}
