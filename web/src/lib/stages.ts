import type { Holder, StepState, StepView } from '@/api';
import type { Translate } from './time';

/** What the bar shows as one: the steps that bear the same coarse word, or a step that has none. */
export interface Stage {
  title: string;
  state: StepState;
  steps: StepView[];
  /** The steps in hand now, or those that were done. */
  shown: StepView[];
}

function stateOf(steps: readonly StepView[]): StepState {
  const states = steps.map((step) => step.state);
  return (['current', 'open', 'done'] as const).find((one) => states.includes(one)) ?? 'skipped';
}

/** Where a word stands: at the first of its steps that is gone through, else at its first. */
const placeOf = (stage: Stage, steps: readonly StepView[]): number =>
  steps.indexOf(stage.steps.find((step) => step.state !== 'skipped') ?? stage.steps[0]!);

/** The way in the office's coarse words, in the order in which it is gone. */
export function stagesOf(steps: readonly StepView[]): Stage[] {
  const groups = new Map<string, StepView[]>();
  for (const step of steps) {
    const title = step.stage || step.title;
    groups.set(title, [...(groups.get(title) ?? []), step]);
  }
  const stages = [...groups].map(([title, own]) => {
    const state = stateOf(own);
    return { title, state, steps: own, shown: own.filter((step) => step.state === state && state !== 'skipped') };
  });
  return stages.sort((one, other) => placeOf(one, steps) - placeOf(other, steps));
}

/** 「3/7」 of a step with several voices. */
export const voicesOf = (step: Pick<StepView, 'heard' | 'asked'>): string =>
  step.asked > 1 ? `${step.heard}/${step.asked}` : '';

/** How those stand who are asked together, and when it passes. */
export function votesOf(step: Pick<StepView, 'votes'>, t: Translate): string {
  const votes = step.votes;
  if (!votes) return '';
  const said = [
    t('steps.votes', { agreed: votes.agreed, disagreed: votes.disagreed }),
    votes.abstained ? t('steps.abstained', { n: votes.abstained }) : '',
    votes.unheard ? t('steps.unheard', { n: votes.unheard }) : '',
  ];
  return t('steps.votesAre', { votes: said.join(''), rule: votes.rule });
}

/** 李四（代张三）: whose it is, where somebody stands in. */
export const holderName = (holder: Pick<Holder, 'person' | 'on_behalf'>, t: Translate): string =>
  holder.on_behalf
    ? t('matter.holderFor', { name: holder.person.name, how: holder.on_behalf.label })
    : holder.person.name;

/** The first names, and how many more there are. */
export function firstNames(names: readonly string[], most = 3): { names: string; more: number } {
  const all = [...new Set(names)];
  return { names: all.slice(0, most).join('、'), more: Math.max(0, all.length - most) };
}
