import { mount } from '@vue/test-utils';
import { createI18n } from 'vue-i18n';
import { describe, expect, it } from 'vitest';
import type { Field, FieldValue } from '@/api';
import chinese from '@/locale/zh-CN.json';
import FieldInput from './FieldInput.vue';

const i18n = createI18n({ legacy: false, locale: 'zh-CN', messages: { 'zh-CN': chinese } });

const plain: Field = {
  name: 'f', label: '栏', type: 'text', required: false, list: false, asks: false, wide: false,
  choices: [], unit: null, min: null, max: null, max_length: null, hint: null,
};

function input(field: Partial<Field>, modelValue: FieldValue) {
  return mount(FieldInput, {
    props: { modelValue, field: { ...plain, ...field }, inputId: 'field-f', files: [] },
    global: { plugins: [i18n], stubs: { DateBox: true, PersonPicker: true, UnitPicker: true } },
  });
}
const last = (wrapper: ReturnType<typeof input>): unknown => wrapper.emitted('update:modelValue')?.slice(-1)[0]?.[0];

describe('a cell of the form', () => {
  it('reads money as fen', async () => {
    const wrapper = input({ type: 'money' }, null);
    await wrapper.find('input').setValue('1,280.5');
    expect(last(wrapper)).toBe(128050);
  });

  it('keeps what is no number as typed, marks it, and sends nothing', async () => {
    const wrapper = input({ type: 'count', unit: '人' }, null);
    await wrapper.find('input').setValue('六个');
    expect(last(wrapper)).toBeUndefined();
    expect(wrapper.find('input').element.value).toBe('六个');
    expect(wrapper.find('input').attributes('aria-invalid')).toBe('true');
  });

  it('tells no from not answered', async () => {
    const wrapper = input({ type: 'flag' }, null);
    expect(wrapper.findAll('input').filter((radio) => radio.element.checked)).toHaveLength(0);
    await wrapper.findAll('input')[1]!.setValue();
    expect(last(wrapper)).toBe(false);
  });

  it('offers few choices as buttons and many as a list', () => {
    const choices = (n: number) => Array.from({ length: n }, (_, index) => ({ value: `v${index}`, label: `选项${index}` }));
    expect(input({ type: 'choice', choices: choices(3) }, 'v1').findAll('input[type=radio]')).toHaveLength(3);
    expect(input({ type: 'choice', choices: choices(7) }, 'v1').findAll('option')).toHaveLength(8);
  });

  it('has a name for those who cannot see the paper', () => {
    expect(input({ type: 'text', label: '来访单位' }, '').find('input').attributes('aria-label')).toBe('来访单位');
  });
});
