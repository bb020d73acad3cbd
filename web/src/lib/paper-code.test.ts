import { describe, expect, it } from 'vitest';
import { matterIn, paperCode } from './paper-code';

describe('the code of a printed sheet', () => {
  it('leads back to its matter and says nothing else', () => {
    const code = paperCode('7288814021632000123');
    expect(code).toMatch(/^ZS1:7288814021632000123:\d\d$/);
    expect(matterIn(` ${code}\n`)).toBe('7288814021632000123');
  });

  it('is not believed when a figure was misread or two changed places', () => {
    const code = paperCode('7288814021632000123');
    for (let at = 4; at < 23; at++) {
      const figure = String((Number(code[at]) + 1) % 10);
      expect(matterIn(code.slice(0, at) + figure + code.slice(at + 1))).toBe('');
    }
    expect(matterIn(code.replace('81402', '84102'))).toBe('');
  });

  it('of somebody else is none of ours', () => {
    for (const foreign of ['', 'https://example.com/1', 'ZS2:1:33', '7288814021632000123', 'ZS1::00', 'ZS1:12']) {
      expect(matterIn(foreign)).toBe('');
    }
  });
});
