import type { Block, Level } from './body';

const digits = '零一二三四五六七八九';

/** 1 to 9999 as it is counted in words: 十, 二十一, 一百零五. */
export function chineseNumber(n: number): string {
  const places = ['', '十', '百', '千'];
  const text = String(n);
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const digit = Number(text[i]);
    if (digit) out += digits[digit]! + places[text.length - 1 - i]!;
    else if (!out.endsWith('零')) out += '零';
  }
  return out.replace(/零+$/, '').replace(/^一十/, '十');
}

/** The number of a heading as it is printed: 一、（一）1.（1）. */
export function numberText(level: Level, n: number): string {
  switch (level) {
    case 1:
      return `${chineseNumber(n)}、`;
    case 2:
      return `（${chineseNumber(n)}）`;
    case 3:
      return `${n}.`;
    case 4:
      return `（${n}）`;
  }
}

/** Counts headings: a heading begins its level anew for all deeper ones. */
export class Counter {
  private counts: [number, number, number, number] = [0, 0, 0, 0];

  next(level: Level): string {
    this.counts[level - 1] = this.counts[level - 1]! + 1;
    this.counts.fill(0, level);
    return numberText(level, this.counts[level - 1]!);
  }
}

/** For every block its number, '' where it has none. */
export function numbersOf(blocks: readonly Block[]): string[] {
  const counter = new Counter();
  return blocks.map((block) => (block.type === 'heading' ? counter.next(block.level) : ''));
}

/**
 * How many characters of a heading stand in the heading's own script. A heading that ends like a sentence goes on as
 * text in the same paragraph: then only its first clause is the heading (「一、元旦：1月1日放假。」「（二）压实责任。各地要……」).
 */
export function leadLength(text: string): number {
  if (!/[。！？；]$/.test(text)) return text.length;
  const at = text.search(/[。：！？]/);
  return at < 0 ? text.length : at + 1;
}

const chinese = '[一二三四五六七八九十百零〇]';
const patterns: readonly [Level, RegExp][] = [
  [2, new RegExp(`^[（(]${chinese}{1,5}[）)]\\s*[、.．]?\\s*`)],
  [1, new RegExp(`^${chinese}{1,5}[、.．]\\s*(?!${chinese})`)],
  [4, /^[（(]\d{1,3}[）)]\s*[、.．]?\s*/],
  [3, /^\d{1,3}(?:[.．](?!\d)|、(?!\d))\s*/],
];

/** The number somebody has typed before a heading: its level, and how many characters it takes. null: there is none. */
export function typedNumber(text: string): { level: Level; length: number } | null {
  for (const [level, pattern] of patterns) {
    const match = pattern.exec(text);
    if (match) return { level, length: match[0].length };
  }
  return null;
}
