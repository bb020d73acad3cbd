/** What of an entry of the trail tells where the reader stands in time. */
export interface Entry {
  at: string;
  verb: string;
}

/** Opening a matter is told on the trail, but nothing of the matter changes by it. */
export const changesNothing = (entry: Entry): boolean => entry.verb === 'view';

/** The moments at which the matter changed, in order, each once. */
export function moments(entries: readonly Entry[]): string[] {
  const all = entries.filter((entry) => !changesNothing(entry)).map((entry) => entry.at);
  return [...new Set(all)].sort((a, b) => Date.parse(a) - Date.parse(b));
}

/** The changes before and after a moment; '' where there is none. */
export function neighbours(all: readonly string[], at: string): { before: string; after: string } {
  const here = Date.parse(at);
  const earlier = all.filter((moment) => Date.parse(moment) < here);
  return { before: earlier[earlier.length - 1] ?? '', after: all.find((moment) => Date.parse(moment) > here) ?? '' };
}

/** What had happened by then: everything up to that moment, that moment included. */
export const until = <Of extends Entry>(entries: readonly Of[], at: string): Of[] =>
  entries.filter((entry) => Date.parse(entry.at) <= Date.parse(at));

/** A moment the server understands: a date, a time and a zone. */
export const isMoment = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text));
