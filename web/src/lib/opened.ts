import { store, stored } from './kept';

/**
 * The matters somebody opened last on this machine: their ids alone, for each person apart. What they are called is
 * asked of the server every time, so nothing of a paper stays behind and nothing is shown that one may not see any
 * more.
 */
const most = 8;
const place = (person: string): string => `opened:${person}`;

export const openedBy = (person: string): string => stored(place(person));

export function remember(person: string, matter: string): void {
  const before = openedBy(person).split(',').filter((id) => id && id !== matter);
  store(place(person), [matter, ...before].slice(0, most).join(','));
}
