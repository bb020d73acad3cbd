import { initials } from '@/lib/pinyin';

/** Something one may open or begin: a page or a kind of matter. */
export interface Doing {
  to: string;
  label: string;
  /** What else people call it. */
  words: string[];
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** How well it answers: 2 it is called so, 1 its name or its first letters begin or hold it, 0 not at all. */
export function answers(one: Doing, typed: string): 0 | 1 | 2 {
  const wanted = folded(typed);
  const names = [one.label, ...one.words].map(folded);
  if (!wanted) return 0;
  if (names.includes(wanted)) return 2;
  const letters = /^[a-z]{2,}$/.test(wanted) ? names.map(initials) : [];
  if (letters.includes(wanted)) return 2;
  const held = (name: string): boolean => (wanted.length > 1 ? name.includes(wanted) : name.startsWith(wanted));
  return names.some(held) || letters.some((letter) => letter.startsWith(wanted)) ? 1 : 0;
}

/** What is called so first, then what is near, each in the order given. */
export function fitting(all: Doing[], typed: string): { called: Doing[]; near: Doing[] } {
  return {
    called: all.filter((one) => answers(one, typed) === 2),
    near: all.filter((one) => answers(one, typed) === 1),
  };
}
