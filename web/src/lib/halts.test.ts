import { describe, expect, it } from 'vitest';
import type { KindSummary, Post } from '@/api';
import { haltedFor, haltedIn } from './halts';

const kind = { kind: 'reception', halted: [{ organ: '7', why: '已停止新办' }] } as unknown as KindSummary;
const post = (organ: string): Post => ({ organ: { id: organ, name: '' } }) as Post;

describe('a kind that is put aside', () => {
  it('is held in its organ alone', () => {
    expect(haltedIn(kind, '7')).toBe('已停止新办');
    expect(haltedIn(kind, '8')).toBe('');
    expect(haltedIn(undefined, '7')).toBe('');
  });

  it('is not to be begun where every post of somebody is in such an organ', () => {
    expect(haltedFor(kind, [post('7'), post('7')])).toBe('已停止新办');
    expect(haltedFor(kind, [post('7'), post('8')])).toBe('');
    expect(haltedFor(kind, [])).toBe('');
  });
});
