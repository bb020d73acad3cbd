import type { ImportRow, RowOutcome } from '@/api';
import type { CsvRecord } from '@/lib/csv';

/** The columns of the list, in the words of the office; the first three must be there. */
const columns = [
  '工号',
  '姓名',
  '单位',
  '部门',
  '职务',
  '岗位',
  '手机',
  '邮箱',
  '人员类别',
  '主要负责人',
  '角色',
  '分管',
  '排序',
];

/** The list to fill in: only the names of the columns, so that nobody imports an example. */
export const template: string[][] = [columns];

export type Filter = RowOutcome | 'all';
export const outcomes = ['created', 'updated', 'ended', 'unchanged', 'refused'] as const;

export const only = (rows: readonly ImportRow[], filter: Filter): readonly ImportRow[] =>
  filter === 'all' ? rows : rows.filter((row) => row.outcome === filter);

/** What was refused, as it stood in the file, each row with its reasons: to be mended and imported again. */
export function refusedRows(records: readonly CsvRecord[], rows: readonly ImportRow[], reason: string): string[][] {
  const [head, ...rest] = records;
  const byLine = new Map(rest.map((record) => [record.line, record.cells]));
  const width = Math.max(head?.cells.length ?? 0, ...rest.map((record) => record.cells.length));
  const wide = (cells: readonly string[], last: string): string[] => [
    ...cells,
    ...Array<string>(width - cells.length).fill(''),
    last,
  ];
  const refused = rows.filter((row) => row.outcome === 'refused');
  const why = (row: ImportRow): string =>
    row.faults.map((fault) => (fault.column ? `${fault.column}：${fault.detail}` : fault.detail)).join(' ');
  return [wide(head?.cells ?? [], reason), ...refused.map((row) => wide(byLine.get(row.line) ?? [], why(row)))];
}
