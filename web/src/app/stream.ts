import { onScopeDispose, watch } from 'vue';
import { streamUrl, type Counts } from '@/api';
import { tell, type News } from '@/lib/bus';
import { connection, lookForUpgrade, probe } from '@/lib/connection';
import { useSession } from '@/lib/session';

const topics: News['topic'][] = ['work_items', 'matter', 'notice', 'jobs'];

/** Listens to the server while the shell is open. The browser reconnects by itself and says where it stopped. */
export function useStream(): void {
  const session = useSession();
  let source: EventSource | null = null;
  let again: ReturnType<typeof setTimeout> | undefined;
  let soon: ReturnType<typeof setTimeout> | undefined;

  function refreshSoon(): void {
    clearTimeout(soon);
    soon = setTimeout(() => void session.refreshCounts(), 300);
  }

  function hear(topic: News['topic'], event: MessageEvent<string>): void {
    let data: { matter?: string; counts?: Counts } = {};
    try {
      data = JSON.parse(event.data || '{}') as typeof data;
    } catch {
      // An event without a body still says that something happened.
    }
    if (data.counts) session.setCounts(data.counts);
    else if (topic === 'work_items' || topic === 'notice') refreshSoon();
    tell({ topic, matter: data.matter });
  }

  /** Too much was missed, or the server was started again: whatever is on the screen is read again. */
  function hearAll(): void {
    refreshSoon();
    void lookForUpgrade();
    topics.forEach((topic) => tell({ topic }));
  }

  function open(returning = false): void {
    source = new EventSource(streamUrl());
    source.addEventListener('resync', hearAll);
    // A new source does not say where the one before it stopped.
    if (returning) source.addEventListener('ready', hearAll, { once: true });
    for (const topic of topics) source.addEventListener(topic, (event) => hear(topic, event as MessageEvent<string>));
    source.onerror = () => {
      void probe();
      if (source?.readyState !== EventSource.CLOSED) return;
      again = setTimeout(() => open(true), 10_000);
    };
  }

  watch(
    () => connection.up,
    (up) => up && hearAll(),
  );
  open();
  onScopeDispose(() => {
    source?.close();
    clearTimeout(again);
    clearTimeout(soon);
  });
}
