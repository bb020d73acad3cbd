import type { Field, Fields, Matter, Opinion, Right, StepView } from '@/api';
import { filled } from '@/lib/format';
import { layOut } from '@/lib/paper';

/** One line of the printed form: a cell that takes the width, or two beside each other. */
export type FormRow = [Field] | [Field, Field];

/** What is filled in, laid out as on the form; texts with a leaf of their own are printed there. */
export function formRows(form: readonly Field[], rights: Record<string, Right>, fields: Fields): FormRow[] {
  const shown = form.filter(
    (field) => field.type !== 'body' && rights[field.name] !== undefined && filled(fields[field.name]),
  );
  const rows: FormRow[] = [];
  let open: Field | null = null;
  for (const { field, full } of layOut(shown)) {
    if (full) rows.push([field]);
    else if (open) rows.push([open, field]);
    open = full || open ? null : field;
  }
  return rows;
}

export interface SignedBox {
  step: string;
  title: string;
  opinions: Opinion[];
  /** Who did it without a word, and when. */
  silent: string[];
  at: string | null;
  /** Still to come: room to write by hand. */
  empty: boolean;
}

/** The boxes of the form, one for each step that is gone through; of the first only if somebody wrote there. */
export function signedBoxes(view: Pick<Matter, 'steps' | 'opinions'>): SignedBox[] {
  const written = (step: string): Opinion[] => view.opinions.filter((one) => one.step === step && one.text);
  return view.steps
    .map((step, index) => ({ step, index, opinions: written(step.step) }))
    .filter(({ step, index, opinions }) => opinions.length > 0 || (index > 0 && step.state !== 'skipped'))
    .map(({ step, opinions }) => boxOf(step, opinions));
}

function boxOf(step: StepView, opinions: Opinion[]): SignedBox {
  const spoke = new Set(opinions.map((one) => one.person.name));
  const silent = step.state === 'done' ? step.people.filter((name) => !spoke.has(name)) : [];
  return {
    step: step.step,
    title: step.title,
    opinions,
    silent,
    at: step.at,
    empty: !opinions.length && !silent.length,
  };
}
