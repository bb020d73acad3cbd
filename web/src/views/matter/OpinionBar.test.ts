import { mount } from '@vue/test-utils';
import { createI18n } from 'vue-i18n';
import { describe, expect, it, vi } from 'vitest';
import type { Action, ApiError, Matter } from '@/api';
import chinese from '@/locale/zh-CN.json';
import OpinionBar from './OpinionBar.vue';

// What comes later (dialogs, the sheet for the hand) has stories of its own.
vi.mock('./ActionDialog.vue', () => ({ default: { name: 'ActionDialog', template: '<div />' } }));
vi.mock('./Handwriting.vue', () => ({ default: { name: 'Handwriting', template: '<div />' } }));

const i18n = createI18n({ legacy: false, locale: 'zh-CN', messages: { 'zh-CN': chinese } });
const action = (verb: string, label: string, more: Partial<Action> = {}): Action => ({
  verb, label, opinion: 'none', work_item: 'w1', primary: false, button: true, confirm: null, needs: [], routes: [],
  step: 'review', all_routes: false, waits: false, people: 'none', ...more,
});
const route = (to_step: string, label: string, name: string) => ({
  to_step, label, mode: null, unit: null, choose: 'none' as const,
  people: [{ id: '1', post: 'p1', name, unit_name: '办公室', reason: '分管领导' }],
});

const ways = [{ step: 'read', title: '传阅' }, { step: 'do', title: '承办' }];

function bar(actions: Action[], phrases: string[] = []) {
  const view = { id: '1', revision: 3, state: 'running', actions, steps: ways, mine: { work_item: 'w1', step: 'review', step_title: '部门审核', arrived_at: '' } } as unknown as Matter;
  return mount(OpinionBar, {
    props: { modelValue: '', view, phrases, save: { state: 'clean', at: '' }, busy: false, fault: null, faults: {} },
    global: { plugins: [i18n], stubs: { ActionDialog: true, Handwriting: true } },
  });
}

describe('the opinion bar', () => {
  it('shows what one may do in the order received', () => {
    const labels = ['转交', '退回', '催办', '拿回'];
    const shown = bar(labels.map((label, index) => action(`verb_${index}`, label))).findAll('.buttons .button').map((button) => button.text());
    expect(shown).toEqual(labels);
  });

  it('does not show what is done by opening the page', () => {
    expect(bar([action('view', '查看', { button: false }), action('urge', '催办')]).text()).not.toContain('查看');
  });

  it('says where it goes, to whom and why, and sends exactly that', async () => {
    const wrapper = bar([action('agree', '同意', { primary: true, opinion: 'optional', routes: [route('approve', '送领导审批', '王建国'), route('arrange', '送接待安排', '陈静')] })]);
    expect(wrapper.text()).toContain('王建国');
    expect(wrapper.text()).toContain('分管领导');
    await wrapper.findAll('input[name="route"]')[1]!.setValue();
    await wrapper.find('.button.main').trigger('click');
    expect(wrapper.emitted('act')![0]).toMatchObject([{ action: { verb: 'agree' }, args: { to_step: 'arrange' } }]);
  });

  it('tells two works of one person apart', async () => {
    const both = ['read', 'do'].map((step) => action('agree', '同意', { primary: true, work_item: step, step }));
    const wrapper = bar([...both, action('transfer', '转交', { step: 'read' })]);
    expect(wrapper.findAll('.verbs label').map((label) => label.text())).toEqual(['同意（传阅）', '同意（承办）']);
    await wrapper.findAll('input[name="verb"]')[1]!.setValue();
    await wrapper.find('.button.main').trigger('click');
    expect(wrapper.emitted('act')![0]).toMatchObject([{ action: { work_item: 'do' } }]);
    expect(wrapper.text()).toContain('转交');
    expect(wrapper.text()).not.toContain('转交（');
  });

  it('puts a phrase into the opinion without sending it', async () => {
    const wrapper = bar([action('agree', '同意', { primary: true, opinion: 'optional' })], ['同意。']);
    await wrapper.find('.phrases .button').trigger('click');
    expect(wrapper.emitted('update:modelValue')![0]).toEqual(['同意。']);
    expect(wrapper.emitted('act')).toBeUndefined();
  });

  it('sends on Ctrl+Enter', async () => {
    const wrapper = bar([action('submit', '提交', { primary: true })]);
    await wrapper.trigger('keydown', { key: 'Enter', ctrlKey: true });
    expect(wrapper.emitted('act')).toHaveLength(1);
  });

  it('asks before what cannot be undone', async () => {
    const wrapper = bar([action('agree', '办结', { primary: true, confirm: '办结后不能再修改。' })]);
    await wrapper.find('.button.main').trigger('click');
    expect(wrapper.emitted('act')).toBeUndefined();
    expect(wrapper.findComponent({ name: 'ActionDialog' }).exists()).toBe(true);
  });

  it('says a refusal in the dialog it came from, where what was filled in still stands', async () => {
    const wrapper = bar([action('transfer', '转交', { people: 'one' })]);
    await wrapper.find('.buttons .button').trigger('click');
    const dialog = wrapper.findComponent({ name: 'ActionDialog' });
    dialog.vm.$emit('act', { action: action('transfer', '转交') });
    await wrapper.setProps({ busy: true });
    const fault = { status: 422, code: 'flow_transfer_back', detail: '不能转交给自己，请另选他人。' } as unknown as ApiError;
    await wrapper.setProps({ busy: false, fault });
    expect(dialog.exists()).toBe(true);
    expect(dialog.attributes('refusal')).toBe('不能转交给自己，请另选他人。');
    expect(wrapper.find('.refusal').exists()).toBe(false);
  });
});
