import { defineStore } from 'pinia';
import { computed, ref } from 'vue';
import {
  actRegisters, ApiError, kinds as askKinds, logOut, me as askMe, setCsrfToken,
  type ActRegister, type Counts, type KindSummary, type Me, type OwnChoices,
} from '@/api';
import { hearTime } from '@/lib/now';

/** Who is logged in and what waits for him. */
export const useSession = defineStore('session', () => {
  const me = ref<Me | null>(null);
  const kinds = ref<KindSummary[]>([]);
  const registers = ref<ActRegister[]>([]);
  const loaded = ref(false);
  const counts = computed(() => me.value?.counts ?? null);
  const mainPost = computed(() => me.value?.posts.find((post) => post.main) ?? me.value?.posts[0] ?? null);

  function take(found: Me): void {
    setCsrfToken(found.csrf_token);
    hearTime(found.now);
    me.value = found;
  }

  /** Asks who is here; false when nobody is. */
  async function load(): Promise<boolean> {
    try {
      take(await askMe());
      const [, acts] = await Promise.all([refreshKinds(), actRegisters()]);
      registers.value = acts.items;
      loaded.value = true;
      return true;
    } catch (cause) {
      if (cause instanceof ApiError && cause.status === 401) {
        forget();
        loaded.value = true;
        return false;
      }
      throw cause;
    }
  }

  async function refreshKinds(): Promise<void> {
    kinds.value = (await askKinds()).items;
  }

  async function refreshCounts(): Promise<void> {
    if (!me.value) return;
    try {
      take(await askMe());
    } catch {
      // The next event or request tells; counts are not worth a message of their own.
    }
  }

  function setCounts(next: Partial<Record<keyof Counts, number | null>> | undefined | null): void {
    if (!me.value || !next) return;
    const given = Object.fromEntries(Object.entries(next).filter(([, value]) => typeof value === 'number')) as Partial<Counts>;
    me.value = { ...me.value, counts: { ...me.value.counts, ...given } };
  }

  function setChoices(choices: OwnChoices): void {
    if (me.value) me.value = { ...me.value, choices };
  }

  /** The name under which the browser keeps something of his: after a log-out the next one does not find it. */
  const own = (name: string): string => `${me.value?.person.id ?? ''}:${name}`;

  /** Where what he writes by hand on a matter is kept until his word is given. */
  const drawn = (matter: string): string => own(`drawn:${matter}`);

  /** 常用语: his own first, then what the kind of matter brings. */
  function phrasesWith(given: readonly string[] = []): string[] {
    return [...new Set([...(me.value?.choices.phrases ?? []), ...given])];
  }

  function forget(): void {
    me.value = null;
    kinds.value = [];
    registers.value = [];
    setCsrfToken('');
  }

  async function leave(): Promise<void> {
    await logOut();
    forget();
  }

  return {
    me, kinds, registers, loaded, counts, mainPost,
    load, refreshKinds, refreshCounts, setCounts, setChoices, phrasesWith, own, drawn, forget, leave,
  };
});
