import type { Every } from '@/api';

/** How often, on which day it is due, and how many working days before that it is opened. */
export interface Rhythm {
  every: Every;
  month: number;
  day: number;
  ahead: number;
}

export const takesMonth = (rhythm: Rhythm): boolean => rhythm.every === 'quarter' || rhythm.every === 'year';

export const isWhole = (rhythm: Rhythm): boolean =>
  [rhythm.day, rhythm.ahead, ...(takesMonth(rhythm) ? [rhythm.month] : [])].every(Number.isInteger);

/** As the server takes it. */
export const rhythmSent = (rhythm: Rhythm): Partial<Rhythm> => ({
  every: rhythm.every,
  day: rhythm.day,
  ahead: rhythm.ahead,
  ...(takesMonth(rhythm) ? { month: rhythm.month } : {}),
});
