import { ref, watch, type Ref } from 'vue';
import { ApiError, command, Intent, type WorkItem } from '@/api';

export interface Outcome {
  id: string;
  title: string;
  done: boolean;
  /** Why not. */
  why: string;
}

export interface Batch {
  chosen: Ref<string[]>;
  busy: Ref<boolean>;
  all: () => void;
  toggle: (id: string) => void;
  run: (verb: 'mark_read' | 'agree', items: readonly WorkItem[], opinion?: string) => Promise<Outcome[]>;
}

/**
 * Does one thing to several lines, one command each and one after the other: every matter keeps its own receipt. What
 * is refused is told by its title; the rest is done all the same.
 */
export function useBatch(rows: () => WorkItem[]): Batch {
  const chosen = ref<string[]>([]);
  const busy = ref(false);
  watch(rows, (now) => (chosen.value = chosen.value.filter((id) => now.some((row) => row.id === id))));

  const all = (): void => {
    chosen.value = chosen.value.length === rows().length ? [] : rows().map((row) => row.id);
  };

  const toggle = (id: string): void => {
    chosen.value = chosen.value.includes(id) ? chosen.value.filter((one) => one !== id) : [...chosen.value, id];
  };

  async function one(verb: string, item: WorkItem, opinion?: string): Promise<Outcome> {
    const { id, title } = item;
    try {
      await command(item.matter, { verb, work_item: id, ...(opinion ? { opinion } : {}) }, new Intent());
      return { id, title, done: true, why: '' };
    } catch (cause) {
      if (!(cause instanceof ApiError)) throw cause;
      return { id, title, done: false, why: cause.detail };
    }
  }

  async function run(verb: 'mark_read' | 'agree', items: readonly WorkItem[], opinion?: string): Promise<Outcome[]> {
    if (busy.value) return [];
    busy.value = true;
    const outcomes: Outcome[] = [];
    try {
      for (const item of items) outcomes.push(await one(verb, item, opinion));
    } finally {
      busy.value = false;
      chosen.value = [];
    }
    return outcomes;
  }

  return { chosen, busy, all, toggle, run };
}
