import type { Column } from './columns';
import { whereFrom, whereList } from './where';

/** What of a register's address says what is seen; `columns` only how. */
export const ledgerNames = [
  'q',
  'state',
  'year',
  'word',
  'seq_from',
  'seq_to',
  'starter',
  'unit',
  'where',
  'sort',
  'group',
  'columns',
] as const;
/** Those that leave lines out: what is cleared when nothing matches. */
export const narrowing = ['q', 'state', 'year', 'word', 'seq_from', 'seq_to', 'starter', 'unit', 'where'] as const;

/** The address as the server takes it. */
export function asked(query: Record<string, string>): Record<string, string | string[]> {
  const said = Object.fromEntries(
    [...ledgerNames, 'cursor'].filter((name) => name !== 'columns').map((name) => [name, query[name] ?? '']),
  );
  return { ...said, where: whereList(whereFrom(query.where ?? '')) };
}

/** The same for what all pages come to: in which order they stand does not matter, but for numbers. */
export const askedSums = (query: Record<string, string>): Record<string, string | string[]> => ({
  ...asked(query),
  cursor: '',
  sort: query.sort === 'number' && !query.group ? 'number' : '',
});

/** What is taken out is what is seen: all its pages, in these columns. Numbers travel as numbers in a body. */
export function askedExport(query: Record<string, string>, columns: readonly Column[]): Record<string, unknown> {
  const said = Object.entries({ ...asked(query), cursor: '' }).filter(([, value]) => value !== '');
  const numbers = ['year', 'seq_from', 'seq_to'];
  return {
    ...Object.fromEntries(said.map(([name, value]) => [name, numbers.includes(name) ? Number(value) : value])),
    columns: columns.map((column) => column.name),
  };
}
