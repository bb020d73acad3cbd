import { computed, type ComputedRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';

/**
 * A list whose filters and place live in the address bar. Keyset paging: the next page is known by a cursor; the previous
 * one is where the reader came from.
 */
export function usePages(names: readonly string[]): {
  query: ComputedRef<Record<string, string>>;
  page: ComputedRef<number>;
  filter: (change: Record<string, string>) => void;
  next: (cursor: string) => void;
  previous: () => void;
  mark: (row: string) => Promise<unknown>;
  filtered: ComputedRef<boolean>;
} {
  const route = useRoute();
  const router = useRouter();
  const text = (name: string): string => String(route.query[name] ?? '');
  const query = computed(() => Object.fromEntries([...names, 'cursor'].map((name) => [name, text(name)])));
  const page = computed(() => Number(text('page')) || 1);
  const filtered = computed(() => names.some((name) => text(name) !== ''));

  function withoutEmpty(next: Record<string, string>): Record<string, string> {
    return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== ''));
  }

  function filter(change: Record<string, string>): void {
    const kept = Object.fromEntries(names.map((name) => [name, text(name)]));
    void router.replace({ query: withoutEmpty({ ...kept, ...change }) });
  }

  function next(cursor: string): void {
    const kept = Object.fromEntries(names.map((name) => [name, text(name)]));
    void router.push({ query: withoutEmpty({ ...kept, cursor, page: String(page.value + 1) }) });
  }

  function previous(): void {
    if (window.history.state?.back) router.back();
    else filter({});
  }

  /** Remembers the row one leaves by, so that coming back finds it again. */
  const mark = (row: string): Promise<unknown> => router.replace({ query: { ...route.query, row } });

  return { query, page, filter, next, previous, mark, filtered };
}
