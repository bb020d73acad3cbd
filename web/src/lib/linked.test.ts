import { describe, expect, it } from 'vitest';
import type { KindSummary } from '@/api';
import { linkOf, linkText, startsFrom } from './linked';

const kind = (name: string, may_start: boolean, links: KindSummary['links']): KindSummary => ({
  kind: name,
  title: name,
  begins: '',
  may_start,
  may_keep: false,
  keeps_box: false,
  receives: false,
  keeps_words: false,
  links,
  halted: [], area: '', area_title: '',
});
const answers = { type: 'answers', title: '答复的来文', back: '复文', to: ['incoming'] };

describe('what can be started from a paper', () => {
  it('is what declares a link to its kind and may be started', () => {
    const kinds = [
      kind('outgoing', true, [answers, { ...answers, type: 'follows', to: ['outgoing'] }]),
      kind('closed', false, [answers]),
    ];
    expect(startsFrom(kinds, 'incoming')).toEqual([{ kind: 'outgoing', type: 'answers', back: '复文' }]);
    expect(startsFrom(kinds, 'reception')).toEqual([]);
  });

  it('is not offered for links that lead anywhere', () => {
    expect(startsFrom([kind('outgoing', true, [{ ...answers, to: [] }])], 'incoming')).toEqual([]);
  });

  it('travels in the address, and nothing else does', () => {
    expect(linkOf(linkText({ type: 'answers', to: '42' }))).toEqual({ type: 'answers', to: '42' });
    expect(linkOf('answers')).toBeNull();
    expect(linkOf(['answers:1'])).toBeNull();
  });
});
