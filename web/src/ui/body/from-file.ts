// The text of a file as a body: its headings, paragraphs and tables, read by the marks an official paper carries.
import { isBody, type Body, type Cell, type Level } from './body';
import { recognise, type Piece } from './recognise';

/** A block as the server took it from the file. */
export interface FileBlock {
  type: string;
  level?: number | null;
  text?: string | null;
  rows?: string[][] | null;
}

const clean = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ').trim();
const cell = (text: string): Cell => ({ lines: [text ? [{ text }] : []] });

function pieceOf(block: FileBlock): Piece | null {
  if (block.rows) {
    const width = Math.max(0, ...block.rows.map((row) => row.length));
    const rows = block.rows.map((row) => Array.from({ length: width }, (_, at) => cell(clean(row[at] ?? ''))));
    return width ? { kind: 'grid', rows } : null;
  }
  const text = clean(block.text ?? '');
  if (!text) return null;
  const level = block.type === 'heading' && block.level && block.level <= 4 ? (block.level as Level) : undefined;
  return { kind: 'line', spans: [{ text }], ...(level ? { outline: level } : {}) };
}

/** null where the file has no text that makes a body. */
export function bodyFromFile(blocks: readonly FileBlock[]): Body | null {
  const pieces = blocks.map(pieceOf).filter((piece): piece is Piece => piece !== null);
  if (!pieces.length) return null;
  const body: Body = { version: 1, blocks: recognise(pieces, true) };
  return isBody(body) ? body : null;
}
