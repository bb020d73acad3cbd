import { expect, it } from 'vitest';
import type { SurveyQuestion, SurveyRun } from '@/api';
import { chosen, faultsByQuestion, shareText, tick, trendText, valuesOf } from './surveys';

const question = (more: Partial<SurveyQuestion>): SurveyQuestion => ({
  number: 1,
  text: '满意吗',
  type: 'one',
  required: true,
  options: ['好', '不好'],
  least: 0,
  most: 0,
  ...more,
});
const t = (key: string): string => key;

it('one option takes the place of another, several stand beside each other', () => {
  expect(tick({ 1: 2 }, question({}), 1)).toEqual({ 1: 1 });
  const several = question({ type: 'several' });
  expect(tick({ 1: [2] }, several, 1)).toEqual({ 1: [2, 1] });
  expect(tick({ 1: [2, 1] }, several, 2)).toEqual({ 1: [1] });
  expect(chosen({ 1: [2] }, several, 2)).toBe(true);
  expect(chosen({}, several, 2)).toBe(false);
});

it('a scale offers every value from its least', () => {
  expect(valuesOf(question({ type: 'scale', least: 0, most: 3 }))).toEqual([0, 1, 2, 3]);
});

it('faults stand at their question', () => {
  expect(faultsByQuestion([{ pointer: '/answers/3', detail: '必填。' }])).toEqual({ 3: '必填。' });
});

it('a share names what it is of, also of nothing', () => {
  expect(shareText(2, 5)).toBe('40%（2/5）');
  expect(shareText(0, 0)).toBe('0（0/0）');
});

it('a trend compares the same question by its words', () => {
  const figure = { number: 1, text: '打分', type: 'scale', answered: 2, mean: 450, counts: [], texts: [] };
  const run = { withheld: null, figures: [figure] } as unknown as SurveyRun;
  expect(trendText(run, figure, t)).toBe('4.50');
  expect(trendText({ ...run, figures: [] }, figure, t)).toBe('—');
  expect(trendText({ ...run, figures: [], withheld: 'few' }, figure, t)).toBe('surveys.withheldShort');
});
