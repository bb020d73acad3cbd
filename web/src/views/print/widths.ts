import type { FieldType } from '@/api';

/** What a column of a kind's own wants of a sheet that lies, in percent. */
const wanted: Partial<Record<FieldType, number>> = { date: 8, choice: 6, flag: 5, count: 6, money: 8, unit: 9 };
const least = { title: 24, rest: 5 + 9 + 7 + 5 };

/** How wide it is set, in characters: what is Latin takes half a place. */
const places = (text: string): number => [...text].reduce((sum, sign) => sum + (sign < '\u0100' ? 0.5 : 1), 0);

/**
 * Shares of the sheet: the numbers stand on one line as long as they can, a kind's own columns get what their type
 * wants or shrink together, the title takes the rest.
 */
export function widths(
  numbers: readonly string[],
  types: readonly FieldType[],
): { number: number; own: number[]; title: number } {
  const longest = Math.max(4, ...numbers.map(places));
  const number = Math.min(17, Math.ceil(longest * 1.36 + 1.2));
  const asked = types.map((type) => wanted[type] ?? 8);
  const sum = asked.reduce((all, one) => all + one, 0);
  const room = 100 - least.rest - least.title - number;
  const own = sum > room ? asked.map((one) => Math.floor((one * room) / sum)) : asked;
  return { number, own, title: 100 - least.rest - number - own.reduce((all, one) => all + one, 0) };
}
