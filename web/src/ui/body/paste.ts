// Takes what Word, WPS or a browser puts on the clipboard apart: words, levels and tables stay; fonts, colours,
// pictures,
// comments and what was deleted under tracking go.
import { plain, tidySpans, type Block, type Cell, type Level, type Span } from './body';
import { cleanText, recognise, type Line, type Piece } from './recognise';

const blockTags = new Set([
  'P',
  'DIV',
  'LI',
  'UL',
  'OL',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'BLOCKQUOTE',
  'PRE',
  'SECTION',
  'ARTICLE',
  'BODY',
  'CENTER',
  'DD',
  'DT',
  'DL',
]);
const skipped = new Set([
  'STYLE',
  'SCRIPT',
  'HEAD',
  'TITLE',
  'META',
  'LINK',
  'XML',
  'DEL',
  'S',
  'STRIKE',
  'IMG',
  'OBJECT',
  'SVG',
  'BUTTON',
  'INPUT',
  'TEXTAREA',
  'SELECT',
]);
const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’—…·]/;

interface Looks {
  strong: boolean;
  align?: 'center' | 'right';
  size: number;
}

function styleOf(element: Element): Map<string, string> {
  const pairs = (element.getAttribute('style') ?? '').split(';').map((pair) => {
    const at = pair.indexOf(':');
    return [
      pair.slice(0, at).trim().toLowerCase(),
      pair
        .slice(at + 1)
        .trim()
        .toLowerCase(),
    ] as const;
  });
  return new Map(pairs.filter(([name]) => name));
}

function points(size: string | undefined): number {
  const match = /^([\d.]+)(pt|px)/.exec(size ?? '');
  return match ? Number(match[1]) * (match[2] === 'px' ? 0.75 : 1) : 0;
}

function looksOf(element: Element, style: Map<string, string>, above: Looks): Looks {
  const weight = style.get('font-weight');
  const bold = weight
    ? weight === 'bold' || weight === 'bolder' || Number(weight) >= 600
    : above.strong || ['B', 'STRONG', 'TH'].includes(element.tagName);
  const asked =
    style.get('text-align') ??
    element.getAttribute('align')?.toLowerCase() ??
    (element.tagName === 'CENTER' ? 'center' : undefined);
  const align = asked === 'center' || asked === 'right' ? asked : asked ? undefined : above.align;
  return { strong: bold, align, size: points(style.get('font-size')) || above.size };
}

function isGone(element: Element, style: Map<string, string>): boolean {
  if (skipped.has(element.tagName)) return true;
  if (/\bmso(del|comment)/i.test(element.className)) return true;
  if (
    style.get('display') === 'none' ||
    style.get('mso-hide') === 'all' ||
    style.get('text-decoration')?.includes('line-through')
  )
    return true;
  return /^(comment|footnote|endnote)/.test(style.get('mso-element') ?? '');
}

function outlineOf(element: Element, style: Map<string, string>): Level | undefined {
  const heading = /^H([1-4])$/.exec(element.tagName);
  const level = heading ? Number(heading[1]) : Number(style.get('mso-outline-level') ?? 0);
  return level >= 1 && level <= 4 ? (level as Level) : undefined;
}

/** A line break in the source is a space between words, and nothing between Chinese characters. */
function unwrapped(text: string): string {
  return cleanText(
    text.replace(/[ \t]*[\r\n]+[ \t\r\n]*/g, (_gap, at: number, all: string) => {
      const before = all[at - 1] ?? '';
      const after = /^\s*(\S)/.exec(all.slice(at))?.[1] ?? '';
      return !before || !after || wide.test(before) || wide.test(after) ? '' : ' ';
    }),
  );
}

class Reader {
  pieces: Piece[] = [];
  private line: Line = { kind: 'line', spans: [] };

  read(node: Node, looks: Looks): void {
    if (node.nodeType === 3) return this.words(unwrapped(node.textContent ?? ''), looks);
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const style = styleOf(element);
    if (isGone(element, style)) return;
    if (element.tagName === 'BR') return this.breakLine();
    if (element.tagName === 'TABLE') return this.table(element, looks);
    if ((style.get('mso-list') ?? '').includes('ignore'))
      return void (this.line.marker = cleanText(element.textContent ?? '').trim());
    this.element(element, style, looksOf(element, style, looks));
  }

  /** Ends the line that is being read. */
  breakLine(): void {
    const { spans } = this.line;
    if (plain(spans).trim()) this.pieces.push({ ...this.line, spans: tidySpans(spans) });
    this.line = { kind: 'line', spans: [] };
  }

