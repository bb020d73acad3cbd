import type { GapLine, NumberLine, NumberState } from '@/api';
import type { Translate } from '@/lib/time';

type Told = Pick<NumberLine | GapLine, 'state' | 'reason' | 'void_reason' | 'cause' | 'held_for' | 'given_on'>;

/** The colour of a number's state: red for what nobody can explain, grey for what will never be used. */
export const numberTone = (state: NumberState): string =>
  ({ assigned: 'green', reserved: 'blue', recorded: 'green', skipped: '', void: 'amber', missing: 'red' })[state];

/** What the register says beside a number: for whom it is kept, why it was passed over or is void. */
export function remark(line: Told, t: Translate): string {
  const parts: string[] = [];
  if (line.held_for) parts.push(t('number.heldFor', { who: line.held_for }));
  if (line.reason) parts.push(line.reason);
  if (line.cause) parts.push(t('number.because', { state: t(`state.${line.cause}`) }));
  if (line.void_reason)
    parts.push(line.state === 'void' ? line.void_reason : t('number.voidBecause', { why: line.void_reason }));
  return parts.join('；');
}

/** Numbers between two lines of the register that nobody has written in: a fault the register shows. */
export function missingBefore(
  lines: readonly Pick<NumberLine, 'seq'>[],
  index: number,
  firstPage: boolean,
): { first: number; last: number } | null {
  const before = index > 0 ? lines[index - 1]!.seq : firstPage ? 0 : lines[index]!.seq - 1;
  const here = lines[index]!.seq;
  return here - before > 1 ? { first: before + 1, last: here - 1 } : null;
}
