import { expect, test } from 'vitest';
import type { Action, Matter } from '@/api';
import { consequences, worthAsking } from './consequences';

const t = (key: string, named?: Record<string, unknown>): string => `${key}(${Object.values(named ?? {}).join('|')})`;
const person = (name: string, work_item: string) => ({ person: { id: name, name }, work_item, reading: false });
const view = {
  steps: [{ step: 'draft', title: '拟稿', asked: 0 }, { step: 'sign', title: '会签', asked: 3 }],
  holders: [person('张三', '1'), person('李四', '2')],
} as unknown as Matter;
const action = (verb: string, more: object = {}): Action =>
  ({
    verb, label: verb, work_item: '1', step: 'sign', routes: [], people: 'none', opinion: 'none', ...more,
  }) as unknown as Action;
const back = action('send_back', {
  routes: [
    { to_step: 'draft', mode: 'direct', people: [{ name: '王五' }] },
    { to_step: 'draft', mode: 'rerun', people: [{ name: '王五' }] },
  ],
});

test('a return says to whom it goes, how it comes back, and what becomes of the other voices', () => {
  const choice = { args: { to_step: 'draft', mode: 'rerun' as const }, names: [] };
  expect(consequences(back, choice, view, t)).toEqual([
    'effect.back(王五|拟稿)', 'effect.backRerun(拟稿)', 'effect.backOthers()',
  ]);
});

test('taking it back names whom it is taken from, not oneself', () => {
  expect(consequences(action('withdraw'), { args: {}, names: [] }, view, t)).toEqual(['effect.withdraw(李四)']);
});

test('whom a signer is added before is said as soon as he is chosen', () => {
  const choice = { args: { mode: 'after' as const }, names: ['赵六', '赵六'] };
  expect(consequences(action('add_signer'), choice, view, t)).toEqual(['effect.after(赵六)']);
  const nobody = { args: {}, names: [] };
  expect(consequences(action('add_signer'), nobody, view, t)).toEqual(['effect.before(effect.them())']);
});

test('what has no effect worth a sentence is done at once', () => {
  expect(worthAsking(action('claim'))).toBe(false);
  expect(worthAsking(action('unclaim'))).toBe(true);
});
