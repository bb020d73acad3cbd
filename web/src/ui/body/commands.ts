// What the keys and the toolbar do.
import { chainCommands, splitBlockAs, toggleMark } from 'prosemirror-commands';
import { closeHistory } from 'prosemirror-history';
import { Fragment, type Node, type ResolvedPos } from 'prosemirror-model';
import { Selection, TextSelection, type Command, type EditorState, type Transaction } from 'prosemirror-state';
import { goToNextCell, isInTable } from 'prosemirror-tables';
import type { Level } from './body';
import { leadLength } from './numbering';
import { parts, schema, type Part } from './schema';

const n = schema.nodes;
export type Rank = 0 | Level;

/** 0 for a paragraph, 1 to 4 for a heading, null elsewhere. */
export function rankAt(state: EditorState): Rank | null {
  const { parent } = state.selection.$from;
  if (parent.type === n.heading) return parent.attrs.level as Level;
  return parent.type === n.paragraph ? 0 : null;
}

const isText = (node: Node): boolean => node.type === n.heading || node.type === n.paragraph;

/** Gives every paragraph and heading of the selection the rank that `want` says. */
function rerank(want: (node: Node) => Rank): Command {
  return (state, dispatch) => {
    const { from, to } = state.selection;
    // A change of level is undone by itself, not with what was typed before it.
    const tr = closeHistory(state.tr);
    let found = false;
    state.doc.nodesBetween(from, to, (node, pos) => {
      if (!isText(node)) return node.type === n.doc;
      found = true;
      const rank = want(node);
      const type = rank ? n.heading! : n.paragraph!;
      if (node.type !== type || (rank && node.attrs.level !== rank))
        tr.setNodeMarkup(pos, type, rank ? { level: rank } : null);
      return false;
    });
    if (found && dispatch && tr.docChanged) dispatch(tr.scrollIntoView());
    return found;
  };
}

export const setRank = (rank: Rank): Command => rerank(() => rank);

/** The level a paragraph takes among its neighbours: that of the heading before it. */
function levelBefore($pos: ResolvedPos): Level {
  for (let index = $pos.index(0) - 1; index >= 0; index--) {
    const node = $pos.node(0).child(index);
    if (node.type === n.heading) return node.attrs.level as Level;
  }
  return 1;
}

/** One level down: a paragraph becomes a heading as the one before it, a heading goes one level deeper. */
export const deeper: Command = (state, dispatch) => {
  const first = levelBefore(state.selection.$from);
  return rerank((node) => (node.type === n.paragraph ? first : (Math.min(4, Number(node.attrs.level) + 1) as Level)))(
    state,
    dispatch,
  );
};

/** One level up; a heading of the first level becomes a paragraph. */
export const shallower: Command = rerank((node) =>
  node.type === n.paragraph ? 0 : ((Number(node.attrs.level) - 1) as Rank),
);

const addRowAtEnd: Command = (state, dispatch, view) => goToNextCell(1)(state, dispatch, view);
export const tab: Command = chainCommands(addRowAtEnd, deeper);
export const shiftTab: Command = chainCommands(goToNextCell(-1), shallower);
export const strong = toggleMark(schema.marks.strong!);

const atEnd = ({ $from, empty }: Selection): boolean => empty && $from.parentOffset === $from.parent.content.size;

/**
 * After a heading of the first two levels comes text, unless it is a sentence itself; the lower levels go on as
 * they are.
 */
function rankAfter(heading: Node): Rank {
  const level = heading.attrs.level as Level;
  const text = heading.textContent;
  return level >= 3 || leadLength(text) < text.length ? level : 0;
}

const enterInHeading: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const node = $from.parent;
  if (node.type !== n.heading || !atEnd(state.selection)) return false;
  if (!node.content.size) return setRank(0)(state, dispatch);
  if (!dispatch) return true;
  const rank = rankAfter(node);
  const tr = state.tr.split($from.pos, 1, [
    { type: rank ? n.heading! : n.paragraph!, attrs: rank ? { level: rank } : null },
  ]);
  dispatch(tr.scrollIntoView());
  return true;
};

/** Title, recipients and note are one block each: Enter goes on to what follows. */
const enterInPart: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if (![n.title, n.recipients, n.note].includes($from.parent.type)) return false;
  const next = Selection.findFrom(state.doc.resolve($from.after()), 1, true);
  if (next && dispatch) dispatch(state.tr.setSelection(next).scrollIntoView());
  return true;
};

