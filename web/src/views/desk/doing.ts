import { command, type Intent, type Matter, type WorkItem } from '@/api';

/** What is done to a line without opening it, as `useBatch` runs it. */
export const doing =
  (verb: 'mark_read' | 'agree', opinion = '') =>
  (item: WorkItem, intent: Intent): Promise<Matter> =>
    command(item.matter, { verb, work_item: item.id, ...(opinion ? { opinion } : {}) }, intent);
