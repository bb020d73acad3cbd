import { onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue';
import { ApiError } from '@/api';
import { clockAhead, officeNow } from './now';

export interface Resource<T> {
  data: ShallowRef<T | null>;
  error: ShallowRef<ApiError | null>;
  loading: Ref<boolean>;
  reload: () => Promise<void>;
}

/**
 * What the server says about `key()`: the last good answer stays on the screen while a newer one is fetched; an overtaken
 * answer is dropped.
 */
export function useResource<T>(key: () => string, fetcher: (signal: AbortSignal) => Promise<T>): Resource<T> {
  const data = shallowRef<T | null>(null);
  const error = shallowRef<ApiError | null>(null);
  const loading = ref(false);
  let running: AbortController | null = null;

  async function reload(): Promise<void> {
    running?.abort();
    const mine = new AbortController();
    running = mine;
    loading.value = true;
    try {
      const value = await fetcher(mine.signal);
      if (running !== mine) return;
      data.value = value;
      error.value = null;
    } catch (cause) {
      if (running !== mine) return;
      if (!(cause instanceof ApiError)) throw cause;
      error.value = cause;
    } finally {
      if (running === mine) loading.value = false;
    }
  }

  watch(key, () => void reload(), { immediate: true });
  onScopeDispose(() => {
    running?.abort();
    running = null;
  });
  return { data, error, loading, reload };
}

/** The present moment, renewed every half minute, for words such as 「剩 2 小时」. */
export function useNow(): Ref<number> {
  const now = ref(officeNow());
  const renew = (): number => (now.value = officeNow());
  const timer = setInterval(renew, 30_000);
  watch(clockAhead, renew);
  onScopeDispose(() => clearInterval(timer));
  return now;
}
