import { describe, expect, it } from 'vitest';
import type { Field, FileText } from '@/api';
import { foundIn } from './found';

const field = (name: string, type: Field['type'] = 'text', more: Partial<Field> = {}): Field => ({
  name,
  label: name,
  type,
  required: false,
  list: false,
  wide: false,
  choices: [],
  unit: null,
  min: null,
  max: null,
  max_length: null,
  hint: null,
  ...more,
});
const nothing: FileText['elements'] = {
  title: null,
  number: null,
  sender: null,
  date: null,
  recipients: null,
  urgency: null,
  doc_type: null,
  signer: null,
};
const form = [
  field('title', 'text', { max_length: 4 }),
  field('their_number'),
  field('written_on', 'date'),
  field('doc_type', 'choice', { choices: [{ value: 'kind_letter', label: '函' }] }),
  field('closed'),
];
const rights = Object.fromEntries(
  form.map((one) => [one.name, one.name === 'closed' ? ('read' as const) : ('write' as const)]),
);

describe('what a file says of a paper', () => {
  it('goes to the cells named after it, in their own shape', () => {
    const found = foundIn(
      { ...nothing, title: '关于检查的函', number: '云函〔2026〕1号', date: '2026-03-05', doc_type: '函' },
      form,
      rights,
      {},
    );
    expect(found.map((one) => [one.field.name, one.value])).toEqual([
      ['title', '关于检查'],
      ['their_number', '云函〔2026〕1号'],
      ['written_on', '2026-03-05'],
      ['doc_type', 'kind_letter'],
    ]);
  });

  it('overwrites nothing unasked, and does not tell what stands there already', () => {
    const found = foundIn({ ...nothing, number: '新号', date: '2026-03-05' }, form, rights, {
      their_number: '旧号',
      written_on: '2026-03-05',
    });
    expect(found.map((one) => [one.field.name, one.taken])).toEqual([['their_number', true]]);
  });

  it('leaves out what has no cell, no such choice, or may not be written', () => {
    expect(
      foundIn(
        { ...nothing, signer: '王', doc_type: '请示' },
        [...form, field('signer')],
        { ...rights, signer: 'read' },
        {},
      ),
    ).toEqual([]);
  });
});
