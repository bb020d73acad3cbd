/** One place nearer to the front. */
export function forward<Of>(list: readonly Of[], index: number): Of[] {
  const next = [...list];
  const [one] = next.splice(index, 1);
  next.splice(Math.max(0, index - 1), 0, one!);
  return next;
}

/** Sorted by a row of numbers, first things first; what has the same place keeps its order. */
export function inOrderOf<Of>(list: readonly Of[], places: (one: Of) => number[]): Of[] {
  const rows = list.map((one, index) => ({ one, key: [...places(one), index] }));
  rows.sort((a, b) => {
    const at = a.key.findIndex((number, place) => number !== b.key[place]);
    return at < 0 ? 0 : a.key[at]! - b.key[at]!;
  });
  return rows.map((row) => row.one);
}
