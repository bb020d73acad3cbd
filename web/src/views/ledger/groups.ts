import type { LedgerRow, LedgerSums } from '@/api';
import { fieldText } from '@/lib/format';
import type { Translate } from '@/lib/time';
import { summed, type Column } from './columns';

/** 「县教育局　12 件　估价 3,600.00 元」; what it comes to is only said once it is known. */
export function groupHead(row: LedgerRow, sums: LedgerSums | null, columns: readonly Column[], t: Translate): string {
  const name = row.group?.label || t('ledger.withoutValue');
  const group = sums?.groups.find((one) => one.key === row.group?.key);
  if (!group) return name;
  const amounts = columns
    .filter((column) => summed(column) && column.field && column.name in group.sums)
    .map((column) => `${column.label} ${fieldText(column.field!, group.sums[column.name], { yes: '', no: '' })}`);
  return [name, t('ledger.linesInGroup', { n: group.lines }), ...amounts].join('　');
}
