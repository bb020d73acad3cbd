import { describe, expect, it } from 'vitest';
import { textOf, type Block, type Body, type Level } from './body';
import { cellsOf, compareBodies, compareTexts, countChanges, likeness } from './compare';

const p = (text: string): Block => ({ type: 'paragraph', spans: text ? [{ text }] : [] });
const h = (level: Level, text: string): Block => ({ type: 'heading', level, spans: [{ text }] });
const body = (...blocks: Block[]): Body => ({ version: 1, blocks });
const told = (before: string, after: string): string =>
  compareTexts(before, after)
    .map((part) => ({ same: part.text, added: `+${part.text}+`, removed: `-${part.text}-` })[part.kind])
    .join('');

describe('two texts', () => {
  it('differ in just the characters that were changed', () => {
    expect(told('各乡镇要加强领导', '各乡镇要切实加强组织领导')).toBe('各乡镇要+切实+加强+组织+领导');
    expect(told('3月5日前报送', '3月15日前报送')).toBe('3月+1+5日前报送');
    expect(told('烟花爆竹、建筑施工', '建筑施工')).toBe('-烟花爆竹、-建筑施工');
    expect(told('通知如下。', '通知如下。请落实。')).toBe('通知如下。+请落实。+');
    expect(told('甲、乙、丙', '甲、丙')).toBe('甲、-乙、-丙');
    expect(told('同', '同')).toBe('同');
    expect(told('', '新')).toBe('+新+');
  });

  it('are not torn inside a rare character', () => {
    expect(told('江𬱖同志', '江𬱟同志')).toBe('江-𬱖-+𬱟+同志');
  });

  it('do not hang on a character that is common by chance', () => {
    expect(told('按时限办结的事项', '报县委主要领导的同志')).not.toContain('-的');
  });

  it('lose nothing: what stayed and went is the one, what stayed and came the other', () => {
    let seed = 7;
    const random = (n: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % n;
    const word = (): string => Array.from({ length: random(40) }, () => '甲乙丙丁戊'[random(5)]).join('');
    for (let round = 0; round < 300; round++) {
      const [a, b] = [word(), word()];
      const parts = compareTexts(a, b);
      expect(
        parts
          .filter((part) => part.kind !== 'added')
          .map((part) => part.text)
          .join(''),
      ).toBe(a);
      expect(
        parts
          .filter((part) => part.kind !== 'removed')
          .map((part) => part.text)
          .join(''),
      ).toBe(b);
    }
  });

  it('end in time however different they are', () => {
    const a = '各乡镇'.repeat(3000);
    const b = '县直单位'.repeat(3000);
    expect(compareTexts(a, b).length).toBeGreaterThan(0);
  });
});

describe('two bodies', () => {
  const before = body(
    h(1, '总体要求'),
    p('以习近平新时代中国特色社会主义思想为指导。'),
    h(1, '主要任务'),
    p('各乡镇要加强领导，压实责任。'),
    p('附则从略。'),
  );

  it('are the same when nothing was changed', () => {
    expect(compareBodies(before, before).every((change) => change.kind === 'same')).toBe(true);
  });

  it('show a changed block beside itself, a new one alone, and the numbers then and now', () => {
    const after = body(
      h(1, '总体要求'),
      p('以习近平新时代中国特色社会主义思想为指导。'),
      h(1, '工作目标'),
      p('到2027年全面建成。'),
      h(1, '主要任务'),
      p('各乡镇要切实加强领导，压实责任。'),
    );
    const changes = compareBodies(before, after);
    expect(changes.map((change) => change.kind)).toEqual([
      'same',
      'same',
      'added',
      'added',
      'same',
      'changed',
      'removed',
    ]);
    expect(changes[4]!.numbers).toEqual({ before: '二、', after: '三、' });
    expect(changes[5]!.parts).toEqual([
      { kind: 'same', text: '各乡镇要' },
      { kind: 'added', text: '切实' },
      { kind: 'same', text: '加强领导，压实责任。' },
    ]);
    expect(countChanges(changes)).toEqual({ changed: 1, added: 2, removed: 1 });
  });

  it('tell a changed level though the words are the same', () => {
    const [change] = compareBodies(body(h(1, '总体要求')), body(h(2, '总体要求')));
    expect(change).toMatchObject({ kind: 'changed', recast: true, parts: [{ kind: 'same', text: '总体要求' }] });
  });

  it('set a signature against a signature, however different', () => {
    const sign = (organ: string, date: string): Block => ({ type: 'signature', organs: [organ], date });
    const changes = compareBodies(
      body(p('正文'), sign('云川县人民政府', '')),
      body(p('正文'), sign('县财政局', '2026-03-05')),
    );
    expect(changes.map((change) => change.kind)).toEqual(['same', 'changed']);
  });

  it('account for every block of both exactly once', () => {
    let seed = 11;
    const random = (n: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % n;
    const some = (): Body =>
      body(
        ...Array.from({ length: 1 + random(9) }, () =>
          p(['一二三四五', '一二三四六', '完全不同的话', '另外一句', ''][random(5)]!),
        ),
      );
    for (let round = 0; round < 300; round++) {
      const [a, b] = [some(), some()];
      const changes = compareBodies(a, b);
      expect(changes.flatMap((change) => (change.before ? [textOf(change.before)] : []))).toEqual(
        a.blocks.map(textOf),
      );
      expect(changes.flatMap((change) => (change.after ? [textOf(change.after)] : []))).toEqual(b.blocks.map(textOf));
    }
  });

  it('show a table cell by cell', () => {
    const table = (when: string): Block => ({
      type: 'table',
      rows: [
        [{ lines: [[{ text: '任务' }]] }, { lines: [[{ text: '时限' }]] }],
        [{ lines: [[{ text: '排查' }]] }, { lines: [[{ text: when }]] }],
      ],
    });
    const [change] = compareBodies(body(table('3月')), body(table('4月')));
    const after = cellsOf(change!.parts.filter((part) => part.kind !== 'removed'));
    expect(after.map((row) => row.map((cell) => cell.map((part) => part.text).join('')))).toEqual([
      ['任务', '时限'],
      ['排查', '4月'],
    ]);
    expect(after[1]![1]![0]).toEqual({ kind: 'added', text: '4' });
  });

  it('are likenesses between nothing and all', () => {
    expect(likeness('甲', '甲')).toBe(1);
    expect(likeness('甲乙丙', '丁戊己')).toBe(0);
    expect(likeness('加强领导', '加强组织领导')).toBeGreaterThan(0.5);
  });
});
