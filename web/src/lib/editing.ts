import { computed, onScopeDispose, ref, watch, type ComputedRef, type Ref } from 'vue';
import { ApiError, editField, type Editing } from '@/api';

/** Asked anew well before it ends, and again soon where somebody else has it. */
const renewal = 45_000;

export interface EditLock {
  /** Who writes; null: not known yet, or nobody asked. */
  state: Ref<Editing | null>;
  mine: ComputedRef<boolean>;
  other: ComputedRef<Editing | null>;
  ask: () => Promise<void>;
}

/**
 * One pen for one text: while `wanted` it is asked for and kept, and laid down on leaving. Where somebody else has it
 * the text can be read, and the pen is asked for again until it is free.
 */
export function useEditing(id: string, field: string, wanted: () => boolean): EditLock {
  const state = ref<Editing | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;

  async function ask(): Promise<void> {
    clearTimeout(timer);
    if (ended || !wanted()) return;
    try {
      state.value = await editField(id, field, false);
    } catch (cause) {
      if (!(cause instanceof ApiError)) throw cause;
      // The server refuses what may not be written when it is sent; not knowing who writes is no reason to stop.
    }
    if (!ended && wanted()) timer = setTimeout(() => void ask(), renewal);
  }

  async function leave(): Promise<void> {
    clearTimeout(timer);
    if (!state.value?.mine) return;
    state.value = null;
    await editField(id, field, true).catch(() => undefined);
  }

  watch(wanted, (now) => void (now ? ask() : leave()), { immediate: true });
  onScopeDispose(() => {
    void leave();
    ended = true;
  });
  return {
    state,
    mine: computed(() => state.value?.mine ?? false),
    other: computed(() => (state.value?.person && !state.value.mine ? state.value : null)),
    ask,
  };
}
