import { expect, it } from 'vitest';
import { textOf } from './book';

it('tells a body line by line, with its headings counted', () => {
  const body = {
    version: 1,
    blocks: [
      { type: 'heading', level: 1, spans: [{ text: '总则' }] },
      { type: 'paragraph', spans: [{ text: '第一条 ' }, { text: '在岗。', strong: true }] },
      { type: 'heading', level: 1, spans: [{ text: '附则' }] },
      { type: 'table', rows: [[{ lines: [[{ text: '甲' }]] }, { lines: [[{ text: '乙' }]] }]] },
    ],
  };
  expect(textOf(body)).toEqual(['一、总则', '第一条 在岗。', '二、附则', '甲　乙']);
  expect(textOf(null)).toEqual([]);
});
