// Between the body as data and the editor's own tree. Both ways lose nothing.
import type { Node } from 'prosemirror-model';
import { tidySpans, type Block, type Body, type Cell, type Level, type Span } from './body';
import { cleanText } from './recognise';
import { schema } from './schema';

const n = schema.nodes;
const text = (words: string): Node[] => (words ? [schema.text(words)] : []);
const strong = schema.marks.strong!;

export const nodesOfSpans = (spans: readonly Span[]): Node[] =>
  tidySpans(spans).map((span) => schema.text(span.text, span.strong ? [strong.create()] : null));

function titleNode(lines: readonly string[]): Node {
  const inside = lines.flatMap((line, index) => [...(index ? [n.line_break!.create()] : []), ...text(line)]);
  return n.title!.create(null, inside);
}

function cellNode(cell: Cell): Node {
  const type = cell.head ? n.table_header! : n.table_cell!;
  const attrs = { colspan: cell.colspan ?? 1, rowspan: cell.rowspan ?? 1, colwidth: null };
  return type.create(
    attrs,
    cell.lines.map((line) => n.cell_line!.create(null, nodesOfSpans(line))),
  );
}

export function nodeOf(block: Block): Node {
  switch (block.type) {
    case 'title':
      return titleNode(block.lines);
    case 'recipients':
      return n.recipients!.create(null, text(block.text));
    case 'heading':
      return n.heading!.create({ level: block.level }, nodesOfSpans(block.spans));
    case 'paragraph':
      return n.paragraph!.create(null, nodesOfSpans(block.spans));
    case 'table':
      return n.table!.create(
        null,
        block.rows.map((row) => n.table_row!.create(null, row.map(cellNode))),
      );
    case 'attachments':
      return n.attachments!.create(
        null,
        block.items.map((item) => n.attachment!.create(null, text(item))),
      );
    case 'signature':
      return n.signature!.create(null, [
        ...block.organs.map((organ) => n.organ!.create(null, text(organ))),
        n.date!.create({ value: block.date }),
      ]);
    case 'note':
      return n.note!.create(null, text(block.text));
  }
}

export const toDoc = (body: Body): Node => n.doc!.createChecked(null, body.blocks.map(nodeOf));

const children = (node: Node): Node[] => Array.from({ length: node.childCount }, (_, index) => node.child(index));
const wordsOf = (node: Node): string => cleanText(node.textContent);

function spansOf(node: Node): Span[] {
  return tidySpans(
    children(node).map((child) => {
      const words = cleanText(child.text ?? '');
      return strong.isInSet(child.marks) ? { text: words, strong: true as const } : { text: words };
    }),
  );
}

function linesOf(title: Node): string[] {
  const lines = [''];
  for (const child of children(title)) {
    if (child.type === n.line_break) lines.push('');
    else lines[lines.length - 1] += cleanText(child.text ?? '');
  }
  return lines;
}

function cellOf(node: Node): Cell {
  const colspan = Number(node.attrs.colspan);
  const rowspan = Number(node.attrs.rowspan);
  return {
    lines: children(node).map(spansOf),
    ...(node.type === n.table_header ? { head: true as const } : {}),
    ...(colspan > 1 ? { colspan } : {}),
    ...(rowspan > 1 ? { rowspan } : {}),
  };
}

export function blockOf(node: Node): Block {
  switch (node.type.name) {
    case 'title':
      return { type: 'title', lines: linesOf(node) };
    case 'recipients':
      return { type: 'recipients', text: wordsOf(node) };
    case 'heading':
      return { type: 'heading', level: node.attrs.level as Level, spans: spansOf(node) };
    case 'table':
      return { type: 'table', rows: children(node).map((row) => children(row).map(cellOf)) };
    case 'attachments':
      return { type: 'attachments', items: children(node).map(wordsOf) };
    case 'signature':
      return {
        type: 'signature',
        organs: children(node)
          .filter((child) => child.type === n.organ)
          .map(wordsOf),
        date: String(node.lastChild?.attrs.value ?? ''),
      };
    case 'note':
      return { type: 'note', text: wordsOf(node) };
    default:
      return { type: 'paragraph', spans: spansOf(node) };
  }
}

export const fromDoc = (doc: Node): Body => ({ version: 1, blocks: children(doc).map(blockOf) });
