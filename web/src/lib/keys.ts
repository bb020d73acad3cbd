import { onScopeDispose } from 'vue';

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || Boolean(target.closest('[role="dialog"]')));

/** Single keys of a page (`j`, `k`, `Enter`, `/`): silent while somebody types or composes. */
export function usePageKeys(actions: Record<string, (event: KeyboardEvent) => void>): void {
  const listen = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || typing(event.target)) return;
    const onControl = event.target instanceof HTMLElement && Boolean(event.target.closest('a, button'));
    if (event.key === 'Enter' && onControl) return;
    actions[event.key.length === 1 ? event.key.toLowerCase() : event.key]?.(event);
  };
  document.addEventListener('keydown', listen);
  onScopeDispose(() => document.removeEventListener('keydown', listen));
}
