import { describe, expect, it } from 'vitest';
import type { ImportRow } from '@/api';
import { parseCsv } from '@/lib/csv';
import { only, refusedRows, template } from './rows';

const row = (line: number, outcome: ImportRow['outcome'], faults: ImportRow['faults'] = []): ImportRow => ({
  line,
  user_name: `A${line}`,
  name: '',
  outcome,
  faults,
  changes: [],
});

describe('the report of an import', () => {
  const rows = [
    row(2, 'created'),
    row(3, 'refused', [
      { column: '单位', detail: '没有该单位。' },
      { column: '', detail: '与第 2 行重复。' },
    ]),
    row(4, 'unchanged'),
  ];

  it('can be narrowed to one outcome', () => {
    expect(only(rows, 'all')).toHaveLength(3);
    expect(only(rows, 'refused').map((one) => one.line)).toEqual([3]);
  });

  it('gives back the refused rows as they stood in the file, with the reasons', () => {
    const records = parseCsv('工号,姓名,单位\nA2,甲,县政府办公室\nA3,"乙\n丙",无此单位\nA4,丁,县财政局\n');
    expect(refusedRows(records, rows, '原因')).toEqual([
      ['工号', '姓名', '单位', '原因'],
      ['A3', '乙\n丙', '无此单位', '单位：没有该单位。 与第 2 行重复。'],
    ]);
  });

  it('keeps a row that has too many or too few cells', () => {
    const records = parseCsv('工号,姓名\nA2\nA3,乙,多\n');
    expect(refusedRows(records, [row(2, 'refused'), row(3, 'refused')], '原因')).toEqual([
      ['工号', '姓名', '', '原因'],
      ['A2', '', '', ''],
      ['A3', '乙', '多', ''],
    ]);
  });

  it('has a template that names what must be there and holds nobody', () => {
    expect(template).toHaveLength(1);
    expect(template[0]!.slice(0, 3)).toEqual(['工号', '姓名', '单位']);
  });
});
