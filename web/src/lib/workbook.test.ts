import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inflate } from './inflate';
import { rowsOf } from './workbook';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const packed = (bytes: Uint8Array, level = 6): Uint8Array => new Uint8Array(deflateRawSync(bytes, { level }));

/** A zip of these files, deflated, as spreadsheets write it. */
function zip(files: Record<string, string>): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const [called, body] = [bytesOf(name), packed(bytesOf(content))];
    const local = new DataView(new ArrayBuffer(30));
    local.setUint32(0, 0x04034b50, true);
    local.setUint16(8, 8, true);
    local.setUint16(26, called.length, true);
    const entry = new DataView(new ArrayBuffer(46));
    entry.setUint32(0, 0x02014b50, true);
    entry.setUint16(10, 8, true);
    entry.setUint32(20, body.length, true);
    entry.setUint16(28, called.length, true);
    entry.setUint32(42, at, true);
    parts.push(new Uint8Array(local.buffer), called, body);
    directory.push(new Uint8Array(entry.buffer), called);
    at += 30 + called.length + body.length;
  }
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(10, Object.keys(files).length, true);
  end.setUint32(16, at, true);
  return Uint8Array.from([...parts, ...directory, new Uint8Array(end.buffer)].flatMap((part) => [...part]));
}

const same = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);
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

  it('unpacks whatever was packed, and no more than is allowed', () => {
    const noise = Uint8Array.from({ length: 40_000 }, (_, n) => (n * 2654435761) >>> 13);
    for (const bytes of [bytesOf(''), bytesOf('aaaaaaaaaaaaaaaaaaaaaaaa'), bytesOf('云川县'.repeat(3000)), noise])
      for (const level of [0, 1, 9]) expect(same(inflate(packed(bytes, level), 1 << 20), bytes)).toBe(true);
    expect(() => inflate(packed(new Uint8Array(5000)), 4000)).toThrow();
    expect(() => inflate(Uint8Array.of(7, 7, 7), 100)).toThrow();
  });
});