/** Enter in the last, empty line of attachments: nothing more to list. */
const enterInEmptyItem: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if ($from.parent.type !== n.attachment || $from.parent.content.size || $from.node(-1).childCount < 2) return false;
  if (!dispatch) return true;
  const tr = state.tr.delete($from.before(), $from.after());
  const next = Selection.findFrom(
    tr.doc.resolve(Math.min(tr.mapping.map($from.after()), tr.doc.content.size)),
    1,
    true,
  );
  dispatch((next ? tr.setSelection(next) : tr).scrollIntoView());
  return true;
};

/** What is split stays what it is: the schema's own choice for a new block could be any part of a paper. */
const splitSame = splitBlockAs((node) => ({ type: node.type, attrs: node.attrs }));

export const enter: Command = chainCommands(enterInHeading, enterInPart, enterInEmptyItem, splitSame);

export const breakTitle: Command = (state, dispatch) => {
  if (state.selection.$from.parent.type !== n.title) return false;
  dispatch?.(state.tr.replaceSelectionWith(n.line_break!.create()).scrollIntoView());
  return true;
};

/** Backspace at the front of a heading makes it a paragraph; in an empty part it takes the part away. */
export const backspace: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset !== 0) return false;
  if ($from.parent.type === n.heading) return setRank(0)(state, dispatch);
  const part = $from.node(1);
  if (!part || !isPart(part) || part.textContent) return false;
  if (part.childCount > 1 && part.type === n.attachments) return false;
  if (dispatch) dispatch(state.tr.delete($from.before(1), $from.after(1)).scrollIntoView());
  return true;
};

const isPart = (node: Node): boolean => (parts as readonly string[]).includes(node.type.name);

export function partPosition(doc: Node, part: Part): { from: number; node: Node } | null {
  let found: { from: number; node: Node } | null = null;
  doc.forEach((node, from) => {
    if (node.type.name === part) found = { from, node };
  });
  return found;
}

function emptyPart(part: Part): Node {
  if (part === 'attachments') return n.attachments!.create(null, n.attachment!.create());
  if (part === 'signature') return n.signature!.create(null, [n.organ!.create(), n.date!.create()]);
  return n[part]!.create();
}

/** Before the first block that stands after this part. */
function placeFor(doc: Node, part: Part): number {
  const order = ['title', 'recipients', 'flow', 'attachments', 'signature', 'note'];
  const rank = (node: Node): number => order.indexOf(isPart(node) ? node.type.name : 'flow');
  let at = 0;
  doc.forEach((node, from) => {
    if (rank(node) < order.indexOf(part)) at = from + node.nodeSize;
  });
  return at;
}

/** Puts a part in its place, with the cursor in it; where it stands already, takes it away. */
export const togglePart =
  (part: Part): Command =>
  (state, dispatch) => {
    const found = partPosition(state.doc, part);
    if (!dispatch) return true;
    if (found) {
      dispatch(
        closeHistory(state.tr)
          .delete(found.from, found.from + found.node.nodeSize)
          .scrollIntoView(),
      );
      return true;
    }
    const at = placeFor(state.doc, part);
    const tr = closeHistory(state.tr).insert(at, emptyPart(part));
    dispatch(tr.setSelection(Selection.near(tr.doc.resolve(at + 1))).scrollIntoView());
    return true;
  };

/** A table with a head row, after the block of the cursor; text can go on below it. */
export const insertTable =
  (rows: number, columns: number): Command =>
  (state, dispatch) => {
    if (isInTable(state)) return false;
    const { $from } = state.selection;
    const here = $from.depth ? $from.node(1) : null;
    const flow = here && !isPart(here);
    if (!dispatch) return true;
    const cell = (type: 'table_header' | 'table_cell'): Node => n[type]!.create(null, n.cell_line!.create());
    const row = (type: 'table_header' | 'table_cell'): Node =>
      n.table_row!.create(
        null,
        Array.from({ length: columns }, () => cell(type)),
      );
    const table = n.table!.create(null, [
      row('table_header'),
      ...Array.from({ length: rows - 1 }, () => row('table_cell')),
    ]);
    const at = flow ? $from.after(1) : placeFor(state.doc, 'attachments');
    const after = state.doc.resolve(at).nodeAfter;
    const below = after && !isPart(after) ? [] : [n.paragraph!.create()];
    const tr = closeHistory(state.tr).insert(at, Fragment.from([table, ...below]));
    dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 3))).scrollIntoView());
    return true;
  };

/** The whole body anew, as one step that can be undone. */
export function replaceAll(state: EditorState, doc: Node): Transaction {
  return state.tr.replaceWith(0, state.doc.content.size, doc.content);
}
