import type { KindSummary, Post } from '@/api';

/** Why nothing new of the kind is begun in that organ; empty where it may be. */
export function haltedIn(kind: KindSummary | undefined, organ: string | undefined): string {
  return kind?.halted.find((one) => one.organ === organ)?.why ?? '';
}

/** Why somebody may begin none of the kind, in whatever post he acts. */
export function haltedFor(kind: KindSummary, posts: readonly Post[]): string {
  const whys = posts.map((post) => haltedIn(kind, post.organ.id));
  return whys.every(Boolean) ? (whys[0] ?? '') : '';
}
