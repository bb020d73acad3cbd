// The closed schema the editor works in: what a body may hold, and nothing about its looks.
import { Schema, type Attrs, type DOMOutputSpec, type Node } from 'prosemirror-model';
import { tableNodes } from 'prosemirror-tables';
import { chineseDate } from './body';

/** A block of one line of words without emphasis. */
const words = (tag: string, name: string, more: object = {}) => ({
  content: 'text*',
  marks: '',
  defining: true,
  parseDOM: [{ tag: `${tag}.${name}`, preserveWhitespace: 'full' as const }],
  toDOM: (): DOMOutputSpec => [tag, { class: name }, 0],
  ...more,
});

const heading = {
  attrs: { level: { default: 1, validate: 'number' } },
  content: 'text*',
  group: 'flow',
  defining: true,
  parseDOM: [1, 2, 3, 4].map((level) => ({ tag: `h${level + 2}`, attrs: { level } })),
  toDOM: (node: Node): DOMOutputSpec => [
    `h${Number(node.attrs.level) + 2}`,
    { class: 'b-heading', 'data-level': String(node.attrs.level) },
    0,
  ],
};

const date = {
  attrs: { value: { default: '', validate: 'string' } },
  atom: true,
  selectable: false,
  parseDOM: [{ tag: 'div.b-date', getAttrs: (dom: HTMLElement): Attrs => ({ value: dom.dataset.value ?? '' }) }],
  toDOM: (node: Node): DOMOutputSpec => [
    'div',
    { class: 'b-date', 'data-value': String(node.attrs.value) },
    chineseDate(String(node.attrs.value)),
  ],
};

export const schema = new Schema({
  nodes: {
    doc: { content: 'title? recipients? flow+ attachments? signature? note?' },
    paragraph: {
      content: 'text*',
      group: 'flow',
      parseDOM: [{ tag: 'p' }],
      toDOM: () => ['p', { class: 'b-paragraph' }, 0],
    },
    heading,
    ...tableNodes({ tableGroup: 'flow', cellContent: 'cell_line+', cellAttributes: {} }),
    cell_line: {
      content: 'text*',
      parseDOM: [
        { tag: 'p', context: 'table_cell/' },
        { tag: 'p', context: 'table_header/' },
      ],
      toDOM: () => ['p', { class: 'b-cell-line' }, 0],
    },
    title: words('h2', 'b-title', { content: '(text | line_break)*', isolating: true }),
    recipients: words('p', 'b-recipients', { isolating: true }),
    attachments: {
      content: 'attachment+',
      isolating: true,
      parseDOM: [{ tag: 'ol.b-attachments' }],
      toDOM: () => ['ol', { class: 'b-attachments' }, 0],
    },
    attachment: words('li', 'b-attachment'),
    signature: {
      content: 'organ+ date',
      isolating: true,
      parseDOM: [{ tag: 'div.b-signature' }],
      toDOM: () => ['div', { class: 'b-signature' }, 0],
    },
    organ: words('p', 'b-organ'),
    date,
    note: words('p', 'b-note', { isolating: true }),
    line_break: { inline: true, selectable: false, parseDOM: [{ tag: 'br' }], toDOM: () => ['br'] },
    text: {},
  },
  marks: {
    strong: {
      parseDOM: [
        { tag: 'strong' },
        { tag: 'b', getAttrs: (dom: HTMLElement) => dom.style.fontWeight !== 'normal' && null },
      ],
      toDOM: () => ['strong', 0],
    },
  },
});

export type Part = 'title' | 'recipients' | 'attachments' | 'signature' | 'note';
export const parts: readonly Part[] = ['title', 'recipients', 'attachments', 'signature', 'note'];
