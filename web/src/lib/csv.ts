// Lists that come and go as CSV (RFC 4180).

export interface CsvRecord {
  /** The line of the file it begins on; the first is 1. */
  line: number;
  cells: string[];
}

/** Splits a text into records; a quote that is never closed runs to the end. */
export function parseCsv(text: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let begins = 1;
  const close = (): void => {
    cells.push(cell);
    if (cells.length > 1 || cell) records.push({ line: begins, cells });
    cells = [];
    cell = '';
  };
  for (let i = text.charCodeAt(0) === 0xfeff ? 1 : 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === '\n') line += 1;
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') cell += text[++i];
      else quoted = false;
    } else if (c === '"' && cell === '') quoted = true;
    else if (c === ',') {
      cells.push(cell);
      cell = '';
    } else if (c === '\n') {
      close();
      begins = line;
    } else if (c !== '\r' || text[i + 1] !== '\n') cell += c;
  }
  if (cell || cells.length) close();
  return records;
}

/** A cell that a spreadsheet would take for a formula is told to be text by a leading apostrophe. */
const harmless = (cell: string): string => (/^[=+@\t\r]|^-(?![\d.]+$)/.test(cell) ? `'${cell}` : cell);
const written = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);

/** Rows as a file: with a byte order mark, so that spreadsheets read it as UTF-8, and lines that end as they expect. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => row.map((cell) => written(harmless(cell))).join(',')).join('\r\n')}\r\n`;

export type Reading =
  | { kind: 'text'; text: string }
  | { kind: 'gbk'; text: string }
  | { kind: 'empty' | 'workbook' | 'wide' | 'unreadable' };

const begins = (bytes: Uint8Array, ...wanted: number[]): boolean =>
  wanted.every((byte, index) => bytes[index] === byte);

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Says what somebody has chosen as a list: UTF-8 text; text of the older Chinese encoding (read, but not to be trusted
 * blindly: what that encoding cannot write is already lost); a workbook; UTF-16; something else.
 */
export function readList(bytes: Uint8Array): Reading {
  if (begins(bytes, 0x50, 0x4b, 0x03, 0x04) || begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { kind: 'workbook' };
  if (begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff)) return { kind: 'wide' };
  if (bytes.includes(0)) return { kind: 'unreadable' };
  const utf8 = decode(bytes, 'utf-8');
  if (utf8 !== null) return utf8.replace(/^\ufeff/, '').trim() ? { kind: 'text', text: utf8 } : { kind: 'empty' };
  const chinese = decode(bytes, 'gb18030');
  return chinese === null ? { kind: 'unreadable' } : { kind: 'gbk', text: chinese };
}
