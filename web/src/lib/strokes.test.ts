import { describe, expect, it, vi } from 'vitest';
import { boxOf, draw, widthOf, type Stroke } from './strokes';

const sheet = { width: 300, height: 200 };
const line: Stroke = [
  { x: 50, y: 60, pressure: 0.2 },
  { x: 90, y: 80, pressure: 0.9 },
  { x: 120, y: 70, pressure: 0.5 },
];

describe('what is written by hand', () => {
  it('is wider where it is pressed harder, and never nothing', () => {
    expect(widthOf(1, 700)).toBeGreaterThan(widthOf(0.3, 700));
    expect(widthOf(0, 700)).toBeGreaterThan(0);
    expect(widthOf(9, 700)).toBe(widthOf(1, 700));
  });

  it('is cut out with a margin, inside the sheet', () => {
    expect(boxOf([line], 10, sheet)).toEqual({ left: 40, top: 50, width: 90, height: 40 });
    expect(boxOf([[{ x: 2, y: 199, pressure: 1 }]], 10, sheet)).toEqual({ left: 0, top: 189, width: 12, height: 11 });
    expect(boxOf([], 10, sheet)).toBeNull();
  });

  it('goes from the first point to the last, also where it is only a dot', () => {
    const brush = {
      beginPath: vi.fn(), moveTo: vi.fn(), quadraticCurveTo: vi.fn(), lineTo: vi.fn(), stroke: vi.fn(),
      lineWidth: 0, lineCap: 'butt' as CanvasLineCap, lineJoin: 'miter' as CanvasLineJoin,
    };
    draw(brush, line, 700);
    expect(brush.moveTo).toHaveBeenNthCalledWith(1, 50, 60);
    expect(brush.lineTo).toHaveBeenLastCalledWith(120, 70);
    draw(brush, [line[0]!], 700);
    expect(brush.lineTo).toHaveBeenLastCalledWith(50, 60);
  });
});
