import { describe, expect, it } from 'vitest';
import { bodyFromFile } from './from-file';

const paragraph = (text: string) => ({ type: 'paragraph', text });

describe('a file dropped on a paper', () => {
  it('gives a body by the marks of an official paper', () => {
    const body = bodyFromFile([
      paragraph('云川县人民政府关于开展安全检查的通知'),
      paragraph('各乡镇人民政府：'),
      paragraph('现将有关事项通知如下。'),
      { type: 'heading', level: 1, text: '一、工作要求' },
      paragraph('抓好落实。'),
    ]);
    expect(body?.blocks.map((block) => block.type)).toEqual([
      'title',
      'recipients',
      'paragraph',
      'heading',
      'paragraph',
    ]);
    expect(body?.blocks[3]).toMatchObject({ level: 1, spans: [{ text: '工作要求' }] });
  });

  it('keeps tables square and leaves out what cannot be printed', () => {
    const body = bodyFromFile([{ type: 'table', rows: [['a\u0007', 'b'], ['c']] }]);
    expect(body?.blocks[0]).toMatchObject({
      rows: [
        [{ lines: [[{ text: 'a' }]] }, {}],
        [{}, { lines: [[]] }],
      ],
    });
  });

  it('is none where there is no text', () => {
    expect(bodyFromFile([])).toBeNull();
    expect(bodyFromFile([paragraph('  ')])).toBeNull();
  });
});
