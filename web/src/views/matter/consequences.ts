import type { Action, CommandArgs, Matter, Route } from '@/api';
import { firstNames } from '@/lib/stages';
import type { Translate } from '@/lib/time';
import { isSimple, type Simple } from './worth-asking';

/** What somebody has chosen in a dialog so far, with the names of the people meant and whose item it is (改派). */
export interface Choice {
  args: CommandArgs;
  names: string[];
  item?: string;
  /** The unit an act stands beside (减办、退回重办). */
  unit?: string;
}

function listed(names: string[], t: Translate, otherwise: string): string {
  const distinct = [...new Set(names.filter(Boolean))];
  if (!distinct.length) return otherwise;
  const { names: first, more } = firstNames(distinct);
  return more ? t('steps.andMore', { names: first, n: distinct.length }) : first;
}

const stepOf = (view: Matter, step: string) => view.steps.find((one) => one.step === step);
const titleOf = (view: Matter, step: string): string => stepOf(view, step)?.title ?? step;
const namesOf = (route: Route): string[] => route.people.map((one) => one.name);

/** Whoever else holds it, as far as this act touches them. */
const others = (view: Matter, action: Action): string[] =>
  view.holders.filter((one) => one.work_item !== action.work_item && !one.reading).map((one) => one.person.name);
const all = (view: Matter): string[] => view.holders.map((one) => one.person.name);

/** Units that are still at work for it: what ends the whole ends their part. */
function calledOff(view: Matter, t: Translate, step?: string): string[] {
  const at = step === undefined ? undefined : titleOf(view, step);
  const units = view.children.filter((one) => one.waited_for && (at === undefined || one.step === at));
  return units.length ? [t('effect.calledOff', { who: listed(units.map((one) => one.unit_name), t, '') })] : [];
}

function back(action: Action, choice: Choice, view: Matter, t: Translate): string[] {
  const route = action.routes.find((one) => one.to_step === choice.args.to_step && one.mode === choice.args.mode);
  if (!route) return [];
  const step = titleOf(view, route.to_step);
  const who = listed(namesOf(route), t, step);
  if (route.mode === 'own_voice') return [t('effect.backOwn', { who, step })];
  const asked = stepOf(view, action.step)?.asked ?? 0;
  return [
    t('effect.back', { who, step }),
    t(route.mode === 'direct' ? 'effect.backDirect' : 'effect.backRerun', { step }),
    ...(asked > 1 ? [t('effect.backOthers')] : []),
    ...calledOff(view, t, action.step),
  ];
}

/** Where a word leads that cannot be taken back: to whom, or to the end. */
function forward(action: Action, choice: Choice, view: Matter, t: Translate): string[] {
  if (action.waits) return [t('effect.waits')];
  const taken = action.routes.filter(
    (one) => action.all_routes || action.routes.length === 1 || one.to_step === (choice.args.to_step ?? ''),
  );
  return taken.map((route) => {
    if (!route.to_step) return t(action.verb === 'disagree' ? 'effect.stops' : 'effect.closes');
    const named = route.people.filter((one) => !choice.args.people?.length || choice.args.people.includes(one.post));
    const step = titleOf(view, route.to_step);
    return t('effect.forward', { who: listed(named.map((one) => one.name), t, step), step });
  });
}

/** Only one's own word while the others are still heard (撤回签), or what the next ones have. */
function withdraw(action: Action, view: Matter, t: Translate): string {
  if (view.state === 'closed' || view.state === 'rejected') return t('effect.answerBack');
  const said = view.opinions.find((one) => one.id === action.work_item);
  const still = said && stepOf(view, said.step)?.state === 'current' && (stepOf(view, said.step)?.heard ?? 0) > 0;
  if (still) return t('effect.unsign', { step: said.step_title });
  return t('effect.withdraw', { who: listed(others(view, action), t, t('effect.them')) });
}

/** What a unit's part becomes: asked later, no longer, again. */
function aboutUnits(action: Action, choice: Choice, view: Matter, t: Translate): string[] {
  const unit = view.children.find((one) => one.unit === choice.unit)?.unit_name ?? t('effect.theUnit');
  if (action.verb === 'remove_unit') return [t('effect.removeUnit', { who: unit })];
  if (action.verb === 'redo') return [t('effect.redo', { who: unit })];
  return choice.names.length ? [t('effect.addUnit', { who: listed(choice.names, t, '') })] : [];
}

