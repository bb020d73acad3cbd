import { computed, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import { ApiError, matter as askMatter, type Matter } from '@/api';
import type { Desk } from '@/lib/desk';

/**
 * The bar, the buttons and where they lead, as they stand with what is being written: asked anew when a field that may
 * turn the way was saved. The paper itself is not touched.
 */
export function useGoing(
  id: string,
  view: ShallowRef<Matter | null>,
  desk: Desk,
  busy: Ref<boolean>,
): ComputedRef<Matter | null> {
  const going = shallowRef<Pick<Matter, 'steps' | 'actions'> | null>(null);
  const written = (): string => JSON.stringify(desk.changed.value);
  let known = '';

  watch(view, () => {
    going.value = null;
    known = written();
  });
  watch(
    () => desk.save.at,
    async () => {
      if (desk.save.state !== 'saved' || !view.value?.actions.length || written() === known) return;
      known = written();
      try {
        const next = await askMatter(id);
        if (next.revision === view.value?.revision && !busy.value)
          going.value = { steps: next.steps, actions: next.actions };
      } catch (cause) {
        if (!(cause instanceof ApiError)) throw cause;
      }
    },
  );
  return computed(() => (view.value && going.value ? { ...view.value, ...going.value } : view.value));
}
