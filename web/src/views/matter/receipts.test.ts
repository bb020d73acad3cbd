import { describe, expect, it } from 'vitest';
import { receiptFaults } from './receipts';

describe('faults of a receipt', () => {
  it('stand at their fields, and others nowhere', () => {
    expect(
      receiptFaults([
        { pointer: '/answers/phone', detail: '必填。' },
        { pointer: '/id', detail: '没有找到。' },
      ]),
    ).toEqual({ phone: '必填。' });
  });
});
