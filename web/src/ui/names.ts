import { reactive } from 'vue';
import { bookable, personFile, units, type PersonRef } from '@/api';

/** Names behind ids, asked once. An id that cannot be resolved stays an empty word. */
const known = reactive(new Map<string, string>());
const asked = new Set<string>();
let unitsAsked: Promise<void> | null = null;

function nameBy(find: (id: string) => Promise<{ name: string }>, id: string): string {
  if (id && !known.has(id) && !asked.has(id)) {
    asked.add(id);
    find(id).then((found) => known.set(id, found.name), () => known.set(id, ''));
  }
  return known.get(id) ?? '';
}

export const personName = (id: string): string => nameBy(personFile, id);
/** Of something that is booked. */
export const resourceName = (id: string): string => nameBy(bookable, id);

export function loadUnits(): Promise<void> {
  unitsAsked ??= units().then((page) => page.items.forEach((unit) => known.set(unit.id, unit.name)));
  return unitsAsked;
}

export function unitName(id: string): string {
  if (id && !known.has(id)) void loadUnits();
  return known.get(id) ?? '';
}

export const personOf = (ref: PersonRef): string => (typeof ref === 'string' ? ref : ref.person);

/** Several people or units in words; who is not known yet is left out until he is. */
export const peopleNames = (refs: readonly PersonRef[]): string[] =>
  refs.map((ref) => personName(personOf(ref))).filter(Boolean);
export const unitNames = (ids: readonly string[]): string[] => ids.map(unitName).filter(Boolean);
