/** How near a page is looked at: 1 is as wide as there is room. */
export const nearest = 4;
const steps = [1, 1.25, 1.5, 2, 3, nearest];

export const within = (zoom: number): number => Math.min(nearest, Math.max(1, zoom));

/** The next step nearer (1) or farther away (-1). */
export function stepped(zoom: number, by: 1 | -1): number {
  const next = by > 0 ? steps.find((step) => step > zoom + 0.01) : steps.filter((step) => step < zoom - 0.01).pop();
  return next ?? within(zoom);
}

export interface Spot {
  x: number;
  y: number;
}

/** A finger that went sideways turns the page: 1 to the next, -1 back, 0: it went elsewhere. */
export function swiped(from: Spot, to: Spot): 1 | -1 | 0 {
  const across = to.x - from.x;
  if (Math.abs(across) < 50 || Math.abs(across) < 2 * Math.abs(to.y - from.y)) return 0;
  return across < 0 ? 1 : -1;
}

export const apart = (one: Spot, other: Spot): number => Math.hypot(one.x - other.x, one.y - other.y);

/** The server's widths; the next one is fetched, the last at most. */
const widths = [800, 1200, 1800];
export const pixelsFor = (shown: number, density: number): number =>
  widths.find((width) => width >= shown * density) ?? widths[widths.length - 1]!;

export interface Shape {
  width: number;
  height: number;
}

/** The frame of a page turned by `turn` degrees, and the sheet in it before it is turned. */
export function laid(shape: Shape, wide: number, turn: number): { frame: Shape; sheet: Shape } {
  const aside = turn % 180 !== 0;
  const high = aside ? (wide * shape.width) / shape.height : (wide * shape.height) / shape.width;
  const frame = { width: wide, height: high };
  return { frame, sheet: aside ? { width: high, height: wide } : frame };
}
