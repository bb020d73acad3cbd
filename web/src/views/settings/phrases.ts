/** The list with one of it a place further up. */
export function moved(list: readonly string[], at: number): string[] {
  const next = [...list];
  const [one] = next.splice(at, 1);
  if (one !== undefined) next.splice(Math.max(0, at - 1), 0, one);
  return next;
}
