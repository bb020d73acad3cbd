import { store, stored, unstore } from './kept';
import type { Point, Sheet, Stroke } from './strokes';

/** What is being written by hand, and the sheet it is written on. */
export interface Drawn {
  strokes: readonly Stroke[];
  sheet: Sheet;
}

interface Kept {
  at: number;
  sheet: [number, number];
  strokes: [number, number, number][][];
}

const day = 24 * 3600 * 1000;
const read = (name: string): Kept | null => JSON.parse(stored(name) || 'null') as Kept | null;

const keptPoint = ({ x, y, pressure }: Point): Kept['strokes'][0][0] =>
  [x, y, pressure * 100].map(Math.round) as Kept['strokes'][0][0];

/** Kept on this machine at every stroke, as a window may be closed over it. */
export function keepDrawn(name: string, { strokes, sheet }: Drawn): void {
  if (!strokes.length) return unstore(name);
  const points = strokes.map((stroke) => stroke.map(keptPoint));
  const kept: Kept = { at: Date.now(), sheet: [sheet.width, sheet.height], strokes: points };
  store(name, JSON.stringify(kept));
}

/** Whoever it was: what was left for a day is not kept for anybody. */
function sweep(): void {
  const names = Object.keys(localStorage).filter((name) => name.includes(':drawn:'));
  for (const name of names) if (Date.now() - (read(name)?.at ?? 0) > day) unstore(name);
}

export function drawnBefore(name: string): Drawn | null {
  sweep();
  const kept = read(name);
  if (!kept) return null;
  return {
    sheet: { width: kept.sheet[0], height: kept.sheet[1] },
    strokes: kept.strokes.map((stroke) => stroke.map(([x, y, pressure]) => ({ x, y, pressure: pressure / 100 }))),
  };
}
