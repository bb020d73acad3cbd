import { effectScope, nextTick } from 'vue';
import { expect, test } from 'vitest';
import { hearTime, officeNow } from './now';
import { useNow } from './resource';

const day = 86_400_000;
const told = (ms: number): void => hearTime(new Date(ms).toISOString());

test('the page goes by the clock the server tells, and what is on it follows at once', async () => {
  const scope = effectScope();
  const now = scope.run(useNow)!;
  told(Date.now() - 30 * day);
  await nextTick();
  expect(Math.abs(officeNow() - (Date.now() - 30 * day))).toBeLessThan(1000);
  expect(Math.abs(now.value - (Date.now() - 30 * day))).toBeLessThan(1000);
  told(Date.now() - 29 * day);
  await nextTick();
  expect(Math.abs(now.value - (Date.now() - 29 * day))).toBeLessThan(1000);
  scope.stop();
});

test('the way of an answer through the net is no other time', () => {
  told(Date.now());
  const before = officeNow() - Date.now();
  told(Date.now() + 300);
  expect(officeNow() - Date.now()).toBe(before);
});
