import { expect, test } from 'vitest';
import type { Action, Matter } from '@/api';
import { consequences } from './consequences';
import { worthAsking } from './worth-asking';

const t = (key: string, named?: Record<string, unknown>): string => `${key}(${Object.values(named ?? {}).join('|')})`;
const person = (name: string, work_item: string) => ({ person: { id: name, name }, work_item, reading: false });
const view = {
  steps: [{ step: 'draft', title: '拟稿', asked: 0 }, { step: 'sign', title: '会签', asked: 3 }],
  holders: [person('张三', '1'), person('李四', '2')],
  opinions: [], children: [], readings: [],
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

test('while the others are still heard only his own word is taken back', () => {
  const open = { ...view, steps: [{ step: 'sign', title: '会签', state: 'current', heard: 2, asked: 3 }] };
  const said = { ...open, opinions: [{ id: '9', step: 'sign', step_title: '会签' }] } as unknown as Matter;
  const back = action('withdraw', { work_item: '9' });
  expect(consequences(back, { args: {}, names: [] }, said, t)).toEqual(['effect.unsign(会签)']);
});

test('of those it was sent to who opened it keeps a mark, who did not sees it no more', () => {
  const sent = (name: string, work_item: string, viewed_at: string | null, from_item: string | null = null) => ({
    person: { id: name, name }, work_item, viewed_at, read_at: null, recalled_at: null, from_item,
  });
  const readings = [sent('甲', '1', null), sent('乙', '2', '2026'), sent('丙', '3', null), sent('丁', '4', null, '3')];
  const choice = { args: {}, names: ['甲', '乙', '丙'] };
  expect(consequences(action('recall'), choice, { ...view, readings } as unknown as Matter, t)).toEqual([
    'effect.recallGone(甲)', 'effect.recallMarked(乙、丙)',
  ]);
});

test('sent ahead: who gets it at once, and that what was passed over is owed', () => {
  const choice = { args: { to_step: 'sign' }, names: ['王五'] };
  expect(consequences(action('expedite'), choice, view, t)).toEqual(['effect.expedite(王五|会签)', 'effect.owes()']);
});

test('a word that ends it says so, one that goes on says to whom', () => {
  const end = action('disagree', { routes: [{ to_step: '', people: [] }] });
  expect(consequences(end, { args: {}, names: [] }, view, t)).toEqual(['effect.stops()']);
  const on = action('agree', { routes: [{ to_step: 'draft', people: [{ name: '王五', post: 'p' }] }] });
  expect(consequences(on, { args: { to_step: 'draft' }, names: [] }, view, t)).toEqual(['effect.forward(王五|拟稿)']);
});

test('who ends the whole is told which units stop working for it', () => {
  const children = [
    { unit_name: '财政局', waited_for: true, step: '会签' }, { unit_name: '民政局', waited_for: false, step: '会签' },
  ];
  const whole = { ...view, children } as unknown as Matter;
  expect(consequences(action('terminate'), { args: {}, names: [] }, whole, t)).toEqual([
    'effect.gone(张三、李四)', 'effect.calledOff(财政局)',
  ]);
});

test('who no longer has it is named when the office gives it to another', () => {
  const choice = { args: {}, names: ['赵六'], item: '2' };
  expect(consequences(action('reassign'), choice, view, t)).toEqual(['effect.reassign(赵六|李四)']);
});

test('a unit asked later, no longer or again is named, and so is what it means for the lead', () => {
  const children = [{ unit: 'u1', unit_name: '财政局', waited_for: true, step: '会签' }];
  const whole = { ...view, children } as unknown as Matter;
  const beside = { args: {}, names: [], unit: 'u1' };
  expect(consequences(action('remove_unit'), beside, whole, t)).toEqual(['effect.removeUnit(财政局)']);
  expect(consequences(action('redo'), beside, whole, t)).toEqual(['effect.redo(财政局)']);
  const named = { args: {}, names: ['民政局', '教育局'] };
  expect(consequences(action('add_unit'), named, whole, t)).toEqual(['effect.addUnit(民政局、教育局)']);
  expect(consequences(action('suspend'), { args: {}, names: [] }, whole, t)).toEqual([
    'effect.suspend(张三、李四)', 'effect.unitsAside(财政局)',
  ]);
});
