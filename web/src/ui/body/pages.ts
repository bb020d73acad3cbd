// Sets a body on pages of A4: 22 lines of 28 places in 156 × 225 mm, as GB/T 9704-2012 wants them. What the server
// makes
// for issue is authoritative; this shows in the browser how it will be. Lengths in millimetres from the top left
// corner.
import {
  chineseDate,
  plain,
  type Attachments,
  type Block,
  type Body,
  type Cell,
  type Signature,
  type Table,
} from './body';
import { breakLines, piecesOf, type Frame, type Line, type Piece, type Script } from './lay';
import { leadLength, numbersOf } from './numbering';

const pt = 25.4 / 72;
export const sheet = { width: 210, height: 297, left: 28, top: 37, measure: 156, depth: 225, lines: 22, places: 56 };
/** From line to line, so that the first touches the top of the type area and the last its bottom. */
export const pitch = (sheet.depth - 16 * pt) / (sheet.lines - 1);
/** Half a place. */
export const half = sheet.measure / sheet.places;
const cellPitch = 20 * pt;

/** What stands above the title on the first page. */
export interface Head {
  /** 发文机关标志: 「云川县人民政府文件」. */
  mark: string;
  number?: string;
  secrecy?: string;
  urgency?: string;
  /** Of a paper that goes up: who signed it. */
  signers?: string[];
}

export interface Look {
  head?: Head;
  /** Whether a seal will press organ and date. */
  sealed?: boolean;
}

interface At {
  y: number;
}
export type Item = At &
  (
    | { kind: 'line'; line: Line }
    | { kind: 'title'; text: string }
    | { kind: 'mark'; text: string; size: number; squeeze: number }
    | { kind: 'number'; text: string; signers: string }
    | { kind: 'rule' }
    | { kind: 'corner'; text: string }
    | { kind: 'table'; rows: SetRow[]; columns: number }
    | { kind: 'sign'; text: string; right: number; width: number }
  );

export interface SetCell extends Cell {
  height: number;
}
export interface SetRow {
  cells: SetCell[];
  height: number;
}

export interface Page {
  number: number;
  items: Item[];
}

export type Warning = 'no_text_on_first_page' | 'signature_alone';
export interface Layout {
  pages: Page[];
  warnings: Warning[];
}

const widthOf = (text: string): number =>
  breakLines([{ text, script: 'fang' }], { measure: 10_000, indent: 0, hanging: 0 })[0]!.width;

/** Puts things one below the other, line by line, and begins a new page where one is full. */
class Setter {
  pages: Page[] = [{ number: 1, items: [] }];
  row = 0;
  /** Whether running text stands on the page. */
  text: boolean[] = [false];

  get page(): Page {
    return this.pages[this.pages.length - 1]!;
  }

  turn(): void {
    this.pages.push({ number: this.pages.length + 1, items: [] });
    this.text.push(false);
    this.row = 0;
  }

  /** Room for so many lines together; 0 to go on wherever there is one. */
  need(lines: number): void {
    if (this.row + lines > sheet.lines && this.row > 0) this.turn();
  }

  skip(lines: number): void {
    if (this.row > 0) this.row = Math.min(sheet.lines, this.row + lines);
  }

  y(): number {
    return sheet.top + this.row * pitch;
  }

  lines(lines: readonly Line[]): void {
    for (const line of lines) {
      this.need(1);
      this.page.items.push({ kind: 'line', y: this.y(), line });
      this.text[this.text.length - 1] = true;
      this.row += 1;
    }
  }
}

/** The mark of the issuer: as large as fits, 62 points at most, narrowed where even that is too wide. */
export function markOf(text: string): { size: number; squeeze: number } {
  const count = Math.max(1, Array.from(text).length);
  const size = Math.max(36, Math.min(62, sheet.measure / pt / count));
  return { size, squeeze: Math.min(1, sheet.measure / pt / count / size) };
}

