import { describe, expect, it } from 'vitest';
import { inSpan, moved, periodFrom, periodOf, periodText, spans } from './periods';

describe('a period', () => {
  it('reads as it is written', () => {
    for (const text of ['2026', '2026-H2', '2026-Q3', '2026-01', '2026-12'])
      expect(periodText(periodFrom(text)!)).toBe(text);
    for (const text of ['', '26', '2026-H3', '2026-Q0', '2026-13', '2026-1']) expect(periodFrom(text)).toBeNull();
  });

  it('is followed by the next and comes after the one before, over the year too', () => {
    expect(periodText(moved(periodFrom('2026-Q1')!, -1))).toBe('2025-Q4');
    expect(periodText(moved(periodFrom('2026-12')!, 1))).toBe('2027-01');
    for (const span of spans) {
      const one = periodOf(span, '2026-05-06');
      expect(moved(moved(one, 7), -7)).toEqual(one);
    }
  });

  it('has the day it was made for, in every length', () => {
    expect(spans.map((span) => periodText(periodOf(span, '2026-11-25')))).toEqual([
      '2026',
      '2026-H2',
      '2026-Q4',
      '2026-11',
    ]);
    expect(periodText(inSpan(periodFrom('2026-Q3')!, 'month'))).toBe('2026-09');
    expect(periodText(inSpan(periodFrom('2026-05')!, 'quarter'))).toBe('2026-Q2');
  });
});
