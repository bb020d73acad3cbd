import { inflate } from './inflate';

/** The first sheet of a workbook (.xlsx) as rows of text; a column nobody wrote into stays an empty cell. */
const most = 32 * 1024 * 1024;
const text = new TextDecoder();

/** The files of a zip, by name: read from the directory at its end, unpacked only when asked for. */
function filesOf(bytes: Uint8Array): Map<string, () => Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) throw new Error('This is no zip.');
  const files = new Map<string, () => Uint8Array>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const method = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 20, true);
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
      number,
      number,
      number,
    ];
    const local = view.getUint32(at + 42, true);
    const called = text.decode(bytes.subarray(at + 46, at + 46 + name));
    files.set(called, () => {
      const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const packed = bytes.subarray(from, from + size);
      return method === 0 ? packed : inflate(packed, most);
    });
    at += 46 + name + extra + comment;
  }
  return files;
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
function firstSheet(files: Map<string, () => Uint8Array>): string {
  const book = xml(files.get('xl/workbook.xml')?.());
  const links = xml(files.get('xl/_rels/workbook.xml.rels')?.());
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
  const sheet = files.get(firstSheet(files));
  if (!sheet) throw new Error('There is no sheet.');
  const shared = all(xml(files.get('xl/sharedStrings.xml')?.()), 'si').map(words);
  const rows = all(xml(sheet()), 'row').map((row) => {
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
