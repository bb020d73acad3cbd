import { describe, expect, it } from 'vitest';
import { isBody, textOf, type Block } from './body';
import table from './fixture/table.html?raw';
// As Word 2016 and WPS put it on the clipboard, shortened only in their style sheets.
import word from './fixture/word.html?raw';
import wps from './fixture/wps.html?raw';
import { blocksFromHtml, squared } from './paste';
import { blocksFromText, dateFrom } from './recognise';

const kinds = (blocks: Block[]): string[] =>
  blocks.map((block) => (block.type === 'heading' ? `h${block.level}` : block.type));

describe('what Word puts on the clipboard', () => {
  const blocks = blocksFromHtml(word, true);

  it('becomes the parts of a paper', () => {
    expect(kinds(blocks)).toEqual([
      'title',
      'recipients',
      'paragraph',
      'h1',
      'h2',
      'h3',
      'attachments',
      'signature',
      'note',
    ]);
    expect(isBody({ version: 1, blocks })).toBe(true);
    expect(blocks[0]).toEqual({ type: 'title', lines: ['云川县人民政府办公室', '关于做好2026年防汛抗旱工作的通知'] });
    expect(blocks[1]).toEqual({ type: 'recipients', text: '各乡镇人民政府，县直有关单位' });
    expect(blocks[6]).toEqual({ type: 'attachments', items: ['防汛责任人名单', '值班安排表'] });
    expect(blocks[7]).toEqual({ type: 'signature', organs: ['云川县人民政府办公室'], date: '2026-03-05' });
    expect(blocks[8]).toEqual({ type: 'note', text: '此件公开发布' });
  });

  it('has no space where Word broke its source, no number that is counted anyway, nothing deleted, no comment', () => {
    expect(textOf(blocks[2]!)).toBe('为切实做好2026年防汛抗旱工作，现将有关事项通知如下：');
    expect(blocks[3]).toEqual({ type: 'heading', level: 1, spans: [{ text: '压实防汛责任' }] });
    expect(textOf(blocks[4]!)).toBe('落实责任人。各乡镇要逐库逐塘落实责任人，于4月底前上报。');
    expect(textOf(blocks[5]!)).toBe('水库巡查24小时值守；');
  });

  it('is running text only when it comes into a paper that has its parts', () => {
    expect(kinds(blocksFromHtml(word, false)).every((kind) => kind === 'paragraph' || /^h\d$/.test(kind))).toBe(true);
  });
});

describe('what WPS puts on the clipboard', () => {
  it('keeps levels and emphasis, and no bold that only marks a heading', () => {
    expect(blocksFromHtml(wps, false)).toEqual([
      { type: 'heading', level: 1, spans: [{ text: '工作要求' }] },
      {
        type: 'heading',
        level: 2,
        spans: [{ text: '各单位要' }, { text: '于每周五下班前', strong: true }, { text: '报送进展情况。' }],
      },
    ]);
  });
});

describe('a table', () => {
  it('keeps its cells, what they span, and their lines', () => {
    const blocks = blocksFromHtml(table, false);
    expect(kinds(blocks)).toEqual(['paragraph', 'table', 'paragraph']);
    expect(isBody({ version: 1, blocks })).toBe(true);
    expect(blocks[1]).toEqual({
      type: 'table',
      rows: [
        [
          { lines: [[{ text: '序号', strong: true }]], rowspan: 2 },
          { lines: [[{ text: '任 务' }]], colspan: 2 },
        ],
        [{ lines: [[{ text: '内容' }]] }, { lines: [[{ text: '时限' }]] }],
        [
          { lines: [[{ text: '1' }]] },
          { lines: [[{ text: '开展排查' }], [{ text: '建立台账' }]] },
          { lines: [[{ text: '3月' }], [{ text: '底前' }]] },
        ],
      ],
    });
  });

  it('that only lays a page out is read as its text', () => {
    expect(kinds(blocksFromHtml('<table><tr><td><p>一、甲</p><p>正文</p></td></tr></table>', false))).toEqual([
      'h1',
      'paragraph',
    ]);
  });

  it('is made whole when rows are short or spans reach too far', () => {
    const cell = (more: object = {}) => ({ lines: [[]], ...more });
    const rows = squared([[cell(), cell(), cell()], [cell({ rowspan: 9 })]]);
    expect(rows.map((row) => row.length)).toEqual([3, 3]);
    expect(rows[1]![0]).toEqual(cell());
    expect(isBody({ version: 1, blocks: [{ type: 'table', rows }] })).toBe(true);
  });
});

describe('what comes from elsewhere', () => {
  it('from a web page: lists are counted, links are words, scripts and pictures are nothing', () => {
    const html =
      '<h2>一、背景</h2><ol start="3"><li>第三条<a href="http://x">链接</a></li><li>第四条</li></ol>' +
      '<script>alert(1)</script><img src=x onerror=alert(1)><p style="display:none">藏</p>';
    const blocks = blocksFromHtml(html, false);
    expect(kinds(blocks)).toEqual(['h1', 'h3', 'h3']);
    expect(blocks.map(textOf)).toEqual(['背景', '第三条链接', '第四条']);
  });

  it('as plain text: a whole paper with its red head', () => {
    const text =
      '云川县人民政府文件\n云政发〔2026〕5号\n\n云川县人民政府关于表彰先进集体的决定\n\n各乡镇人民政府：\n' +
      '　　经研究，决定如下。\n　　一、表彰对象\n　　县财政局等10个单位。\n\n云川县人民政府\n二〇二六年三月十五日\n';
    const blocks = blocksFromText(text, true);
    expect(kinds(blocks)).toEqual(['title', 'recipients', 'paragraph', 'h1', 'paragraph', 'signature']);
    expect(blocks[5]).toEqual({ type: 'signature', organs: ['云川县人民政府'], date: '2026-03-15' });
  });

  it('as a few lines: no title is guessed', () => {
    expect(kinds(blocksFromText('第一段。\n第二段：', true))).toEqual(['paragraph', 'paragraph']);
    expect(kinds(blocksFromText('现将有关事项通知如下：\n一、甲\n二、乙', true))).toEqual(['paragraph', 'h1', 'h1']);
  });

  it('never carries control characters or invisible marks', () => {
    expect(blocksFromText('甲\u200b乙\u0007丙\ufeff', false).map(textOf)).toEqual(['甲乙丙']);
  });
});

describe('a date in words', () => {
  it('is read in both spellings, and refused when there is no such day', () => {
    expect(dateFrom('2026年3月5日')).toBe('2026-03-05');
    expect(dateFrom('二○二六年十二月三十一日')).toBe('2026-12-31');
    expect(dateFrom('二〇二六年十月二十日')).toBe('2026-10-20');
    expect(dateFrom('2026年2月30日')).toBe('');
    expect(dateFrom('二〇二六年')).toBe('');
  });
});
