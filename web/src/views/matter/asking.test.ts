import { mount } from '@vue/test-utils';
import { createI18n } from 'vue-i18n';
import { describe, expect, it } from 'vitest';
import type { Action, CommandArgs } from '@/api';
import chinese from '@/locale/zh-CN.json';
import BackTo from './BackTo.vue';
import ToSteps from './ToSteps.vue';
import Whom from './Whom.vue';

const i18n = createI18n({ legacy: false, locale: 'zh-CN', messages: { 'zh-CN': chinese } });
const person = (name: string) => ({ id: name, post: `${name}岗`, name, unit_name: '办公室', reason: '' });
const route = (to_step: string, more: object = {}) => ({
  to_step, label: to_step, mode: null, choose: 'none', people: [person('张三')], ...more,
});
const action = (verb: string, routes: object[], more: object = {}): Action =>
  ({ verb, label: verb, routes, people: 'none', step: 'sign', ...more }) as unknown as Action;
const last = (wrapper: { emitted: (name: string) => unknown[][] | undefined }): CommandArgs =>
  wrapper.emitted('update:modelValue')!.at(-1)![0] as CommandArgs;
const props = { modelValue: {}, invalid: false };

describe('where a return leads', () => {
  const way = [{ step: 'draft', title: '拟稿' }] as never[];

  it('offers to return one’s own copy where the server does, and nowhere else', async () => {
    const modes = ['direct', 'rerun', 'own_voice'].map((mode) => route('draft', { mode }));
    const global = { plugins: [i18n] };
    const every = action('send_back', modes);
    const own = mount(BackTo, { props: { modelValue: {}, action: every, way }, global });
    await own.find('input[value="own_voice"]').setValue();
    expect(last(own)).toEqual({ to_step: 'draft', mode: 'own_voice' });
    const all = action('send_back', modes.slice(0, 2));
    const others = mount(BackTo, { props: { modelValue: {}, action: all, way }, global });
    expect(others.find('input[value="own_voice"]').exists()).toBe(false);
  });
});

describe('which step is meant', () => {
  it('asks whose it is where one of several is to be chosen, and waits for the answer', async () => {
    const two = route('seal', { choose: 'one', people: [person('张三'), person('李四')] });
    const asked = mount(ToSteps, {
      props: { ...props, action: action('expedite', [route('approve'), two]) },
      global: { plugins: [i18n] },
    });
    await asked.find('input[value="seal"]').setValue();
    expect(last(asked)).toEqual({ to_step: '' });
    await asked.find('input[value="李四岗"]').setValue();
    expect(last(asked)).toEqual({ to_step: 'seal', people: ['李四岗'] });
    expect(asked.emitted('named')!.at(-1)).toEqual([['李四']]);
  });
});

describe('from whom it is taken back', () => {
  it('means all of them until some are taken out', async () => {
    const sent = route('', { choose: 'many', people: [person('张三'), person('李四')] });
    const asked = mount(Whom, {
      props: { ...props, action: action('recall', [sent], { people: 'many' }) },
      global: { plugins: [i18n] },
    });
    expect(last(asked).people).toEqual(['张三岗', '李四岗']);
    await asked.find('input[value="张三岗"]').setValue(false);
    expect(last(asked).people).toEqual(['李四岗']);
  });
});
