// What comes in from the clipboard, made to fit the place where it is put; what goes out as plain text carries its
// numbers.
import { closeHistory } from 'prosemirror-history';
import { Fragment, Slice, type Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import { inFlow, plain, textOf, type Block, type Span } from './body';
import { nodeOf, nodesOfSpans } from './convert';
import { Counter } from './numbering';
import { blocksFromHtml } from './paste';
import { blocksFromText } from './recognise';
import { schema } from './schema';
import type { Level } from './body';

const n = schema.nodes;

/** Nothing has been written yet: a whole paper may come in. */
export const isBlank = (doc: Node): boolean =>
  !doc.textContent.trim() && doc.content.content.every((node) => node.type !== n.table);

/** The lines of what is pasted, where no blocks can stand. */
const linesIn = (blocks: readonly Block[]): Span[][] =>
  blocks.flatMap((block) =>
    block.type === 'heading' || block.type === 'paragraph'
      ? [block.spans]
      : textOf(block)
          .split('\n')
          .map((text) => [{ text }]),
  );

const bareText = (spans: readonly Span[]): Node[] => (plain(spans) ? [schema.text(plain(spans))] : []);

/** Into a cell or the list of attachments: line for line; into a title or a name: in one piece. */
function intoPart(tr: Transaction, blocks: readonly Block[]): Transaction {
  const { parent } = tr.selection.$from;
  const lines = linesIn(blocks).filter((spans) => plain(spans));
  const of = parent.type === n.cell_line || parent.type === n.attachment ? parent.type : null;
  if (of && lines.length > 1) {
    const nodes = lines.map((spans) => of.create(null, of === n.cell_line ? nodesOfSpans(spans) : bareText(spans)));
    return tr.replaceSelection(new Slice(Fragment.from(nodes), 1, 1));
  }
  const inline = parent.type === n.cell_line ? lines.flatMap(nodesOfSpans) : bareText(lines.flat());
  return tr.replaceSelection(new Slice(Fragment.from(inline), 0, 0));
}

function intoFlow(tr: Transaction, blocks: readonly Block[]): Transaction {
  const [first] = blocks;
  if (blocks.length === 1 && first?.type === 'paragraph')
    return tr.replaceSelection(new Slice(Fragment.from(nodesOfSpans(first.spans)), 0, 0));
  const { from, to } = tr.selection;
  return tr.replaceRange(from, to, new Slice(Fragment.from(blocks.map(nodeOf)), 0, 0));
}

/** The step that puts in what was pasted; null: there is nothing in it. */
export function pasted(state: EditorState, html: string, text: string): Transaction | null {
  const { parent } = state.selection.$from;
  const flow = parent.type === n.paragraph || parent.type === n.heading;
  const whole = flow && isBlank(state.doc);
  const read = html ? blocksFromHtml(html, whole) : [];
  const blocks = read.length ? read : blocksFromText(text, whole);
  if (!blocks.length) return null;
  const tr = closeHistory(state.tr).setMeta('paste', true);
  if (whole && blocks.some((block) => !inFlow(block)))
    return tr.replaceWith(0, state.doc.content.size, Fragment.from(blocks.map(nodeOf)));
  return (flow ? intoFlow(tr, blocks) : intoPart(tr, blocks)).scrollIntoView();
}

/** The chosen words as plain text, headings with their numbers. */
export function copiedText(state: EditorState): string {
  const counter = new Counter();
  const { from, to } = state.selection;
  const lines: string[] = [];
  state.doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    const number = node.type === n.heading ? counter.next(node.attrs.level as Level) : '';
    const [start, end] = [Math.max(from, pos + 1), Math.min(to, pos + node.nodeSize - 1)];
    if (start > end || (start === end && node.content.size)) return false;
    lines.push((start === pos + 1 ? number : '') + node.textBetween(start - pos - 1, end - pos - 1, '', '\n'));
    return false;
  });
  return lines.join('\n');
}
