import { ref, watch, type Ref } from 'vue';
import { ApiError, Intent } from '@/api';

interface Line {
  id: string;
  title: string;
}

/** What came of one line: what the act answered, or why it was refused. */
export interface Outcome<Made = unknown> extends Line {
  done: boolean;
  why: string;
  made?: Made;
}

export interface Batch<L extends Line> {
  chosen: Ref<string[]>;
  busy: Ref<boolean>;
  all: () => void;
  toggle: (id: string) => void;
  run: <Made>(lines: readonly L[], act: (line: L, intent: Intent) => Promise<Made>) => Promise<Outcome<Made>[]>;
}

/**
 * Does one thing to several lines of a list, one request each and one after the other: every line keeps its own
 * receipt. What is refused is told by its title; the rest is done all the same.
 */
export function useBatch<L extends Line>(lines: () => L[]): Batch<L> {
  const chosen = ref<string[]>([]);
  const busy = ref(false);
  watch(lines, (now) => (chosen.value = chosen.value.filter((id) => now.some((line) => line.id === id))));

  const all = (): void => {
    chosen.value = chosen.value.length === lines().length ? [] : lines().map((line) => line.id);
  };

  const toggle = (id: string): void => {
    chosen.value = chosen.value.includes(id) ? chosen.value.filter((one) => one !== id) : [...chosen.value, id];
  };

  type Act<Made> = (line: L, intent: Intent) => Promise<Made>;

  async function one<Made>(line: L, act: Act<Made>): Promise<Outcome<Made>> {
    const { id, title } = line;
    try {
      return { id, title, done: true, why: '', made: await act(line, new Intent()) };
    } catch (cause) {
      if (!(cause instanceof ApiError)) throw cause;
      return { id, title, done: false, why: cause.detail };
    }
  }

  async function run<Made>(these: readonly L[], act: Act<Made>): Promise<Outcome<Made>[]> {
    if (busy.value) return [];
    busy.value = true;
    const outcomes: Outcome<Made>[] = [];
    try {
      for (const line of these) outcomes.push(await one(line, act));
    } finally {
      busy.value = false;
      chosen.value = [];
    }
    return outcomes;
  }

  return { chosen, busy, all, toggle, run };
}