/** What is put aside or taken up with the whole. */
function withUnits(action: Action, view: Matter, t: Translate): string[] {
  const units = view.children.filter((one) => one.waited_for).map((one) => one.unit_name);
  const key = { suspend: 'effect.unitsAside', resume: 'effect.unitsAgain' }[action.verb];
  return key && units.length ? [t(key, { who: listed(units, t, '') })] : [];
}

/** Those who opened it keep a mark, the others see it no more. */
function recall(choice: Choice, view: Matter, t: Translate): string[] {
  const passedOn = new Set(view.readings.map((one) => one.from_item));
  const meant = view.readings.filter((one) => !one.recalled_at && choice.names.includes(one.person.name));
  const opened = meant.filter((one) => one.viewed_at || one.read_at || passedOn.has(one.work_item));
  const names = (of: typeof meant): string => listed(of.map((one) => one.person.name), t, '');
  const unopened = meant.filter((one) => !opened.includes(one));
  return [
    ...(unopened.length ? [t('effect.recallGone', { who: names(unopened) })] : []),
    ...(opened.length ? [t('effect.recallMarked', { who: names(opened) })] : []),
  ];
}

function expedite(choice: Choice, view: Matter, t: Translate): string[] {
  if (!choice.args.to_step) return [];
  const step = titleOf(view, choice.args.to_step);
  return [t('effect.expedite', { who: listed(choice.names, t, step), step }), t('effect.owes')];
}

function reassign(choice: Choice, view: Matter, t: Translate): string {
  const from = view.holders.find((one) => one.work_item === choice.item)?.person.name;
  const who = listed(choice.names, t, t('effect.them'));
  return t('effect.reassign', { who, from: from ?? t('effect.formerHolder') });
}

const placed = (choice: Choice): string => `effect.${choice.args.mode ?? 'before'}`;

/** Acts with a sentence of their own; `who`: the people chosen or, failing that, those it is taken from. */
const simple: Record<Simple, (choice: Choice, view: Matter, action: Action) => { key: string; who: string[] }> = {
  transfer: (choice) => ({ key: 'effect.transfer', who: choice.names }),
  add_signer: (choice) => ({ key: placed(choice), who: choice.names }),
  remove_signer: (choice) => ({ key: 'effect.removeSigner', who: choice.names }),
  circulate: (choice) => ({ key: 'effect.circulate', who: choice.names }),
  revoke: (_choice, view) => ({ key: 'effect.gone', who: all(view) }),
  terminate: (_choice, view) => ({ key: 'effect.gone', who: all(view) }),
  urge: (_choice, view, action) => ({ key: 'effect.urge', who: others(view, action) }),
  suspend: (_choice, view) => ({ key: 'effect.suspend', who: all(view) }),
  resume: (_choice, view) => ({ key: 'effect.resume', who: all(view) }),
  jump: (choice) => ({ key: 'effect.jump', who: choice.names }),
  insert_step: (choice) => ({ key: 'effect.insertStep', who: choice.names }),
  drop_step: (choice) => ({ key: 'effect.dropStep', who: choice.names }),
  confirm: () => ({ key: 'effect.confirm', who: [] }),
  correct: () => ({ key: 'effect.correct', who: [] }),
  unclaim: () => ({ key: 'effect.unclaim', who: [] }),
};
const ending = ['revoke', 'terminate', 'jump'];

/** What the act will do and to whom, in plain sentences, before it is done. */
export function consequences(action: Action, choice: Choice, view: Matter, t: Translate): string[] {
  switch (action.verb) {
    case 'send_back':
      return back(action, choice, view, t);
    case 'withdraw':
      return [withdraw(action, view, t)];
    case 'recall':
      return recall(choice, view, t);
    case 'expedite':
      return expedite(choice, view, t);
    case 'reassign':
      return [reassign(choice, view, t)];
    case 'add_unit':
    case 'remove_unit':
    case 'redo':
      return aboutUnits(action, choice, view, t);
  }
  if (!isSimple(action.verb)) return forward(action, choice, view, t);
  const found = simple[action.verb](choice, view, action);
  const said = t(found.key, { who: listed(found.who, t, t('effect.them')) });
  return [said, ...(ending.includes(action.verb) ? calledOff(view, t) : withUnits(action, view, t))];
}
