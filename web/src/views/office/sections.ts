import type { SectionFigures } from '@/api';

/** The columns after what is in hand: each a share, or one number, with the lists it was counted from. */
export interface Cell {
  name: 'done' | 'inTime' | 'lateSteps' | 'backRate' | 'missentRate' | 'voidRate';
  part: { count: number; kind: string };
  whole: { count: number; kind: string } | null;
  permille: number | null;
}

const one = (name: Cell['name'], count: number, kind: string): Cell => ({
  name,
  part: { count, kind },
  whole: null,
  permille: null,
});

export function cellsOf(of: SectionFigures): Cell[] {
  const share = (name: Cell['name'], from: SectionFigures['in_time'], kind: string, whole: string): Cell => ({
    name,
    part: { count: from.part, kind },
    whole: { count: from.whole, kind: whole },
    permille: from.permille,
  });
  return [
    one('done', of.handled, 'handled'),
    share('inTime', of.in_time, 'in_time', 'due'),
    one('lateSteps', of.late, 'late'),
    share('backRate', of.returned, 'returned', 'sent'),
    share('missentRate', of.mis_sent, 'mis_sent', 'sent'),
    share('voidRate', of.void_numbers, 'void_number', 'numbered'),
  ];
}

/** 3.5, 4: an average in tenths. */
export const averageText = (tenths: number): string => String(tenths / 10);
