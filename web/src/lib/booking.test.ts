import { describe, expect, it } from 'vitest';
import type { Bookable } from '@/api';
import { byName, clockOn, clockTimes, daysFrom, inTheWay, linesOf, mayHave, monday, nextDay, onDay } from './booking';

const at = (clock: string, day = '2026-03-03'): string => `${day}T${clock}:00+08:00`;
const span = (from: string, until: string) => ({ from: Date.parse(at(from)), until: Date.parse(at(until)) });
const busy = (from: string, until: string, state: 'held' | 'closed' = 'held') => ({
  from: at(from), until: at(until), state, matter: state === 'held' ? '7' : null, title: '', who: null, closing: null,
});
const room = (after: number, ...times: ReturnType<typeof busy>[]): Bookable => ({
  id: '1', sort: 'room', name: '东厅', organ: '2', organ_name: '', place: '', capacity: 0, equipment: [], details: {},
  keeper: null, minutes_before: 0, minutes_after: after, shared: false, retired: false, revision: 1, may_keep: false,
  expired: [], busy: times,
});

describe('times that are booked', () => {
  it('do not overlap what begins when they end, unless it must be made ready', () => {
    expect(inTheWay(room(0, busy('09:00', '10:00')), span('10:00', '11:00'))).toBeUndefined();
    expect(inTheWay(room(15, busy('09:00', '10:00')), span('10:00', '11:00'))?.matter).toBe('7');
    expect(inTheWay(room(15, busy('09:00', '10:00')), span('10:15', '11:00'))).toBeUndefined();
    expect(inTheWay(room(0, busy('09:00', '10:00', 'closed')), span('09:30', '11:00'))?.state).toBe('closed');
  });

  it('do not stand in the way of the matter that has them', () => {
    expect(inTheWay(room(0, busy('09:00', '10:00')), span('09:30', '11:00'), '7')).toBeUndefined();
  });

  it('say what of them falls on a day', () => {
    const long = { from: at('08:00'), until: at('18:00', '2026-03-05') };
    expect(clockOn(long, '2026-03-03')).toBe('08:00—24:00');
    expect(clockOn(long, '2026-03-04')).toBe('');
    expect(clockOn(long, '2026-03-05')).toBe('00:00—18:00');
  });

  it('are not begun when they are over, nor of what has expired', () => {
    const wanted = span('10:00', '11:00');
    expect(mayHave(room(0), wanted, Date.parse(at('10:30')))).toBe(true);
    expect(mayHave(room(0), wanted, Date.parse(at('11:00')))).toBe(false);
    expect(mayHave({ ...room(0), expired: ['check_until'] }, wanted, 0)).toBe(false);
  });

  it('stand in the grid by quarter hours, at its edge where they begin before it', () => {
    expect(linesOf(busy('09:00', '10:30'), '2026-03-03')).toEqual({ from: 5, until: 11 });
    expect(linesOf(busy('06:00', '07:00'), '2026-03-03')).toEqual({ from: 1, until: 2 });
    expect(linesOf(busy('19:00', '23:00'), '2026-03-03')).toEqual({ from: 45, until: 49 });
  });

  it('are of the days they touch', () => {
    const one = room(0, { ...busy('20:00', '21:00'), until: at('08:00', '2026-03-04') });
    expect(onDay(one, '2026-03-04')).toHaveLength(1);
    expect(onDay(one, '2026-03-05')).toHaveLength(0);
    expect(clockTimes(one.busy[0]!)).toBe('03-03 20:00—03-04 08:00');
  });
});

describe('weeks', () => {
  it('begin on Monday', () => {
    expect(monday('2026-03-01')).toBe('2026-02-23');
    expect(monday('2026-03-02')).toBe('2026-03-02');
    expect(daysFrom('2026-02-27', 3)).toEqual(['2026-02-27', '2026-02-28', '2026-03-01']);
    expect(nextDay('2026-12-31')).toBe('2027-01-01');
  });
});

it('puts numbered rooms in the order one counts them', () => {
  const named = ['第三会议室', '第十会议室', '东厅', '第一会议室', '第二会议室'].map((name) => ({ name }));
  const rooms = ['第一会议室', '第二会议室', '第三会议室', '第十会议室'];
  expect(byName(named).map((one) => one.name)).toEqual(['东厅', ...rooms]);
});
