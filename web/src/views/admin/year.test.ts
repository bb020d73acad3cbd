import { describe, expect, it } from 'vitest';
import { monthsOf } from './year';

describe('a year on the wall', () => {
  const months = monthsOf(2026, [
    { date: '2026-01-01', name: '元旦', off: true },
    { date: '2026-01-04', name: '元旦', off: false },
  ]);

  it('begins each week on Monday and leaves what is no day empty', () => {
    const january = months[0]!;
    expect(january.weeks[0]!.map((cell) => cell?.day ?? 0)).toEqual([0, 0, 0, 1, 2, 3, 4]);
    expect(january.weeks.every((week) => week.length === 7)).toBe(true);
    expect(months[1]!.weeks.flat().filter(Boolean)).toHaveLength(28);
  });

  it('knows days off and days made up for, and counts what is worked', () => {
    const cells = months[0]!.weeks.flat();
    expect(cells.find((cell) => cell?.day === 1)?.kind).toBe('off');
    expect(cells.find((cell) => cell?.day === 3)?.kind).toBe('weekend');
    expect(cells.find((cell) => cell?.day === 4)).toMatchObject({ kind: 'made_up', name: '元旦' });
    expect(months[0]!.workdays).toBe(22);
  });
});
