import { describe, expect, it } from 'vitest';
import { widths } from './widths';

const all = (given: ReturnType<typeof widths>): number =>
  given.number + given.title + given.own.reduce((a, b) => a + b, 0);

describe('the columns of a register on paper', () => {
  it('fill the sheet beside the fixed ones', () => {
    expect(all(widths(['收〔2026〕13号'], ['text', 'text', 'date', 'choice', 'choice', 'unit']))).toBe(74);
    expect(all(widths([], []))).toBe(74);
  });

  it('give a long number more room than a short one', () => {
    expect(widths(['云政办发〔2026〕13号'], []).number).toBeGreaterThan(widths(['收〔2026〕3号'], []).number);
  });

  it('leave the title a quarter, however many columns there are', () => {
    expect(
      widths(
        ['云政办发〔2026〕13号'],
        Array.from({ length: 6 }, () => 'unit' as const),
      ).title,
    ).toBeGreaterThanOrEqual(24);
  });
});
