import type { SurveyFigure, SurveyQuestion, SurveyRun } from '@/api';
import type { Translate } from '@/lib/time';

/** By a question's number: of one the option's number, of several a list, of a scale the value, of a text words. */
export type Answers = Record<string, number | number[] | string>;

/** What stands in the boxes of a question; nothing chosen is no answer. */
export const chosen = (answers: Answers, question: SurveyQuestion, value: number): boolean =>
  [answers[question.number]].flat().includes(value);

/** The answers after an option was ticked or unticked. */
export function tick(answers: Answers, question: SurveyQuestion, value: number): Answers {
  if (question.type !== 'several') return { ...answers, [question.number]: value };
  const before = [answers[question.number] ?? []].flat() as number[];
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  return { ...answers, [question.number]: after };
}

/** The values a scale offers. */
export const valuesOf = (question: SurveyQuestion): number[] =>
  Array.from({ length: question.most - question.least + 1 }, (_, at) => question.least + at);

/** Faults of an answer by the question they stand at. */
export const faultsByQuestion = (fields: readonly { pointer: string; detail: string }[]): Record<string, string> =>
  Object.fromEntries(fields.map((one) => [one.pointer.split('/').pop() ?? '', one.detail]));

/** "40%（2/5）": a share never stands without what it is of. */
export const shareText = (count: number, of: number): string =>
  of ? `${Math.round((count / of) * 100)}%（${count}/${of}）` : `0（${count}/${of}）`;

/** 4.20 of hundredths. */
export const meanText = (hundredths: number): string => (hundredths / 100).toFixed(2);

/** The same question in another run: by its words. */
const sameIn = (run: SurveyRun, figure: SurveyFigure): SurveyFigure | undefined =>
  run.figures.find((one) => one.text === figure.text && one.type === figure.type);

/** What one figure came to in a run of the series, in short: the mean of a scale, the share of the first option. */
export function trendText(run: SurveyRun, figure: SurveyFigure, t: Translate): string {
  const same = sameIn(run, figure);
  if (!same) return run.withheld ? t('surveys.withheldShort') : '—';
  if (same.mean !== null) return meanText(same.mean);
  const first = same.counts[0];
  return first ? shareText(first.count, same.answered) : t('surveys.people', { n: same.answered });
}
