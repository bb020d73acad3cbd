import { onScopeDispose } from 'vue';

/** What the server tells unasked, passed on to whoever is on the screen. */
export interface News {
  topic: 'work_items' | 'matter' | 'notice' | 'jobs';
  /** Absent: any. */
  matter?: string;
}

const listeners = new Set<(news: News) => void>();

export function tell(news: News): void {
  listeners.forEach((listener) => listener(news));
}

export function useNews(listener: (news: News) => void): void {
  listeners.add(listener);
  onScopeDispose(() => listeners.delete(listener));
}
