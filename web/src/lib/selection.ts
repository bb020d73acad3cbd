import { computed, nextTick, ref, watch, type Ref } from 'vue';
import { useRoute } from 'vue-router';

/** The row of a list the keyboard stands on; coming back finds the row one left by (`usePages().mark`). */
export function useSelection(ids: () => string[]): { at: Ref<number>; keys: Record<'j' | 'k', () => void> } {
  const route = useRoute();
  const at = ref(0);
  const marked = computed(() => String(route.query.row ?? ''));
  watch(ids, (now) => (at.value = Math.max(0, now.indexOf(marked.value))), { immediate: true });

  function move(by: number): void {
    at.value = Math.min(ids().length - 1, Math.max(0, at.value + by));
    void nextTick(() => document.querySelector('[data-selected="true"]')?.scrollIntoView({ block: 'nearest' }));
  }

  return { at, keys: { j: () => move(1), k: () => move(-1) } };
}
