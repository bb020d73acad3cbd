import type { Unit } from '@/api';

export type Value = string | number | boolean | readonly string[];
export type Values = Record<string, Value>;

/** One line of a question about a unit, a person or a post. */
export interface Line {
  name: string;
  label: string;
  kind: 'text' | 'number' | 'flag' | 'unit' | 'units' | 'date' | 'choice';
  required?: boolean;
  hint?: string;
  options?: readonly { value: string; label: string }[];
}

/** What somebody else wrote meanwhile, where it is not what is being written. */
export function differing(lines: readonly Line[], mine: Values, theirs: Values | null): Set<string> {
  if (!theirs) return new Set();
  const said = (value: Value | undefined): string => JSON.stringify(value);
  const differs = (name: string): boolean => name in theirs && said(theirs[name]) !== said(mine[name]);
  return new Set(lines.map((line) => line.name).filter(differs));
}

export const kinds = [
  'party',
  'congress',
  'government',
  'cppcc',
  'judicial',
  'military',
  'mass',
  'enterprise',
  'school',
  'media',
] as const;

/** Siblings a unit may be put before: in protocol order, without itself and what is dissolved. */
export function siblings(units: readonly Unit[], parent: string, self: string): Unit[] {
  return units.filter((unit) => (unit.parent ?? '') === parent && unit.id !== self && !unit.ended);
}

/** The sibling that follows a unit now; empty at the end. */
export function following(units: readonly Unit[], unit: Unit): string {
  const row = units.filter((one) => (one.parent ?? '') === (unit.parent ?? '') && !one.ended);
  return row[row.findIndex((one) => one.id === unit.id) + 1]?.id ?? '';
}
