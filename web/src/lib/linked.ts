import type { KindSummary, LinkArgument } from '@/api';

/** What can be started from a matter of a kind and leads back to it: 「起草复文」. */
export interface Start {
  kind: string;
  type: string;
  /** As the new one is called on the page it was started from. */
  back: string;
}

export const startsFrom = (kinds: readonly KindSummary[], kind: string): Start[] =>
  kinds
    .filter((one) => one.may_start)
    .flatMap((one) =>
      one.links
        .filter((link) => link.back && link.to.includes(kind))
        .map((link) => ({ kind: one.kind, type: link.type, back: link.back })),
    );

/** A link in the address of a new matter: `answers:123`; and back. What is no link is none. */
export const linkText = (link: LinkArgument): string => `${link.type}:${link.to}`;
export function linkOf(text: unknown): LinkArgument | null {
  const match = /^([a-z][a-z0-9_]*):(\d+)$/.exec(typeof text === 'string' ? text : '');
  return match ? { type: match[1]!, to: match[2]! } : null;
}
