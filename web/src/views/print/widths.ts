import type { Column } from '../ledger/columns';

/** What a column wants of a sheet that lies, in percent. */
const wantedByType: Partial<Record<Column['type'], number>> = {
  date: 8,
  choice: 6,
  flag: 5,
  count: 6,
  money: 8,
  unit: 9,
};
const wantedByName: Record<string, number> = { state: 7, starter: 7, unit: 9, started: 9, closed: 9, due: 9 };
const index = 5;
const remark = 5;
const leastTitle = 24;

/** How wide it is set, in characters: what is Latin takes half a place. */
const places = (text: string): number => [...text].reduce((sum, sign) => sum + (sign < '\u0100' ? 0.5 : 1), 0);

/**
 * Shares of the sheet: the numbers stand on one line as long as they can, other columns get what they want or shrink
 * together, the title takes the rest; without a title all grow together.
 */
export function widths(
  numbers: readonly string[],
  columns: readonly Pick<Column, 'name' | 'type'>[],
): { index: number; columns: number[]; remark: number } {
  const longest = Math.max(4, ...numbers.map(places));
  const wanted = (column: Pick<Column, 'name' | 'type'>): number => {
    if (column.name === 'title') return 0;
    if (column.name === 'number') return Math.min(17, Math.ceil(longest * 1.36 + 1.2));
    return wantedByName[column.name] ?? wantedByType[column.type] ?? 8;
  };
  const asked = columns.map(wanted);
  const sum = asked.reduce((all, one) => all + one, 0);
  const titled = columns.some((column) => column.name === 'title');
  const room = 100 - index - remark - (titled ? leastTitle : 0);
  const given = sum > room || !titled ? asked.map((one) => Math.floor((one * room) / sum)) : asked;
  const rest = 100 - index - remark - given.reduce((all, one) => all + one, 0);
  return {
    index,
    columns: given.map((one, at) => (columns[at]!.name === 'title' ? rest : one)),
    remark: titled ? remark : remark + rest,
  };
}
