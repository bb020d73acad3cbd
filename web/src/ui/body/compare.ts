// Two versions of a body, block by block and, within a block, character by character.
import { textOf, type Block, type Body } from './body';
import { numbersOf } from './numbering';

export interface Part {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

export interface Change {
  kind: 'same' | 'changed' | 'added' | 'removed';
  before: Block | null;
  after: Block | null;
  /** The number of the heading then and now. */
  numbers: { before: string; after: string };
  parts: Part[];
  /**
   * The words are the same, or not; what the block is (its level, its kind, what is emphasised) has changed as well.
   */
  recast: boolean;
}

/**
 * The pairs of equal places, in order, of a shortest way from one sequence to the other (Myers). null: more than `most`
 * steps apart.
 */
function equalPlaces<T>(a: readonly T[], b: readonly T[], most = 1500): [number, number][] | null {
  const total = Math.min(a.length + b.length, most);
  const middle = total + 1;
  const front = new Int32Array(2 * total + 3);
  const trace: Int32Array[] = [];
  for (let d = 0; d <= total; d++) {
    trace.push(front.slice());
    for (let k = -d; k <= d; k += 2) {
      let x = isDown(front, middle, k, d) ? front[middle + k + 1]! : front[middle + k - 1]! + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      front[middle + k] = x;
      if (x >= a.length && x - k >= b.length) return walkBack(trace, middle, a.length, b.length);
    }
  }
  return null;
}

const isDown = (front: Int32Array, middle: number, k: number, d: number): boolean =>
  k === -d || (k !== d && front[middle + k - 1]! < front[middle + k + 1]!);

function walkBack(trace: readonly Int32Array[], middle: number, n: number, m: number): [number, number][] {
  const out: [number, number][] = [];
  let x = n;
  let y = m;
  for (let d = trace.length - 1; d >= 0; d--) {
    const k = x - y;
    const from = isDown(trace[d]!, middle, k, d) ? k + 1 : k - 1;
    const startX = trace[d]![middle + from]!;
    while (x > startX && y > startX - from) out.push([--x, --y]);
    x = startX;
    y = startX - from;
  }
  return out.reverse();
}

function push(parts: Part[], kind: Part['kind'], text: string): void {
  const last = parts[parts.length - 1];
  if (!text) return;
  if (last?.kind === kind) last.text += text;
  else parts.push({ kind, text });
}

/** A common piece shorter than what was changed on both sides of it is chance, not sense: it joins them. */
function joined(parts: readonly Part[]): Part[] {
  const out: Part[] = [];
  let removed = '';
  let added = '';
  const flush = (): void => {
    push(out, 'removed', removed);
    push(out, 'added', added);
    removed = added = '';
  };
  parts.forEach((part, index) => {
    if (part.kind === 'removed') removed += part.text;
    else if (part.kind === 'added') added += part.text;
    else {
      const rest = parts.slice(index + 1);
      const stop = rest.findIndex((one) => one.kind === 'same');
      const after = (stop < 0 ? rest : rest.slice(0, stop)).reduce((sum, one) => sum + one.text.length, 0);
      const chance =
        part.text.length === 1 && removed.length + added.length > 2 && after > 2 && !/[\n\t]/.test(part.text);
      if (!chance) {
        flush();
        push(out, 'same', part.text);
      } else {
        removed += part.text;
        added += part.text;
      }
    }
  });
  flush();
  return out;
}

const stops = ['\n', '。', '；', '：', '，', '、'];
const stopWorth = (c: string): number => (stops.includes(c) ? stops.length - stops.indexOf(c) : 0);

/**
 * What came or went between two equal pieces can often be cut in several places (「如下[。请落实]。」「如下。[请落实。]」): it is cut
 * so that it ends as a sentence or a clause does.
 */
function slid(parts: Part[]): Part[] {
  for (let index = 1; index + 1 < parts.length; index++) {
    const [before, edit, after] = [parts[index - 1]!, parts[index]!, parts[index + 1]!];
    if (edit.kind === 'same' || before.kind !== 'same' || after.kind !== 'same') continue;
    const all = Array.from(before.text + edit.text + after.text);
    const length = Array.from(edit.text).length;
    const start = Array.from(before.text).length;
    let first = start;
    let last = start;
    while (first > 0 && all[first - 1] === all[first + length - 1]) first -= 1;
    while (last + length < all.length && all[last] === all[last + length]) last += 1;
    let best = start;
    for (let at = first; at <= last; at++)
      if (stopWorth(all[at + length - 1]!) > stopWorth(all[best + length - 1]!)) best = at;
    before.text = all.slice(0, best).join('');
    edit.text = all.slice(best, best + length).join('');
    after.text = all.slice(best + length).join('');
  }
  return parts.filter((part) => part.text);
}

/** Two texts by characters (code points, so that no rare character is torn). */
export function compareTexts(before: string, after: string): Part[] {
  const a = Array.from(before);
  const b = Array.from(after);
  const pairs = equalPlaces(a, b);
  const parts: Part[] = [];
  if (!pairs) {
    push(parts, 'removed', before);
    push(parts, 'added', after);
    return parts;
  }
  let x = 0;
  let y = 0;
  for (const [i, j] of [...pairs, [a.length, b.length] as [number, number]]) {
    push(parts, 'removed', a.slice(x, i).join(''));
    push(parts, 'added', b.slice(y, j).join(''));
    if (i < a.length) push(parts, 'same', a[i]!);
    x = i + 1;
    y = j + 1;
  }
  return slid(joined(parts));
}

function pairsOfCharacters(text: string): Map<string, number> {
  const out = new Map<string, number>();
  const padded = `\u0002${text}\u0003`;
  for (let i = 0; i + 1 < padded.length; i++)
    out.set(padded.slice(i, i + 2), (out.get(padded.slice(i, i + 2)) ?? 0) + 1);
  return out;
}

/** 0: nothing in common, 1: the same. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const left = pairsOfCharacters(a);
  const right = pairsOfCharacters(b);
  let common = 0;
  let all = 0;
  left.forEach((count, pair) => {
    common += Math.min(count, right.get(pair) ?? 0);
    all += count;
  });
  right.forEach((count) => (all += count));
  return (2 * common) / all;
}

/** The running text may change its level; a title does not turn into a signature. */
const comparable = (a: Block, b: Block): boolean => {
  const flow = (block: Block): string =>
    block.type === 'heading' || block.type === 'paragraph' ? 'flow' : block.type;
  return flow(a) === flow(b);
};

/** Pairs, in order, the blocks of a stretch in which nothing is equal, so that the sum of likeness is greatest. */
function align(a: readonly Block[], b: readonly Block[]): [number, number][] {
  if (a.length * b.length > 40_000) return [];
  const words = { a: a.map(textOf), b: b.map(textOf) };
  const worth = (i: number, j: number): number => {
    if (!comparable(a[i]!, b[j]!)) return 0;
    const alike = likeness(words.a[i]!, words.b[j]!);
    return a[i]!.type === b[j]!.type && !['heading', 'paragraph'].includes(a[i]!.type)
      ? Math.max(alike, 0.3)
      : alike > 0.3
        ? alike
        : 0;
  };
  const best = Array.from({ length: a.length + 1 }, () => new Float64Array(b.length + 1));
  const worths = a.map((_, i) => b.map((__, j) => worth(i, j)));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      best[i]![j] = Math.max(
        best[i + 1]![j]!,
        best[i]![j + 1]!,
        worths[i]![j]! > 0 ? worths[i]![j]! + best[i + 1]![j + 1]! : 0,
      );
  const out: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (worths[i]![j]! > 0 && best[i]![j] === worths[i]![j]! + best[i + 1]![j + 1]!) out.push([i++, j++]);
    else if (best[i]![j] === best[i + 1]![j]) i += 1;
    else j += 1;
  }
  return out;
}

