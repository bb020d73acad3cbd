/** What a pen does: points with the pressure it gives, 0 to 1; a finger or a mouse gives none and has an even hand. */
export interface Point {
  x: number;
  y: number;
  pressure: number;
}
export type Stroke = readonly Point[];

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** As wide as a brush pen on a sheet of this size: a light touch is a third of a firm one. */
export function widthOf(pressure: number, size: number): number {
  const firm = Math.max(2, size / 70);
  return firm * (0.35 + 0.65 * Math.min(1, Math.max(0, pressure)));
}

export interface Sheet {
  width: number;
  height: number;
}

/** The smallest box that holds all strokes and a margin, inside the sheet; null: nothing was written. */
export function boxOf(strokes: readonly Stroke[], margin: number, sheet: Sheet): Box | null {
  const points = strokes.flat();
  if (!points.length) return null;
  const left = Math.max(0, Math.floor(Math.min(...points.map((point) => point.x)) - margin));
  const top = Math.max(0, Math.floor(Math.min(...points.map((point) => point.y)) - margin));
  const right = Math.min(sheet.width, Math.ceil(Math.max(...points.map((point) => point.x)) + margin));
  const bottom = Math.min(sheet.height, Math.ceil(Math.max(...points.map((point) => point.y)) + margin));
  return { left, top, width: right - left, height: bottom - top };
}

/** The same hand on another sheet: smaller where it would not fit, and never larger than it was written. */
export function fitted(strokes: readonly Stroke[], from: Sheet, to: Sheet): Stroke[] {
  const scale = Math.min(1, to.width / from.width, to.height / from.height);
  return strokes.map((stroke) => stroke.map(({ x, y, pressure }) => ({ x: x * scale, y: y * scale, pressure })));
}

type Brush = Pick<
  CanvasRenderingContext2D,
  'beginPath' | 'moveTo' | 'quadraticCurveTo' | 'lineTo' | 'stroke' | 'lineWidth' | 'lineCap' | 'lineJoin'
>;

/** Draws one stroke, rounded between its points, each part as wide as it was pressed. */
export function draw(brush: Brush, stroke: Stroke, size: number): void {
  brush.lineCap = brush.lineJoin = 'round';
  let before = stroke[0];
  if (!before) return;
  let from = before;
  for (const point of stroke.length > 1 ? stroke.slice(1) : [before]) {
    const middle = { x: (before.x + point.x) / 2, y: (before.y + point.y) / 2, pressure: point.pressure };
    brush.beginPath();
    brush.lineWidth = widthOf(point.pressure, size);
    brush.moveTo(from.x, from.y);
    brush.quadraticCurveTo(before.x, before.y, middle.x, middle.y);
    brush.stroke();
    from = middle;
    before = point;
  }
  brush.beginPath();
  brush.moveTo(from.x, from.y);
  brush.lineTo(before.x, before.y);
  brush.stroke();
}
