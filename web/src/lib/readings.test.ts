import { describe, expect, it } from 'vitest';
import type { Reading } from '@/api';
import { overBy, readCount, readingTree } from './readings';

const reading = (work_item: string, from_item: string | null, read_at: string | null = null): Reading => ({
  work_item,
  from_item,
  read_at,
  person: { id: work_item, name: work_item },
  by: { id: '0', name: '' },
  at: '',
  viewed_at: null,
  recalled_at: null,
});
const drawn = (all: Reading[]): string =>
  readingTree(all)
    .map((line) => `${'-'.repeat(line.depth)}${line.reading.work_item}`)
    .join(' ');

describe('who sent it to whom', () => {
  it('stands below the one he has it from, in the order of sending', () => {
    expect(
      drawn([reading('a', null), reading('b', null), reading('c', 'a'), reading('d', 'c'), reading('e', 'a')]),
    ).toBe('a -c --d -e b');
  });

  it('loses nobody whose sender is not told', () => {
    expect(drawn([reading('c', 'somebody else'), reading('a', null)])).toBe('c a');
  });

  it('counts who has read', () => {
    expect(readCount([reading('a', null, '2026-01-01T00:00:00Z'), reading('b', null)])).toBe(1);
  });
});

describe('what took a reading off a desk', () => {
  const lasting = { state: 'expired', label: '已过期', day: '2026-03-10' };

  it('is the end of its last day, or whoever took it back before', () => {
    expect(overBy('2026-03-11T00:00:05+08:00', lasting)).toBe('已过期');
    expect(overBy('2026-03-10T23:59:00+08:00', lasting)).toBeNull();
    expect(overBy('2026-03-11T00:00:05+08:00', null)).toBeNull();
    expect(overBy('2026-03-11T00:00:05+08:00', { ...lasting, state: 'due' })).toBeNull();
  });
});
