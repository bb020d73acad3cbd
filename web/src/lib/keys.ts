import { onScopeDispose } from 'vue';

/** A box that is only ticked takes no letters. */
const tick = (target: EventTarget | null): boolean => target instanceof HTMLInputElement && target.type === 'checkbox';
const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || Boolean(target.closest('[role="dialog"]')));

/** Single keys of a page (`j`, `k`, `Enter`, ` `): silent while somebody types or composes. */
export function usePageKeys(actions: Record<string, (event: KeyboardEvent) => void>): void {
  const listen = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (typing(event.target) && !tick(event.target)) return;
    const on = event.target instanceof HTMLElement ? event.target : null;
    if (event.key === 'Enter' && on?.closest('a, button, input')) return;
    if (event.key === ' ' && on?.closest('button, input')) return;
    actions[event.key.length === 1 ? event.key.toLowerCase() : event.key]?.(event);
  };
  document.addEventListener('keydown', listen);
  onScopeDispose(() => document.removeEventListener('keydown', listen));
}
