import { describe, expect, it } from 'vitest';
import type { Block, Level } from './body';
import { chineseNumber, leadLength, numbersOf, typedNumber } from './numbering';

const heading = (level: Level): Block => ({ type: 'heading', level, spans: [{ text: '题' }] });
const paragraph: Block = { type: 'paragraph', spans: [{ text: '文' }] };

describe('numbers of headings', () => {
  it('are counted in words as one says them', () => {
    const said: Record<number, string> = {
      1: '一',
      10: '十',
      11: '十一',
      20: '二十',
      21: '二十一',
      100: '一百',
      101: '一百零一',
      110: '一百一十',
      315: '三百一十五',
      1005: '一千零五',
    };
    for (const [n, words] of Object.entries(said)) expect(chineseNumber(Number(n))).toBe(words);
  });

  it('begin anew below every higher heading and go on across the text', () => {
    const blocks = [
      heading(1),
      heading(2),
      heading(3),
      paragraph,
      heading(3),
      heading(4),
      heading(4),
      heading(2),
      heading(3),
      heading(1),
      heading(2),
    ];
    expect(numbersOf(blocks)).toEqual([
      '一、',
      '（一）',
      '1.',
      '',
      '2.',
      '（1）',
      '（2）',
      '（二）',
      '1.',
      '二、',
      '（一）',
    ]);
  });

  it('may leave a level out', () => {
    expect(numbersOf([heading(1), heading(3), heading(3), heading(1), heading(3)])).toEqual([
      '一、',
      '1.',
      '2.',
      '二、',
      '1.',
    ]);
  });
});

describe('the heading that goes on as text', () => {
  it('ends with its first clause', () => {
    expect(leadLength('元旦：1月1日（周三）放假1天，不调休。')).toBe(3);
    expect(leadLength('压实工作责任。各乡镇要加强领导。')).toBe(7);
  });

  it('is a heading as a whole when it is no sentence, or one only', () => {
    expect(leadLength('总体要求')).toBe(4);
    expect(leadLength('任务一：建设数字政府')).toBe(10);
    expect(leadLength('加强组织领导。')).toBe(7);
  });
});

describe('a number somebody has typed', () => {
  it('tells the level in every usual spelling', () => {
    const typed: [string, Level][] = [
      ['一、总体要求', 1],
      ['十二、附则', 1],
      ['（一）基本原则', 2],
      ['(三) 压实责任', 2],
      ['1.加强领导', 3],
      ['2．督促检查', 3],
      ['3、其他', 3],
      ['（4）报送材料', 4],
      ['(12)其他', 4],
    ];
    for (const [text, level] of typed) expect(typedNumber(text)?.level, text).toBe(level);
    expect(typedNumber('（一）基本原则')!.length).toBe(3);
  });

  it('is not seen where there is none', () => {
    for (const text of [
      '一是加强领导',
      '第一，加强领导',
      '1.5万元',
      '2026年',
      '三、四季度',
      '二〇二六年',
      '（注）',
      '10:30开会',
      '一',
    ])
      expect(typedNumber(text), text).toBeNull();
  });
});