  private element(element: Element, style: Map<string, string>, looks: Looks): void {
    const own = blockTags.has(element.tagName);
    if (own) this.breakLine();
    const outline = own ? outlineOf(element, style) : undefined;
    if (outline) this.line.outline = outline;
    if (element.tagName === 'LI' && element.parentElement?.tagName === 'OL')
      this.line.marker = `${this.placeIn(element)}.`;
    element.childNodes.forEach((child) => this.read(child, looks));
    if (own) this.breakLine();
  }

  private placeIn(item: Element): number {
    const items = Array.from(item.parentElement?.children ?? []).filter((one) => one.tagName === 'LI');
    return Number(item.parentElement?.getAttribute('start') ?? 1) + items.indexOf(item);
  }

  private words(text: string, looks: Looks): void {
    if (!text) return;
    this.line.spans.push(looks.strong ? { text, strong: true } : { text });
    if (!text.trim()) return;
    if (looks.align) this.line.align = looks.align;
    this.line.size = Math.max(this.line.size ?? 0, looks.size);
  }

  private table(table: Element, looks: Looks): void {
    this.breakLine();
    const rows = Array.from(table.querySelectorAll('tr'))
      .filter((row) => row.closest('table') === table)
      .map((row) => Array.from(row.children).filter((cell) => cell.tagName === 'TD' || cell.tagName === 'TH'))
      .filter((row) => row.length > 0);
    if (rows.every((row) => row.length === 1))
      return rows.forEach((row) => row[0]!.childNodes.forEach((child) => this.read(child, looks)));
    const grid = rows.map((row) => row.map(cellOf));
    this.pieces.push({ kind: 'grid', rows: squared(grid) });
  }
}

function cellOf(element: Element): Cell {
  const reader = new Reader();
  element.childNodes.forEach((child) => reader.read(child, { strong: false, size: 0 }));
  reader.breakLine();
  const lines = reader.pieces.flatMap((piece) =>
    piece.kind === 'line' ? [piece.spans] : piece.rows.flatMap((row) => row.flatMap((cell) => cell.lines)),
  );
  const head = element.tagName === 'TH';
  const across = Number(element.getAttribute('colspan') ?? 1);
  const down = Number(element.getAttribute('rowspan') ?? 1);
  return {
    lines: lines.length ? lines.map((line) => cellLine(line, head)) : [[]],
    ...(head ? { head: true as const } : {}),
    ...(across > 1 ? { colspan: across } : {}),
    ...(down > 1 ? { rowspan: down } : {}),
  };
}

function cellLine(spans: readonly Span[], head: boolean): Span[] {
  const trimmed = tidySpans(spans).map((span) => (head ? { text: span.text } : span));
  if (trimmed[0]) trimmed[0] = { ...trimmed[0], text: trimmed[0].text.replace(/^[\s\u3000]+/, '') };
  const last = trimmed.length - 1;
  if (trimmed[last]) trimmed[last] = { ...trimmed[last], text: trimmed[last].text.replace(/[\s\u3000]+$/, '') };
  return tidySpans(trimmed);
}

/** Rows as long as the longest; spans that reach beyond the table are cut. */
export function squared(rows: Cell[][]): Cell[][] {
  const taken: boolean[][] = rows.map(() => []);
  rows.forEach((row, r) => {
    let c = 0;
    for (const cell of row) {
      while (taken[r]![c]) c += 1;
      if ((cell.rowspan ?? 1) > rows.length - r) setSpan(cell, 'rowspan', rows.length - r);
      for (let dr = 0; dr < (cell.rowspan ?? 1); dr++)
        for (let dc = 0; dc < (cell.colspan ?? 1); dc++) taken[r + dr]![c + dc] = true;
    }
  });
  const width = Math.max(...taken.map((row) => row.length));
  return rows.map((row, r) => {
    const missing = width - Array.from({ length: width }, (_, c) => taken[r]![c]).filter(Boolean).length;
    return [...row, ...Array.from({ length: missing }, () => ({ lines: [[]] }))];
  });
}

function setSpan(cell: Cell, name: 'colspan' | 'rowspan', value: number): void {
  if (value > 1) cell[name] = value;
  else delete cell[name];
}

/** Without the machinery around the words: comments, conditional sections, Office's own tags. */
const bare = (html: string): string =>
  html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<!\[[^\]]*\]>/g, '')
    .replace(/<\?xml[^>]*>/gi, '')
    .replace(/<\/?(o|w|m|v|st1):[^>]*>/gi, '');

/** `whole`: it may be an entire paper (the body is still empty); otherwise only running text is made of it. */
export function blocksFromHtml(html: string, whole: boolean): Block[] {
  const page = new DOMParser().parseFromString(bare(html), 'text/html');
  const reader = new Reader();
  reader.read(page.body, { strong: false, size: 0 });
  reader.breakLine();
  return recognise(reader.pieces, whole);
}
