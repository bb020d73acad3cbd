import { onScopeDispose, ref, type Ref } from 'vue';

/** Whether the window is as asked (`(min-width: 1200px)`), now and as it changes. */
export function useMedia(query: string): Ref<boolean> {
  const asked = window.matchMedia(query);
  const so = ref(asked.matches);
  const look = (): void => void (so.value = asked.matches);
  asked.addEventListener('change', look);
  onScopeDispose(() => asked.removeEventListener('change', look));
  return so;
}
