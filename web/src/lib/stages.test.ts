import { describe, expect, it } from 'vitest';
import type { StepState, StepView } from '@/api';
import { firstNames, holderName, stagesOf, voicesOf, votesOf } from './stages';

const step = (name: string, stage: string, state: StepState, more: Partial<StepView> = {}): StepView => ({
  step: name,
  title: name,
  stage,
  state,
  people: [],
  at: null,
  heard: 0,
  inserted: false,
  owed: false,
  passed_over: false,
  asked: 0,
  lapsed: false,
  votes: null,
  ...more,
});
const states = (steps: StepView[]): string =>
  stagesOf(steps)
    .map((stage) => `${stage.title}:${stage.state}`)
    .join(' ');

describe('the way in coarse words', () => {
  it('puts the finer steps beneath their word, also where they do not stand together', () => {
    expect(
      states([
        step('a', '拟稿', 'done'),
        step('b', '会商', 'done'),
        step('c', '拟稿', 'done'),
        step('d', '', 'current'),
      ]),
    ).toBe('拟稿:done 会商:done d:current');
  });

  it('puts a word where it is gone through, not where it was passed over', () => {
    const steps = [step('a', '登记', 'done'), step('b', '处置', 'skipped'), step('c', '批办', 'current')];
    expect(states([...steps, step('d', '处置', 'open')])).toBe('登记:done 批办:current 处置:open');
    expect(states([...steps, step('d', '处置', 'skipped')])).toBe('登记:done 处置:skipped 批办:current');
  });

  it('lights every word in hand when several arms go on at once', () => {
    expect(states([step('read', '传阅', 'current'), step('do', '承办', 'current'), step('end', '处置', 'open')])).toBe(
      '传阅:current 承办:current 处置:open',
    );
  });

  it('has not done with a word of which a step is still to come, and leaves out what nobody goes through', () => {
    expect(states([step('a', '核稿', 'done'), step('b', '核稿', 'open'), step('c', '会商', 'skipped')])).toBe(
      '核稿:open 会商:skipped',
    );
  });

  it('shows beneath a word only what is in hand', () => {
    const stage = stagesOf([step('a', '承办', 'done'), step('b', '承办', 'current'), step('c', '承办', 'open')])[0]!;
    expect(stage.shown.map((one) => one.step)).toEqual(['b']);
  });

  it('counts voices and names', () => {
    expect(voicesOf({ heard: 3, asked: 7 })).toBe('3/7');
    expect(voicesOf({ heard: 0, asked: 1 })).toBe('');
    expect(firstNames(['甲', '乙', '甲', '丙', '丁'])).toEqual({ names: '甲、乙、丙', more: 1 });
  });
});

describe('voices asked together', () => {
  const t = (key: string, named?: Record<string, unknown>): string => `${key}(${Object.values(named ?? {}).join('|')})`;

  it('says how they stand and when it passes, nobody who is not there', () => {
    const votes = { agreed: 2, disagreed: 1, abstained: 0, unheard: 3, rule: '至少 3 人同意才通过' };
    expect(votesOf({ votes }, t)).toBe('steps.votesAre(steps.votes(2|1)steps.unheard(3)|至少 3 人同意才通过)');
    expect(votesOf({ votes: null }, t)).toBe('');
  });
});

describe('who holds it', () => {
  it('is named with whose it is, where one stands in for another', () => {
    const t = (key: string, words?: object): string => `${key} ${Object.values(words ?? {}).join(' ')}`;
    const person = { id: '1', name: '李四' };
    const on_behalf = { person: { id: '2', name: '张三' }, via: 'delegation', label: '代张三' };
    expect(holderName({ person, on_behalf: null }, t)).toBe('李四');
    expect(holderName({ person, on_behalf }, t)).toBe('matter.holderFor 李四 代张三');
  });
});
