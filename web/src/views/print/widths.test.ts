import { describe, expect, it } from 'vitest';
import type { Column } from '../ledger/columns';
import { widths } from './widths';

const own = (type: Column['type'], n: number) => Array.from({ length: n }, (_, at) => ({ name: `own${at}`, type }));
const usual = (['number', 'title', 'state', 'started'] as const).map((name) => ({ name, type: 'common' as const }));
const all = (given: ReturnType<typeof widths>): number =>
  given.index + given.remark + given.columns.reduce((a, b) => a + b, 0);

describe('the columns of a register on paper', () => {
  it('fill the sheet, however many there are', () => {
    expect(all(widths(['收〔2026〕13号'], [...usual, ...own('unit', 3)]))).toBe(100);
    expect(all(widths(['收〔2026〕13号'], [...usual, ...own('unit', 12)]))).toBe(100);
    expect(all(widths([], usual))).toBe(100);
    expect(all(widths([], own('text', 2)))).toBe(100);
    expect(all(widths([], []))).toBe(100);
  });

  it('give a long number more room than a short one', () => {
    const number = (text: string): number => widths([text], usual).columns[0]!;
    expect(number('云政办发〔2026〕13号')).toBeGreaterThan(number('收〔2026〕3号'));
  });

  it('leave the title a quarter, however many columns there are', () => {
    const given = widths(['云政办发〔2026〕13号'], [...usual, ...own('unit', 9)]);
    expect(given.columns[1]).toBeGreaterThanOrEqual(24);
  });
});
