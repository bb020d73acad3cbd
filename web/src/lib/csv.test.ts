import { describe, expect, it } from 'vitest';
import { parseCsv, readList, toCsv } from './csv';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a list as CSV', () => {
  it('keeps commas, quotes and line breaks inside quotes, and knows the line each record begins on', () => {
    expect(parseCsv('\ufeff工号,姓名\r\nA1,"周,明"\r\n"A2","两\n行"\nA3,"说""好"""')).toEqual([
      { line: 1, cells: ['工号', '姓名'] },
      { line: 2, cells: ['A1', '周,明'] },
      { line: 3, cells: ['A2', '两\n行'] },
      { line: 5, cells: ['A3', '说"好"'] },
    ]);
  });

  it('has no records for empty lines', () => {
    expect(parseCsv('')).toEqual([]);
    expect(parseCsv('\n\na,b\n\n')).toEqual([{ line: 3, cells: ['a', 'b'] }]);
  });

  it('goes out and comes back the same', () => {
    const rows = [
      ['工号', '备注'],
      ['A1', '有,逗号 "引号"\n换行'],
      ['A2', ''],
    ];
    expect(parseCsv(toCsv(rows)).map((record) => record.cells)).toEqual(rows);
  });

  it('holds nothing a spreadsheet would run', () => {
    expect(toCsv([['=1+1', '@x', '-cmd', '-12', '正文']])).toBe("\ufeff'=1+1,'@x,'-cmd,-12,正文\r\n");
  });
});

describe('a chosen file', () => {
  it('is UTF-8 text, with or without a mark', () => {
    expect(readList(utf8('工号,姓名\n'))).toEqual({ kind: 'text', text: '工号,姓名\n' });
    expect(readList(utf8('\ufeff工号'))).toMatchObject({ kind: 'text' });
  });

  it('is recognised when it is GBK, and can be read as that', () => {
    // 「工号,姓名」 as a spreadsheet saves it on a Chinese desktop.
    expect(readList(Uint8Array.of(0xb9, 0xa4, 0xba, 0xc5, 0x2c, 0xd0, 0xd5, 0xc3, 0xfb))).toEqual({
      kind: 'gbk',
      text: '工号,姓名',
    });
  });

  it('is told when it is no list at all', () => {
    expect(readList(new Uint8Array())).toEqual({ kind: 'empty' });
    expect(readList(utf8('\ufeff \r\n'))).toEqual({ kind: 'empty' });
    expect(readList(Uint8Array.of(0x50, 0x4b, 3, 4, 20))).toEqual({ kind: 'workbook' });
    expect(readList(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toEqual({ kind: 'workbook' });
    expect(readList(Uint8Array.of(0xff, 0xfe, 0xe5, 0x5d))).toEqual({ kind: 'wide' });
    expect(readList(Uint8Array.of(0x25, 0x50, 0, 0xff))).toEqual({ kind: 'unreadable' });
  });
});
