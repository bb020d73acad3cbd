import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nextIn } from './queue';

const left = vi.hoisted(() => ({ items: [] as { matter: string }[], asked: [] as unknown[] }));
vi.mock('@/api', () => ({
  workItems: (query: unknown) => {
    left.asked.push(query);
    return Promise.resolve({ items: left.items });
  },
}));

const queue = { list: 'pending' as const, query: { only: 'overdue' }, matters: ['1', '2', '3'] };
const standing = (...matters: string[]): void => void (left.items = matters.map((matter) => ({ matter })));

describe('the next of a list one works through', () => {
  beforeEach(() => (left.asked = []));

  it('is the one that stood below, asked of the same list with the same filters', async () => {
    standing('1', '3');
    expect(await nextIn(queue, '2')).toBe('3');
    expect(left.asked).toEqual([{ list: 'pending', limit: 30, only: 'overdue' }]);
  });

  it('passes over what has left the list meanwhile, and begins again at its head', async () => {
    standing('1', '9');
    expect(await nextIn(queue, '2')).toBe('1');
  });

  it('is never the one just sent, and nothing when nothing is left', async () => {
    standing('2');
    expect(await nextIn(queue, '2')).toBe('');
  });
});
