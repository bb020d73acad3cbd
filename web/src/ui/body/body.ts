// The body of an official paper as data: blocks in a fixed order, without fonts, sizes or colours. How it looks is the
// business of the layout. README.md tells the format in full; the server checks the same.

export interface Span {
  text: string;
  strong?: true;
}

export type Level = 1 | 2 | 3 | 4;

/** The title, broken where its meaning breaks. */
export interface Title {
  type: 'title';
  lines: string[];
}

/** 主送机关 as it is printed, without the colon. */
export interface Recipients {
  type: 'recipients';
  text: string;
}

/** One of 一、（一）1.（1）. The number is counted, never written. */
export interface Heading {
  type: 'heading';
  level: Level;
  spans: Span[];
}

export interface Paragraph {
  type: 'paragraph';
  spans: Span[];
}

export interface Cell {
  lines: Span[][];
  head?: true;
  colspan?: number;
  rowspan?: number;
}

/** Rows of cells; a cell stands in the row where it begins. */
export interface Table {
  type: 'table';
  rows: Cell[][];
}

/** 附件说明: the names of what is attached. */
export interface Attachments {
  type: 'attachments';
  items: string[];
}

/** 发文机关署名和成文日期. */
export interface Signature {
  type: 'signature';
  organs: string[];
  /** `2026-03-05`, or '' while it is not known. */
  date: string;
}

/** 附注, without its brackets. */
export interface Note {
  type: 'note';
  text: string;
}

export type FlowBlock = Heading | Paragraph | Table;
export type Block = Title | Recipients | FlowBlock | Attachments | Signature | Note;

export interface Body {
  version: 1;
  blocks: Block[];
}

export const emptyBody = (): Body => ({ version: 1, blocks: [{ type: 'paragraph', spans: [] }] });

/** Where each kind of block stands; those with the same place may alternate, the others stand once. */
const place: Record<Block['type'], number> = {
  title: 0,
  recipients: 1,
  heading: 2,
  paragraph: 2,
  table: 2,
  attachments: 3,
  signature: 4,
  note: 5,
};
export const inFlow = (block: Block): block is FlowBlock => place[block.type] === 2;

export const plain = (spans: readonly Span[]): string => spans.map((span) => span.text).join('');

/** Spans as they are kept: nothing empty, and no two neighbours that look the same. */
export function tidySpans(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const { text, strong } of spans) {
    const last = out[out.length - 1];
    if (!text) continue;
    if (last && Boolean(last.strong) === Boolean(strong)) last.text += text;
    else out.push(strong ? { text, strong: true } : { text });
  }
  return out;
}

/** The words of a block in one piece: lines by line breaks, cells by tabs. */
export function textOf(block: Block): string {
  switch (block.type) {
    case 'title':
      return block.lines.join('\n');
    case 'recipients':
    case 'note':
      return block.text;
    case 'heading':
    case 'paragraph':
      return plain(block.spans);
    case 'table':
      return block.rows.map((row) => row.map((cell) => cell.lines.map(plain).join(' ')).join('\t')).join('\n');
    case 'attachments':
      return block.items.join('\n');
    case 'signature':
      return [...block.organs, ...(block.date ? [chineseDate(block.date)] : [])].join('\n');
  }
}

/** 「2026年3月5日」 from `2026-03-05`; Arabic digits, no leading zeros. */
export function chineseDate(date: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  return match ? `${match[1]}年${Number(match[2])}月${Number(match[3])}日` : date;
}

export interface BodyFault {
  /** As in RFC 6901: `/blocks/3/spans/0/text`. */
  pointer: string;
  code: 'shape' | 'order' | 'too_many' | 'text' | 'date' | 'grid';
}

export const limits = { blocks: 3000, characters: 200_000, rows: 500, columns: 30, lines: 50, faults: 100 };

type Rec = Record<string, unknown>;
const isRec = (value: unknown): value is Rec => typeof value === 'object' && value !== null && !Array.isArray(value);
const only = (value: Rec, ...names: string[]): boolean => Object.keys(value).every((name) => names.includes(name));
/** One line of text: no control characters, no line breaks, no marks that turn the direction. */
const isLine = (value: unknown): value is string =>
  typeof value === 'string' && !/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/.test(value);
function isDate(value: unknown): boolean {
  if (value === '') return true;
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === value;
}
const placeOf = (block: unknown): number | undefined =>
  isRec(block) && typeof block.type === 'string' && Object.keys(place).includes(block.type)
    ? place[block.type as Block['type']]
    : undefined;

class Check {
  faults: BodyFault[] = [];
  characters = 0;

  fault(pointer: string, code: BodyFault['code']): void {
    if (this.faults.length < limits.faults) this.faults.push({ pointer, code });
  }

  line(value: unknown, pointer: string): void {
    if (!isLine(value)) this.fault(pointer, typeof value === 'string' ? 'text' : 'shape');
    else this.characters += value.length;
  }

