import { describe, expect, it } from 'vitest';
import type { Matter } from '@/api';
import { fromOf, newFrom, startsFromOpinion, startsHere, usualAndRest } from './linked';

const start = (label: string, of_opinion: boolean, steps: string[] = []) => ({
  kind: 'supervised', link: 'arises_from', label, of_opinion, steps,
});
const view = {
  starts: [start('转督办', false), start('批示转督办', true, ['instruct']), start('意见转办', true)],
} as unknown as Matter;

describe('what is started from a paper', () => {
  it('starts from the paper itself or from an opinion of the steps that are named', () => {
    expect(startsHere(view).map((one) => one.label)).toEqual(['转督办']);
    expect(startsFromOpinion(view, 'instruct').map((one) => one.label)).toEqual(['批示转督办', '意见转办']);
    expect(startsFromOpinion(view, 'review').map((one) => one.label)).toEqual(['意见转办']);
  });

  it('shows four and folds the rest, where there is more than one more', () => {
    const many = (n: number) => Array.from({ length: n }, (_, at) => start(String(at), false));
    const parted = (n: number) => Object.values(usualAndRest(many(n))).map((part) => part.length);
    expect([parted(0), parted(4), parted(5), parted(6), parted(9)]).toEqual([[0, 0], [4, 0], [5, 0], [4, 2], [4, 5]]);
    expect(usualAndRest(many(6)).rest.map((one) => one.label)).toEqual(['4', '5']);
  });

  it('names where it comes from in the address of the form', () => {
    const [whole, opinion] = view.starts;
    expect(fromOf(newFrom(whole!, '42').query)).toEqual({ matter: '42', link: 'arises_from' });
    const from = { matter: '42', link: 'arises_from', opinion: '7' };
    expect(fromOf(newFrom(opinion!, '42', '7').query)).toEqual(from);
    for (const query of [{}, { from: '42' }, { from: 'x', link: 'arises_from' }, { from: ['1'], link: 'a' }])
      expect(fromOf(query)).toBeNull();
  });
});
