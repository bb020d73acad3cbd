import type { Field, FieldType, Kind, LedgerColumn, LedgerRow } from '@/api';
import { dayOf, type Translate } from '@/lib/time';

/** A column of a register: one every register has, or a field of the kind's own. */
export interface Column {
  name: string;
  label: string;
  type: FieldType | 'common';
  /** The declared field, with its choices; the name and label alone where the form has changed since. */
  field?: Field | LedgerColumn;
}

const common = ['number', 'title', 'state', 'starter', 'unit', 'started', 'closed', 'due'] as const;
/** Columns that some orders and groups are made of beside the kind's own. */
const sorted = ['number', 'title', 'state', 'started', 'closed', 'due'];
const grouped = ['state', 'unit', 'starter'];
const groupedTypes: readonly string[] = ['text', 'choice', 'flag', 'person', 'unit'];

/** All that a register can show, in the order of its paper: what it is, what the kind says of it, who and when. */
export function allColumns(own: readonly LedgerColumn[], kind: Kind | null, t: Translate): Column[] {
  const made = (name: (typeof common)[number]): Column => ({ name, label: t(`ledger.column.${name}`), type: 'common' });
  const fields = own.map((column): Column => {
    const field = kind?.fields.find((one) => one.name === column.name) ?? column;
    return { name: column.name, label: column.label, type: column.type, field };
  });
  return [...common.slice(0, 3).map(made), ...fields, ...common.slice(3).map(made)];
}

/** What a register is narrowed by, column by column: its own; when something began, ended, is due; what was late
 * or sent back. */
export function narrowedBy(all: readonly Column[], t: Translate): Column[] {
  const days = ['started', 'closed', 'due'].map(
    (name): Column => ({ name, label: t(`ledger.column.${name}`), type: 'date' }),
  );
  const flags = ['late', 'returned'].map((name): Column => ({ name, label: t(`ledger.${name}`), type: 'flag' }));
  return [...all.filter((column) => column.field), ...days, ...flags];
}

const hidden = ['unit', 'closed', 'due'];
export const usual = (all: readonly Column[]): string[] =>
  all.filter((column) => !hidden.includes(column.name)).map((column) => column.name);

/** Those the address names, in its order; the usual ones where it names none that there are. */
export function chosen(all: readonly Column[], names: string): Column[] {
  const pick = (list: readonly string[]): Column[] =>
    list.flatMap((name) => all.filter((column) => column.name === name));
  const found = pick([...new Set(names.split(','))]);
  return found.length ? found : pick(usual(all));
}

export const maySort = (column: Column, kind: Kind | null, word: string): boolean => {
  if (column.name === 'number') return kind?.numbers === 'series' || (kind?.numbers === 'word' && word !== '');
  return column.type !== 'common' || sorted.includes(column.name);
};
export const mayGroup = (column: Column): boolean =>
  column.type === 'common' ? grouped.includes(column.name) : groupedTypes.includes(column.type);
export const summed = (column: Column): boolean => column.type === 'count' || column.type === 'money';

/** What stands in a column every register has. */
export function commonText(row: LedgerRow, name: string): string {
  switch (name) {
    case 'number':
      return row.number ?? '';
    case 'title':
      return row.title;
    case 'state':
      return row.state === 'running' && row.step_title ? row.step_title : row.state_label;
    case 'starter':
      return row.starter_name;
    case 'unit':
      return row.unit_name;
    case 'started':
      return dayOf(row.started_at);
    case 'closed':
      return dayOf(row.closed_at);
    default:
      return name === 'due' ? dayOf(row.due_at) : '';
  }
}
