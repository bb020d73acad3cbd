import { beforeEach, describe, expect, it, vi } from 'vitest';
import { drawnBefore, keepDrawn } from './drawn';
import { fitted } from './strokes';

const sheet = { width: 300, height: 200 };
const strokes = [
  [
    { x: 10, y: 20, pressure: 0.5 },
    { x: 150, y: 100, pressure: 1 },
  ],
];

describe('what was being written by hand', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-03-02T09:00:00+08:00') });
    localStorage.clear();
  });

  it('is there again for whom it is kept, and for nobody else', () => {
    keepDrawn('7:drawn:1', { strokes, sheet });
    expect(drawnBefore('7:drawn:1')).toEqual({ strokes, sheet });
    expect(drawnBefore('8:drawn:1')).toBeNull();
  });

  it('goes with its last stroke', () => {
    keepDrawn('7:drawn:1', { strokes, sheet });
    keepDrawn('7:drawn:1', { strokes: [], sheet });
    expect(localStorage).toHaveLength(0);
  });

  it('is kept for a day, whoever looks then', () => {
    keepDrawn('7:drawn:1', { strokes, sheet });
    vi.advanceTimersByTime(25 * 3600 * 1000);
    expect(drawnBefore('8:drawn:2')).toBeNull();
    expect(localStorage).toHaveLength(0);
  });

  it('fits a smaller sheet and stays as it was on a larger one', () => {
    expect(fitted(strokes, sheet, { width: 150, height: 400 })[0]![1]).toEqual({ x: 75, y: 50, pressure: 1 });
    expect(fitted(strokes, sheet, { width: 600, height: 400 })).toEqual(strokes);
  });
});
