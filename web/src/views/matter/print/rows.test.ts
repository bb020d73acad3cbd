import { describe, expect, it } from 'vitest';
import type { Field, Fields, Opinion, StepState, StepView } from '@/api';
import { formRows, signedBoxes } from './rows';

const field = (name: string, type: Field['type'] = 'text', wide = false): Field => ({
  name, label: name, type, asks: false, wide, required: false, list: false, choices: [],
  unit: null, min: null, max: null, max_length: null, hint: null,
});
const read = (...names: string[]) => Object.fromEntries(names.map((name) => [name, 'read' as const]));
const drawn = (form: Field[], fields: Fields): string =>
  formRows(form, read('a', 'b', 'c', 'd'), fields).map((row) => row.map((one) => one.name).join('+')).join(' ');

describe('the printed form', () => {
  it('sets short cells in pairs and a lone one alone, and leaves out what is empty', () => {
    const form = [field('a'), field('b'), field('c'), field('d', 'text', true)];
    expect(drawn(form, { a: '1', b: '2', c: '3', d: '4' })).toBe('a+b c d');
    expect(drawn([field('a'), field('b'), field('c')], { a: '1', c: '3' })).toBe('a+c');
  });

  it('prints neither texts with a leaf of their own nor what the reader may not see', () => {
    const form = [field('a'), field('b', 'body'), field('hidden')];
    const text = { version: 1 as const, blocks: [{ type: 'title', lines: ['x'] }] };
    expect(drawn(form, { a: '1', b: text, hidden: 'x' })).toBe('a');
  });
});

const step = (name: string, state: StepState, people: string[] = []): StepView => ({
  step: name, title: name, stage: '', state, people, at: '2026-11-25T10:00:00+08:00', heard: 0, asked: 0, lapsed: false,
  inserted: false, owed: false, passed_over: false, votes: null,
});
const opinion = (of: string, name: string, text: string): Opinion => ({
  id: name, step: of, step_title: of, person: { id: name, name }, post: { id: '', title: '', unit_name: '' },
  at: '2026-11-25T10:00:00+08:00', outcome: 'agree', outcome_label: '同意', text,
  on_behalf: null, signature: name, written: null,
  drawing: null,
});

describe('the boxes for opinions', () => {
  it('keep room for those still to come, sign for the silent, and know nothing of steps passed over', () => {
    const boxes = signedBoxes({
      steps: [step('draft', 'done', ['甲']), step('check', 'done', ['乙', '丙']),
        step('joint', 'skipped'), step('sign', 'open')],
      opinions: [opinion('check', '乙', '同意。')],
    });
    expect(boxes.map((box) => box.step)).toEqual(['check', 'sign']);
    expect(boxes[0]).toMatchObject({ silent: ['丙'], empty: false });
    expect(boxes[1]).toMatchObject({ silent: [], empty: true });
  });
});
