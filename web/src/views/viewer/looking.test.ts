import { describe, expect, it } from 'vitest';
import { laid, pixelsFor, stepped, swiped, within } from './looking';

describe('looking at a page', () => {
  it('comes nearer and goes away in steps, between a page that fits and four of it', () => {
    expect([1, 1.5, 4].map((zoom) => stepped(zoom, 1))).toEqual([1.25, 2, 4]);
    expect([1, 1.25, 1.4, 4].map((zoom) => stepped(zoom, -1))).toEqual([1, 1, 1.25, 3]);
    expect([0.2, 2.2, 9].map(within)).toEqual([1, 2.2, 4]);
  });

  it('turns by a finger that goes sideways far enough, and by no other', () => {
    const from = { x: 200, y: 300 };
    expect(swiped(from, { x: 120, y: 320 })).toBe(1);
    expect(swiped(from, { x: 290, y: 280 })).toBe(-1);
    expect(swiped(from, { x: 160, y: 300 })).toBe(0);
    expect(swiped(from, { x: 120, y: 380 })).toBe(0);
  });

  it('asks for the next width of the server', () => {
    expect(pixelsFor(360, 2)).toBe(800);
    expect(pixelsFor(401, 2)).toBe(1200);
    expect(pixelsFor(800, 1)).toBe(800);
    expect(pixelsFor(2000, 2)).toBe(1800);
  });

  it('lays a turned page into a frame of its own shape', () => {
    expect(laid({ width: 600, height: 800 }, 300, 0)).toEqual({
      frame: { width: 300, height: 400 },
      sheet: { width: 300, height: 400 },
    });
    expect(laid({ width: 600, height: 800 }, 400, 270)).toEqual({
      frame: { width: 400, height: 300 },
      sheet: { width: 300, height: 400 },
    });
  });
});
