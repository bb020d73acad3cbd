import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkBody, limits, type Block } from './body';

interface Vector {
  name: string;
  value: unknown;
  faults: string[];
}
const vectors = JSON.parse(readFileSync('../tests/vectors/body.json', 'utf8')) as Vector[];
const told = (value: unknown): string[] => checkBody(value).map((fault) => `${fault.code} ${fault.pointer}`);
const paragraph = (text: string): Block => ({ type: 'paragraph', spans: [{ text }] });

describe('the page and the server take the same for a body:', () => {
  for (const { name, value, faults } of vectors) it(name, () => expect(told(value)).toEqual(faults));

  it('no more than 3,000 blocks, 200,000 UTF-16 units and 500 rows', () => {
    const body = (...blocks: unknown[]): unknown => ({ version: 1, blocks });
    const blocks = (count: number): unknown => body(...Array.from({ length: count }, () => paragraph('甲')));
    expect(told(blocks(limits.blocks))).toEqual([]);
    expect(told(blocks(limits.blocks + 1))).toEqual(['too_many /blocks']);
    const long = (units: number): unknown => body(paragraph('𬱖'.repeat(units / 2)));
    expect(told(long(limits.characters))).toEqual([]);
    expect(told(long(limits.characters + 2))).toEqual(['too_many /blocks']);
    const rows = Array.from({ length: limits.rows + 1 }, () => [{ lines: [[]] }]);
    expect(told(body({ type: 'table', rows }))).toEqual(['too_many /blocks/0/rows']);
  });

  it('the first 100 faults', () => {
    expect(told({ version: 1, blocks: new Array(200).fill(5) })).toHaveLength(limits.faults);
  });
});
