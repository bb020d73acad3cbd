// Makes blocks of lines: what a drafter has written elsewhere, by the marks an official paper always carries.
import { plain, tidySpans, type Block, type Cell, type Level, type Span } from './body';
import { typedNumber } from './numbering';

/** A line as it comes from outside, with what its looks tell. */
export interface Line {
  kind: 'line';
  spans: Span[];
  align?: 'center' | 'right';
  /** In points, the largest on the line. */
  size?: number;
  /** The number a word processor counted, as it was shown: 「（一）」. */
  marker?: string;
  outline?: Level;
}

export interface Grid {
  kind: 'grid';
  rows: Cell[][];
}

export type Piece = Line | Grid;

const kinds =
  /(决议|决定|命令|令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要|办法|规定|规则|细则|方案|规划|计划|要点)(（[^（）]{1,12}）)?$/;
const documentNumber = /^[\u4e00-\u9fff]{1,12}[〔[【（(]\d{4}[〕\]】）)]\s*\d{1,5}\s*号$/;
const arabicDate = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;
const wordDate = /^([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日$/;

const textOfPiece = (piece: Piece | undefined): string => (piece?.kind === 'line' ? plain(piece.spans).trim() : '');

function wordsToNumber(words: string): number {
  const value = (c: string): number => '〇一二三四五六七八九'.indexOf(c.replace(/[○零]/, '〇'));
  const ten = words.indexOf('十');
  if (ten < 0) return Number([...words].map(value).join(''));
  return (ten === 0 ? 1 : value(words[0]!)) * 10 + (ten === words.length - 1 ? 0 : value(words[words.length - 1]!));
}

/** `2026-03-05` from 「2026年3月5日」 or 「二〇二六年三月五日」; '' when it is no date. */
export function dateFrom(text: string): string {
  const bare = text.replace(/\s/g, '');
  const arabic = arabicDate.exec(bare);
  const word = arabic ? null : wordDate.exec(bare);
  const parts = arabic ? arabic.slice(1).map(Number) : word ? word.slice(1).map(wordsToNumber) : [];
  const [year, month, day] = parts;
  if (!year || !month || !day || month > 12 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return '';
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Takes `n` characters off the front. */
export function dropFront(spans: readonly Span[], n: number): Span[] {
  const out: Span[] = [];
  let left = n;
  for (const span of spans) {
    const text = span.text.slice(left);
    left = Math.max(0, left - span.text.length);
    if (text) out.push({ ...span, text });
  }
  return out;
}

/** Spaces that only indent or fill are the layout's business. */
function trimmed(spans: readonly Span[]): Span[] {
  const all = tidySpans(spans);
  const front = /^[\s\u3000]*/.exec(plain(all))![0].length;
  const rest = tidySpans(dropFront(all, front));
  const last = rest[rest.length - 1];
  if (last) last.text = last.text.replace(/[\s\u3000]+$/, '');
  return tidySpans(rest);
}

/** A heading is set in a script of its own: that all of it was bold says nothing. */
function heading(level: Level, spans: Span[]): Block {
  const bold = spans.every((span) => span.strong);
  return { type: 'heading', level, spans: tidySpans(bold ? spans.map(({ text }) => ({ text })) : spans) };
}

/** One line of the running text. */
function flowBlock(piece: Piece): Block {
  if (piece.kind === 'grid') return { type: 'table', rows: piece.rows };
  const spans = trimmed(piece.spans);
  const counted = piece.marker ? typedNumber(`${piece.marker.trim()}甲`) : null;
  if (counted) return heading(counted.level, spans);
  const typed = typedNumber(plain(spans));
  if (typed && plain(spans).length > typed.length)
    return heading(typed.level, trimmed(dropFront(spans, typed.length)));
  if (piece.outline) return heading(piece.outline, spans);
  return { type: 'paragraph', spans };
}

/** The red head is not of the body: the issuer's mark and the number above the title. */
function withoutRedHead(pieces: Piece[]): Piece[] {
  const at = pieces.slice(0, 6).findIndex((piece) => documentNumber.test(textOfPiece(piece).replace(/\s/g, '')));
  return at < 0 ? pieces : pieces.slice(at + 1);
}

function takeTitle(pieces: Piece[]): { title: string[]; rest: Piece[] } {
  const centred = pieces.findIndex((piece) => piece.kind !== 'line' || piece.align !== 'center');
  const heads = pieces.slice(0, centred < 0 ? pieces.length : centred).slice(0, 5);
  if (heads.length && kinds.test(heads.map(textOfPiece).join('')))
    return { title: heads.map(textOfPiece), rest: pieces.slice(heads.length) };
  if (heads.length && heads.every((piece) => piece.kind === 'line' && (piece.size ?? 0) >= 18))
    return { title: heads.map(textOfPiece), rest: pieces.slice(heads.length) };
  const first = textOfPiece(pieces[0]);
  if (pieces.length > 1 && first.length <= 80 && kinds.test(first) && !/[。；，：]/.test(first))
    return { title: [first], rest: pieces.slice(1) };
  return { title: [], rest: pieces };
}

const isRecipients = (text: string): boolean =>
  /[：:]$/.test(text) &&
  text.length <= 400 &&
  !/[。；！？]|如下|以下|下列|认为|指出|强调/.test(text) &&
  !typedNumber(text);

interface Tail {
  attachments: string[];
  organs: string[];
  date: string;
  note: string;
  rest: Piece[];
}

const isOrgan = (piece: Piece | undefined): boolean => {
  const text = textOfPiece(piece);
  return (
    text.length >= 2 &&
    text.length <= 40 &&
    !/[。；，：:！？]/.test(text) &&
    !typedNumber(text) &&
    !text.startsWith('附件')
  );
};

function takeSignature(pieces: Piece[]): Pick<Tail, 'organs' | 'date' | 'note' | 'rest'> {
  const rest = [...pieces];
  let note = '';
  const remark = /^[（(](.+)[）)]$/.exec(textOfPiece(rest[rest.length - 1]));
  if (remark && dateFrom(textOfPiece(rest[rest.length - 2]))) {
    note = remark[1]!;
    rest.pop();
  }
  const date = dateFrom(textOfPiece(rest[rest.length - 1]));
  if (!date) return { organs: [], date: '', note: '', rest: pieces };
  rest.pop();
  const organs: string[] = [];
  while (rest.length > 1 && organs.length < 8 && isOrgan(rest[rest.length - 1]))
    organs.unshift(textOfPiece(rest.pop()));
  return { organs: organs.length ? organs : [''], date, note, rest };
}

function takeAttachments(pieces: Piece[]): Pick<Tail, 'attachments' | 'rest'> {
  const none = { attachments: [], rest: pieces };
  let begin = -1;
  pieces.forEach((piece, index) => {
    if (/^附件[：:]/.test(textOfPiece(piece))) begin = index;
  });
  if (begin < 0) return none;
  const lines = pieces.slice(begin).map(textOfPiece);
  if (lines.length > 1 && !lines.slice(1).every((line) => typedNumber(line)?.level === 3)) return none;
  lines[0] = lines[0]!.replace(/^附件[：:]\s*/, '');
  const items = lines
    .map((line) =>
      line
        .slice(typedNumber(line)?.length ?? 0)
        .replace(/[。；]$/, '')
        .trim(),
    )
    .filter(Boolean);
  return items.length ? { attachments: items, rest: pieces.slice(0, begin) } : none;
}

/** `whole`: the lines may be an entire paper, with title, recipients, attachments and signature. */
export function recognise(all: readonly Piece[], whole: boolean): Block[] {
  const pieces = all.filter((piece) => piece.kind === 'grid' || textOfPiece(piece) !== '');
  if (!whole || pieces.length < 2) return pieces.map(flowBlock);
  const { title, rest: afterTitle } = takeTitle(withoutRedHead(pieces));
  const recipients =
    afterTitle.length > 1 && isRecipients(textOfPiece(afterTitle[0])) ? textOfPiece(afterTitle[0]).slice(0, -1) : '';
  const signed = takeSignature(recipients ? afterTitle.slice(1) : afterTitle);
  const { attachments, rest } = takeAttachments(signed.rest);
  return [
    ...(title.length ? [{ type: 'title' as const, lines: title }] : []),
    ...(recipients ? [{ type: 'recipients' as const, text: recipients }] : []),
    ...(rest.length ? rest.map(flowBlock) : [{ type: 'paragraph' as const, spans: [] }]),
    ...(attachments.length ? [{ type: 'attachments' as const, items: attachments }] : []),
    ...(signed.date ? [{ type: 'signature' as const, organs: signed.organs, date: signed.date }] : []),
    ...(signed.note ? [{ type: 'note' as const, text: signed.note }] : []),
  ];
}

/** Blocks of plain text, a line each. */
export const blocksFromText = (text: string, whole: boolean): Block[] =>
  recognise(
    text.split(/\r\n|\r|\n|\u2028|\u2029/).map((line) => ({ kind: 'line', spans: [{ text: cleanText(line) }] })),
    whole,
  );

/** What cannot stand in a line of text: control characters, soft hyphens, marks of direction and width. */
export const cleanText = (text: string): string =>
  text
    .replace(/[\t\u00a0]/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/g, '');
