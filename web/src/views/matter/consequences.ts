import type { Action, CommandArgs, Matter } from '@/api';
import { firstNames } from '@/lib/stages';
import type { Translate } from '@/lib/time';

/** What somebody has chosen in a dialog so far, with the names of the people meant. */
export interface Choice {
  args: CommandArgs;
  names: string[];
}

function listed(names: string[], t: Translate, otherwise: string): string {
  const distinct = [...new Set(names.filter(Boolean))];
  if (!distinct.length) return otherwise;
  const { names: first, more } = firstNames(distinct);
  return more ? t('steps.andMore', { names: first, n: distinct.length }) : first;
}

const titleOf = (view: Matter, step: string): string => view.steps.find((one) => one.step === step)?.title ?? step;

/** Whoever else holds it, as far as this act touches them. */
const others = (view: Matter, action: Action): string[] =>
  view.holders.filter((one) => one.work_item !== action.work_item && !one.reading).map((one) => one.person.name);
const all = (view: Matter): string[] => view.holders.map((one) => one.person.name);

function back(action: Action, choice: Choice, view: Matter, t: Translate): string[] {
  const route = action.routes.find((one) => one.to_step === choice.args.to_step && one.mode === choice.args.mode);
  if (!route) return [];
  const step = titleOf(view, route.to_step);
  const who = listed(route.people.map((one) => one.name), t, step);
  if (route.mode === 'own_voice') return [t('effect.backOwn', { who, step })];
  const asked = view.steps.find((one) => one.step === action.step)?.asked ?? 0;
  return [
    t('effect.back', { who, step }),
    t(route.mode === 'direct' ? 'effect.backDirect' : 'effect.backRerun', { step }),
    ...(asked > 1 ? [t('effect.backOthers')] : []),
  ];
}

const placed = (choice: Choice): string => `effect.${choice.args.mode ?? 'before'}`;

/** Acts with a sentence of their own; `who`: the people chosen or, failing that, those it is taken from. */
const simple: Record<string, (action: Action, choice: Choice, view: Matter) => { key: string; who: string[] }> = {
  transfer: (_action, choice) => ({ key: 'effect.transfer', who: choice.names }),
  add_signer: (_action, choice) => ({ key: placed(choice), who: choice.names }),
  remove_signer: (_action, choice) => ({ key: 'effect.removeSigner', who: choice.names }),
  circulate: (_action, choice) => ({ key: 'effect.circulate', who: choice.names }),
  recall: () => ({ key: 'effect.recall', who: [] }),
  withdraw: (action, _choice, view) => ({ key: 'effect.withdraw', who: others(view, action) }),
  revoke: (_action, _choice, view) => ({ key: 'effect.gone', who: all(view) }),
  terminate: (_action, _choice, view) => ({ key: 'effect.gone', who: all(view) }),
  urge: (action, _choice, view) => ({ key: 'effect.urge', who: others(view, action) }),
  suspend: (_action, _choice, view) => ({ key: 'effect.suspend', who: all(view) }),
  resume: (_action, _choice, view) => ({ key: 'effect.resume', who: all(view) }),
  jump: (_action, choice) => ({ key: 'effect.jump', who: choice.names }),
  reassign: (_action, choice) => ({ key: 'effect.reassign', who: choice.names }),
  insert_step: (_action, choice) => ({ key: 'effect.insertStep', who: choice.names }),
  drop_step: (_action, choice) => ({ key: 'effect.dropStep', who: choice.names }),
  unclaim: () => ({ key: 'effect.unclaim', who: [] }),
};

/** What the act will do and to whom, in plain sentences, before it is done. */
export function consequences(action: Action, choice: Choice, view: Matter, t: Translate): string[] {
  if (action.verb === 'send_back') return back(action, choice, view, t);
  const found = simple[action.verb]?.(action, choice, view);
  return found ? [t(found.key, { who: listed(found.who, t, t('effect.them')) })] : [];
}

/** Acts whose effect is worth a sentence are asked about before they are done. */
export const worthAsking = (action: Action): boolean => action.verb === 'send_back' || action.verb in simple;
