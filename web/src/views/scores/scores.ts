import type { ScoreLine, ScoreMeasure, ScoreRound } from '@/api';
import type { Translate } from '@/lib/time';
import { periodName } from '@/views/statistics/figures';
import { periodFrom } from '@/views/statistics/periods';

/** Hundredths of a point as they are read: 87.5, -4, 100. */
export const points = (hundredths: number | null): string | null =>
  hundredths === null ? null : String(hundredths / 100);

export function roundPeriod(period: string, t: Translate): string {
  const known = periodFrom(period);
  return known ? periodName(known, t) : period;
}

/** A round by one name, for a choice among them. */
export const roundKey = (round: Pick<ScoreRound, 'scheme' | 'period'>): string => `${round.scheme}@${round.period}`;

/** What the query found: 3 / 4, 45 on the average, 2 times, 5 points together. */
export function foundText(line: ScoreLine, measure: ScoreMeasure, t: Translate): string {
  const { items, counted, sum } = measure;
  if (line.formula === 'share' || line.formula === 'tiers') return t('scores.found.share', { counted, items });
  if (line.formula === 'result')
    return items
      ? t('scores.found.result', { items, average: points(Math.round(sum / items)) ?? '' })
      : t('scores.found.none');
  if (line.formula === 'average')
    return items
      ? t('scores.found.average', { items, average: Math.round((sum / items) * 100) / 100 })
      : t('scores.found.none');
  // an amount, and what is added or taken off
  return line.summed ? t('scores.found.sum', { items: counted, sum }) : t('scores.found.times', { items: counted });
}

/** How a line is counted, so that anybody can do it again by hand. */
export function formulaText(line: ScoreLine, t: Translate): string {
  const { full, points: each, cap } = line;
  const tiers = line.tiers
    .map((one) => t('scores.tier', { from: one.from, gives: one.gives }))
    .join(t('scores.tierSeparator'));
  const adds = line.formula === 'deduction' || line.formula === 'bonus';
  return t(`scores.formula.${line.formula}${adds && line.summed ? 'Sum' : ''}`, { full, each, cap, tiers });
}

/** Lines under their headings, in the order of the scheme; what stands under none is a group without a name. */
export function grouped(lines: readonly ScoreLine[]): { name: string; lines: ScoreLine[]; score: number }[] {
  const groups: { name: string; lines: ScoreLine[]; score: number }[] = [];
  for (const line of lines) {
    let group = groups.find((one) => one.name === line.dimension);
    if (!group) groups.push((group = { name: line.dimension, lines: [], score: 0 }));
    group.lines.push(line);
    group.score += line.value.score;
  }
  return groups;
}
