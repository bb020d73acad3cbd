import { describe, expect, it } from 'vitest';
import { isMoment, moments, neighbours, until } from './moments';

const trail = [
  { at: '2026-03-05T10:20:00.000+08:00', verb: 'agree' },
  { at: '2026-03-05T09:15:00.000+08:00', verb: 'submit' },
  { at: '2026-03-05T11:00:00.000+08:00', verb: 'view' },
  { at: '2026-03-06T08:30:00.000+08:00', verb: 'claim' },
  { at: '2026-03-06T08:30:00.000+08:00', verb: 'agree' },
];

describe('the moments of a matter', () => {
  it('are those at which it changed, in order, each once', () => {
    expect(moments(trail)).toEqual([
      '2026-03-05T09:15:00.000+08:00',
      '2026-03-05T10:20:00.000+08:00',
      '2026-03-06T08:30:00.000+08:00',
    ]);
  });

  it('lead to the change before and the change after, also from a moment between two', () => {
    const all = moments(trail);
    expect(neighbours(all, '2026-03-05T10:20:00.000+08:00')).toEqual({ before: all[0], after: all[2] });
    expect(neighbours(all, '2026-03-05T10:00:00+08:00')).toEqual({ before: all[0], after: all[1] });
    expect(neighbours(all, '2026-03-05T00:00:00+08:00')).toEqual({ before: '', after: all[0] });
    expect(neighbours(all, '2026-03-07T00:00:00+08:00').after).toBe('');
  });

  it('show what had happened by then, that moment included, whatever the zone it is written in', () => {
    expect(until(trail, '2026-03-05T10:20:00+08:00').map((entry) => entry.verb)).toEqual(['agree', 'submit']);
    expect(until(trail, '2026-03-05T02:20:00Z')).toHaveLength(2);
  });

  it('need a zone', () => {
    expect(isMoment('2026-03-05T10:20:00.000+08:00')).toBe(true);
    expect(isMoment('2026-03-05T10:20:00')).toBe(false);
    expect(isMoment('2026-13-45T10:20:00+08:00')).toBe(false);
    expect(isMoment('昨天')).toBe(false);
  });
});
