import { describe, expect, it } from 'vitest';
import type { ScoreLine } from '@/api';
import { foundText, formulaText, grouped, points, roundKey, roundPeriod } from './scores';

const t = (key: string, named?: Record<string, unknown>): string => `${key} ${Object.values(named ?? {}).join(',')}`;
const tiers = [
  { from: 90, gives: 100 },
  { from: 60, gives: 50 },
];
const line = (formula: string, summed = false): ScoreLine =>
  ({ formula, summed, full: 60, points: 2, cap: 10, tiers }) as ScoreLine;
const found = { items: 3, counted: 2, sum: 100, takes_part: true, weight: 5000, score: 4000 };

describe('what a score sheet says', () => {
  it('writes hundredths as points', () => {
    expect(points(8750)).toBe('87.5');
    expect(points(-400)).toBe('-4');
    expect(points(null)).toBeNull();
  });

  it('says what was found by what was asked', () => {
    expect(foundText(line('share'), found, t)).toBe('scores.found.share 2,3');
    expect(foundText(line('average'), found, t)).toBe('scores.found.average 3,33.33');
    expect(foundText(line('average'), { ...found, items: 0 }, t)).toBe('scores.found.none ');
    expect(foundText(line('bonus', true), found, t)).toBe('scores.found.sum 2,100');
    expect(foundText(line('deduction'), found, t)).toBe('scores.found.times 2');
  });

  it('says how it is counted', () => {
    expect(formulaText(line('tiers'), t)).toContain('scores.tier 90,100scores.tierSeparator scores.tier 60,50');
    expect(formulaText(line('deduction'), t)).toContain('60,2,10');
  });

  it('puts lines under their headings and sums them', () => {
    const of = (dimension: string, score: number) => ({ dimension, value: { ...found, score } }) as ScoreLine;
    const groups = grouped([of('speed', 100), of('', 5), of('speed', 250)]);
    expect(groups.map(({ name, score, lines }) => [name, score, lines.length])).toEqual([
      ['speed', 350, 2],
      ['', 5, 1],
    ]);
  });

  it('names rounds by scheme and period', () => {
    expect(roundKey({ scheme: 'a', period: '2026' })).toBe('a@2026');
    expect(roundPeriod('2026-Q1', t)).toBe('statistics.inQuarter 2026,1');
    expect(roundPeriod('2026-01-01..2026-02-02', t)).toBe('2026-01-01..2026-02-02');
  });
});
