import { flushPromises, mount, type VueWrapper } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryHistory, createRouter } from 'vue-router';
import { i18n } from '@/lib/i18n';
import Answers from './Answers.vue';

const find = vi.fn();
vi.mock('@/api', async (actual) => ({ ...(await actual<object>()), find: (...asked: unknown[]) => find(...asked) }));

const person = (name: string): object => ({ id: '7', user_name: 'YC0001', name, unit_name: '办公室', post_title: '主任' });
const answerWith = (...names: string[]): object => ({
  matters: { items: [], total: 0, capped: false },
  people: { items: names.map(person), total: names.length, capped: false },
});
let page: VueWrapper;

async function show(typed: string): Promise<void> {
  const routes = [{ path: '/:rest(.*)*', component: { template: '<i/>' } }];
  const plugins = [createRouter({ history: createMemoryHistory(), routes }), i18n];
  page = mount(Answers, { props: { typed, wanted: '' }, global: { plugins }, attachTo: document.body });
  await flushPromises();
}
const type = async (typed: string): Promise<void> => {
  await page.setProps({ typed });
};

beforeEach(() => {
  setActivePinia(createPinia());
  vi.useFakeTimers();
  find.mockReset();
  find.mockResolvedValue(answerWith());
});
afterEach(() => {
  page.unmount();
  vi.useRealTimers();
});

describe('the answers', () => {
  it('are asked for when the hand rests, and a stale question is broken off', async () => {
    await show('');
    await type('z');
    await type('zt');
    expect(find).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(130);
    expect(find).toHaveBeenCalledTimes(2);
    expect(find.mock.lastCall![0]).toEqual({ q: 'zt' });
    const signal = find.mock.lastCall![1] as AbortSignal;
    find.mockReturnValueOnce(new Promise(() => {}));
    await type('zta');
    await vi.advanceTimersByTimeAsync(130);
    expect(find).toHaveBeenCalledTimes(3);
    await type('ztao');
    await vi.advanceTimersByTimeAsync(130);
    expect((find.mock.calls[2]![1] as AbortSignal).aborted).toBe(true);
    expect(signal).toBeDefined();
  });

  it('wait with Enter for what was typed last', async () => {
    await show('');
    find.mockResolvedValue(answerWith('张涛'));
    await type('zt');
    await page.setProps({ wanted: 'here' });
    expect(page.emitted('chosen')).toBeUndefined();
    await vi.advanceTimersByTimeAsync(130);
    await flushPromises();
    expect(page.emitted('chosen')).toEqual([['/people/7', false]]);
  });

  it('say which one the arrows stand on, round and round', async () => {
    find.mockResolvedValue(answerWith('张涛'));
    await show('zt');
    const moving = page.vm as unknown as { move: (by: number) => Promise<void> };
    expect(page.emitted('active')!.at(-1)).toEqual(['answer-person-7']);
    await moving.move(1);
    expect(page.emitted('active')!.at(-1)).toEqual(['answer-all']);
    await moving.move(1);
    expect(page.find('[aria-selected="true"]').text()).toContain('张涛');
  });

  it('still open pages when nothing can be asked', async () => {
    const { ApiError } = await import('@/api');
    find.mockRejectedValue(new ApiError({ status: 503, code: 'offline', detail: '' }, ''));
    await show('db');
    expect(page.find('[role="alert"]').exists()).toBe(true);
    expect(page.find('[role="option"]').text()).toBe('待办');
  });
});
