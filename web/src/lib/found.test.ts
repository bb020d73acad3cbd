import { describe, expect, it } from 'vitest';
import type { BodyValue, Field, FileText, Kind, Right } from '@/api';
import { foundIn, type ReadFile } from './found';

const field = (name: string, type: Field['type'] = 'text', more: Partial<Field> = {}): Field => ({
  name,
  label: name,
  type,
  required: false,
  list: false,
  asks: false,
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
const kind: Pick<Kind, 'fields' | 'recognise'> = {
  fields: [
    field('title', 'text', { max_length: 4 }),
    field('their_number'),
    field('written_on', 'date'),
    field('doc_type', 'choice', {
      choices: [
        { value: 'kind_order', label: '命令（令）' },
        { value: 'kind_letter', label: '函' },
      ],
    }),
    field('body', 'body'),
    field('sender'),
  ],
  recognise: { body: 'body', doc_type: 'doc_type', their_number: 'number', title: 'title', written_on: 'date' },
};
const rights: Record<string, Right> = Object.fromEntries(kind.fields.map(({ name }) => [name, 'write']));
const says = (elements: Partial<FileText['elements']>, body: BodyValue | null = null): ReadFile => ({
  elements: { ...nothing, ...elements },
  body,
});
const text = (words: string): BodyValue => ({
  version: 1,
  blocks: [{ type: 'paragraph', spans: words ? [{ text: words }] : [] }],
});

describe('what a file says of a paper', () => {
  it('goes to the cells the kind names, in their own shape, and to no other', () => {
    const file = says({ title: '关于检查的函', number: '云函〔2026〕1号', date: '2026-03-05', sender: '省审计厅' });
    expect(foundIn(file, kind, rights, {}).map((one) => [one.field.name, one.value, one.taken])).toEqual([
      ['title', '关于检查', false],
      ['their_number', '云函〔2026〕1号', false],
      ['written_on', '2026-03-05', false],
    ]);
  });

  it('overwrites nothing unasked, and does not tell what stands there already', () => {
    const file = says({ number: '新号', date: '2026-03-05' });
    const found = foundIn(file, kind, rights, { their_number: '旧号', written_on: '2026-03-05' });
    expect(found.map((one) => [one.field.name, one.present, one.taken])).toEqual([['their_number', '旧号', true]]);
  });

  it.each([
    ['函', 'kind_letter'],
    ['复函', 'kind_letter'],
    ['令', 'kind_order'],
    ['命令', 'kind_order'],
    ['请示', undefined],
  ])('finds the choice for %s', (doc_type, value) => {
    expect(foundIn(says({ doc_type }), kind, rights, {})[0]?.value).toBe(value);
  });

  it('offers the text to a body, and asks where one is written already', () => {
    expect(foundIn(says({}, text('正文')), kind, rights, { body: text('') })[0]).toMatchObject({ taken: false });
    expect(foundIn(says({}, text('正文')), kind, rights, { body: text('草稿') })[0]).toMatchObject({ taken: true });
    expect(foundIn(says({}), kind, rights, {})).toEqual([]);
  });

  it('leaves out what may not be written', () => {
    expect(foundIn(says({ title: '关于检查的函' }), kind, { title: 'read' }, {})).toEqual([]);
  });
});
