import { ref, watch, type Ref } from 'vue';

/** What a browser keeps for this machine; one that keeps nothing still works for this visit. */
export function stored(name: string): string {
  try {
    return localStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
}

export function store(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Nothing is lost but the habit.
  }
}

export function unstore(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // It was never there.
  }
}

/** Something that is on or off on this machine. */
export function useKept(name: string): Ref<boolean> {
  const on = ref(stored(name) === '1');
  watch(on, (next) => store(name, next ? '1' : ''));
  return on;
}
