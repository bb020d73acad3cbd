import type { Action } from '@/api';

/** Acts whose sentence is made from more than a name. */
const composed = [
  'send_back', 'withdraw', 'recall', 'expedite', 'reassign', 'add_unit', 'remove_unit', 'redo',
] as const;
/** Acts with one sentence of their own (`consequences.ts`, which comes with the first dialog that says one). */
const simple = [
  'transfer', 'add_signer', 'remove_signer', 'circulate', 'revoke', 'terminate', 'urge', 'suspend', 'resume', 'jump',
  'insert_step', 'drop_step', 'confirm', 'correct', 'unclaim',
] as const;
export type Simple = (typeof simple)[number];

export const isSimple = (verb: string): verb is Simple => (simple as readonly string[]).includes(verb);

/** Acts whose effect is worth a sentence are asked about before they are done. */
export const worthAsking = (action: Action): boolean =>
  isSimple(action.verb) || (composed as readonly string[]).includes(action.verb);
