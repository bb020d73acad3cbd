import { beforeEach, describe, expect, it } from 'vitest';
import { openedBy, remember } from './opened';
import { initials } from './pinyin';

describe('first letters', () => {
  it('are those of the pinyin, and letters stay as they are', () => {
    expect(initials('办件监控')).toBe('bjjk');
    expect(initials('委托与代办')).toBe('wtydb');
    expect(initials('待办')).toBe('db');
    expect(initials('新建事项')).toBe('xjsx');
    expect(initials('人员与机构')).toBe('ryyjg');
    expect(initials('请假')).toBe('qj');
    expect(initials('拟稿')).toBe('ng');
    expect(initials('AB 角')).toBe('abj');
    expect(initials('收文、发文，二〇二六')).toMatch(/^swfwe.el$/);
    expect(initials('')).toBe('');
  });
});

describe('what was opened last', () => {
  beforeEach(() => localStorage.clear());

  it('stands newest first, each once, eight at most, for each person apart', () => {
    for (const id of ['1', '2', '3', '2', '4', '5', '6', '7', '8', '9']) remember('7', id);
    expect(openedBy('7')).toBe('9,8,7,6,5,4,2,3');
    expect(openedBy('8')).toBe('');
  });
});
