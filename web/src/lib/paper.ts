import type { Field } from '@/api';

export interface Cell<Of> {
  field: Of;
  /** Takes the whole width of the sheet. */
  full: boolean;
}

const alwaysWide = new Set(['long_text', 'file', 'interval', 'people', 'units']);

/** Lays the fields of a form on a sheet of two columns: short ones in pairs, a lone one takes the width. */
export function layOut<Of extends Pick<Field, 'type' | 'wide'>>(fields: Of[]): Cell<Of>[] {
  const cells: Cell<Of>[] = fields.map((field) => ({ field, full: field.wide || alwaysWide.has(field.type) }));
  let open = -1;
  cells.forEach((cell, index) => {
    if (cell.full) {
      if (open >= 0) cells[open]!.full = true;
      open = -1;
    } else {
      open = open >= 0 ? -1 : index;
    }
  });
  if (open >= 0) cells[open]!.full = true;
  return cells;
}
