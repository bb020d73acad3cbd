import type { HeldPost } from '@/api';
import { dayOf } from '@/lib/time';
import type { Line, Values } from './change';

type Say = (key: string) => string;

export const postLines = (t: Say): Line[] => [
  { name: 'title', label: t('person.posts'), kind: 'text', required: true },
  { name: 'duty', label: t('people.duty'), kind: 'text' },
  { name: 'rank', label: t('people.rank'), kind: 'number', hint: t('people.rankHint') },
  { name: 'head', label: t('people.head'), kind: 'flag' },
];
export const changePostLines = (t: Say): Line[] => [
  ...postLines(t),
  { name: 'main', label: t('user.mainPost'), kind: 'flag' },
];
export const newPostLines = (t: Say): Line[] => [
  { name: 'unit', label: t('people.unit'), kind: 'unit', required: true },
  ...postLines(t),
  { name: 'began', label: t('people.began'), kind: 'date', hint: t('people.beganHint') },
];
export const newPostValues = (): Values => ({ unit: '', title: '', duty: '', rank: 0, head: false, began: '' });
export const postValues = (post: HeldPost): Values => ({
  title: post.title,
  duty: post.duty,
  rank: post.rank,
  head: post.head,
  main: post.main,
});

/** A role with the unit it is held for, where that is not the organ of the post. */
export const roleName = (post: HeldPost, { title, unit }: HeldPost['roles'][number]): string =>
  unit.id === post.organ.id ? title : `${title}（${unit.name}）`;

/** From when to when. */
export const heldFor = (post: HeldPost): string =>
  post.ended_at ? `${dayOf(post.began_at)} — ${dayOf(post.ended_at)}` : `${dayOf(post.began_at)} —`;
