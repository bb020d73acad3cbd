import { workItems, type WorkItem, type WorkList } from '@/api';

/** The list somebody works through: its name, what narrows it, and what stood in it when he opened one of it. */
export interface Queue {
  list: WorkList;
  query: Record<string, string>;
  matters: string[];
}

/** Travels with the address of the matter, so that a reload still knows where one came from. */
export const queueOf = (list: WorkList, query: Record<string, string>, items: readonly WorkItem[]): Queue => ({
  list,
  query: { ...query },
  matters: items.map((item) => item.matter),
});

/** Where the matter on the screen was opened from. */
export const queueHere = (): Queue | null => (window.history.state as { queue?: Queue } | null)?.queue ?? null;

/** What stands in the list now where this one stood: the next of those seen, else whatever is first; '': nothing. */
export async function nextIn(queue: Queue, matter: string): Promise<string> {
  const { items } = await workItems({ list: queue.list, limit: 30, ...queue.query });
  const left = items.map((item) => item.matter).filter((one) => one !== matter);
  const after = queue.matters.slice(queue.matters.indexOf(matter) + 1);
  return after.find((one) => left.includes(one)) ?? left[0] ?? '';
}
