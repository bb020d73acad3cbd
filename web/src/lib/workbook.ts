import { unzipSync } from 'fflate';

/** The first sheet of a workbook (.xlsx) as rows of text; a column nobody wrote into stays an empty cell. */
const most = 32 * 1024 * 1024;
const text = new TextDecoder();

/** The parts of a workbook that are read, by name. A small file may say that it is huge: then nothing is unpacked. */
function filesOf(bytes: Uint8Array): Record<string, Uint8Array | undefined> {
  return unzipSync(bytes, {
    filter: (file) => {
      if (file.originalSize > most) throw new Error('This is too much.');
      return file.name.startsWith('xl/');
    },
  });
}

const xml = (bytes: Uint8Array | undefined): Document | null =>
  bytes ? new DOMParser().parseFromString(text.decode(bytes), 'application/xml') : null;
const all = (of: Document | Element | null, name: string): Element[] =>
  of ? Array.from(of.getElementsByTagName(name)) : [];
const words = (of: Element): string =>
  all(of, 't')
    .map((one) => one.textContent ?? '')
    .join('');

/** "C7" is in the third column. */
function columnOf(place: string): number {
  let column = 0;
  for (const letter of place.replace(/\d/g, '')) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** The path of the sheet that stands first in the book. */
function firstSheet(files: Record<string, Uint8Array | undefined>): string {
  const book = xml(files['xl/workbook.xml']);
  const links = xml(files['xl/_rels/workbook.xml.rels']);
  const id = all(book, 'sheet')[0]?.getAttribute('r:id');
  const target = all(links, 'Relationship')
    .find((one) => one.getAttribute('Id') === id)
    ?.getAttribute('Target');
  return target ? (target.startsWith('/') ? target.slice(1) : `xl/${target}`) : 'xl/worksheets/sheet1.xml';
}

function cellText(cell: Element, shared: readonly string[]): string {
  if (cell.getAttribute('t') === 'inlineStr') return words(cell);
  const value = all(cell, 'v')[0]?.textContent ?? '';
  return cell.getAttribute('t') === 's' ? (shared[Number(value)] ?? '') : value;
}

/** Throws when it is no workbook. */
export function rowsOf(bytes: Uint8Array): string[][] {
  const files = filesOf(bytes);
  const sheet = files[firstSheet(files)];
  if (!sheet) throw new Error('There is no sheet.');
  const shared = all(xml(files['xl/sharedStrings.xml']), 'si').map(words);
  const rows = all(xml(sheet), 'row').map((row) => {
    const cells: string[] = [];
    all(row, 'c').forEach((cell, index) => {
      const column = cell.hasAttribute('r') ? columnOf(cell.getAttribute('r')!) : index;
      while (cells.length < column) cells.push('');
      cells[column] = cellText(cell, shared);
    });
    return cells;
  });
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows
    .filter((row) => row.some((cell) => cell.trim()))
    .map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}
