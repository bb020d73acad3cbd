import { describe, expect, it } from 'vitest';
import type { Block, Body } from './body';
import { breakLines, squeezable, type Line } from './lay';
import { layOut, markOf, setRows, sheet, titleLines, type Item, type Page } from './pages';

const p = (text: string): Block => ({ type: 'paragraph', spans: text ? [{ text }] : [] });
const body = (...blocks: Block[]): Body => ({ version: 1, blocks });
const words = (line: Line): string => line.runs.map((run) => run.text).join('');
const lines = (text: string, measure = 56): string[] =>
  breakLines([{ text, script: 'fang' }], { measure, indent: 0, hanging: 0 }).map(words);
const linesOf = (page: Page): Line[] => page.items.flatMap((item) => (item.kind === 'line' ? [item.line] : []));
const han = (n: number): string => '文'.repeat(n);

describe('a line on the grid', () => {
  it('holds 28 characters, the first of a paragraph 26', () => {
    const set = breakLines([{ text: han(60), script: 'fang' }], { measure: 56, indent: 4, hanging: 0 });
    expect(set.map((line) => words(line).length)).toEqual([26, 28, 6]);
  });

  it('gives a digit half a place and never breaks a number or a word', () => {
    expect(lines(`${han(27)}2026年`)).toEqual([han(27), '2026年']);
    expect(lines(`${han(26)}2026年`)).toEqual([`${han(26)}2026`, '年']);
    expect(lines(`${han(26)}GB/T 9704`)[1]).toContain('GB/T');
  });

  it('begins with no closing mark: the marks of the line give way, or a character goes down', () => {
    expect(lines(`${han(10)}，${han(17)}。${han(3)}`)).toEqual([`${han(10)}，${han(17)}。`, han(3)]);
    expect(lines(`${han(28)}）${han(3)}`)[1]!.startsWith('）')).toBe(false);
    expect(lines(`${han(28)}——${han(3)}`)[1]!.startsWith('—')).toBe(false);
  });

  it('ends with no opening mark', () => {
    expect(lines(`${han(27)}《办法》`)).toEqual([han(27), '《办法》']);
  });

  it('keeps everything, in order, and no line is wider than its marks can give', () => {
    let seed = 3;
    const random = (n: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % n;
    const alphabet = ['文', '件', '，', '。', '（', '）', '“', '”', '2026', '——', 'GDP', '《', '》', '、'];
    for (let round = 0; round < 400; round++) {
      const text = Array.from({ length: random(200) }, () => alphabet[random(alphabet.length)]).join('');
      const set = breakLines([{ text, script: 'fang' }], { measure: 56, indent: 0, hanging: 0 });
      expect(set.map(words).join('')).toBe(text);
      for (const line of set)
        expect(line.width - line.measure).toBeLessThanOrEqual([...words(line)].filter(squeezable).length);
    }
  });

  it('breaks an address that is longer than a line', () => {
    const address = `https://www.example.gov.cn/${'path/'.repeat(30)}`;
    expect(lines(address).join('')).toBe(address);
    expect(lines(address).length).toBeGreaterThan(1);
  });
});

describe('pages', () => {
  it('hold 22 lines each, within the type area', () => {
    const { pages } = layOut(body(...Array.from({ length: 50 }, () => p('短句。'))));
    expect(pages.map((page) => linesOf(page).length)).toEqual([22, 22, 6]);
    const bottom = Math.max(...pages[0]!.items.map((item) => item.y)) + (16 * 25.4) / 72;
    expect(bottom).toBeCloseTo(sheet.top + sheet.depth, 6);
  });

  it('begin under the red head with the title and at least some text', () => {
    const paper = body(
      { type: 'title', lines: ['云川县人民政府', '关于做好防汛工作的通知'] },
      { type: 'recipients', text: '各乡镇人民政府' },
      p('正文。'),
    );
    const { pages, warnings } = layOut(paper, { head: { mark: '云川县人民政府文件', number: '云政发〔2026〕5号' } });
    const of = (kind: Item['kind']): Item => pages[0]!.items.find((item) => item.kind === kind)!;
    expect(of('mark').y).toBe(72);
    expect(of('number').y).toBeGreaterThan(72);
    expect(of('rule').y - of('number').y).toBeCloseTo((16 * 25.4) / 72 + 4, 6);
    expect(of('title').y).toBeGreaterThan(of('rule').y + 2 * 5);
    expect(warnings).toEqual([]);
  });

  it('warn when no text is left room on the first page', () => {
    const paper = body(
      { type: 'title', lines: ['标题'] },
      { type: 'recipients', text: `${han(28)}，`.repeat(12) },
      p('正文。'),
    );
    expect(layOut(paper, { head: { mark: '云川县人民政府文件' } }).warnings).toContain('no_text_on_first_page');
  });

  it('keep organ and date together, and warn when they stand on a page without text', () => {
    const sign: Block = { type: 'signature', organs: ['云川县人民政府'], date: '2026-03-05' };
    const signs = (page: Page): number => page.items.filter((item) => item.kind === 'sign').length;
    const roomy = layOut(body(...Array.from({ length: 18 }, () => p('短句。')), sign));
    expect(roomy.pages.map(signs)).toEqual([2]);
    const tight = layOut(body(...Array.from({ length: 20 }, () => p('短句。')), sign));
    expect(tight.pages.map(signs)).toEqual([0, 2]);
    expect(tight.warnings).toEqual(['signature_alone']);
  });

  it('set a sealed date four places from the right with the organ over its middle', () => {
    const { pages } = layOut(body(p('文'), { type: 'signature', organs: ['云川县人民政府'], date: '2026-03-05' }));
    const [organ, date] = pages[0]!.items.filter(
      (item): item is Extract<Item, { kind: 'sign' }> => item.kind === 'sign',
    );
    expect(date!.right).toBe(8);
    expect(organ!.right + organ!.width / 2).toBe(date!.right + date!.width / 2);
  });

  it('count attachments only when there are several, and align their names', () => {
    const one = linesOf(layOut(body(p('文'), { type: 'attachments', items: ['名单'] })).pages[0]!);
    expect(one.map(words)).toEqual(['文', '附件：名单']);
    const two = linesOf(layOut(body(p('文'), { type: 'attachments', items: [han(30), '安排表'] })).pages[0]!);
    expect(two.map((line) => line.indent)).toEqual([4, 4, 12, 10]);
    expect(words(two[3]!)).toBe('2.安排表');
  });

  it('break a long table between rows and repeat its head', () => {
    const row = (text: string, head?: true) => [
      { lines: [[{ text }]], ...(head ? { head } : {}) },
      { lines: [[]], ...(head ? { head } : {}) },
    ];
    const table: Block = {
      type: 'table',
      rows: [row('序号', true), ...Array.from({ length: 60 }, (_, i) => row(String(i)))],
    };
    const { pages } = layOut(body(p('如下：'), table, p('完。')));
    const tables = pages.flatMap((page) =>
      page.items.filter((item): item is Extract<Item, { kind: 'table' }> => item.kind === 'table'),
    );
    expect(tables.length).toBeGreaterThan(1);
    expect(tables.every((one) => one.rows[0]!.cells[0]!.head)).toBe(true);
    expect(tables.reduce((sum, one) => sum + one.rows.length, 0)).toBe(61 + tables.length - 1);
    for (const one of tables)
      expect(one.y + one.rows.reduce((sum, set) => sum + set.height, 0)).toBeLessThanOrEqual(
        sheet.top + sheet.depth + 0.01,
      );
  });

  it('give a cell that spans rows no say in the height of one of them', () => {
    const rows = setRows({
      type: 'table',
      rows: [[{ lines: [[{ text: han(60) }]], rowspan: 2 }, { lines: [[]] }], [{ lines: [[]] }]],
    });
    expect(rows[0]!.height).toBe(rows[1]!.height);
  });
});

describe('head and title', () => {
  it('fit the width of the type area', () => {
    expect(markOf('县政府文件').size).toBe(62);
    for (const text of ['云川县人民政府办公室文件', '云川县人民政府防汛抗旱指挥部办公室文件']) {
      const { size, squeeze } = markOf(text);
      expect(text.length * size * squeeze * (25.4 / 72)).toBeLessThanOrEqual(sheet.measure + 0.001);
    }
  });

  it('keep the breaks somebody has set and part a longer line evenly', () => {
    expect(titleLines(['云川县人民政府', '通知'])).toEqual(['云川县人民政府', '通知']);
    expect(titleLines([han(30)]).map((line) => line.length)).toEqual([15, 15]);
  });
});
