import { describe, expect, it } from 'vitest';
import type { DayEntry } from '@/api';
import { headOf, spanOf } from './day';

const t = (key: string, named?: Record<string, unknown>): string =>
  [key.replace('myday.', ''), ...Object.values(named ?? {})].join(' ');
const entry = (at: string, until: string, more: Partial<DayEntry> = {}): DayEntry => ({
  at: `${at}:00+08:00`,
  until: `${until}:00+08:00`,
  whole: false,
  deadline: false,
  matter: '1',
  kind_title: '公务接待',
  title: '来访',
  place: '',
  step_title: '',
  ...more,
});

describe('a day of mine', () => {
  it('says of what takes several days how far it goes in this one', () => {
    const trip = entry('2026-03-04T09:00', '2026-03-06T12:00');
    expect(spanOf(trip, '2026-03-04', t)).toBe('from 09:00');
    expect(spanOf(trip, '2026-03-05', t)).toBe('whole');
    expect(spanOf(trip, '2026-03-06', t)).toBe('until 12:00');
    expect(spanOf(entry('2026-03-05T09:30', '2026-03-05T17:00'), '2026-03-05', t)).toBe('09:30–17:00');
  });

  it('tells a whole day and a deadline apart from hours', () => {
    expect(spanOf(entry('2026-03-05T00:00', '2026-03-06T00:00', { whole: true }), '2026-03-05', t)).toBe('whole');
    expect(spanOf(entry('2026-03-05T17:30', '2026-03-05T17:30', { deadline: true }), '2026-03-05', t)).toBe('17:30');
  });

  it('heads each day with its date, its weekday and why it is off', () => {
    const day = { date: '2026-10-01', worked: false, name: '国庆节', entries: [] };
    expect(headOf(day, 0, 'zh-CN', t)).toBe('today · date 10 1 · 星期四 · 国庆节');
    expect(headOf({ ...day, date: '2026-10-10', name: '' }, 1, 'zh-CN', t)).toBe('tomorrow · date 10 10 · 星期六 · off');
    expect(headOf({ ...day, date: '2026-10-09', name: '', worked: true }, 1, 'zh-CN', t)).toBe(
      'tomorrow · date 10 9 · 星期五',
    );
  });
});
