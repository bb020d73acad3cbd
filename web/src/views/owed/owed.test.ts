import { describe, expect, it } from 'vitest';
import { dayText, lastDay, monthAfter } from './owed';

describe('the months of what is owed', () => {
  it('go on over the turn of the year', () => {
    expect(monthAfter('2026-01', -1)).toBe('2025-12');
    expect(monthAfter('2026-12', 1)).toBe('2027-01');
    expect(monthAfter('2026-03', 0)).toBe('2026-03');
  });
  it('end on their own last day', () => {
    expect(lastDay('2026-02')).toBe('2026-02-28');
    expect(lastDay('2024-02')).toBe('2024-02-29');
    expect(lastDay('2026-12')).toBe('2026-12-31');
  });
  it('are said without zeros', () => {
    const said = dayText('2026-03-05', (key, words) => `${key} ${JSON.stringify(words)}`);
    expect(said).toBe('owed.day {"month":3,"day":5}');
  });
});
