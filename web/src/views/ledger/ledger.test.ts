import { describe, expect, it } from 'vitest';
import type { LedgerColumn } from '@/api';
import { allColumns, chosen, mayGroup, maySort, usual } from './columns';
import { rangeFrom, rangeText, whereFrom, whereList, whereText } from './where';

const own: LedgerColumn[] = [
  { name: 'sender', label: '来文机关', type: 'text' },
  { name: 'worth', label: '估价', type: 'money' },
];
const all = allColumns(own, null, (key) => key);
const names = (columns: readonly { name: string }[]): string[] => columns.map((one) => one.name);

describe('the columns of a register', () => {
  it('are the usual ones until the reader chooses, and then stand in his order', () => {
    expect(usual(all)).toEqual(['number', 'title', 'state', 'sender', 'worth', 'starter', 'started']);
    expect(names(chosen(all, ''))).toEqual(usual(all));
    expect(names(chosen(all, 'worth,title,worth'))).toEqual(['worth', 'title']);
    expect(names(chosen(all, 'gone'))).toEqual(usual(all));
  });

  it('can be sorted and grouped by as far as it makes sense', () => {
    const of = (name: string) => all.find((one) => one.name === name)!;
    expect(maySort(of('worth'), null, '')).toBe(true);
    expect(maySort(of('starter'), null, '')).toBe(false);
    expect(maySort(of('number'), null, '')).toBe(false);
    expect(names(all.filter(mayGroup))).toEqual(['state', 'sender', 'starter', 'unit']);
  });
});

describe('what a register is narrowed by', () => {
  it('survives the address bar, whatever is in it', () => {
    const where = { sender: '甲|乙:50%', day: '2026-01-01..' };
    expect(whereFrom(whereText(where))).toEqual(where);
    expect(whereList(where)).toEqual(['sender:甲|乙:50%', 'day:2026-01-01..']);
    expect(whereText({ sender: '' })).toBe('');
    expect(whereFrom('')).toEqual({});
    expect(whereFrom('sender:%')).toEqual({ sender: '%' });
  });

  it('has ranges open at either end', () => {
    expect(rangeFrom('..5')).toEqual(['', '5']);
    expect(rangeFrom('7')).toEqual(['7', '7']);
    expect(rangeText('', '')).toBe('');
    expect(rangeText('1', '')).toBe('1..');
  });
});
