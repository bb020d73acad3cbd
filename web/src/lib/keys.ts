import { onScopeDispose, ref } from 'vue';
import type { PageKey } from './key-list';

/** Single keys may be switched off: some dictate, some rest a hand on the board. */
export const singleKeys = ref(true);

const sequenceMs = 1500;
/** A box that is only ticked takes no letters. */
const tick = (target: EventTarget | null): boolean => target instanceof HTMLInputElement && target.type === 'checkbox';
const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) ||
    Boolean(target.closest('dialog, [role="dialog"]')));
const nameOf = (event: KeyboardEvent): string => {
  if (event.key === ' ') return 'Space';
  return event.key.length === 1 ? event.key.toLowerCase() : event.key;
};

/** What stands under the key does it itself. */
function taken(event: KeyboardEvent): boolean {
  const on = event.target instanceof HTMLElement ? event.target : null;
  if (event.key === 'Enter') return Boolean(on?.closest('a, button, input'));
  return event.key === ' ' && Boolean(on?.closest('button, input'));
}

/**
 * Single keys of a page (`j`, `k`, `Enter`, `Space`, `/`) and two after each other (`g h`): silent while somebody types
 * or composes.
 */
export function usePageKeys(actions: Partial<Record<PageKey, (event: KeyboardEvent) => void>>): void {
  const known = new Map<string, (event: KeyboardEvent) => void>(Object.entries(actions));
  let first = { key: '', at: 0 };
  const listen = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if ((typing(event.target) && !tick(event.target)) || taken(event)) return;
    if (event.key.length === 1 && !singleKeys.value) return;
    if (event.key === 'Shift') return;
    const key = nameOf(event);
    const both = event.timeStamp - first.at < sequenceMs ? known.get(`${first.key} ${key}`) : undefined;
    first = { key, at: event.timeStamp };
    (both ?? known.get(key))?.(event);
  };
  document.addEventListener('keydown', listen);
  onScopeDispose(() => document.removeEventListener('keydown', listen));
}
