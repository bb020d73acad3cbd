// Breaks text into lines on the grid of an official paper: 28 places a line, everything in half places, so that what is
// seen in the browser stands where the printed paper has it.
import type { Span } from './body';

export type Script = 'fang' | 'hei' | 'kai' | 'song';

export interface Piece {
  text: string;
  script: Script;
  strong?: boolean;
}

/** What is never torn: a character, a number, a word. `width` in half places. */
interface Token extends Piece {
  width: number;
  latin: boolean;
}

/** A piece of a line that is set in one go. */
export interface Run extends Piece {
  width: number;
  latin: boolean;
}

export interface Line {
  runs: Run[];
  /** Half places before the first character. */
  indent: number;
  /** Half places the text takes as it stands. */
  width: number;
  /** Half places it may take: it is spread or squeezed to them; the last line of a paragraph is only ever squeezed. */
  measure: number;
  last: boolean;
}

const noStart = new Set('）》〉」』】〕”’、，。．：；！？％%℃·…—)]},.:;!?');
const noEnd = new Set('（《〈「『【〔“‘([{');
export const squeezable = (c: string): boolean => '，。、；：！？（）《》〈〉「」『』【】〔〕“”‘’'.includes(c);

// Thousandths of the size, as in Times; what is not listed is half a character.
const narrow: Record<string, number> = {
  i: 278,
  j: 278,
  l: 278,
  t: 278,
  f: 333,
  r: 333,
  I: 333,
  s: 389,
  J: 389,
  a: 444,
  c: 444,
  e: 444,
  z: 444,
  m: 778,
  w: 722,
  A: 722,
  B: 667,
  C: 667,
  D: 722,
  E: 611,
  F: 556,
  G: 722,
  H: 722,
  K: 722,
  L: 611,
  M: 889,
  N: 722,
  O: 722,
  P: 556,
  Q: 722,
  R: 667,
  S: 556,
  T: 611,
  U: 722,
  V: 722,
  W: 944,
  X: 722,
  Y: 722,
  Z: 611,
  '.': 250,
  ',': 250,
  ':': 278,
  ';': 278,
  '-': 333,
  '(': 333,
  ')': 333,
  '/': 278,
  '%': 833,
  '@': 921,
  '!': 333,
  '&': 778,
  ' ': 250,
  '+': 564,
  '=': 564,
  '<': 564,
  '>': 564,
};

/** A digit takes exactly half a place; other Latin letters what they need, rounded up to half places. */
function latinWidth(word: string): number {
  const digits = /\d/g;
  const count = word.match(digits)?.length ?? 0;
  const rest = [...word.replace(digits, '')].reduce((sum, c) => sum + (narrow[c] ?? 500), 0);
  return count + Math.ceil((rest * 16) / 1000 / 7.896 - 0.01);
}

const isLatin = (c: string): boolean => c > ' ' && c < '\u0250';

function tokensOf(pieces: readonly Piece[]): Token[] {
  const out: Token[] = [];
  for (const { text, script, strong } of pieces) {
    for (const [word] of text.matchAll(/[\u0021-\u024f]+|——|……| +|[\s\S]/gu)) {
      const latin = isLatin(word);
      if (latin)
        out.push(
          ...latinTokens(word).map((part) => ({ text: part, script, strong, width: latinWidth(part), latin })),
        );
      else if (word.startsWith(' ')) out.push({ text: ' ', script, strong, width: 1, latin: true });
      else
        out.push({ text: word, script, strong, width: word.length === 2 && /[—…]/.test(word) ? 4 : 2, latin: false });
    }
  }
  return out.filter((token, index) => token.text !== ' ' || (out[index - 1]?.latin && out[index + 1]?.latin));
}

/** Long addresses may be broken after a slash or a dash, and at last anywhere. */
function latinTokens(word: string): string[] {
  if (latinWidth(word) <= 30) return [word];
  return word.split(/(?<=[/\-.?&=_])/).flatMap((part) => part.match(/.{1,24}/gu) ?? []);
}

const first = (token: Token): string => token.text[0]!;
const last = (token: Token): string => token.text[token.text.length - 1]!;
const widthOf = (tokens: readonly Token[]): number => tokens.reduce((sum, token) => sum + token.width, 0);
const squeeze = (tokens: readonly Token[]): number => tokens.filter((token) => squeezable(token.text)).length;

/** How many tokens stand on the first line of `measure` half places. */
function fit(tokens: readonly Token[], measure: number): number {
  let n = 0;
  let width = 0;
  while (n < tokens.length && width + tokens[n]!.width <= measure) width += tokens[n++]!.width;
  if (n === tokens.length) return n;
  let more = n;
  while (more < tokens.length && noStart.has(first(tokens[more]!))) more += 1;
  const wanted = tokens.slice(0, more);
  if (more > n && widthOf(wanted) - measure <= squeeze(wanted) && !noEnd.has(last(wanted[more - 1]!))) return more;
  let back = n;
  while (back > 1 && (noStart.has(first(tokens[back]!)) || noEnd.has(last(tokens[back - 1]!)))) back -= 1;
  return back > 1 ? back : Math.max(1, n);
}

function runsOf(tokens: readonly Token[]): Run[] {
  const out: Run[] = [];
  for (const token of tokens) {
    const before = out[out.length - 1];
    const joins =
      before &&
      !token.latin &&
      !before.latin &&
      before.script === token.script &&
      Boolean(before.strong) === Boolean(token.strong);
    if (joins) {
      before.text += token.text;
      before.width += token.width;
    } else out.push({ ...token });
  }
  return out;
}

export interface Frame {
  /** Half places a line. */
  measure: number;
  indent: number;
  /** Of the lines after the first. */
  hanging: number;
}

export function breakLines(pieces: readonly Piece[], frame: Frame): Line[] {
  let tokens = tokensOf(pieces);
  const out: Line[] = [];
  do {
    const indent = out.length ? frame.hanging : frame.indent;
    const measure = frame.measure - indent;
    const n = fit(tokens, measure);
    const line = tokens.slice(0, n);
    while (line.length > 1 && line[line.length - 1]!.text === ' ') line.pop();
    tokens = tokens.slice(n);
    while (tokens[0]?.text === ' ') tokens = tokens.slice(1);
    out.push({ runs: runsOf(line), indent, width: widthOf(line), measure, last: !tokens.length });
  } while (tokens.length);
  return out;
}

/** Spans of a block, from a place on in another script. */
export function piecesOf(spans: readonly Span[], lead: number, script: Script): Piece[] {
  const out: Piece[] = [];
  let left = lead;
  for (const span of spans) {
    const head = span.text.slice(0, left);
    const tail = span.text.slice(left);
    left = Math.max(0, left - span.text.length);
    if (head) out.push({ text: head, script, strong: span.strong });
    if (tail) out.push({ text: tail, script: 'fang', strong: span.strong });
  }
  return out;
}
