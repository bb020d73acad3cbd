import type { Matter, NewMatter } from '@/api';

/** What may be started from a matter, as the server offers it. */
export type Start = Matter['starts'][number];
/** Where a new matter is started from. */
export type From = NonNullable<NewMatter['from']>;

/** From the matter itself, or from one of its opinions: of the steps the declaration names, any where it names none. */
export const startsHere = (view: Matter): Start[] => view.starts.filter((one) => !one.of_opinion);
export const startsFromOpinion = (view: Matter, step: string): Start[] =>
  view.starts.filter((one) => one.of_opinion && (!one.steps.length || one.steps.includes(step)));

/** As many stand in a row; a single one more is no reason to fold anything. */
const inRow = 4;
/** What one usually starts, which the server names first, and what is looked for behind 更多. */
export function usualAndRest(starts: readonly Start[]): { usual: readonly Start[]; rest: readonly Start[] } {
  const at = starts.length > inRow + 1 ? inRow : starts.length;
  return { usual: starts.slice(0, at), rest: starts.slice(at) };
}

/** The form of the new matter, filled in from there. */
export const newFrom = (start: Start, matter: string, opinion?: string) => ({
  name: 'new-matter',
  params: { kind: start.kind },
  query: { from: matter, link: start.link, ...(opinion ? { opinion } : {}) },
});

const number = (text: unknown): string | null => (typeof text === 'string' && /^\d+$/.test(text) ? text : null);

/** And back, from the address of the form. What names no matter is nothing. */
export function fromOf(query: Record<string, unknown>): From | null {
  const matter = number(query.from);
  if (!matter || typeof query.link !== 'string') return null;
  const opinion = number(query.opinion);
  return { matter, link: query.link, ...(opinion ? { opinion } : {}) };
}
