import { describe, expect, it } from 'vitest';
import { capped, fieldText, filled, interval, money, parseMoney } from './format';
import { layOut } from './paper';
import { duration, fromBox, fullTime, nearTime, remaining, toBox } from './time';

const t = (key: string, named?: Record<string, unknown>): string => `${key}${named ? JSON.stringify(Object.values(named)) : ''}`;
const at = (text: string): number => Date.parse(text);

describe('money', () => {
  it('goes out and comes back without losing a fen', () => {
    for (let fen = 0; fen < 2_000_000; fen += 997) expect(parseMoney(money(fen))).toBe(fen);
    expect(money(128000)).toBe('1,280.00');
    expect(money(5)).toBe('0.05');
  });

  it('tells what is no amount from what is empty', () => {
    expect(parseMoney('')).toBeNull();
    expect(parseMoney('1,200.5')).toBe(120050);
    for (const text of ['一百', '1.234', '-3', '1e5']) expect(parseMoney(text)).toBeNaN();
  });
});

describe('time', () => {
  const now = at('2026-11-21T10:00:00+08:00');

  it('is told in the office, wherever the browser stands', () => {
    expect(fullTime('2026-11-20T23:30:00Z')).toBe('2026-11-21 07:30');
    expect(fromBox(toBox('2026-11-21T09:05:00+08:00'))).toBe('2026-11-21T09:05:00+08:00');
    expect(fromBox('')).toBe('');
  });

  it('says today, yesterday and tomorrow', () => {
    expect(nearTime('2026-11-21T18:00:00+08:00', now, t)).toBe('time.today["18:00"]');
    expect(nearTime('2026-11-20T23:59:00+08:00', now, t)).toBe('time.yesterday["23:59"]');
    expect(nearTime('2026-11-18T10:26:00+08:00', now, t)).toBe('11-18 10:26');
    expect(nearTime('2025-11-18T10:26:00+08:00', now, t)).toBe('2025-11-18');
  });

  it('says what is left and what is passed', () => {
    expect(remaining('2026-11-21T18:00:00+08:00', now, t)).toBe('time.dueToday["18:00"]');
    expect(remaining('2026-11-24T09:00:00+08:00', now, t)).toBe('time.leftDays[3]');
    expect(remaining('2026-11-21T07:00:00+08:00', now, t)).toBe('time.overdueHours[3]');
    expect(remaining('2026-11-18T09:00:00+08:00', now, t)).toBe('time.overdueDays[3]');
    expect(duration(90 * 60_000, t)).toBe('time.hours[1]');
  });
});

describe('values on the paper', () => {
  const words = { yes: '是', no: '否' };

  it('read as the office writes them', () => {
    expect(fieldText({ type: 'count', unit: '人' }, 6, words)).toBe('6 人');
    expect(fieldText({ type: 'flag' }, false, words)).toBe('否');
    expect(fieldText({ type: 'choice', choices: [{ value: 'card', label: '公务卡' }] }, 'card', words)).toBe('公务卡');
    expect(interval({ start: '2026-12-08T09:00:00+08:00', end: '2026-12-08T17:30:00+08:00' })).toBe('2026-12-08 09:00 – 17:30');
    expect(interval({ start: '2026-12-08T09:00:00+08:00', end: '2026-12-09T12:00:00+08:00' })).toBe('2026-12-08 09:00 – 12-09 12:00');
    expect(capped(1000)).toBe('999+');
  });

  it('are filled or not: no is a value, half an interval is not', () => {
    expect([false, 0, 'a', ['f1']].every(filled)).toBe(true);
    expect([null, undefined, '', [], { start: 'x', end: '' }].some((value) => filled(value as never))).toBe(false);
  });

  it('stand in pairs, and one without a neighbour takes the width', () => {
    const field = (name: string, wide = false) => ({ name, label: name, type: 'text' as const, wide });
    const full = layOut([field('a'), field('b'), field('c'), field('d', true), field('e')]).map((cell) => cell.full);
    expect(full).toEqual([false, false, true, true, true]);
  });
});
