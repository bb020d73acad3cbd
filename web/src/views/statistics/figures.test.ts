import { describe, expect, it } from 'vitest';
import type { FigureValue } from '@/api';
import { changeOf, listOf, rateText, thenText, valueText } from './figures';

const number = (count: number): FigureValue => ({ count, among: null, permille: null, time: null, lacking: null });
const rate = (count: number, among: number): FigureValue => ({
  count,
  among,
  permille: among ? Math.round((count * 1000) / among) : null,
  time: null,
  lacking: null,
});
const time = (median: number, count = 1): FigureValue => ({
  ...number(count),
  time: { median, average: median, ninth: median, day: 420 },
});
const words = (key: string, values: Record<string, unknown> = {}): string => [key, ...Object.values(values)].join(' ');

describe('a figure', () => {
  it('is read as a number, or as a rate that never comes of nothing', () => {
    expect([rateText(875), rateText(1000), rateText(null)]).toEqual(['87.5%', '100%', null]);
    expect(valueText(number(3), words)).toBe('3');
    expect(valueText(rate(7, 8), words)).toBe('87.5%');
    expect(valueText(rate(0, 0), words)).toBe('statistics.nothingOf');
  });

  it('rises and falls by parts of what it was, a rate by points, and of nothing not at all', () => {
    expect(changeOf(number(45), number(50))).toBe(-100);
    expect(changeOf(rate(1, 2), rate(1, 4))).toBe(250);
    expect(changeOf(number(4), number(0))).toBeNull();
    expect(changeOf(rate(1, 2), rate(0, 0))).toBeNull();
    expect(thenText(number(45), number(50), '2026-10', words)).toBe(
      'statistics.then statistics.inMonth 2026 10 50statistics.change.down 10%',
    );
    expect(thenText(number(4), number(0), '2026-10', words)).toBe('statistics.then statistics.inMonth 2026 10 0');
    expect(thenText(number(4), null, '2026-10', words)).toBe('');
  });

  it('is a length of working time in the unit that is read at a glance', () => {
    expect(valueText(time(59), words)).toBe('statistics.minutes 59');
    expect(valueText(time(90), words)).toBe('statistics.hours 1.5');
    expect(valueText(time(420), words)).toBe('statistics.days 1');
    expect(valueText(time(1470), words)).toBe('statistics.days 3.5');
    expect(changeOf(time(210), time(420))).toBe(-500);
    expect(changeOf(time(210), number(0))).toBeNull();
  });

  it('opens the register as it was counted, state apart from the columns', () => {
    expect(listOf('seal', ['state:running', 'copies:2..', 'to:='], { unit: '7' })).toEqual({
      name: 'ledger',
      params: { kind: 'seal' },
      query: { state: 'running', where: 'copies:2..|to:=', unit: '7' },
    });
  });
});
