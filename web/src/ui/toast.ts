import { reactive } from 'vue';

export interface Toast {
  id: number;
  text: string;
  tone: 'good' | 'bad';
}

export const toasts = reactive<Toast[]>([]);
let last = 0;

/** Says something in passing. Bad news stays until it is put away. */
export function say(text: string, tone: Toast['tone'] = 'good'): void {
  const id = ++last;
  toasts.push({ id, text, tone });
  if (tone === 'good') setTimeout(() => dismiss(id), 5000);
}

export function dismiss(id: number): void {
  const at = toasts.findIndex((toast) => toast.id === id);
  if (at >= 0) toasts.splice(at, 1);
}