function setHead(setter: Setter, head: Head): void {
  const items = setter.page.items;
  [head.secrecy, head.urgency]
    .filter(Boolean)
    .forEach((text, index) => items.push({ kind: 'corner', y: sheet.top + (index + 1) * pitch, text: text! }));
  const { size, squeeze } = markOf(head.mark);
  items.push({ kind: 'mark', y: 72, text: head.mark, size, squeeze });
  const number = 72 + size * pt + 2 * pitch;
  items.push({ kind: 'number', y: number, text: head.number ?? '', signers: (head.signers ?? []).join('　') });
  const rule = number + 16 * pt + 4;
  items.push({ kind: 'rule', y: rule });
  setter.row = Math.ceil((rule - sheet.top) / pitch) + 2;
}

/** A title set in 22 points has 20 characters a line; a longer one is broken in equal parts. */
export function titleLines(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const all = Array.from(line);
    const parts = Math.max(1, Math.ceil(all.length / 20));
    const each = Math.ceil(all.length / parts);
    return Array.from({ length: parts }, (_, index) => all.slice(index * each, (index + 1) * each).join(''));
  });
}

function setTitle(setter: Setter, lines: readonly string[]): void {
  for (const text of titleLines(lines)) {
    setter.need(1);
    setter.page.items.push({ kind: 'title', y: setter.y(), text });
    setter.row += 1;
  }
  setter.skip(1);
}

const full: Frame = { measure: sheet.places, indent: 4, hanging: 0 };

function setHeading(setter: Setter, block: Extract<Block, { type: 'heading' }>, number: string): void {
  const script: Script = block.level === 1 ? 'hei' : block.level === 2 ? 'kai' : 'fang';
  const lead: Piece = { text: number, script };
  setter.lines(breakLines([lead, ...piecesOf(block.spans, leadLength(plain(block.spans)), script)], full));
}

function setAttachments(setter: Setter, block: Attachments): void {
  setter.skip(1);
  const several = block.items.length > 1;
  block.items.forEach((item, index) => {
    const number = several ? `${index + 1}.` : '';
    // 「附件：」 takes three places after two blank ones; a number one more: names stand below each other.
    const indent = index === 0 ? 4 : 10;
    const text = `${index === 0 ? '附件：' : ''}${number}${item}`;
    setter.lines(
      breakLines([{ text, script: 'fang' }], { measure: sheet.places, indent, hanging: several ? 12 : 10 }),
    );
  });
}

function setSignature(setter: Setter, block: Signature, sealed: boolean): boolean {
  const blank = sealed ? 2 : 1;
  const date = chineseDate(block.date);
  const lines = block.organs.length + 1;
  setter.need(blank + lines);
  const alone = !setter.text[setter.text.length - 1];
  setter.skip(blank);
  const wide = [...block.organs, date].map(widthOf);
  const dateWidth = wide[wide.length - 1]!;
  const organWidth = Math.max(...wide.slice(0, -1));
  // Sealed: the date four places from the right, the organ centred over it. Unsealed: the organ two places from the
  // right and the date's first character two places further in than the organ's; a longer date stands at the right
  // itself.
  const longer = dateWidth >= organWidth;
  const dateRight = sealed ? 8 : longer ? 4 : Math.max(4, organWidth - dateWidth);
  const organRight = (width: number): number =>
    sealed ? dateRight + (dateWidth - width) / 2 : longer ? 8 + dateWidth - width : 4;
  block.organs.forEach((text, index) => {
    setter.page.items.push({
      kind: 'sign',
      y: setter.y(),
      text,
      right: Math.max(0, organRight(wide[index]!)),
      width: wide[index]!,
    });
    setter.row += 1;
  });
  setter.page.items.push({ kind: 'sign', y: setter.y(), text: date, right: dateRight, width: dateWidth });
  setter.row += 1;
  return alone;
}

/** Columns a table has: what the cells of its first row cover. */
const columnsOf = (table: Table): number => table.rows[0]!.reduce((sum, cell) => sum + (cell.colspan ?? 1), 0);

function cellHeight(cell: Cell, columns: number): number {
  const places = Math.max(2, Math.floor(((sheet.measure / columns) * (cell.colspan ?? 1) - 4) / (12 * pt)) * 2);
  const lines = cell.lines.reduce(
    (sum, spans) => sum + breakLines(piecesOf(spans, 0, 'fang'), { measure: places, indent: 0, hanging: 0 }).length,
    0,
  );
  return lines * cellPitch + 2;
}

