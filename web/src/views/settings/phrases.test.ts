import { describe, expect, it } from 'vitest';
import { moved } from './phrases';

describe('a phrase', () => {
  it('goes one place up and changes places with the one before', () => {
    expect(moved(['同意', '已阅', '请核'], 2)).toEqual(['同意', '请核', '已阅']);
  });
  it('stays first where it is first, and loses nothing where there is none', () => {
    expect(moved(['同意', '已阅'], 0)).toEqual(['同意', '已阅']);
    expect(moved(['同意'], 5)).toEqual(['同意']);
  });
});
