import { describe, expect, it } from 'vitest';
import { isWhole, rhythmSent, type Rhythm } from './rhythm';

const monthly: Rhythm = { every: 'month', month: 6, day: 25, ahead: 5 };

describe('how often work comes round', () => {
  it('is sent with a month only where there is one', () => {
    expect(rhythmSent(monthly)).toEqual({ every: 'month', day: 25, ahead: 5 });
    expect(rhythmSent({ ...monthly, every: 'year' })).toEqual({ every: 'year', month: 6, day: 25, ahead: 5 });
  });

  it('is whole when every number it takes is one', () => {
    expect(isWhole(monthly)).toBe(true);
    expect(isWhole({ ...monthly, month: NaN })).toBe(true);
    expect(isWhole({ ...monthly, every: 'quarter', month: NaN })).toBe(false);
    expect(isWhole({ ...monthly, day: '' as unknown as number })).toBe(false);
  });
});
