import { ref, watch, type Ref } from 'vue';
import { ApiError, command, Intent, type WorkItem } from '@/api';

export interface Missed {
  title: string;
  why: string;
}

/**
 * Marks several papers as read, one command each and one after the other: every paper keeps its own receipt. What is
 * refused is told by its title; the rest is read all the same.
 */
export function useReading(rows: () => WorkItem[]): {
  chosen: Ref<string[]>;
  busy: Ref<boolean>;
  missed: Ref<Missed[]>;
  all: () => void;
  toggle: (id: string) => void;
  read: () => Promise<number>;
} {
  const chosen = ref<string[]>([]);
  const busy = ref(false);
  const missed = ref<Missed[]>([]);
  watch(rows, (now) => (chosen.value = chosen.value.filter((id) => now.some((row) => row.id === id))));

  const all = (): void => {
    chosen.value = chosen.value.length === rows().length ? [] : rows().map((row) => row.id);
  };

  const toggle = (id: string): void => {
    chosen.value = chosen.value.includes(id) ? chosen.value.filter((one) => one !== id) : [...chosen.value, id];
  };

  async function one(item: WorkItem): Promise<boolean> {
    try {
      await command(item.matter, { verb: 'mark_read', work_item: item.id }, new Intent());
      return true;
    } catch (cause) {
      if (!(cause instanceof ApiError)) throw cause;
      missed.value = [...missed.value, { title: item.title, why: cause.detail }];
      return false;
    }
  }

  /** How many were marked. */
  async function read(): Promise<number> {
    if (busy.value) return 0;
    busy.value = true;
    missed.value = [];
    let done = 0;
    try {
      for (const item of rows().filter((row) => chosen.value.includes(row.id))) if (await one(item)) done += 1;
    } finally {
      busy.value = false;
      chosen.value = [];
    }
    return done;
  }

  return { chosen, busy, missed, all, toggle, read };
}
