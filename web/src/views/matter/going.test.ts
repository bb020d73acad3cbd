import { expect, test, vi } from 'vitest';
import { effectScope, nextTick, reactive, ref, shallowRef } from 'vue';
import type { Matter } from '@/api';
import type { Desk } from '@/lib/desk';
import { useGoing } from './going';

const answer = vi.hoisted(() => ({ asked: 0, revision: 3 }));
vi.mock('@/api', () => ({
  ApiError: class extends Error {},
  matter: () => {
    answer.asked += 1;
    return Promise.resolve({ revision: answer.revision, steps: [{ step: 'leader' }], actions: [{ verb: 'submit' }] });
  },
}));

function written() {
  const view = shallowRef({ revision: 3, title: '接待', steps: [], actions: [{ verb: 'submit' }] } as unknown as Matter);
  const changed = ref<Record<string, unknown>>({});
  const save = reactive({ state: 'clean', at: '' });
  const desk = { changed, save } as unknown as Desk;
  const shown = effectScope().run(() => useGoing('1', view, desk, ref(false)))!;
  const saved = async (fields: object, at: string): Promise<void> => {
    changed.value = { ...fields };
    Object.assign(save, { state: 'saved', at });
    await nextTick();
    await nextTick();
  };
  return { view, shown, saved };
}

test('a field that was saved turns the bar and the buttons, and leaves the paper alone', async () => {
  Object.assign(answer, { asked: 0, revision: 3 });
  const { shown, saved } = written();
  await saved({ guests: 14 }, '10:00');
  expect(shown.value).toMatchObject({ title: '接待', steps: [{ step: 'leader' }] });
  await saved({ guests: 14 }, '10:05');
  expect(answer.asked).toBe(1);
});

test('what has gone on meanwhile is not mixed in', async () => {
  Object.assign(answer, { asked: 0, revision: 4 });
  const { shown, saved } = written();
  await saved({ guests: 14 }, '10:00');
  expect(shown.value?.steps).toEqual([]);
});
