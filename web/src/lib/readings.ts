import type { Lasting, Reading } from '@/api';
import { dayOf } from './time';

export interface ReadingLine {
  reading: Reading;
  /** How many hands it went through before: 0 for whom the handler sent it to. */
  depth: number;
}

/** Who sent it to whom, as a tree written in lines: everybody stands below the one he has it from, in order of time. */
export function readingTree(readings: readonly Reading[]): ReadingLine[] {
  const children = new Map<string, Reading[]>();
  const known = new Set(readings.map((one) => one.work_item));
  for (const one of readings) {
    const parent = one.from_item && known.has(one.from_item) ? one.from_item : '';
    children.set(parent, [...(children.get(parent) ?? []), one]);
  }
  const lines: ReadingLine[] = [];
  const walk = (parent: string, depth: number): void => {
    for (const reading of children.get(parent) ?? []) {
      lines.push({ reading, depth });
      walk(reading.work_item, depth + 1);
    }
  };
  walk('', 0);
  return lines;
}

export const readCount = (readings: readonly Reading[]): number => readings.filter((one) => one.read_at).length;

/** What is said of what came off a desk because its last day was over; null: somebody took it back. */
export const overBy = (recalledAt: string, lasting: Lasting | null): string | null =>
  lasting?.state === 'expired' && dayOf(recalledAt) > lasting.day ? lasting.label : null;
