import type { Found } from '@/api';
import { fitting, type Doing } from './functions';

export interface Choice {
  key: string;
  to: string;
  title: string;
  facts: string[];
  /** Where a matter stands. */
  state?: { tone: string; label: string };
}

export interface Group {
  name: 'opened' | 'called' | 'matters' | 'people' | 'functions' | 'all';
  /** How many there are in all, where more than are shown. */
  more: string;
  choices: Choice[];
}

/** The sentences a choice is told in. */
export interface Telling {
  untitled: string;
  with: (names: string[]) => string;
  all: (typed: string) => string;
}

const functionsShown = 6;
const tones: Record<string, string> = { running: 'blue', closed: 'green', rejected: 'red' };
const present = (facts: (string | null | undefined)[]): string[] => facts.filter((one): one is string => Boolean(one));
const moreOf = (group: { items: unknown[]; total: number; capped: boolean }): string =>
  group.total > group.items.length ? `${group.total}${group.capped ? '+' : ''}` : '';

function mattersIn(found: Found, say: Telling): Choice[] {
  return found.matters.items.map((one) => ({
    key: `matter-${one.matter}`,
    to: `/matters/${one.matter}`,
    title: one.title || say.untitled,
    facts: present([one.number, one.kind_title, one.holders.length ? say.with(one.holders) : one.unit_name]),
    state: { tone: tones[one.state] ?? '', label: one.state_label },
  }));
}

function peopleIn(found: Found): Choice[] {
  return found.people.items.map((one) => ({
    key: `person-${one.id}`,
    to: `/people/${one.id}`,
    title: one.name,
    facts: present([one.unit_name, one.post_title]),
  }));
}

const doing = (one: Doing): Choice => ({ key: `do-${one.to}`, to: one.to, title: one.label, facts: [] });

/** Nothing typed: what was opened last, and the first pages. */
function atRest(found: Found | null, all: Doing[], say: Telling): Group[] {
  return [
    { name: 'opened', more: '', choices: found ? mattersIn(found, say) : [] },
    { name: 'called', more: '', choices: all.slice(0, functionsShown).map(doing) },
  ];
}

/** What answers, group by group: first what is called just so, last the search through everything. */
export function groupsFor(typed: string, found: Found | null, all: Doing[], say: Telling): Group[] {
  const { called, near } = fitting(all, typed);
  const search: Choice = {
    key: 'all', to: `/search?q=${encodeURIComponent(typed)}`, title: say.all(typed), facts: [],
  };
  const groups: Group[] = typed
    ? [
        { name: 'called', more: '', choices: called.slice(0, functionsShown).map(doing) },
        { name: 'matters', more: found ? moreOf(found.matters) : '', choices: found ? mattersIn(found, say) : [] },
        { name: 'people', more: found ? moreOf(found.people) : '', choices: found ? peopleIn(found) : [] },
        { name: 'functions', more: '', choices: near.slice(0, functionsShown).map(doing) },
        { name: 'all', more: '', choices: [search] },
      ]
    : atRest(found, all, say);
  return groups.filter((group) => group.choices.length);
}
