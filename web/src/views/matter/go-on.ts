import type { HistoryState, Router } from 'vue-router';
import { stored } from '@/lib/kept';
import { nextIn, type Queue } from '@/lib/queue';
import type { Passed } from './sent';

export { passedOf } from './sent';

/** Opens the next of the list one works through and tells there what was done here; with nothing left one stays. */
export async function goOn(router: Router, queue: Queue, passed: Passed): Promise<void> {
  if (stored('stays') === '1') return;
  const next = await nextIn(queue, passed.matter);
  // As the browser keeps it with the address: plain, nothing that watches.
  const state = JSON.parse(JSON.stringify({ queue, passed })) as HistoryState;
  if (next) await router.replace({ name: 'matter', params: { id: next }, state });
}
