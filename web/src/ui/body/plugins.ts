import { baseKeymap } from 'prosemirror-commands';
import { gapCursor } from 'prosemirror-gapcursor';
import { history, redo, undo } from 'prosemirror-history';
import { InputRule, inputRules } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type Command, type EditorState } from 'prosemirror-state';
import { tableEditing } from 'prosemirror-tables';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Level } from './body';
import { backspace, breakTitle, enter, setRank, shiftTab, strong, tab, type Rank } from './commands';
import { Counter, leadLength } from './numbering';
import { schema } from './schema';

/** The numbers of headings and the reach of their script: shown, never written into the text. */
function numberDecorations(doc: Node, hint: (name: string) => string): DecorationSet {
  const counter = new Counter();
  const out: Decoration[] = [];
  const blank = doc.childCount === 1 && doc.firstChild!.type === schema.nodes.paragraph;
  doc.descendants((node, pos) => {
    const text = node.isTextblock && !node.content.size ? hint(blank ? 'start' : node.type.name) : '';
    if (text) out.push(Decoration.node(pos, pos + node.nodeSize, { class: 'b-empty', 'data-hint': text }));
    if (node.type !== schema.nodes.heading) return !node.isTextblock;
    const level = node.attrs.level as Level;
    out.push(Decoration.node(pos, pos + node.nodeSize, { 'data-number': counter.next(level) }));
    if (level <= 2) out.push(Decoration.inline(pos + 1, pos + 1 + leadLength(node.textContent), { class: 'b-lead' }));
    return false;
  });
  return DecorationSet.create(doc, out);
}

const numbersKey = new PluginKey<DecorationSet>('numbers');

const numbers = (hint: (name: string) => string): Plugin<DecorationSet> =>
  new Plugin<DecorationSet>({
    key: numbersKey,
    state: {
      init: (_config, state) => numberDecorations(state.doc, hint),
      apply: (tr, old) => (tr.docChanged ? numberDecorations(tr.doc, hint) : old),
    },
    props: { decorations: (state: EditorState) => numbersKey.getState(state) },
  });

/** A typed number at the front of a paragraph says what it is to be. */
const rule = (pattern: RegExp, level: Level): InputRule =>
  new InputRule(pattern, (state, _match, start, end) => {
    const $start = state.doc.resolve(start);
    if ($start.parent.type !== schema.nodes.paragraph) return null;
    return state.tr.delete(start, end).setBlockType(start, start, schema.nodes.heading!, { level });
  });

const rules = inputRules({
  rules: [
    rule(/^[一二三四五六七八九十]{1,3}、$/, 1),
    rule(/^[（(][一二三四五六七八九十]{1,3}[）)]$/, 2),
    rule(/^\d{1,2}(?:．|\.\s)$/, 3),
    rule(/^[（(]\d{1,2}[）)]$/, 4),
  ],
});

const ranks: Record<string, ReturnType<typeof setRank>> = Object.fromEntries(
  ([0, 1, 2, 3, 4] as Rank[]).map((rank) => [`Mod-Alt-${rank}`, setRank(rank)]),
);

export interface Ways {
  /** What to write into an empty block of that name. */
  hint: (name: string) => string;
  /** Esc has been pressed: Tab leaves the editor, so that nobody is caught in it. */
  leaving: () => boolean;
}

/** Everything the editor does by itself. */
export function plugins({ hint, leaving }: Ways): Plugin[] {
  const unless =
    (command: Command): Command =>
    (state, dispatch, view) =>
      !leaving() && command(state, dispatch, view);
  const keys = {
    Tab: unless(tab),
    'Shift-Tab': unless(shiftTab),
    Enter: enter,
    'Shift-Enter': breakTitle,
    Backspace: backspace,
    'Mod-b': strong,
    'Mod-z': undo,
    'Mod-y': redo,
    'Shift-Mod-z': redo,
    ...ranks,
  };
  return [rules, keymap(keys), keymap(baseKeymap), history(), tableEditing(), gapCursor(), numbers(hint)];
}