export function compareBodies(before: Body, after: Body): Change[] {
  const [a, b] = [before.blocks, after.blocks];
  const keys = [a.map((block) => JSON.stringify(block)), b.map((block) => JSON.stringify(block))] as const;
  const numbers = [numbersOf(a), numbersOf(b)] as const;
  const equal = equalPlaces(keys[0], keys[1]) ?? [];
  const out: Change[] = [];
  const emit = (i: number | null, j: number | null): void => {
    const from = i === null ? null : a[i]!;
    const to = j === null ? null : b[j]!;
    const same = from !== null && to !== null && keys[0][i!] === keys[1][j!];
    const parts = compareTexts(from ? textOf(from) : '', to ? textOf(to) : '');
    const recast = from !== null && to !== null && !same && (from.type !== to.type || shape(from) !== shape(to));
    const kind = same ? 'same' : from && to ? 'changed' : from ? 'removed' : 'added';
    out.push({
      kind,
      before: from,
      after: to,
      numbers: { before: i === null ? '' : numbers[0][i]!, after: j === null ? '' : numbers[1][j]! },
      parts,
      recast,
    });
  };
  let x = 0;
  let y = 0;
  for (const [i, j] of [...equal, [a.length, b.length] as [number, number]]) {
    let [p, q] = [x, y];
    for (const [di, dj] of [...align(a.slice(x, i), b.slice(y, j)), [i - x, j - y] as [number, number]]) {
      while (p < x + di) emit(p++, null);
      while (q < y + dj) emit(null, q++);
      if (p < i && q < j) emit(p++, q++);
    }
    if (i < a.length) emit(i, j);
    x = i + 1;
    y = j + 1;
  }
  return out;
}

/** The parts of a table, row by row and cell by cell, as its text separates them. */
export function cellsOf(parts: readonly Part[]): Part[][][] {
  const rows: Part[][][] = [[[]]];
  for (const { kind, text } of parts) {
    for (const piece of text.split(/([\n\t])/)) {
      const row = rows[rows.length - 1]!;
      if (piece === '\n') rows.push([[]]);
      else if (piece === '\t') row.push([]);
      else if (piece) row[row.length - 1]!.push({ kind, text: piece });
    }
  }
  return rows;
}

/** What a block is apart from its words: level, grid, and whether emphasis is used. */
function shape(block: Block): string {
  if (block.type === 'heading')
    return `${block.level}${block.spans.map((span) => (span.strong ? 'b' : '-')).join('')}`;
  if (block.type === 'paragraph') return block.spans.map((span) => (span.strong ? 'b' : '-')).join('');
  if (block.type === 'table') return block.rows.map((row) => row.length).join(',');
  return block.type;
}

export const countChanges = (changes: readonly Change[]): { changed: number; added: number; removed: number } => ({
  changed: changes.filter((change) => change.kind === 'changed').length,
  added: changes.filter((change) => change.kind === 'added').length,
  removed: changes.filter((change) => change.kind === 'removed').length,
});
