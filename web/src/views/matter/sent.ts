import type { Matter } from '@/api';
import type { Translate } from '@/lib/time';
import type { Sent } from './commands';

/** What became of a matter that left one's desk, told beside the next one; `takeBack` while it can be taken back. */
export interface Passed {
  matter: string;
  title: string;
  text: string;
  sent: Sent;
  takeBack?: { label: string; work_item: string };
}

const moving = ['submit', 'agree', 'disagree', 'send_back', 'transfer', 'expedite', 'jump', 'reassign'];
/** Whether what was done may have given it to others. */
export const moves = (verb: string): boolean => moving.includes(verb);

/** What has just been done and who holds it now, in words. */
export function sentText(sent: Sent, view: Matter, t: Translate): string {
  const label = sent.label;
  if (!moves(sent.verb)) return t('sent.done', { label });
  const people = view.holders
    .map((holder) => t('sent.holder', { name: holder.person.name, step: holder.step_title }))
    .join('、');
  const backable = view.actions.some((action) => action.verb === 'withdraw');
  if (people) return t(backable ? 'sent.movedBackable' : 'sent.moved', { label, people });
  return t('sent.ended', { label, state: view.state_label });
}

export function passedOf(sent: Sent, view: Matter, t: Translate): Passed {
  const back = moves(sent.verb) ? view.actions.find((action) => action.verb === 'withdraw') : undefined;
  const takeBack = back?.work_item ? { label: back.label, work_item: back.work_item } : undefined;
  return { matter: view.id, title: view.title, text: sentText(sent, view, t), sent, takeBack };
}
