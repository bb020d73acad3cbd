import { describe, expect, it } from 'vitest';
import type { Unit } from '@/api';
import { differing, following, siblings, type Line } from './change';

const unit = (id: string, parent: string | null = null, ended = false): Unit => ({
  id,
  name: id,
  kind: '',
  parent,
  is_organ: true,
  external: false,
  ended,
  order: 0,
  organ: id,
  serves: [],
  relations: [],
  people_count: 0,
});
const units = [unit('a'), unit('b'), unit('gone', null, true), unit('c'), unit('b1', 'b')];

describe('changing the office', () => {
  it('shows what somebody else wrote only where it differs', () => {
    const lines = ['name', 'rank'].map((name): Line => ({ name, label: name, kind: 'text' }));
    expect([...differing(lines, { name: 'x', rank: 1 }, { name: 'y', rank: 1 })]).toEqual(['name']);
    expect(differing(lines, { name: 'x' }, null).size).toBe(0);
    expect(differing(lines, { name: ['a', 'b'] }, { name: ['a', 'b'] }).size).toBe(0);
    expect(differing(lines, { name: ['a'] }, { name: ['a', 'b'] }).size).toBe(1);
  });

  it('puts a unit before its living siblings, and knows where it stands', () => {
    expect(siblings(units, '', 'a').map((one) => one.id)).toEqual(['b', 'c']);
    expect(siblings(units, 'b', '').map((one) => one.id)).toEqual(['b1']);
    expect(following(units, units[1]!)).toBe('c');
    expect(following(units, units[3]!)).toBe('');
  });
});
