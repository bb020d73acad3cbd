import { expect, test } from 'vitest';
import type { WayAhead } from '@/api';
import { stretches } from './way';

const step = (name: string, lane = ''): WayAhead => ({
  step: name, step_title: name, stage: '', expected: true, certain: true, next: false, lane, how: '', choose: 'none',
  hangs_on: [], unknown: [], people: [], skipped: [],
});

test('steps one after the other are one stretch', () => {
  expect(stretches([step('a'), step('b')])).toEqual([{ kind: 'steps', steps: [step('a'), step('b')] }]);
});

test('arms of a parallel part stand beside each other, also inside an arm', () => {
  const [before, both, after] = stretches([
    step('a'), step('b', '3.0'), step('c', '3.0/5.0'), step('d', '3.0/5.1'), step('e', '3.1'), step('f'),
  ]);
  expect(before).toMatchObject({ kind: 'steps' });
  expect(after).toMatchObject({ kind: 'steps' });
  if (both?.kind !== 'beside') throw new Error('not beside');
  expect(both.arms).toHaveLength(2);
  expect(both.arms[0]!.map((one) => one.kind)).toEqual(['steps', 'beside']);
});
