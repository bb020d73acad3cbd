import { onScopeDispose } from 'vue';
import { streamUrl, type Counts } from '@/api';
import { tell, type News } from '@/lib/bus';
import { useSession } from '@/lib/session';

const topics: News['topic'][] = ['work_items', 'matter', 'notice'];

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
    else if (topic !== 'matter') refreshSoon();
    tell({ topic, matter: data.matter });
  }

  function open(): void {
    source = new EventSource(streamUrl());
    for (const topic of topics) source.addEventListener(topic, (event) => hear(topic, event as MessageEvent<string>));
    source.onerror = () => {
      if (source?.readyState !== EventSource.CLOSED) return;
      again = setTimeout(open, 10_000);
    };
  }

  open();
  onScopeDispose(() => {
    source?.close();
    clearTimeout(again);
    clearTimeout(soon);
  });
}
