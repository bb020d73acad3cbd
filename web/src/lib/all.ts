import type { Page } from '@/api';

/**
 * Every line of a list, page after page, for paper; at most `most` of them. `more` tells that there are more than fit.
 */
export async function everything<Item, Of extends Page<Item>>(
  ask: (cursor: string) => Promise<Of>,
  most: number,
  told: (n: number) => void = () => undefined,
): Promise<{ first: Of; items: Item[]; more: boolean }> {
  const first = await ask('');
  const items = [...first.items];
  let next = first.next;
  while (next && items.length < most) {
    told(items.length);
    const page = await ask(next);
    items.push(...page.items);
    next = page.next;
  }
  return { first, items: items.slice(0, most), more: Boolean(next) || items.length > most };
}