  lines(value: unknown, pointer: string, least: number): void {
    if (!Array.isArray(value) || value.length < least) return this.fault(pointer, 'shape');
    if (value.length > limits.lines) this.fault(pointer, 'too_many');
    value.forEach((one, index) => this.line(one, `${pointer}/${index}`));
  }

  spans(value: unknown, pointer: string): void {
    if (!Array.isArray(value)) return this.fault(pointer, 'shape');
    value.forEach((span: unknown, index) => {
      const here = `${pointer}/${index}`;
      if (!isRec(span) || !only(span, 'text', 'strong') || (span.strong !== undefined && span.strong !== true))
        return this.fault(here, 'shape');
      if (span.text === '') this.fault(`${here}/text`, 'shape');
      this.line(span.text, `${here}/text`);
    });
  }

  cell(cell: unknown, pointer: string): number {
    const span = (value: unknown): number | undefined => {
      if (value === undefined) return 1;
      return Number.isInteger(value) && Number(value) >= 2 ? Number(value) : undefined;
    };
    if (
      !isRec(cell) ||
      !only(cell, 'lines', 'head', 'colspan', 'rowspan') ||
      !Array.isArray(cell.lines) ||
      !cell.lines.length
    ) {
      this.fault(pointer, 'shape');
      return 1;
    }
    const across = span(cell.colspan);
    const down = span(cell.rowspan);
    if ((cell.head !== undefined && cell.head !== true) || !across || !down) this.fault(pointer, 'shape');
    cell.lines.forEach((line, index) => this.spans(line, `${pointer}/lines/${index}`));
    return (across ?? 1) * (down ?? 1);
  }

  /** The cells must cover the grid: as many places as rows times columns. */
  table(rows: unknown, pointer: string): void {
    if (!Array.isArray(rows) || !rows.length || !rows.every(Array.isArray)) return this.fault(pointer, 'shape');
    if (rows.length > limits.rows) return this.fault(pointer, 'too_many');
    let covered = 0;
    (rows as unknown[][]).forEach((row, r) =>
      row.forEach((cell, c) => (covered += this.cell(cell, `${pointer}/${r}/${c}`))),
    );
    const columns = covered / rows.length;
    if (!Number.isInteger(columns) || columns < 1) this.fault(pointer, 'grid');
    else if (columns > limits.columns) this.fault(pointer, 'too_many');
  }

  block(block: Rec, pointer: string): void {
    const members: Record<string, string[]> = {
      title: ['lines'],
      recipients: ['text'],
      heading: ['level', 'spans'],
      paragraph: ['spans'],
      table: ['rows'],
      attachments: ['items'],
      signature: ['organs', 'date'],
      note: ['text'],
    };
    if (!only(block, 'type', ...(members[String(block.type)] ?? []))) this.fault(pointer, 'shape');
    if (block.type === 'title') this.lines(block.lines, `${pointer}/lines`, 1);
    if (block.type === 'recipients' || block.type === 'note') this.line(block.text, `${pointer}/text`);
    if (block.type === 'heading' && ![1, 2, 3, 4].includes(block.level as number))
      this.fault(`${pointer}/level`, 'shape');
    if (block.type === 'heading' || block.type === 'paragraph') this.spans(block.spans, `${pointer}/spans`);
    if (block.type === 'table') this.table(block.rows, `${pointer}/rows`);
    if (block.type === 'attachments') this.lines(block.items, `${pointer}/items`, 1);
    if (block.type === 'signature') this.lines(block.organs, `${pointer}/organs`, 1);
    if (block.type === 'signature' && !isDate(block.date)) this.fault(`${pointer}/date`, 'date');
  }
}

/** What is wrong with a value that ought to be a body; nothing: it is one. */
export function checkBody(value: unknown): BodyFault[] {
  const check = new Check();
  if (!isRec(value) || value.version !== 1 || !Array.isArray(value.blocks) || !only(value, 'version', 'blocks'))
    return [{ pointer: '', code: 'shape' }];
  if (value.blocks.length > limits.blocks) return [{ pointer: '/blocks', code: 'too_many' }];
  let before = -1;
  let flow = 0;
  value.blocks.forEach((block: unknown, index) => {
    const pointer = `/blocks/${index}`;
    const here = placeOf(block);
    if (here === undefined) return check.fault(pointer, 'shape');
    if (here < before || (here === before && here !== 2)) check.fault(pointer, 'order');
    before = Math.max(before, here);
    if (here === 2) flow += 1;
    check.block(block as Rec, pointer);
  });
  if (!flow) check.fault('/blocks', 'order');
  if (check.characters > limits.characters) check.fault('/blocks', 'too_many');
  return check.faults;
}

export const isBody = (value: unknown): value is Body => checkBody(value).length === 0;
