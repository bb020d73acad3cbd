import type { BodyValue, Choice, Field, FieldValue, Interval } from '@/api';
import { fullTime } from './time';

/** Fen to 「12,345.60」; exact, no floating point. */
export function money(fen: number | null | undefined): string {
  if (fen === null || fen === undefined) return '';
  const sign = fen < 0 ? '-' : '';
  const digits = String(Math.abs(fen)).padStart(3, '0');
  const yuan = digits.slice(0, -2).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return `${sign}${yuan}.${digits.slice(-2)}`;
}

/** What a clerk types (「1,200」「1200.5」) to fen; null when empty, NaN when it is no amount. */
export function parseMoney(text: string): number | null {
  const plain = text.replace(/[,，\s]/g, '');
  if (!plain) return null;
  const match = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(plain);
  if (!match) return NaN;
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}

/** 「1.2 MB」. */
export function bytes(n: number): string {
  if (n < 1024) return `${n} B`;
  if (n < 1024 * 1024) return `${Math.round(n / 1024)} KB`;
  if (n < 1024 ** 3) return `${(n / 1024 / 1024).toFixed(1)} MB`;
  return `${(n / 1024 ** 3).toFixed(1)} GB`;
}

/** Counts are capped by the server: 1000 means more than 999. */
export const capped = (n: number | null | undefined): string =>
  n === undefined || n === null ? '' : n >= 1000 ? '999+' : String(n);

/** 「11-21 09:00 至 11-22 17:00」, without repeating what is equal. */
export function interval(value: Interval | null | undefined): string {
  if (!value) return '';
  const start = fullTime(value.start);
  const end = fullTime(value.end);
  if (!end) return start;
  if (start.slice(0, 10) === end.slice(0, 10)) return `${start} – ${end.slice(11)}`;
  return `${start} – ${start.slice(0, 4) === end.slice(0, 4) ? end.slice(5) : end}`;
}

export const choiceLabel = (choices: Choice[] | undefined, value: FieldValue): string =>
  choices?.find((choice) => choice.value === value)?.label ?? String(value ?? '');

export interface Words {
  yes: string;
  no: string;
}

/** A field's value as it stands on the paper. Persons, units and files are shown by components of their own. */
export function fieldText(
  field: Pick<Field, 'type'> & Partial<Pick<Field, 'choices' | 'unit'>>,
  value: FieldValue,
  words: Words,
): string {
  if (value === null || value === undefined || value === '') return '';
  switch (field.type) {
    case 'money':
      return `${money(value as number)} 元`;
    case 'count':
      return field.unit ? `${String(value)} ${field.unit}` : String(value);
    case 'interval':
      return interval(value as Interval);
    case 'choice':
      return choiceLabel(field.choices, value);
    case 'flag':
      return value ? words.yes : words.no;
    default:
      return String(value);
  }
}

const bodyFilled = (body: BodyValue): boolean =>
  body.blocks.some((block) => JSON.stringify(block) !== '{"type":"paragraph","spans":[]}');

/** Is there anything in it? False is a value, an empty list or an empty body is not. */
export function filled(value: FieldValue): boolean {
  if (value === null || value === undefined || value === '') return false;
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'object') return 'blocks' in value ? bodyFilled(value) : Boolean(value.start && value.end);
  return true;
}