export function setRows(table: Table): SetRow[] {
  const columns = columnsOf(table);
  return table.rows.map((row) => {
    const cells = row.map((cell) => ({ ...cell, height: cellHeight(cell, columns) }));
    const single = cells.filter((cell) => !cell.rowspan).map((cell) => cell.height);
    return { cells, height: Math.max(cellPitch + 2, ...single) };
  });
}

/** Rows that belong together because a cell reaches over them. */
function bundles(rows: SetRow[]): SetRow[][] {
  const out: SetRow[][] = [];
  let until = 0;
  rows.forEach((row, index) => {
    if (index >= until) out.push([]);
    out[out.length - 1]!.push(row);
    until = Math.max(until, index + 1, ...row.cells.map((cell) => index + (cell.rowspan ?? 1)));
  });
  return out;
}

const heightOf = (rows: readonly SetRow[]): number => rows.reduce((sum, row) => sum + row.height, 0);
const isHead = (row: SetRow): boolean => row.cells.length > 0 && row.cells.every((cell) => cell.head);

function setTable(setter: Setter, table: Table): void {
  const columns = columnsOf(table);
  const groups = bundles(setRows(table));
  const head = groups[0]!.every(isHead) ? groups[0]! : [];
  let rows: SetRow[] = [];
  const room = (): number => sheet.top + sheet.depth - setter.y();
  const put = (): void => {
    if (!rows.length) return;
    setter.page.items.push({ kind: 'table', y: setter.y() + 1, rows, columns });
    setter.text[setter.text.length - 1] = true;
    setter.row = Math.min(sheet.lines, setter.row + Math.ceil((heightOf(rows) + 2) / pitch));
    rows = [];
  };
  groups.forEach((group, index) => {
    if (heightOf(rows) + heightOf(group) + 2 > room() && (rows.length || setter.row > 0)) {
      put();
      setter.turn();
      if (index > 0) rows = [...head];
    }
    rows = [...rows, ...group];
  });
  put();
}

function setBlock(setter: Setter, block: Block, number: string, look: Look): Warning[] {
  switch (block.type) {
    case 'title':
      setTitle(setter, block.lines);
      return [];
    case 'recipients':
      setter.lines(breakLines([{ text: `${block.text}：`, script: 'fang' }], { ...full, indent: 0 }));
      return [];
    case 'heading':
      setHeading(setter, block, number);
      return [];
    case 'paragraph':
      setter.lines(breakLines(piecesOf(block.spans, 0, 'fang'), full));
      return [];
    case 'table':
      setTable(setter, block);
      return [];
    case 'attachments':
      setAttachments(setter, block);
      return [];
    case 'signature':
      return setSignature(setter, block, look.sealed ?? true) ? ['signature_alone'] : [];
    case 'note':
      setter.lines(breakLines([{ text: `（${block.text}）`, script: 'fang' }], { ...full, indent: 4 }));
      return [];
  }
}

export function layOut(body: Body, look: Look = {}): Layout {
  const setter = new Setter();
  if (look.head) setHead(setter, look.head);
  const numbers = numbersOf(body.blocks);
  const warnings = new Set<Warning>();
  body.blocks.forEach((block, index) =>
    setBlock(setter, block, numbers[index]!, look).forEach((warning) => warnings.add(warning)),
  );
  if (look.head && firstText(setter.pages, body) > 1) warnings.add('no_text_on_first_page');
  return { pages: setter.pages, warnings: [...warnings] };
}

/** The page on which the running text begins: the recipients do not count. */
function firstText(pages: readonly Page[], body: Body): number {
  const recipients = body.blocks.find((block) => block.type === 'recipients');
  const before = recipients
    ? breakLines([{ text: `${recipients.text}：`, script: 'fang' }], { ...full, indent: 0 }).length
    : 0;
  let seen = 0;
  for (const page of pages) {
    for (const item of page.items)
      if (item.kind === 'table' || (item.kind === 'line' && ++seen > before)) return page.number;
  }
  return 1;
}
