import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { rowsOf } from './workbook';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const zip = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, bytesOf(content)])));

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

describe('a workbook', () => {
  it('gives the cells of its first sheet, shared words, gaps and numbers', () => {
    const rows = rowsOf(
      zip({
        'xl/sharedStrings.xml': `<sst ${main}><si><t>工号</t></si><si><r><t>姓</t></r><r><t>名</t></r></si></sst>`,
        'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData>
          <row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>
          <row r="2"/><row r="3"><c r="A3"><v>130</v></c><c r="C3" t="inlineStr"><is><t>张涛</t></is></c></row>
          </sheetData></worksheet>`,
      }),
    );
    expect(rows).toEqual([
      ['工号', '', '姓名'],
      ['130', '', '张涛'],
    ]);
  });

  it('is refused when it is none', () => {
    expect(() => rowsOf(bytesOf('工号,姓名'))).toThrow();
    expect(() => rowsOf(zip({ 'a.txt': 'a' }))).toThrow();
  });

  it('unpacks nothing that says it is huge', () => {
    const book = zip({ 'xl/worksheets/sheet1.xml': `<worksheet ${main}/>` });
    const view = new DataView(book.buffer, book.byteOffset);
    let entry = book.length;
    do entry -= 1;
    while (view.getUint32(entry - 4, true) !== 0x02014b50);
    view.setUint32(entry - 4 + 24, 1 << 30, true);
    expect(() => rowsOf(book)).toThrow('too much');
  });
});
